"""A program whose children die amid an import, at every line of it."""

import sys
from functools import partial
from pathlib import Path

import kiosk.service.boot_file
import kiosk.service.boot_settings
import kiosk.service.kept
import kiosk.store.files
from tests.service.cards import Card
from tests.store.deaths import DIED, DONE, ended, forked, killed_at_step

TRACED = tuple(
    str(module.__file__)
    for module in (
        kiosk.service.boot_file,
        kiosk.service.boot_settings,
        kiosk.service.kept,
        kiosk.store.files,
    )
)
BEFORE = "CLIENT_ID=old\nCLIENT_SECRET=old-secret\n"
SCENES = {
    "first": (None, "CLIENT_ID=new\nCLIENT_SECRET=new-secret\nTHEME=light\n"),
    "renewed": (BEFORE, "CLIENT_ID=old\nCLIENT_SECRET=new-secret\n"),
    "another": (BEFORE, "CLIENT_ID=new\nCLIENT_SECRET=new-secret\n"),
    "without": (BEFORE, "CLIENT_ID=new\n"),
    "taken_back": (BEFORE, "CLIENT_ID=old\nCLIENT_SECRET=\n"),
}
ALLOWED = {
    ("old", "old-secret"),
    ("old", "new-secret"),
    ("old", None),
    ("new", "new-secret"),
    ("new", None),
    (None, None),
}
"""Which client may be found with which secret; the old one's new secret only if it got one."""


def doomed(card: Card, step: int) -> None:
    sys.settrace(killed_at_step(step, TRACED))
    card.start()
    sys.settrace(None)


def state(card: Card) -> tuple[str | None, str | None]:
    text = card.settings.read_text() if card.settings.exists() else ""
    client = next((name for name in ("old", "new") if f"CLIENT_ID={name}" in text), None)
    return client, card.secret


def outcome(card: Card) -> tuple[str, str | None, str, list[str]]:
    files = [*card.folder.iterdir(), *card.file.parent.iterdir()]
    # The places of two cards differ, and with them what is noted of them.
    texts = [path.read_text().replace(str(card.root), "") for path in (card.settings, card.file)]
    return texts[0], card.secret, texts[1], sorted(path.name for path in files)


def prepared(root: Path, before: str | None, after: str) -> Card:
    root.mkdir()
    card = Card(root)
    if before:
        card.write(before)
        card.start()
    card.write(after)
    return card


def judge(card: Card, scene: str) -> None:
    allowed = ALLOWED - ({("old", "new-secret")} if scene != "renewed" else set())
    assert state(card) in allowed, state(card)
    _, after = SCENES[scene]
    if "new-secret" in after:
        assert card.secret == "new-secret" or "new-secret" in card.file.read_text(), "lost"


def at_every_step(scene: str, folder: Path) -> int:
    uncut = prepared(folder / "uncut", *SCENES[scene])
    assert uncut.start() == 0
    for step in range(10_000):
        card = prepared(folder / str(step), *SCENES[scene])
        end = ended(forked(partial(doomed, card, step)))
        assert end in (DONE, DIED), end
        judge(card, scene)
        assert card.start() == 0
        assert outcome(card) == outcome(uncut), (step, outcome(card), outcome(uncut))
        if end == DONE:
            return step
    raise AssertionError("it never ends")


def main() -> None:
    print(at_every_step(sys.argv[1], Path(sys.argv[2])))


if __name__ == "__main__":
    main()
