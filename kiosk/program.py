"""The kiosk as a program: from its first breath to its exit code."""

import os
import resource
import sys
from functools import partial
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import qInstallMessageHandler as install_message_handler
from PySide6.QtWidgets import QApplication

from kiosk import logs, qt_messages
from kiosk.app import Kiosk
from kiosk.attendance import attendance_of
from kiosk.options import Options
from kiosk.transport import Transport
from kiosk.unix_signals import QuitOnSignal

INTERNAL_ERROR = 70
STDERR = 2


def run(options: Options) -> int:
    """Show the kiosk until it is asked to quit; return the exit code."""
    # A core dump would hold the tokens (O-13).
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    logs.set_up(partial(os.write, STDERR))
    logs.shape(options.log_format or "text", "info")
    install_message_handler(qt_messages.while_it_starts)
    app = QApplication(sys.argv[:1])
    install_message_handler(qt_messages.while_it_runs)
    # An exception in a slot ends up in this hook, not in `exec`.
    sys.excepthook = partial(_crashed, app)
    try:
        return _run(app, options)
    except Exception as exc:
        logs.report_crash(type(exc), exc, exc.__traceback__)
        return INTERNAL_ERROR
    finally:
        logs.drain()


def _run(app: QApplication, options: Options) -> int:
    # First of all: a signal that comes now waits until the loop runs.
    quit_on_signal = QuitOnSignal(app.quit)
    attendance = attendance_of(os.environ, Transport().now)
    kiosk = Kiosk(options)
    attendance.begin(kiosk.window)
    if attendance.is_started_again:
        kiosk.count_on_new_starts(attendance.idle_since)
    kiosk.show()
    code = app.exec()
    attendance.leave()
    kiosk.stop()
    attendance.end()
    quit_on_signal.restore()
    return code


def _crashed(
    app: QCoreApplication,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    logs.report_crash(kind, error, trace)
    app.exit(INTERNAL_ERROR)
