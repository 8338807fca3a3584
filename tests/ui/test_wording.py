"""Sentences: one for everything that can happen, exact about time."""

from dataclasses import replace
from math import inf

import pytest

from kiosk.oauth.messages import Trouble
from kiosk.session import Problem
from kiosk.ui import welcome_wording, wording
from kiosk.ui.trouble_wording import problem
from tests.ui.conftest import MakeWindow
from tests.ui.seen import texts
from tools.sample_screens import LOOK, NOW, ROY, SCREENS, code, welcome


@pytest.mark.clause("D-18")
@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_words_of_its_own(trouble: Trouble) -> None:
    sentences = problem(trouble)
    assert all(sentences)
    others = [problem(other).headline for other in Trouble if other is not trouble]
    assert sentences.headline not in others
    assert not sentences.headline.endswith(".")
    assert sentences.advice.endswith(".")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (600, "10 minutes left"),
        (299, "5 minutes left"),
        (91, "2 minutes left"),
        (89, "1 minute left"),
        (61, "1 minute left"),
        (60, "60 seconds left"),
        (1.2, "2 seconds left"),
        (0.2, "1 second left"),
        (0, "0 seconds left"),
    ],
)
def test_time_left(seconds: float, words: str) -> None:
    assert wording.time_left(seconds) == words


def test_a_screen_reader_hears_the_time_only_at_milestones() -> None:
    heard = [wording.time_left_aloud(float(second), 600) for second in range(600, 0, -1)]
    assert list(dict.fromkeys(heard)) == [
        "10 minutes left",
        "5 minutes left",
        "60 seconds left",
        "20 seconds left",
    ]


@pytest.mark.parametrize(
    ("lifetime_s", "milestones"),
    [
        (1, ["1 second left"]),
        (15, ["15 seconds left"]),
        (20, ["20 seconds left"]),
        (45, ["45 seconds left", "20 seconds left"]),
        (61, ["1 minute left", "60 seconds left", "20 seconds left"]),
        (240, ["4 minutes left", "60 seconds left", "20 seconds left"]),
    ],
)
def test_a_screen_reader_never_hears_of_more_time_than_there_was(
    lifetime_s: int, milestones: list[str]
) -> None:
    seconds = range(lifetime_s, 0, -1)
    heard = [wording.time_left_aloud(float(second), lifetime_s) for second in seconds]
    assert list(dict.fromkeys(heard)) == milestones


def test_a_code_is_spelled_for_a_screen_reader() -> None:
    assert wording.code_aloud("WDJB-MJHT") == "Code: W, D, J, B, dash, M, J, H, T"


@pytest.mark.parametrize(
    ("left_s", "idle", "words"),
    [
        (120, True, "This screen signs you out in 2 minutes without use"),
        (60, True, "This screen signs you out in 1 minute without use"),
        (300, False, "This screen signs you out in 5 minutes"),
        (45, False, "This screen signs you out in 1 minute"),
        (inf, True, "You stay signed in here until you sign out"),
    ],
)
def test_when_a_person_is_signed_out(left_s: float, idle: bool, words: str) -> None:
    assert welcome_wording.leaving(left_s, idle) == words


def said(make_window: MakeWindow, screen: object, now: float = NOW) -> set[str]:
    window = make_window(screen, now=now)
    return {text.text() for text in texts(window)}


@pytest.mark.clause("V-18")
def test_the_last_twenty_seconds_are_counted(make_window: MakeWindow) -> None:
    screen = welcome(leaves_in_s=2000)
    assert "Signing out in 20 seconds." in said(make_window, screen, NOW + 880)
    assert "Signing out in 1 second." in said(make_window, screen, NOW + 899.5)


@pytest.mark.clause("V-18")
def test_who_is_never_signed_out_is_told_so(make_window: MakeWindow) -> None:
    for_ever = replace(welcome(), idle_ends=inf, session_ends=inf)
    assert "You stay signed in here until you sign out" in said(make_window, for_ever)


@pytest.mark.clause("O-20")
def test_what_is_shown_offline_is_called_so(make_window: MakeWindow) -> None:
    assert welcome_wording.offline() in said(make_window, SCREENS["welcome-offline"])
    assert welcome_wording.offline() not in said(make_window, SCREENS["welcome"])
    both = replace(welcome(replace(ROY, profile_complete=False)), connected=False)
    notes = f"{welcome_wording.offline()} {welcome_wording.profile_unavailable()}"
    assert notes in said(make_window, both)


@pytest.mark.clause("D-11", "D-12", "D-26", "X-03", "X-04", "V-13")
def test_the_code_screen_says_all_it_must(make_window: MakeWindow) -> None:
    words = said(make_window, code())
    assert {"acme.verify.ibm.com", "/device", "WDJB-MJHT", "Lobby screen", "Acme Rooms"} <= words
    assert {wording.phishing_warning(), "Waiting for you…", "4 minutes left"} <= words
    assert "and check that it shows this code" in words
    assert "Connection lost, still trying" in said(make_window, code(connected=False))


@pytest.mark.clause("X-08", "V-13")
def test_without_the_code_in_the_picture_it_is_to_be_typed(make_window: MakeWindow) -> None:
    window = make_window(code(), look=replace(LOOK, qr_includes_code=False))
    assert "and type this code there" in {text.text() for text in texts(window)}


def test_every_setting_is_named_or_counted(make_window: MakeWindow) -> None:
    details = tuple(f"Setting {n} is wrong." for n in range(9))
    words = said(make_window, Problem(Trouble.CONFIGURATION, "7F3A", details))
    assert set(details[:6]) <= words
    assert "And 3 more: the log has them all." in words
    assert "Reference 7F3A" in words


@pytest.mark.clause("U-07")
def test_a_profile_that_could_not_be_had_is_mentioned(make_window: MakeWindow) -> None:
    words = said(make_window, welcome(replace(ROY, profile_complete=False)))
    assert welcome_wording.profile_unavailable() in words
    assert welcome_wording.profile_unavailable() not in said(make_window, SCREENS["welcome"])
