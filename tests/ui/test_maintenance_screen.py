"""The page for support by telephone: what it says, aloud as well, and how it is read to its end."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.oauth.messages import Trouble
from kiosk.session import Authorize, Facts, Maintenance, Outage, Problem
from kiosk.ui import maintenance_wording
from kiosk.ui.language import speak
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.seen import everything_said, texts
from tests.ui.strangers import BIDI, ODD_DEVICE
from tools.sample_screens import FACTS, NOW, SCREENS

PAGE = SCREENS["maintenance"]


def rows_of(facts: Facts = FACTS) -> dict[str, list[str]]:
    screen = Maintenance(facts, None, Authorize(), NOW)
    found: dict[str, list[str]] = {}
    for row in maintenance_wording.rows(screen):
        found.setdefault(row.name, []).append(row.value)
    return found


def read_through(window: Window) -> set[str]:
    """Everything that is on view on the way down."""
    seen: set[str] = set()
    for _ in range(60):
        seen |= {text.text() for text in texts(window)}
        QTest.keyClick(window, Qt.Key.Key_Down)
    return seen


@pytest.mark.parametrize("size", [(800, 480), (1080, 1920)])
def test_arrows_lead_to_every_fact(make_window: MakeWindow, size: tuple[int, int]) -> None:
    window = make_window(PAGE, size)
    seen = read_through(window)
    assert {"No network connection", "1.2.0", "lobby-7", "192.0.2.17 (eth0)"} <= seen
    assert {"14 March 2026, 6:25\u202fPM, This code has expired, Reference 7F3A"} <= seen
    assert "https://acme.verify.ibm.com (/boot/firmware/kiosk.env, line 1)" in seen
    assert "set (systemd credential)" in seen
    assert "json (environment)" in seen


def test_what_is_known_is_worded() -> None:
    assert rows_of()["Now"] == ["No trouble known"]
    assert rows_of()["Clock"] == ["14 March 2026, 6:29\u202fPM +0100, set by the network"]
    not_yet = "14 March 2026, 6:29\u202fPM +0100, not yet set by the network"
    assert rows_of(replace(FACTS, clock_synchronised=False))["Clock"] == [not_yet]
    assert rows_of(replace(FACTS, clock_synchronised=None))["Clock"] == [
        "14 March 2026, 6:29\u202fPM +0100"
    ]
    assert len(rows_of()["Address"]) == 2
    assert rows_of(replace(FACTS, addresses=()))["Address"] == ["none"]
    assert rows_of(replace(FACTS, provider=None))["Sign-in service"] == ["Demo tenant"]
    assert rows_of(replace(FACTS, provider=""))["Sign-in service"] == ["none"]


def test_back_is_the_one_action_and_closes_it(make_window: MakeWindow) -> None:
    window = make_window(PAGE)
    closed: list[str] = []
    window.confirmed.connect(lambda: closed.append("ok"))
    window.went_back.connect(lambda: closed.append("back"))
    QTest.keyClick(window, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert closed == ["ok", "back"]


def test_it_is_said_aloud_when_it_opens_and_read_out_on_request(make_window: MakeWindow) -> None:
    window = make_window(Authorize())
    said: list[str] = []
    window.announced.connect(lambda words, _urgent: said.append(words))
    window.asked_again.connect(said.append)
    window.render_screen(PAGE, NOW)
    assert said == ["Maintenance. Closes by itself after 5 minutes without a key"]
    QTest.keyClick(window, Qt.Key.Key_R)
    assert "Version: 1.2.0. " in said[-1]
    assert said[-1].endswith("LOG_FORMAT: json (environment)")


def test_the_page_that_is_left_keeps_nothing(make_window: MakeWindow) -> None:
    window = make_window(PAGE)
    assert "192.0.2.17" in everything_said(window)
    window.render_screen(Authorize(), NOW)
    assert "192.0.2.17" not in everything_said(window)


def test_what_is_wrong_by_now_is_said_where_the_reader_is(make_window: MakeWindow) -> None:
    lost = Outage(Trouble.NO_NETWORK, NOW)
    page = Maintenance(FACTS, None, Authorize(), NOW + 60)
    window = make_window(page, (800, 480))
    assert "No trouble known" in everything_said(window)
    window.render_screen(replace(page, outage=lost), NOW + 1)
    assert "No network connection" in everything_said(window)
    QTest.keyClick(window, Qt.Key.Key_Down)
    read = [text.text() for text in texts(window) if text.text()]
    window.render_screen(page, NOW + 2)
    assert [text.text() for text in texts(window) if text.text()] == read


def test_tricks_in_names_of_the_device_are_taken_out() -> None:
    screen = Maintenance(ODD_DEVICE, None, Problem(Trouble.BUSY, "7F3A"), NOW)
    said = "".join(row.value for row in maintenance_wording.rows(screen))
    assert "reportgnp.exe" in said
    assert BIDI not in said


def test_from_the_right_a_value_stays_together(make_window: MakeWindow) -> None:
    speak("ar")
    window = make_window(PAGE, (1920, 1080))
    seen = read_through(window)
    place = "\u2068/boot/firmware/kiosk.env\u2069"
    assert any(value.startswith("\u2068https://acme.verify.ibm.com\u2069 ") for value in seen)
    assert any(place in value for value in seen)
