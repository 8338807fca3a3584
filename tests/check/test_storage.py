"""What `--check` says of the place where people are kept."""

from pathlib import Path

import pytest

from tests.check.reports import check
from tests.e2e.tenant import tenant


@pytest.mark.clause("O-13")
def test_where_people_stay_signed_in_it_says_what_protects_them(tmp_path: Path) -> None:
    with tenant() as server:
        report = check(tmp_path, f"{server.settings}REMEMBER=true\n")
        assert (report.code, report.verdict_on("store")) == (0, "warn")
        told = f"{tmp_path}/.local/state/kiosk, encrypted with a key that lies beside it"
        assert report.line("store")["text"].startswith(told)
        assert "STORE_KEY_FILE" in report.line("store")["fix"]
        assert not (tmp_path / ".local").exists()
        (tmp_path / "file").write_text("")
        settings = f"{server.settings}REMEMBER=true\nSTATE_DIR={tmp_path}/file\n"
        report = check(tmp_path, settings)
        assert (report.code, report.verdict_on("store")) == (1, "fail")
        assert "STATE_DIR" in report.line("store")["fix"]


def test_without_a_folder_it_says_what_is_lost(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with tenant() as server:
        report = check(tmp_path, f"{server.settings}STATE_DIR={tmp_path}/file\n")
        assert (report.code, report.verdict_on("store")) == (0, "warn")
        assert "are lost when the kiosk ends" in report.line("store")["text"]
        assert "store" not in check(tmp_path, server.settings).subjects


def test_a_folder_that_a_restart_empties_is_a_warning(tmp_path: Path) -> None:
    with tenant() as server:
        settings = f"{server.settings}REMEMBER=true\nSTATE_DIR=/dev/shm/kiosk-of-nobody\n"
        report = check(tmp_path, settings)
    assert report.verdict_on("store") == "warn"
    assert " is on tmpfs: nothing in it may survive a restart" in report.line("store")["text"]


def test_the_demo_tenant_remembers_nobody(tmp_path: Path) -> None:
    report = check(tmp_path, "REMEMBER=true\n")
    assert (report.code, report.verdict_on("store")) == (0, "skip")
