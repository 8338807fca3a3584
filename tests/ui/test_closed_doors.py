"""What a person or a server cannot get the screen to do: load, open, copy, leave."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from kiosk.oauth.messages import Trouble
from kiosk.session import Problem, Screen
from kiosk.ui.look import Look
from tests.fakes.behaviours import answer
from tests.fakes.hostile import HostileServer
from tests.ui.conftest import MakeWindow
from tests.ui.seen import texts
from tests.ui.strangers import STRANGE_SCREENS
from tools.sample_screens import GRANT, NOW, ROY, SCREENS, code, welcome

ALL_SCREENS = {**SCREENS, **STRANGE_SCREENS}
COPY_AND_PASTE = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert)


def markup_to(address: str) -> dict[str, Screen]:
    """Screens whose every foreign text wants to load `address`."""
    image = f"<img src='{address}'><table><tr><td>x</td></tr></table>"
    claims: dict[str, object] = {"name": image, "preferred_username": image, "note": image}
    grant = type(GRANT)(GRANT.device_code, image[:32], GRANT.verification_uri, None, 300.0, 5.0)
    person = replace(
        ROY, subject=image, claims=claims, granted_scope=(image,), refused_scope=(image,)
    )
    return {
        "code": code(grant),
        "welcome": welcome(person),
        "problem": Problem(Trouble.CONFIGURATION, image, (image,)),
    }


@pytest.mark.clause("V-08", "V-06")
@pytest.mark.parametrize("name", ["code", "welcome", "problem"])
def test_markup_loads_nothing_and_stays_text(make_window: MakeWindow, name: str) -> None:
    with HostileServer(answer()) as server:
        address = server.url("/x")
        screens = markup_to(address)
        image = f"<img src='{address}'>"
        look = Look(app_name=image, device_name=image, host=image, badge=image)
        window = make_window(screens[name], (1920, 1080), look)
        window.grab()
        QApplication.processEvents()
        said = [text.text() for text in texts(window)]
        assert any("<img" in words for words in said)
        for label in window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText
        for part in (window, *window.findChildren(QWidget)):
            assert (part.toolTip(), part.whatsThis(), part.statusTip()) == ("", "", "")
        assert server.connections == []


@pytest.mark.clause("V-21")
@pytest.mark.parametrize("name", ALL_SCREENS)
def test_no_menu_no_shortcut_and_nothing_to_select(make_window: MakeWindow, name: str) -> None:
    window = make_window(ALL_SCREENS[name])
    assert window.findChildren(QShortcut) == []
    assert window.findChildren(QAction) == []
    for label in window.findChildren(QLabel):
        assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
        assert not label.openExternalLinks()
    for part in (window, *window.findChildren(QWidget)):
        place = QPoint(1, 1)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
        QApplication.sendEvent(part, event)
        QTest.mouseClick(part, Qt.MouseButton.RightButton)
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu)] == []
    assert QApplication.activePopupWidget() is None


@pytest.mark.clause("V-21", "D-10")
def test_nothing_gets_into_the_clipboard(make_window: MakeWindow) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    for screen in ALL_SCREENS.values():
        window = make_window(screen)
        for key in COPY_AND_PASTE:
            QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "before"


@pytest.mark.clause("X-02", "V-21")
def test_every_button_is_one_of_four_that_stay_here(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["authorize"])
    for screen in ALL_SCREENS.values():
        window.render_screen(screen, NOW)
    named = {button.objectName() for button in window.findChildren(QAbstractButton)}
    assert named == {"action", "cancel", "sign_out", "back"}


@pytest.mark.clause("D-01")
def test_a_certificate_that_is_not_trusted_cannot_be_waved_through(
    make_window: MakeWindow,
) -> None:
    window = make_window(Problem(Trouble.UNTRUSTED, "7F3A", leaves_at=NOW + 60))
    words = {text.text() for text in texts(window)}
    assert "The sign-in service cannot be trusted" in words
    offered = [b.text() for b in window.findChildren(QAbstractButton) if b.isVisibleTo(window)]
    assert offered == ["Try again", "Back"]


@pytest.mark.clause("X-07", "V-14")
def test_who_signed_in_and_how_to_undo_it_come_first(make_window: MakeWindow) -> None:
    claims = {"preferred_username": "mallory@evil.example", "groups": ["staff"]}
    mallory = replace(ROY, subject="666", claims=claims)
    for size in ((1280, 720), (1080, 1920), (800, 480)):
        window = make_window(welcome(mallory), size)
        by_name = {text.objectName(): text for text in texts(window)}
        assert by_name["account"].text() == "Signed in as mallory@evil.example"
        focused = window.focusWidget()
        assert isinstance(focused, QAbstractButton)
        assert focused.text() == "Not you? Sign out"
