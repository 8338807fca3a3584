"""What a child tells over a pipe before it is killed."""

import os
import select
import struct
import time


class Reports:
    """The numbers that a child tells, each once it is kept."""

    def __init__(self, told: int) -> None:
        self._told = told
        self._heard = b""

    def wait_for(self, count: int) -> None:
        while len(self._heard) < 8 * count:
            more = os.read(self._told, 4096)
            assert more, "the child has died by itself"
            self._heard += more

    def listen(self, for_s: float) -> None:
        deadline = time.monotonic() + for_s
        while (left := deadline - time.monotonic()) > 0:
            if select.select([self._told], [], [], left)[0]:
                self._heard += os.read(self._told, 4096)

    def the_last(self) -> int | None:
        """Return the last of all, once the child is no more."""
        with open(self._told, "rb") as rest:
            self._heard += rest.read()
        return struct.unpack("Q", self._heard[-8:])[0] if self._heard else None
