"""docs/providers.md says what the tests play, and README leads there."""

from pathlib import Path

import pytest

from tests.providers.profile import Profile, profiles

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "providers.md").read_text(encoding="utf-8")
ROWS = [line.split(" | ") for line in PAGE.splitlines() if line.startswith("| ")]
NOT_IN_THE_TABLE = {"CLIENT_ID", "CLIENT_SECRET", "FLOW_TYPE"}


@pytest.mark.parametrize("profile", profiles(), ids=lambda profile: profile.name)
def test_the_page_has_the_settings_that_were_played(profile: Profile) -> None:
    (row,) = [row for row in ROWS if row[0] == f"| {profile.name}"]
    lines = [
        f"`{name}={value}`"
        for name, value in profile.settings.items()
        if name not in NOT_IN_THE_TABLE
    ]
    assert row[1] == " ".join(lines)
    assert row[2] == ("yes" if "CLIENT_SECRET" in profile.settings else "no")


def test_readme_leads_to_the_page() -> None:
    assert "(docs/providers.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
