"""Everything that can be set, with its default; `.env.example` explains each for an operator."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.oauth.messages import Client, Provider

DEMO_CLIENT = Client("kiosk-demo", scope="openid profile email phone")

EVENING_TO_MORNING: tuple[int, int] | None = (22 * 60, 6 * 60)

Theme = Literal["dark", "light"]
LogFormat = Literal["text", "json"]
LogLevel = Literal["debug", "info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Settings:
    """One kiosk's settings; `provider` None means the demo tenant."""

    device_name: str
    app_name: str = "Kiosk"
    provider: Provider | None = None
    client: Client = DEMO_CLIENT
    qr_includes_code: bool = True
    viewing_distance_m: float | None = None
    text_scale: float = 1.0
    safe_area_percent: float | None = None
    """Kept free at each edge, of the picture's width and height; None: the looks' own margins."""
    theme: Theme = "dark"
    language: str | None = None
    """None: the system's."""
    reduced_motion: bool = False
    speak: bool = False
    night_hours: tuple[int, int] | None = EVENING_TO_MORNING
    """From one minute of the day to another, which may be past midnight; None: never."""
    idle_sign_out_s: float = 120.0
    max_session_s: float = 900.0
    """Infinity stands for never, here and above."""
    restart_after_days: int = 7
    """0: never."""
    remember: bool = False
    state_dir: Path | None = None
    store_key_file: Path | None = None
    ca_bundle: Path | None = None
    demo_host: str | None = None
    log_format: LogFormat = "text"
    log_level: LogLevel = "info"
