"""Whose certificates count (D-01, O-15)."""

import socket
import ssl
from typing import TYPE_CHECKING

import truststore

from kiosk.oauth.errors import Misconfigured
from kiosk.transport.call import CALL

if TYPE_CHECKING:
    from pathlib import Path


def make_trust(ca_bundle: "Path | None") -> ssl.SSLContext:
    """TLS 1.2 or newer; the system's store and a bundle besides; host names are compared.

    Raises Misconfigured when the bundle cannot be read.
    """
    trust = _Trust(ssl.PROTOCOL_TLS_CLIENT)
    trust.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_bundle is not None:
        try:
            trust.load_verify_locations(ca_bundle)
        except OSError as exc:
            raise Misconfigured("the CA bundle cannot be read") from exc
    return trust


class _Trust(truststore.SSLContext):
    def wrap_socket(
        self,
        sock: socket.socket,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: str | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLSocket:
        """Shake hands as a step of its own, which the call can end.

        Before Python 3.13 a socket that is shut down while it turns into a TLS socket is lost
        unclosed, so the call has no grip on it in that moment, in which nothing is waited for.
        """
        call = CALL.get()
        call.pass_on()
        tls = super().wrap_socket(
            sock, server_side, False, suppress_ragged_eofs, server_hostname, session
        )
        try:
            call.hold(tls)
            tls.do_handshake()
        except BaseException:
            tls.close()
            raise
        return tls
