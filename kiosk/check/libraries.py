"""The shared libraries that Qt's own files need here, and that this system lacks."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping

from kiosk.check.line import Line
from kiosk.child_environment import child_environment
from kiosk.shared_library import package_of

ANSWERS_WITHIN_S = 20
PLUGINS = {
    # One plugin since Qt 6.10, several before.
    "wayland": ("platforms/libqwayland*.so", "wayland-shell-integration/libxdg-shell.so"),
    "eglfs": ("platforms/libqeglfs.so", "egldeviceintegrations/libqeglfs-kms-integration.so"),
}
"""In place of `platforms/libq<platform>.so`."""
OTHERS = "set QT_QPA_PLATFORM to wayland (Debian: qt6-wayland), xcb or linuxfb"

# The dynamic linker lists what it would load for a program, in place of starting it (ld.so(8)).
_TRACE = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QLibraryInfo
from PySide6 import __file__ as package
plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
found = [file for pattern in sys.argv[1:] for file in plugins.glob(pattern)]
if not found:
    sys.exit("no plugin")
for name in ("QtWidgets", "QtSvg"):
    found += Path(package).parent.glob(f"{name}.*so")
named = ":".join(map(str, found))
traced = {**os.environ, "LD_TRACE_LOADED_OBJECTS": "1", "LD_PRELOAD": named}
os.execve(sys.executable, [sys.executable], traced)
"""
_LACKING = re.compile(
    r"^(?:\s*|ImportError: )(\S+\.so[.0-9]*)(?: => not found|: cannot open shared object file)",
    re.MULTILINE,
)


def platform_of(environ: Mapping[str, str]) -> str:
    """Return the platform that Qt will try first."""
    wished = environ.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]
    return wished or ("wayland" if environ.get("WAYLAND_DISPLAY") else "xcb")


def library_lines() -> Iterator[Line]:
    """Have the dynamic linker look for everything that Qt's plugin for this display needs."""
    platform = platform_of(os.environ)
    if not re.fullmatch(r"[a-z]+[a-z-]*", platform):
        yield Line("fail", "libraries", "QT_QPA_PLATFORM names no platform of Qt")
        return
    patterns = PLUGINS.get(platform, (f"platforms/libq{platform}.so",))
    try:
        answer = subprocess.run(
            [sys.executable, "-c", _TRACE, *patterns],
            env=child_environment(),
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=ANSWERS_WITHIN_S,
        )
    except subprocess.TimeoutExpired:
        yield Line("warn", "libraries", f"no answer within {ANSWERS_WITHIN_S} s")
        return
    yield _judged(platform, answer)


def _judged(platform: str, answer: subprocess.CompletedProcess[str]) -> Line:
    lacking = sorted({found[1] for found in _LACKING.finditer(answer.stdout + answer.stderr)})
    if lacking:
        text = f"Qt's {platform} lacks {', '.join(lacking)}"
        return Line("fail", "libraries", text, _way_out(lacking))
    if answer.stderr.strip() == "no plugin":
        return Line("fail", "libraries", f"this Qt has no plugin for {platform}", OTHERS)
    if answer.returncode:
        return Line("fail", "libraries", "PySide6 cannot be loaded", "install kiosk anew")
    return Line("pass", "libraries", f"Qt's {platform} has all of them")


def _way_out(lacking: list[str]) -> str:
    if any(name.startswith("libQt6") for name in lacking):
        # PySide6's wheels bring Qt along, and not all of it.
        return OTHERS
    return f"sudo apt install {' '.join(sorted({package_of(name) for name in lacking}))}"
