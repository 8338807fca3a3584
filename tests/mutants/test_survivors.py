"""Which reason explains which change that no test notices."""

import pytest

from tools.mutants import REASONS, ROOT
from tools.survivors import Reason, Survivor, read_reasons, unused, without_reason

DIFF = """# kiosk.oauth.answers.x__form__mutmut_9: survived
--- kiosk/oauth/answers.py
+++ kiosk/oauth/answers.py
@@ -4,8 +4,7 @@
             errors="strict",
-            max_num_fields=MAX_FORM_FIELDS,
-        )
+            )
         return _unique(pairs)
"""
TOO_LONG = Survivor(
    "jws._header", 'raise Unverified("too long")', 'raise Unverified("XXtoo longXX")'
)
WORDING = read_reasons(ROOT / REASONS)[0]


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("kiosk.oauth.answers.x__form__mutmut_9", "answers._form"),
        ("kiosk.oauth.device.x_read__mutmut_12", "device.read"),
        ("kiosk.oauth.keys.xǁKeysǁ__init____mutmut_4", "keys.Keys.__init__"),
        ("kiosk.oauth.attempt.xǁAttemptǁpause__mutmut_2", "attempt.Attempt.pause"),
    ],
)
def test_a_change_is_known_by_its_function_and_its_text(name: str, where: str) -> None:
    was, becomes = "max_num_fields=MAX_FORM_FIELDS,\n)", ")"
    assert Survivor.read(name, DIFF) == Survivor(where, was, becomes)


@pytest.mark.parametrize(
    ("where", "was", "becomes", "fits"),
    [
        ("jws._header", "a > b", "a >= b", True),
        ("jws.*", "a > b", "a >= b", True),
        ("jws", "a > b", "a >= b", False),
        ("answers.*", "a > b", "a >= b", False),
        ("jws._header", "a > b", "a < b", False),
        ("jws._header", "a > c", "a >= b", False),
        ("jws._header", "A > B", "a >= b", False),
    ],
)
def test_a_reason_is_for_one_change(where: str, was: str, becomes: str, fits: bool) -> None:
    reason = Reason(where, "why", was=was, becomes=becomes)
    assert reason.fits(Survivor("jws._header", "a > b", "a >= b")) is fits


@pytest.mark.parametrize(
    ("becomes", "fits"),
    [
        ('raise Unverified("XXtoo longXX")', True),
        ('raise Unverified("TOO LONG")', True),
        ("raise Unverified(None)", False),
        ('raise Unverified("too short")', False),
        ("pass", False),
    ],
)
def test_the_rule_on_wording_excuses_nothing_but_letters(becomes: str, fits: bool) -> None:
    assert "wording" in WORDING.reason
    survivor = Survivor("jws._header", TOO_LONG.was, becomes)
    assert WORDING.fits(survivor) is fits


def test_survivors_without_a_reason_and_reasons_without_a_survivor_are_found() -> None:
    other = Survivor("jws._header", "a > b", "a >= b")
    idle = Reason("poll.read", "why", was="x", becomes="y")
    assert without_reason([TOO_LONG, other], [WORDING, idle]) == [other]
    assert unused([TOO_LONG, other], [WORDING, idle]) == [idle]


def test_every_entry_gives_a_reason_for_one_change_or_for_a_pattern() -> None:
    reasons = read_reasons(ROOT / REASONS)
    assert all(reason.reason.endswith(".") for reason in reasons)
    assert all(bool(reason.pattern) is not bool(reason.was) for reason in reasons)
    assert len({(one.where, one.was, one.becomes, one.pattern) for one in reasons}) == len(reasons)
