"""Reading a QR code off a picture of the whole screen, as a phone's camera app would."""

import subprocess
from pathlib import Path

import cv2
import numpy as np
import zxingcpp
from PIL import Image

QR_CODES = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def read_by_zxing(picture: Image.Image) -> str | None:
    found = zxingcpp.read_barcodes(picture, formats=QR_CODES)
    return found[0].text if found else None


def read_by_opencv(picture: Image.Image) -> str | None:
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(np.asarray(picture.convert("L")))
    return text or None


def read_by_zbar(picture: Image.Image, folder: Path) -> str | None:
    path = folder / "seen.png"
    picture.save(path)
    answer = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    return answer.stdout.strip() or None
