"""The foreign server as a child process, and the settings that bring a kiosk to it."""

import sqlite3
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import requests

from tests.e2e.kiosk_process import ROOT

PYTHON = ROOT / ".venvs/foreign-server/bin/python"
USER_CODE = "ACME-2001"
"""The toolkit's own codes are of all letters and digits, those included that look alike."""

DATABASE = "foreign-server.sqlite3"
ACCESS_TOKENS = "SELECT token FROM oauth2_provider_accesstoken"
REFRESH_TOKENS = "SELECT token FROM oauth2_provider_refreshtoken"
PATIENCE_S = 10


@dataclass(frozen=True, slots=True)
class ForeignServer:
    """A running django-oauth-toolkit with the applications `public` and `confidential`."""

    address: str
    folder: Path

    def settings(self, client: Mapping[str, str], other: str) -> str:
        """The `.env` of a kiosk that is told the addresses by hand."""
        lines = (
            *(f"{name.upper()}={value}" for name, value in client.items()),
            f"DEVICE_AUTHORIZATION_ENDPOINT={self.address}/o/device-authorization/",
            f"TOKEN_ENDPOINT={self.address}/o/token/",
            f"USERINFO_ENDPOINT={self.address}/o/userinfo/",
            f"REVOCATION_ENDPOINT={self.address}/o/revoke_token/",
            "ALLOW_INSECURE_HTTP=true",
            other,
        )
        return "\n".join(lines)

    def only(self, query: str) -> str:
        """The one token that the server's own table holds."""
        with closing(sqlite3.connect(self.folder / DATABASE)) as database:
            ((token,),) = database.execute(query)
        return str(token)

    def opens_profile(self, access_token: str) -> bool:
        """Ask whether the token still opens the profile."""
        bearer = {"Authorization": f"Bearer {access_token}"}
        answer = requests.get(f"{self.address}/o/userinfo/", headers=bearer, timeout=PATIENCE_S)
        return answer.ok

    def renews(self, refresh_token: str, client: Mapping[str, str]) -> bool:
        """Ask whether the token still brings a new one."""
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token, **client}
        return requests.post(f"{self.address}/o/token/", form, timeout=PATIENCE_S).ok


@contextmanager
def foreign_server(folder: Path, lifetime_s: int = 300) -> Iterator[ForeignServer]:
    program = Path(__file__).with_name("django_server.py")
    log = folder / "foreign-server.log"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [PYTHON, program, folder / DATABASE, USER_CODE, str(lifetime_s)],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    assert process.stdout
    try:
        address = process.stdout.readline().strip()
        assert address, log.read_text()
        yield ForeignServer(address, folder)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
