"""Runs what the session asks for and feeds it what happens; owns the threads.

Everything here happens on the GUI thread and returns at once: the network is the threads'.
"""

import math
import secrets
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QObject, Qt, QTimer, Slot

from kiosk.custody import FAREWELL_MS, Custody
from kiosk.keeper import Keeper
from kiosk.lookout import Lookout
from kiosk.oauth.messages import CodeIssued, Failed, Polled, SignedIn, TokensIssued
from kiosk.poller import Poller
from kiosk.session import (
    AttemptFailed,
    Authorize,
    Begin,
    CodeArrived,
    Confirmed,
    Effect,
    Event,
    Facts,
    KeepAlive,
    MaintenanceAsked,
    NotePresence,
    PersonArrived,
    Probe,
    Problem,
    ReadSettings,
    Report,
    Revoke,
    Rules,
    Screen,
    Session,
    SettingsRead,
    SettingsRefused,
    SignOutPressed,
    StillWaiting,
    Stirred,
    Stop,
    Ticked,
    TokensArrived,
    Welcome,
    WentBack,
    next_tick_in_s,
    step,
)
from kiosk.surroundings import Surroundings, View
from kiosk.threads import Thread, Threads

LONGEST_TICK_S = 3600.0


class Controller(QObject):
    """Keeps the session, the timer and every thread until it has finished."""

    def __init__(self, session: Session, view: View, surroundings: Surroundings) -> None:
        super().__init__()
        self._session = session
        self._view = view
        self._around = surroundings
        self._drawn: Screen | None = None
        self._threads = Threads()
        self._custody = Custody(
            self._threads, surroundings.residents, self._handle, surroundings.report
        )
        self.lookout = Lookout(self._threads, surroundings.new_prober, self._handle)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def threads(self) -> tuple[Thread, ...]:
        """The threads that have not finished yet."""
        return self._threads.running

    def start(self) -> None:
        """Read the settings and draw the first screen: that of who is still signed in, if any."""
        self._read_settings()
        if isinstance(self._session.screen, Authorize):
            self._around.report("screen", screen="authorize")
        self._custody.release_leftovers()

    def stop(self) -> None:
        """End every thread within a second; whoever is not kept is signed out."""
        self._custody.quit()
        self.lookout.quit()
        self._threads.end((Poller,))
        self._threads.end((Keeper,), QDeadlineTimer(FAREWELL_MS))
        self._hear_out()
        self._timer.stop()
        attempt = self._session.attempt
        staying = self._custody.stays(attempt)
        if isinstance(self._session.screen, Welcome) and not staying:
            self._around.report("signed_out", reason="quit")
        self._custody.release_all(except_attempt=attempt if staying else None)
        self._hear_out()
        self._threads.sweep()

    def _hear_out(self) -> None:
        # Signals of ended threads still lie in the queue, tokens among them.
        for receiver in (self, self._custody):
            QCoreApplication.sendPostedEvents(receiver, QEvent.Type.MetaCall)

    @Slot()
    def confirm(self) -> None:
        """OK was pressed."""
        self._handle(Confirmed())

    @Slot()
    def go_back(self) -> None:
        """Back was pressed."""
        self._handle(WentBack())

    @Slot()
    def stir(self) -> None:
        """Some other key was pressed."""
        self._handle(Stirred())

    @Slot()
    def sign_out(self) -> None:
        """The action "Sign out" was pressed where it is not the one that OK means."""
        self._handle(SignOutPressed())

    def show_maintenance(self, facts: Facts) -> None:
        """The key chord for the maintenance page was pressed."""
        self._handle(MaintenanceAsked(facts))

    @property
    def may_leave(self) -> bool:
        """Whether nobody signs in or is signed in, so that nobody would lose anything."""
        return isinstance(self._session.screen, Authorize | Problem)

    @Slot()
    def tick(self) -> None:
        """See what time has changed; safe at any moment."""
        self._handle(Ticked())

    @Slot(int, object)
    def _code_issued(self, attempt: int, news: CodeIssued) -> None:
        self._handle(CodeArrived(attempt, news.grant, news.deadline))

    @Slot(int, object)
    def _waiting(self, attempt: int, news: Polled) -> None:
        self._handle(StillWaiting(attempt, news.answer, news.connected))

    @Slot(int, object)
    def _tokens_issued(self, attempt: int, news: TokensIssued) -> None:
        self._custody.take(attempt, news)
        self._handle(TokensArrived(attempt))

    @Slot(int, object)
    def _person_signed_in(self, attempt: int, news: SignedIn) -> None:
        hands_back = self._custody.sign_in(attempt, news.identity)
        if hands_back is not None:
            self._handle(PersonArrived(attempt, news.identity, news.clock_off_s, hands_back))

    @Slot(int, object)
    def _failed(self, attempt: int, news: Failed) -> None:
        self._handle(
            AttemptFailed(
                attempt, news.trouble, news.cause, _reference(), news.retry_in_s, news.clock
            )
        )

    def _handle(self, event: Event) -> None:
        now = self._around.now()
        self._session, effects = step(self._session, event, now)
        pressed = isinstance(event, Confirmed | WentBack | Stirred | SignOutPressed)
        woken = pressed and self._view.wake(now)
        # Drawn first: whatever the effects do, who has left is not on view any more.
        if woken or isinstance(event, Ticked) or self._session.screen != self._drawn:
            self._render()
        for effect in effects:
            self._perform(effect)

    def _perform(self, effect: Effect) -> None:
        match effect:
            case Begin(attempt):
                self._begin(attempt)
            case Stop(attempt):
                self._threads.give_up(attempt)
            case Probe(attempt, met):
                self.lookout.probe(attempt, met)
            case KeepAlive(attempt):
                self._custody.keep_alive(attempt)
            case NotePresence():
                self._around.residents.note_presence()
            case Revoke(attempt):
                self._threads.give_up(attempt)
                self._custody.release(attempt)
            case ReadSettings():
                self._read_settings()
            case Report(event, fields):
                self._around.report(event, **dict(fields))
            case _:
                assert_never(effect)

    def _begin(self, attempt: int) -> None:
        poller = self._around.new_poller(attempt)
        poller.code_issued.connect(self._code_issued)
        poller.waiting.connect(self._waiting)
        poller.tokens_issued.connect(self._tokens_issued)
        poller.signed_in.connect(self._person_signed_in)
        poller.portrait.connect(self._custody.show_portrait)
        poller.unkept.connect(self._custody.tell_unkept)
        poller.failed.connect(self._failed)
        self._threads.start(poller, attempt)

    def _read_settings(self) -> None:
        match self._around.read_settings():
            case Rules() as rules:
                self._handle(SettingsRead(rules))
                returned = self._custody.welcome_back(self._session.attempt + 1)
                if returned is not None:
                    self._handle(returned)
            case details:
                self._handle(SettingsRefused(_reference(), details))

    def _render(self) -> None:
        now = self._around.now()
        self._drawn = self._session.screen
        looks_last_s = self._view.render_screen(self._drawn, now)
        tick_in_s = next_tick_in_s(self._drawn, now)
        wait_s = looks_last_s if tick_in_s is None else min(tick_in_s, looks_last_s)
        if math.isinf(wait_s):
            self._timer.stop()
        else:
            # Qt counts in 32 bits; an early tick changes nothing.
            self._timer.start(max(1, round(min(wait_s, LONGEST_TICK_S) * 1000)))


def _reference() -> str:
    return secrets.token_hex(2).upper()
