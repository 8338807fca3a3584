"""The phone pages as somebody meets them who means harm."""

import pytest

from kiosk.demo.browser import COOKIE
from kiosk.demo.tenant import GUESS_WINDOW_S, GUESSES_IN_ALL, GUESSES_PER_BROWSER
from tests.demo.rig import BASE_URL, FlaskHttp, Rig
from tests.fakes.phone import Phone

DEVICE = f"{BASE_URL}/device"
WRONG = "BCDF-GHJK"


def at(rig: Rig, *buttons: str, code: str = "") -> Phone:
    phone = rig.phone()
    phone.open(code or rig.ask().complete)
    for button in buttons:
        phone.press(button)
    return phone


def test_pages_cannot_be_stored_framed_or_scripted() -> None:
    answer = Rig().http.get("/device")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    policy = answer.headers["Content-Security-Policy"]
    for rule in (
        "default-src 'none'",
        "img-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ):
        assert rule in policy
    nonce = policy.split("'nonce-")[1].split("'")[0]
    assert f'<style nonce="{nonce}">' in answer.text
    assert nonce not in Rig().http.get("/device").headers["Content-Security-Policy"]


def test_the_cookie_is_out_of_reach() -> None:
    cookie = Rig().http.get("/device").headers["Set-Cookie"]
    assert cookie.startswith(f"{COOKIE}=")
    for attribute in ("HttpOnly", "SameSite=Lax", "Path=/device"):
        assert attribute in cookie


@pytest.mark.parametrize("step", ["", "/compare", "/person", "/consent"])
def test_a_form_from_elsewhere_is_refused(step: str) -> None:
    rig = Rig()
    stranger = FlaskHttp(rig.app)
    assert stranger.post(f"{DEVICE}{step}", {"answer": "allow"}).status == 403
    stranger.get(DEVICE)
    for csrf in ("", "guessed", "é"):
        page = stranger.post(f"{DEVICE}{step}", {"csrf": csrf, "answer": "allow"})
        assert (page.status, page.heading) == (403, "This page is out of date")


def test_a_token_of_one_browser_is_no_use_to_another() -> None:
    rig = Rig()
    victim, attacker = at(rig, "It matches", "Amara"), rig.phone()
    attacker.open(DEVICE)
    attacker.page = victim.page
    assert attacker.press("Allow").status == 403


def test_starting_over_voids_the_pages_before() -> None:
    rig = Rig()
    phone = at(rig, "It matches", "Amara")
    old = phone.page
    other = rig.ask()
    phone.open(other.complete)
    phone.page = old
    assert phone.press("Allow").status == 403
    assert rig.polled(other.device_code) == "authorization_pending"


def test_a_planted_cookie_is_dropped_when_a_code_is_taken() -> None:
    rig = Rig()
    http = FlaskHttp(rig.app)
    http.get(DEVICE)
    before = http.client.get_cookie(COOKIE, "127.0.0.1", "/device")
    http.get(rig.ask().complete)
    after = http.client.get_cookie(COOKIE, "127.0.0.1", "/device")
    assert before
    assert after
    assert before.value != after.value


@pytest.mark.parametrize("step", ["person", "consent", "done"])
def test_steps_cannot_be_skipped(step: str) -> None:
    rig = Rig()
    asked = rig.ask()
    phone = at(rig, code=asked.complete)
    form = phone.page.forms[0]
    assert phone.open(f"{DEVICE}/{step}").heading == "Does the screen show this code?"
    form.action = f"/device/{step}"
    form.fields |= {"person": "1"}
    form.buttons[0].value = "allow"
    phone.page.forms = [form]
    phone.press("It matches")
    assert rig.polled(asked.device_code) == "authorization_pending"


def test_no_step_without_a_code() -> None:
    for step in ("compare", "person", "consent", "done"):
        assert Rig().phone().open(f"{DEVICE}/{step}").heading == "Type the code"


def test_looking_at_a_code_does_not_take_it() -> None:
    rig = Rig()
    asked = rig.ask()
    rig.phone().open(asked.complete)
    rig.phone().approve(asked.complete)
    assert rig.polled(asked.device_code) == "ok"


def test_a_code_taken_by_one_browser_cannot_be_finished_by_another() -> None:
    rig = Rig()
    asked = rig.ask()
    at(rig, "It matches", code=asked.complete)
    second = at(rig, code=asked.complete)
    for button in ("It matches", "It doesn’t match"):
        page = at(rig, button, code=asked.complete).page
        assert (page.status, page.heading) == (409, "This code is open somewhere else")
    assert second.press("It matches").status == 409
    assert rig.polled(asked.device_code) == "authorization_pending"


@pytest.mark.parametrize("person", ["0", "99", "-1", "x", ""])
def test_a_person_who_is_not_on_the_list_is_refused(person: str) -> None:
    phone = at(Rig(), "It matches")
    phone.page.forms[0].buttons[0].value = person
    assert phone.press("Amara").status == 400


def test_one_browser_has_few_guesses() -> None:
    rig = Rig()
    code = rig.ask().user_code
    phone = rig.phone()
    for _ in range(GUESSES_PER_BROWSER):
        assert phone.open((DEVICE, WRONG)).status == 400
    blocked = phone.open((DEVICE, code))
    assert (blocked.status, blocked.heading) == (429, "Too many wrong codes")
    assert "Wait 5 minutes" in blocked.text
    assert phone.open(f"{DEVICE}?user_code={code}").status == 429
    rig.clock.seconds += GUESS_WINDOW_S - 60
    assert "Wait a minute" in phone.open((DEVICE, code)).text
    rig.clock.seconds += 60
    assert phone.open((DEVICE, rig.ask().user_code)).status == 200


def test_all_browsers_together_have_few_guesses_too() -> None:
    rig = Rig()
    for _ in range(GUESSES_IN_ALL):
        assert rig.http.get(f"/device?user_code={WRONG}").status_code == 400
    blocked = rig.http.get(f"/device?user_code={WRONG}")
    assert blocked.status_code == 429
    assert blocked.headers["Retry-After"] == str(GUESS_WINDOW_S)


def test_a_blocked_browser_does_not_block_the_others() -> None:
    rig = Rig()
    loud = rig.phone()
    for _ in range(GUESSES_IN_ALL * 2):
        loud.open((DEVICE, WRONG))
    assert rig.phone().open((DEVICE, rig.ask().user_code)).status == 200


def test_waiting_for_the_others_costs_no_guess_of_ones_own() -> None:
    rig = Rig()
    for _ in range(GUESSES_IN_ALL):
        rig.http.get(f"/device?user_code={WRONG}")
    rig.clock.seconds += GUESS_WINDOW_S - 1
    phone = rig.phone()
    for _ in range(GUESSES_PER_BROWSER):
        assert phone.open((DEVICE, WRONG)).status == 429
    rig.clock.seconds += 1
    assert phone.open((DEVICE, rig.ask().user_code)).status == 200


def test_right_codes_are_no_guesses() -> None:
    rig = Rig()
    phone = rig.phone()
    for _ in range(GUESSES_PER_BROWSER * 2):
        assert phone.open((DEVICE, rig.ask().user_code)).status == 200


def test_what_was_typed_is_shown_as_text() -> None:
    page = Rig().phone().open((DEVICE, '"><script>alert(1)'))
    assert "<script" not in page.html
    assert len(Rig().phone().open((DEVICE, "B" * 5000)).html) < 10_000
