"""Name the Debian packages that Qt's own files still lack on this machine.

`python -m tools.qt_libraries [offscreen] [xcb] [wayland]` prints one a line, for these
platforms of Qt, and nothing if all is there.
"""

import argparse
import re
import subprocess
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from kiosk.shared_library import package_of

FILES = {
    "offscreen": ("QtWidgets.abi3.so", "QtSvg.abi3.so", "Qt/plugins/platforms/libqoffscreen.so"),
    "xcb": ("Qt/plugins/platforms/libqxcb.so",),
    # One plugin since 6.10, several before.
    "wayland": (
        "Qt/plugins/platforms/libqwayland*.so",
        "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    ),
}


def missing_libraries(files: Iterable[Path]) -> set[str]:
    """The libraries that the dynamic linker does not find for these files, directly or not."""
    report = subprocess.run(
        ["ldd", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )
    return set(re.findall(r"^\s*(\S+) => not found", report.stdout, re.MULTILINE))


def missing_packages(qt: Path, platforms: Iterable[str]) -> list[str]:
    """The Debian packages that the PySide6 in `qt` lacks for these platforms, sorted."""
    files = [
        file
        for platform in ("offscreen", *platforms)
        for pattern in FILES[platform]
        for file in qt.glob(pattern)
    ]
    return sorted({package_of(library) for library in missing_libraries(files)})


def main() -> None:
    """Print the packages, one a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("platforms", nargs="*", help=", ".join(FILES))
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        parser.error("PySide6 is not installed")
    platforms = parser.parse_args().platforms
    for package in missing_packages(Path(spec.origin).parent, platforms):
        print(package)


if __name__ == "__main__":
    main()
