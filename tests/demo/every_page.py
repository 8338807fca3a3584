"""Every page of the tenant, reached as a person reaches it, with whatever it can say."""

from collections.abc import Iterator
from typing import NoReturn

from flask import abort

from kiosk.demo.options import SCOPES
from kiosk.demo.tenant import GUESS_WINDOW_S, GUESSES_PER_BROWSER
from tests.demo.rig import BASE_URL, Rig
from tests.fakes.phone import Page, Phone

DEVICE = f"{BASE_URL}/device"
WRONG = "BCDF-GHJK"


def every_page(rig: Rig, language: str) -> Iterator[tuple[str, Page]]:
    """Walk in one language; buttons are found by their values, so in any."""
    yield from _a_sign_in(rig, rig.phone(language))
    yield from _other_endings(rig, language)
    yield from _wrong_codes(rig, rig.phone(language))
    yield from _troubles(rig, language)


def breakable() -> Rig:
    """A tenant that breaks at `/broken`."""
    rig = Rig()

    @rig.app.get("/broken")
    def broken() -> NoReturn:
        abort(500)

    return rig


def choose(phone: Phone, value: str) -> Page:
    """Press the button that sends `value`."""
    (text,) = (b.text for form in phone.page.forms for b in form.buttons if b.value == value)
    return phone.press(text)


def _a_sign_in(rig: Rig, phone: Phone) -> Iterator[tuple[str, Page]]:
    yield "enter", phone.open(DEVICE)
    yield "compare", phone.open(rig.ask(" ".join(SCOPES)).complete)
    yield "person", choose(phone, "match")
    yield "consent", choose(phone, "1")
    yield "allowed", choose(phone, "allow")


def _other_endings(rig: Rig, language: str) -> Iterator[tuple[str, Page]]:
    phone = rig.phone(language)
    phone.open(rig.ask().complete)
    yield "mismatch", choose(phone, "other")
    phone.open(rig.ask().complete)
    choose(phone, "match")
    choose(phone, "1")
    yield "declined", choose(phone, "decline")
    yield "failed", _someone_unknown(rig, rig.phone(language))


def _someone_unknown(rig: Rig, phone: Phone) -> Page:
    phone.open(rig.ask().complete)
    choose(phone, "match")
    phone.page.forms[0].buttons[0].value = "99"
    return choose(phone, "99")


def _wrong_codes(rig: Rig, phone: Phone) -> Iterator[tuple[str, Page]]:
    start = rig.clock.seconds
    yield "no code", phone.open(f"{DEVICE}?user_code=")
    for _ in range(GUESSES_PER_BROWSER):
        page = phone.open(f"{DEVICE}?user_code={WRONG}")
    yield "wrong code", page
    for left_s in (GUESS_WINDOW_S, 120, 60):
        rig.clock.seconds = start + GUESS_WINDOW_S - left_s
        yield f"wait {left_s} s", phone.open(f"{DEVICE}?user_code={WRONG}")


def _troubles(rig: Rig, language: str) -> Iterator[tuple[str, Page]]:
    asked = rig.ask()
    other = rig.phone()
    other.open(asked.complete)
    choose(other, "match")
    phone = rig.phone(language)
    phone.open(asked.complete)
    yield "taken", choose(phone, "match")
    rig.clock.seconds += 300
    yield "over", phone.open(asked.complete)
    phone.open(DEVICE)
    phone.page.forms[0].fields["csrf"] = "guessed"
    yield "stale", choose(phone, "")
    yield "missing", phone.open(f"{BASE_URL}/nowhere")
    yield "broken", phone.open(f"{BASE_URL}/broken")
