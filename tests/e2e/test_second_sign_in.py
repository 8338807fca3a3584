"""What a running kiosk still knows at its second sign-in, counted at the server."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.e2e.displays import XServer
from tests.e2e.kiosk_process import kiosk
from tests.e2e.test_sign_in import press_authorize
from tests.fakes.behaviours import answer
from tests.fakes.hostile import Connection, HostileServer

pytestmark = pytest.mark.e2e


def declining(connection: Connection) -> bool:
    """A provider that issues codes and says that everybody declined."""
    received = connection.received
    assert received is not None
    here = f"http://{received.headers['host']}"
    metadata = {
        "issuer": here,
        "device_authorization_endpoint": f"{here}/device",
        "token_endpoint": f"{here}/token",
        "jwks_uri": f"{here}/jwks",
    }
    code = {
        "device_code": "d",
        "user_code": "70HYPR",
        "verification_uri": f"{here}/",
        "expires_in": 60,
        "interval": 1,
    }
    said: dict[str, object] = {
        "/.well-known/openid-configuration": metadata,
        "/device": code,
        "/jwks": {"keys": [{}]},
        "/token": {"error": "access_denied"},
    }
    return answer(200, json.dumps(said[urlsplit(received.target).path]).encode())(connection)


@pytest.mark.clause("M-09", "D-05", "D-19")
def test_metadata_and_keys_are_asked_for_once(display: XServer, tmp_path: Path) -> None:
    with HostileServer(declining) as server:
        issuer = server.url("")
        settings = f"ISSUER={issuer}\nCLIENT_ID=app\nALLOW_INSECURE_HTTP=true\n"
        with kiosk(display, tmp_path, settings=settings) as process:
            press_authorize(process, display)
            process.next("problem", kind="declined")
            display.press("Return")
            process.next("problem", kind="declined")
        asked = [request.target for request in server.requests]
    assert asked == [
        "/.well-known/openid-configuration",
        *("/device", "/jwks", "/token"),
        *("/device", "/token"),
    ]
