"""`--check`: one line for each thing a sign-in needs, without starting anything."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from kiosk.child_environment import child_environment
from kiosk.config import Settings
from kiosk.demo_child import address_faults
from kiosk.oauth.clock import MAX_CORRECTION_S, TOLERANCE_S, Clock, ClockedWire, in_words
from kiosk.oauth.discovery import discover
from kiosk.oauth.errors import (
    CertificateNotYetValid,
    CertificateRejected,
    NotAllowed,
    SignInError,
    WireError,
)
from kiosk.oauth.messages import Provider, Request, Response
from kiosk.options import Options
from kiosk.settings_source import SettingsSource
from kiosk.transport import Transport

FAILED = 1
SETTINGS_WRONG = 78
DISPLAY_TOTAL_S = 20

# Qt aborts the process when it finds no display, so another process has to ask.
_ASK_DISPLAY = """
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
size = app.primaryScreen().size()
print(f"{app.platformName()}, {size.width()} x {size.height()}")
"""
_ASK_FONTS = """
from PySide6.QtGui import QFontInfo, QGuiApplication
app = QGuiApplication([])
from kiosk.ui.typeface import code_font, text_font
print(", ".join(QFontInfo(font(20)).family() for font in (text_font, code_font)))
"""


Verdict = Literal["pass", "warn", "skip", "fail"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report."""

    verdict: Verdict
    subject: str
    text: str

    def __str__(self) -> str:
        return f"{self.verdict:4}  {self.subject:8}  {self.text}"


class _Watched(Transport):
    """Remembers whether anybody answered."""

    answered = False

    def send(self, request: Request) -> Response:
        response = super().send(request)
        self.answered = True
        return response


def check(options: Options) -> int:
    """Print the report; return 0, 1 when something failed, 78 when it was the settings."""
    reading = SettingsSource(options.env_file, options.demo).read()
    lines = [Line("fail", "settings", str(error)) for error in reading.errors]
    wrong = bool(lines)
    lines += [Line("warn", "settings", str(warning)) for warning in reading.warnings]
    if not wrong:
        lines += _provider_lines(reading.settings)
    display = _asked("display", _ASK_DISPLAY)
    shown = display.verdict == "pass"
    fonts = _asked("fonts", _ASK_FONTS) if shown else Line("skip", "fonts", "without a display")
    lines += [display, fonts]
    for line in lines:
        print(line)
    if wrong:
        return SETTINGS_WRONG
    return FAILED if any(line.verdict == "fail" for line in lines) else 0


def _provider_lines(settings: Settings) -> Iterator[Line]:
    if settings.provider is None:
        yield Line("pass", "settings", "no provider is set, so the demo tenant is used")
        yield from _demo_lines(settings.demo_host)
        return
    insecure = settings.provider.allow_insecure_http
    transport = _Watched(ca_bundle=settings.ca_bundle, allow_insecure_http=insecure)
    wire = ClockedWire(transport, Clock())
    failure = _asked_for_metadata(settings.provider, wire, transport)
    transport.close()
    if failure is not None and not transport.answered and not isinstance(failure, WireError):
        yield Line("fail", "settings", str(failure))
        return
    named = " or ".join(settings.provider.issuers) or settings.provider.address
    yield Line("pass", "settings", f"the provider is {named}")
    yield _clock(wire, failure)
    yield from _reached(settings.provider, failure)
    if isinstance(failure, WireError):
        yield Line("skip", "metadata", "not reached")
        yield Line("skip", "grant", "not reached")
    else:
        yield from _understood(failure)


def _demo_lines(host: str | None) -> Iterator[Line]:
    yield Line("pass", "clock", "nothing to compare with")
    faults = address_faults(host)
    yield (
        Line("fail", "network", f"DEMO_HOST {faults[0]}")
        if faults
        else Line("pass", "network", "the demo tenant can listen here")
    )
    yield Line("warn", "tls", "the demo tenant speaks http, which is why it is only a demo")
    for subject in ("metadata", "grant"):
        yield Line("pass", subject, "the demo tenant brings its own")


def _asked_for_metadata(
    provider: Provider, wire: ClockedWire, transport: _Watched
) -> SignInError | None:
    try:
        metadata = discover(provider, wire)
        if not transport.answered:
            # Every address is set by hand; this one can be asked without asking for anything.
            wire.send(Request("GET", metadata.jwks_uri or metadata.token_endpoint))
    except SignInError as exc:
        return exc
    return None


def _clock(wire: ClockedWire, failure: SignInError | None) -> Line:
    if isinstance(failure, CertificateNotYetValid):
        text = "this device's clock is behind: the server's certificate is not valid yet"
        return Line("fail", "clock", text)
    off_s = wire.clock_off_s()
    if off_s is None:
        return Line("warn", "clock", "no server told the time, so this was not checked")
    if abs(off_s) <= TOLERANCE_S:
        return Line("pass", "clock", f"differs from the server's by {abs(off_s):.0f} s")
    verdict: Verdict = "warn" if abs(off_s) <= MAX_CORRECTION_S else "fail"
    return Line(verdict, "clock", f"off by about {in_words(off_s)}")


def _reached(provider: Provider, failure: SignInError | None) -> Iterator[Line]:
    address = urlsplit(provider.address)
    if isinstance(failure, WireError) and not isinstance(failure, CertificateRejected):
        yield Line("fail", "network", f"{failure}; is {provider.address} right?")
        yield Line("skip", "tls", "not reached")
        return
    yield Line("pass", "network", f"{address.hostname} answers")
    if isinstance(failure, CertificateRejected):
        yield Line("fail", "tls", str(failure))
    elif address.scheme == "http":
        yield Line("warn", "tls", "not used, because ALLOW_INSECURE_HTTP is set")
    else:
        yield Line("pass", "tls", "the certificate is trusted")


def _understood(failure: SignInError | None) -> Iterator[Line]:
    if failure is not None and not isinstance(failure, NotAllowed):
        yield Line("fail", "metadata", str(failure))
        yield Line("skip", "grant", "without metadata")
        return
    yield Line("pass", "metadata", "the issuer matches and the endpoints are complete")
    if failure is None:
        yield Line("pass", "grant", "the provider offers device sign-in")
    else:
        yield Line("fail", "grant", str(failure))


def _asked(subject: str, question: str) -> Line:
    try:
        answer = subprocess.run(
            [sys.executable, "-c", question],
            env=child_environment(),
            capture_output=True,
            text=True,
            check=True,
            timeout=DISPLAY_TOTAL_S,
        )
    except subprocess.SubprocessError:
        return Line("fail", subject, "Qt cannot start here; is DISPLAY or WAYLAND_DISPLAY set?")
    return Line("pass", subject, answer.stdout.strip())
