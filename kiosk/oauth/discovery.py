"""Finds out where a provider answers: from its metadata, and from addresses set by hand."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from urllib.parse import urlsplit

from kiosk.oauth import addresses, answers, unsupported
from kiosk.oauth.errors import BadAnswer, Busy, Misconfigured, NotAllowed, SignInError
from kiosk.oauth.messages import Endpoints, Metadata, Provider
from kiosk.oauth.refusal import BUSY_RETRY_S
from kiosk.oauth.wire import Request, Response, Wire

Document = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Absent:
    """No metadata at this address; the next one may have some."""

    failure: SignInError


def discover(provider: Provider, wire: Wire) -> Metadata:
    """Return the metadata of the first issuer that has any (B-08, M-01 to M-07).

    Raise `WireError` at once on network trouble: what is out of reach may still exist. Raise
    `Misconfigured` for a wrong issuer, `NotAllowed` without device sign-in, else `BadAnswer`.
    """
    _check_settings(provider)
    if is_set_by_hand(provider):
        issuer = provider.issuers[0] if provider.issuers else _origin(provider.address)
        return _metadata(issuer, {}, provider)
    absent: list[_Absent] = []
    for issuer, url in _candidates(provider.issuers):
        found = _read(wire.send(Request("GET", url, (("Accept", "application/json"),))), url)
        if isinstance(found, _Absent):
            absent.append(found)
        elif found["issuer"] != issuer:
            # M-02: nothing else of the document may be used, not even to ask another address.
            raise Misconfigured(_other_issuer(url, str(found["issuer"])))
        else:
            return _metadata(issuer, found, provider)
    raise absent[0].failure


def _check_settings(provider: Provider) -> None:
    """Refuse what could not be called or compared later (M-04, M-05)."""
    if not provider.issuers and not (provider.oauth_only and is_set_by_hand(provider)):
        raise Misconfigured("no issuer is configured")
    for issuer in provider.issuers:
        fault = addresses.fault(issuer, allow_http=provider.allow_insecure_http)
        if fault is None and ("?" in issuer or "#" in issuer):
            fault = "has a query or a fragment"
        if fault is not None:
            raise Misconfigured(f"the issuer {answers.loggable(issuer, limit=200)} {fault}")
    for name, address in asdict(provider.endpoints).items():
        fault = addresses.fault(address, allow_http=provider.allow_insecure_http)
        if address is not None and fault is not None:
            raise Misconfigured(f"the {name} address set by hand {fault}")
    unsupported.check(provider)


def is_set_by_hand(provider: Provider) -> bool:
    """Tell whether metadata has nothing to add."""
    by_hand = provider.endpoints
    keys = by_hand.jwks or provider.oauth_only
    return bool(by_hand.device_authorization and by_hand.token and keys)


def _candidates(issuers: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the addresses of OpenID Connect Discovery §4 first, then those of RFC 8414 §3 (M-01)."""
    for issuer in issuers:
        yield issuer, f"{issuer.removesuffix('/')}/.well-known/openid-configuration"
    for issuer in issuers:
        parts = urlsplit(issuer.removesuffix("/"))
        path = f"/.well-known/oauth-authorization-server{parts.path}"
        yield issuer, f"{parts.scheme}://{parts.netloc}{path}"


def _read(response: Response, url: str) -> Document | _Absent:
    """Tell a document from its absence (M-03); raise when the server itself is in trouble."""
    check_well(response, url)
    if response.status >= 400:
        return _Absent(Misconfigured(f"no metadata at {url}: HTTP {response.status}"))
    document = answers.json_object(response.body) if response.status == 200 else None
    if document is None or not isinstance(document.get("issuer"), str):
        return _Absent(BadAnswer(f"no metadata at {url}: HTTP {response.status} of another kind"))
    return document


def check_well(response: Response, url: str) -> None:
    """Raise `Busy` or `BadAnswer` when the server itself is in trouble, whatever it was asked."""
    if response.status in (429, 503):
        wait_s = answers.retry_after_s(response)
        cause = f"{url} answered HTTP {response.status}"
        raise Busy(cause, BUSY_RETRY_S if wait_s is None else wait_s)
    if response.status >= 500 or response.status == 408:
        raise BadAnswer(f"{url} answered HTTP {response.status}")


def _other_issuer(url: str, named: str) -> str:
    if "{tenantid}" in named:  # Microsoft's issuers for many tenants at once: common, organizations
        return "ISSUER stands for every tenant: put the id of your own tenant into it"
    return f"the metadata names another issuer: {answers.loggable(named, limit=200)} (at {url})"


def _metadata(issuer: str, document: Document, provider: Provider) -> Metadata:
    endpoints = _merged(document, provider.endpoints)
    allow_http = provider.allow_insecure_http
    if not endpoints["device_authorization_endpoint"]:
        raise NotAllowed("the provider's metadata has no device_authorization_endpoint")
    return Metadata(
        issuer=issuer,
        device_authorization_endpoint=_required(
            endpoints, "device_authorization_endpoint", allow_http=allow_http
        ),
        token_endpoint=_required(endpoints, "token_endpoint", allow_http=allow_http),
        jwks_uri=None
        if provider.oauth_only
        else _required(endpoints, "jwks_uri", allow_http=allow_http),
        userinfo_endpoint=_optional(endpoints, "userinfo_endpoint", allow_http=allow_http),
        revocation_endpoint=_optional(endpoints, "revocation_endpoint", allow_http=allow_http),
        auth_methods=_auth_methods(document),
    )


def _origin(address: str) -> str:
    """Name a provider that has no issuer by where its tokens come from."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _required(endpoints: Document, name: str, *, allow_http: bool) -> str:
    address = endpoints[name]
    fault = addresses.fault(address, allow_http=allow_http)
    if fault is not None or not isinstance(address, str):
        raise BadAnswer(f"{name} in the provider's metadata {fault}")
    return address


def _optional(endpoints: Document, name: str, *, allow_http: bool) -> str | None:
    """Leave out what is absent (M-06) and what must not be called (M-05, R-01)."""
    address = endpoints[name]
    usable = addresses.fault(address, allow_http=allow_http) is None
    return address if usable and isinstance(address, str) else None


def _merged(document: Document, by_hand: Endpoints) -> Document:
    """Lay the addresses set by hand over those of the metadata."""
    chosen = {
        "device_authorization_endpoint": by_hand.device_authorization,
        "token_endpoint": by_hand.token,
        "jwks_uri": by_hand.jwks,
        "userinfo_endpoint": by_hand.userinfo,
        "revocation_endpoint": by_hand.revocation,
    }
    return {name: address or document.get(name) for name, address in chosen.items()}


def _auth_methods(document: Document) -> tuple[str, ...]:
    listed = document.get("token_endpoint_auth_methods_supported")
    if not isinstance(listed, list):
        return ("client_secret_basic",)  # OpenID Connect Discovery §3: the default
    return tuple(method for method in listed if isinstance(method, str))
