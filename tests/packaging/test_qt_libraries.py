from pathlib import Path

import pytest

from kiosk.shared_library import package_of
from tools.qt_libraries import missing_packages

LDD = r"""#!/bin/sh
for file; do
    echo "$file:"
    echo "	libc.so.6 => /lib/libc.so.6 (0x00007f00)"
    sed 's/.*/	& => not found/' "$file"
done
"""


@pytest.fixture
def qt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PySide6 of text files, each of which lists what it lacks for a stub of ldd."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "ldd").write_text(LDD)
    (programs / "ldd").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    lacks = {
        "QtWidgets.abi3.so": "libEGL.so.1\nlibglib-2.0.so.0\n",
        "QtSvg.abi3.so": "libEGL.so.1\n",
        "Qt/plugins/platforms/libqoffscreen.so": "libgthread-2.0.so.0\n",
        "Qt/plugins/platforms/libqxcb.so": "libxcb-cursor.so.0\nlibxcb-icccm.so.4\n",
        "Qt/plugins/platforms/libqwayland-egl.so": "libwayland-client.so.0\n",
    }
    for name, libraries in lacks.items():
        file = tmp_path / "PySide6" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(libraries)
    return tmp_path / "PySide6"


def test_no_display_needs_only_what_every_program_needs(qt: Path) -> None:
    assert missing_packages(qt, []) == ["libegl1", "libglib2.0-0"]


def test_display_adds_its_own(qt: Path) -> None:
    assert missing_packages(qt, ["xcb"]) == [
        "libegl1",
        "libglib2.0-0",
        "libxcb-cursor0",
        "libxcb-icccm4",
    ]
    assert "libwayland-client0" in missing_packages(qt, ["wayland"])


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_library_has_the_package_that_debian_names_it_by(library: str, package: str) -> None:
    assert package_of(library) == package
