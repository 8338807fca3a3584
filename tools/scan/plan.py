"""Which points are tried, and with how many shots."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.scan.hand import HANDS
from tools.scan.pictures import Picture, Take
from tools.scan.pose import camera_px_per_mm
from tools.scan.subjects import (
    ADDRESS,
    ADDRESSES,
    KIOSK,
    LOOKS,
    PANEL,
    SAMPLE,
    TELEVISION,
    TELEVISIONS,
)
from tools.scan.trial import Point, Trial

GATE_DISTANCE_M = 3.0
GATE_SHOTS = 400
GATE_PART = 40
SHOTS = 30
LARGE_SHOTS, LARGE_PX = 12, 8.0
"""Large frames take long, and what is so large in them, pixels a module, is in no doubt."""


@dataclass(frozen=True, eq=False)
class Subject:
    """A picture and the name of its kind: a look of the kiosk, or the vendor's sample."""

    name: str
    picture: Picture

    def point(self, distance_m: float, hand: str) -> Point:
        """Return the point of this picture from `distance_m`, held by `hand`."""
        picture = self.picture
        return Point(self.name, str(picture.device), picture.payload, distance_m, hand)


def gate_point(hand: str) -> Point:
    """Return the point that decides, for a steady or a shaky hand."""
    return Point(KIOSK, str(TELEVISION), ADDRESS, GATE_DISTANCE_M, hand)


def every_subject(take: Take) -> list[Subject]:
    """Take all pictures."""
    wanted = [(KIOSK, device, each) for device in (*TELEVISIONS, PANEL) for each in ADDRESSES]
    wanted += [(name, TELEVISION, ADDRESS) for name in LOOKS if name != KIOSK]
    wanted += [(SAMPLE, TELEVISION, each) for each in ADDRESSES]
    return [Subject(each[0], take(*each)) for each in wanted]


def gate_subject(take: Take) -> Subject:
    """Take the picture that decides."""
    return Subject(KIOSK, take(KIOSK, TELEVISION, ADDRESS))


def gate_trials(subject: Subject) -> list[Trial]:
    """Return the trials that decide."""
    return [trial for hand in HANDS for trial in _parts(gate_point(hand), subject.picture)]


def trials(subjects: Sequence[Subject]) -> list[Trial]:
    """Return the trials of every subject, those that decide with more shots."""
    return [trial for subject in subjects for trial in _of(subject)]


def _of(subject: Subject) -> Iterator[Trial]:
    picture = subject.picture
    decisive = {gate_point(hand) for hand in HANDS}
    for distance_m in picture.device.distances_m:
        for hand in HANDS:
            point = subject.point(distance_m, hand)
            if point in decisive:
                yield from _parts(point, picture)
            else:
                large = picture.module_mm * camera_px_per_mm(distance_m) >= LARGE_PX
                yield Trial(point, picture, LARGE_SHOTS if large else SHOTS)


def _parts(point: Point, picture: Picture) -> Iterator[Trial]:
    for part in range(GATE_SHOTS // GATE_PART):
        yield Trial(point, picture, GATE_PART, part)
