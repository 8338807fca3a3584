"""A person signs in at django-oauth-toolkit through its own pages.

The toolkit knows OpenID Connect, but on this grant it sends no ID token. So it proves nobody, and
only a kiosk that is told so (`OAUTH_ONLY`) is content with it.
"""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.e2e import camera
from tests.e2e.displays import XServer, is_covered
from tests.e2e.foreign_server.running import (
    ACCESS_TOKENS,
    REFRESH_TOKENS,
    ForeignServer,
    foreign_server,
)
from tests.e2e.kiosk_process import KioskProcess, kiosk
from tests.e2e.phone_browser import phone
from tests.e2e.reading import words_on
from tests.waiting import until

pytestmark = [pytest.mark.e2e, pytest.mark.real]

OAUTH_ONLY = "OAUTH_ONLY=true"
PUBLIC = {"client_id": "public"}
CONFIDENTIAL = {"client_id": "confidential", "client_secret": "s3cret"}
LIFETIME_S = 4


def ask_for_code(process: KioskProcess, display: XServer) -> None:
    process.shows("authorize")
    until(lambda: is_covered(display), 10, "a screen")
    display.press("Return")
    process.shows("code")


def read_code(display: XServer, server: ForeignServer) -> str:
    """Read the screen as a person does; the QR code holds the plain address."""
    scanned = until(lambda: camera.read_by_zxing(display.screenshot()), 10, "a QR code")
    assert scanned == f"{server.address}/o/device/"

    def shown() -> re.Match[str] | None:
        return re.search(r"\b[A-Z]{4}-\d{4}\b", words_on(display.screenshot()))

    return until(shown, 20, "a code in letters").group()


def says_who_and_how_sure(display: XServer) -> bool:
    seen = words_on(display.screenshot())
    return "Amara Okafor" in seen and "Not a verified identity" in seen


def log_in_and_type(page: Page, server: ForeignServer, code: str) -> None:
    """Go through the pages up to the question."""
    page.goto(f"{server.address}/o/device/")
    page.get_by_label("Username").fill("amara")
    page.get_by_label("Password").fill("sesame")
    page.get_by_role("button", name="Log in").tap()
    page.get_by_label("User code").fill(code)
    page.get_by_role("button", name="Verify").tap()


def choose(page: Page, button: str, result: str) -> None:
    page.get_by_role("button", name=button).tap()
    page.get_by_role("heading", name=f"Device {result}").wait_for()


@pytest.mark.clause("O-17", "D-13", "D-14", "R-02", "R-03")
@pytest.mark.parametrize("client", [PUBLIC, CONFIDENTIAL], ids=["public", "confidential"])
def test_approved_then_signed_out(client: dict[str, str], display: XServer, tmp_path: Path) -> None:
    with foreign_server(tmp_path) as server, phone() as page:
        settings = server.settings(client, OAUTH_ONLY)
        with kiosk(display, tmp_path, settings=settings) as process:
            ask_for_code(process, display)
            log_in_and_type(page, server, read_code(display, server))
            choose(page, "Accept", "Authorized")
            process.shows("welcome")
            until(lambda: says_who_and_how_sure(display), 20, "a name that is not verified")
            access_token = server.only(ACCESS_TOKENS)
            refresh_token = server.only(REFRESH_TOKENS)
            assert server.opens_profile(access_token)
            display.press("Return")
            revoked = process.next("tokens_revoked")
            assert revoked["tokens"] == "refresh_token access_token"
            assert not server.opens_profile(access_token)
            assert not server.renews(refresh_token, client)


@pytest.mark.clause("D-18")
def test_denied(display: XServer, tmp_path: Path) -> None:
    with foreign_server(tmp_path) as server, phone() as page:
        settings = server.settings(PUBLIC, OAUTH_ONLY)
        with kiosk(display, tmp_path, settings=settings) as process:
            ask_for_code(process, display)
            log_in_and_type(page, server, read_code(display, server))
            choose(page, "Deny", "Denied")
            process.next("problem", kind="declined")


@pytest.mark.clause("D-21")
def test_expired(display: XServer, tmp_path: Path) -> None:
    """Nobody but the kiosk notices: the server keeps saying that the approval is pending."""
    with foreign_server(tmp_path, LIFETIME_S) as server:
        settings = server.settings(PUBLIC, OAUTH_ONLY)
        with kiosk(display, tmp_path, settings=settings) as process:
            ask_for_code(process, display)
            process.next("problem", within_s=LIFETIME_S + 2, kind="expired")
            answers = {event["answer"] for event in process.events if event["event"] == "poll"}
            assert answers == {"authorization_pending"}


@pytest.mark.clause("I-01", "O-17")
def test_without_an_id_token_nobody_is_verified(display: XServer, tmp_path: Path) -> None:
    with foreign_server(tmp_path) as server, phone() as page:
        settings = server.settings(PUBLIC, f"ISSUER={server.address}/o")
        with kiosk(display, tmp_path, settings=settings) as process:
            ask_for_code(process, display)
            log_in_and_type(page, server, read_code(display, server))
            choose(page, "Accept", "Authorized")
            process.next("problem", kind="unverified")
