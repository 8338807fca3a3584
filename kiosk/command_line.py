"""What may be typed behind `kiosk`."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from kiosk import __version__
from kiosk.options import SettingsFile, Size

SMALLEST_PX = 320

INSTALL = "install-service"
IMPORT = "import-settings"


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return what was typed; wrong usage ends the program with 2, help and version with 0."""
    parser = _parser()
    parsed = parser.parse_args(arguments)
    of_the_kiosk = (parsed.env_file, parsed.demo, parsed.windowed, parsed.log_format, parsed.check)
    if parsed.json and not parsed.check:
        parser.error("--json belongs to --check")
    if parsed.command and any(of_the_kiosk):
        parser.error(f"{parsed.command} goes without the options of the kiosk itself")
    return parsed


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk",
        usage="kiosk [OPTION ...]\n       kiosk COMMAND [OPTION ...]",
        description="Sign in on a screen without a keyboard, with the phone in your hand. "
        "Without a COMMAND the screen is shown.",
        epilog="With no provider configured a demo tenant is started beside the kiosk. "
        "Settings: see .env.example.",
        allow_abbrev=False,
    )
    _add_options(parser)
    commands = parser.add_subparsers(
        title="commands", dest="command", metavar="COMMAND", prog=parser.prog
    )
    install = commands.add_parser(
        INSTALL,
        help="let systemd run the kiosk on this device, as root",
        description="Let systemd run the kiosk on this device: writes kiosk.service and what it "
        "needs below /etc, makes the user kiosk and the folder /etc/kiosk, and has it started with "
        "the device. For a kiosk that came by pipx or uv; as root.",
        allow_abbrev=False,
    )
    which = install.add_mutually_exclusive_group()
    which.add_argument("--print", action="store_true", help="print the unit; write nothing")
    which.add_argument("--remove", action="store_true", help="take back what was installed")
    commands.add_parser(
        IMPORT,
        help="take over the settings of the boot partition, as root",
        description="Take over the settings of the boot partition: reads "
        "/boot/firmware/kiosk.env, or else /boot/kiosk.env; writes "
        "/var/lib/kiosk-settings/boot.env, and CLIENT_SECRET, which it takes away from the "
        "partition, to /var/lib/kiosk-settings/client_secret. kiosk-settings.service does it "
        "before each start; by hand, as root.",
        allow_abbrev=False,
    )
    return parser


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--env-file",
        type=_settings_file,
        action="append",
        default=[],
        metavar="FILE",
        help="settings (default: .env); given again, the later file wins name by name; "
        "--env-file=-FILE may be missing",
    )
    parser.add_argument("--demo", action="store_true", help="use the demo tenant in any case")
    parser.add_argument(
        "--windowed",
        type=_size,
        nargs="?",
        const=(1280, 720),
        metavar="WxH",
        help="a window instead of the full screen (default size: 1280x720)",
    )
    parser.add_argument("--log-format", choices=("text", "json"), help="of the log on stderr")
    parser.add_argument(
        "--check", action="store_true", help="check settings, network and display; start nothing"
    )
    parser.add_argument("--json", action="store_true", help="the report of --check for programs")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")


def _settings_file(text: str) -> SettingsFile:
    path = text.removeprefix("-")
    if not path or "\0" in path:
        raise argparse.ArgumentTypeError("a file is named")
    return SettingsFile(Path(path), may_be_missing=path != text)


def _size(text: str) -> Size:
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not found:
        raise argparse.ArgumentTypeError("a size is written like 1280x720")
    width, height = int(found[1]), int(found[2])
    if min(width, height) < SMALLEST_PX:
        raise argparse.ArgumentTypeError(f"neither side may be below {SMALLEST_PX} pixels")
    return width, height
