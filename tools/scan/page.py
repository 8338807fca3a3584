"""docs/scanning.md: the tables, and what they are worth."""

import subprocess
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version

from tools.scan.hand import HANDS
from tools.scan.pictures import SAMPLE_CODE_PX, Picture
from tools.scan.plan import (
    GATE_DISTANCE_M,
    GATE_SHOTS,
    LARGE_PX,
    LARGE_SHOTS,
    SHOTS,
    Subject,
    gate_point,
)
from tools.scan.pose import FRAME_LONG_PX, FRAME_SHORT_PX, camera_px_per_mm
from tools.scan.readers import READERS
from tools.scan.subjects import ADDRESS, ADDRESSES, KIOSK, PANEL, SAMPLE, TELEVISION
from tools.scan.trial import SEED, Outcome, Point
from tools.scan.verdict import REQUIRED_PERCENT

Outcomes = Mapping[Point, Outcome]

INTRODUCTION = """\
# Scanning

How well the code on the screen is read by a phone, from how far, held how. `make scan` takes whole
screenshots of the kiosk's code screen, photographs each many times with a simulated camera, has
three readers look at every picture, and writes this page. `make scan ARGS=--gate` tries only the
cells that decide, and writes nothing. Only the exact payload counts as read.

In every cell: percent read by **zxing-cpp / ZBar / OpenCV**. The first two decide: many apps are
built on them. OpenCV's detector is the weakest of the three and misses some codes however they are
shown: it is here as the pessimist. *Camera px* are those that a module covers straight on.
"""

METHOD = f"""\
## Method

The screen's pixels become linear light. A pinhole projection puts them into the frame of a phone's
main lens: 26 mm equivalent, so the long side of the frame covers 36/26 of the distance. The frame
is {FRAME_LONG_PX} × {FRAME_SHORT_PX}, aimed at the code, upright before an upright screen. Nine
points of light a pixel are blurred, smeared in a random direction, multiplied by the gain, veiled,
given noise, clipped, made sRGB and packed as JPEG. The readers get the part of the frame that the
screen is in. `tools/scan/` has all of it, `tests/scan/` what it rests on.
"""
QUANTITIES = {
    "lens blur, frame px (standard deviation)": "blur_px",
    "defocus besides, frame px (standard deviation)": "defocus_px",
    "smear, frame px": "motion_px",
    "gain": "gain",
    "veil, of linear light": "offset",
    "noise, times the root of linear light": "noise",
    "JPEG quality": "jpeg_quality",
    "roll, at most ± °": "roll_deg",
    "pitch, at most ± °": "pitch_deg",
    "yaw, at most ± °": "yaw_deg",
}
LIMITS = """\
## Limits

This is arithmetic, not a room. The camera is synthetic: no moiré, no lens distortion, no rolling
shutter, no autofocus that hunts, no reflections but an even veil. Screens are seen in grey. Every
shot is judged alone, while a phone tries many frames a second until one succeeds. The readers of
iOS and of Google's ML Kit are closed and were not run. Frames of 1280 pixels need codes half as
large again, a twofold zoom half as large.
"""


def page(subjects: Sequence[Subject], outcomes: Outcomes) -> str:
    """Return the page as Markdown."""
    kiosks = [each for each in subjects if each.name == KIOSK]
    panels = [each for each in kiosks if each.picture.device == PANEL]
    televisions = [each for each in kiosks if each.picture.device != PANEL]
    parts = [INTRODUCTION, *_gate(outcomes)]
    for address in ADDRESSES:
        parts += [f"## {len(address)} characters\n\n`{address}`\n"]
        shown = [each for each in televisions if each.picture.payload == address]
        parts += _table([(str(each.picture.device), each) for each in shown], outcomes)
    parts += [f"## On a touch panel: {PANEL}\n"]
    parts += _table([(_length(each), each) for each in panels], outcomes)
    parts += [f"## Other looks: {TELEVISION}, {len(ADDRESS)} characters\n"]
    looks = [each for each in subjects if each.name not in (KIOSK, SAMPLE)]
    parts += _table([(each.name, each) for each in looks], outcomes)
    parts += [_sample_heading()]
    samples = [each for each in subjects if each.name == SAMPLE]
    parts += _table([(_length(each), each) for each in samples], outcomes)
    return "\n".join([*parts, METHOD, *_hands(), LIMITS, _run(outcomes)])


def module_cells(picture: Picture) -> str:
    """Return what is said of a module: pixels of the screen, millimetres, pixels of the camera."""
    far = picture.device.distances_m[-1]
    seen = picture.module_mm * camera_px_per_mm(far)
    return f"{picture.module_px:g} | {picture.module_mm:.1f} | {seen:.1f}"


def _gate(outcomes: Outcomes) -> Iterable[str]:
    yield (
        f"## What must hold\n\nOn {TELEVISION} from {GATE_DISTANCE_M:g} m, an address of"
        f" {len(ADDRESS)} characters, {GATE_SHOTS} shots each, zxing-cpp and ZBar:\n"
    )
    yield "| hand | required | " + " | ".join(READERS) + " |\n|---|---|" + "---|" * len(READERS)
    for hand, required in REQUIRED_PERCENT.items():
        outcome = outcomes[gate_point(hand)]
        shares = " | ".join(f"{outcome.percent(reader):.1f} %" for reader in READERS)
        yield f"| {hand} | {required:g} % | {shares} |"
    yield ""


def _table(rows: Sequence[tuple[str, Subject]], outcomes: Outcomes) -> Iterable[str]:
    distances = rows[0][1].picture.device.distances_m
    columns = [(distance_m, hand) for distance_m in distances for hand in HANDS]
    titles = " | ".join(f"{distance_m:g} m {hand}" for distance_m, hand in columns)
    yield f"| | module px | mm | camera px at {distances[-1]:g} m | {titles} |"
    yield "|---|" + "---|" * (3 + len(columns))
    for title, subject in rows:
        shares = " | ".join(_shares(outcomes[subject.point(*column)]) for column in columns)
        yield f"| {title} | {module_cells(subject.picture)} | {shares} |"
    yield ""


def _shares(outcome: Outcome) -> str:
    return " / ".join(f"{outcome.percent(reader):.0f}" for reader in READERS)


def _length(subject: Subject) -> str:
    return f"{len(subject.picture.payload)} characters"


def _sample_heading() -> str:
    return f"""\
## For comparison: the layout of the vendor's sample

The sample shows a code of about {SAMPLE_CODE_PX} pixels on a white page. Here it is drawn in its
favour: black on white, whole pixels, sharp, with nothing beside it. {TELEVISION}:
"""


def _hands() -> Iterable[str]:
    yield "| | " + " | ".join(HANDS) + " |\n|---|" + "---|" * len(HANDS)
    for title, name in QUANTITIES.items():
        values = " | ".join(f"{getattr(hand, name):g}" for hand in HANDS.values())
        yield f"| {title} | {values} |"
    yield ""


def _run(outcomes: Outcomes) -> str:
    shots = sum(outcome.shots for outcome in outcomes.values())
    zbar = subprocess.run(["zbarimg", "--version"], capture_output=True, text=True, check=True)
    return f"""\
## This run

{shots:,} shots at {len(outcomes)} points: {GATE_SHOTS} where it decides, {LARGE_SHOTS} where
a module covers at least {LARGE_PX:g} pixels of the frame, {SHOTS} elsewhere, where a share of 95 %
may be off by 8 either way. Seed {SEED}, mixed with each point's name, so that a run can be
repeated. zxing-cpp {version("zxing-cpp")}, ZBar {zbar.stdout.strip()}, OpenCV
{version("opencv-python-headless")}.
"""
