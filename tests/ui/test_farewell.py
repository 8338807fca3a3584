"""What is said to somebody who has just left, and to whoever comes next."""

import pytest

from kiosk.session import Authorize, Parting
from kiosk.ui.lines import LINE_BREAK
from kiosk.ui.widgets.button import Button
from tests.ui.conftest import SIZES, MakeWindow
from tests.ui.seen import has_moved, parts, texts
from tools.sample_screens import NOW, SCREENS, leaving

GONE = "You are signed out of this screen."
PHONE = "On your phone you stay signed in."
KEPT = "This service cannot take back what was granted; it ends by itself."
REASONS: dict[Parting, tuple[str, ...]] = {
    "asked": (GONE, PHONE),
    "idle": (GONE, "Nobody pressed a key for a while.", PHONE),
    "max_session": (GONE, "The longest time for one person is over.", PHONE),
    "ended": (GONE, "The sign-in service ended your session."),
}


@pytest.mark.clause("R-08")
@pytest.mark.parametrize("handed_back", [True, False])
@pytest.mark.parametrize("reason", REASONS)
def test_every_parting_is_explained(
    make_window: MakeWindow, reason: Parting, handed_back: bool
) -> None:
    window = make_window(leaving(reason, handed_back))
    lead = next(text for text in texts(window) if text.objectName() == "lead")
    more = () if handed_back or reason == "ended" else (KEPT,)
    assert tuple(lead.text().split(LINE_BREAK)) == (*REASONS[reason], *more)
    assert lead.accessibleName() == " ".join((*REASONS[reason], *more))
    focused = window.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Authorize"
    assert "Sign in with your phone" in {text.text() for text in texts(window)}


def test_the_invitation_comes_back(make_window: MakeWindow) -> None:
    window = make_window(leaving("idle"))
    window.render_screen(Authorize(), NOW)
    said = " ".join(text.text() for text in texts(window))
    assert GONE not in said
    assert "No typing here." in said


@pytest.mark.parametrize("name", ["authorize-asked", "authorize-idle", "authorize-ended"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_jumps_when_the_farewell_ends(
    make_window: MakeWindow, size: tuple[int, int], name: str
) -> None:
    window = make_window(SCREENS[name], size)
    before = parts(window)
    window.render_screen(Authorize(), NOW)
    after = parts(window)
    assert [n for n in ("title", "action") if has_moved(after[n], before[n])] == []
