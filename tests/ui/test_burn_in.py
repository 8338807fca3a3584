"""Nothing bright stays where it is: half an hour of frames, measured pixel by pixel."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import inf

import numpy as np
import pytest
import zxingcpp
from pytestqt.qtbot import QtBot

from kiosk.oauth.messages import Trouble
from kiosk.session import (
    AttemptFailed,
    Code,
    CodeArrived,
    Confirmed,
    Event,
    PersonArrived,
    Rules,
    Screen,
    Session,
    Ticked,
    next_tick_in_s,
    step,
)
from kiosk.ui.tokens import PLATE, PLATE_AT_NIGHT, ThemeName
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.qr_plate import QrPlate
from kiosk.ui.window import Window
from tests.ui.conftest import SIZES, MakeWindow
from tests.ui.resting import DIMMED_AT, LASTING, RESTING_AT, STILL, luminance
from tests.ui.seen import pixels, place, texts
from tests.ui.test_contrast import LEAST, THEMES, contrast_of
from tools.sample_screens import GRANT, NOW, ROY, SCREENS

HALF_AN_HOUR_S, EVERY_S, LONGEST_S = 1800, 30, 600
REST_OF_IT_S = 480
"""A problem or an idle person takes two minutes to leave, and the first screen five to rest."""


def drawn_as_by_the_controller(window: Window, screen: Screen) -> Iterator[float]:
    """Every half minute of half an hour, drawn when the window itself asked for it."""
    due = NOW + window.render_screen(screen, NOW)
    for moment in range(0, HALF_AN_HOUR_S + 1, EVERY_S):
        while due <= NOW + moment:
            due += window.render_screen(screen, due)
        yield NOW + moment


def longest_s(window: Window, moments: Iterable[float], above: float) -> float:
    """How long any one pixel had more than that luminance without a break."""
    longest = run = np.zeros((window.height(), window.width()), np.float32)
    for _ in moments:
        run = np.where(luminance(window) > above, run + EVERY_S, 0)
        longest = np.maximum(longest, run)
    return float(longest.max())


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", LASTING)
def test_no_pixel_is_bright_for_more_than_ten_minutes(
    make_window: MakeWindow, name: str, theme: ThemeName
) -> None:
    window = make_window(LASTING[name], look=replace(STILL, theme=theme))
    assert luminance(window).max() > 0.5
    moments = drawn_as_by_the_controller(window, LASTING[name])
    assert longest_s(window, moments, above=0.5) <= LONGEST_S


def left_alone(window: Window, event: Event, comes_at: float) -> Iterator[float]:
    """Every half minute after a code has come, which `event` ends, until the first screen rests."""
    session, _ = step(Session(Rules(120, 900)), Confirmed(), NOW)
    window.wake(NOW)
    grant = replace(GRANT, expires_in_s=comes_at - NOW)
    session, _ = step(session, CodeArrived(1, grant, comes_at), NOW)
    due = moment = NOW
    while moment < comes_at + REST_OF_IT_S:
        while due <= moment:
            over = due >= comes_at and isinstance(session.screen, Code)
            session, _ = step(session, event if over else Ticked(), due)
            looks_last_s = window.render_screen(session.screen, due)
            tick_in_s = next_tick_in_s(session.screen, due)
            due += max(0.001, min(looks_last_s, inf if tick_in_s is None else tick_in_s))
        yield moment
        moment += EVERY_S


EXPIRED = AttemptFailed(1, Trouble.EXPIRED, "expired_token", "7F3A")
ENDS: dict[str, Event] = {"expired": EXPIRED, "signed in": PersonArrived(1, ROY)}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("expires_in_s", [300, 599, 900])
def test_one_ok_and_then_nobody_leaves_nothing_bright(
    make_window: MakeWindow, expires_in_s: int, end: str, theme: ThemeName
) -> None:
    window = make_window(SCREENS["authorize"], (640, 480), replace(STILL, theme=theme))
    moments = left_alone(window, ENDS[end], NOW + expires_in_s)
    assert longest_s(window, moments, above=0.5) <= LONGEST_S


def test_nothing_at_all_stays_lit_while_the_first_screen_rests(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["authorize"], look=STILL)
    window.render_screen(SCREENS["authorize"], RESTING_AT)
    run = np.zeros((window.height(), window.width()))
    for minute in range(60):
        window.render_screen(SCREENS["authorize"], RESTING_AT + 60 * minute)
        lights = luminance(window)
        assert lights.mean() < 0.05
        run = np.where(lights > 0.01, run + 1, 0)
        assert run.max() <= 10


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", [name for name in LASTING if name != "authorize"])
def test_a_dimmed_screen_can_still_be_read(
    make_window: MakeWindow, name: str, theme: ThemeName
) -> None:
    window = make_window(LASTING[name], look=replace(STILL, theme=theme))
    window.render_screen(LASTING[name], DIMMED_AT)
    assert luminance(window).max() < 0.5
    measured = {text.objectName(): contrast_of(text, window) for text in texts(window)}
    for button in window.findChildren(Button):
        if button.isVisibleTo(window):
            measured[button.objectName()] = contrast_of(button, window)
    assert {name: ratio for name, ratio in measured.items() if ratio < LEAST} == {}


@pytest.mark.parametrize("night", [None, (0, 1439)])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_dimmed_code_is_still_scanned(
    make_window: MakeWindow, size: tuple[int, int], night: tuple[int, int] | None
) -> None:
    window = make_window(LASTING["code"], size, replace(STILL, night=night))
    window.render_screen(LASTING["code"], DIMMED_AT)
    image = pixels(window)[:, :, :3].copy()
    assert [found.text for found in zxingcpp.read_barcodes(image)] == [
        GRANT.verification_uri_complete
    ]


def test_the_veil_lies_over_the_whole_window_whatever_its_size(make_window: MakeWindow) -> None:
    window = make_window(LASTING["welcome"], look=replace(STILL, theme="light"))
    window.render_screen(LASTING["welcome"], DIMMED_AT)
    window.resize(1920, 1080)
    assert luminance(window).max() < 0.5


def lightest_of_plate(window: Window) -> str:
    plate = window.findChild(QrPlate)
    assert plate is not None
    inside = place(plate, window).adjusted(20, 20, -20, -20)
    image = pixels(window)[inside.top() : inside.bottom(), inside.left() : inside.right(), :3]
    red, green, blue = image.reshape(-1, 3).max(axis=0)
    return f"#{red:02X}{green:02X}{blue:02X}"


def test_the_plate_is_darker_at_night_and_nothing_brighter(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    clock = [21 * 60 + 59]
    by_day = make_window(LASTING["code"], look=STILL)
    look = replace(STILL, night=(22 * 60, 6 * 60))
    window = Window(look, lambda: clock[0])
    qtbot.addWidget(window)
    window.show_windowed(by_day.size())
    window.render_screen(LASTING["code"], NOW)
    assert lightest_of_plate(window) == PLATE
    for minute, expected in ((1320, PLATE_AT_NIGHT), (359, PLATE_AT_NIGHT), (360, PLATE)):
        clock[0] = minute
        window.render_screen(LASTING["code"], NOW + 5)
        by_day.render_screen(LASTING["code"], NOW + 5)
        assert lightest_of_plate(window) == expected
        assert (luminance(window) <= luminance(by_day)).all()
