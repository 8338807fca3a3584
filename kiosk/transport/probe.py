"""What a connection to a server is made of, for whoever looks for a fault."""

import ssl
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from requests.exceptions import RequestException
from requests.utils import get_environ_proxies, select_proxy
from urllib3.exceptions import HTTPError

from kiosk.oauth.wire import Request
from kiosk.transport.call import CALL, Call
from kiosk.transport.exchange import open_session

if TYPE_CHECKING:
    import socket
    from pathlib import Path

AGENT = "kiosk-check"


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a trusted server showed; `issuer` signed it, and it ends in `ends_in_s` seconds."""

    protocol: str
    issuer: str
    ends_in_s: float


class _Witness(Call):
    """Keeps the TLS socket of its exchange in sight."""

    tls: ssl.SSLSocket | None = None

    def hold(self, sock: "socket.socket") -> None:
        super().hold(sock)
        if isinstance(sock, ssl.SSLSocket):
            self.tls = sock


def proxy_of(url: str) -> str | None:
    """Return the proxy that requests to `url` go through, as `scheme://host:port`.

    Raise ValueError, whose text may hold a password, when that is no address.
    """
    proxy = select_proxy(url, get_environ_proxies(url, no_proxy=None))
    if not proxy:
        return None
    # As requests reads it; its name and password are nobody's business.
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if not parts.hostname or parts.port == 0:
        raise ValueError("a proxy without a host or a port")
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def certificate_of(url: str, ca_bundle: "Path | None", total_s: float) -> Certificate | None:
    """Ask for `url` and return the server's certificate; None when nothing trusted was shown.

    Raise Misconfigured when the bundle cannot be read. `total_s` bounds each wait, not the whole.
    """
    call = _Witness(Request("GET", url, total_s=total_s))
    CALL.set(call)
    try:
        with (
            open_session(ca_bundle, AGENT) as session,
            session.get(url, timeout=total_s, allow_redirects=False, stream=True),
        ):
            return _shown(call.tls)
    except (RequestException, HTTPError, OSError, ValueError):
        return None
    finally:
        call.let_go()


def _shown(tls: ssl.SSLSocket | None) -> Certificate | None:
    found = tls.getpeercert() if tls else None
    if not tls or not found:
        return None
    # So says the module's manual; its types leave open which entry is which.
    issuer = cast("tuple[tuple[tuple[str, str], ...], ...]", found["issuer"])
    names = {name: value for part in issuer for name, value in part}
    named = [names[name] for name in ("organizationName", "commonName") if name in names]
    ends_in_s = ssl.cert_time_to_seconds(str(found["notAfter"])) - time.time()
    return Certificate(tls.version() or "TLS", ", ".join(named), ends_in_s)
