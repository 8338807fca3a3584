"""The composition root: builds the parts, connects them, and knows the order of quitting."""

import os
import resource
import sys
import time
from dataclasses import replace
from functools import partial
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QSize, QTimer, QtMsgType
from PySide6.QtCore import qInstallMessageHandler as install_message_handler
from PySide6.QtWidgets import QApplication

from kiosk import __version__, logs
from kiosk.appearance import language_of, look_of
from kiosk.config import Finding, Reading
from kiosk.controller import Controller
from kiosk.demo_child import DemoChild, address_faults
from kiosk.oauth.errors import NotKept
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Provider
from kiosk.options import Options
from kiosk.poller import Poller
from kiosk.residents import Residents
from kiosk.session import Rules, Session
from kiosk.settings_source import SettingsSource
from kiosk.speaker import Speaker
from kiosk.surroundings import Surroundings
from kiosk.transport import Transport
from kiosk.ui.language import speak
from kiosk.ui.window import Window
from kiosk.unix_signals import QuitOnSignal

NO_DISPLAY = 3
INTERNAL_ERROR = 70
STDERR = 2


class Kiosk:
    """One running kiosk; needs a QApplication."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._source = SettingsSource(options.env_file, options.demo)
        self._reading = self._read()
        self._demo: DemoChild | None = None
        self._memory: Memory | None = None
        self._residents = Residents(self._reading.settings, self._new_transport, logs.report)
        self._shape_log()
        logs.report("started", version=__version__, pid=os.getpid())
        self.window = Window(look_of(self._reading), minute_of_day)
        self._speaker = Speaker(logs.report)
        self.window.announced.connect(self._speaker.say)
        self.window.asked_again.connect(self._speaker.say_again)
        around = Surroundings(
            new_poller=self._new_poller,
            residents=self._residents,
            read_settings=self._read_settings,
            report=logs.report,
            now=Transport().now,
        )
        self.controller = Controller(Session(_rules(self._reading)), self.window, around)
        self.window.confirmed.connect(self.controller.confirm)
        self.window.went_back.connect(self.controller.go_back)
        self.window.stirred.connect(self.controller.stir)
        self.window.sign_out_pressed.connect(self.controller.sign_out)

    def show(self) -> None:
        """Draw the first screen, and start the demo tenant, if one is needed, behind it."""
        self.controller.start()
        if self._options.windowed:
            self.window.show_windowed(QSize(*self._options.windowed))
        else:
            self.window.show_full_screen()
        QTimer.singleShot(0, self.window, self._warm_up)

    def stop(self) -> None:
        """End the threads, then what they work with."""
        self.controller.stop()
        self._speaker.stop()
        self._residents.close()
        if self._demo:
            self._demo.stop()
        logs.report("stopped")

    def _warm_up(self) -> None:
        if not self._reading.errors and self._reading.settings.provider is None:
            self._current_provider()

    def _read(self) -> Reading:
        reading = self._source.read()
        if reading.errors or reading.settings.provider:
            return reading
        faults = address_faults(reading.settings.demo_host)
        return replace(reading, errors=tuple(Finding("DEMO_HOST", "", fault) for fault in faults))

    def _read_settings(self) -> Rules | tuple[str, ...]:
        self._reading = self._read()
        self._shape_log()
        self._reading = self._with_residents(self._reading)
        for warning in self._reading.warnings:
            logs.report("setting_ignored", text=str(warning))
        language = language_of(self._reading, logs.report)
        speak(language)
        self._speaker.dress(language if self._reading.settings.speak else None)
        self.window.dress(look_of(self._reading))
        errors = tuple(str(error) for error in self._reading.errors)
        for error in errors:
            logs.report("setting_refused", text=error)
        return errors or _rules(self._reading)

    def _with_residents(self, reading: Reading) -> Reading:
        """Return the reading with what the store has to say about it."""
        settings = reading.settings
        if reading.errors:
            return reading
        if settings.remember and settings.provider is None:
            text = "has no effect: the demo tenant forgets everybody when it ends."
            return replace(reading, warnings=(*reading.warnings, Finding("REMEMBER", "", text)))
        try:
            self._residents.dress(settings)
        except NotKept as exc:
            return replace(reading, errors=(Finding("REMEMBER", "", f"cannot work: {exc}"),))
        return reading

    def _shape_log(self) -> None:
        settings = self._reading.settings
        logs.shape(self._options.log_format or settings.log_format, settings.log_level)

    def _current_provider(self) -> Provider:
        settings = self._reading.settings
        if settings.provider:
            return settings.provider
        if self._demo is None:
            self._demo = DemoChild(settings.demo_host, logs.report)
        return self._demo.provider()

    def _new_poller(self, attempt: int) -> Poller:
        client, provider = self._reading.settings.client, self._current_provider()
        if self._memory is None or self._memory.provider != provider:
            self._memory = Memory(provider)
        transport = self._new_transport(provider.allow_insecure_http)
        ledger = self._residents.ledger(attempt)
        return Poller(attempt, client, provider, transport, self._memory, ledger)

    def _new_transport(self, insecure: bool) -> Transport:
        ca_bundle = self._reading.settings.ca_bundle
        return Transport(ca_bundle=ca_bundle, allow_insecure_http=insecure)


def run(options: Options) -> int:
    """Show the kiosk until it is asked to quit; return the exit code."""
    # A core dump would hold the tokens (O-13).
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    logs.set_up(partial(os.write, STDERR))
    logs.shape(options.log_format or "text", "info")
    install_message_handler(_no_display)
    app = QApplication(sys.argv[:1])
    install_message_handler(_qt_message)
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
    kiosk = Kiosk(options)
    kiosk.show()
    code = app.exec()
    kiosk.stop()
    quit_on_signal.restore()
    return code


def _rules(reading: Reading) -> Rules:
    return Rules(reading.settings.idle_sign_out_s, reading.settings.max_session_s)


def minute_of_day() -> int:
    """Return the local time in minutes since midnight."""
    local = time.localtime()
    return 60 * local.tm_hour + local.tm_min


def _no_display(kind: QtMsgType, _context: QMessageLogContext, _message: str) -> None:
    # Qt can only abort here; its own last word would be a core dump.
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write("kiosk: there is no display. Is DISPLAY or WAYLAND_DISPLAY set?\n")
        sys.stderr.flush()
        os._exit(NO_DISPLAY)


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    # Qt 6.8 warns of each font that lacks a script before it takes the one that has it.
    found_later = "OpenType support missing" in message
    trivial = found_later or kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
    event = "qt" if trivial else "qt_warning"
    logs.report(event, category=context.category or "", message=message)


def _crashed(
    app: QCoreApplication,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    logs.report_crash(kind, error, trace)
    app.exit(INTERNAL_ERROR)
