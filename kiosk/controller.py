"""Runs what the session asks for and feeds it what happens; owns the threads.

Everything here happens on the GUI thread and returns at once: the network is the pollers'.
"""

import secrets
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QObject, Qt, QTimer, Slot

from kiosk.oauth.messages import CodeIssued, Failed, Polled, SignedIn, TokensIssued
from kiosk.oauth.revocation import Revocation
from kiosk.poller import Poller
from kiosk.revoker import Revoker
from kiosk.session import (
    AttemptFailed,
    Authorize,
    Begin,
    CodeArrived,
    Confirmed,
    Effect,
    Event,
    PersonArrived,
    Portrait,
    PortraitArrived,
    ReadSettings,
    Report,
    Revoke,
    Rules,
    Screen,
    Session,
    SettingsRead,
    SettingsRefused,
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

FAREWELL_MS = 300
"""How long quitting waits for tokens to be handed back."""


class Controller(QObject):
    """Keeps the session, the timer and every thread until it has finished."""

    def __init__(self, session: Session, view: View, surroundings: Surroundings) -> None:
        super().__init__()
        self._session = session
        self._view = view
        self._around = surroundings
        self._drawn: Screen | None = None
        self._pollers: dict[int, Poller] = {}
        self._revokers: list[Revoker] = []
        self._issued: dict[int, TokensIssued] = {}
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def threads(self) -> tuple[Poller | Revoker, ...]:
        """The threads that have not finished yet."""
        return (*self._pollers.values(), *self._revokers)

    def start(self) -> None:
        """Read the settings and draw the first screen."""
        self._read_settings()
        if isinstance(self._session.screen, Authorize):
            self._around.report("screen", screen="authorize")

    def stop(self) -> None:
        """End every thread within a second, handing back the tokens of who is signed in."""
        for poller in self._pollers.values():
            poller.cancel()
        for poller in self._pollers.values():
            poller.wait()
        self._hear_out()
        self._timer.stop()
        if isinstance(self._session.screen, Welcome):
            self._around.report("signed_out", reason="quit")
        for attempt in list(self._issued):
            self._revoke(attempt)
        farewell = QDeadlineTimer(FAREWELL_MS)
        for revoker in self._revokers:
            revoker.wait(farewell)
            revoker.cancel()
        for revoker in self._revokers:
            revoker.wait()
        self._hear_out()
        self._sweep()

    def _hear_out(self) -> None:
        # Signals of ended threads still lie in the queue, tokens among them.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

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
    def _tick(self) -> None:
        self._handle(Ticked())

    @Slot(int, object)
    def _code_issued(self, attempt: int, news: CodeIssued) -> None:
        self._handle(CodeArrived(attempt, news.grant, news.deadline))

    @Slot(int, object)
    def _waiting(self, attempt: int, news: Polled) -> None:
        self._handle(StillWaiting(attempt, news.answer, news.connected))

    @Slot(int, object)
    def _tokens_issued(self, attempt: int, news: TokensIssued) -> None:
        self._issued[attempt] = news
        self._handle(TokensArrived(attempt))

    @Slot(int, object)
    def _person_signed_in(self, attempt: int, news: SignedIn) -> None:
        self._handle(PersonArrived(attempt, news.identity, news.clock_off_s))

    @Slot(int, object)
    def _portrait(self, attempt: int, portrait: Portrait) -> None:
        self._handle(PortraitArrived(attempt, portrait))

    @Slot(int, object)
    def _failed(self, attempt: int, news: Failed) -> None:
        self._handle(
            AttemptFailed(
                attempt, news.trouble, news.cause, _reference(), news.retry_in_s, news.clock
            )
        )

    @Slot(int, object)
    def _revoked(self, _attempt: int, result: Revocation | Failed) -> None:
        if isinstance(result, Failed):
            self._around.report("tokens_kept_alive", cause=result.cause)
        elif result.alive:
            alive, cause = " ".join(result.alive), result.cause or ""
            self._around.report("tokens_kept_alive", tokens=alive, cause=cause)
        else:
            self._around.report("tokens_revoked", tokens=" ".join(result.revoked))

    @Slot()
    def _sweep(self) -> None:
        # `finished` comes while the thread is still on its last lines: wait before letting go.
        for attempt, poller in list(self._pollers.items()):
            if poller.isFinished():
                poller.wait()
                del self._pollers[attempt]
        for revoker in list(self._revokers):
            if revoker.isFinished():
                revoker.wait()
                self._revokers.remove(revoker)

    def _handle(self, event: Event) -> None:
        self._session, effects = step(self._session, event, self._around.now())
        for effect in effects:
            self._perform(effect)
        if isinstance(event, Ticked) or self._session.screen != self._drawn:
            self._render()

    def _perform(self, effect: Effect) -> None:
        match effect:
            case Begin(attempt):
                self._begin(attempt)
            case Stop(attempt):
                if attempt in self._pollers:
                    self._pollers[attempt].cancel()
            case Revoke(attempt):
                self._revoke(attempt)
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
        poller.portrait.connect(self._portrait)
        poller.failed.connect(self._failed)
        poller.finished.connect(self._sweep)
        self._pollers[attempt] = poller
        poller.start()

    def _revoke(self, attempt: int) -> None:
        if attempt in self._pollers:
            self._pollers[attempt].cancel()
        issued = self._issued.pop(attempt, None)
        if issued is None:
            return
        revoker = self._around.new_revoker(attempt, issued)
        revoker.done.connect(self._revoked)
        revoker.finished.connect(self._sweep)
        self._revokers.append(revoker)
        revoker.start()

    def _read_settings(self) -> None:
        match self._around.read_settings():
            case Rules() as rules:
                self._handle(SettingsRead(rules))
            case details:
                self._handle(SettingsRefused(_reference(), details))

    def _render(self) -> None:
        now = self._around.now()
        self._drawn = self._session.screen
        self._view.render_screen(self._drawn, now)
        tick_in_s = next_tick_in_s(self._drawn, now)
        if tick_in_s is None:
            self._timer.stop()
        else:
            self._timer.start(max(1, round(tick_in_s * 1000)))


def _reference() -> str:
    return secrets.token_hex(2).upper()
