"""Every screen in every language: nothing cut, nothing covered, nothing outside, no empty box."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.languages import LANGUAGES
from kiosk.oauth.messages import ClockDoubt, Trouble
from kiosk.session import Problem, Screen
from kiosk.ui.language import missing_font, speak
from kiosk.ui.letters import can_draw
from tests.ui.conftest import MakeWindow
from tests.ui.fits import (
    assert_inside_safe_area,
    assert_nothing_cut,
    assert_nothing_overlaps,
)
from tests.ui.pseudo import LONGER_BY, PseudoTranslator, longer
from tests.ui.seen import texts
from tests.ui.test_layout import LONG_LOOK
from tools.sample_screens import NOW, SCREENS

PSEUDO = "pseudo"
SIZES = ((1920, 1080), (800, 480), (1080, 1920), (1024, 768))
TROUBLES: dict[str, Screen] = {
    f"problem-{trouble.name}": Problem(trouble, "7F3A", leaves_at=NOW + 120)
    for trouble in Trouble
    if trouble is not Trouble.CONFIGURATION
}
DOUBT = Problem(Trouble.WRONG_CLOCK, "7F3A", leaves_at=NOW, clock=ClockDoubt(1.9e9, None))
EVERY_SCREEN: dict[str, Screen] = {**SCREENS, **TROUBLES, "problem-clock-doubt": DOUBT}


@pytest.fixture(params=[*LANGUAGES, PSEUDO])
def spoken(request: pytest.FixtureRequest, english: None) -> Iterator[str]:
    """The screens speak this language."""
    chosen: str = request.param
    translator = PseudoTranslator()
    if chosen == PSEUDO:
        QCoreApplication.installTranslator(translator)
    else:
        speak(chosen)
    yield chosen
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_screen_fits(make_window: MakeWindow, spoken: str, size: tuple[int, int]) -> None:
    window = make_window(SCREENS["authorize"], size)
    for name, screen in EVERY_SCREEN.items():
        window.render_screen(screen, NOW)
        assert_inside_safe_area(window)
        assert_nothing_overlaps(window)
        assert all(can_draw(text.text()) for text in texts(window)), name


@pytest.mark.parametrize("size", [(800, 480), (1280, 720), (720, 1280)])
def test_twice_the_size_fits_as_well(
    make_window: MakeWindow, spoken: str, size: tuple[int, int]
) -> None:
    window = make_window(SCREENS["authorize"], size, replace(LONG_LOOK, text_scale=2.0))
    for screen in SCREENS.values():
        window.render_screen(screen, NOW)
        assert_inside_safe_area(window)
        assert_nothing_overlaps(window)


def test_no_letter_is_cut(make_window: MakeWindow, spoken: str) -> None:
    window = make_window(SCREENS["authorize"], (1280, 720))
    for screen in EVERY_SCREEN.values():
        window.render_screen(screen, NOW)
        assert_nothing_cut(window)


def test_code_address_and_picture_read_from_the_left(make_window: MakeWindow, spoken: str) -> None:
    window = make_window(SCREENS["code"])
    shown = {text.objectName(): text for text in texts(window)}
    assert shown["user_code"].text() == "WDJB-MJHT"
    host, rest = shown["address_host"], shown["address_rest"]
    assert host.text() + rest.text() == "acme.verify.ibm.com/device"
    assert host.mapTo(window, host.rect().topLeft()).x() < rest.mapTo(window, rest.pos()).x()


def test_a_device_without_the_letters_is_told_which_package_has_them() -> None:
    assert [missing_font(language) for language in LANGUAGES] == [None] * len(LANGUAGES)


def test_the_made_up_language_is_as_much_longer_as_it_should_be() -> None:
    for source in ("Authorize", "Sign in with your phone", "%n minute(s) left"):
        assert len(longer(source)) >= (1 + LONGER_BY) * len(source)
    assert "{host}" in longer("Waiting for an answer from {host}")
