"""Decodes one picture from standard input to a square of RGBA on standard output.

A program of its own, with little memory and little time: `python -m kiosk.picture_decoder`.
"""

import resource
import sys
from typing import BinaryIO

SIDE_PX = 512
MAX_PIXELS = 16_000_000
MAX_MEMORY_BYTES = 512 * 1024 * 1024
MAX_CPU_S = 3
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")


def decode(source: BinaryIO) -> bytes:
    """Return the picture upright, cut to its middle square of `SIDE_PX` pixels a side."""
    from PIL import Image, ImageOps

    with Image.open(source, formats=_FORMATS) as image:
        if image.width * image.height > MAX_PIXELS:
            raise ValueError("too many pixels")
        image.draft("RGB", (SIDE_PX, SIDE_PX))  # a large JPEG is decoded at a fraction
        upright = ImageOps.exif_transpose(image)
        return ImageOps.fit(upright.convert("RGBA"), (SIDE_PX, SIDE_PX)).tobytes()


def main() -> None:
    """Decode within the limits, or end with an error."""
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_CPU_S, MAX_CPU_S))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.stdout.buffer.write(decode(sys.stdin.buffer))


if __name__ == "__main__":
    main()
