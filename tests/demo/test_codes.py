import re

import pytest

from kiosk.demo.codes import (
    MEMORY_S,
    Asked,
    Codes,
    Denied,
    Expired,
    Full,
    Issued,
    Pending,
    Taken,
    TooFast,
    Unknown,
)
from kiosk.demo.consent import Consent
from kiosk.demo.user_code import ALPHABET, read_user_code
from tests.demo.rig import ManualClock

WIDE = "".join(chr(ord(char) + 0xFEE0) for char in "bcdf-ghjk")
ALLOWED = Consent("tv", "openid", "amara", 1)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def codes(clock: ManualClock) -> Codes:
    return Codes(clock, lifetime_s=300, interval_s=5, capacity=3)


def issue(codes: Codes) -> Issued:
    issued = codes.issue("tv", "openid")
    assert isinstance(issued, Issued)
    return issued


def approve(codes: Codes, issued: Issued) -> bool:
    codes.claim(issued.user_code, "phone")
    return codes.decide(issued.user_code, "phone", ALLOWED)


def test_codes_have_the_form_that_people_can_type(codes: Codes) -> None:
    issued = issue(codes)
    assert re.fullmatch(f"[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}", issued.user_code)
    assert len(issued.device_code) >= 43  # 256 bits in base64
    assert not set("AEIOUY") & set(ALPHABET)


def test_codes_are_not_in_the_repr(codes: Codes) -> None:
    issued = issue(codes)
    found = codes.find(issued.user_code)
    assert issued.user_code not in repr(issued) + repr(found)
    assert issued.device_code not in repr(issued)


@pytest.mark.parametrize("typed", ["bcdf-ghjk", "BCDFGHJK", " bcdf ghjk ", "B C D F–G H J K", WIDE])
def test_typing_tolerates_case_dashes_and_spaces(typed: str) -> None:
    assert read_user_code(typed) == "BCDF-GHJK"


@pytest.mark.parametrize("typed", ["", "BCDF", "BCDF-GHJA", "BCDF-GHJKL", "ßCDF-GHJK", "1234-5678"])
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    assert read_user_code(typed) is None


def test_a_patient_client_waits_and_gets_its_consent_once(codes: Codes, clock: ManualClock) -> None:
    issued = issue(codes)
    assert codes.poll(issued.device_code, "tv") == Pending()
    clock.seconds += 5
    assert codes.poll(issued.device_code, "tv") == Pending()
    assert approve(codes, issued)
    assert codes.poll(issued.device_code, "tv") == ALLOWED
    assert codes.poll(issued.device_code, "tv") == Unknown()


def test_each_hasty_poll_lengthens_the_interval_for_good(codes: Codes, clock: ManualClock) -> None:
    issued = issue(codes)
    assert codes.poll(issued.device_code, "tv") == Pending()
    clock.seconds += 4
    assert codes.poll(issued.device_code, "tv") == TooFast()
    clock.seconds += 9
    assert codes.poll(issued.device_code, "tv") == TooFast()
    clock.seconds += 15
    assert codes.poll(issued.device_code, "tv") == Pending()
    clock.seconds += 14
    assert codes.poll(issued.device_code, "tv") == TooFast()


def test_a_jitter_of_the_network_is_no_haste(codes: Codes, clock: ManualClock) -> None:
    issued = issue(codes)
    codes.poll(issued.device_code, "tv")
    clock.seconds += 4.95
    assert codes.poll(issued.device_code, "tv") == Pending()


def test_slow_down_on_demand_lengthens_the_interval_too(codes: Codes, clock: ManualClock) -> None:
    issued = issue(codes)
    assert codes.poll(issued.device_code, "tv", slow_down=True) == TooFast()
    clock.seconds += 9
    assert codes.poll(issued.device_code, "tv") == TooFast()


def test_other_codes_keep_their_interval(codes: Codes, clock: ManualClock) -> None:
    hasty, patient = issue(codes), issue(codes)
    for _ in range(3):
        codes.poll(hasty.device_code, "tv")
    codes.poll(patient.device_code, "tv")
    clock.seconds += 5
    assert codes.poll(patient.device_code, "tv") == Pending()


def test_haste_does_not_hide_a_decision(codes: Codes) -> None:
    issued = issue(codes)
    codes.poll(issued.device_code, "tv")
    approve(codes, issued)
    assert codes.poll(issued.device_code, "tv") == ALLOWED


def test_a_denied_code_stays_denied(codes: Codes) -> None:
    issued = issue(codes)
    codes.claim(issued.user_code, "phone")
    assert codes.decide(issued.user_code, "phone", Denied())
    assert codes.poll(issued.device_code, "tv") == Denied()
    assert codes.poll(issued.device_code, "tv") == Denied()
    assert not codes.decide(issued.user_code, "phone", ALLOWED)


def test_an_expired_code_is_forgotten_after_a_while(codes: Codes, clock: ManualClock) -> None:
    issued = issue(codes)
    clock.seconds += 300
    assert codes.poll(issued.device_code, "tv") == Expired()
    assert codes.find(issued.user_code) == Expired()
    assert codes.claim(issued.user_code, "phone") == Expired()
    clock.seconds += MEMORY_S
    issue(codes)
    assert codes.poll(issued.device_code, "tv") == Unknown()
    assert codes.find(issued.user_code) == Unknown()


def test_an_expired_code_cannot_be_decided(codes: Codes, clock: ManualClock) -> None:
    issued = issue(codes)
    codes.claim(issued.user_code, "phone")
    clock.seconds += 300
    assert not codes.decide(issued.user_code, "phone", ALLOWED)


def test_a_decision_in_the_last_second_waits_for_the_next_poll(
    codes: Codes, clock: ManualClock
) -> None:
    in_time, late = issue(codes), issue(codes)
    clock.seconds += 299
    approve(codes, in_time)
    approve(codes, late)
    clock.seconds += 6
    assert codes.poll(in_time.device_code, "tv") == ALLOWED
    clock.seconds += 6
    assert codes.poll(late.device_code, "tv") == Expired()


def test_a_code_is_worth_nothing_to_another_client(codes: Codes) -> None:
    issued = issue(codes)
    approve(codes, issued)
    assert codes.poll(issued.device_code, "other") == Unknown()
    assert codes.poll(issued.device_code, "tv") == ALLOWED


def test_a_code_belongs_to_the_browser_that_claimed_it(codes: Codes) -> None:
    issued = issue(codes)
    asked = Asked(issued.user_code, "tv", "openid")
    assert not codes.decide(issued.user_code, "phone", ALLOWED)
    assert codes.claim(issued.user_code, "phone") == asked
    assert codes.claim(issued.user_code, "phone") == asked
    assert codes.claim(issued.user_code, "thief") == Taken()
    assert not codes.decide(issued.user_code, "thief", ALLOWED)
    assert codes.decide(issued.user_code, "phone", ALLOWED)


def test_unknown_codes_are_unknown_everywhere(codes: Codes) -> None:
    assert codes.poll("nonsense", "tv") == Unknown()
    assert codes.find("BCDF-GHJK") == Unknown()
    assert codes.claim("BCDF-GHJK", "phone") == Unknown()
    assert not codes.decide("BCDF-GHJK", "phone", ALLOWED)


def test_a_full_store_tells_when_there_is_room(codes: Codes, clock: ManualClock) -> None:
    first = issue(codes)
    clock.seconds += 10
    issue(codes)
    issue(codes)
    assert codes.issue("tv", "openid") == Full(290)
    clock.seconds += 290
    issue(codes)
    assert codes.find(first.user_code) == Unknown()
    assert codes.issue("tv", "openid") == Full(10)
