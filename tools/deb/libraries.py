"""The Python that a package brings along: the kiosk, and its libraries as the lock has them."""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.deb.lock import wanted
from tools.deb.variant import HERE, Variant, listed

ROOT = HERE.parents[1]
_PIP = (sys.executable, "-m", "pip")
# Made by pip for pip, and different on each machine.
_NOTES = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")
_LEFT_BY_PIP = ("bin", *(f"*.dist-info/{note}" for note in _NOTES))


def install_libraries(folder: Path, variant: Variant, version: str) -> None:
    """Put the kiosk, called `version`, and what it needs into the empty `folder`."""
    lock = (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8")
    digits = variant.python.replace(".", "")
    with tempfile.TemporaryDirectory() as made:
        requirements = Path(made, "requirements.txt")
        requirements.write_text(wanted(lock, variant), encoding="utf-8")
        tags = [f"--platform={wheel}" for wheel in variant.wheels]
        tags += [f"--python-version={variant.python}", "--implementation=cp"]
        tags += [f"--abi=cp{digits}", "--abi=abi3", "--abi=none"]
        _pip(folder, *tags, "--require-hashes", f"--requirement={requirements}")
        offline = ("--no-deps", "--no-index", "--no-build-isolation")
        _run(*_PIP, "wheel", "-qq", *offline, f"--wheel-dir={made}", str(ROOT))
        _pip(folder, "--no-index", *(str(wheel) for wheel in Path(made).glob("*.whl")))
    for pattern in _LEFT_BY_PIP:
        for path in folder.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    _keep_needed_qt(folder)
    _name_version(folder / "kiosk" / "__init__.py", version)


def _pip(folder: Path, *arguments: str) -> None:
    wheels_only = ("--no-compile", "--no-deps", "--only-binary=:all:")
    _run(*_PIP, "install", "-qq", *wheels_only, f"--target={folder}", *arguments)


def _run(*command: str) -> None:
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def _keep_needed_qt(folder: Path) -> None:
    patterns = listed(HERE / "qt_files.txt")
    needed = {path for pattern in patterns for path in folder.glob(pattern)}
    for package in (folder / "PySide6", folder / "shiboken6"):
        for path in sorted(package.rglob("*"), reverse=True):
            if path.is_dir():
                if not any(path.iterdir()):
                    path.rmdir()
            elif path not in needed:
                path.unlink()


def _name_version(module: Path, version: str) -> None:
    text = module.read_text(encoding="utf-8")
    named = re.sub(r'(?m)^__version__ = ".*"$', f'__version__ = "{version}"', text)
    module.write_text(named, encoding="utf-8")
