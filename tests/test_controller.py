"""The controller: effects become threads, signals become events, and late news changes nothing."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from kiosk.controller import Controller
from kiosk.keeper import Keeper
from kiosk.oauth.messages import (
    Client,
    CodeIssued,
    Failed,
    Identity,
    Metadata,
    News,
    Polled,
    Provider,
    SignedIn,
    TokenSet,
    TokensIssued,
    Trouble,
)
from kiosk.oauth.person_session import (
    Contact,
    Ended,
    PersonSession,
    Renewed,
    SessionNews,
    Unkept,
)
from kiosk.oauth.returns import Return
from kiosk.oauth.revocation import Revocation
from kiosk.oauth.secret import Secret
from kiosk.poller import Poller
from kiosk.returner import Returner
from kiosk.returning import Returned
from kiosk.revoker import Revoker
from kiosk.session import (
    Authorize,
    Code,
    Portrait,
    Problem,
    Rules,
    Screen,
    Session,
    Starting,
    Welcome,
)
from kiosk.surroundings import Surroundings
from kiosk.transport import Transport
from tests.session.examples import GRANT, IDENTITY, PORTRAIT, RULES

CLIENT = Client("app")
PROVIDER = Provider(("https://id.example",))
METADATA = Metadata("https://id.example", "https://d", "https://t", "https://j")
ISSUED = TokensIssued(CLIENT, TokenSet(Secret("access"), Secret("id")), METADATA)
NEWER = TokensIssued(CLIENT, TokenSet(Secret("newer"), Secret("id")), METADATA)
STAYING = PersonSession(ISSUED, IDENTITY, issued_at=0.0)
SIGNED_IN = SignedIn(IDENTITY)
CODE = CodeIssued(GRANT, time.monotonic() + 300)


class ScriptedPoller(Poller):
    """Tells its news, then waits until it is cancelled, as one that polls does."""

    def __init__(self, attempt: int, news: list[News | Portrait]) -> None:
        super().__init__(attempt, CLIENT, PROVIDER, Transport())
        self.attempt = attempt
        self.news = news
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        self.cancelled.set()

    def run(self) -> None:
        for news in self.news:
            if isinstance(news, Portrait):
                self.portrait.emit(self.attempt, news)
            else:
                self._tell_all(news)
        self.cancelled.wait()

    def _tell_all(self, news: News) -> None:
        signal = {
            CodeIssued: self.code_issued,
            Polled: self.waiting,
            TokensIssued: self.tokens_issued,
            SignedIn: self.signed_in,
            Failed: self.failed,
        }[type(news)]
        signal.emit(self.attempt, news)


class ScriptedRevoker(Revoker):
    """Says that all is revoked, unless it has to hang."""

    def __init__(self, attempt: int, issued: TokensIssued, *, hangs: bool) -> None:
        super().__init__(attempt, issued, Transport())
        self.attempt = attempt
        self.tokens = issued.tokens
        self.hangs = hangs
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        self.cancelled.set()

    def run(self) -> None:
        if self.hangs:
            self.cancelled.wait()
        self.done.emit(self.attempt, Revocation(("access_token",), ()))


class NoShelf:
    """Keeps nothing and says that it did."""

    def reserve(self) -> None: ...

    def keep(self, session: PersonSession) -> None: ...


class NoOutbox:
    """Nothing waits in it."""

    def waiting(self) -> tuple[Return, ...]:
        return ()

    def put(self, returns: tuple[Return, ...]) -> None: ...

    def settle(self, one: Return, instead: Return | None) -> None: ...


class ScriptedKeeper(Keeper):
    """Tells its news, then waits until it is cancelled, as one that waits to renew does."""

    def __init__(self, attempt: int, news: list[SessionNews | Portrait]) -> None:
        super().__init__(attempt, STAYING, PROVIDER, Transport(), NoShelf())
        self.attempt = attempt
        self.news = news
        self.busy = False
        self.left = threading.Event()
        self.cancelled = threading.Event()

    def leave(self) -> None:
        self.left.set()
        if not self.busy:
            self.cancelled.set()

    def cancel(self) -> None:
        self.cancelled.set()

    def run(self) -> None:
        for news in self.news:
            if isinstance(news, Portrait):
                self.portrait.emit(self.attempt, news)
            else:
                self._tell(news)
        self.cancelled.wait()


class ScriptedReturner(Returner):
    """Hands one token back, then waits until it is cancelled."""

    def __init__(self) -> None:
        super().__init__(NoOutbox(), CLIENT, PROVIDER, Transport())
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        self.cancelled.set()

    def run(self) -> None:
        self.done.emit(Revocation(("refresh_token",), ()))
        self.cancelled.wait()


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
    log: list[tuple[str, dict[str, str | float]]] = field(default_factory=list)
    pollers: list[ScriptedPoller] = field(default_factory=list)
    revokers: list[ScriptedRevoker] = field(default_factory=list)
    keepers: list[ScriptedKeeper] = field(default_factory=list)
    returners: list[ScriptedReturner] = field(default_factory=list)
    presences: int = 0

    def render_screen(self, screen: Screen, now: float) -> None:
        self.screens.append(screen)

    def new_poller(self, attempt: int) -> Poller:
        self.pollers.append(ScriptedPoller(attempt, self.scripts.pop(0)))
        return self.pollers[-1]

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


@pytest.fixture
def start(qapp: object) -> Iterator[Start]:
    running: list[Controller] = []

    def started(world: World) -> Controller:
        around = Surroundings(
            world.new_poller,
            world,
            world.read_settings,
            world.report,
            time.monotonic,
        )
        controller = Controller(Session(RULES), world, around)
        running.append(controller)
        controller.start()
        return controller

    yield started
    for controller in running:
        controller.stop()


def shows(qtbot: QtBot, world: World, kind: type[Screen]) -> None:
    qtbot.waitUntil(lambda: isinstance(world.screens[-1], kind), timeout=3000)


@pytest.mark.clause("X-07", "R-07", "V-14")
def test_from_the_press_to_the_welcome_and_out(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, Polled("authorization_pending", True), ISSUED, SIGNED_IN, PORTRAIT]])
    controller = start(world)
    assert world.screens == [Authorize()]
    controller.confirm()
    shows(qtbot, world, Welcome)
    qtbot.waitUntil(lambda: getattr(world.screens[-1], "portrait", None) == PORTRAIT, timeout=3000)
    controller.confirm()
    gone = world.screens[-1]
    assert isinstance(gone, Authorize)
    assert gone.farewell is not None
    assert (gone.farewell.reason, gone.farewell.handed_back) == ("asked", False)
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert world.revokers[0].tokens == ISSUED.tokens
    assert [event for event in world.events if event != "screen"] == [
        "code_requested",
        "code_shown",
        "poll",
        "signed_in",
        "signed_out",
        "tokens_revoked",
    ]


def test_the_first_screen_is_reported_once(start: Start) -> None:
    world = World()
    start(world)
    assert world.log == [("screen", {"screen": "authorize"})]


def test_a_slow_server_brings_the_starting_screen(qtbot: QtBot, start: Start) -> None:
    world = World([[]])
    start(world).confirm()
    assert isinstance(world.screens[-1], Starting)
    qtbot.waitUntil(lambda: getattr(world.screens[-1], "shown", False), timeout=3000)
    assert ("screen", {"screen": "starting"}) in world.log


@pytest.mark.clause("C-10")
def test_cancelling_ends_the_thread_and_lets_go_of_it(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE]])
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Code)
    controller.go_back()
    assert world.screens[-1] == Authorize()
    qtbot.waitUntil(world.pollers[0].isFinished, timeout=1000)
    qtbot.waitUntil(lambda: not controller.threads, timeout=1000)


@pytest.mark.clause("C-10")
def test_news_already_queued_when_cancelled_changes_nothing(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN], []])
    controller = start(world)
    controller.confirm()
    first = world.pollers[0]
    first.cancel()
    first.wait()  # all its signals are queued now, and none is delivered
    controller.go_back()
    controller.confirm()
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert isinstance(world.screens[-1], Starting)
    assert not any(isinstance(screen, Code | Welcome) for screen in world.screens)


def test_a_failure_has_a_reference_that_is_in_the_log(qtbot: QtBot, start: Start) -> None:
    world = World([[Failed(Trouble.UNREACHABLE, "id.example: refused")]])
    start(world).confirm()
    shows(qtbot, world, Problem)
    problem = world.screens[-1]
    assert isinstance(problem, Problem)
    assert len(problem.reference) == 4
    expected = {
        "kind": "unreachable",
        "reference": problem.reference,
        "cause": "id.example: refused",
    }
    assert ("problem", expected) in world.log


def test_settings_are_read_again_on_ok(start: Start) -> None:
    world = World(settings=[("A is missing.",), ("A is wrong.",), RULES])
    controller = start(world)
    controller.confirm()
    controller.confirm()
    first, second, last = world.screens
    assert isinstance(first, Problem)
    assert first.details == ("A is missing.",)
    assert isinstance(second, Problem)
    assert second.details == ("A is wrong.",)
    assert last == Authorize()


@pytest.mark.clause("V-18", "X-06")
def test_quitting_hands_the_tokens_back(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]])
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Welcome)
    controller.stop()
    assert ("signed_out", {"reason": "quit"}) in world.log
    assert ("tokens_revoked", {"tokens": "access_token"}) in world.log
    assert not controller.threads


@pytest.mark.clause("C-10")
def test_quitting_waits_for_nobody_who_hangs(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]], revoking_hangs=True)
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Welcome)
    asked_at = time.monotonic()
    controller.stop()
    assert time.monotonic() - asked_at < 1
    assert not controller.threads


@pytest.mark.clause("X-06", "C-10")
@pytest.mark.parametrize(
    "last", [SIGNED_IN, Failed(Trouble.UNVERIFIED, "the ID token has another issuer")]
)
def test_tokens_that_came_while_quitting_are_handed_back(start: Start, last: News) -> None:
    world = World([[CODE, ISSUED, last]])
    controller = start(world)
    controller.confirm()
    world.pollers[0].cancel()
    world.pollers[0].wait()  # all its signals are queued now, and none is delivered
    controller.stop()
    assert "tokens_revoked" in world.events


@pytest.mark.clause("X-06")
def test_tokens_of_nobody_are_handed_back(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, Failed(Trouble.UNVERIFIED, "the ID token has another issuer")]])
    start(world).confirm()
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert isinstance(world.screens[-1], Problem)


@pytest.mark.clause("R-05", "R-08")
def test_a_revocation_that_failed_is_told(qtbot: QtBot, start: Start) -> None:
    world = World()
    custody = start(world)._custody
    custody._revoked(1, Revocation((), ("refresh_token",), "unreachable"))
    custody._revoked(1, Failed(Trouble.INTERNAL, "ValueError"))
    custody._revoked(1, Revocation(("access_token",), (), unkept="the disk is full"))
    custody._revoked(1, Failed(Trouble.CONFIGURATION, "another kiosk has the store"))
    custody._revoked(1, Revocation(("refresh_token",), ("access_token",), "http_503"))
    assert world.log[-7:] == [
        ("tokens_kept_alive", {"tokens": "refresh_token", "cause": "unreachable"}),
        ("tokens_kept_alive", {"cause": "ValueError"}),
        ("tokens_revoked", {"tokens": "access_token"}),
        ("not_kept", {"cause": "the disk is full"}),
        ("not_kept", {"cause": "another kiosk has the store"}),
        ("tokens_revoked", {"tokens": "refresh_token"}),
        ("tokens_kept_alive", {"tokens": "access_token", "cause": "http_503"}),
    ]


@pytest.mark.clause("D-05")
def test_an_idle_screen_sets_no_timer(start: Start) -> None:
    controller = start(World())
    assert not controller._timer.isActive()


STAYS = Returned(STAYING, idle_left_s=100, session_left_s=800, not_after=None)


def test_who_is_still_signed_in_is_welcomed_without_a_code(qtbot: QtBot, start: Start) -> None:
    world = World(back=STAYS, remembers=True, sessions=[[Contact(True), PORTRAIT]])
    controller = start(world)
    welcome = world.screens[-1]
    assert isinstance(welcome, Welcome)
    assert welcome.folded
    assert ("signed_in", {"issuer": IDENTITY.issuer, "returned": True}) in world.log
    assert world.pollers == []
    qtbot.waitUntil(lambda: getattr(world.screens[-1], "portrait", None) == PORTRAIT, timeout=3000)
    controller.stir()
    assert world.screens[-1] != welcome
    controller.confirm()
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert world.revokers[0].tokens == ISSUED.tokens
    qtbot.waitUntil(lambda: world.keepers[0].isFinished(), timeout=1000)


@pytest.mark.clause("O-20", "O-11")
def test_a_session_is_followed(qtbot: QtBot, start: Start) -> None:
    renewed = PersonSession(NEWER, IDENTITY, issued_at=9.0)
    news: list[SessionNews | Portrait] = [
        Contact(False, "unreachable"),
        Contact(True),
        Unkept("the disk is full"),
        Renewed(renewed),
    ]
    world = World([[CODE, ISSUED, SIGNED_IN]], remembers=True, sessions=[news])
    controller = start(world)
    controller.confirm()
    qtbot.waitUntil(lambda: "session_renewed" in world.events, timeout=3000)
    assert [
        (event, fields) for event, fields in world.log if event in {"connection", "not_kept"}
    ] == [
        ("connection", {"state": "lost"}),
        ("connection", {"state": "back"}),
        ("not_kept", {"cause": "the disk is full"}),
    ]
    controller.confirm()
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert world.revokers[0].tokens == NEWER.tokens


@pytest.mark.clause("B-06")
def test_a_session_that_the_provider_ended_signs_out(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]], remembers=True, sessions=[[Ended("invalid_grant")]])
    start(world).confirm()
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert ("signed_out", {"reason": "ended", "cause": "invalid_grant"}) in world.log
    assert isinstance(world.screens[-1], Authorize)


@pytest.mark.clause("X-06")
def test_tokens_renewed_during_the_sign_out_are_handed_back_too(qtbot: QtBot, start: Start) -> None:
    renewed = PersonSession(NEWER, IDENTITY, issued_at=9.0)
    world = World(back=STAYS, remembers=True, sessions=[[Renewed(renewed)]])
    controller = start(world)
    world.keepers[0].cancel()
    world.keepers[0].wait()  # its signals are queued now, and none is delivered
    controller.confirm()
    qtbot.waitUntil(lambda: len(world.revokers) == 2, timeout=3000)
    assert [revoker.tokens for revoker in world.revokers] == [ISSUED.tokens, NEWER.tokens]


def test_quitting_signs_out_nobody_who_stays(qtbot: QtBot, start: Start) -> None:
    world = World(back=STAYS, remembers=True, sessions=[[]])
    start(world).stop()
    assert "signed_out" not in world.events
    assert world.revokers == []


@pytest.mark.clause("R-05")
def test_what_an_earlier_sign_out_left_is_handed_back_by_one_thread(
    qtbot: QtBot, start: Start
) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]], leftovers=2)
    controller = start(world)
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    controller.confirm()
    shows(qtbot, world, Welcome)
    controller.confirm()
    qtbot.waitUntil(lambda: world.events.count("tokens_revoked") == 2, timeout=3000)
    assert len(world.returners) == 1
    controller.stop()
    assert not controller.threads


@pytest.mark.clause("C-10", "O-11")
def test_quitting_gives_a_renewal_a_moment_and_no_more(qtbot: QtBot, start: Start) -> None:
    world = World(back=STAYS, remembers=True, sessions=[[]])
    controller = start(world)
    keeper = world.keepers[0]
    keeper.busy = True
    asked_at = time.monotonic()
    controller.stop()
    assert 0.2 < time.monotonic() - asked_at < 1
    assert keeper.left.is_set()
    assert keeper.cancelled.is_set()


@pytest.mark.clause("C-10")
def test_nobody_is_looked_after_who_arrives_at_the_quit(start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]], remembers=True)
    controller = start(world)
    controller.confirm()
    world.pollers[0].cancel()
    world.pollers[0].wait()  # all its signals are queued now, and none is delivered
    controller.stop()
    assert world.keepers == []
    assert not controller.threads


@pytest.mark.clause("C-10", "R-05")
def test_quitting_begins_nothing_anew(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]])
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Welcome)
    world.leftovers = 1
    controller.stop()
    assert "tokens_revoked" in world.events
    assert world.returners == []
    assert not controller.threads


@pytest.mark.clause("I-16")
def test_tokens_of_somebody_else_are_handed_back(qtbot: QtBot, start: Start) -> None:
    ended: list[SessionNews | Portrait] = [Ended("another subject", NEWER)]
    world = World(back=STAYS, remembers=True, sessions=[ended])
    start(world)
    qtbot.waitUntil(lambda: len(world.revokers) == 2, timeout=3000)
    assert {revoker.tokens for revoker in world.revokers} == {ISSUED.tokens, NEWER.tokens}
    assert ("signed_out", {"reason": "ended", "cause": "another subject"}) in world.log


def test_presence_is_noted(start: Start) -> None:
    world = World(back=STAYS, remembers=True, sessions=[[]])
    controller = start(world)
    controller.stir()
    controller.stir()
    assert world.presences == 1


@pytest.mark.clause("O-11", "X-06")
def test_quitting_signs_out_whose_newest_tokens_are_not_kept(qtbot: QtBot, start: Start) -> None:
    renewed = PersonSession(NEWER, IDENTITY, issued_at=9.0)
    world = World(back=STAYS, remembers=True, sessions=[[Renewed(renewed)]])
    controller = start(world)
    qtbot.waitUntil(lambda: "session_renewed" in world.events, timeout=3000)
    controller.stop()
    assert ("signed_out", {"reason": "quit"}) in world.log
    assert world.revokers[0].tokens == NEWER.tokens


def test_a_month_without_a_key_is_not_too_long_for_the_timer(start: Start) -> None:
    month = Returned(STAYING, idle_left_s=2_592_000, session_left_s=2_592_000, not_after=None)
    world = World(back=month, remembers=True, sessions=[[]])
    world.settings = [Rules(2_592_000, 2_592_000)]
    controller = start(world)
    controller.stir()
    assert controller._timer.isActive()


def test_sign_out_is_an_action_of_its_own(start: Start) -> None:
    world = World(back=STAYS, remembers=True, sessions=[[]])
    start(world).sign_out()
    assert ("signed_out", {"reason": "asked"}) in world.log
