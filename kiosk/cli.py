"""The command line and its exit codes.

0 asked to quit, 2 wrong usage, 3 no display, 70 internal error; `--check` has its own.
"""

import signal
import sys
from argparse import Namespace
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

from kiosk.command_line import INSTALL, parse
from kiosk.options import Options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code."""
    parsed = parse(arguments)
    if parsed.command:
        return _command(parsed)
    options = Options(tuple(parsed.env_file), parsed.demo, parsed.windowed, parsed.log_format)
    if parsed.check:
        # Who has seen enough presses Ctrl+C, and wants no traceback for it.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        # Qt takes longer to load than `--version` and `--help` take to answer.
        from kiosk.check import check

        return check(options, as_json=parsed.json)
    if arguments is None:
        # As a program of its own, which may start itself anew.
        from kiosk.forgetting import overwrite_freed_memory

        overwrite_freed_memory()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, _quit_before_it_began)
    from kiosk.program import run

    return run(options)


def _command(parsed: Namespace) -> int:
    if parsed.command == INSTALL:
        from kiosk.service.install import install_service

        return install_service(print_only=parsed.print, remove=parsed.remove)
    from kiosk.service.boot_settings import import_settings

    return import_settings()


def _quit_before_it_began(_number: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(0)
