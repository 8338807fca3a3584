"""The command line as a person types it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.command_line import IMPORT, INSTALL
from kiosk.service.boot_settings import BOOT_FILES, FOLDER

ROOT = Path(__file__).parent.parent


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "run_kiosk.py"), *arguments],
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_version() -> None:
    answer = run("--version")
    assert (answer.returncode, answer.stdout) == (0, f"kiosk {__version__}\n")


def test_help_names_every_option() -> None:
    answer = run("--help")
    assert answer.returncode == 0
    for option in ("--env-file", "--demo", "--windowed", "--log-format", "--check", "--version"):
        assert option in answer.stdout
    for command in ("install-service", "import-settings"):
        assert command in answer.stdout


@pytest.mark.parametrize(
    ("command", "places"),
    [
        (INSTALL, ["/etc", "/etc/kiosk"]),
        (IMPORT, [*map(str, BOOT_FILES), f"{FOLDER}/boot.env", f"{FOLDER}/client_secret"]),
    ],
)
def test_help_of_a_command_names_what_it_reads_and_writes(command: str, places: list[str]) -> None:
    words = re.split(r"[\s,;:]+", run(command, "--help", COLUMNS="200").stdout)
    assert {*places} <= {word.rstrip(".") for word in words}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--windowed", "big"], "a size is written like 1280x720"),
        (["--windowed", "800x100"], "neither side may be below 320"),
        (["--log-format", "xml"], "invalid choice"),
        (["--fullscreen"], "unrecognized arguments"),
        (["--demo", "extra"], "invalid choice: 'extra'"),
        (["--json"], "--json belongs to --check"),
        (["--check", "import-settings"], "goes without the options of the kiosk itself"),
        (["import-settings", "--check"], "unrecognized arguments"),
        (["install-service", "--print", "--remove"], "not allowed with"),
        (["--env-file=-"], "a file is named"),
    ],
)
def test_wrong_usage(arguments: list[str], says: str) -> None:
    answer = run(*arguments)
    assert answer.returncode == 2
    assert says in answer.stderr
    assert "Traceback" not in answer.stderr


def test_the_unit_can_be_read_before_it_is_installed() -> None:
    answer = run("install-service", "--print")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "\n[Service]\n" in answer.stdout


def test_no_display_is_one_clear_line() -> None:
    answer = run(QT_QPA_PLATFORM="xcb", DISPLAY=":9999")
    assert answer.returncode == 3
    assert answer.stderr.splitlines()[-1].startswith("kiosk: there is no display.")
    assert "Traceback" not in answer.stderr


def test_the_three_ways_to_start_are_one() -> None:
    module = subprocess.run(
        [sys.executable, "-m", "kiosk", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert module.stdout == run("--version").stdout
