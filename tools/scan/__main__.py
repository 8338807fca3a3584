"""Photographs the code screen with a simulated camera: `python -m tools.scan [--gate]`.

Without an argument every screen is tried, which takes minutes, and docs/scanning.md is written.
`--gate` tries only what decides. Either way it fails when too little of that was read.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.ui.language import speak
from kiosk.ui.window import Window
from tools.scan.page import page
from tools.scan.pictures import Studio
from tools.scan.plan import every_subject, gate_subject, gate_trials, trials
from tools.scan.subjects import KIOSK, LOOKS
from tools.scan.trial import Outcome, Point, Trial, run
from tools.scan.verdict import figures, misses

PAGE = Path(__file__).resolve().parents[2] / "docs" / "scanning.md"


def run_all(wanted: Sequence[Trial]) -> dict[Point, Outcome]:
    """Share the trials among the processors; parts of a point are added up."""
    outcomes: dict[Point, Outcome] = {}
    # Qt's threads do not survive a fork.
    with get_context("spawn").Pool() as pool:
        for done, (point, outcome) in enumerate(pool.imap_unordered(run, wanted), 1):
            outcomes[point] = outcomes[point] + outcome if point in outcomes else outcome
            if done % 20 == 0:
                print(f"{done} of {len(wanted)} series taken", file=sys.stderr)
    return outcomes


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures; 1 when the readers that decide read too little."""
    parser = argparse.ArgumentParser(prog="python -m tools.scan", description=__doc__)
    parser.add_argument("--gate", action="store_true", help="try only what decides, write nothing")
    wishes = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    speak("en")
    studio = Studio(Window(LOOKS[KIOSK]))
    if wishes.gate:
        outcomes = run_all(gate_trials(gate_subject(studio.take)))
    else:
        subjects = every_subject(studio.take)
        outcomes = run_all(trials(subjects))
        PAGE.write_text(page(subjects, outcomes), "utf-8")
    application.quit()
    print(figures(outcomes))
    found = misses(outcomes)
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
