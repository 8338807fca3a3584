"""What `--check` says of the server's certificate, and of whose certificates count."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.check.reports import Report, check
from tests.fakes.behaviours import answer
from tests.fakes.certificates import DAY, Authority
from tests.fakes.hostile import HostileServer


def https(tmp_path: Path, authority: Authority, server: HostileServer, **environ: str) -> Report:
    settings = f"ISSUER={server.url()}\nCLIENT_ID=a\nCA_BUNDLE={authority.bundle}\n"
    return check(tmp_path, settings, no_proxy="localhost", **environ)


@pytest.mark.clause("D-01", "C-07")
@pytest.mark.parametrize(
    ("starts", "ends", "subject", "verdict", "says"),
    [
        (-2 * DAY, -DAY, "tls", "fail", "certificate has expired"),
        (DAY, 2 * DAY, "clock", "fail", "this device's clock is behind"),
        (-DAY, 13 * DAY, "tls", "warn", "issued by Test authority, 13 days left"),
        (-DAY, 15 * DAY, "tls", "pass", "issued by Test authority, 15 days left"),
    ],
)
def test_a_certificate_and_its_time(
    starts: timedelta, ends: timedelta, subject: str, verdict: str, says: str, tmp_path: Path
) -> None:
    authority = Authority(tmp_path)
    tls = authority.server("localhost", starts=starts, ends=ends)
    with HostileServer(answer(), tls=tls) as server:
        report = https(tmp_path, authority, server)
    assert (report.code, report.verdict_on(subject)) == (1, verdict)
    assert says in report.line(subject)["text"]


def test_a_server_that_closes_at_once_has_a_certificate_all_the_same(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    behaviour = answer(headers={"Connection": "close"})
    with HostileServer(behaviour, tls=authority.server("localhost")) as server:
        report = https(tmp_path, authority, server)
    assert "TLSv1.3, issued by Test authority" in report.line("tls")["text"]


@pytest.mark.clause("D-01")
def test_another_server_at_the_address_is_told_from_an_unknown_authority(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with HostileServer(answer(), tls=authority.server("other.example")) as server:
        other = https(tmp_path, authority, server).line("tls")
    unknown = Authority(tmp_path, "Unknown")
    with HostileServer(answer(), tls=unknown.server("localhost")) as server:
        stranger = https(tmp_path, authority, server).line("tls")
    assert (other["verdict"], stranger["verdict"]) == ("fail", "fail")
    assert "is the address right?" in other["fix"]
    assert "CA_BUNDLE" in stranger["fix"]


def test_whose_certificates_count_is_said(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with HostileServer(answer(), tls=authority.server("localhost")) as server:
        report = https(tmp_path, authority, server, REQUESTS_CA_BUNDLE=str(authority.bundle))
    assert report.line("trust")["text"] == (
        f"the system's certificates, CA_BUNDLE ({authority.bundle}),"
        " what the environment names in REQUESTS_CA_BUNDLE"
    )
