"""The phone pages as a person meets them, one after the other."""

import pytest

from kiosk.demo.options import Options
from kiosk.demo.people import Person
from kiosk.demo.visits import LIFETIME_S
from tests.demo.rig import BASE_URL, Rig

DEVICE = f"{BASE_URL}/device"


def test_a_scanned_code_is_compared_first() -> None:
    rig = Rig()
    asked = rig.ask()
    page = rig.phone().open(asked.complete)
    assert page.heading == "Does the screen show this code?"
    assert asked.user_code in page.text
    assert "Kiosk" in page.text
    assert "user_code" not in page.url


@pytest.mark.parametrize("change", [str.lower, lambda code: code.replace("-", " "), str])
def test_a_typed_code_may_be_typed_carelessly(change: type[str]) -> None:
    rig = Rig()
    asked = rig.ask()
    page = rig.phone().open((DEVICE, change(asked.user_code)))
    assert asked.user_code in page.text


def test_the_consent_page_says_in_words_what_is_asked() -> None:
    rig = Rig()
    phone = rig.phone()
    phone.open(rig.ask("openid email offline_access").complete)
    phone.press("It matches")
    assert "invented" in phone.page.text
    phone.press("Mateo")
    for words in ("Mateo Álvarez", "Your e-mail address", "Stay signed in", "Someone else?"):
        assert words in phone.page.text
    assert "phone number" not in phone.page.text


def test_the_person_can_still_be_changed_before_consent() -> None:
    rig = Rig()
    asked = rig.ask()
    phone = rig.phone()
    phone.open(asked.complete)
    phone.press("It matches")
    phone.press("Mateo")
    phone.open(f"{DEVICE}/person")
    phone.press("Jonas")
    phone.press("Allow")
    assert "Jonas Lindqvist" in phone.page.text
    token = (rig.poll(asked.device_code).json or {})["access_token"]
    assert (rig.userinfo(token).json or {})["name"] == "Jonas Lindqvist"


def test_a_code_that_does_not_match_ends_the_attempt() -> None:
    rig = Rig()
    asked = rig.ask()
    phone = rig.phone()
    phone.open(asked.complete)
    assert phone.press("It doesn’t match").heading == "Good that you looked"
    assert rig.polled(asked.device_code) == "access_denied"


def test_a_wrong_code_is_an_error_at_its_field() -> None:
    phone = Rig().phone()
    page = phone.open((DEVICE, "bcdf-ghjk"))
    assert page.status == 400
    assert 'value="bcdf-ghjk"' in page.html
    assert 'aria-invalid="true" aria-describedby="user_code_error"' in page.html
    assert 'id="user_code_error"' in page.html
    assert "<title>Error: " in page.html
    assert "No screen shows this code" in page.text
    assert "Type the eight letters" in phone.press("Continue", user_code=" ").text


def test_an_expired_code_says_so_at_every_step() -> None:
    for steps in ([], ["It matches"], ["It matches", "Amara"]):
        rig = Rig()
        phone = rig.phone()
        asked = rig.ask()
        phone.open(asked.complete)
        for button in steps:
            phone.press(button)
        rig.clock.seconds += 300
        last = phone.page.forms[0].buttons[-1].text
        page = phone.press(last)
        assert (page.status, page.heading) == (410, "This code has ended")
        assert phone.open(asked.complete).heading == "This code has ended"


def test_a_code_works_once() -> None:
    rig = Rig()
    asked = rig.ask()
    phone = rig.phone()
    phone.approve(asked.complete)
    assert phone.open(asked.complete).heading == "This code has ended"
    assert rig.polled(asked.device_code) == "ok"
    assert phone.open(asked.complete).status in (400, 410)


def test_the_last_page_may_be_reloaded() -> None:
    rig = Rig()
    phone = rig.phone()
    phone.approve(rig.ask().complete)
    assert phone.open(f"{DEVICE}/done").heading == "You’re signed in"


def test_scanning_again_with_the_same_browser_starts_over() -> None:
    rig = Rig()
    asked = rig.ask()
    phone = rig.phone()
    phone.open(asked.complete)
    phone.press("It matches")
    phone.approve(asked.complete)
    assert rig.polled(asked.device_code) == "ok"


def test_a_stranger_may_have_many_claims_or_none() -> None:
    people = (Person("p1", "<b>Zoë</b>", {"email": 5, "preferred_username": "z<e"}),)
    rig = Rig(Options(BASE_URL, people=people))
    phone = rig.phone()
    phone.open(rig.ask().complete)
    page = phone.press("It matches")
    assert "<b>Zoë</b> z<e" in page.text
    phone.press("Zoë")
    phone.press("Allow")
    assert phone.page.heading == "You’re signed in"


def test_every_page_says_that_it_is_a_demo_and_in_which_language() -> None:
    rig = Rig()
    phone = rig.phone()
    seen = [phone.open(f"{BASE_URL}/nowhere"), phone.open(DEVICE), phone.open(rig.ask().complete)]
    seen += [phone.press(button) for button in ("It matches", "Priya", "Allow")]
    for page in seen:
        assert "Only a demo" in page.text, page.url
        assert '<html lang="en" dir="ltr">' in page.html
        assert "<script" not in page.html
        assert page.heading


def test_the_bare_address_leads_to_the_code() -> None:
    assert Rig().phone().open(BASE_URL).heading == "Type the code"


def test_a_visit_that_was_left_lying_is_over() -> None:
    rig = Rig(Options(BASE_URL, code_lifetime_s=7200))
    phone = rig.phone()
    phone.open(rig.ask().complete)
    rig.clock.seconds += LIFETIME_S
    assert phone.press("It matches").heading == "This page is out of date"
