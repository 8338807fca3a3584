"""What the screens say about somebody nobody vouches for, and about a clock nobody can trust."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.oauth.messages import ClockDoubt, Trouble
from kiosk.session import Problem
from kiosk.ui import welcome_wording
from kiosk.ui.profile import person, profile_rows
from kiosk.ui.trouble_wording import clock_doubt, problem
from tests.ui.conftest import SIZES, MakeWindow
from tests.ui.seen import texts
from tools.sample_screens import NOW, ROY, welcome

DAY = 86_400.0
UNVERIFIED = replace(ROY, verified=False)
SHOWN = 1_900_000_000.0


@pytest.mark.clause("O-17", "V-14")
@pytest.mark.parametrize("size", SIZES)
def test_an_unverified_identity_is_called_so(
    make_window: MakeWindow, size: tuple[int, int]
) -> None:
    words = {text.text() for text in texts(make_window(welcome(UNVERIFIED), size))}
    assert welcome_wording.not_verified() in words
    words = {text.text() for text in texts(make_window(welcome(ROY), size))}
    assert welcome_wording.not_verified() not in words


@pytest.mark.clause("O-17")
def test_an_unverified_identity_is_called_so_aloud(make_window: MakeWindow) -> None:
    window = make_window(welcome(UNVERIFIED))
    assert welcome_wording.not_verified() in window.accessibleDescription() + " ".join(
        text.accessibleName() or text.text() for text in texts(window)
    )


@pytest.mark.clause("O-17")
def test_nothing_of_an_unverified_identity_earns_a_check_mark() -> None:
    assert [row.name for row in profile_rows(ROY) if row.verified] == ["E-mail"]
    assert [row.name for row in profile_rows(UNVERIFIED) if row.verified] == []


def test_a_login_is_a_name_when_there_is_no_better_one() -> None:
    who = person(replace(UNVERIFIED, claims={"login": "ada", "id": 42}))
    assert (who.greeted_as, who.account) == ("ada", "ada")


def test_an_account_is_not_told_in_forty_rows() -> None:
    github = {
        "login": "ada",
        "id": 42,
        "node_id": "MDQ6VXNlcjQy",
        "avatar_url": "https://avatars.githubusercontent.com/u/42?v=4",
        "followers_url": "https://api.github.com/users/ada/followers",
        "gists_url": "https://api.github.com/users/ada/gists{/gist_id}",
        "type": "User",
        "site_admin": False,
        "name": "Ada Example",
        "company": "Acme",
        "location": "London",
        "email": "ada@example.com",
        "bio": "There is nothing here",
        "public_repos": 8,
        "two_factor_authentication": True,
        "plan": {"name": "pro", "space": 976562499},
    }
    rows = profile_rows(replace(UNVERIFIED, claims=github, granted_scope=(), refused_scope=()))
    values = {row.value for row in rows}
    assert values == {
        "Ada Example",
        "ada",
        "ada@example.com",
        "Acme",
        "London",
        "There is nothing here",
    }


def test_somebody_without_any_name_has_no_empty_row() -> None:
    nobody = replace(UNVERIFIED, subject="", claims={}, granted_scope=(), refused_scope=())
    assert profile_rows(nobody) == ()


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(
    ("off_s", "words"),
    [
        (3 * DAY, "It is ahead by about 3 days."),
        (-400 * DAY, "It is behind by about 400 days."),
        (-47 * 3600.0, "It is behind by about 47 hours."),
        (7200.0, "It is ahead by about 2 hours."),
        (7199.0, "It is ahead by about 120 minutes."),
        (301.0, "It is ahead by about 5 minutes."),
    ],
)
def test_how_wrong_the_clock_is(off_s: float, words: str) -> None:
    assert clock_doubt(ClockDoubt(SHOWN, off_s)) == words


@pytest.mark.clause("C-07")
def test_a_clock_that_cannot_be_compared_is_shown() -> None:
    noon = datetime(2030, 3, 17, 12, 5).astimezone().timestamp()
    shown = "By this screen’s clock it is 17 March 2030, 12:05\u202fPM."
    assert clock_doubt(ClockDoubt(noon)) == shown


@pytest.mark.clause("C-07")
@pytest.mark.parametrize("trouble", [Trouble.WRONG_CLOCK, Trouble.UNTRUSTED])
def test_the_clock_stands_before_the_advice(make_window: MakeWindow, trouble: Trouble) -> None:
    doubt = ClockDoubt(SHOWN, -3 * DAY)
    window = make_window(Problem(trouble, "7F3A", leaves_at=NOW + 60, clock=doubt))
    words = {text.text() for text in texts(window)}
    told = f"It is behind by about 3 days. {problem(trouble).advice} "
    assert [text for text in words if text.startswith(told)]
