"""The shipped package on a graphics card's own output, with keys from real devices."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.reading import words_on
from tests.vm.image import Image
from tests.vm.machine import BOOT_WITHIN_S, INVITATION, SIZE, WITHIN_S, Machine, machine
from tests.vm.remote import Remote
from tests.waiting import until

PERSON = "Amara Okafor"
FIRST_ROWS, NEXT_ROWS = "7 of 13", "8 of 13"
"""The end of what is below the profile: 1–7 of 13 rows, and one row further."""


@pytest.fixture(scope="module")
def device(image: Image) -> Iterator[Machine]:
    """One device for all tests here; each leaves it at `authorize`."""
    with machine(image) as started:
        yield started


@pytest.fixture(scope="module")
def remote(device: Machine) -> Remote:
    return Remote(device)


def test_it_boots_to_authorize(
    device: Machine, pictures: Path, record_property: Callable[[str, object], None]
) -> None:
    device.shows("authorize", BOOT_WITHIN_S)
    picture = device.reads(INVITATION)
    picture.save(pictures / "authorize.png")
    assert picture.size == SIZE
    up_s = float(device.run("cat /proc/uptime").split()[0])
    until(lambda: device.property("ActiveState") == "active", WITHIN_S, "READY")
    record_property("figure: seconds to Authorize without acceleration", round(up_s))
    memory_mib = int(device.property("MemoryCurrent")) // 2**20
    record_property("figure: MiB of cage and kiosk", memory_mib)
    assert device.property("NRestarts") == "0"


def test_without_a_network_it_says_so_and_goes_on_by_itself(device: Machine) -> None:
    device.reads("no network connection")
    device.connect()
    device.log.next("outage", WITHIN_S, kind="no_network", state="over")
    device.reads("Scan a code")


def test_a_remote_that_comes_later_signs_in(
    device: Machine, remote: Remote, pictures: Path
) -> None:
    remote.press("select")
    device.shows("code")
    address = device.scanned()
    device.screenshot().save(pictures / "code.png")
    device.sign_in_by_phone(address)
    device.shows("welcome")
    device.reads(PERSON)
    device.reads(FIRST_ROWS)
    remote.press("down")
    device.reads(NEXT_ROWS)
    remote.press("up")
    device.reads(FIRST_ROWS).save(pictures / "welcome.png")
    remote.press("select")
    device.log.next("signed_out", WITHIN_S, reason="asked")
    device.shows("authorize")


@pytest.mark.parametrize("key", ["back", "exit"])
def test_leaving_by_remote(key: str, device: Machine, remote: Remote) -> None:
    remote.press("select")
    device.shows("code")
    device.scanned()
    remote.press(key)
    device.shows("authorize")


def test_a_keyboard_that_is_plugged_in_later(device: Machine) -> None:
    device.plug_keyboard()
    device.press("ret")
    device.shows("code")
    device.scanned()
    device.press("esc")
    device.shows("authorize")


def test_an_output_that_goes_and_comes(device: Machine) -> None:
    process = device.property("MainPID")
    device.switch_output("off")
    until(lambda: INVITATION not in words_on(device.screenshot()), WITHIN_S, "nothing shown")
    device.switch_output("detect")
    device.reads(INVITATION)
    assert device.property("MainPID") == process


def test_a_turned_screen(device: Machine, pictures: Path) -> None:
    device.turn("90")
    picture = device.reads(INVITATION, degrees=-90)
    picture.save(pictures / "turned.png")
    assert picture.size == (SIZE[1], SIZE[0])
    device.turn("normal")
    device.reads(INVITATION)
