"""The QR code as the pixels have it: square, whole modules, two colours, the payload exactly."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.ui.widgets.qr_matrix import qr_matrix
from kiosk.ui.widgets.qr_plate import QUIET_MODULES, QrPlate
from kiosk.ui.window import Window
from tests.ui.conftest import SIZES, MakeWindow
from tests.ui.seen import Pixels, pixels, place
from tests.ui.strangers import LONGEST_CODE, WIDEST_CODE
from tools.sample_screens import GRANT, LOOK, code

LIGHT, DARK = 0xEB, 0x10
PAYLOADS = (
    "https://acme.com/d/1234",
    "https://acme.verify.ibm.com/device?user_code=WDJB-MJHT",
    "https://auth.example.com/realms/acme/device?user_code=WDJB-MJHT",
    "https://example.com/%C3%A4?x=1&y=2#UPPER_lower/~tilde",
)


def plate_pixels(window: Window) -> Pixels:
    plate = window.findChild(QrPlate)
    assert isinstance(plate, QrPlate)
    where = place(plate, window)
    image = pixels(window)
    return image[where.top() : where.bottom() + 1, where.left() : where.right() + 1, :3]


def shown(make_window: MakeWindow, payload: str, size: tuple[int, int]) -> Window:
    grant = replace(GRANT, verification_uri_complete=payload)
    return make_window(code(grant), size)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("payload", PAYLOADS)
def test_modules_are_whole_pixels_of_two_colours(
    make_window: MakeWindow, payload: str, size: tuple[int, int]
) -> None:
    plate = plate_pixels(shown(make_window, payload, size))
    matrix = np.array(qr_matrix(payload))
    across = len(matrix) + 2 * QUIET_MODULES
    height, width, _ = plate.shape
    assert height == width
    assert width % across == 0
    module = width // across
    drawn = plate.reshape(across, module, across, module, 3)
    flat = drawn.transpose(0, 2, 1, 3, 4).reshape(across, across, -1)
    expected = np.full((across, across), LIGHT)
    code_part = slice(QUIET_MODULES, -QUIET_MODULES)
    expected[code_part, code_part] = np.where(matrix, DARK, LIGHT)
    # Only the four corners are round, within the outermost quiet modules.
    expected[[0, 0, -1, -1], [0, -1, 0, -1]] = flat[[0, 0, -1, -1], [0, -1, 0, -1]].max(axis=-1)
    flat[[0, 0, -1, -1], [0, -1, 0, -1]] = LIGHT
    assert (flat == expected[:, :, None]).all()


@pytest.mark.clause("D-13")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("payload", PAYLOADS)
def test_two_decoders_read_the_payload_off_the_whole_screen(
    make_window: MakeWindow, payload: str, size: tuple[int, int]
) -> None:
    image = pixels(shown(make_window, payload, size))[:, :, :3].copy()
    assert [result.text for result in zxingcpp.read_barcodes(image)] == [payload]
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(image)
    assert text == payload


@pytest.mark.parametrize("size", [size for size in SIZES if size[0] > size[1]])
@pytest.mark.parametrize("payload", PAYLOADS[:2])
def test_small_versions_fill_half_the_height(
    make_window: MakeWindow, payload: str, size: tuple[int, int]
) -> None:
    side = len(plate_pixels(shown(make_window, payload, size)))
    modules = len(qr_matrix(payload))
    assert modules <= 29
    assert side * modules / (modules + 8) >= 0.48 * size[1]


@pytest.mark.parametrize("size", [size for size in SIZES if size[0] > size[1]])
def test_the_plate_is_the_largest_that_may_be(
    make_window: MakeWindow, size: tuple[int, int]
) -> None:
    side = len(plate_pixels(shown(make_window, PAYLOADS[2], size)))
    modules = len(qr_matrix(PAYLOADS[2])) + 8
    assert side <= 0.62 * size[1] < side + modules


@pytest.mark.clause("X-08", "V-13")
def test_the_plain_address_is_shown_where_people_must_type(make_window: MakeWindow) -> None:
    window = make_window(code(), look=replace(LOOK, qr_includes_code=False))
    image = pixels(window)[:, :, :3].copy()
    assert [result.text for result in zxingcpp.read_barcodes(image)] == [GRANT.verification_uri]


@pytest.mark.clause("D-13")
def test_the_plain_address_is_shown_when_there_is_no_other(make_window: MakeWindow) -> None:
    image = pixels(make_window(code(WIDEST_CODE)))[:, :, :3].copy()
    found = [result.text for result in zxingcpp.read_barcodes(image)]
    assert found == [WIDEST_CODE.verification_uri]


@pytest.mark.parametrize(
    ("payload", "modules"),
    [
        ("https://auth.example.com/device?user_code=WDJB-MJHT", 29),
        ("https://auth.example.com/realms/acme/device?user_code=WDJB-MJHT", 33),
        ("HTTPS://AUTH.EXAMPLE.COM/D/WDJB-MJHT", 25),
        ("https://acme.com/d", 25),
    ],
)
def test_the_smallest_version_is_chosen(payload: str, modules: int) -> None:
    assert len(qr_matrix(payload)) == modules


def test_correction_is_raised_as_far_as_the_version_allows() -> None:
    image = np.kron(np.pad(np.array(qr_matrix("https://a.example/abc")), 4), np.ones((8, 8)))
    picture = np.where(image > 0, 0, 255).astype(np.uint8)
    found = zxingcpp.read_barcodes(picture)
    assert [(result.text, result.ec_level) for result in found] == [("https://a.example/abc", "M")]


def test_an_address_too_long_for_any_version_leaves_the_steps(make_window: MakeWindow) -> None:
    endless = replace(GRANT, verification_uri_complete="https://e.example/" + "x" * 3000)
    window = make_window(code(endless))
    plate = window.findChild(QrPlate)
    assert isinstance(plate, QrPlate)
    assert not plate.isVisibleTo(window)


@pytest.mark.clause("D-13")
def test_a_long_address_still_scans_on_the_panel(make_window: MakeWindow) -> None:
    image = pixels(make_window(code(LONGEST_CODE), (800, 480)))[:, :, :3].copy()
    found = [result.text for result in zxingcpp.read_barcodes(image)]
    assert found == [LONGEST_CODE.verification_uri_complete]
