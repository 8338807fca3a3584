"""What `--check` says of files that hold a secret."""

import os
import shlex
import stat
import subprocess
from pathlib import Path

import pytest

from kiosk.check.guarded_files import file_lines, too_open, way_to_close
from kiosk.check.line import Line
from kiosk.options import SettingsFile
from kiosk.settings_source import SettingsSource

ISSUER = "ISSUER=https://id.example\nCLIENT_ID=a\n"


def lines_of(*paths: Path, mounts: Path = Path("/proc/self/mountinfo")) -> list[Line]:
    source = SettingsSource(tuple(SettingsFile(path, True) for path in paths), demo=False)
    return list(file_lines(source.read_files(), source.read(), mounts))


def written(path: Path, text: str, mode: int) -> Path:
    path.write_text(text)
    path.chmod(mode)
    return path


@pytest.mark.parametrize(
    ("owner", "mode", "closed"),
    [
        (1000, 0o600, True),
        (1000, 0o640, False),
        (1000, 0o604, False),
        (0, 0o640, True),
        (0, 0o660, False),
        (0, 0o644, False),
    ],
)
def test_a_secret_is_for_its_owner_and_a_group_that_root_chose(
    owner: int, mode: int, closed: bool
) -> None:
    assert too_open(owner, stat.S_IFREG | mode) is not closed


def test_a_secret_that_others_can_read_is_a_warning(tmp_path: Path) -> None:
    path = written(tmp_path / "kiosk.env", f"{ISSUER}CLIENT_SECRET=x\n", 0o644)
    (line,) = lines_of(path)
    assert (line.verdict, line.subject) == ("warn", "files")
    assert line.fix == f"chmod 600 {path}"
    path.chmod(0o600)
    (line,) = lines_of(path)
    assert (line.verdict, line.fix) == ("pass", "")


def test_the_command_works_for_any_name(tmp_path: Path) -> None:
    path = written(tmp_path / "my kiosk's.env", f"{ISSUER}CLIENT_SECRET=x\n", 0o644)
    (line,) = lines_of(path)
    subprocess.run(shlex.split(line.fix), check=True)
    assert lines_of(path)[0].verdict == "pass"


def test_the_command_works_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written(Path(".env"), f"{ISSUER}CLIENT_SECRET=x\n", 0o644)
    (line,) = lines_of(Path(".env"))
    assert line.fix == f"chmod 600 {tmp_path}/.env"


def test_the_service_can_still_read_what_was_closed() -> None:
    settings = "/etc/kiosk/kiosk.env"
    expected = f"sudo chown root:kiosk {settings} && sudo chmod 640 {settings}"
    assert way_to_close(Path(settings), os.getuid()) == expected
    assert way_to_close(Path("/home/a/.env"), os.getuid() + 1) == "sudo chmod 600 /home/a/.env"


@pytest.mark.parametrize("text", [ISSUER, f"{ISSUER}CLIENT_SECRET=\n"])
def test_a_file_without_a_secret_may_be_read_by_all(text: str, tmp_path: Path) -> None:
    (line,) = lines_of(written(tmp_path / "kiosk.env", text, 0o644))
    assert line.verdict == "pass"


def test_a_secret_that_a_later_file_replaces_still_lies_in_the_open(tmp_path: Path) -> None:
    first = written(tmp_path / "kiosk.env", f"{ISSUER}CLIENT_SECRET=x\n", 0o644)
    second = written(tmp_path / "boot.env", "CLIENT_SECRET=y\n", 0o600)
    assert [line.verdict for line in lines_of(first, second)] == ["warn", "pass"]


@pytest.mark.parametrize("name", ["CLIENT_SECRET_FILE", "CLIENT_KEY_FILE", "STORE_KEY_FILE"])
def test_the_files_that_settings_name_are_looked_at(name: str, tmp_path: Path) -> None:
    key = written(tmp_path / "key", '{"kty": "EC", "d": "x"}', 0o604)
    (_, line) = lines_of(written(tmp_path / "kiosk.env", f"{ISSUER}{name}={key}\n", 0o600))
    assert (line.verdict, line.fix) == ("warn", f"chmod 600 {key}")
    key.chmod(0o600)
    (_, line) = lines_of(tmp_path / "kiosk.env")
    assert (line.verdict, line.text) == ("pass", f"{key}: {name}")


def test_a_disk_that_knows_no_owners_calls_for_an_import(tmp_path: Path) -> None:
    path = written(tmp_path / "kiosk.env", f"{ISSUER}CLIENT_SECRET=x\n", 0o755)
    device = path.stat().st_dev
    mounts = tmp_path / "mountinfo"
    number = f"{os.major(device)}:{os.minor(device)}"
    mounts.write_text(f"odd\n23 1 {number} / /boot/firmware rw - vfat /dev/mmcblk0p1 rw\n")
    (line,) = lines_of(path, mounts=mounts)
    assert "kiosk import-settings" in line.fix
    (line,) = lines_of(path, mounts=tmp_path / "none")
    assert "chmod" in line.fix


def test_a_key_that_is_gone_is_a_warning(tmp_path: Path) -> None:
    settings = f"{ISSUER}STORE_KEY_FILE={tmp_path}/none\n"
    (_, line) = lines_of(written(tmp_path / "kiosk.env", settings, 0o600))
    assert line.verdict == "warn"
    assert "No such file or directory" in line.text


def test_nobody_is_told_to_close_a_folder_or_a_device(tmp_path: Path) -> None:
    for odd in (tmp_path, Path("/dev/zero")):
        settings = f"{ISSUER}STORE_KEY_FILE={odd}\n"
        (_, line) = lines_of(written(tmp_path / "kiosk.env", settings, 0o600))
        assert (line.verdict, line.fix) == ("warn", "")


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    (line,) = lines_of(tmp_path / "boot.env")
    assert (line.verdict, line.text) == ("skip", f"{tmp_path}/boot.env is not there")
