import ssl
from importlib import import_module
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.fakes.certificates import DAY, Authority
from tests.transport.conftest import NetworkSettings

# Before the first exchange, which would wait for it.
import_module("kiosk.transport.exchange")


@pytest.fixture(scope="session")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("authorities")


@pytest.fixture(scope="session")
def trusted(directory: Path) -> Authority:
    return Authority(directory)


@pytest.fixture(scope="session")
def certificates(directory: Path, trusted: Authority) -> dict[str, ssl.SSLContext]:
    """The good one, and every kind of wrong one."""
    stranger = Authority(directory, "Stranger")
    impostor = Authority(directory, "other.example", vouched_by=trusted)
    local, other = "localhost", "other.example"
    client = ExtendedKeyUsageOID.CLIENT_AUTH
    return {
        "good": trusted.server(local),
        "self-signed": trusted.server(local, self_signed=True),
        "expired": trusted.server(local, starts=-2 * DAY, ends=-DAY),
        "not yet valid": trusted.server(local, starts=DAY, ends=2 * DAY),
        "of another host": trusted.server(other),
        "of an address only": trusted.server("127.0.0.1"),
        "of an unknown authority": stranger.server(local),
        "of a server that plays authority": impostor.server(local),
        "for clients only": trusted.server(local, purpose=client),
        "with a weak key": trusted.server(local, rsa_bits=1024),
        "of TLS 1.0": trusted.server(local, newest_tls=ssl.TLSVersion.TLSv1),
        "of TLS 1.1": trusted.server(local, newest_tls=ssl.TLSVersion.TLSv1_1),
    }


@pytest.fixture(autouse=True)
def _only_this_network(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, trusted: Authority) -> None:
    for name in NetworkSettings:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("NETRC", str(tmp_path / "no.netrc"))
    # Quick to read, which the system's store is not.
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted.bundle))
