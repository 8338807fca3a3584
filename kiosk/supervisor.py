"""Tells systemd, or whoever else supervises this process, how it is doing (sd_notify(3)).

A missing or deaf supervisor changes nothing here.
"""

import os
import re
import socket
from collections.abc import MutableMapping
from contextlib import suppress

_ABSTRACT = "@"
_MICROSECONDS = re.compile("[0-9]{1,18}")


class Supervisor:
    """`address` None: nobody supervises. All methods return at once and are for any thread."""

    def __init__(self, address: str | None, watchdog_s: float | None = None) -> None:
        self.watchdog_s = watchdog_s
        """After so long without `alive` this process is ended; None: nobody waits for it."""
        self._address = address
        self._is_ready = False
        self._socket = None
        if address is not None:
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)
            self._socket.setblocking(False)

    @classmethod
    def taken_from(cls, environ: MutableMapping[str, str]) -> "Supervisor":
        """Take the supervisor out of the environment, so that no child can speak for us.

        The process that the watchdog is meant for is not looked at: that is the compositor, whose
        child we are.
        """
        address = environ.pop("NOTIFY_SOCKET", "")
        watchdog_us = environ.pop("WATCHDOG_USEC", "")
        environ.pop("WATCHDOG_PID", None)
        if not address.startswith(("/", _ABSTRACT)):
            return cls(None)
        within_s = int(watchdog_us) / 1e6 if _MICROSECONDS.fullmatch(watchdog_us) else 0
        return cls(address, within_s or None)

    @property
    def listens(self) -> bool:
        """Whether somebody wants to hear; it need not be one who starts this process again."""
        return self._address is not None

    def ready(self) -> None:
        """The first picture is on screen."""
        self._is_ready = True
        self._tell("READY=1")

    def alive(self, sentence: str) -> None:
        """The screen's own thread is at work."""
        # Whoever was too busy to take it in the first time would end a screen that is well.
        ready = ("READY=1",) if self._is_ready else ()
        self._tell(*ready, "WATCHDOG=1", f"STATUS={sentence}")

    def status(self, sentence: str) -> None:
        """Say in one line what this process is doing."""
        self._tell(f"STATUS={sentence}")

    def stopping(self) -> None:
        """This process is about to end."""
        self._tell("STOPPING=1", "STATUS=Stopping.")

    def close(self) -> None:
        """Say nothing any more."""
        if self._socket is not None:
            self._socket.close()

    def _tell(self, *assignments: str) -> None:
        if self._socket is None or self._address is None:
            return
        address = os.fsencode(self._address)
        if self._address.startswith(_ABSTRACT):
            address = b"\0" + address[1:]
        # Refused, gone, full or closed already: the screen goes on.
        with suppress(OSError):
            self._socket.sendto("\n".join(assignments).encode(), address)
