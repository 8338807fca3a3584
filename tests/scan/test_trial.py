"""What a series of shots tells: large codes are read, small ones not, and the kiosk's at 3 m."""

from dataclasses import replace

import numpy as np
import pytest

from tests.scan.charts import plate
from tools.scan.pictures import Picture, Studio, sample_picture
from tools.scan.plan import gate_subject
from tools.scan.readers import GATING, READERS
from tools.scan.subjects import ADDRESS, KIOSK, TELEVISION, Device
from tools.scan.trial import Outcome, Point, Trial, run
from tools.scan.verdict import REQUIRED_PERCENT

SHOTS = 25


def tried(picture: Picture, hand: str, distance_m: float = 3.0, shots: int = 6) -> Outcome:
    point = Point("test", str(picture.device), picture.payload, distance_m, hand)
    found, outcome = run(Trial(point, picture, shots))
    assert found == point
    assert outcome.shots == shots
    return outcome


def chart(module: int, light: int = 0xEB) -> Picture:
    """A code on an otherwise black television."""
    drawn = plate(ADDRESS, module, light)
    grey = np.full((TELEVISION.height, TELEVISION.width), 0x10, np.uint8)
    grey[: len(drawn), : len(drawn)] = drawn
    return Picture(TELEVISION, ADDRESS, grey, (len(drawn) / 2, len(drawn) / 2), module)


def ground_of_code(picture: Picture) -> int:
    """The grey that most of the bright pixels have."""
    return 128 + int(np.bincount(picture.grey.ravel(), minlength=256)[128:].argmax())


@pytest.mark.parametrize("hand", REQUIRED_PERCENT)
def test_the_television_is_read_from_three_metres(studio: Studio, hand: str) -> None:
    outcome = tried(gate_subject(studio.take).picture, hand, shots=SHOTS)
    # A single miss among so few is chance; `make scan` takes enough to be sure.
    assert min(outcome.read[reader] for reader in GATING) >= SHOTS - 1


def test_the_plate_at_night_is_read_as_well(studio: Studio) -> None:
    by_day = studio.take(KIOSK, TELEVISION, ADDRESS)
    at_night = studio.take("night", TELEVISION, ADDRESS)
    assert ground_of_code(at_night) < ground_of_code(by_day) == 0xEB
    outcome = tried(at_night, "shaky", shots=SHOTS)
    assert min(outcome.read[reader] for reader in GATING) >= SHOTS - 2


def test_the_layout_of_the_sample_is_not() -> None:
    assert set(tried(sample_picture(ADDRESS), "shaky", shots=4).read.values()) == {0}
    assert tried(sample_picture(ADDRESS), "steady", 0.75, shots=1).read["zxing-cpp"] == 1


def test_a_code_that_is_too_small_is_not_read() -> None:
    # One pixel of the frame a module, where two are the least that any reader needs.
    assert set(tried(chart(4), "steady").read.values()) == {0}


@pytest.mark.parametrize("hand", ["steady", "shaky"])
def test_a_smaller_code_is_read_less_often(hand: str) -> None:
    small, large = (tried(chart(module), hand) for module in (8, 20))
    assert sum(small.read.values()) < sum(large.read.values())


def test_a_plate_without_contrast_is_not_read() -> None:
    assert set(tried(chart(18, light=0x18), "shaky").read.values()) == {0}


def test_another_payload_does_not_count() -> None:
    wrong = replace(chart(18), payload=ADDRESS + "2")
    assert set(tried(wrong, "steady", 1.0, shots=2).read.values()) == {0}


def test_the_same_trial_ends_the_same_way_and_another_part_does_not() -> None:
    picture = chart(10)
    point = Point("test", "television", ADDRESS, 3.0, "steady")
    parts = [run(Trial(point, picture, 8, part))[1].read for part in (0, 0, 1, 2)]
    assert parts[0] == parts[1]
    assert any(part != parts[0] for part in parts[2:])


def test_outcomes_add_up() -> None:
    outcome = Outcome(40, {"ZBar": 40}) + Outcome(10, {"ZBar": 5})
    assert outcome == Outcome(50, {"ZBar": 45})
    assert outcome.percent("ZBar") == 90.0


def test_every_reader_is_asked() -> None:
    assert set(tried(chart(18), "steady", 1.0, shots=1).read) == set(READERS)


@pytest.mark.parametrize("device", [TELEVISION, Device(7, 800, 480)])
def test_module_and_middle_are_those_of_the_screenshot(studio: Studio, device: Device) -> None:
    picture = studio.take(KIOSK, device, ADDRESS)
    assert picture.grey.shape == (device.height, device.width)
    x, y = (round(place) for place in picture.middle)
    side = round(picture.module_px * 29)
    code = picture.grey[y - side // 2 : y - side // 2 + side, x - side // 2 :][:, :side]
    modules = code[:: round(picture.module_px), :: round(picture.module_px)]
    assert set(np.unique(code)) == {0x10, 0xEB}
    assert (modules[:7, 0] == 0x10).all()
    assert (modules[0, -7:] == 0x10).all()
