"""The wire of one sign-in attempt."""

import re
import threading
import time
from queue import Empty
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk import __version__
from kiosk.oauth.errors import Cancelled, CertificateRejected, Unreachable
from kiosk.oauth.wire import Request, Response
from kiosk.transport.call import too_late
from kiosk.transport.line import Answers, Line

if TYPE_CHECKING:
    from pathlib import Path

_CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)

_AMBIGUOUS = re.compile(r"[\\\s\x00-\x1f\x7f]")
"""Characters after which two parsers may see two different hosts in one address."""


class Transport:
    """A `wire.Wire` over HTTPS, used by one thread and cancelled from any other.

    `ca_bundle` is a PEM file trusted besides the system's store; proxies and certificates
    named in the environment count as for requests, `.netrc` does not (C-09).
    """

    def __init__(
        self,
        *,
        ca_bundle: "Path | None" = None,
        allow_insecure_http: bool = False,
        user_agent: str = f"kiosk/{__version__}",
    ) -> None:
        self._ca_bundle = ca_bundle
        self._schemes = {"https", "http"} if allow_insecure_http else {"https"}
        self._user_agent = user_agent
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._line: Line | None = None
        self._answers: Answers | None = None

    def send(self, request: Request) -> Response:
        """Exchange one message within `request.total_s`; see `wire.Wire.send`.

        Raises Cancelled after `cancel`, and Misconfigured when `ca_bundle` cannot be read.
        """
        self._admit(request.url)
        answers = self._begin(request)
        try:
            outcome = answers.get(timeout=request.total_s)
        except Empty as exc:
            self.close()
            raise too_late(request) from exc
        if isinstance(outcome, Response):
            return outcome
        if isinstance(outcome, Cancelled):
            self.close()
        raise outcome

    def pause(self, seconds: float) -> bool:
        """Wait; True at once when cancelled."""
        return self._cancelled.wait(seconds)

    def now(self) -> float:
        """Seconds since the device started, suspended ones too (D-21)."""
        return time.clock_gettime(_CLOCK)

    def wall_time(self) -> float:
        """Seconds since 1970 as this device believes."""
        return time.time()

    def cancel(self) -> None:
        """End `send` and `pause` at once and for good; safe in any thread, never blocks."""
        with self._lock:
            self._cancelled.set()
            if self._answers is not None:
                self._answers.put(Cancelled("given up"))

    def leave(self) -> None:
        """Begin nothing more, and end `pause` at once, but let an exchange under way end."""
        with self._lock:
            self._cancelled.set()

    def close(self) -> None:
        """Drop the connections, and the exchange that still hangs on one."""
        if self._line is not None:
            self._line.cut()
            self._line = None

    def _begin(self, request: Request) -> Answers:
        with self._lock:
            if self._cancelled.is_set():
                raise Cancelled("given up")
            if self._line is None:
                self._line = Line(self._ca_bundle, self._user_agent)
            self._answers = self._line.begin(request)
            return self._answers

    def _admit(self, url: str) -> None:
        """Raise before the first packet where nobody can prove who it is."""
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname or "", parts.port
        except ValueError as exc:
            raise Unreachable("not an address") from exc
        if not host or "@" in parts.netloc or _AMBIGUOUS.search(url):
            raise Unreachable(f"{host}: not a plain address")
        if parts.scheme not in self._schemes:
            raise CertificateRejected(f"{host}: not https")
