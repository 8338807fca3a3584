"""What belonged to a person or an attempt is in no widget once the screen is left."""

from dataclasses import replace

import numpy as np
import pytest

from kiosk.session import Authorize, Portrait, Welcome
from kiosk.ui.widgets.qr_plate import QrPlate
from tests.ui.conftest import MakeWindow
from tests.ui.seen import Pixels, everything_said, pixels, texts
from tests.ui.strangers import STRANGE_SCREENS
from tools.sample_screens import GRANT, NOW, ROY, SCREENS, code, welcome

PERSONAL = ("Roy", "roy", "+1 555", "developers", "cloudIdentityRealm", "tenant", "American")
OF_THE_CODE = ("WDJB", "W, D, J, B", "device", "user_code")


def alike(one: Pixels, other: Pixels) -> bool:
    """Whether nothing differs by more than how Qt 6.8 happens to smooth a letter's edge."""
    return bool((np.abs(one.astype(int) - other) <= 32).all())


@pytest.mark.clause("R-07", "V-18")
@pytest.mark.parametrize("after", [name for name in SCREENS if not name.startswith("welcome")])
def test_a_person_is_forgotten(make_window: MakeWindow, after: str) -> None:
    window = make_window(replace(welcome(), portrait=Portrait(2, bytes(range(16)))))
    assert all(word in everything_said(window) for word in PERSONAL[:4])
    window.render_screen(SCREENS[after], NOW)
    left = everything_said(window)
    assert [word for word in PERSONAL if word in left.replace(LOOK_WORDS, "")] == []


LOOK_WORDS = "verify.ibm.com"


@pytest.mark.clause("D-23", "D-27")
@pytest.mark.parametrize("after", [name for name in SCREENS if name[:4] != "code"])
def test_a_code_is_forgotten(make_window: MakeWindow, after: str) -> None:
    window = make_window(SCREENS["code"])
    assert all(word in everything_said(window) for word in OF_THE_CODE)
    window.render_screen(SCREENS[after], NOW)
    left = everything_said(window)
    assert [word for word in OF_THE_CODE[:2] if word in left] == []
    assert "/device" not in left


@pytest.mark.clause("V-18")
def test_the_screen_after_a_person_looks_as_it_did_before(make_window: MakeWindow) -> None:
    window = make_window(Authorize())
    before = pixels(window)
    for name in ("code", "welcome"):
        window.render_screen(SCREENS[name], NOW)
    window.render_screen(STRANGE_SCREENS["stranger"], NOW)
    window.render_screen(Authorize(), NOW)
    assert alike(pixels(window), before)


@pytest.mark.clause("V-18")
def test_the_next_person_sees_nothing_of_the_one_before(make_window: MakeWindow) -> None:
    window = make_window(replace(welcome(), portrait=Portrait(2, bytes(range(16)))))
    somebody = replace(ROY, claims={"name": "Ana Sample"}, granted_scope=(), refused_scope=())
    window.render_screen(Authorize(), NOW)
    window.render_screen(welcome(somebody), NOW)
    fresh = make_window(welcome(somebody))
    assert alike(pixels(window), pixels(fresh))
    assert "Roy" not in everything_said(window)


@pytest.mark.clause("D-21", "D-23", "X-05")
def test_code_and_picture_go_at_the_deadline(make_window: MakeWindow) -> None:
    screen = code()
    window = make_window(screen, now=screen.deadline - 0.01)
    plate = window.findChild(QrPlate)
    assert isinstance(plate, QrPlate)
    assert plate.isVisibleTo(window)
    window.render_screen(screen, screen.deadline)
    assert not plate.isVisibleTo(window)
    assert not (pixels(window)[:, :, :3] == 0xEB).all(axis=2).any()
    left = everything_said(window)
    assert [word for word in (*OF_THE_CODE, GRANT.verification_uri[8:]) if word in left] == []
    assert "Checking one last time…" in {text.text() for text in texts(window)}


def test_the_last_second_is_one_second(make_window: MakeWindow) -> None:
    screen = code()
    window = make_window(screen, now=screen.deadline - 0.4)
    assert "1 second left" in {text.text() for text in texts(window)}


@pytest.mark.clause("D-23")
def test_a_new_code_replaces_all_of_the_old_one(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["code-last-check"])
    other = replace(GRANT, user_code="ZZZZ-0000", verification_uri_complete=None)
    window.render_screen(code(other), NOW)
    assert "WDJB" not in everything_said(window)
    fresh = make_window(code(other))
    assert alike(pixels(window), pixels(fresh))


def test_the_title_of_the_window_is_the_application(make_window: MakeWindow) -> None:
    for screen in SCREENS.values():
        assert make_window(screen).windowTitle() == "Acme Rooms"


@pytest.mark.clause("V-18")
def test_a_portrait_is_drawn_and_forgotten(make_window: MakeWindow) -> None:
    red = Portrait(8, bytes((255, 0, 0, 255)) * 64)
    window = make_window(replace(welcome(), portrait=red))
    is_red = (pixels(window)[:, :, :3] == (255, 0, 0)).all(axis=2)
    assert is_red.sum() > 5000
    initials = make_window(welcome())
    window.render_screen(Authorize(), NOW)
    window.render_screen(Welcome(ROY, NOW + 120, NOW + 900), NOW)
    assert alike(pixels(window), pixels(initials))


def test_a_portrait_of_the_wrong_size_is_left_out(make_window: MakeWindow) -> None:
    window = make_window(replace(welcome(), portrait=Portrait(8, b"short")))
    assert alike(pixels(window), pixels(make_window(welcome())))
