"""A tenant in the test's own process, on a clock that moves only when told to."""

from base64 import b64encode
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote_plus

from flask import Flask
from werkzeug.test import TestResponse

from kiosk.demo.app import create_app
from kiosk.demo.clients import DEVICE_CODE, KIOSK, Client
from kiosk.demo.clock import Clock
from kiosk.demo.options import Options
from tests.fakes.phone import Page, Phone, read_page

BASE_URL = "http://127.0.0.1:8628"
PLAIN = Options(BASE_URL)
TODAY = 1_800_000_000
SECRET = Client("acme", "Acme Rooms", "s3cret +%")


class ManualClock:
    """Both clocks in one."""

    def __init__(self) -> None:
        self.seconds = 5000.0

    def __call__(self) -> float:
        return self.seconds

    def wall(self) -> float:
        return TODAY + self.seconds


class FlaskHttp:
    """The phone's network, without one; a new one is another browser."""

    def __init__(self, app: Flask, accept_language: str = "") -> None:
        self.client = app.test_client()
        self.client.environ_base["HTTP_ACCEPT_LANGUAGE"] = accept_language

    def get(self, url: str) -> Page:
        return self._page(self.client.get(url, follow_redirects=True))

    def post(self, url: str, data: dict[str, str]) -> Page:
        return self._page(self.client.post(url, data=data, follow_redirects=True))

    @staticmethod
    def _page(answer: TestResponse) -> Page:
        return read_page(answer.status_code, answer.request.url, answer.text)


@dataclass(frozen=True, slots=True)
class Asked:
    """The device endpoint's answer, as far as tests need it."""

    device_code: str
    user_code: str
    complete: str


class Rig:
    """One tenant, a device that polls it, and as many phones as a test wants."""

    def __init__(self, options: Options = PLAIN, client: Client = KIOSK) -> None:
        self.clock = ManualClock()
        self.pauses: list[float] = []
        self.client = client
        self.app = create_app(
            replace(options, clients=(KIOSK, SECRET, client)),
            Clock(self.clock, self.clock.wall),
            self.pauses.append,
        )
        self.http = self.app.test_client(use_cookies=False)

    def phone(self, accept_language: str = "") -> Phone:
        return Phone(FlaskHttp(self.app, accept_language))

    def post(self, path: str, **form: str) -> TestResponse:
        """Post as the rig's client, which proves itself by the header if it has a secret."""
        headers = {}
        if self.client.secret is None:
            form = {"client_id": self.client.client_id, **form}
        else:
            headers = basic(self.client.client_id, self.client.secret)
        return self.http.post(f"/oauth2/{path}", data=form, headers=headers)

    def ask(self, scope: str = "openid profile") -> Asked:
        answer = self.post("device_authorization", scope=scope).json
        assert answer
        return Asked(
            answer["device_code"],
            answer["user_code"],
            answer.get("verification_uri_complete", ""),
        )

    def poll(self, device_code: str) -> TestResponse:
        return self.post("token", grant_type=DEVICE_CODE, device_code=device_code)

    def polled(self, device_code: str) -> str:
        """The error code that a poll is answered with, or `ok`."""
        return error_of(self.poll(device_code))

    def sign_in(self, scope: str = "openid profile", person: str = "Amara") -> dict[str, Any]:
        """Go the whole way; the token answer."""
        asked = self.ask(scope)
        self.phone().approve(asked.complete, person)
        answer = self.poll(asked.device_code)
        assert answer.status_code == 200, answer.json
        return dict(answer.json or {})

    def refresh(self, refresh_token: str, **form: str) -> TestResponse:
        return self.post("token", grant_type="refresh_token", refresh_token=refresh_token, **form)

    def userinfo(self, access_token: str) -> TestResponse:
        headers = {"Authorization": f"Bearer {access_token}"}
        return self.http.get("/oauth2/userinfo", headers=headers)


def basic(client_id: str, secret: str) -> dict[str, str]:
    """RFC 6749 §2.3.1: both are form-encoded before they are joined."""
    joined = f"{quote_plus(client_id)}:{quote_plus(secret)}"
    return {"Authorization": f"Basic {b64encode(joined.encode()).decode()}"}


def error_of(answer: TestResponse) -> str:
    return "ok" if answer.status_code == 200 else str((answer.json or {})["error"])
