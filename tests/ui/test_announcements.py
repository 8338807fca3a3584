"""What is said aloud where it would be easy to say nothing at all."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.oauth.messages import Trouble
from kiosk.session import Problem, Screen, Starting, Welcome
from kiosk.ui import wording
from tests.ui.conftest import MakeWindow
from tests.ui.pressing import press
from tools.sample_screens import GRANT, NOW, ROY, SCREENS, code, welcome

WHERE = "On your phone, open acme.verify.ibm.com/device. Code: W, D, J, B, dash, M, J, H, T."
WHO = "Welcome, Roy. Signed in as roy"


def test_the_same_problem_after_another_try_is_said_again(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["problem"])
    said: list[str] = []
    window.announced.connect(lambda words, urgent: said.append(words))
    window.render_screen(Starting(NOW, shown=False), NOW)
    assert said == []
    for now in (NOW, NOW + 1):
        window.render_screen(SCREENS["problem"], now)
    assert said == ["This code has expired. Get a new one and scan it with your phone."]


@pytest.mark.parametrize("lifetime_s", [15.0, 60.0, 61.0])
def test_a_code_of_a_short_life_is_spelled_before_its_time(
    lifetime_s: float, make_window: MakeWindow
) -> None:
    window = make_window(SCREENS["authorize"])
    said: list[str] = []
    window.announced.connect(lambda words, urgent: said.append(words))
    short = code(replace(GRANT, expires_in_s=lifetime_s), left_s=lifetime_s)
    for now in range(16):
        window.render_screen(short, NOW + now)
    assert "W, D, J, B, dash, M, J, H, T" in said[0]


@pytest.mark.parametrize(
    ("screen", "news", "whole"),
    [
        (code(), f"{WHERE} 5 minutes left", f"{WHERE} 4 minutes left"),
        (code(left_s=42.0), "60 seconds left", f"{WHERE} 42 seconds left"),
        (
            code(connected=False),
            "Connection lost, still trying",
            f"{WHERE} 4 minutes left. Connection lost, still trying",
        ),
        (
            code(left_s=0.0),
            "Checking one last time…",
            "Checking one last time…"
            " The code has run out. If you have just approved, it can still work.",
        ),
        (welcome(), WHO, WHO),
        (
            replace(welcome(), folded=True),
            "Details are hidden. Press an arrow key or touch the screen to show them.",
            WHO,
        ),
        (
            replace(welcome(), folded=True, connected=False),
            "Details are hidden. Press an arrow key or touch the screen to show them.",
            f"{WHO}. Offline: this is what was last known.",
        ),
        (
            Welcome(ROY, NOW + 120, NOW + 15),
            "Signing out in 20 seconds.",
            f"{WHO}. Signing out in 15 seconds.",
        ),
        (
            Problem(Trouble.EXPIRED, "7F3A"),
            "This code has expired. Get a new one and scan it with your phone.",
            "This code has expired. Get a new one and scan it with your phone.",
        ),
    ],
)
def test_a_key_asks_for_all_of_the_screen_and_is_no_news(
    screen: Screen, news: str, whole: str, make_window: MakeWindow
) -> None:
    window = make_window(SCREENS["authorize"])
    said: list[str] = []
    asked: list[str] = []
    window.announced.connect(lambda words, urgent: said.append(words))
    window.asked_again.connect(asked.append)
    window.render_screen(screen, NOW)
    assert (said, asked) == ([news], [])
    press(window, Qt.Key.Key_Red)
    assert (said, asked) == ([news], [whole])


def test_after_a_cut_it_is_said_that_the_wait_goes_on_and_no_old_time(
    make_window: MakeWindow,
) -> None:
    window = make_window(SCREENS["authorize"])
    heard: list[str] = []
    window.announced.connect(lambda words, urgent: heard.append(words))
    for connected in (True, False, True):
        window.render_screen(code(left_s=200.0, connected=connected), NOW)
    assert heard[1:] == [wording.waiting(False), wording.waiting(True)]
