"""Whatever happens in whatever order: nobody is revived, shown to strangers, or left signed in."""

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.oauth.messages import Trouble
from kiosk.session import (
    LAST_WARNING_S,
    AttemptFailed,
    Authorize,
    CodeArrived,
    Confirmed,
    ConnectionChanged,
    DeviceChanged,
    Effect,
    Event,
    Maintenance,
    MaintenanceAsked,
    PersonArrived,
    PersonReturned,
    PortraitArrived,
    Problem,
    ProfileRenewed,
    Report,
    Revoke,
    Rules,
    Screen,
    ServiceProbed,
    Session,
    SessionEnded,
    SettingsRead,
    SettingsRefused,
    SignOutPressed,
    StillWaiting,
    Stirred,
    Ticked,
    TokensArrived,
    Welcome,
    WentBack,
    next_tick_in_s,
    step,
)
from kiosk.session.outage import OUTAGES
from kiosk.session.welcome import FAREWELL_S
from tests.fuzz.examples import examples
from tests.session.examples import FACTS, GRANT, IDENTITY, NOW, PORTRAIT, RENEWED, SCREENS

KEYS = (Confirmed, WentBack, Stirred)
HAPPENINGS: list[Callable[[int, float], Event]] = [
    lambda _attempt, _now: Ticked(),
    lambda _attempt, _now: Confirmed(),
    lambda _attempt, _now: WentBack(),
    lambda _attempt, _now: Stirred(),
    lambda _attempt, _now: SignOutPressed(),
    lambda _attempt, _now: MaintenanceAsked(FACTS),
    lambda attempt, now: CodeArrived(attempt, GRANT, now + 300),
    lambda attempt, _now: PersonArrived(attempt, IDENTITY),
    lambda attempt, _now: PersonReturned(attempt, IDENTITY, 50, 500),
    lambda attempt, _now: PersonReturned(attempt + 1, IDENTITY, 100, math.inf),
    lambda attempt, _now: StillWaiting(attempt, "slow_down", connected=False),
    lambda attempt, _now: TokensArrived(attempt),
    lambda attempt, _now: ProfileRenewed(attempt, RENEWED),
    lambda attempt, _now: PortraitArrived(attempt, PORTRAIT),
    lambda attempt, _now: ConnectionChanged(attempt, connected=False),
    lambda attempt, _now: ConnectionChanged(attempt, connected=True),
    lambda attempt, _now: SessionEnded(attempt, "invalid_grant"),
    lambda attempt, _now: AttemptFailed(attempt, Trouble.DECLINED, "access_denied", "A1B2"),
    lambda attempt, _now: AttemptFailed(attempt, Trouble.NO_NETWORK, "no route", "A1B2"),
    lambda attempt, _now: AttemptFailed(attempt, Trouble.INTERNAL, "a fault", "A1B2"),
    lambda attempt, _now: ServiceProbed(attempt - 1, None),
    lambda _attempt, _now: DeviceChanged(Trouble.NO_NETWORK),
    lambda _attempt, _now: DeviceChanged(None),
    lambda attempt, _now: ServiceProbed(attempt, Trouble.UNREACHABLE),
    lambda attempt, _now: ServiceProbed(attempt, None),
    lambda _attempt, _now: SettingsRead(Rules(60, 300)),
    lambda _attempt, _now: SettingsRefused("A1B2", ("CLIENT_ID is missing.",)),
]

limits = st.builds(
    Rules,
    st.sampled_from([30.0, 120.0, math.inf]) | st.floats(30, 86400),
    st.sampled_from([60.0, 900.0, math.inf]) | st.floats(60, 86400),
)
gaps = st.sampled_from([0.0, 0.3, 1.0, 10.0, 20.0, 30.0, 120.0]) | st.floats(0, 1000)
scripts = st.lists(st.tuples(st.integers(0, len(HAPPENINGS) - 1), gaps), max_size=60)
COMING: list[PersonArrived | PersonReturned] = [
    PersonArrived(1, IDENTITY),
    PersonReturned(1, IDENTITY, 50, 500),
    PersonReturned(1, IDENTITY, math.inf, math.inf),
]


class Witness:
    """Sees every step of one session and knows what must never be."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.now = NOW
        self.gone: set[int] = set()
        self.unseen = 0
        self.asked_at = -math.inf

    def hears(self, event: Event) -> None:
        before = self.session
        self.session, effects = step(before, event, self.now)
        self.remembers(before.screen, event)
        if isinstance(before.screen, Welcome):
            self.follows(before.screen, event, before.attempt, effects)
        if isinstance(self.session.screen, Welcome):
            self.looks_at(self.session.screen)
        self.knows_an_end()

    def knows_an_end(self) -> None:
        """What is to go away by itself has somebody who looks for its end."""
        screen, outage = self.session.screen, self.session.service_outage
        told = screen.back_to if isinstance(screen, Maintenance) else screen
        if isinstance(told, Problem) and told.trouble in OUTAGES:
            assert outage is not None
            assert (outage.trouble, outage.attempt) == (told.trouble, self.session.attempt)

    def remembers(self, before: Screen, event: Event) -> None:
        """Know who came back without a key since, and when the question was put."""
        if isinstance(event, PersonReturned) and not isinstance(before, Welcome):
            self.unseen = self.session.attempt
        if isinstance(event, KEYS):
            self.unseen = 0
        asked = isinstance(before, Welcome) and before.asking
        if isinstance(self.session.screen, Welcome) and self.session.screen.asking and not asked:
            self.asked_at = self.now

    def follows(
        self, before: Welcome, event: Event, attempt: int, effects: tuple[Effect, ...]
    ) -> None:
        """Compare with what was there before: who leaves hands everything back."""
        after = self.session.screen
        if isinstance(after, Welcome):
            assert self.session.attempt == attempt
            assert after.session_ends == before.session_ends
            assert not (isinstance(event, (*KEYS, Ticked)) and self.now >= before.ends)
            return
        self.gone.add(attempt)
        assert isinstance(after, Authorize)
        assert after.farewell is not None
        assert Revoke(attempt) in effects
        (told,) = (e for e in effects if isinstance(e, Report) and e.event == "signed_out")
        if before.asking and ("reason", "idle") in told.fields:
            assert self.now - self.asked_at >= LAST_WARNING_S - 1e-6

    def looks_at(self, welcome: Welcome) -> None:
        assert self.session.attempt not in self.gone
        if self.session.attempt == self.unseen:
            assert welcome.folded


@pytest.mark.clause("V-18", "R-07")
@examples(1000)
@given(limits, st.sampled_from(COMING), scripts)
@example(Rules(120, 900), COMING[0], [(3, 124.0)])
@example(Rules(30, 900), COMING[0], [(0, 20.0), (0, 10.0)])
@example(Rules(120, 900), COMING[1], [(0, 49.0), (11, 0.0), (12, 0.0), (0, 20.0)])
@example(Rules(120, 900), COMING[2], [(1, 1.0), (0, 999.0), (1, 1.0), (7, 0.0)])
@example(
    Rules(120, 900), COMING[0], [(4, 9.0), (1, 9.0), (18, 0.0), (21, 1.0), (5, 1.0), (24, 1.0)]
)
def test_nobody_is_revived_or_shown_or_left_signed_in(
    rules: Rules, first: PersonArrived | PersonReturned, script: list[tuple[int, float]]
) -> None:
    signs_in = isinstance(first, PersonArrived)
    witness = Witness(Session(rules, SCREENS["code"], 1) if signs_in else Session(rules))
    witness.hears(first)
    assert isinstance(witness.session.screen, Welcome)
    for happening, gap_s in script:
        witness.now += gap_s
        witness.hears(HAPPENINGS[happening](witness.session.attempt, witness.now))


def on_time(session: Session, now: float) -> tuple[Session, float]:
    """Tick whenever it is asked for until that is never; every tick brings something on."""
    for _ in range(4000):
        wait_s = next_tick_in_s(session.screen, now)
        if wait_s is None:
            return session, now
        assert 0 <= wait_s < math.inf
        after, _ = step(session, Ticked(), now + wait_s)
        assert now + wait_s > now or after != session
        session, now = after, now + wait_s
    raise AssertionError("it never comes to rest")


@pytest.mark.clause("V-18")
@given(limits, st.floats(0, 1e7), st.floats(0, 200))
def test_ticks_lead_from_a_sign_in_to_rest(rules: Rules, start: float, stays_s: float) -> None:
    code = replace(Session(rules), screen=SCREENS["code"])
    welcome, _ = step(code, PersonArrived(0, IDENTITY), start)
    welcome, _ = step(welcome, Stirred(), start + stays_s)
    rest, now = on_time(welcome, start + stays_s)
    if math.isinf(min(rules.idle_sign_out_s, rules.max_session_s)) and isinstance(
        rest.screen, Welcome
    ):
        assert rest.screen.folded
        assert math.isinf(rest.screen.ends)
        return
    assert rest.screen == Authorize()
    assert now <= start + max(stays_s, rules.max_session_s) + FAREWELL_S + 1e-6


@given(st.sampled_from(sorted(SCREENS)), st.floats(-400, 400))
def test_ticks_lead_from_every_screen_to_rest(screen: str, later_s: float) -> None:
    on_time(Session(Rules(120, 900), SCREENS[screen], 1), NOW + later_s)
