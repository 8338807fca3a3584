"""What systemd does for the kiosk here."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kiosk.check.line import Line

UNITS = (
    Path("/etc/systemd/system/kiosk.service"),
    Path("/usr/lib/systemd/system/kiosk.service"),
)

AS_THE_SERVICE = (
    "sudo -u kiosk env STATE_DIRECTORY=/var/lib/kiosk XDG_RUNTIME_DIR=/run/kiosk/session "
    "WAYLAND_DISPLAY=wayland-0 QT_QPA_PLATFORM=wayland kiosk --check "
    "--env-file=-/etc/kiosk/kiosk.env --env-file=-/var/lib/kiosk-settings/boot.env"
)


def service_lines(environ: Mapping[str, str], units: Sequence[Path] = UNITS) -> Iterator[Line]:
    """Tell a check inside the unit, whose settings and folders count, from one by hand."""
    if environ.get("NOTIFY_SOCKET"):
        watchdog_us = environ.get("WATCHDOG_USEC", "")
        if watchdog_us.isdecimal() and watchdog_us.isascii():
            text = f"run by systemd, which restarts it after {int(watchdog_us[:12]) / 1e6:g} s"
            yield Line("pass", "service", f"{text} without a sign of life")
        else:
            text = "run by systemd, which would not notice a screen that froze"
            yield Line("warn", "service", text, "WatchdogSec=20 in the unit")
    elif not any(unit.exists() for unit in units):
        yield Line("skip", "service", "systemd does not run it", "sudo kiosk install-service")
    elif environ.get("STATE_DIRECTORY"):
        yield Line("pass", "service", "kiosk.service is installed, and its folder is looked at")
    else:
        text = "kiosk.service is installed, with settings and folders of its own"
        yield Line("skip", "service", text, f"to see what it sees: {AS_THE_SERVICE}")
