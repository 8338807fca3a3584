"""The three readers, each asked what codes it finds in the pictures of a phone."""

import re
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import zxingcpp

from tools.scan.camera import Grey

Found = set[str]

_QR_CODES = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_SOURCE = re.compile("<source .*?</source>", re.DOTALL)
_TEXT = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


def by_zxing(frames: Sequence[Grey]) -> list[Found]:
    """Ask zxing-cpp."""
    answers = [zxingcpp.read_barcodes(frame, formats=_QR_CODES) for frame in frames]
    return [{code.text for code in found} for found in answers]


def by_zbar(frames: Sequence[Grey]) -> list[Found]:
    """Ask ZBar; a process takes longer to start than to read, so it gets all frames at once."""
    with TemporaryDirectory() as folder:
        paths = [str(Path(folder, f"{number}.pgm")) for number in range(len(frames))]
        for path, frame in zip(paths, frames, strict=True):
            cv2.imwrite(path, frame)
        said = subprocess.run(
            ["zbarimg", "--quiet", "--xml", "--nodbus", "-Sdisable", "-Sqrcode.enable", *paths],
            capture_output=True,
            text=True,
            check=False,  # it fails when one of the frames shows nothing to it
        )
    sources: list[str] = _SOURCE.findall(said.stdout)
    if len(sources) != len(frames):
        raise RuntimeError(f"zbarimg looked at {len(sources)} of {len(frames)}: {said.stderr}")
    return [set(_TEXT.findall(source)) for source in sources]


def by_opencv(frames: Sequence[Grey]) -> list[Found]:
    """Ask OpenCV's first QR code detector."""
    detector = cv2.QRCodeDetector()
    texts = [detector.detectAndDecode(frame)[0] for frame in frames]
    return [{text} if text else set() for text in texts]


READERS: dict[str, Callable[[Sequence[Grey]], list[Found]]] = {
    "zxing-cpp": by_zxing,
    "ZBar": by_zbar,
    "OpenCV": by_opencv,
}
GATING = ("zxing-cpp", "ZBar")
"""Many apps are built on them; of flawless codes OpenCV's detector misses one in seventy."""
