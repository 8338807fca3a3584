"""Where the tenant listens: an inherited socket, or one of its own on this machine's address."""

import socket
from ipaddress import ip_address

DEFAULT_PORT = 8628  # As the RFC.
ANY_PORT = 0
BACKLOG = 128
LOOPBACK = "127.0.0.1"
# Reserved for documentation (RFC 5737). Connecting UDP sends nothing; it only picks a route.
SOMEWHERE_ELSE = ("192.0.2.1", 9)


def lan_address() -> str:
    """Find the address at which a phone on the same network reaches this machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(SOMEWHERE_ELSE)
        except OSError:
            return LOOPBACK
        address: str = probe.getsockname()[0]
        return address


def listen(host: str | None, port: int | None) -> socket.socket:
    """Open a socket; `OSError` if that address or port cannot be had.

    Without a port it is 8628, so that an address noted once still works, or any if that is taken.
    """
    address = host or lan_address()
    ports = (DEFAULT_PORT, ANY_PORT) if port is None else (port,)
    for candidate in ports[:-1]:
        try:
            return _listen(address, candidate)
        except OSError:
            continue
    return _listen(address, ports[-1])


def inherit(fd: int) -> socket.socket:
    """Take over a listening TCP socket from the parent; `OSError` if it is none."""
    inherited = socket.socket(fileno=fd)
    is_internet = inherited.family in (socket.AF_INET, socket.AF_INET6)
    if not is_internet or not inherited.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
        inherited.detach()
        raise OSError("the socket does not listen for TCP")
    return inherited


def base_url(listening: socket.socket) -> str:
    """Tell the address to put into links; a socket on all addresses is reached at the LAN's."""
    host, port = listening.getsockname()[:2]
    if ip_address(host).is_unspecified:
        host = lan_address()
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _listen(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listening = socket.socket(family, kind, protocol)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(BACKLOG)
    except OSError:
        listening.close()
        raise
    return listening
