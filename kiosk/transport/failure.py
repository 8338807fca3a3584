"""What went wrong on the wire, said in this project's words."""

import errno
import socket
import ssl

from kiosk.oauth.errors import (
    CertificateExpired,
    CertificateNotYetValid,
    CertificateRejected,
    NoNetwork,
    Unreachable,
    WireError,
)

_NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
_BY_THE_CLOCK = {9: CertificateNotYetValid, 10: CertificateExpired}
"""X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED of OpenSSL."""

_HINTS: dict[type[CertificateRejected], str] = {
    CertificateNotYetValid: ", or this device's clock is behind",
    CertificateExpired: ", or this device's clock is ahead",
}


def root(exc: BaseException) -> BaseException:
    """The innermost reason: what requests and urllib3 put around it names the whole address."""
    inner = exc.__cause__ or next((a for a in exc.args if isinstance(a, BaseException)), None)
    return exc if inner is None else root(inner)


def wire_error(host: str, reason: BaseException, *, blames_tls: bool) -> WireError:
    """Translate an innermost reason; the text has the host and the kind, nothing received.

    `blames_tls` is what requests said, for reasons that do not show it themselves.
    """
    match reason:
        case ssl.SSLCertVerificationError(verify_code=code, verify_message=message):
            kind = _BY_THE_CLOCK.get(code, CertificateRejected)
            hint = _HINTS.get(kind, "")
            return kind(f"{host}: {message}{hint}")
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError() | ssl.SSLSyscallError():
            return Unreachable(f"{host}: closed inside TLS")
        case ssl.SSLError():
            return CertificateRejected(f"{host}: {reason.reason}")
        case socket.gaierror():
            return NoNetwork(f"{host}: name not found")
        case OSError(errno=number) if number in _NO_ROUTE:
            return NoNetwork(f"{host}: {reason.strerror}")
        case _ if blames_tls:
            return CertificateRejected(f"{host}: {type(reason).__name__}")
        case OSError(strerror=str(text)):
            return Unreachable(f"{host}: {text}")
        case _:
            return Unreachable(f"{host}: {type(reason).__name__}")
