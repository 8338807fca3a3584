"""The picture of the person who signed in: a stranger's file, taken with tongs (U-08)."""

from io import BytesIO
from urllib.parse import urlsplit

from kiosk.oauth.messages import Identity, Request, Wire
from kiosk.session import Portrait

SIDE_PX = 512
MAX_PIXELS = 4_000_000
"""More would take seconds to decode on a small device, and a cancel has to wait for it."""
MAX_URL_CHARS = 2048
MAX_BYTES = 2 * 1024 * 1024
TOTAL_S = 5.0
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")


def fetch_portrait(identity: Identity, wire: Wire) -> Portrait | None:
    """Fetch and decode the claim `picture`; None when there is none or anything is odd.

    Only the issuer's own host may have an address of this network: any other would let a
    claim look around behind the firewall.
    """
    url = identity.claims.get("picture")
    if not isinstance(url, str) or len(url) > MAX_URL_CHARS:
        return None
    try:
        elsewhere = urlsplit(url).hostname != urlsplit(identity.issuer).hostname
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
        return _decode(response.body) if response.status == 200 else None
    except Exception:
        return None  # no picture is worth a sign-in, and its decoders raise whatever they like


def _decode(body: bytes) -> Portrait | None:
    from PIL import Image, ImageOps  # in the attempt's thread, and only for a picture

    with Image.open(BytesIO(body), formats=_FORMATS) as image:
        if image.width * image.height > MAX_PIXELS:
            return None
        image.draft("RGB", (SIDE_PX, SIDE_PX))  # a large JPEG is decoded at a fraction
        upright = ImageOps.exif_transpose(image)
        square = ImageOps.fit(upright.convert("RGBA"), (SIDE_PX, SIDE_PX))
    return Portrait(SIDE_PX, square.tobytes())
