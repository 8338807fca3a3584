"""The page says what was measured, and about the screens as they are now."""

import numpy as np
import pytest

from tools.scan.__main__ import PAGE
from tools.scan.page import module_cells, page
from tools.scan.pictures import Picture, Studio
from tools.scan.plan import every_subject, gate_point, gate_subject, gate_trials, trials
from tools.scan.subjects import ADDRESS, ADDRESSES, KIOSK, PANEL, TELEVISION, TELEVISIONS, Device
from tools.scan.trial import Outcome, Point
from tools.scan.verdict import figures, misses


def blank(_: str, device: Device, payload: str) -> Picture:
    return Picture(device, payload, np.zeros((1, 1), np.uint8), (0.0, 0.0), module_px=10)


SUBJECTS = every_subject(blank)


def outcome(zxing: int, zbar: int, opencv: int = 0) -> Outcome:
    return Outcome(400, {"zxing-cpp": zxing, "ZBar": zbar, "OpenCV": opencv})


def decided(steady: Outcome, shaky: Outcome) -> dict[Point, Outcome]:
    return {gate_point("steady"): steady, gate_point("shaky"): shaky}


def test_addresses_are_as_long_as_they_are_said_to_be() -> None:
    assert [len(address) for address in ADDRESSES] == [36, 51, 63, 116]


def test_every_screen_is_tried_from_everywhere_by_every_hand() -> None:
    points = {trial.point for trial in trials(SUBJECTS)}
    for device in (*TELEVISIONS, PANEL):
        for address in ADDRESSES:
            for distance_m in device.distances_m:
                for hand in ("steady", "shaky"):
                    assert Point("dark", str(device), address, distance_m, hand) in points
    assert {point.subject for point in points} == {"dark", "light", "night", "sample"}


def test_what_decides_is_tried_more_often_and_both_times_alike() -> None:
    point = gate_point("shaky")
    one = [trial for trial in trials(SUBJECTS) if trial.point == point]
    other = [trial for trial in gate_trials(gate_subject(blank)) if trial.point == point]
    assert [(trial.shots, trial.part) for trial in one] == [
        (trial.shots, trial.part) for trial in other
    ]
    assert sum(trial.shots for trial in one) == 400
    assert len({trial.part for trial in one}) == len(one)


def test_the_page_has_every_outcome() -> None:
    outcomes = {
        trial.point: Outcome(1000, {"zxing-cpp": number * 10, "ZBar": 0, "OpenCV": 1000})
        for number, trial in enumerate(trials(SUBJECTS))
    }
    written = page(SUBJECTS, outcomes)
    for found in outcomes.values():
        assert f"| {found.percent('zxing-cpp'):.0f} / 0 / 100 |" in written


@pytest.mark.parametrize("device", [TELEVISION, TELEVISIONS[-1], TELEVISIONS[3]], ids=str)
def test_the_page_is_about_the_screens_as_they_are(studio: Studio, device: Device) -> None:
    row = f"| {device} | {module_cells(studio.take(KIOSK, device, ADDRESS))} |"
    assert row in PAGE.read_text("utf-8"), "docs/scanning.md is out of date: run `make scan`"


def test_enough_is_enough() -> None:
    enough = decided(outcome(396, 400), outcome(400, 380))
    assert misses(enough) == []
    assert figures(enough).startswith("scan: steady 99.0 %, shaky 95.0 % (")


def test_too_little_is_said() -> None:
    assert misses(decided(outcome(400, 395, 400), outcome(379, 400))) == [
        "ZBar read 98.8 % of the steady shots, not 99 %",
        "zxing-cpp read 94.8 % of the shaky shots, not 95 %",
    ]
