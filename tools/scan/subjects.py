"""What is photographed: screens as they are sold, addresses as providers make them, looks."""

from dataclasses import dataclass, replace
from math import hypot

from kiosk.ui.look import Look
from tools.sample_screens import LOOK

MM_AN_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Device:
    """A screen of `inches` from corner to corner, and how far away phones are held from it."""

    inches: int
    width: int
    height: int
    distances_m: tuple[float, ...] = (1.0, 2.0, 3.0)

    @property
    def pitch_mm(self) -> float:
        """From a pixel to the next."""
        return self.inches * MM_AN_INCH / hypot(self.width, self.height)

    def __str__(self) -> str:
        return f"{self.inches}″ {self.width} × {self.height}"


TELEVISION = Device(43, 1920, 1080)
TELEVISIONS = (
    Device(43, 1280, 720),
    TELEVISION,
    Device(43, 3840, 2160),
    Device(32, 1366, 768),
    Device(55, 1920, 1080),
    Device(65, 3840, 2160),
    Device(43, 1080, 1920),
)
PANEL = Device(7, 800, 480, (0.5, 0.7, 1.0))

ADDRESS = "https://auth.example.com/device?user_code=WDJB-MJHT"
ADDRESSES = (
    "HTTPS://AUTH.EXAMPLE.COM/D/WDJB-MJHT",
    ADDRESS,
    "https://auth.example.com/realms/acme/device?user_code=WDJB-MJHT",
    "https://login.example.com/oauth2/v1/device/activate"
    "?user_code=WDJB-MJHT&client=meeting-room-screens&ui_locales=en-US",
)
"""36, 51, 63 and 116 characters."""

_STILL = replace(LOOK, reduced_motion=True)
LOOKS: dict[str, Look] = {
    "dark": _STILL,
    "light": replace(_STILL, theme="light"),
    "night": replace(_STILL, night=(0, 24 * 60 - 1)),
}
KIOSK, SAMPLE = "dark", "sample"
"""The look in which every screen and address is tried, and the vendor's sample."""
