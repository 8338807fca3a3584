"""Reading words off a picture of the screen, as a person would."""

import os
import subprocess
from io import BytesIO

from PIL import Image, ImageOps


def words_on(picture: Image.Image) -> str:
    """All words, single spaces between them."""
    # Tesseract was taught dark letters on light ground.
    paper = BytesIO()
    ImageOps.invert(picture.convert("L")).save(paper, "PNG")
    answer = subprocess.run(
        ["tesseract", "stdin", "stdout", "--psm", "11"],
        input=paper.getvalue(),
        # Its threads wait for each other more than they work.
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        capture_output=True,
        check=True,
    )
    return " ".join(answer.stdout.decode().split())
