"""The picture of the person who signed in: a stranger's file, taken with tongs (U-08).

Decoding happens in a child process: a hostile file can keep a decoder busy for minutes, and only
a process can be ended while it works.
"""

import os
import subprocess
import sys
from contextlib import suppress
from urllib.parse import SplitResult, urlsplit

from kiosk.child_environment import child_environment
from kiosk.oauth.messages import Identity
from kiosk.oauth.wire import Request, Wire
from kiosk.picture_decoder import SIDE_PX
from kiosk.session import Portrait

MAX_URL_CHARS = 2048
MAX_BYTES = 2 * 1024 * 1024
TOTAL_S = 5.0
DECODING_TOTAL_S = 3.0
_LOOKS_EVERY_S = 0.05
_DEFAULT_PORTS = {"http": 80, "https": 443}


def fetch_portrait(identity: Identity, wire: Wire) -> Portrait | None:
    """Fetch and decode the claim `picture`; None when there is none or anything is odd.

    Only the issuer's own origin may have an address of this network: any other would let a
    claim look around behind the firewall.
    """
    url = identity.claims.get("picture")
    if not isinstance(url, str) or len(url) > MAX_URL_CHARS:
        return None
    try:
        elsewhere = _origin(urlsplit(url)) != _origin(urlsplit(identity.issuer))
        response = wire.send(
            Request(
                "GET",
                url,
                headers=(("Accept", "image/png,image/jpeg,image/webp,image/gif"),),
                total_s=TOTAL_S,
                max_bytes=MAX_BYTES,
                public_only=elsewhere,
            )
        )
        rgba = _decoded(response.body, wire) if response.status == 200 else b""
    except Exception:
        return None  # no picture is worth a sign-in
    return Portrait(SIDE_PX, rgba) if len(rgba) == SIDE_PX * SIDE_PX * 4 else None


def _origin(address: SplitResult) -> tuple[str, str | None, int | None]:
    return address.scheme, address.hostname, address.port or _DEFAULT_PORTS.get(address.scheme)


def _decoded(body: bytes, wire: Wire) -> bytes:
    """Return what the decoder makes of `body`; empty when it fails, takes too long, or we quit."""
    with (
        os.fdopen(os.memfd_create("picture"), "w+b") as encoded,
        os.fdopen(os.memfd_create("portrait"), "w+b") as decoded,
    ):
        encoded.write(body)
        encoded.seek(0)
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk.picture_decoder"],
            stdin=encoded,
            stdout=decoded,
            stderr=subprocess.DEVNULL,
            env=child_environment(),
        )
        for _ in range(round(DECODING_TOTAL_S / _LOOKS_EVERY_S)):
            with suppress(subprocess.TimeoutExpired):
                process.wait(_LOOKS_EVERY_S)
                break
            if wire.pause(0):
                break
        process.kill()
        if process.wait() != 0:
            return b""
        decoded.seek(0)
        return decoded.read()
