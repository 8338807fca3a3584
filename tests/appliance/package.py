"""The package that is shipped, as `make deb` builds it; and the same under an older number."""

import re
import subprocess
import sys
from pathlib import Path

from tests.appliance.suites import Suite

ROOT = Path(__file__).parents[2]
OLDER = "0.0.1"


def built(suite: Suite, folder: Path) -> Path:
    """Return the package for this system, built into `folder` unless it is there."""
    if not (found := list(folder.glob(f"kiosk_*_{suite.architecture}.deb"))):
        command = [sys.executable, "-m", "tools.deb", "--into", str(folder)]
        subprocess.run([*command, "--architecture", suite.architecture], cwd=ROOT, check=True)
        found = list(folder.glob("kiosk_*"))
    (package,) = found
    return package


def field(package: Path, name: str) -> str:
    """Read a field of its control file."""
    return _output("dpkg-deb", "--field", str(package), name)


def depends(package: Path) -> list[str]:
    """Return the names of the packages that it needs, without their versions."""
    return [re.sub(r"\s*\(.*", "", entry) for entry in field(package, "Depends").split(", ")]


def older(package: Path, folder: Path) -> Path:
    """Pack the same files again as version `OLDER`; to build them anew takes minutes."""
    tree = folder / "tree"
    _output("dpkg-deb", "--raw-extract", str(package), str(tree))
    control = tree / "DEBIAN/control"
    text = control.read_text(encoding="utf-8")
    control.write_text(re.sub(r"(?m)^Version: .*", f"Version: {OLDER}", text), encoding="utf-8")
    _output("dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(folder))
    (packed,) = folder.glob("*.deb")
    return packed


def _output(*command: str) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
