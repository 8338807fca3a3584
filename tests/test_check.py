"""`--check`: what it says and how it exits, against a real server and against none."""

import os
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.e2e.tenant import tenant
from tests.fakes.behaviours import answer
from tests.fakes.certificates import DAY, Authority
from tests.fakes.hostile import HostileServer

ROOT = Path(__file__).parent.parent
SUBJECTS = ["settings", "clock", "network", "tls", "metadata", "grant", "display", "fonts"]


def check(folder: Path, settings: str, *arguments: str, **environment: str) -> tuple[int, str]:
    (folder / ".env").write_text(settings, encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, str(ROOT / "run_kiosk.py"), "--check", *arguments],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert answer.stderr == ""
    return answer.returncode, answer.stdout


def verdicts(report: str) -> dict[str, str]:
    pairs = [line.split()[1::-1] for line in report.splitlines()]
    assert len({subject for subject, _ in pairs}) == len(pairs), report
    return {subject: verdict for subject, verdict in pairs}


def test_all_is_well(tmp_path: Path) -> None:
    with tenant() as server:
        code, report = check(tmp_path, server.settings)
    assert code == 0
    assert list(verdicts(report)) == SUBJECTS
    assert "fail" not in report
    assert "pass  fonts     Inter, JetBrains Mono" in report


def test_nothing_configured_is_the_demo(tmp_path: Path) -> None:
    code, report = check(tmp_path, "")
    assert code == 0
    assert list(verdicts(report)) == SUBJECTS
    assert "the demo tenant is used" in report


def test_every_wrong_setting_is_named_and_nothing_is_sent(tmp_path: Path) -> None:
    code, report = check(tmp_path, "ISSUER=http://127.0.0.1:9\nTHEME=blue\n")
    assert code == 78
    failed = [line for line in report.splitlines() if line.startswith("fail")]
    assert [line.split()[2] for line in failed] == ["ISSUER", "CLIENT_ID", "THEME"]
    assert " network " not in report


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    settings = "ISSUER=http://127.0.0.1:9\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n"
    code, report = check(tmp_path, settings)
    assert code == 1
    assert verdicts(report)["network"] == "fail"
    assert verdicts(report)["metadata"] == "skip"


def by_hand(settings: str, issuer: str) -> str:
    names = ("DEVICE_AUTHORIZATION_ENDPOINT", "TOKEN_ENDPOINT", "JWKS_URI")
    return settings + "".join(f"{name}={issuer}/jwks\n" for name in names)


def test_addresses_set_by_hand_are_tried_too(tmp_path: Path) -> None:
    settings = "ISSUER=http://127.0.0.1:9\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n"
    code, report = check(tmp_path, by_hand(settings, "http://127.0.0.1:9"))
    assert (code, verdicts(report)["network"]) == (1, "fail")
    with tenant() as server:
        code, report = check(tmp_path, by_hand(server.settings, server.issuer))
    assert (code, verdicts(report)["network"]) == (0, "pass")


def test_a_broken_bundle_of_certificates(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    settings = f"ISSUER=https://127.0.0.1:9\nCLIENT_ID=a\nCA_BUNDLE={bundle}\n"
    code, report = check(tmp_path, settings)
    assert code == 78
    assert verdicts(report)["settings"] == "fail"
    assert "tls" not in verdicts(report)


@pytest.mark.clause("D-01", "C-07")
@pytest.mark.parametrize(("starts", "subject"), [(-2 * DAY, "tls"), (DAY, "clock")])
def test_a_certificate_out_of_its_time(starts: timedelta, subject: str, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    tls = authority.server("localhost", starts=starts, ends=starts + DAY)
    with HostileServer(answer(), tls=tls) as server:
        settings = f"ISSUER={server.url()}\nCLIENT_ID=a\nCA_BUNDLE={authority.bundle}\n"
        code, report = check(tmp_path, settings, no_proxy="localhost")
    assert (code, verdicts(report)[subject]) == (1, "fail")


def test_an_address_for_the_demo_that_is_not_ours(tmp_path: Path) -> None:
    code, report = check(tmp_path, "DEMO_HOST=203.0.113.9\n")
    assert (code, verdicts(report)["network"]) == (1, "fail")


def test_another_issuer_behind_the_address(tmp_path: Path) -> None:
    with tenant() as server:
        code, report = check(tmp_path, server.settings.replace("/oauth2", "/oauth2/"))
    assert code == 1
    assert verdicts(report)["metadata"] == "fail"


def test_no_display(tmp_path: Path) -> None:
    code, report = check(tmp_path, "", QT_QPA_PLATFORM="xcb", DISPLAY=":9999")
    assert code == 1
    assert (verdicts(report)["display"], verdicts(report)["fonts"]) == ("fail", "skip")


@pytest.mark.clause("V-10", "O-13")
def test_no_secret_is_printed(tmp_path: Path) -> None:
    secret = "hunter2hunter2"
    settings = "ISSUER=https://127.0.0.1:9\nCLIENT_ID=a\nCLIENT_AUTH=none\n"
    _, report = check(tmp_path, settings + f"CLIENT_SECRET={secret}\n")
    assert "CLIENT_AUTH" in report
    assert secret not in report


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(
    ("off", "verdict", "words"),
    [
        (timedelta(minutes=4), "pass", "differs from the server's by 2(39|40) s"),
        (timedelta(hours=5), "warn", "off by about 5 hours, behind"),
        (timedelta(days=3), "fail", "off by about 3 days, behind"),
    ],
)
def test_a_clock_that_is_off(off: timedelta, verdict: str, words: str, tmp_path: Path) -> None:
    date = format_datetime(datetime.now(UTC) + off, usegmt=True)
    with HostileServer(answer(headers={"Date": date})) as server:
        settings = f"ISSUER={server.url()}\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n"
        _, report = check(tmp_path, settings)
    (line,) = (line for line in report.splitlines() if line.split()[1] == "clock")
    assert line.split()[0] == verdict
    assert re.search(words, line)


def test_where_every_address_is_set_by_hand_nothing_is_claimed_about_metadata(
    tmp_path: Path,
) -> None:
    with HostileServer(answer(405)) as server:
        settings = (
            f"OAUTH_ONLY=true\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n"
            f"DEVICE_AUTHORIZATION_ENDPOINT={server.url('/device')}\n"
            f"TOKEN_ENDPOINT={server.url('/token')}\n"
        )
        code, report = check(tmp_path, settings)
    assert code == 0
    told = verdicts(report)
    assert (told["network"], told["metadata"], told["grant"]) == ("pass", "skip", "skip")
    assert [request.method for request in server.requests] == ["GET"]


@pytest.mark.clause("B-07")
@pytest.mark.parametrize(("bits", "fits"), [(1024, False), (2048, True)])
def test_a_key_is_tried(bits: int, fits: bool, tmp_path: Path) -> None:
    key = rsa.generate_private_key(65537, bits)
    (tmp_path / "key.pem").write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    with tenant() as server:
        settings = f"{server.settings}CLIENT_KEY_FILE={tmp_path}/key.pem\n"
        code, report = check(tmp_path, settings)
    assert code == (0 if fits else 78)
    assert ("RSA of at least 2048 bits" in report) is not fits


def test_a_service_that_cannot_work_is_a_wrong_setting(tmp_path: Path) -> None:
    code, report = check(tmp_path, "ISSUER=https://id.twitch.tv/oauth2\nCLIENT_ID=a\n")
    assert code == 78
    assert "Twitch" in report


@pytest.mark.clause("O-13")
def test_where_people_stay_signed_in_it_says_what_protects_them(tmp_path: Path) -> None:
    with tenant() as server:
        code, report = check(tmp_path, f"{server.settings}REMEMBER=true\n")
        assert (code, verdicts(report)["store"]) == (0, "warn")
        assert f"{tmp_path}/.local/state/kiosk, encrypted with a key that lies beside it" in report
        assert not (tmp_path / ".local").exists()
        (tmp_path / "file").write_text("")
        settings = f"{server.settings}REMEMBER=true\nSTATE_DIR={tmp_path}/file\n"
        code, report = check(tmp_path, settings)
        assert (code, verdicts(report)["store"]) == (1, "fail")
        assert "STATE_DIR" in report


def test_without_a_folder_it_says_what_is_lost(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with tenant() as server:
        code, report = check(tmp_path, f"{server.settings}STATE_DIR={tmp_path}/file\n")
        assert (code, verdicts(report)["store"]) == (0, "warn")
        assert "are lost when the kiosk ends" in report
        assert "store" not in verdicts(check(tmp_path, server.settings)[1])


def test_the_demo_tenant_remembers_nobody(tmp_path: Path) -> None:
    code, report = check(tmp_path, "REMEMBER=true\n")
    assert (code, verdicts(report)["store"]) == (0, "skip")
