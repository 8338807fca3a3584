"""The code as a person, a camera and a screen reader get it from the device answer."""

from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.oauth import device
from kiosk.oauth.messages import DeviceGrant
from kiosk.oauth.secret import Secret
from kiosk.session import Authorize
from kiosk.ui import wording
from kiosk.ui.language import speak
from kiosk.ui.letters import can_draw
from kiosk.ui.widgets.text import Text
from kiosk.ui.window import Window
from tests.fakes.issuer import DEVICE_CODE, Issuer, answer
from tests.ui.conftest import SIZES, MakeWindow
from tests.ui.seen import everything_said, has_moved, ink, parts, pixels, place, texts
from tools.sample_screens import LOOK, NOW, code

COMPLETE = "https://login.example/device?user_code=70HYPR"


def granted(**changes: object) -> DeviceGrant:
    """What the protocol makes of a device answer with some members changed."""
    return device.read(answer({**Issuer().device, **changes}))


def shown(window: Window, name: str) -> Text:
    """The one visible label of this name."""
    (found,) = (text for text in texts(window) if text.objectName() == name)
    return found


def scanned(window: Window) -> list[str]:
    return [r.text for r in zxingcpp.read_barcodes(pixels(window)[:, :, :3].copy())]


def widget(window: Window, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


@pytest.mark.clause("D-14", "D-11")
@pytest.mark.parametrize(
    "user_code",
    [
        *("s2DqSN", "70HYPR", "WDJB-MJHT", "123 456 789", "W" * 15, "0123456789"),
        *("ABCDE-FGHIJ-KLMNO-PQ", "a  b", "&amp;<b>", "\u05d0\u05d1-12", "\u6f22\u5b57-12"),
    ],
)
def test_the_user_code_is_on_screen_as_it_was_received(
    make_window: MakeWindow, user_code: str
) -> None:
    window = make_window(code(granted(user_code=user_code)))
    label = shown(window, "user_code")
    assert label.text() == user_code
    assert window.rect().contains(place(label, window))
    assert label.line_count(label.width()) == 1


@pytest.mark.clause("D-11", "D-12", "D-26")
@pytest.mark.parametrize("complete", [COMPLETE, None])
def test_code_and_address_stand_in_words_beside_every_picture(
    make_window: MakeWindow, complete: str | None
) -> None:
    window = make_window(code(granted(verification_uri_complete=complete)))
    assert scanned(window) == [complete or "https://login.example/device"]
    assert shown(window, "user_code").text() == "70HYPR"
    words = [text.text() for text in texts(window)]
    assert {"login.example", "/device"} <= set(words)


@pytest.mark.clause("D-13")
@pytest.mark.parametrize(
    "complete",
    [
        "https://login.example/d?b=2&a=1&user_code=WDJB%2DMJHT",
        "https://login.example/d?user_code=X#frag%20ment",
        "https://login.example:443/a/../b?",
        "https://login.example/elsewhere",
    ],
)
def test_the_picture_holds_the_complete_address_to_the_byte(
    make_window: MakeWindow, complete: str
) -> None:
    window = make_window(code(granted(verification_uri_complete=complete)))
    assert scanned(window) == [complete]


@pytest.mark.clause("D-13", "X-08", "V-13")
def test_the_code_is_appended_to_no_address(make_window: MakeWindow) -> None:
    plain = code(granted(verification_uri_complete=None))
    assert "70HYPR" not in "".join(scanned(make_window(plain)))
    typed = make_window(code(granted()), look=replace(LOOK, qr_includes_code=False))
    assert scanned(typed) == ["https://login.example/device"]


@pytest.mark.clause("D-26")
@pytest.mark.parametrize(
    ("uri", "host"),
    [
        ("https://\u0430pple.com/device", "xn--pple-43d.com"),
        ("https://b\u00fccher.example/d", "xn--bcher-kva.example"),
    ],
)
def test_a_look_alike_host_is_shown_as_what_it_is(
    make_window: MakeWindow, uri: str, host: str
) -> None:
    grant = granted(verification_uri=uri, verification_uri_complete=None)
    assert host in {text.text() for text in texts(make_window(code(grant)))}


@pytest.mark.clause("D-10", "V-10")
def test_the_device_code_is_nowhere(make_window: MakeWindow) -> None:
    window = make_window(code(granted()))
    clipboard = QGuiApplication.clipboard().text()
    everywhere = [everything_said(window), *scanned(window), clipboard, repr(code(granted()))]
    assert "70HYPR" in everywhere[0]
    assert DEVICE_CODE not in "\n".join(everywhere)
    assert granted().device_code == Secret(DEVICE_CODE)


@pytest.mark.clause("X-03")
def test_who_asks_and_what_follows_is_said_before_and_beside_the_code(
    make_window: MakeWindow,
) -> None:
    before = [text.text() for text in texts(make_window(Authorize()))]
    beside = [text.text() for text in texts(make_window(code(granted())))]
    for words in (before, beside):
        assert {LOOK.app_name, LOOK.device_name} <= set(words)
    title, lead = wording.invitation()
    assert {title, f"{lead} You share: profile, e-mail.", LOOK.host} <= set(before)
    assert wording.phishing_warning() in beside


@pytest.mark.clause("X-04")
def test_giving_up_is_in_focus_and_nothing_else_is(make_window: MakeWindow) -> None:
    window = make_window(code(granted()))
    cancel = widget(window, "cancel")
    assert window.focusWidget() is cancel
    assert window.rect().contains(place(cancel, window))
    # One button, so that giving up is as prominent as going on, which happens on the phone.
    assert [b.objectName() for b in window.findChildren(type(cancel)) if b.isVisibleTo(window)] == [
        "cancel"
    ]


@pytest.mark.clause("X-03")
def test_what_is_asked_for_is_said_in_words_before_the_code(make_window: MakeWindow) -> None:
    look = replace(LOOK, asks_for=("profile", "email", "urn:acme:rooms"))
    words = [text.text() for text in texts(make_window(Authorize(), look=look))]
    assert f"{wording.invitation()[1]} You share: profile, e-mail, urn:acme:rooms." in words


@pytest.mark.clause("X-03", "V-09")
def test_what_is_asked_for_stays_on_the_screen(make_window: MakeWindow) -> None:
    look = replace(LOOK, asks_for=tuple(f"urn:acme:scope-{n}" for n in range(50)))
    for size in SIZES:
        window = make_window(Authorize(), size, look)
        lead = shown(window, "lead")
        assert lead.text().endswith("….")
        assert window.rect().contains(place(lead, window))


@pytest.mark.parametrize("language", ["en", "de", "fr", "ko"])
@pytest.mark.parametrize("size", [(800, 480), (1080, 1920), (1280, 720)])
def test_nothing_that_is_read_moves_while_a_code_is_on_view(
    make_window: MakeWindow, language: str, size: tuple[int, int]
) -> None:
    speak(language)
    window = make_window(code(), size)
    before = parts(window)
    for screen in (code(left_s=30.0), code(left_s=30.0, connected=False), code(connected=False)):
        window.render_screen(screen, NOW)
        after = parts(window)
        for name in ("qr_plate", "user_code", "address_host", "step_1", "warning", "cancel"):
            assert not has_moved(after[name], before[name]), name


@pytest.mark.clause("D-14")
def test_letters_that_no_font_has_are_not_left_out_of_code_and_address(
    make_window: MakeWindow,
) -> None:
    unknown = next(chr(n) for n in range(0x18B00, 0x18CD5) if not can_draw(chr(n)))
    grant = granted(
        user_code=f"AB{unknown}CD",
        verification_uri=f"https://login.example/{unknown}/d",
        verification_uri_complete=None,
    )
    window = make_window(code(grant))
    assert shown(window, "user_code").text() == f"AB{unknown}CD"
    assert shown(window, "address_rest").text() == f"/{unknown}/d"


@pytest.mark.clause("D-26")
@pytest.mark.parametrize("size", [(640, 480), (1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("label", ["abcdefghij" * 3, "a" * 60])
def test_a_host_of_many_names_is_above_the_rest_of_the_address(
    make_window: MakeWindow, size: tuple[int, int], label: str
) -> None:
    uri = f"https://{'.'.join([label] * 6)[:190]}.example/device"
    window = make_window(code(granted(verification_uri=uri)), size)
    host, rest = shown(window, "address_host"), shown(window, "address_rest")
    assert not ink(host, window).intersects(ink(rest, window))
    assert ink(host, window).bottom() < ink(rest, window).top()
    assert host.font().pixelSize() >= shown(window, "step_1").font().pixelSize() // 3
