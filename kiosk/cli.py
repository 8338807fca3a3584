"""The command line and its exit codes.

0 asked to quit, 2 wrong usage, 3 no display, 70 internal error; `--check` has its own.
"""

import argparse
import re
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import NoReturn

from kiosk import __version__
from kiosk.options import Options, Size

SMALLEST_PX = 320


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code."""
    parsed = _parser().parse_args(arguments)
    options = Options(parsed.env_file, parsed.demo, parsed.windowed, parsed.log_format)
    if parsed.check:
        # Qt takes longer to load than `--version` and `--help` take to answer.
        from kiosk.check import check

        return check(options)
    if arguments is None:
        # As a program of its own, which may start itself anew.
        from kiosk.forgetting import overwrite_freed_memory

        overwrite_freed_memory()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, _quit_before_it_began)
    from kiosk.app import run

    return run(options)


def _quit_before_it_began(_number: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="Sign in on a screen without a keyboard, with the phone in your hand.",
        epilog="With no provider configured a demo tenant is started beside the kiosk. "
        "Settings: see .env.example.",
        allow_abbrev=False,
    )
    parser.add_argument("--env-file", type=Path, metavar="FILE", help="settings (default: .env)")
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
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    return parser


def _size(text: str) -> Size:
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not found:
        raise argparse.ArgumentTypeError("a size is written like 1280x720")
    width, height = int(found[1]), int(found[2])
    if min(width, height) < SMALLEST_PX:
        raise argparse.ArgumentTypeError(f"neither side may be below {SMALLEST_PX} pixels")
    return width, height
