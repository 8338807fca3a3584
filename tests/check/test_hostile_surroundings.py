"""What `--check` does with secrets, hostile files and impatient people: nothing but its report."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.config.reading import NAMES
from tests.check.reports import ROOT, check, start, text_of
from tests.fakes.behaviours import hang
from tests.fakes.hostile import HostileServer
from tests.fuzz import inputs


@pytest.mark.clause("V-10", "O-13")
def test_a_secret_in_any_setting_is_printed_nowhere(tmp_path: Path) -> None:
    (tmp_path / "client_secret").write_text(inputs.SECRET)
    planted = f"https://me:{inputs.SECRET}@id.example/\u202e?{inputs.SECRET}"
    everywhere = "".join(f"{name}={planted}\n" for name in NAMES)
    for settings in (
        everywhere,
        f"{everywhere}{inputs.SECRET}\n{inputs.SECRET}=1\nexport {inputs.SECRET}\n",
        f"ISSUER=https://127.0.0.1:9\nCLIENT_ID=a\nREQUEST_PARAMS=key={inputs.SECRET}\n"
        f"CLIENT_SECRET={inputs.SECRET}\nDEVICE_NAME=at {inputs.SECRET}\n",
        "ISSUER=https://127.0.0.1:9\nCLIENT_ID=a\n",
    ):
        for form in ("--json", "--log-format=text", "--demo"):
            answer = start(tmp_path, settings, form, CREDENTIALS_DIRECTORY=str(tmp_path))
            assert inputs.SECRET.encode() not in answer.stdout


def test_the_environment_may_hold_a_secret_in_any_setting_as_well(tmp_path: Path) -> None:
    planted = {name: f"{inputs.SECRET}\u202e" for name in NAMES}
    planted["CLIENT_SECRETS"] = inputs.SECRET
    answer = start(tmp_path, "", **planted)
    assert answer.returncode == 78
    assert b"CLIENT_SECRETS (environment)" in answer.stdout
    assert inputs.SECRET.encode() not in answer.stdout


@pytest.mark.parametrize("form", ["--json", "--log-format=text"])
def test_what_is_no_text_is_told_and_no_more(form: str, tmp_path: Path) -> None:
    hostile = os.fsdecode(b"/tmp/\xff\xfe")
    answer = start(
        tmp_path,
        b"APP_NAME=a\xff\n",
        form,
        DEVICE_NAME=hostile,
        CA_BUNDLE=hostile,
        STATE_DIR=hostile,
        HOME=hostile,
        QT_QPA_PLATFORM=hostile,
        PYTHONIOENCODING="ascii",
    )
    assert answer.returncode == 78
    assert b"is not a UTF-8 text file" in answer.stdout
    assert b"is not UTF-8 text" in answer.stdout
    assert b"names no platform of Qt" in answer.stdout


@pytest.mark.parametrize("form", ["--json", "--log-format=text"])
def test_names_that_a_terminal_would_obey_are_made_harmless(form: str, tmp_path: Path) -> None:
    path = os.fsdecode(b"no\x1b[31m\xff\nsuch.env")
    answer = start(tmp_path, "", f"--env-file={path}", form)
    assert answer.returncode == 78
    assert b"cannot be read: No such file or directory" in answer.stdout
    assert b"\x1b" not in answer.stdout
    assert b"\\u001b" not in answer.stdout
    assert b"\nsuch.env" not in answer.stdout


def test_what_the_terminal_cannot_write_is_paraphrased(tmp_path: Path) -> None:
    text = text_of(tmp_path, "APP_NAME=Café\n", PYTHONIOENCODING="ascii")
    assert "Caf\\xe9" in text


def test_a_file_of_any_kind_is_read_or_explained(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    with (tmp_path / "long").open("wb") as file:
        file.truncate(1 << 40)
    paths = ("fifo", "long", ".", "/dev/zero", "none", "x" * 300)
    report = check(tmp_path, "", *(f"--env-file={path}" for path in paths))
    failed = [line["text"] for line in report.lines if line["verdict"] == "fail"]
    assert [text.partition(" cannot be read: ")[0] for text in failed] == list(paths)
    assert report.code == 78


def test_ctrl_c_ends_it_without_a_traceback(tmp_path: Path) -> None:
    with HostileServer(hang) as server:
        names = (f"ISSUER={server.url()}", "CLIENT_ID=a", "ALLOW_INSECURE_HTTP=true")
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "run_kiosk.py"), "--check"],
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], **dict(name.split("=") for name in names)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        assert server.wait_until_reached()
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=20)[1] == b""
    assert process.returncode == -signal.SIGINT


def test_who_reads_only_the_beginning_gets_no_traceback(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    answer = subprocess.run(
        [sys.executable, str(ROOT / "run_kiosk.py"), "--check"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"},
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(write)
    assert (answer.returncode, answer.stderr) == (0, b"")
