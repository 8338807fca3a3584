"""Who is believed: D-01, O-15, C-07 and C-09, over real handshakes."""

import ssl
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.oauth.errors import (
    CertificateExpired,
    CertificateNotYetValid,
    CertificateRejected,
    Misconfigured,
    Unreachable,
)
from kiosk.oauth.wire import Request
from kiosk.transport import Transport
from tests.fakes import behaviours, hostile
from tests.fakes.behaviours import answer
from tests.fakes.certificates import DAY, Authority
from tests.fakes.hostile import HostileServer

WireMaker = Callable[..., Transport]
REQUEST_BODY = b"client_secret=s"


def poll(transport: Transport, server: HostileServer) -> int:
    return transport.send(Request("POST", server.url(), body=REQUEST_BODY)).status


@pytest.fixture
def stranger(tmp_path: Path) -> Authority:
    """An authority that nobody was told of."""
    return Authority(tmp_path, "Stranger")


@pytest.mark.clause("D-01", "O-15", "C-07")
@pytest.mark.parametrize(
    ("names", "starts", "ends", "kind", "reason"),
    [
        (["other.example"], -DAY, DAY, CertificateRejected, "Hostname mismatch"),
        (["127.0.0.1"], -DAY, DAY, CertificateRejected, "Hostname mismatch"),
        (["localhost"], -2 * DAY, -DAY, CertificateExpired, "certificate has expired"),
        (["localhost"], DAY, 2 * DAY, CertificateNotYetValid, "certificate is not yet valid"),
    ],
)
def test_a_bad_certificate_gets_no_request(
    names: list[str],
    starts: timedelta,
    ends: timedelta,
    kind: type[CertificateRejected],
    reason: str,
    authority: Authority,
    wire: WireMaker,
) -> None:
    with HostileServer(answer(), tls=authority.server(*names, starts=starts, ends=ends)) as server:
        with pytest.raises(CertificateRejected, match=reason) as caught:
            poll(wire(), server)
        assert type(caught.value) is kind
        assert str(caught.value).startswith("localhost: ")
        assert server.requests == []


@pytest.mark.clause("D-01", "O-15")
def test_a_self_signed_certificate_gets_no_request(authority: Authority, wire: WireMaker) -> None:
    with HostileServer(answer(), tls=authority.server("localhost", self_signed=True)) as server:
        with pytest.raises(CertificateRejected, match="self-signed certificate"):
            poll(wire(), server)
        assert server.requests == []


@pytest.mark.clause("D-01", "O-15")
def test_an_unknown_authority_gets_no_request(stranger: Authority, wire: WireMaker) -> None:
    with HostileServer(answer(), tls=stranger.server("localhost")) as server:
        with pytest.raises(CertificateRejected, match="unable to get local issuer certificate"):
            poll(wire(), server)
        assert server.requests == []


@pytest.mark.clause("D-01", "O-15")
def test_old_tls_gets_no_request(authority: Authority, wire: WireMaker) -> None:
    tls = authority.server("localhost", newest_tls=ssl.TLSVersion.TLSv1_1)
    with HostileServer(answer(), tls=tls) as server:
        with pytest.raises(CertificateRejected, match="PROTOCOL"):
            poll(wire(), server)
        assert server.requests == []


@pytest.mark.clause("D-01", "O-15")
def test_plain_http_in_place_of_tls_gets_no_request(wire: WireMaker) -> None:
    with HostileServer(bare=behaviours.plain_http) as server:
        with pytest.raises(CertificateRejected, match="localhost: "):
            poll(wire(), server)
        assert server.requests == []


@pytest.mark.clause("C-02")
@pytest.mark.parametrize("bare", [behaviours.hang_up, behaviours.reset_in_handshake])
def test_a_broken_handshake_is_no_verdict_on_the_server(
    bare: hostile.Behaviour, wire: WireMaker
) -> None:
    with HostileServer(bare=bare) as server, pytest.raises(Unreachable):
        poll(wire(), server)


@pytest.mark.clause("C-09")
def test_the_bundle_adds_to_the_system_store(
    authority: Authority, stranger: Authority, wire: WireMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(stranger.bundle))
    with (
        HostileServer(answer(), tls=stranger.server("localhost")) as by_system,
        HostileServer(answer(), tls=authority.server("localhost")) as by_bundle,
    ):
        transport = wire()
        assert poll(transport, by_system) == 200
        assert poll(transport, by_bundle) == 200


@pytest.mark.clause("C-09")
def test_without_a_bundle_the_system_store_decides(
    authority: Authority, wire: WireMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with HostileServer(answer(), tls=authority.server("localhost")) as server:
        with pytest.raises(CertificateRejected):
            poll(wire(ca_bundle=None), server)
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.bundle))
        assert poll(wire(ca_bundle=None), server) == 200


@pytest.mark.clause("C-09")
@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_a_bundle_from_the_environment_counts(
    name: str, authority: Authority, wire: WireMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, str(authority.bundle))
    with HostileServer(answer(), tls=authority.server("localhost")) as server:
        assert poll(wire(ca_bundle=None), server) == 200


@pytest.mark.clause("D-01")
def test_the_list_that_requests_brings_does_not_count(
    authority: Authority, wire: WireMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(authority.bundle))
    with HostileServer(answer(), tls=authority.server("localhost")) as server:
        with pytest.raises(CertificateRejected):
            poll(wire(ca_bundle=None), server)
        assert server.requests == []


@pytest.mark.clause("C-09")
@pytest.mark.parametrize("content", [None, "", "no certificate"])
def test_an_unreadable_bundle_is_a_wrong_setting(
    content: str | None, authority: Authority, wire: WireMaker, tmp_path: Path
) -> None:
    bundle = tmp_path / "bundle.pem"
    if content is not None:
        bundle.write_text(content)
    with HostileServer(answer(), tls=authority.server("localhost")) as server:
        transport = wire(ca_bundle=bundle)
        for _ in range(2):
            with pytest.raises(Misconfigured, match="CA bundle"):
                poll(transport, server)
        assert server.connections == []


@pytest.mark.clause("D-01", "C-09")
def test_a_missing_bundle_from_the_environment_is_not_trust(
    authority: Authority, wire: WireMaker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
    with HostileServer(answer(), tls=authority.server("localhost")) as server:
        with pytest.raises(CertificateRejected):
            poll(wire(), server)
        assert server.requests == []


@pytest.mark.clause("C-09")
def test_an_https_proxy_from_the_environment_is_used(
    authority: Authority, wire: WireMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with HostileServer(answer(403, b"")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url())
        with pytest.raises(Unreachable):
            wire().send(Request("POST", "https://id.example/token", body=REQUEST_BODY))
        (received,) = proxy.requests
        assert (received.method, received.target) == ("CONNECT", "id.example:443")


@pytest.mark.clause("O-15", "C-09")
def test_tls_goes_through_a_proxy_and_is_checked_behind_it(
    authority: Authority, stranger: Authority, wire: WireMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        HostileServer(answer(), tls=authority.server("localhost")) as good,
        HostileServer(answer(), tls=stranger.server("localhost")) as bad,
        HostileServer(behaviours.tunnel) as proxy,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy.url())
        assert poll(wire(), good) == 200
        with pytest.raises(CertificateRejected):
            poll(wire(), bad)
        assert [r.target for r in proxy.requests] == [f"localhost:{s.port}" for s in (good, bad)]
        assert bad.requests == []


@pytest.mark.clause("C-09")
def test_a_proxy_can_be_switched_off_for_a_host(
    authority: Authority, wire: WireMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://localhost:1")
    monkeypatch.setenv("NO_PROXY", "localhost")
    with HostileServer(answer(), tls=authority.server("localhost")) as server:
        assert poll(wire(), server) == 200
