"""What `--check` says of a provider, against a real server and against none."""

import threading
from pathlib import Path

import pytest

from kiosk.check import way
from tests.check.reports import check
from tests.e2e.tenant import tenant
from tests.fakes.behaviours import answer, drip_body, portal, tunnel
from tests.fakes.certificates import Authority
from tests.fakes.hostile import HostileServer

NETWORK = ["proxy", "dns", "tcp", "network"]
SUBJECTS = [
    *("files", "settings", *NETWORK, "tls", "clock", "metadata", "grant", "timesync"),
    *("libraries", "display", "fonts", "outputs", "service"),
]
NOBODY = "ISSUER=http://127.0.0.1:9\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n"


def test_all_is_well(tmp_path: Path) -> None:
    with tenant() as server:
        report = check(tmp_path, server.settings)
    assert (report.code, report.subjects) == (0, SUBJECTS)
    assert "fail" not in {line["verdict"] for line in report.lines}
    port = server.issuer.rpartition(":")[2].partition("/")[0]
    assert report.line("settings")["text"] == f"the provider is {server.issuer}"
    assert report.line("tcp")["text"].startswith(f"127.0.0.1 port {port} is open (")
    assert report.verdict_on("tls") == "warn"
    assert report.line("fonts")["text"] == "Inter, JetBrains Mono"


def test_nothing_configured_is_the_demo(tmp_path: Path) -> None:
    report = check(tmp_path, "")
    without_steps = [name for name in SUBJECTS if name not in ("files", "proxy", "dns", "tcp")]
    assert (report.code, report.subjects) == (0, without_steps)
    assert "the demo tenant is used" in report.line("settings")["text"]


def test_a_service_that_nobody_gave_a_provider_is_a_warning(tmp_path: Path) -> None:
    line = check(tmp_path, "", STATE_DIRECTORY=str(tmp_path / "state")).line("settings")
    assert line["verdict"] == "warn"
    assert "not kiosk.env.txt" in line["fix"]


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    report = check(tmp_path, NOBODY)
    assert report.code == 1
    assert "port 9 cannot be reached (127.0.0.1: Connection refused)" in report.line("tcp")["text"]
    skipped = [line["subject"] for line in report.lines if line["verdict"] == "skip"]
    assert skipped[:4] == ["network", "tls", "metadata", "grant"]


def test_a_name_that_nobody_has(tmp_path: Path) -> None:
    report = check(tmp_path, "ISSUER=https://nowhere.invalid\nCLIENT_ID=a\n")
    assert report.code == 1
    assert report.line("dns")["verdict"] == "fail"
    assert report.line("dns")["text"].startswith(
        ("nowhere.invalid was not found", "no name server answered")
    )
    assert report.verdict_on("tcp") == "skip"


def test_a_server_that_takes_the_call_and_hangs_up(tmp_path: Path) -> None:
    with HostileServer(bare=lambda _: False) as server:
        report = check(tmp_path, f"ISSUER={server.url()}\nCLIENT_ID=a\n", no_proxy="localhost")
    assert report.code == 1
    assert [report.verdict_on(name) for name in NETWORK] == ["pass", "pass", "pass", "fail"]
    assert report.line("network")["text"].startswith("localhost: ")


def by_hand(settings: str, issuer: str) -> str:
    names = ("DEVICE_AUTHORIZATION_ENDPOINT", "TOKEN_ENDPOINT", "JWKS_URI")
    return settings + "".join(f"{name}={issuer}/jwks\n" for name in names)


def test_addresses_set_by_hand_are_tried_too(tmp_path: Path) -> None:
    report = check(tmp_path, by_hand(NOBODY, "http://127.0.0.1:9"))
    assert (report.code, report.verdict_on("tcp")) == (1, "fail")
    with tenant() as server:
        report = check(tmp_path, by_hand(server.settings, server.issuer))
    assert (report.code, report.verdict_on("network")) == (0, "pass")


def test_other_servers_of_a_sign_in_are_called_too(tmp_path: Path) -> None:
    with tenant() as server, HostileServer(answer()) as other:
        there = f"{server.settings}USERINFO_ENDPOINT={other.url('/u')}\n"
        report = check(tmp_path, there)
        assert report.code == 0
        assert report.line("endpoints")["text"] == f"localhost:{other.port} can be reached too"
        report = check(tmp_path, f"{server.settings}USERINFO_ENDPOINT=http://127.0.0.1:9/u\n")
    assert (report.code, report.verdict_on("endpoints")) == (1, "fail")
    assert report.line("endpoints")["text"].startswith("127.0.0.1:9: port 9 cannot be reached")


def test_a_proxy_is_named_without_its_password(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with (
        HostileServer(answer(), tls=authority.server("localhost")) as server,
        HostileServer(tunnel) as proxy,
    ):
        settings = f"ISSUER={server.url()}\nCLIENT_ID=a\nCA_BUNDLE={authority.bundle}\n"
        way = f"http://me:hunter2@localhost:{proxy.port}"
        report = check(tmp_path, settings, https_proxy=way)
    assert report.line("proxy")["text"].startswith(f"http://localhost:{proxy.port}, by the")
    assert f" port {proxy.port} is open" in report.line("tcp")["text"]
    assert "issued by Test authority" in report.line("tls")["text"]
    assert "hunter2" not in report.raw


@pytest.mark.parametrize(
    "proxy",
    [
        *("http://me:hunter2@proxy.example:port", "http://me:hunter2@proxy.example:99999"),
        *("me:hunter2@[proxy.example", "http://me:hunter2@:3128"),
    ],
)
def test_a_proxy_that_is_no_address_is_a_fault_of_the_proxy(proxy: str, tmp_path: Path) -> None:
    settings = "ISSUER=https://id.example\nCLIENT_ID=a\n"
    report = check(tmp_path, settings, HTTPS_PROXY=proxy)
    told = [report.verdict_on(name) for name in NETWORK]
    assert (report.code, told) == (1, ["fail", "skip", "skip", "skip"])
    assert "HTTPS_PROXY" in report.line("proxy")["fix"]
    assert "service" in report.subjects
    assert "hunter2" not in report.raw


def test_a_page_of_the_network_in_between(tmp_path: Path) -> None:
    with HostileServer(portal()) as server:
        settings = f"ISSUER={server.url()}\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n"
        report = check(tmp_path, settings)
    assert (report.code, report.verdict_on("metadata")) == (1, "fail")
    assert "does this network want a sign-in of its own?" in report.line("metadata")["fix"]


def test_another_issuer_behind_the_address(tmp_path: Path) -> None:
    with tenant() as server:
        report = check(tmp_path, server.settings.replace("/oauth2", "/oauth2/"))
    assert (report.code, report.verdict_on("metadata")) == (1, "fail")
    assert "exactly as the provider writes it" in report.line("metadata")["fix"]


def test_where_every_address_is_set_by_hand_nothing_is_claimed_about_metadata(
    tmp_path: Path,
) -> None:
    with HostileServer(answer(405)) as server:
        settings = (
            f"OAUTH_ONLY=true\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n"
            f"DEVICE_AUTHORIZATION_ENDPOINT={server.url('/device')}\n"
            f"TOKEN_ENDPOINT={server.url('/token')}\n"
        )
        report = check(tmp_path, settings)
    assert report.code == 0
    subjects = ("network", "metadata", "grant")
    assert [report.verdict_on(name) for name in subjects] == ["pass", "skip", "skip"]
    assert [request.method for request in server.requests] == ["GET"]


def test_without_device_sign_in_the_grant_fails(tmp_path: Path) -> None:
    with HostileServer() as server:
        server.play(answer(body=f'{{"issuer": "{server.url("")}"}}'.encode()))
        settings = f"ISSUER={server.url('')}\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n"
        report = check(tmp_path, settings)
    assert report.code == 1
    assert (report.verdict_on("metadata"), report.verdict_on("grant")) == ("pass", "fail")
    assert "DEVICE_AUTHORIZATION_ENDPOINT" in report.line("grant")["fix"]


def test_an_address_for_the_demo_that_is_not_ours(tmp_path: Path) -> None:
    report = check(tmp_path, "DEMO_HOST=203.0.113.9\n")
    assert (report.code, report.verdict_on("network")) == (1, "fail")


def test_a_server_that_drips_does_not_hold_it_up_for_long(tmp_path: Path) -> None:
    with HostileServer(drip_body) as server:
        settings = f"ISSUER={server.url()}\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n"
        report = check(tmp_path, settings)
    assert (report.code, report.line("network")["text"]) == (
        1,
        "localhost: no answer in 10 s",
    )


def test_a_name_server_that_says_nothing_is_waited_for_so_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    never = threading.Event()
    monkeypatch.setattr(way, "LOOK_UP_S", 0.01)
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: never.wait())
    dns, tcp = way.way_lines("https://id.example")
    never.set()
    assert (dns.text, tcp.verdict) == ("no name server answered within 0.01 s", "skip")
