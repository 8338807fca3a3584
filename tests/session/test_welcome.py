"""A welcome folds, asks before it leaves, and never leaves somebody who answers."""

import math
from dataclasses import replace

import pytest

from kiosk.session import (
    Authorize,
    Confirmed,
    ConnectionChanged,
    Effect,
    Event,
    NotePresence,
    PersonArrived,
    PersonReturned,
    Report,
    Rules,
    Screen,
    Session,
    SignOutPressed,
    Stirred,
    Ticked,
    Welcome,
    WentBack,
    step,
)
from tests.session.examples import ASKING, IDENTITY, NOW, RULES, SCREENS, session_on

KEYS = [Stirred(), WentBack()]


def signed_in(rules: Rules = RULES) -> Session:
    session, _ = step(Session(rules, SCREENS["code"], 1), PersonArrived(1, IDENTITY), NOW)
    return session


def after(session: Session, *events: tuple[Event, float]) -> tuple[Session, list[Effect]]:
    """Play events at seconds after NOW; return the session and all effects."""
    told: list[Effect] = []
    for event, at_s in events:
        session, effects = step(session, event, NOW + at_s)
        told += effects
    return session, told


def welcome_of(session: Session) -> Welcome:
    assert isinstance(session.screen, Welcome)
    return session.screen


@pytest.mark.clause("V-18")
@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    ("idle_sign_out_s", "folds_after_s"), [(36, 12), (60, 20), (90, 30), (120, 30), (math.inf, 30)]
)
def test_details_fold_away_and_a_key_unfolds_them(
    key: Stirred | WentBack, idle_sign_out_s: float, folds_after_s: float
) -> None:
    session, _ = after(signed_in(Rules(idle_sign_out_s, math.inf)), (key, 3))
    assert after(session, (Ticked(), 2.9 + folds_after_s)) == (session, [])
    hidden, _ = after(session, (Ticked(), 3 + folds_after_s))
    assert welcome_of(hidden) == replace(welcome_of(session), folded=True)
    opened, _ = after(hidden, (key, 35))
    assert not welcome_of(opened).folded
    assert welcome_of(opened).folds_at == NOW + 35 + folds_after_s


def test_the_shortest_idle_time_asks_where_it_would_fold() -> None:
    session = signed_in(Rules(30, 900))
    assert after(session, (Ticked(), 9.9)) == (session, [])
    asked, _ = after(session, (Ticked(), 10))
    assert welcome_of(asked).asking
    assert after(asked, (Ticked(), 29.9)) == (asked, [])


def test_folding_happens_once() -> None:
    folded, _ = after(signed_in(), (Ticked(), 30))
    assert welcome_of(folded).folded
    assert after(folded, (Ticked(), 31)) == (folded, [])


@pytest.mark.clause("V-18")
def test_the_question_comes_twenty_seconds_before_the_idle_end() -> None:
    session = signed_in()
    assert not welcome_of(after(session, (Ticked(), 99.9))[0]).asking
    asked, _ = after(session, (Ticked(), 100))
    assert welcome_of(asked).asking
    assert welcome_of(asked).ends == NOW + 120


@pytest.mark.clause("V-18")
def test_a_question_asked_late_leaves_time_to_answer() -> None:
    asked, _ = after(signed_in(), (Ticked(), 110))
    assert welcome_of(asked).asking
    assert after(asked, (Ticked(), 129.9)) == (asked, [])
    gone, _ = after(asked, (Ticked(), 130))
    assert isinstance(gone.screen, Authorize)


def test_a_question_is_not_put_off_by_ticks() -> None:
    asked, _ = after(signed_in(), (Ticked(), 100))
    for second in range(101, 120):
        asked, _ = after(asked, (Ticked(), second))
    assert welcome_of(asked).ends == NOW + 120


@pytest.mark.parametrize("answer", [Confirmed(), *KEYS])
def test_any_key_answers_the_question(answer: Event) -> None:
    stays, _ = after(session_on(ASKING), (answer, 1))
    assert welcome_of(stays) == replace(
        ASKING, asking=False, idle_ends=NOW + 121, folds_at=NOW + 31, noted_at=NOW + 1
    )


@pytest.mark.clause("X-07")
def test_sign_out_is_still_possible_when_asked() -> None:
    gone, _ = after(session_on(ASKING), (SignOutPressed(), 1))
    assert isinstance(gone.screen, Authorize)


def test_the_end_of_the_longest_session_is_not_asked_about() -> None:
    session = session_on(Welcome(IDENTITY, NOW + 10, NOW + 9.9))
    assert after(session, (Ticked(), 0)) == (session, [])
    same = session_on(Welcome(IDENTITY, NOW + 10, NOW + 10))
    assert welcome_of(after(same, (Ticked(), 0))[0]).asking


def test_a_session_that_ends_while_asked_ends_by_its_own_reason() -> None:
    asked, _ = after(session_on(Welcome(IDENTITY, NOW + 5, NOW + 10)), (Ticked(), 0))
    assert welcome_of(asked).asking
    _, told = after(asked, (Ticked(), 10))
    assert Report("signed_out", (("reason", "max_session"),)) in told


def test_ok_means_what_was_drawn() -> None:
    # The question is due, but no tick has put it on view: what stood there was "Sign out".
    gone, told = after(signed_in(), (Confirmed(), 101))
    assert isinstance(gone.screen, Authorize)
    assert Report("signed_out", (("reason", "asked"),)) in told


@pytest.mark.parametrize("gap_s", [0.0, 0.3, 0.49])
def test_a_second_ok_at_once_does_not_take_the_answer_back(gap_s: float) -> None:
    stays, _ = after(session_on(ASKING), (Confirmed(), 1), (Confirmed(), 1 + gap_s))
    assert welcome_of(stays).ends == NOW + 121
    gone, _ = after(stays, (Confirmed(), 1 + gap_s + 0.5))
    assert isinstance(gone.screen, Authorize)


@pytest.mark.parametrize("key", KEYS)
def test_an_arrow_and_the_ok_it_belongs_to_are_one_answer(key: Event) -> None:
    stays, _ = after(session_on(ASKING), (key, 1), (Confirmed(), 1.1))
    assert welcome_of(stays).ends == NOW + 121
    gone, _ = after(stays, (Confirmed(), 1.6))
    assert isinstance(gone.screen, Authorize)


@pytest.mark.clause("X-07")
@pytest.mark.parametrize("key", KEYS)
def test_an_arrow_does_not_hold_up_a_sign_out(key: Event) -> None:
    gone, _ = after(signed_in(), (key, 1), (Confirmed(), 1.1))
    assert isinstance(gone.screen, Authorize)


ARRIVALS = [
    (SCREENS["code"], PersonArrived(1, IDENTITY)),
    (Authorize(), PersonReturned(2, IDENTITY, idle_left_s=50, session_left_s=500)),
]


@pytest.mark.clause("X-07")
@pytest.mark.parametrize(("before", "arrival"), ARRIVALS, ids=["signed in", "returned"])
def test_an_ok_that_was_on_its_way_does_not_sign_out_who_has_just_come(
    before: Screen, arrival: Event
) -> None:
    came, _ = after(session_on(before), (arrival, 0))
    stays, effects = after(came, (Confirmed(), 0.49))
    assert (stays.screen, effects) == (came.screen, [])
    gone, _ = after(came, (Confirmed(), 0.5))
    assert isinstance(gone.screen, Authorize)


def notes(told: list[Effect]) -> int:
    return told.count(NotePresence())


def test_presence_is_noted_at_most_every_quarter_of_a_minute() -> None:
    session, told = after(signed_in(), (Stirred(), 14.9))
    assert notes(told) == 0
    session, told = after(session, (WentBack(), 15), (Stirred(), 16), (Stirred(), 29.9))
    assert notes(told) == 1
    _, told = after(session, (Stirred(), 30))
    assert notes(told) == 1


def test_presence_is_nothing_to_note_where_nobody_falls_idle() -> None:
    session, told = after(signed_in(Rules(math.inf, 900)), (Stirred(), 100))
    assert told == []
    assert welcome_of(session).idle_ends == math.inf


def test_without_limits_nothing_but_the_details_goes_away() -> None:
    session, told = after(signed_in(Rules(math.inf, math.inf)), (Ticked(), 30), (Ticked(), 1e9))
    assert told == []
    assert (welcome_of(session).folded, welcome_of(session).asking) == (True, False)


@pytest.mark.clause("V-18")
def test_no_key_extends_the_longest_session() -> None:
    stays, _ = after(session_on(Welcome(IDENTITY, NOW + 10, NOW + 20)), (Stirred(), 0))
    assert welcome_of(stays).ends == NOW + 20


@pytest.mark.clause("O-20")
def test_a_connection_is_reported_when_it_changes() -> None:
    lost, back = ConnectionChanged(1, connected=False), ConnectionChanged(1, connected=True)
    session, told = after(signed_in(), (back, 1), (lost, 2), (lost, 3))
    assert not welcome_of(session).connected
    assert told == [Report("connection", (("state", "lost"),))]
    session, told = after(session, (back, 4), (back, 5))
    assert welcome_of(session) == welcome_of(signed_in())
    assert told == [Report("connection", (("state", "back"),))]


def test_an_ok_that_was_on_its_way_does_not_answer_the_question() -> None:
    asked, _ = after(signed_in(), (Ticked(), 100))
    late, effects = after(asked, (Confirmed(), 100.49))
    assert (late.screen, effects) == (asked.screen, [])
    answered, _ = after(asked, (Confirmed(), 100.5))
    assert not welcome_of(answered).asking
