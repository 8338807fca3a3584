"""What systemd and udev are told about the kiosk: templates in `assets/appliance/`, filled in."""

from pathlib import Path

from kiosk.assets import asset_path

PLACES = {
    "kiosk.service": "systemd/system/kiosk.service",
    "kiosk-settings.service": "systemd/system/kiosk-settings.service",
    "kiosk-cec@.service": "systemd/system/kiosk-cec@.service",
    "kiosk.logind": "systemd/logind.conf.d/50-kiosk.conf",
    "kiosk.sysusers": "sysusers.d/kiosk.conf",
    "kiosk.udev": "udev/rules.d/70-kiosk-cec.rules",
}
"""Each template's file, below /usr/lib for a package and below /etc for an administrator."""

_PROGRAM = Path("/usr/bin/kiosk")


def filled(template: str, program: Path = _PROGRAM) -> str:
    """Return `assets/appliance/<template>` for a kiosk that is started as `program`."""
    text = asset_path(f"appliance/{template}").read_text(encoding="utf-8")
    return text.replace("@PROGRAM@", str(program))
