"""Stands for everything that a controller is given, and remembers what it was told."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from pytestqt.qtbot import QtBot

from kiosk.controller import Controller
from kiosk.keeper import Keeper
from kiosk.oauth.messages import Failed, Identity, News, TokensIssued, Trouble
from kiosk.oauth.person_session import (
    PersonSession,
    SessionNews,
)
from kiosk.poller import Poller
from kiosk.returner import Returner
from kiosk.returning import Returned
from kiosk.revoker import Revoker
from kiosk.session import (
    Portrait,
    Rules,
    Screen,
)
from kiosk.watch.prober import Prober
from tests.fakes.scripted_threads import (
    ISSUED,
    ScriptedKeeper,
    ScriptedPoller,
    ScriptedProber,
    ScriptedReturner,
    ScriptedRevoker,
)
from tests.session.examples import RULES


@dataclass
class World:
    """Stands for the window and everything around; remembers what it was told."""

    scripts: list[list[News | Portrait]] = field(default_factory=list)
    settings: list[Rules | tuple[str, ...]] = field(default_factory=lambda: [RULES])
    revoking_hangs: bool = False
    back: Returned | None = None
    remembers: bool = False
    sessions: list[list[SessionNews | Portrait]] = field(default_factory=list)
    leftovers: int = 0
    screens: list[Screen] = field(default_factory=list)
    looks_last_s: float = math.inf
    dimmed: bool = False
    log: list[tuple[str, dict[str, str | float]]] = field(default_factory=list)
    pollers: list[ScriptedPoller] = field(default_factory=list)
    revokers: list[ScriptedRevoker] = field(default_factory=list)
    keepers: list[ScriptedKeeper] = field(default_factory=list)
    returners: list[ScriptedReturner] = field(default_factory=list)
    findings: list[list[Failed | None]] = field(default_factory=list)
    probers: list[ScriptedProber] = field(default_factory=list)
    presences: int = 0
    later_s: float = 0.0
    """How far the clock has been moved on."""

    def now(self) -> float:
        return time.monotonic() + self.later_s

    def render_screen(self, screen: Screen, now: float) -> float:
        self.screens.append(screen)
        return self.looks_last_s

    def wake(self, now: float) -> bool:
        was_dimmed, self.dimmed = self.dimmed, False
        return was_dimmed

    def new_poller(self, attempt: int) -> Poller:
        self.pollers.append(ScriptedPoller(attempt, self.scripts.pop(0)))
        return self.pollers[-1]

    def new_prober(self, attempt: int, met: Trouble) -> Prober:
        found = self.findings.pop(0) if self.findings else []
        self.probers.append(ScriptedProber(attempt, met, found))
        return self.probers[-1]

    def new_revoker(self, attempt: int, issued: TokensIssued) -> Revoker:
        self.revokers.append(ScriptedRevoker(attempt, issued, hangs=self.revoking_hangs))
        return self.revokers[-1]

    def new_keeper(self, attempt: int, session: PersonSession) -> Keeper | None:
        if not self.remembers:
            return None
        self.keepers.append(ScriptedKeeper(attempt, self.sessions.pop(0)))
        return self.keepers[-1]

    def new_returner(self) -> Returner | None:
        if not self.leftovers:
            return None
        self.leftovers -= 1
        self.returners.append(ScriptedReturner())
        return self.returners[-1]

    def session_of(self, issued: TokensIssued, identity: Identity) -> PersonSession:
        return PersonSession(issued, identity, issued_at=0.0)

    def returned(self, attempt: int) -> Returned | None:
        back, self.back = self.back, None
        return back

    def stays(self, attempt: int, issued: TokensIssued) -> bool:
        return self.remembers and issued == ISSUED

    def note_presence(self) -> None:
        self.presences += 1

    def read_settings(self) -> Rules | tuple[str, ...]:
        return self.settings.pop(0)

    def report(self, event: str, **fields: str | float) -> None:
        self.log.append((event, fields))

    @property
    def events(self) -> list[str]:
        return [event for event, _ in self.log]


Start = Callable[[World], Controller]


def press_ok(world: World, controller: Controller) -> None:
    """Press OK some time after whatever came before: at once it would not count."""
    world.later_s += 1
    controller.confirm()


def shows(qtbot: QtBot, world: World, kind: type[Screen]) -> None:
    qtbot.waitUntil(lambda: isinstance(world.screens[-1], kind), timeout=3000)
