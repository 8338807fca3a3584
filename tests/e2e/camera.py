"""Reading a QR code off a picture of the whole screen, as a phone's camera app would.

Codes on these screens are new every time, so only decoders that read them all are asked. OpenCV's
misses about one in seventy; it is asked in `tests/ui/test_qr.py` about codes that stay the same.
"""

import subprocess
from pathlib import Path

import zxingcpp
from PIL import Image

QR_CODES = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def read(picture: Image.Image, folder: Path) -> str | None:
    """What both decoders read alike."""
    text = read_by_zxing(picture)
    return text if text == read_by_zbar(picture, folder) else None


def read_by_zxing(picture: Image.Image) -> str | None:
    found = zxingcpp.read_barcodes(picture, formats=QR_CODES)
    return found[0].text if found else None


def read_by_zbar(picture: Image.Image, folder: Path) -> str | None:
    path = folder / "seen.ppm"  # a PNG would take longer to write than the code to read
    picture.save(path)
    answer = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    return answer.stdout.strip() or None
