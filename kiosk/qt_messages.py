"""What Qt says goes to the log; its last word before it gives up is an exit code."""

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType

from kiosk import logs

NO_DISPLAY = 3


def while_it_starts(kind: QtMsgType, _context: QMessageLogContext, _message: str) -> None:
    """Leave in order when there is no display: Qt can only abort, with a core dump."""
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write("kiosk: there is no display. Is DISPLAY or WAYLAND_DISPLAY set?\n")
        sys.stderr.flush()
        os._exit(NO_DISPLAY)


def while_it_runs(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write it to the log."""
    # Qt 6.8 warns of each font that lacks a script before it takes the one that has it.
    found_later = "OpenType support missing" in message
    trivial = found_later or kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
    event = "qt" if trivial else "qt_warning"
    logs.report(event, category=context.category or "", message=message)
