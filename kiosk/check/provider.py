"""Whether the provider can be reached, understood and believed."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from kiosk.check.certificate import tls_line, trust_line
from kiosk.check.clock import clock_line
from kiosk.check.line import Line
from kiosk.check.way import broken_proxy_lines, endpoints_line, proxy_line, way_lines
from kiosk.config import Settings
from kiosk.demo_child import address_faults
from kiosk.oauth.clock import ClockedWire
from kiosk.oauth.discovery import discover
from kiosk.oauth.errors import (
    BadAnswer,
    CertificateRejected,
    NotAllowed,
    SignInError,
    WireError,
)
from kiosk.oauth.messages import Metadata, Provider
from kiosk.oauth.wire import Request, Response
from kiosk.transport import Transport

WELL = "the issuer matches and the endpoints are complete"


class _Watched(Transport):
    """Remembers whether anybody answered."""

    answered = False

    def send(self, request: Request) -> Response:
        response = super().send(request)
        self.answered = True
        return response


@dataclass(frozen=True, slots=True)
class _Asked:
    """What came of the question for metadata; `by_hand`: there was nothing to ask for."""

    wire: ClockedWire
    answered: bool
    metadata: Metadata | None
    failure: SignInError | None
    by_hand: bool


def provider_lines(settings: Settings) -> Iterator[Line]:
    """Ask for metadata, or for keys where every address is set by hand; for no code."""
    if settings.provider is None:
        yield unset_line(os.environ)
        yield from _demo_lines(settings.demo_host)
        return
    asked = _asked_for_metadata(settings.provider, settings)
    if asked.failure and not asked.answered and not isinstance(asked.failure, WireError):
        yield Line("fail", "settings", str(asked.failure))
        return
    named = " or ".join(settings.provider.issuers) or settings.provider.address
    yield Line("pass", "settings", f"the provider is {named}")
    yield from _network_lines(settings.provider, asked)
    if urlsplit(settings.provider.address).scheme == "https":
        yield trust_line(settings, os.environ)
    yield tls_line(settings, asked.failure)
    yield clock_line(asked.wire, asked.failure)
    yield from _understood(asked)


def unset_line(environ: Mapping[str, str]) -> Line:
    """Say that the demo tenant is used, which is hardly what a service is installed for."""
    text = "no provider is set, so the demo tenant is used"
    if not environ.get("STATE_DIRECTORY"):
        return Line("pass", "settings", text)
    fix = "set TENANT_URL or ISSUER; is the file called kiosk.env, not kiosk.env.txt?"
    return Line("warn", "settings", text, f"{fix} See journalctl -u kiosk-settings")


def _network_lines(provider: Provider, asked: _Asked) -> Iterator[Line]:
    """Tell the steps to an answer apart, so that whoever mends the network knows where to look."""
    from kiosk.transport.probe import proxy_of

    try:
        proxy = proxy_of(provider.address)
    except ValueError:
        yield from broken_proxy_lines()
        return
    yield proxy_line(proxy)
    way = way_lines(proxy or provider.address)
    yield from way
    host = urlsplit(provider.address).hostname
    if isinstance(asked.failure, CertificateRejected) or not isinstance(asked.failure, WireError):
        yield Line("pass", "network", f"{host} answers")
    elif any(line.verdict == "fail" for line in way):
        yield Line("skip", "network", "not reached")
    else:
        yield Line("fail", "network", str(asked.failure), f"is {provider.address} right?")
    metadata = asked.metadata
    if metadata and proxy is None:
        others = (metadata.device_authorization_endpoint, metadata.token_endpoint)
        line = endpoints_line(
            provider.address, (*others, metadata.jwks_uri, metadata.userinfo_endpoint)
        )
        if line:
            yield line


def _demo_lines(host: str | None) -> Iterator[Line]:
    faults = address_faults(host)
    yield (
        Line("fail", "network", f"DEMO_HOST {faults[0]}", "set an address of this machine")
        if faults
        else Line("pass", "network", "the demo tenant can listen here")
    )
    yield Line("warn", "tls", "the demo tenant speaks http, which is why it is only a demo")
    yield Line("pass", "clock", "nothing to compare with")
    for subject in ("metadata", "grant"):
        yield Line("pass", subject, "the demo tenant brings its own")


def _asked_for_metadata(provider: Provider, settings: Settings) -> _Asked:
    insecure = provider.allow_insecure_http
    transport = _Watched(ca_bundle=settings.ca_bundle, allow_insecure_http=insecure)
    wire = ClockedWire(transport)
    metadata, failure, by_hand = None, None, False
    try:
        metadata = discover(provider, wire)
        by_hand = not transport.answered
        if by_hand:
            # These can be asked without asking for anything.
            wire.send(Request("GET", metadata.jwks_uri or metadata.token_endpoint))
    except SignInError as exc:
        failure = exc
    transport.close()
    return _Asked(wire, transport.answered, metadata, failure, by_hand)


def _understood(asked: _Asked) -> Iterator[Line]:
    failure = asked.failure
    if isinstance(failure, WireError):
        yield Line("skip", "metadata", "not reached")
        yield Line("skip", "grant", "not reached")
    elif asked.by_hand:
        yield Line("skip", "metadata", "not read, as every address is set by hand")
        yield Line("skip", "grant", "only a sign-in can tell")
    elif isinstance(failure, NotAllowed):
        yield Line("pass", "metadata", WELL)
        fix = "switch device sign-in on at the provider, or set DEVICE_AUTHORIZATION_ENDPOINT"
        yield Line("fail", "grant", str(failure), fix)
    elif failure is not None:
        yield Line("fail", "metadata", str(failure), _way_out(failure))
        yield Line("skip", "grant", "without metadata")
    else:
        yield Line("pass", "metadata", WELL)
        yield Line("pass", "grant", "the provider offers device sign-in")


def _way_out(failure: SignInError) -> str:
    if isinstance(failure, BadAnswer):
        return "does this network want a sign-in of its own? If not, is the address right?"
    return "is ISSUER or TENANT_URL exactly as the provider writes it?"
