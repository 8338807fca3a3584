"""One exchange under way, with a grip on the sockets it uses."""

import contextlib
import ipaddress
import os
import socket
import threading
from contextvars import ContextVar
from errno import EPERM
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.oauth.errors import Unreachable

if TYPE_CHECKING:
    from kiosk.oauth.wire import Request


def too_late(request: "Request") -> Unreachable:
    """No answer in time; the deadline and a socket are equally patient, and either may tell."""
    host = urlsplit(request.url).hostname
    return Unreachable(f"{host}: no answer in {request.total_s:g} s")


class Call:
    """Lets another thread end an exchange in whatever system call it hangs."""

    def __init__(self, request: "Request") -> None:
        self.request = request
        self._lock = threading.Lock()
        self._grips: list[socket.socket] = []
        self._given_up = False

    def hold(self, sock: socket.socket) -> None:
        """Take a second handle of a socket; an OSError when the call was given up before.

        The first handle moves into the TLS socket, where nobody can reach it until the
        handshake is over; and closing a connection does not end the reading of its answer.
        """
        with self._lock:
            self._go_on()
            self._grips.append(socket.socket(fileno=os.dup(sock.fileno())))

    def give_up(self) -> None:
        """Shut the sockets down, which wakes the thread that waits for them."""
        with self._lock:
            self._given_up = True
            for grip in self._grips:
                with contextlib.suppress(OSError):  # not connected, or the peer was faster
                    grip.shutdown(socket.SHUT_RDWR)

    def let_go(self) -> None:
        """Close the second handles; whoever gives up from now on touches no socket."""
        with self._lock:
            for grip in self._grips:
                grip.close()
            self._grips.clear()

    def pass_on(self) -> None:
        """Let go of a socket that is about to be replaced; an OSError as with `hold`."""
        self.let_go()
        with self._lock:
            self._go_on()

    def _go_on(self) -> None:
        if self._given_up:
            raise ConnectionAbortedError("given up")

    def admit(self, address: str) -> None:
        """Raise PermissionError where the request may not go (U-08, V-05).

        Asked about the address itself, so that a name cannot point elsewhere a moment later.
        """
        if self.request.public_only and not _is_public(address):
            raise PermissionError(EPERM, "not a public address")


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address)
    mapped = getattr(ip, "ipv4_mapped", None)
    return bool((mapped or ip).is_global)


CALL: ContextVar[Call] = ContextVar("CALL")
"""The call that this thread makes; urllib3 leaves no other way to tell a connection."""
