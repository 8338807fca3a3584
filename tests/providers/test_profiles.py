"""Whole sign-ins with every provider that is known well enough to be played."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.oauth.messages import SignedIn, TokensIssued
from kiosk.oauth.revocation import Revocation, revoke
from tests.fakes.issuer import form
from tests.providers.checks import check
from tests.providers.playing import play
from tests.providers.profile import Profile, Scenario, profiles

PROFILES = [pytest.param(profile, id=profile.name) for profile in profiles()]
QUIRKS = [
    pytest.param(
        profile,
        quirk,
        marks=pytest.mark.clause(*quirk.clauses),
        id=f"{profile.name}: {quirk.name}",
    )
    for profile in profiles()
    for quirk in profile.quirks()
    if "sign_out" not in quirk.changes
]
SIGN_OUTS = [
    pytest.param(profile, scenario, id=f"{profile.name}: {scenario.name}")
    for profile in profiles()
    for scenario in (profile.scenario("sign_in"), *profile.quirks())
    if scenario.name == "sign_in" or "sign_out" in scenario.changes
]


@pytest.mark.clause(
    "D-03", "D-08", "D-14", "D-15", "D-16", "D-17", "D-18", "O-09", "C-04", "C-05", "M-06", "V-10"
)
@pytest.mark.parametrize("profile", PROFILES)
def test_a_person_signs_in_or_declines_or_comes_too_late(
    profile: Profile, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    for name in ("sign_in", "denial", "expiry"):
        check(play(profile, profile.scenario(name), tmp_path))
    record_property("figure: profiles passed", 1)


@pytest.mark.clause("D-21", "C-11", "X-05")
@pytest.mark.parametrize("profile", PROFILES)
def test_a_code_that_nobody_uses_ends_by_itself(profile: Profile, tmp_path: Path) -> None:
    silent = Scenario("nobody comes", polls=("pending", "..."), ends="expired")
    played = play(profile, silent, tmp_path)
    check(played)
    assert played.wire.now() <= played.codes[0].deadline + 0.5


@pytest.mark.clause("D-21", "D-09")
@pytest.mark.parametrize("profile", PROFILES)
def test_an_approval_in_the_last_second_counts(profile: Profile, tmp_path: Path) -> None:
    lifetime_s = profile.document["device"]["expires_in"]
    late = Scenario("late", polls=("pending", "..."), approved_after_s=lifetime_s - 1)
    check(play(profile, late, tmp_path))


@pytest.mark.clause("R-02", "R-03", "R-06", "R-08")
@pytest.mark.parametrize(("profile", "scenario"), SIGN_OUTS)
def test_a_sign_out_hands_back_what_the_provider_takes(
    profile: Profile, scenario: Scenario, tmp_path: Path
) -> None:
    played = play(profile, scenario, tmp_path)
    check(played)
    profile = played.profile
    assert isinstance(played.news[-1], SignedIn)
    (issued,) = (item for item in played.news if isinstance(item, TokensIssued))
    wanted = profile.document["sign_out"]
    result = revoke(issued.client, issued.metadata, issued.tokens, played.wire)
    assert result == Revocation(
        tuple(wanted["revoked"]), tuple(wanted["alive"]), wanted.get("cause")
    )
    sent = [form(exchange.request)["token"] for exchange in played.sent_to("revocation_endpoint")]
    held = [profile.document["tokens"].get(name) for name in ("refresh_token", "access_token")]
    has_one = "revocation_endpoint" in profile.endpoints
    assert sent == [[token] for token in held if token and has_one]


@pytest.mark.parametrize(("profile", "quirk"), QUIRKS)
def test_what_one_provider_does_otherwise(
    profile: Profile, quirk: Scenario, tmp_path: Path
) -> None:
    check(play(profile, quirk, tmp_path))
