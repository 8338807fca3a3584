"""Claims as rows: what a person should see of them, and what is made harmless."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.ui.profile import ROWS_LIMIT, Row, person, profile_rows
from tests.ui.strangers import MARKUP, STRANGER
from tools.sample_screens import ROY

LONG_LIST = ", ".join(f"g{n}" for n in range(12)) + " and 28 more"
UNKNOWN = "\U00018b00"
# A letter of Khitan, which no font has that a device like this is given.
QUIET = replace(ROY, granted_scope=(), refused_scope=())


def rows(claims: dict[str, object]) -> list[tuple[str, str]]:
    named = {"name": "Roy Example", **claims}
    return [(row.name, row.value) for row in profile_rows(replace(QUIET, claims=named))][1:]


def test_an_ibm_profile_reads_in_a_sensible_order() -> None:
    assert [(row.name, row.value) for row in profile_rows(ROY)] == [
        ("Name", "Roy Example"),
        ("Username", "roy"),
        ("E-mail", "roy@example.com"),
        ("Phone", "+1 555 0100"),
        ("Language", "American English"),
        ("User type", "regular"),
        ("Realm", "cloudIdentityRealm"),
        ("Groups", "developers, lobby"),
        ("Tenant", "acme.verify.ibm.com"),
        ("Updated on", "3 March 2026"),
        ("Shared", "profile, e-mail"),
        ("Not shared", "phone"),
    ]


def test_only_what_was_verified_is_marked() -> None:
    marked = {row.name: row.verified for row in profile_rows(ROY)}
    assert marked["E-mail"] is True
    assert marked["Phone"] is False


@pytest.mark.parametrize("verified", ["true", 1, None, [], "yes"])
def test_a_mark_needs_the_truth_itself(verified: object) -> None:
    claims = {"email": "a@example.com", "email_verified": verified}
    assert Row("E-mail", "a@example.com") in profile_rows(replace(QUIET, claims=claims))


def test_parts_of_the_name_are_not_told_twice() -> None:
    assert rows({"given_name": "Roy", "displayName": "Roy Example"}) == []
    assert rows({"given_name": "Rolf", "displayName": "The Boss"}) == [
        ("Display name", "The Boss"),
        ("First name", "Rolf"),
    ]


@pytest.mark.clause("U-09")
def test_plumbing_is_left_out() -> None:
    plumbing = ("iss", "sub", "aud", "exp", "iat", "nonce", "at_hash", "sid", "acr", "azp")
    assert rows(dict.fromkeys((*plumbing, "picture", "_claim_sources"), "x")) == []


@pytest.mark.clause("U-06", "V-09")
@pytest.mark.parametrize(
    ("claim", "value", "expected"),
    [
        ("staff", True, ("staff", "yes")),
        ("staff", False, ("staff", "no")),
        ("level", 3, ("level", "3")),
        ("ratio", 1.5, ("ratio", "1.5")),
        ("roles", ["a", "b"], ("Roles", "a, b")),
        ("roles", [{"id": 1}, None, "b"], ("Roles", "id: 1, b")),
        ("birthdate", "1990-02-03", ("Birthday", "3 February 1990")),
        ("birthdate", "0000-02-03", ("Birthday", "3 February")),
        ("birthdate", "1990", ("Birthday", "1990")),
        ("birthdate", "soon", ("Birthday", "soon")),
        ("locale", "de-CH", ("Language", "Schweizer Hochdeutsch")),
        ("locale", "xx-nonsense", ("Language", "xx-nonsense")),
        ("updated_at", "2026-03-03", ("Updated on", "2026-03-03")),
        ("updated_at", 1e30, ("Updated on", "1e+30")),
        ("updated_at", True, ("Updated on", "yes")),
        ("address", {"formatted": "Road 1\n12345 Town"}, ("Address", "Road 1, 12345 Town")),
        ("address", {"locality": "Town", "country": "X"}, ("Address", "Town, X")),
        ("address", "Road 1", ("Address", "Road 1")),
        ("address", {"formatted": "Road 1\r\n12345 Town"}, ("Address", "Road 1, 12345 Town")),
        (
            "address",
            {"country": "X", "formatted": "", "locality": "Town", "street_address": "Road 1"},
            ("Address", "Road 1, Town, X"),
        ),
        ("amr", ["pwd", "otp"], ("Signed in with", "password, one-time code")),
        ("amr", ["pwd", "acme", 3, {}], ("Signed in with", "password, acme")),
        ("amr", "mfa", ("Signed in with", "more than one factor")),
        ("groups", [{"displayName": "Ops"}], ("Groups", "Display name: Ops")),
        ("groups", [f"g{n}" for n in range(40)], ("Groups", LONG_LIST)),
        ("groups", ["x" * 100, "y" * 100], ("Groups", "x" * 100 + " and 1 more")),
        ("zoneinfo", "America/New_York", ("Time zone", "America/New York")),
        ("shy", "a\u200db\u200b\u3164\u00adc", ("shy", "abc")),
        ("marked", "a@b.example \u2705\u2714\ufe0f", ("marked", "a@b.example \ufe0f")),
        ("persian", "\u0645\u06cc\u200c\u062e", ("persian", "\u0645\u06cc\u200c\u062e")),
        ("zoneinfo", "Europe/Berlin", ("Time zone", "Europe/Berlin")),
        (MARKUP, MARKUP, (MARKUP, MARKUP)),
        ("bidi", "a\u202eb\u2066c\u200fd", ("bidi", "abcd")),
        ("control", "a\x1b[31m\x00b\nc", ("control", "a[31mb, c")),
    ],
)
def test_values_in_words(claim: str, value: object, expected: tuple[str, str]) -> None:
    assert rows({claim: value}) == [expected]


def test_when_somebody_signed_in_is_told_to_the_minute() -> None:
    noon = datetime(2026, 3, 3, 12, 5).astimezone().timestamp()
    ((name, words),) = rows({"auth_time": noon})
    assert name == "Signed in on"
    assert words.startswith("3 March 2026, 12:05")
    assert rows({"updated_at": noon}) == [("Updated on", "3 March 2026")]


@pytest.mark.parametrize("value", [None, "", "  ", "\u200d\u200b\u2800", [], {}, [None], object()])
def test_nothing_to_say_takes_no_row(value: object) -> None:
    assert rows({"thing": value}) == []


@pytest.mark.clause("U-06")
def test_nested_claims_are_rows_of_their_own() -> None:
    assert rows({"ext": {"tenantId": "acme", "site": {"floor": 3}}}) == [
        ("Tenant", "acme"),
        ("floor", "3"),
    ]


@pytest.mark.clause("U-06", "O-16")
def test_deep_nesting_ends() -> None:
    deep: object = "end"
    for _ in range(500):
        deep = [deep, deep]
    nested: object = "end"
    for _ in range(500):
        nested = {"a": nested}
    assert rows({"deep": deep}) == []
    assert rows({"nested": nested}) == []


@pytest.mark.clause("U-06", "O-16")
def test_long_values_and_many_claims_are_bounded() -> None:
    told = profile_rows(replace(STRANGER, claims={"name": "x", "big": "A" * (1 << 20)}))
    assert max(len(row.value) for row in told) <= 160
    many: dict[str, object] = {f"claim{n}": n for n in range(5000)}
    assert len(rows(many)) <= ROWS_LIMIT
    assert len(rows({"ext": many})) <= ROWS_LIMIT


@pytest.mark.clause("V-10")
def test_a_row_does_not_print_the_person() -> None:
    assert "Roy" not in repr(profile_rows(ROY))
    assert "Roy" not in repr(person(ROY))


@pytest.mark.parametrize(
    ("claims", "greeted_as", "account", "initials"),
    [
        ({"name": "Roy Example", "given_name": "Roy"}, "Roy", None, "RE"),
        ({"displayName": "Roy E", "name": "Other"}, "Roy E", None, "RE"),
        ({"preferred_username": "roy"}, "roy", "roy", "R"),
        ({"email": "roy@example.com"}, "roy@example.com", "roy@example.com", "R"),
        ({"given_name": "Ana", "family_name": "Ng"}, "Ana", None, "AN"),
        ({"name": "Ana María de la Cruz"}, "Ana María de la Cruz", None, "AC"),
        ({"name": "\u5c71\u7530 \u592a\u90ce"}, "\u5c71\u7530 \u592a\u90ce", None, "\u5c71"),
        ({"name": "7 Dwarfs"}, "7 Dwarfs", None, "7"),
        ({"name": "<b>"}, "<b>", None, ""),
        ({"name": ["x"]}, None, None, ""),
        ({"name": "\u0149\u00e9"}, "\u0149\u00e9", None, "\u0149"),
        ({"name": "Roy \u00dfen"}, "Roy \u00dfen", None, "R\u00df"),
        ({"name": f"{UNKNOWN}a"}, f"{UNKNOWN}a", None, ""),
        ({"name": f"Roy {UNKNOWN}"}, f"Roy {UNKNOWN}", None, ""),
        ({}, None, None, ""),
    ],
)
def test_how_a_person_is_addressed(
    claims: dict[str, object], greeted_as: str | None, account: str | None, initials: str
) -> None:
    found = person(replace(ROY, claims=claims))
    assert (found.greeted_as, found.account, found.initials) == (greeted_as, account, initials)


@pytest.mark.clause("U-06")
def test_somebody_without_a_name_is_told_the_account_number() -> None:
    told = profile_rows(replace(QUIET, claims={}))
    assert told == (Row("Account number", "6040004OML"),)
    assert "6040004OML" not in repr(profile_rows(QUIET))
