"""Every way in which a server can keep a client waiting."""

import ssl
from collections.abc import Callable

from tests.fakes import hostile
from tests.fakes.hostile import HostileServer

STALLS: dict[str, Callable[[ssl.SSLContext | None], HostileServer]] = {
    "before accept": lambda tls: HostileServer(tls=tls, accepts=False),
    "before TLS": lambda tls: HostileServer(bare=hostile.hang),
    "dripping TLS": lambda tls: HostileServer(bare=hostile.drip_handshake),
    "after the request": lambda tls: HostileServer(hostile.hang, tls=tls),
    "dripping headers": lambda tls: HostileServer(hostile.drip_headers, tls=tls),
    "dripping the body": lambda tls: HostileServer(hostile.drip_body, tls=tls),
}
