"""Folded details, the question "Still here?", and the way back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.session import Portrait, Welcome
from kiosk.ui import welcome_wording
from kiosk.ui.widgets.button import Button
from kiosk.ui.window import Window
from tests.ui.conftest import SIZES, SQUARISH, MakeWindow
from tests.ui.seen import everything_said, has_moved, parts, texts
from tools.sample_screens import NOW, ROY, SCREENS, welcome

OPEN = replace(welcome(), portrait=Portrait(2, bytes(range(16))))
FOLDED = replace(OPEN, folded=True)
ASKING = replace(OPEN, asking=True)
DETAILS = (
    "Roy Example",
    "roy@",
    "+1 555",
    "developers",
    "cloudIdentityRealm",
    "American",
    "regular",
)


def words(window: Window) -> set[str]:
    return {text.text() for text in texts(window)}


def buttons(window: Window) -> list[str]:
    return [b.text() for b in window.findChildren(Button) if b.isVisibleTo(window)]


def focused(window: Window) -> str:
    button = window.focusWidget()
    assert isinstance(button, Button)
    return button.text()


@pytest.mark.clause("V-18")
def test_folded_details_are_gone_and_the_person_stays(make_window: MakeWindow) -> None:
    window = make_window(OPEN)
    assert [detail for detail in DETAILS if detail not in everything_said(window)] == []
    window.render_screen(FOLDED, NOW)
    left = everything_said(window)
    assert [detail for detail in DETAILS if detail in left] == []
    assert welcome_wording.details_hidden() in words(window)
    assert {"Welcome, Roy", "Signed in as roy"} <= words(window)
    assert "This screen signs you out in 2 minutes without use" in words(window)
    assert focused(window) == "Not you? Sign out"
    window.render_screen(OPEN, NOW)
    assert welcome_wording.details_hidden() not in everything_said(window)
    assert "Roy Example" in words(window)


@pytest.mark.parametrize("size", SIZES + SQUARISH, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_of_the_person_moves_when_details_fold(
    make_window: MakeWindow, size: tuple[int, int]
) -> None:
    window = make_window(OPEN, size)
    before = parts(window)
    window.render_screen(FOLDED, NOW)
    after = parts(window)
    for name in ("title", "account", "portrait", "sign_out"):
        assert not has_moved(after[name], before[name]), name


@pytest.mark.clause("V-18")
def test_the_question_names_nobody(make_window: MakeWindow) -> None:
    window = make_window(OPEN)
    window.render_screen(ASKING, NOW + 103)
    left = everything_said(window)
    assert [word for word in (*DETAILS, "Roy", "roy", "RE'") if word in left] == []
    assert {"Still here?", "You will be signed out in 17 seconds."} <= words(window)
    assert buttons(window) == ["I’m still here", "Not you? Sign out"]
    assert focused(window) == "I’m still here"
    window.render_screen(OPEN, NOW + 104)
    assert focused(window) == "Not you? Sign out"
    assert "Welcome, Roy" in words(window)


@pytest.mark.clause("X-07", "V-18")
def test_yes_is_ok_and_the_other_button_signs_out(make_window: MakeWindow) -> None:
    window = make_window(ASKING)
    heard: list[str] = []
    window.confirmed.connect(lambda: heard.append("confirmed"))
    window.sign_out_pressed.connect(lambda: heard.append("sign_out"))
    window.went_back.connect(lambda: heard.append("went_back"))
    window.stirred.connect(lambda: heard.append("stirred"))
    for button in window.findChildren(Button):
        if button.isVisibleTo(window):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(window, Qt.Key.Key_Down)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert heard == ["confirmed", "sign_out", "stirred", "sign_out"]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_jumps_while_seconds_are_counted(
    make_window: MakeWindow, size: tuple[int, int]
) -> None:
    window = make_window(ASKING, size, now=NOW + 100)
    first = parts(window)
    seconds = set()
    for left_s in range(20, 0, -1):
        window.render_screen(ASKING, NOW + 120 - left_s)
        now = parts(window)
        seconds |= {text for text in words(window) if "signed out in" in text}
        for name in ("title", "action", "sign_out", "arc", "hint"):
            assert not has_moved(now[name], first[name]), name
        assert abs(now["lead"].left() - first["lead"].left()) <= 1
        assert abs(now["lead"].top() - first["lead"].top()) <= 1
    every = {f"You will be signed out in {n} seconds." for n in range(2, 21)}
    assert seconds == {*every, "You will be signed out in 1 second."}


def test_a_screen_reader_hears_each_change_once(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["authorize"])
    spoken: list[str] = []
    window.announced.connect(lambda words, urgent: spoken.append(words))
    window.render_screen(OPEN, NOW)
    window.render_screen(FOLDED, NOW)
    for second in range(100, 120):
        window.render_screen(ASKING, NOW + second)
    window.render_screen(SCREENS["authorize-idle"], NOW + 120)
    window.render_screen(SCREENS["authorize-ended"], NOW + 120)
    assert spoken == [
        "Welcome, Roy. Signed in as roy",
        welcome_wording.details_hidden(),
        "Still here? You will be signed out in 20 seconds.",
        "You are signed out of this screen. Nobody pressed a key for a while."
        " On your phone you stay signed in. Sign in with your phone.",
        "You are signed out of this screen. The sign-in service ended your session."
        " Sign in with your phone.",
    ]


def test_the_end_of_the_session_asks_nothing(make_window: MakeWindow) -> None:
    window = make_window(Welcome(ROY, NOW + 120, NOW + 15))
    assert "Signing out in 15 seconds." in words(window)
    assert buttons(window) == ["Not you? Sign out"]


@pytest.mark.clause("X-07")
def test_a_value_cannot_sound_verified(make_window: MakeWindow) -> None:
    claims = {
        "name": "M",
        "nickname": "a@b.example, verified ✓",
        "email": "a@b.example",
        "email_verified": True,
    }
    window = make_window(welcome(replace(ROY, claims=claims)), (1920, 1080))
    heard = {text.text(): text.accessibleName() for text in texts(window)}
    assert heard["E-mail"] == "E-mail, verified"
    assert heard["a@b.example\u00a0✓"] == "a@b.example"
    assert heard["Nickname"] == "Nickname"
    assert "a@b.example, verified ✓" not in heard
