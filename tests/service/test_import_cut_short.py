"""An import that is cut short at any line: the next start makes good of it, and nothing is lost."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.killed import folder_in_memory, survived
from tests.service.cards import SECRET, Card
from tests.service.dying_at_import import SCENES
from tests.store.test_durability import asked_of_the_disk


@pytest.mark.parametrize("scene", SCENES)
def test_killed_at_every_step(scene: str, record_property: Callable[[str, object], None]) -> None:
    with folder_in_memory() as folder:
        kills = survived("tests.service.dying_at_import", scene, str(folder))
    assert kills > 60
    record_property("figure: kills survived", kills)


def import_all(card: Card) -> None:
    assert card.start() == 0


def test_the_card_changes_only_when_all_else_is_there_to_stay(tmp_path: Path) -> None:
    """What a power cut leaves is what was synced; names count once their folder was."""
    card = Card(tmp_path)
    card.write("CLIENT_ID=old\nCLIENT_SECRET=old-secret\n")
    card.start()
    card.write(f"CLIENT_ID=new\nCLIENT_SECRET={SECRET}\n")
    assert asked_of_the_disk(partial(import_all, card)) == [
        "mkdir",
        "fsync kiosk-settings",
        *("fsync boot.env.new", "replace", "fsync kiosk-settings"),
        *("fsync client_secret.new", "replace", "fsync kiosk-settings"),
        "fsync kiosk-settings",
        *("fsync kiosk.env.new", "replace", "fsync firmware"),
    ]
