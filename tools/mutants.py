"""Counts which deliberate faults in kiosk/oauth the tests notice.

`python -m tools.mutants` lets mutmut change one thing at a time in a copy of this checkout and run
the tests of the changed function. Ends with 1 when too few changes are noticed, or when one that
is not noticed has no reason in tests/mutants/survivors.toml.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.survivors import Reason, Survivor, read_reasons, unused, without_reason

ROOT = Path(__file__).parents[1]
NEEDED = ("kiosk", "tests", "assets", "pyproject.toml")
REASONS = Path("tests/mutants/survivors.toml")
LEAST_PERCENT = 90.0
WORKERS = 2
NOTICED = {"killed", "timeout", "segfault"}


def run(folder: Path) -> dict[str, str]:
    """Run mutmut as `folder`'s pyproject.toml says; return the fate of every mutant."""
    log = folder / "mutmut.log"
    with log.open("w") as out:
        command = _mutmut("run", "--max-children", str(WORKERS))
        done = subprocess.run(command, cwd=folder, env=_environment(), stdout=out, stderr=out)
    if done.returncode:
        raise SystemExit(f"mutmut failed:\n{log.read_text()[-4000:]}")
    listed = _output(folder, "results", "--all", "true")
    return dict(re.findall(r"^ *(\S+): (.+)$", listed, re.MULTILINE))


def survivors(folder: Path, fates: Mapping[str, str]) -> list[Survivor]:
    """Look up what was changed where no test noticed."""
    names = [name for name, fate in fates.items() if fate not in NOTICED]
    with ThreadPoolExecutor(WORKERS) as pool:
        shown = pool.map(lambda name: _output(folder, "show", name), names)
        return [Survivor.read(name, diff) for name, diff in zip(names, shown, strict=True)]


def report(fates: Mapping[str, str], left: Sequence[Survivor], reasons: Sequence[Reason]) -> bool:
    """Print the figures; return whether they are good enough."""
    unexplained = without_reason(left, reasons)
    for survivor in unexplained:
        print(f"\nsurvived without a reason: {survivor}")
    for reason in unused(left, reasons):
        print(f"\nno longer needed in {REASONS}: {reason}")
    count = Counter(fates.values())
    percent = 100 * (1 - len(left) / len(fates)) if fates else 0.0
    print(
        f"\nmutants: {len(fates)}, killed: {count['killed'] + count['segfault']}, "
        f"timed out: {count['timeout']}, survived: {len(left)} "
        f"({len(left) - len(unexplained)} explained)\nmutation score: {percent:.1f} %"
    )
    return percent >= LEAST_PERCENT and not unexplained


def _mutmut(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "mutmut", *arguments]


def _environment() -> dict[str, str]:
    """Without an order of sets that changes from run to run."""
    return {**os.environ, "PYTHONHASHSEED": "0"}


def _output(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        _mutmut(*arguments), cwd=folder, check=True, capture_output=True, text=True
    ).stdout


def _copy(folder: Path) -> None:
    for needed in NEEDED:
        source = ROOT / needed
        if source.is_dir():
            shutil.copytree(source, folder / needed, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder)


def main() -> int:
    """Do all of it in a temporary copy."""
    print("mutmut changes kiosk/oauth in a copy, one thing at a time; minutes pass.", flush=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-mutants-") as name:
        folder = Path(name)
        _copy(folder)
        fates = run(folder)
        left = survivors(folder, fates)
    return 0 if report(fates, left, read_reasons(ROOT / REASONS)) else 1


if __name__ == "__main__":
    sys.exit(main())
