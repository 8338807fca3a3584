"""Key symbols as a Wayland compositor sends them, and a whole sign-in by nothing else."""

from pathlib import Path

import pytest
from PIL import Image

from tests.e2e import camera
from tests.e2e.displays import Display, is_covered, sway
from tests.e2e.kiosk_process import kiosk
from tests.e2e.tenant import tenant
from tests.fakes.phone import Phone
from tests.waiting import until

pytestmark = pytest.mark.e2e

# As small as screens are, so that a profile has more claims than rows.
SIZE = (800, 480)
STILL = "REDUCED_MOTION=true\n"

# What keyboards, television remotes and HDMI-CEC come to be in Debian's keymaps. Two halves, so
# that each test stays short.
OK_AND_BACK = [
    [("Return", "Escape"), ("KP_Enter", "XF86Back"), ("space", "XF86Close"), ("Select", "Cancel")],
    [("XF86Select", "XF86Stop"), ("Execute", "XF86AudioStop"), ("XF86AudioPlay", "XF86HomePage")],
]


@pytest.mark.clause("X-04")
@pytest.mark.parametrize("pairs", OK_AND_BACK, ids=["keyboards", "remotes"])
def test_ok_begins_and_back_leaves(pairs: list[tuple[str, str]], tmp_path: Path) -> None:
    with (
        sway(SIZE) as display,
        tenant() as server,
        kiosk(display, tmp_path, settings=server.settings) as process,
    ):
        process.shows("authorize")
        until(lambda: is_covered(display), 10, "a screen")
        for ok, back in pairs:
            display.press(ok)
            process.shows("code", within_s=5)
            display.press(back)
            process.shows("authorize", within_s=5)


def test_a_whole_sign_in_by_keys(tmp_path: Path) -> None:
    with (
        sway(SIZE) as display,
        tenant("--interval", "1") as server,
        kiosk(display, tmp_path, settings=server.settings + STILL) as process,
    ):
        process.shows("authorize")
        until(lambda: is_covered(display), 10, "a screen")
        display.press("Return")
        process.shows("code")
        link = until(lambda: camera.read(display.screenshot(), tmp_path), 10, "a code")
        code = until(lambda: still(display), 10, "the code at rest")
        Phone().approve(link)
        process.shows("welcome")
        above = until(lambda: still(display, other_than=code), 10, "a profile")
        display.press("Down")
        below = until(lambda: still(display, other_than=above), 10, "the next claims")
        display.press("Up")
        assert until(lambda: still(display, other_than=below), 10, "other claims") == above
        display.press("Select")
        process.next("signed_out", reason="asked")
        process.shows("authorize")


def still(display: Display, other_than: Image.Image | None = None) -> Image.Image | None:
    """Picture where the claims are, once nothing moves; the countdown below them always does."""
    width, height = display.size
    claims = (width // 2, height // 4, width, 3 * height // 4)
    first, second = display.screenshot().crop(claims), display.screenshot().crop(claims)
    return first if first == second != other_than else None
