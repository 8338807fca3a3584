"""Whether the provider can be reached, understood and believed."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.check.line import Line, Verdict
from kiosk.config import Settings
from kiosk.demo_child import address_faults
from kiosk.oauth.clock import MAX_CORRECTION_S, TOLERANCE_S, ClockedWire, in_words
from kiosk.oauth.discovery import discover
from kiosk.oauth.errors import (
    CertificateNotYetValid,
    CertificateRejected,
    NotAllowed,
    SignInError,
    WireError,
)
from kiosk.oauth.messages import Provider
from kiosk.oauth.wire import Request, Response
from kiosk.transport import Transport


class _Watched(Transport):
    """Remembers whether anybody answered."""

    answered = False

    def send(self, request: Request) -> Response:
        response = super().send(request)
        self.answered = True
        return response


def provider_lines(settings: Settings) -> Iterator[Line]:
    """Ask for metadata, or for keys where every address is set by hand; for no code."""
    if settings.provider is None:
        yield Line("pass", "settings", "no provider is set, so the demo tenant is used")
        yield from _demo_lines(settings.demo_host)
        return
    insecure = settings.provider.allow_insecure_http
    transport = _Watched(ca_bundle=settings.ca_bundle, allow_insecure_http=insecure)
    wire = ClockedWire(transport)
    failure, by_hand = _asked_for_metadata(settings.provider, wire, transport)
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
    elif by_hand:
        yield Line("skip", "metadata", "not read, as every address is set by hand")
        yield Line("skip", "grant", "only a sign-in can tell")
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
) -> tuple[SignInError | None, bool]:
    """Return what failed, and whether there was nothing to ask for."""
    by_hand = False
    try:
        metadata = discover(provider, wire)
        by_hand = not transport.answered
        if by_hand:
            # These can be asked without asking for anything.
            wire.send(Request("GET", metadata.jwks_uri or metadata.token_endpoint))
    except SignInError as exc:
        return exc, by_hand
    return None, by_hand


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
