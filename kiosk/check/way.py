"""The way to a server before anything is said on it: its name, its addresses, its port."""

import socket
import time
from collections.abc import Iterable, Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from kiosk.check.line import Line
from kiosk.check.within import within

LOOK_UP_S = 10.0
CONNECT_S = 10.0
MOST_ADDRESSES = 4
_PORTS = {"http": 80, "https": 443}

Address = tuple[str, int]


def proxy_line(proxy: str | None) -> Line:
    """Say through whom everything goes."""
    if proxy is None:
        return Line("pass", "proxy", "none")
    return Line("pass", "proxy", f"{proxy}, by the environment; it looks up the provider's name")


def broken_proxy_lines() -> Iterator[Line]:
    """Say that everything goes through something that cannot be called."""
    fix = "HTTPS_PROXY, HTTP_PROXY or ALL_PROXY, in large or small letters: http://host:port"
    yield Line("fail", "proxy", "the one in the environment has no usable address", fix)
    for subject in ("dns", "tcp", "network"):
        yield Line("skip", subject, "not without the proxy")


def way_lines(url: str) -> tuple[Line, Line]:
    """Look up the server of `url`, and call it at its port."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 1080)
    began = time.monotonic()
    try:
        addresses = within(LOOK_UP_S, lambda: _looked_up(host, port))
    except (OSError, UnicodeError) as exc:
        return _not_found(host, exc), Line("skip", "tcp", "without an address")
    if _is_address(host):
        found = Line("pass", "dns", f"{host} is an address; nothing to look up")
    else:
        found = Line("pass", "dns", f"{host} is {_listed(addresses)} ({_took(began)})")
    return found, _called(addresses)


def endpoints_line(url: str, others: Iterable[str | None]) -> Line | None:
    """Call the servers that a sign-in needs besides the one of `url`; None without any."""
    home = urlsplit(url).netloc
    servers = {urlsplit(other).netloc: other for other in others if other}
    servers.pop(home, None)
    if not servers:
        return None
    for name, other in servers.items():
        for line in way_lines(other):
            if line.verdict == "fail":
                return Line("fail", "endpoints", f"{name}: {line.text}", line.fix)
    return Line("pass", "endpoints", f"{', '.join(servers)} can be reached too")


def _looked_up(host: str, port: int) -> list[Address]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys((str(address[0]), port) for *_, address in found))


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _listed(addresses: list[Address]) -> str:
    named = ", ".join(host for host, _ in addresses[:MOST_ADDRESSES])
    more = len(addresses) - MOST_ADDRESSES
    return f"{named} and {more} more" if more > 0 else named


def _not_found(host: str, exc: Exception) -> Line:
    if isinstance(exc, TimeoutError):
        text = f"no name server answered within {LOOK_UP_S:g} s"
        return Line("fail", "dns", text, "is the cable plugged in, and DNS set (/etc/resolv.conf)?")
    text = f"{host} was not found"
    return Line("fail", "dns", text, "is ISSUER or TENANT_URL right, and is there a network?")


def _called(addresses: list[Address]) -> Line:
    faults: list[str] = []
    tried = addresses[:MOST_ADDRESSES]
    for host, port in tried:
        began = time.monotonic()
        try:
            with socket.create_connection((host, port), CONNECT_S / len(tried)):
                silent = f"; not so {', '.join(faults)}" if faults else ""
                return Line("pass", "tcp", f"{host} port {port} is open ({_took(began)}){silent}")
        except OSError as exc:
            faults.append(f"{host}: {exc.strerror or 'no answer'}")
    text = f"port {tried[0][1]} cannot be reached ({', '.join(faults)})"
    return Line("fail", "tcp", text, "is a firewall in between, or the address wrong?")


def _took(began: float) -> str:
    return f"{1000 * (time.monotonic() - began):.0f} ms"
