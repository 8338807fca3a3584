"""What `--check` says of settings: each with its place, all that is wrong at once, no secret."""

import re
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.config.reading import NAMES
from tests.check.reports import ROOT, check, text_of
from tests.e2e.tenant import tenant

WRONG = "ISSUER=http://127.0.0.1:9\nTHEME=blue\nCLIENT_SECRET=hunter2hunter2\n"


def test_every_wrong_setting_is_named_and_nothing_is_sent(tmp_path: Path) -> None:
    report = check(tmp_path, WRONG)
    assert (report.code, report.verdict) == (78, "fail")
    failed = [line["text"] for line in report.lines if line["verdict"] == "fail"]
    assert [text.split()[0] for text in failed] == ["ISSUER", "CLIENT_ID", "THEME"]
    assert failed[2] == "THEME (.env line 2) must be dark or light."
    assert not {"network", "tcp", "dns"} & set(report.subjects)


def test_every_setting_is_listed_with_its_value_and_its_place(tmp_path: Path) -> None:
    more = tmp_path / "more.env"
    more.write_text("\nAPP_NAME=Lobby\nCLIENT_SECRET=hunter2hunter2\n")
    files = (f"--env-file={tmp_path}/.env", f"--env-file={more}", "--env-file=-none.env")
    report = check(tmp_path, WRONG, *files, SPEAK="false")
    assert tuple(report.settings) == NAMES
    rows = report.settings
    assert rows["APP_NAME"] == {
        "name": "APP_NAME",
        "value": "Lobby",
        "source": "more.env",
        "line": 2,
    }
    assert rows["CLIENT_SECRET"] == {"name": "CLIENT_SECRET", "source": "more.env", "line": 3}
    assert rows["THEME"] == {"name": "THEME", "source": ".env", "line": 2}
    assert rows["SPEAK"] == {
        "name": "SPEAK",
        "value": "false",
        "source": "environment",
        "line": None,
    }
    assert rows["SCOPE"]["source"] == "default"
    assert "none.env is not there" in [line["text"] for line in report.lines]


def test_for_people_it_is_a_table(tmp_path: Path) -> None:
    text = text_of(tmp_path, WRONG + "APP_NAME=Acme\nTHEM=dark\n", TEXT_SCALE="1.5")
    head, _, body = text.partition("\n\n")
    assert [line.split(maxsplit=2) for line in head.splitlines()[1:6]] == [
        ["ISSUER", "(not", "shown)  .env line 1"],
        ["CLIENT_SECRET", "(set)", ".env line 3"],
        ["APP_NAME", "Acme", ".env line 4"],
        ["TEXT_SCALE", "1.5", "environment"],
        ["THEME", "(not", "shown)  .env line 2"],
    ]
    assert "all else by default:" in head
    assert "SCOPE=openid profile" in " ".join(head.split())
    assert max(map(len, head.splitlines())) <= 96
    lines = body.splitlines()
    assert lines[0] == "fail  settings   ISSUER (.env line 1) must begin with https://."
    warning = "warn  settings   THEM (.env line 5) is not a setting of kiosk. Was THEME meant?"
    assert warning in lines
    assert lines[-1] == "3 failed, 2 warnings."
    assert all(re.match(r"(pass|warn|fail|skip)  \S+ +\S| {17}> ", line) for line in lines[:-2])


def test_a_broken_bundle_of_certificates(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    report = check(tmp_path, f"ISSUER=https://127.0.0.1:9\nCLIENT_ID=a\nCA_BUNDLE={bundle}\n")
    assert (report.code, report.verdict_on("settings")) == (78, "fail")
    assert "tls" not in report.subjects


def test_a_service_that_cannot_work_is_a_wrong_setting(tmp_path: Path) -> None:
    report = check(tmp_path, "ISSUER=https://id.twitch.tv/oauth2\nCLIENT_ID=a\n")
    assert report.code == 78
    assert "Twitch" in report.line("settings")["text"]


@pytest.mark.clause("B-07")
@pytest.mark.parametrize(("bits", "fits"), [(1024, False), (2048, True)])
def test_a_key_is_tried(bits: int, fits: bool, tmp_path: Path) -> None:
    key = rsa.generate_private_key(65537, bits)
    (tmp_path / "key.pem").write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    with tenant() as server:
        report = check(tmp_path, f"{server.settings}CLIENT_KEY_FILE={tmp_path}/key.pem\n")
    assert report.code == (0 if fits else 78)
    assert ("RSA of at least 2048 bits" in report.raw) is not fits


def test_every_subject_is_explained_in_the_readme() -> None:
    sources = "".join(path.read_text("utf-8") for path in (ROOT / "kiosk" / "check").glob("*.py"))
    subjects = set(re.findall(r'Line\(\s*(?:"\w+"(?: if .*? else "\w+")?),\s*"(\w+)"', sources))
    assert {"settings", "outputs", "service"} <= subjects
    readme = (ROOT / "README.md").read_text("utf-8")
    assert {subject for subject in subjects if f"`{subject}`" not in readme} == set()
