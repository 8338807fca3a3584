"""What stays the same on every screen: names, theme, sizes wished for."""

from dataclasses import dataclass

from kiosk.ui.tokens import ThemeName


@dataclass(frozen=True, slots=True)
class Look:
    """How this device presents itself; `badge` marks a demo or an insecure connection.

    `asks_for` are the scopes that say what the screen will see of a person (X-03). `night` is when
    the room is dark: from one hour of the day to another, both in minutes since midnight.
    """

    app_name: str
    device_name: str
    host: str
    badge: str | None = None
    asks_for: tuple[str, ...] = ()
    qr_includes_code: bool = True
    theme: ThemeName = "dark"
    text_scale: float = 1.0
    viewing_distance_m: float | None = None
    reduced_motion: bool = False
    night: tuple[int, int] | None = None
    safe_area_percent: float | None = None
    """What a television may cut off at each side; None: as much as is usual."""
