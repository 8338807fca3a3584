"""A stranger's file becomes a square or nothing."""

import logging
import time
from io import BytesIO

import pytest
from PIL import Image

from kiosk.oauth.errors import Cancelled, Unreachable
from kiosk.oauth.messages import Identity
from kiosk.oauth.wire import Request, Response
from kiosk.picture import DECODING_TOTAL_S, MAX_BYTES, TOTAL_S, fetch_portrait
from kiosk.picture_decoder import SIDE_PX
from kiosk.session import Portrait
from tests.fakes.pictures import BLUE, RED, picture, pixel, scan_bomb
from tests.fakes.wire import ScriptedWire

URL = "https://pictures.example/ada.png"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'


def person(picture_claim: object = URL) -> Identity:
    return Identity("https://id.example/oauth2", "ada", {"picture": picture_claim}, verified=True)


def portrait_of(body: bytes, status: int = 200) -> Portrait | None:
    return fetch_portrait(person(), ScriptedWire(lambda _: Response(status, {}, body)))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF"])
def test_a_picture_becomes_a_square(form: str) -> None:
    portrait = portrait_of(picture(form, 96, 96))
    assert portrait is not None
    assert (portrait.side_px, len(portrait.rgba)) == (SIDE_PX, 4 * SIDE_PX * SIDE_PX)
    assert pixel(portrait.rgba, SIDE_PX, 10, 256) == pytest.approx(RED, abs=9)
    assert pixel(portrait.rgba, SIDE_PX, 500, 256) == pytest.approx(BLUE, abs=9)


def test_the_middle_of_a_wide_picture_is_kept() -> None:
    portrait = portrait_of(picture("PNG", 3000, 1000))
    assert portrait is not None
    # The border between the halves stays in the middle, and nothing is squeezed.
    assert pixel(portrait.rgba, SIDE_PX, 240, 0) == RED
    assert pixel(portrait.rgba, SIDE_PX, 272, 511) == BLUE


def test_a_picture_taken_sideways_is_put_upright() -> None:
    portrait = portrait_of(picture("JPEG", 800, 800, orientation=6))  # left becomes top
    assert portrait is not None
    assert pixel(portrait.rgba, SIDE_PX, 256, 10) == pytest.approx(RED, abs=9)
    assert pixel(portrait.rgba, SIDE_PX, 256, 500) == pytest.approx(BLUE, abs=9)


def test_the_first_frame_of_a_moving_picture_is_taken() -> None:
    frames = [Image.new("RGB", (64, 64), color[:3]) for color in (RED, BLUE)]
    out = BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    portrait = portrait_of(out.getvalue())
    assert portrait is not None
    assert pixel(portrait.rgba, SIDE_PX, 256, 256) == RED


def test_what_is_see_through_stays_so() -> None:
    out = BytesIO()
    Image.new("RGBA", (64, 64), (0, 0, 0, 0)).save(out, "PNG")
    portrait = portrait_of(out.getvalue())
    assert portrait is not None
    assert pixel(portrait.rgba, SIDE_PX, 256, 256)[3] == 0


@pytest.mark.clause("U-08")
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>log in</html>",
        SVG,
        picture("BMP", 64, 64),
        picture("TIFF", 64, 64),
        picture("PNG", 64, 64)[:60],
        picture("PNG", 4001, 4000),
        picture("PNG", 20000, 10000),
    ],
    ids=["nothing", "HTML", "SVG", "BMP", "TIFF", "cut short", "16 Mpx", "200 Mpx"],
)
def test_anything_else_is_no_picture(body: bytes) -> None:
    assert portrait_of(body) is None


class WireGivenUp(ScriptedWire):
    """A wire whose attempt was cancelled after the answer came."""

    def pause(self, seconds: float) -> bool:
        return True


@pytest.mark.clause("C-10", "U-08")
def test_a_picture_made_to_last_is_let_go_at_once() -> None:
    bomb = scan_bomb()
    started_at = time.monotonic()
    assert fetch_portrait(person(), WireGivenUp(lambda _: Response(200, {}, bomb))) is None
    assert time.monotonic() - started_at < 1


@pytest.mark.clause("U-08")
def test_a_picture_made_to_last_is_let_go_in_the_end() -> None:
    started_at = time.monotonic()
    assert portrait_of(scan_bomb()) is None
    assert time.monotonic() - started_at < 2 * DECODING_TOTAL_S


def test_a_picture_with_an_error_status_is_none() -> None:
    assert portrait_of(picture("PNG", 64, 64), status=404) is None


@pytest.mark.clause("U-08")
@pytest.mark.parametrize("claim", [None, 7, ["https://a.example"], {}, "https://" + "a" * 2048])
def test_a_claim_that_is_no_address_asks_nobody(claim: object) -> None:
    wire = ScriptedWire(lambda _: Response(200))
    assert fetch_portrait(person(claim), wire) is None
    assert wire.exchanges == []


@pytest.mark.clause("V-10")
@pytest.mark.parametrize("failure", [Unreachable("x"), Cancelled("x"), ZeroDivisionError()])
def test_no_failure_is_heard_of(failure: Exception, caplog: pytest.LogCaptureFixture) -> None:
    def serve(_: Request) -> Response:
        raise failure

    with caplog.at_level(logging.DEBUG):
        assert fetch_portrait(person(), ScriptedWire(serve)) is None
    assert caplog.text == ""


@pytest.mark.clause("U-08")
@pytest.mark.parametrize(
    ("url", "public_only"),
    [
        (URL, True),
        ("https://192.168.1.1/", True),
        ("https://sub.id.example/", True),
        ("https://ID.example/ada", False),
        ("https://id.example:443/ada", False),
        ("https://id.example:8443/ada", True),
    ],
)
def test_the_request_is_bound(url: str, public_only: bool) -> None:
    wire = ScriptedWire(lambda _: Response(404))
    fetch_portrait(person(url), wire)
    (exchange,) = wire.exchanges
    request = exchange.request
    assert (request.method, request.url, request.body) == ("GET", url, None)
    assert [name for name, _ in request.headers] == ["Accept"]
    assert (request.max_bytes, request.total_s) == (MAX_BYTES, TOTAL_S)
    assert request.public_only is public_only
