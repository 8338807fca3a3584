"""What stands in the way of a sign-in, said calmly, with nothing to press."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.oauth.messages import ClockDoubt, Trouble
from kiosk.session import Authorize, Outage, Problem, Screen
from kiosk.session.outage import OUTAGES
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.pressing import Heard, Key, press
from tests.ui.seen import texts
from tools.sample_screens import LOOK, NOW, cut_off, leaving

GOES_ON = "This screen goes on by itself as soon as it can."


def said(window: Window, name: str = "lead") -> str:
    return next(text.text() for text in texts(window) if text.objectName() == name)


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (Trouble.NO_NETWORK, "There is no network connection."),
        (Trouble.UNREACHABLE, "The sign-in service does not answer."),
        (Trouble.BAD_ANSWER, "This network does not lead to the sign-in service."),
        (Trouble.UNTRUSTED, "The sign-in service cannot prove who it is."),
        (Trouble.WRONG_CLOCK, "This screen’s clock is wrong."),
    ],
)
def test_the_first_screen_says_it_and_forgets_it(
    make_window: MakeWindow, trouble: Trouble, words: str
) -> None:
    window = make_window(cut_off(trouble))
    assert said(window) == f"{words} {GOES_ON}"
    window.render_screen(Authorize(), NOW + 1)
    assert said(window).startswith("No typing here.")


def test_every_outage_has_words(make_window: MakeWindow) -> None:
    for trouble in OUTAGES:
        assert GOES_ON in said(make_window(cut_off(trouble)))


def test_a_clock_that_is_wrong_says_what_it_shows(make_window: MakeWindow) -> None:
    window = make_window(cut_off(Trouble.WRONG_CLOCK, ClockDoubt(0.0)))
    assert "By this screen’s clock it is 1 January 1970" in said(window)


def test_ok_tries_nonetheless(make_window: MakeWindow) -> None:
    window = make_window(cut_off(Trouble.NO_NETWORK))
    heard = Heard(window)
    press(window, Key.Key_Return)
    assert heard.all() == ["confirmed"]


def test_a_farewell_is_said_first(make_window: MakeWindow) -> None:
    outage = Outage(Trouble.NO_NETWORK, NOW)
    window = make_window(replace(leaving(), outage=outage))
    assert said(window).startswith("You are signed out of this screen.")
    window.render_screen(Authorize(outage=outage), NOW + 12)
    assert said(window).startswith("There is no network connection.")


def test_it_is_said_aloud_and_so_is_its_end(make_window: MakeWindow) -> None:
    window = make_window(Authorize())
    aloud: list[tuple[str, bool]] = []
    window.announced.connect(lambda words, urgent: aloud.append((words, urgent)))
    for screen in (cut_off(Trouble.NO_NETWORK), cut_off(Trouble.NO_NETWORK), Authorize()):
        window.render_screen(screen, NOW)
    (lost, _), (found, _) = aloud
    assert "There is no network connection." in lost
    assert "No typing here." in found
    assert not any(urgent for _, urgent in aloud)


def test_a_resting_screen_names_it(make_window: MakeWindow) -> None:
    window = make_window(cut_off(Trouble.NO_NETWORK))
    window.render_screen(cut_off(Trouble.NO_NETWORK), NOW + 300)
    assert [text.text() for text in texts(window)] == ["Acme Rooms", "No network connection"]
    window.render_screen(Authorize(), NOW + 360)
    assert [text.text() for text in texts(window)] == ["Acme Rooms", "Press any key to sign in"]


@pytest.mark.parametrize("trouble", sorted(Trouble))
def test_a_problem_says_whether_it_goes_away_by_itself(
    make_window: MakeWindow, trouble: Trouble
) -> None:
    problem: Screen = Problem(trouble, "7F3A", leaves_at=NOW + 120)
    assert (GOES_ON in said(make_window(problem))) == (trouble in OUTAGES)


def test_without_any_output_sizes_are_the_usual_ones(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(Authorize())
    monkeypatch.setattr(window, "screen", lambda: None)
    usual_m = 535 * 5.6 / 1000
    window.dress(replace(LOOK, viewing_distance_m=usual_m))
    assert {t.objectName(): t.font().pixelSize() for t in texts(window)}["lead"] == round(52 / 1.5)


def test_an_output_that_comes_back_is_covered_again(
    qapp: QApplication, make_window: MakeWindow
) -> None:
    window = make_window(Authorize())
    window.show_full_screen()
    window.showNormal()
    qapp.screenAdded.emit(QGuiApplication.primaryScreen())
    assert window.isFullScreen()
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()
