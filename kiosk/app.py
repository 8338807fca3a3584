"""The composition root: builds the parts, connects them, and knows the order of their end."""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtWidgets import QApplication

from kiosk import __version__, logs
from kiosk.appearance import language_of, look_of
from kiosk.attempts import Attempts
from kiosk.config import Finding, Reading, Settings
from kiosk.controller import Controller
from kiosk.demo_child import address_faults
from kiosk.maintenance import Chronicle
from kiosk.oauth.errors import NotKept
from kiosk.options import Options
from kiosk.residents import Residents
from kiosk.restart import Restarter
from kiosk.session import Rules, Session
from kiosk.settings_source import SettingsSource
from kiosk.speaker import Speaker
from kiosk.surroundings import Surroundings
from kiosk.transport import Transport
from kiosk.ui.language import speak
from kiosk.ui.window import Window
from kiosk.watch.watches import Watches, is_elsewhere


class Kiosk:
    """One running kiosk; needs a QApplication."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._source = SettingsSource(options.env_files, options.demo)
        self._reading = self._read()
        self._residents = Residents(self._reading.settings, self._new_transport, logs.report)
        self._attempts = Attempts(self._settings, self._new_transport, self._residents, logs.report)
        self._shape_log()
        logs.report("started", version=__version__, pid=os.getpid())
        self.window = Window(look_of(self._reading), minute_of_day)
        self._speaker = Speaker(logs.report)
        clock = Transport()
        self._watches = Watches(clock.now, clock.wall_time, logs.report)
        self._chronicle = Chronicle(clock.now, clock.wall_time)
        self._end_chronicle = logs.follow(self._chronicle.note)
        around = Surroundings(
            new_poller=self._attempts.new_poller,
            new_prober=self._attempts.new_prober,
            residents=self._residents,
            read_settings=self._read_settings,
            report=logs.report,
            now=clock.now,
        )
        self.controller = Controller(Session(_rules(self._reading)), self.window, around)
        self._connect()

    def _connect(self) -> None:
        self.window.announced.connect(self._speaker.say)
        self.window.asked_again.connect(self._speaker.say_again)
        self.window.confirmed.connect(self.controller.confirm)
        self.window.went_back.connect(self.controller.go_back)
        self.window.stirred.connect(self.controller.stir)
        self.window.sign_out_pressed.connect(self.controller.sign_out)
        self.window.maintenance_asked.connect(self._show_maintenance)
        self._watches.device_changed.connect(self.controller.lookout.note_device)
        self._watches.clock_jumped.connect(self.controller.tick)
        self._watches.output_stale.connect(self._leave_stale_output)

    def count_on_new_starts(self, idle_since: Callable[[], float | None]) -> None:
        """Quit whenever a new start does good, because somebody is there to start us again."""
        self._restarter = Restarter(
            self._settings, idle_since, logs.report, Transport().now, minute_of_day
        )
        self.window.stirred.connect(self._restarter.note_key)
        self.window.went_back.connect(self._restarter.note_key)
        self._restarter.due.connect(QCoreApplication.quit)
        if QApplication.platformName().startswith("wayland"):
            self._watches.watch_outputs()

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
        self._watches.close()
        self.controller.stop()
        self._speaker.stop()
        self._residents.close()
        self._attempts.stop()
        self._end_chronicle()
        logs.report("stopped")

    def _warm_up(self) -> None:
        if not self._reading.errors and self._reading.settings.provider is None:
            self._attempts.provider()

    def _leave_stale_output(self) -> None:
        """Be started anew, compositor and all, unless somebody would lose something."""
        if self.controller.may_leave:
            logs.report("no_output")
            QCoreApplication.quit()

    def _show_maintenance(self) -> None:
        self.controller.show_maintenance(self._chronicle.facts(self._reading))

    def _settings(self) -> Settings:
        return self._reading.settings

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
        self._watches.start(needs_network=_needs_network(self._reading.settings))
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

    def _new_transport(self, insecure: bool) -> Transport:
        ca_bundle = self._reading.settings.ca_bundle
        return Transport(ca_bundle=ca_bundle, allow_insecure_http=insecure)


def _rules(reading: Reading) -> Rules:
    return Rules(reading.settings.idle_sign_out_s, reading.settings.max_session_s)


def _needs_network(settings: Settings) -> bool:
    """Whether a sign-in goes beyond this device; that at a demo tenant does, on the phone."""
    if settings.provider is not None:
        return is_elsewhere(urlsplit(settings.provider.address).hostname or "")
    return settings.demo_host is None or is_elsewhere(settings.demo_host)


def minute_of_day() -> int:
    """Return the local time in minutes since midnight."""
    local = time.localtime()
    return 60 * local.tm_hour + local.tm_min
