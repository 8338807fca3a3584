"""What the events of the log come to."""

import pytest

from kiosk.oauth.messages import Trouble
from kiosk.status.record import Outage, Told
from tests.status.telling import (
    BEGAN,
    CODE_SHOWN,
    REQUESTED,
    SIGNED_IN,
    Event,
    poll,
    problem,
    record,
    screen,
    signed_out,
)

CODE = [screen("authorize"), REQUESTED, CODE_SHOWN, screen("code")]


def outage(state: str) -> Event:
    return "outage", {"kind": "no_network", "state": state}


@pytest.mark.parametrize(
    ("events", "outcome"),
    [
        ([*CODE, SIGNED_IN, screen("welcome")], "ok"),
        ([*CODE, problem("declined"), screen("problem")], "declined"),
        ([*CODE, problem("expired"), screen("problem")], "expired"),
        ([*CODE, problem("unverified"), screen("problem")], "failed"),
        ([REQUESTED, problem("no_network"), screen("problem")], "failed"),
        ([*CODE, screen("authorize")], "cancelled"),
        ([REQUESTED, screen("starting"), screen("authorize")], "cancelled"),
        ([*CODE, ("stopped", {})], "cancelled"),
        ([("signed_in", {"returned": True}), screen("welcome")], "returned"),
    ],
)
def test_each_attempt_has_one_outcome(events: list[Event], outcome: str) -> None:
    told = record([*events, screen("authorize")])
    assert {name: number for name, number in told.sign_ins.items() if number} == {outcome: 1}


def test_an_attempt_given_up_before_its_screen_is_cancelled_by_the_next() -> None:
    told = record([screen("authorize"), REQUESTED, REQUESTED, CODE_SHOWN, SIGNED_IN])
    assert (told.sign_ins["cancelled"], told.sign_ins["ok"]) == (1, 1)


def test_a_problem_without_an_attempt_is_no_sign_in() -> None:
    told = record([problem("configuration"), screen("problem"), screen("authorize")])
    assert not any(told.sign_ins.values())
    assert told.problems["configuration"] == 1


def test_every_kind_of_problem_is_counted_from_nothing_on() -> None:
    assert record([]).problems == dict.fromkeys(Trouble, 0)


def test_sign_outs_are_counted_by_reason() -> None:
    told = record([signed_out("idle"), signed_out("asked"), signed_out("idle")])
    assert (told.sign_outs["idle"], told.sign_outs["asked"]) == (2, 1)


def test_polls_are_counted_by_answer_and_by_code() -> None:
    answers = ["authorization_pending", "http_502", "http_503", "slow_down", "rate_limit_exceeded"]
    told = record([*CODE, *map(poll, answers)])
    assert told.polls == {
        "authorization_pending": 1,
        "http_5xx": 2,
        "slow_down": 1,
        "rate_limit_exceeded": 1,
    }
    assert (told.polls_of_code, told.slow_downs) == (5, 2)
    assert record([*CODE, poll("slow_down"), *CODE]).polls_of_code == 0


def test_a_poll_without_an_answer_begins_a_loss_and_an_answer_ends_it() -> None:
    lost = record([*CODE, poll("authorization_pending"), poll("no_network"), poll("http_500")])
    assert lost.lost_since == BEGAN + 6
    back = record([*CODE, poll("no_network"), poll("slow_down")])
    assert back.lost_since is None
    assert record([*CODE, poll("no_network"), screen("authorize")]).lost_since is None


def test_the_connection_of_somebody_who_stays_is_lost_and_comes_back() -> None:
    here = [SIGNED_IN, screen("welcome")]
    lost: Event = ("connection", {"state": "lost"})
    assert record([*here, lost]).lost_since == BEGAN + 3
    assert record([*here, lost, ("connection", {"state": "back"})]).lost_since is None


def test_an_outage_lasts_until_it_is_over() -> None:
    assert record([outage("began")]).outage == Outage("no_network", BEGAN + 1)
    assert record([outage("began"), outage("over")]).outage is None


def test_moments_are_those_of_the_last() -> None:
    told = record([*CODE, SIGNED_IN, screen("welcome"), problem("busy", "00FF")])
    assert (told.state, told.state_since) == ("welcome", BEGAN + 6)
    assert told.last_sign_in_at == BEGAN + 5
    assert told.last_problem == Told("busy", "00FF", BEGAN + 7)


def test_the_clock_is_what_the_provider_last_said() -> None:
    ahead: Event = ("signed_in", {"issuer": "https://issuer.example", "clock_off_s": -40})
    assert record([ahead, SIGNED_IN]).clock_ahead_s == -40


def test_other_events_and_missing_fields_change_or_break_nothing() -> None:
    assert record([("speech_failed", {"cause": "no sound"}), ("qt_warning", {})]) == record([])
    for event in ("screen", "poll", "connection", "signed_in", "signed_out", "problem", "outage"):
        record([(event, {})])
