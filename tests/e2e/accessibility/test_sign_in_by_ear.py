"""Somebody who sees nothing signs in, and is not in the tree any more when they have left."""

from pathlib import Path

import pytest

from kiosk.demo.people import PEOPLE
from tests.e2e.accessibility.conftest import Desk
from tests.e2e.accessibility.listener import Listener, listener
from tests.e2e.accessibility.trees import is_as_written
from tests.fakes.phone import Phone

pytestmark = pytest.mark.e2e

AMARA = PEOPLE[0]
OF_AMARA = {
    "Amara",
    "Okafor",
    *(value for value in AMARA.claims.values() if isinstance(value, str)),
    *("Facilities", "demo.verify.example", AMARA.sub),
    *("Username", "Security name"),  # what is known of a person is theirs as well
}


def test_a_whole_sign_in(desk: Desk, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    with listener(desk, tmp_path) as here:

        def reads_as_written(name: str, placeholders: dict[str, str]) -> None:
            text = "\n".join(here.reader.window().lines())
            for found, placeholder in placeholders.items():
                text = text.replace(found, placeholder)
            is_as_written(f"sign-in/{name}", text.splitlines(), pytestconfig)

        reads_as_written("1-authorize", {})
        here.press_ok()
        address, code = here.hears_code()
        host = address.removeprefix("http://").removesuffix("/device")
        reads_as_written("2-code", {spelled(code): "SPELLED CODE", host: "HOST:PORT"})

        Phone().approve((address, code))
        assert here.reader.hears() == ("Welcome, Amara. Signed in as amara", False)
        reads_as_written("3-welcome", {})

        here.press_ok()
        farewell = here.reader.hears()
        assert farewell.words.startswith("You are signed out of this screen.")
        assert not farewell.urgent
        reads_as_written("4-signed-out", {})
        assert here.reader.has_heard() == []


def test_nothing_of_code_and_person_is_in_the_tree_after_they_left(
    desk: Desk, tmp_path: Path
) -> None:
    with listener(desk, tmp_path) as here:
        here.press_ok()
        address, code = here.hears_code()
        of_code = {code, spelled(code), address.removeprefix("http://")}
        assert told_of(of_code, here) == of_code - {code}
        Phone().approve((address, code))
        here.reader.hears()
        assert {"Amara", "Okafor", "regular", "Facilities", "Security name"} <= told_of(
            OF_AMARA, here
        )
        assert told_of(of_code, here) == set()
        here.press_ok()
        here.reader.hears()
        assert told_of(OF_AMARA | of_code, here) == set()


def spelled(code: str) -> str:
    return ", ".join("dash" if letter == "-" else letter for letter in code)


def told_of(words: set[str], here: Listener) -> set[str]:
    """Which of these words are anywhere in the tree, also in what is hidden."""
    told = here.reader.everything_told()
    return {word for word in words if word in told}
