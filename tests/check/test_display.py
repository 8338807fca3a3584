"""What `--check` says of the display, its libraries and its outputs."""

from pathlib import Path

import PySide6
import pytest

from kiosk.check.libraries import platform_of
from kiosk.check.outputs import output_lines
from tests.check.reports import check


def test_no_display(tmp_path: Path) -> None:
    report = check(tmp_path, "", QT_QPA_PLATFORM="xcb", DISPLAY=":9999")
    assert report.code == 1
    assert (report.verdict_on("display"), report.verdict_on("fonts")) == ("fail", "skip")
    assert report.line("display")["text"] == (
        "Qt cannot start here: could not connect to display :9999"
    )
    assert report.line("libraries")["text"] == "Qt's xcb has all of them"
    assert "kiosk.service" not in report.line("display")["fix"]


def test_on_the_screen_of_a_service_that_does_not_run(tmp_path: Path) -> None:
    report = check(tmp_path, "", QT_QPA_PLATFORM="wayland", WAYLAND_DISPLAY="wayland-9999")
    assert report.verdict_on("display") == "fail"
    assert report.line("display")["fix"].endswith("systemctl status kiosk")


def test_a_display_without_a_screen_is_none(tmp_path: Path) -> None:
    report = check(tmp_path, "", QT_QPA_PLATFORM="linuxfb:fb=/dev/null")
    assert (report.code, report.verdict_on("display")) == (1, "fail")


@pytest.mark.parametrize("platform", ["cocoa", "../../etc", ""])
def test_a_platform_that_this_qt_has_not_is_named(platform: str, tmp_path: Path) -> None:
    report = check(tmp_path, "", QT_QPA_PLATFORM=platform or "x y")
    assert (report.code, report.verdict_on("libraries")) == (1, "fail")


def test_libraries_that_qt_itself_lacks_are_no_package_of_debian(tmp_path: Path) -> None:
    """PySide6's wheels have no support for KMS beneath eglfs."""
    report = check(tmp_path, "", QT_QPA_PLATFORM="eglfs")
    line = report.line("libraries")
    assert "libQt6EglFsKmsGbmSupport.so.6" in line["text"]
    assert "apt install" not in line["fix"]


QT_CORE = """
class QLibraryInfo:
    class LibraryPath:
        PluginsPath = None

    @staticmethod
    def path(_: object) -> str:
        return {plugins!r}
"""


def packages(folder: Path, core: str) -> str:
    """A search path on which PySide6 is no more than `core`."""
    package = folder / "packages" / "PySide6"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "QtCore.py").write_text(core)
    return str(package.parent)


def test_a_missing_library_is_named_with_its_package(tmp_path: Path) -> None:
    qt = Path(PySide6.__file__).parent / "Qt"
    platforms = tmp_path / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    (tmp_path / "lib").symlink_to(qt / "lib")
    plugin = (qt / "plugins" / "platforms" / "libqxcb.so").read_bytes()
    there, gone = b"libxcb-cursor.so.0", b"libXCB-gone.so.999"
    assert there in plugin
    (platforms / "libqxcb.so").write_bytes(plugin.replace(there, gone))
    path = packages(tmp_path, QT_CORE.format(plugins=str(tmp_path / "plugins")))
    report = check(tmp_path, "", QT_QPA_PLATFORM="xcb", PYTHONPATH=path)
    line = report.line("libraries")
    assert (report.code, line["verdict"]) == (1, "fail")
    assert line["text"] == "Qt's xcb lacks libXCB-gone.so.999"
    assert line["fix"] == "sudo apt install libxcb-gone999"


def test_a_library_without_which_pyside_does_not_load_is_named_too(tmp_path: Path) -> None:
    core = 'raise ImportError("libglib-2.0.so.0: cannot open shared object file: No such file")'
    report = check(tmp_path, "", PYTHONPATH=packages(tmp_path, core))
    assert report.line("libraries")["fix"] == "sudo apt install libglib2.0-0"


def test_a_broken_pyside_is_told(tmp_path: Path) -> None:
    report = check(tmp_path, "", PYTHONPATH=packages(tmp_path, "raise ImportError('odd')"))
    assert report.line("libraries")["text"] == "PySide6 cannot be loaded"


@pytest.mark.parametrize(
    ("environ", "platform"),
    [
        ({}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "linuxfb:fb=/dev/fb1"}, "linuxfb"),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "", "WAYLAND_DISPLAY": ""}, "xcb"),
    ],
)
def test_the_platform_is_the_one_that_qt_tries_first(
    environ: dict[str, str], platform: str
) -> None:
    assert platform_of(environ) == platform


def outputs(folder: Path, **connectors: tuple[str, str]) -> list[tuple[str, str]]:
    for name, (status, modes) in connectors.items():
        path = folder / f"card1-{name.replace('_', '-')}"
        path.mkdir()
        (path / "status").write_text(f"{status}\n")
        (path / "modes").write_text(modes)
    return [(line.verdict, line.text) for line in output_lines(folder)]


def test_the_connected_outputs_are_named(tmp_path: Path) -> None:
    (line,) = outputs(
        tmp_path,
        HDMI_A_1=("connected", "1920x1080\n1280x720\n"),
        HDMI_A_2=("disconnected", ""),
        Writeback_1=("unknown", ""),
    )
    assert line == ("pass", "HDMI-A-1 connected, 1920x1080")


def test_a_screen_that_said_nothing_of_itself_is_a_warning(tmp_path: Path) -> None:
    (line,) = outputs(tmp_path, HDMI_A_1=("connected", ""))
    assert line == ("warn", "HDMI-A-1 connected, no picture size known")


def test_without_any_screen_the_outputs_are_named(tmp_path: Path) -> None:
    (line,) = outputs(tmp_path, HDMI_A_1=("disconnected", ""), DP_1=("disconnected", ""))
    assert line == ("warn", "nothing is connected to DP-1, HDMI-A-1")


def test_a_kernel_without_outputs_is_no_fault(tmp_path: Path) -> None:
    assert outputs(tmp_path)[0][0] == "skip"
    assert outputs(tmp_path / "none")[0][0] == "skip"
