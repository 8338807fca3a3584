"""What is said aloud where it would be easy to say nothing at all."""

from dataclasses import replace

import pytest

from kiosk.session import Starting
from tests.ui.conftest import MakeWindow
from tools.sample_screens import GRANT, NOW, SCREENS, code


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
