"""What the server proves itself with, and for how long yet."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from kiosk.check.line import Line
from kiosk.check.within import within
from kiosk.config import Settings
from kiosk.oauth.errors import (
    CertificateExpired,
    CertificateNotYetValid,
    CertificateRejected,
    SignInError,
    WireError,
)

DAY_S = 86_400.0
SOON_S = 14 * DAY_S
EXCHANGE_S = 10.0
TOTAL_S = 15.0
BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
"""Read by the libraries underneath."""


def trust_line(settings: Settings, environ: Mapping[str, str]) -> Line:
    """Say whose certificates count here."""
    bundles = [f"CA_BUNDLE ({settings.ca_bundle})"] if settings.ca_bundle else []
    named = " ".join(name for name in BUNDLES if environ.get(name))
    bundles += [f"what the environment names in {named}"] if named else []
    return Line("pass", "trust", ", ".join(["the system's certificates", *bundles]))


def tls_line(settings: Settings, failure: SignInError | None) -> Line:
    """Judge the certificate of the provider's address; `failure` is what asking it ended with."""
    provider = settings.provider
    url = provider.address if provider else ""
    if isinstance(failure, CertificateRejected):
        return Line("fail", "tls", str(failure), _fix(failure))
    if isinstance(failure, WireError):
        return Line("skip", "tls", "not reached")
    if urlsplit(url).scheme == "http":
        return Line("warn", "tls", "not used, because ALLOW_INSECURE_HTTP is set")
    return _trusted(url, settings)


def _fix(failure: CertificateRejected) -> str:
    match failure:
        case CertificateExpired():
            return "the provider has to renew it; or set this device's clock"
        case CertificateNotYetValid():
            return "set this device's clock"
        case _ if "mismatch" in str(failure):
            return "is the address right? Some networks put a page of their own in between"
        case _:
            return "a company's own authority belongs into CA_BUNDLE (a PEM file)"


def _trusted(url: str, settings: Settings) -> Line:
    from kiosk.transport.probe import certificate_of

    try:
        found = within(TOTAL_S, lambda: certificate_of(url, settings.ca_bundle, EXCHANGE_S))
    except TimeoutError:
        found = None
    if found is None:
        return Line("pass", "tls", "the certificate is trusted")
    days = f"{found.ends_in_s / DAY_S:.0f} days left"
    text = f"the certificate is trusted: {found.protocol}, issued by {found.issuer}, {days}"
    if found.ends_in_s < SOON_S:
        return Line("warn", "tls", text, "the provider has to renew it before it ends")
    return Line("pass", "tls", text)
