"""Films a whole sign-in, the kiosk's screen and the phone beside it, as one animated picture.

`python -m tools.film FILE.webp` runs the real kiosk against its demo tenant, off screen, presses
the keys that a person would press, and uses the phone's pages in Chromium.
"""

import sys
import threading
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from time import monotonic
from urllib.parse import urlencode

from PIL import Image
from playwright.sync_api import Page
from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.app import Kiosk
from tests.e2e.phone_browser import phone
from tools.play import SIZE, Player, play

SHOWN = (800, 450)
PHONE_SHOWN = (208, 450)
GAP = 12
FRAME_MS = 40
LOOKS_FOR_MS = 1600
LONGEST_MS = 1500
"""How long the film stays on what does not change."""

PRESSES = (
    ("It matches", "Who are you today?"),
    ("Amara Okafor", "Sign in to"),
    ("Allow", "You’re signed in"),
)
"""What is pressed on the phone, and what its next page says."""

Picture = Image.Image


@dataclass(slots=True)
class Shot:
    """What screen and phone showed from a moment on, in seconds."""

    since: float
    screen: Picture
    phone: Picture | None


class Film(Player):
    """Takes pictures while a person signs in and out again."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._phone: Picture | None = None
        self._signed_in = False
        self.is_finished = False
        self.shots: list[Shot] = []
        self._camera = QTimer(self, interval=FRAME_MS)
        self._camera.timeout.connect(self._take)
        self._camera.start()

    @Slot(str)
    def visit(self, screen: str) -> None:
        """Look for a while, then do what comes next."""
        if screen == "code":
            QTimer.singleShot(LOOKS_FOR_MS, self, self._pick_up_phone)
        elif screen == "welcome":
            self._signed_in = True
            QTimer.singleShot(2 * LOOKS_FOR_MS, self, self.press_ok)
        elif screen == "authorize" and self._signed_in:
            self.is_finished = True
            QTimer.singleShot(LOOKS_FOR_MS, QApplication.quit)
        elif screen == "authorize":
            QTimer.singleShot(LOOKS_FOR_MS, self, self.press_ok)

    @Slot()
    def _take(self) -> None:
        image = self.kiosk.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        screen = Image.frombuffer(
            "RGB", SIZE, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1
        ).resize(SHOWN, Image.Resampling.LANCZOS)
        last = self.shots[-1] if self.shots else None
        if last is None or last.phone is not self._phone or last.screen != screen:
            self.shots.append(Shot(monotonic(), screen, self._phone))

    @Slot()
    def _pick_up_phone(self) -> None:
        page, user_code = self.address_and_code()
        address = f"{page}?{urlencode({'user_code': user_code})}"
        threading.Thread(target=self._sign_in, args=(address,)).start()

    def _sign_in(self, address: str) -> None:
        with phone() as page:
            page.goto(address)
            self._show_phone(page, "Does the screen show this code?")
            for button, heading in PRESSES:
                page.get_by_role("button", name=button).tap()
                self._show_phone(page, heading)

    def _show_phone(self, page: Page, heading: str) -> None:
        page.get_by_role("heading", name=heading).wait_for()
        page.wait_for_load_state("networkidle")
        picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
        self._phone = picture.resize(PHONE_SHOWN, Image.Resampling.LANCZOS)
        page.wait_for_timeout(LOOKS_FOR_MS)


def write(shots: list[Shot], file: Path) -> None:
    """Join the shots into one animated WebP that plays for ever."""
    frames: list[Picture] = []
    for shot in shots:
        frame = Image.new("RGB", (SHOWN[0] + GAP + PHONE_SHOWN[0], SHOWN[1]), "#30363D")
        frame.paste(shot.screen, (0, 0))
        if shot.phone is not None:
            frame.paste(shot.phone, (SHOWN[0] + GAP, 0))
        frames.append(frame)
    ends = [shot.since for shot in shots[1:]] + [shots[-1].since + LONGEST_MS / 1000]
    shown_ms = [
        min(LONGEST_MS, max(FRAME_MS, round(1000 * (end - shot.since))))
        for shot, end in zip(shots, ends, strict=True)
    ]
    frames[0].save(
        file, save_all=True, append_images=frames[1:], duration=shown_ms, loop=0, quality=70
    )


def main(file: Path) -> int:
    """Film the sign-in; return 1 and write nothing if it does not come to its end."""
    film = play(Film, APP_NAME="Acme Rooms", DEVICE_NAME="Lobby screen", LANGUAGE="en")
    if not film.is_finished:
        print("The sign-in did not come to its end; nothing was written.")
        return 1
    write(film.shots, file)
    print(f"{len(film.shots)} pictures, {file.stat().st_size // 1000} kB: {file}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
