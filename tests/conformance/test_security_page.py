"""What SECURITY.md owes: the risks, what is chosen against each, and the administrator's part."""

import re

import pytest

from kiosk.config.reading import NAMES
from tests.packaging.checkout import ROOT

PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    """The words below a heading, on one line."""
    (found,) = re.findall(rf"^## {title}\n(.*?)(?=^## |\Z)", PAGE, re.DOTALL | re.MULTILINE)
    return " ".join(str(found).split())


def risks() -> list[list[str]]:
    lines = [line for line in PAGE.splitlines() if line.startswith("| **")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.clause("X-01")
def test_every_risk_has_a_weight_a_mitigation_and_a_task() -> None:
    found = risks()
    assert len(found) >= 6
    for attack, weight, done, task in found:
        assert re.fullmatch(r"(likely|possible|unlikely) / (low|medium|high)", weight), attack
        assert len(done.split()) > 5, attack
        assert len(task.split()) > 3, attack


@pytest.mark.clause("X-01", "V-13")
@pytest.mark.parametrize(
    "attacker", ["far away", "in the room", "onlooker", "next person", "steals", "at the keyboard"]
)
def test_the_attackers_of_this_flow_are_all_there(attacker: str) -> None:
    assert any(attacker in attack for attack, *_ in risks())


@pytest.mark.clause("V-13", "X-06")
@pytest.mark.parametrize(
    "advice",
    ["Restrict the application", "conditional access", "SCOPE=openid profile", "short-lived"],
)
def test_the_administrator_is_told_what_helps_against_phishing(advice: str) -> None:
    assert advice in section("For administrators")


@pytest.mark.clause("X-08", "V-13")
def test_the_administrator_is_told_how_to_have_the_code_typed() -> None:
    assert "QR_INCLUDES_CODE=false" in section("For administrators")


@pytest.mark.clause("V-20")
def test_the_administrator_is_told_to_give_dex_no_secret() -> None:
    assert "With Dex, use a public client." in section("For administrators")


@pytest.mark.clause("X-01")
@pytest.mark.parametrize("way_out", ["virtual terminals", "Alt-F4", "Ctrl-Alt", "USB", "cage"])
def test_the_administrator_is_told_how_to_close_the_other_doors(way_out: str) -> None:
    assert way_out in section("For administrators")


def test_every_setting_that_is_named_exists() -> None:
    named = set(re.findall(r"`([A-Z][A-Z_]{3,})(?:=[^`]*)?`", PAGE))
    assert len(named) > 6
    assert named <= set(NAMES)


def test_every_page_that_is_linked_exists() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", PAGE):
        assert (ROOT / target).exists(), target
