"""Every way in which a server can keep a client waiting."""

import ssl
from collections.abc import Callable

from tests.fakes import behaviours
from tests.fakes.hostile import HostileServer

STALLS: dict[str, Callable[[ssl.SSLContext | None], HostileServer]] = {
    "before accept": lambda tls: HostileServer(tls=tls, accepts=False),
    "before TLS": lambda tls: HostileServer(bare=behaviours.hang),
    "dripping TLS": lambda tls: HostileServer(bare=behaviours.drip_handshake),
    "after the request": lambda tls: HostileServer(behaviours.hang, tls=tls),
    "dripping headers": lambda tls: HostileServer(behaviours.drip_headers, tls=tls),
    "dripping the body": lambda tls: HostileServer(behaviours.drip_body, tls=tls),
}
