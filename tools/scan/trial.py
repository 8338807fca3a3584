"""Many pictures of one screen, taken from one distance by one kind of hand."""

from dataclasses import dataclass

import cv2
import numpy as np

from tools.scan.camera import Target, photograph, to_light
from tools.scan.hand import HANDS
from tools.scan.pictures import Picture
from tools.scan.readers import READERS

SEED = 2688


@dataclass(frozen=True)
class Point:
    """A cell of the tables: `subject` says what is on the screen, `hand` is a name of `HANDS`."""

    subject: str
    device: str
    payload: str
    distance_m: float
    hand: str


@dataclass(frozen=True, eq=False)
class Trial:
    """Some of a point's shots; `part` tells them from the others."""

    point: Point
    picture: Picture
    shots: int
    part: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many shots there were, and how many of them each reader read exactly."""

    shots: int
    read: dict[str, int]

    def __add__(self, other: "Outcome") -> "Outcome":
        read = {name: count + other.read[name] for name, count in self.read.items()}
        return Outcome(self.shots + other.shots, read)

    def percent(self, reader: str) -> float:
        """Return the share that `reader` read."""
        return 100 * self.read[reader] / self.shots


def run(trial: Trial) -> tuple[Point, Outcome]:
    """Take the pictures and have them read; the same trial ends the same way every time."""
    cv2.setNumThreads(1)
    point, picture, hand = trial.point, trial.picture, HANDS[trial.point.hand]
    # A seed of its own, so that a point does not depend on which others are tried before it.
    rng = np.random.default_rng([SEED, trial.part, *repr(point).encode()])
    target = Target(to_light(picture.grey), picture.device.pitch_mm, picture.middle)
    frames = [
        photograph(target, hand.hold(rng, point.distance_m), hand, rng) for _ in range(trial.shots)
    ]
    read = {
        name: sum(found == {picture.payload} for found in reader(frames))
        for name, reader in READERS.items()
    }
    return point, Outcome(trial.shots, read)
