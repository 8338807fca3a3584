"""A supervisor that listens."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class NotifySocket:
    """Collects what is said, by line."""

    def __init__(self, listening: socket.socket, path: Path) -> None:
        self._listening = listening
        self.path = path
        self.heard: list[str] = []
        self._seen = 0

    def next(self, beginning: str, within_s: float = 20) -> str:
        """Wait for the next such line after the last one waited for."""
        deadline = time.monotonic() + within_s
        while True:
            for number in range(self._seen, len(self.heard)):
                if self.heard[number].startswith(beginning):
                    self._seen = number + 1
                    return self.heard[number]
            left_s = deadline - time.monotonic()
            assert left_s > 0, f"no {beginning!r} within {within_s} s; heard: {self.heard}"
            self._hear(left_s)

    def is_silent(self, for_s: float) -> bool:
        """Wait whether nothing at all is said."""
        return not self._hear(for_s)

    def drained(self) -> list[str]:
        """Hear what was said already; return all that was ever said."""
        while self._hear(0.001):
            pass
        self._seen = len(self.heard)
        return self.heard

    def _hear(self, within_s: float) -> bool:
        self._listening.settimeout(within_s)
        try:
            self.heard += self._listening.recv(4096).decode().split("\n")
        except TimeoutError:
            return False
        return True


@contextmanager
def notify_socket(folder: Path) -> Iterator[NotifySocket]:
    path = folder / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(path))
        yield NotifySocket(listening, path)
