"""A phone: Debian's Chromium in a phone's size, used by a person who reads the buttons."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
]


@contextmanager
def phone() -> Iterator[Page]:
    """Open a browser with an empty profile; JavaScript is off, because the pages need none."""
    # Chromium's sandbox does not run as root, as which CI runs.
    arguments = [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else QUIET
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        context = browser.new_context(
            viewport={"width": 390, "height": 844},
            device_scale_factor=2,
            is_mobile=True,
            has_touch=True,
            java_script_enabled=False,
        )
        page = context.new_page()
        page.set_default_timeout(20_000)
        yield page
        browser.close()


def sign_in_as(page: Page, address: str, person: str) -> None:
    """Open what the QR code says, and do what the pages ask for."""
    _choose(page, address, person)
    page.get_by_role("button", name="Allow").tap()
    page.get_by_role("heading", name="You’re signed in").wait_for()


def decline_as(page: Page, address: str, person: str) -> None:
    """Go all the way and decline."""
    _choose(page, address, person)
    page.get_by_role("button", name="Decline").tap()
    page.get_by_role("heading", name="You declined").wait_for()


def _choose(page: Page, address: str, person: str) -> None:
    page.goto(address)
    page.get_by_role("button", name="It matches").tap()
    page.get_by_role("button", name=person).tap()
