"""What a supervisor shows of a kiosk."""

import pytest

from kiosk.oauth.messages import Trouble
from kiosk.status import sentence
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
)

CODE = [screen("authorize"), REQUESTED, CODE_SHOWN, screen("code")]
NO_NETWORK: Event = ("outage", {"kind": "no_network", "state": "began"})


def said(*events: Event) -> str:
    return sentence(record(events), lambda moment: f"12:{moment - BEGAN:02.0f}")


@pytest.mark.parametrize(
    ("events", "words"),
    [
        ([], "Starting; nothing is on screen yet."),
        ([screen("authorize")], "Waiting for somebody to press Authorize."),
        ([screen("authorize"), REQUESTED, screen("starting")], "Asking the provider for a code."),
        (CODE, "A code is on screen; 0 polls so far."),
        ([*CODE, poll("slow_down")], "A code is on screen; 1 poll so far."),
        ([*CODE, *[poll("slow_down")] * 12], "A code is on screen; 12 polls so far."),
        (
            [*CODE, poll("no_network")],
            "A code is on screen; no answer from the provider since 12:05, still trying.",
        ),
        ([SIGNED_IN, screen("welcome")], "Somebody is signed in."),
        (
            [SIGNED_IN, screen("welcome"), ("connection", {"state": "lost"})],
            "Somebody is signed in; no answer from the provider since 12:03, still trying.",
        ),
        (
            [problem("busy", "00FF"), screen("problem")],
            "A problem is on screen: the provider is busy (reference 00FF).",
        ),
        (
            [NO_NETWORK, screen("authorize")],
            "Since 12:01 there is no network; trying again by itself.",
        ),
        (
            [problem("no_network"), NO_NETWORK, screen("problem")],
            "Since 12:02 there is no network; trying again by itself.",
        ),
        ([NO_NETWORK, SIGNED_IN, screen("welcome")], "Somebody is signed in."),
        ([screen("maintenance")], "The maintenance page is on screen."),
        ([screen("authorize"), ("stopped", {})], "Stopped."),
        ([screen("a new one")], "On screen: a new one."),
    ],
)
def test_what_it_does_is_said_in_plain_words(events: list[Event], words: str) -> None:
    assert said(*events) == words


@pytest.mark.parametrize("kind", Trouble)
def test_every_problem_has_words(kind: Trouble) -> None:
    words = said(problem(kind), screen("problem"))
    assert words.endswith(" (reference 3F2A).")
    assert words != f"A problem is on screen: {kind} (reference 3F2A)."
