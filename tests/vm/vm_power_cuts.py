"""The power is cut at any write amid the storing of tokens, and the next start finds them."""

import random
import subprocess
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.vm.image import Image
from tests.vm.power import Device, Life, save_ready

MOST = 400
"""Writes before a cut: a start takes some twenty, a renewal nine."""
UNSYNCED = (20, 40)
"""Writes of a machine that is never told to flush: it does so every few seconds."""


@pytest.fixture(scope="module")
def never_started(image: Image, tmp_path_factory: pytest.TempPathFactory) -> Device:
    """A device that was never started, with an empty drive."""
    folder = tmp_path_factory.mktemp("power")
    # On so small a drive it would take blocks of 1 KiB, otherwise than on any real one.
    subprocess.run(["mkfs.ext4", "-q", "-b", "4096", str(folder / "drive"), "32M"], check=True)
    blank = (folder / "drive").read_bytes()
    save_ready(image, blank, folder / "moment")
    return Device(image, folder / "moment", blank)


def fresh(never_started: Device, sync: bool) -> Device:
    return replace(never_started, sync=sync, lives=[], chance=random.Random(20261123))


def has_lost(life: Life, used: int) -> bool:
    """Tell whether older tokens were found than those in use, or none."""
    number = next((note["found"] for note in life.notes if "found" in note), used)
    return not isinstance(number, int) or number < used


def test_power_cuts_amid_storing(
    never_started: Device,
    pytestconfig: pytest.Config,
    record_property: Callable[[str, object], None],
) -> None:
    cuts: int = pytestconfig.getoption("cuts")
    device, chance = fresh(never_started, sync=True), random.Random(628)
    used = issued = 0
    for cut in range(cuts + 1):  # the last start looks at what the last cut left
        life = device.live(MOST if cut in (0, cuts) else chance.randrange(MOST))
        broken = [note for note in life.notes if "broken" in note or note.get("finding")]
        assert not broken, f"start {cut}: {life.notes[-2:]}\n{life.console}"
        found = life.numbers("found")  # none when the power went before
        assert not has_lost(life, used), (cut, used, found)
        assert max([0, *found]) <= issued
        used = max([used, *found, *life.numbers("used")])
        issued = max([issued, *life.numbers("issued")])
    assert device.lives[-1].numbers("found"), device.lives[-1]
    lives = [life for life in device.lives if life.numbers("found")]
    assert len(lives) > 0.7 * cuts
    assert any(life.blocks_lost for life in lives)
    assert used > cuts, f"only {used} renewals between {cuts} cuts"
    record_property("figure: power cuts survived", cuts)
    record_property("figure: renewals between power cuts", issued)


def test_a_store_that_never_syncs_would_be_seen(never_started: Device) -> None:
    """The drive really forgets: without `fsync` tokens are gone that were used already."""
    device, chance = fresh(never_started, sync=False), random.Random(3)
    used = 0
    losses = []
    for _ in range(3):
        life = device.live(chance.randrange(*UNSYNCED))
        losses.append(has_lost(life, used))
        used = max([used, *life.numbers("used")])
    assert any(losses), [life.notes[-3:] for life in device.lives]
