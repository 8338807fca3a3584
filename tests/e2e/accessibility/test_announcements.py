"""What a screen reader says without being asked: each thing once, in order, urgent or not."""

from pathlib import Path

import pytest

from tests.e2e.accessibility.conftest import Desk, Stage
from tests.e2e.accessibility.listener import listener
from tests.fakes.phone import Phone

pytestmark = pytest.mark.e2e

EXPIRED = "This code has expired. Get a new one and scan it with your phone."


def test_a_code_is_spelled_and_its_time_spoken_of_when_it_runs_short(stage: Stage) -> None:
    for passed_s in range(241):
        stage.show("code", passed_s)
    stage.show("problem", 241)
    *polite, expired = stage.reader.has_heard()
    code, minute, last, check = polite
    assert "Code: W, D, J, B, dash, M, J, H, T" in code.words
    assert (minute.words, last.words) == ("60 seconds left", "20 seconds left")
    assert check.words == "Checking one last time…"
    assert expired.words == EXPIRED
    assert not any(said.urgent for said in polite)
    assert expired.urgent


@pytest.mark.parametrize("name", ["code-last-minute", "problem-busy", "welcome-asking"])
def test_a_timer_does_not_change_a_name_every_second(name: str, stage: Stage) -> None:
    stage.show(name)
    stage.reader.noticed_names()
    for passed_s in range(1, 16):
        stage.show(name, passed_s)
    assert stage.reader.noticed_names() == []


def test_declined(desk: Desk, tmp_path: Path) -> None:
    with listener(desk, tmp_path) as here:
        here.press_ok()
        Phone().decline(here.hears_code())
        declined = here.reader.hears()
        assert declined.words.startswith("The sign-in was not approved.")
        assert declined.urgent
        assert here.reader.has_heard() == []


def test_expired(desk: Desk, tmp_path: Path) -> None:
    with listener(desk, tmp_path, "--code-lifetime", "2") as here:
        here.press_ok()
        here.hears_code()
        said = [here.reader.hears()]
        while not said[-1].urgent:
            said.append(here.reader.hears())
        assert said[-1].words == EXPIRED
        assert [polite.words for polite in said[:-1]] in ([], ["Checking one last time…"])
        assert here.reader.has_heard() == []
