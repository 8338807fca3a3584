import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.transport import Transport
from tests.fakes.certificates import Authority

PATIENCE_S = 5.0

NetworkSettings = (
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "requests_ca_bundle",
    "curl_ca_bundle",
    "ssl_cert_file",
    "ssl_cert_dir",
)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def _no_network_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NetworkSettings:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("NETRC", str(tmp_path / "no.netrc"))


@pytest.fixture
def wire(authority: Authority) -> Iterator[Callable[..., Transport]]:
    """Makes transports; at the end none of their threads may be left."""
    made: list[Transport] = []

    def make(*, insecure: bool = False, ca_bundle: Path | None = authority.bundle) -> Transport:
        made.append(Transport(ca_bundle=ca_bundle, allow_insecure_http=insecure))
        return made[-1]

    yield make
    for transport in made:
        transport.close()
    for thread in threading.enumerate():
        if thread.name == "kiosk-line":
            thread.join(PATIENCE_S)
            assert not thread.is_alive(), "a thread outlived its transport"
