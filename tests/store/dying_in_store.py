"""A program whose children die at their work on the store: at every step, and at any moment."""

import os
import random
import signal
import struct
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import kiosk.store
from kiosk.store import Kept
from tests.store.deaths import DIED, DONE, ended, forked, killed_at_step
from tests.store.examples import instead, kept, number_of, store_with_own_key
from tests.store.reports import Reports

COMPUTES_ONLY = {"json_values.py", "kept.py", "moment_record.py", "person_record.py"}
TRACED = tuple(
    str(path)
    for path in Path(kiosk.store.__file__).parent.glob("*.py")
    if path.name not in COMPUTES_ONLY
)
LONGEST_LIFE_S = 0.004
"""After the last report that is waited for."""


def doomed(work: Callable[[Path], None], place: Path, step: int) -> None:
    sys.settrace(killed_at_step(step, TRACED))
    work(place)
    sys.settrace(None)


def at_every_step(
    prepare: Callable[[Path], None],
    work: Callable[[Path], None],
    judge: Callable[[Path], None],
    folder: Path,
) -> int:
    """Let `work` die at its first line, its second, … until it gets to its end; return how many."""
    for step in range(100_000):
        place = folder / str(step)
        prepare(place)
        end = ended(forked(partial(doomed, work, place, step)))
        assert end in (DONE, DIED), end
        judge(place)
        if end == DONE:
            return step
    raise AssertionError("it never ends")


def found_in(place: Path) -> Kept:
    """Open it as after a restart: nothing is odd."""
    store = store_with_own_key(place)
    store.open()
    assert store.finding is None, store.finding
    found = store.kept
    store.close()
    return found


def reopened(place: Path) -> Kept:
    """Open it, see that it can be used, and that nothing was left lying."""
    found = found_in(place)
    written(place, found)
    assert sorted(path.name for path in place.iterdir()) == ["key", "lock", "store"]
    return found


def written(place: Path, what: Kept) -> None:
    store = store_with_own_key(place)
    store.open()
    store.change(lambda _: what)
    store.close()


def replaced(place: Path, what: Kept) -> None:
    store = store_with_own_key(place)
    store.open()
    store.reserve()
    store.change(lambda _: what)


def renewing(folder: Path) -> int:
    seen = set()

    def judge(place: Path) -> None:
        seen.add(number_of(reopened(place)))

    steps = at_every_step(
        lambda place: written(place, kept(1)), lambda place: replaced(place, kept(2)), judge, folder
    )
    assert seen == {1, 2}, seen
    return steps


def starting(folder: Path) -> int:
    """Nothing is there at first, not even the folder above."""
    seen = set()

    def judge(place: Path) -> None:
        seen.add(number_of(reopened(place / "a" / "b")))

    steps = at_every_step(
        lambda place: None, lambda place: replaced(place / "a" / "b", kept(2)), judge, folder
    )
    assert seen == {0, 2}, seen
    return steps


def signing_out(folder: Path) -> int:
    """The tokens are the person's or on their way back, in every case one of the two."""
    before, after = replace(kept(1), returns=()), replace(kept(1), person=None)
    seen = []

    def judge(place: Path) -> None:
        found = reopened(place)
        assert found in (before, after)
        seen.append(found)

    steps = at_every_step(
        lambda place: written(place, before), lambda place: replaced(place, after), judge, folder
    )
    assert before in seen
    assert after in seen
    return steps


def setting_aside(folder: Path) -> int:
    """What cannot be read is still there, under the one name or the other."""
    damage = b"neither a half nor a whole store"

    def prepare(place: Path) -> None:
        written(place, kept(1))
        (place / "store").write_bytes(damage)

    def judge(place: Path) -> None:
        store = store_with_own_key(place)
        store.open()
        store.close()
        assert (place / "store.unreadable").read_bytes() == damage
        assert not (place / "store").exists()

    return at_every_step(prepare, lambda place: store_with_own_key(place).open(), judge, folder)


def at_random(folder: Path, kills: int, seed: int) -> int:
    """Kill a child that writes 1, 2, 3 … at any moment; what it told us is there, or the next."""
    chance = random.Random(seed)
    reached = 0
    for _ in range(kills):
        told, tell = os.pipe()
        child = forked(partial(count_on, folder, tell, reached))
        os.close(tell)
        heard = Reports(told)
        heard.wait_for(chance.randrange(3))
        heard.listen(chance.uniform(0, LONGEST_LIFE_S))
        os.kill(child, signal.SIGKILL)
        last = heard.the_last() or reached
        assert ended(child) == DIED
        reached = number_of(found_in(folder))
        assert reached in (last, last + 1), (last, reached)
    assert reached >= kills, f"only {reached} changes between {kills} deaths"
    return kills


def count_on(folder: Path, tell: int, reached: int) -> None:
    store = store_with_own_key(folder)
    store.open()
    while True:
        reached += 1
        store.reserve()
        following = kept(reached)
        store.change(partial(instead, following))
        os.write(tell, struct.pack("Q", reached))


def main() -> None:
    scene, folder = sys.argv[1], Path(sys.argv[2])
    if scene == "at_random":
        print(at_random(folder / "store", int(sys.argv[3]), int(sys.argv[4])))
        return
    scenes = (renewing, starting, signing_out, setting_aside)
    (play,) = (play for play in scenes if play.__name__ == scene)
    print(play(folder))


if __name__ == "__main__":
    main()
