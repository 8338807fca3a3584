"""What `make deb` does: builds the Debian packages into dist/."""

import argparse
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from kiosk import __version__
from tools.deb.libraries import ROOT
from tools.deb.tree import lay_out
from tools.deb.variant import VARIANTS, Variant


def main() -> None:
    """Build what the command line asks for."""
    parser = argparse.ArgumentParser(prog="make deb", description=__doc__)
    parser.add_argument("--version", type=_version, default=__version__)
    parser.add_argument("--into", type=Path, default=ROOT / "dist", metavar="FOLDER")
    names = [variant.architecture for variant in VARIANTS]
    parser.add_argument("--architecture", action="append", choices=names, help="(default: every)")
    asked = parser.parse_args()
    for variant in VARIANTS:
        if variant.architecture in (asked.architecture or names):
            print(f"kiosk: {_build(asked.into, variant, asked.version)}")


def _version(text: str) -> str:
    if not re.fullmatch(r"\d[0-9A-Za-z.+~]*", text):
        raise argparse.ArgumentTypeError("a version is written like 1.2.3")
    return text


def _build(folder: Path, variant: Variant, version: str) -> Path:
    made_at = _made_at()
    package = folder / f"kiosk_{variant.version(version)}_{variant.architecture}.deb"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        tree = Path(made, "tree")
        lay_out(tree, variant, version, made_at)
        whole = Path(made, package.name)
        subprocess.run(
            # Several threads would cut the archive in pieces by their number.
            ["dpkg-deb", "-Zxz", "--threads-max=1", "--root-owner-group", "--build", tree, whole],
            env={**os.environ, "SOURCE_DATE_EPOCH": str(made_at)},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        shutil.move(whole, package)
    return package


def _made_at() -> int:
    """When this source was made, in Unix seconds: the same source gives the same package."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    last_commit = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if last_commit.returncode == 0:
        return int(last_commit.stdout)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


if __name__ == "__main__":
    main()
