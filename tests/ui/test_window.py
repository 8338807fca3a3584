"""The window as a whole: names, markup, looks, full screen, and what it loads."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.look import Look
from kiosk.ui.widgets.address_line import AddressLine
from kiosk.ui.widgets.button import Button
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.seen import pixels, texts
from tests.ui.strangers import BIDI, MARKUP, STRANGE_SCREENS
from tools.sample_screens import LOOK, NOW, SCREENS

ALL_SCREENS = {**SCREENS, **STRANGE_SCREENS}


@pytest.mark.clause("V-08", "V-21")
@pytest.mark.parametrize("name", ALL_SCREENS)
def test_every_label_is_plain_and_every_widget_named(make_window: MakeWindow, name: str) -> None:
    window = make_window(ALL_SCREENS[name])
    labels = window.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert not any(label.openExternalLinks() for label in labels)
    assert [w for w in window.findChildren(QWidget) if not w.objectName()] == []
    spoken = [*texts(window), *(b for b in window.findChildren(Button) if b.isVisibleTo(window))]
    # The parts of an address are spoken as one.
    alone = [widget for widget in spoken if not isinstance(widget.parent(), AddressLine)]
    assert [widget.objectName() for widget in alone if not widget.accessibleName()] == []


@pytest.mark.clause("V-08", "V-09")
def test_markup_is_shown_as_it_is_and_tricks_are_taken_out(make_window: MakeWindow) -> None:
    window = make_window(STRANGE_SCREENS["stranger"], (3840, 2160))
    shown: set[str] = set()
    for _ in range(20):
        shown |= {text.text() for text in texts(window)}
        page = window.findChild(QWidget, "claims")
        assert page is not None
        window.render_screen(STRANGE_SCREENS["stranger"], NOW)
        scroll_down(window)
    assert MARKUP in shown
    assert "reportgnp.exe, second line[31m" in shown
    assert BIDI not in "".join(shown)


def scroll_down(window: Window) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(window, Qt.Key.Key_Down)


@pytest.mark.clause("V-08")
@pytest.mark.parametrize("name", ["app_name", "device_name", "host", "badge"])
def test_names_from_the_settings_are_made_plain(make_window: MakeWindow, name: str) -> None:
    hostile = f"{MARKUP}\n\u202ex" + "y" * 500
    names = {"app_name": "A", "device_name": "B", "host": "c.example", "badge": "D", name: hostile}
    window = make_window(
        SCREENS["authorize"],
        look=Look(names["app_name"], names["device_name"], names["host"], names["badge"]),
    )
    assert all("\n" not in text.text() and "\u202e" not in text.text() for text in texts(window))
    assert len(window.windowTitle()) <= 160


def test_a_new_look_is_taken_on_at_once(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["welcome"])
    dark = pixels(window)
    window.dress(replace(LOOK, theme="light", app_name="Other", badge="Demo tenant"))
    light = pixels(window)
    assert light.mean() > 2 * dark.mean()
    assert {"Other", "Demo tenant"} <= {text.text() for text in texts(window)}
    assert window.windowTitle() == "Other"


@pytest.mark.clause("X-04", "X-07")
def test_the_focus_starts_on_the_one_action(make_window: MakeWindow) -> None:
    expected = {"authorize": "action", "starting": "action", "code": "cancel"}
    expected |= {"welcome": "sign_out", "problem": "action"}
    expected |= {"welcome-folded": "sign_out", "welcome-asking": "action"}
    expected |= {"welcome-returned": "sign_out", "authorize-idle": "action"}
    for name, button in expected.items():
        focused = make_window(SCREENS[name]).focusWidget()
        assert focused is not None
        assert focused.objectName() == button


def test_pages_are_made_once(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["authorize"])
    counts = set()
    for _ in range(3):
        for screen in SCREENS.values():
            window.render_screen(screen, NOW)
        counts.add(len(window.findChildren(QWidget)))
    assert len(counts) == 1


def test_full_screen_covers_the_output(qtbot: QtBot) -> None:
    window = Window(LOOK)
    qtbot.addWidget(window)
    window.render_screen(SCREENS["authorize"], NOW)
    window.show_full_screen()
    screen = QGuiApplication.primaryScreen()
    assert window.geometry() == screen.geometry()
    assert window.isFullScreen()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    screen.geometryChanged.emit(QRect(0, 0, 640, 480))
    assert window.geometry() == QRect(0, 0, 640, 480)


def test_a_screen_reader_is_told_once_and_urgently_of_trouble(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["authorize"])
    spoken: list[str] = []
    urgent: list[str] = []
    window.announced.connect(lambda words, now: (urgent if now else spoken).append(words))
    for second in range(240):
        window.render_screen(SCREENS["code"], NOW + second)
    window.render_screen(SCREENS["code-last-check"], NOW)
    window.render_screen(SCREENS["welcome-leaving"], NOW)
    window.render_screen(SCREENS["problem"], NOW)
    assert spoken == [
        "On your phone, open acme.verify.ibm.com/device."
        " Code: W, D, J, B, dash, M, J, H, T. 5 minutes left",
        "60 seconds left",
        "20 seconds left",
        "Checking one last time…",
        "Signing out in 20 seconds.",
    ]
    assert urgent == ["This code has expired. Get a new one and scan it with your phone."]


def test_the_first_frame_loads_nothing_that_can_wait() -> None:
    program = (
        "import sys, kiosk.ui.window;"
        "late = {'requests', 'jwt', 'PIL', 'qrcode', 'ssl', 'cryptography', 'flask'};"
        "sys.exit(repr(late & set(sys.modules)) if late & set(sys.modules) else 0)"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", program], check=True, cwd=root)
