"""The screen alone: what it depends on goes away and comes back, and nobody presses a key."""

import socket
from datetime import timedelta
from pathlib import Path

import pytest

from tests.e2e.displays import Display, XServer, is_covered, sway
from tests.e2e.kiosk_process import kiosk
from tests.e2e.lone_network import THEIRS, lone_network
from tests.e2e.reading import words_on
from tests.e2e.television import Television
from tests.e2e.tenant import tenant
from tests.e2e.test_sign_in import press_authorize, scanned
from tests.e2e.test_wrong_clock import believing
from tests.fakes.phone import Phone
from tests.waiting import until

pytestmark = pytest.mark.e2e

NO_NETWORK = "There is no network connection."


def says(display: Display, words: str) -> bool:
    return words in words_on(display.screenshot())


def test_no_network_at_boot_and_a_cable_that_is_pulled_later(
    display: XServer, tmp_path: Path
) -> None:
    settings = f"ISSUER=https://{THEIRS}\nCLIENT_ID=app\n"
    with (
        lone_network() as network,
        kiosk(display, tmp_path, settings=settings, through=network.through) as process,
    ):
        process.shows("authorize")
        process.next("outage", kind="no_network", state="began")
        until(lambda: says(display, NO_NETWORK), 10, "the outage")
        network.plug_in()
        process.next("outage", kind="no_network", state="over")
        until(lambda: says(display, "No typing here"), 10, "the invitation")
        network.pull()
        process.next("outage", kind="no_network", state="began")
        assert "code_requested" not in process.log
        display.press("Return")
        assert process.next("problem")["kind"] == "no_network"


def test_a_service_that_was_down_takes_its_problem_away(display: XServer, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    settings = f"ISSUER=http://127.0.0.1:{port}/oauth2\nCLIENT_ID=kiosk-demo\n"
    with kiosk(display, tmp_path, settings=f"{settings}ALLOW_INSECURE_HTTP=true\n") as process:
        press_authorize(process, display)
        assert process.next("problem")["kind"] == "unreachable"
        until(lambda: says(display, "goes on by itself"), 10, "the problem")
        with tenant("--port", str(port)):
            process.next("outage", kind="unreachable", state="over", within_s=40)
            process.shows("authorize")
            asked = [event for event in process.events if event["event"] == "code_requested"]
            assert len(asked) == 1
            display.press("Return")
            process.shows("code")


def test_a_clock_that_cannot_be_right_is_named_at_once(display: XServer, tmp_path: Path) -> None:
    then = believing(timedelta(days=-12_000))
    settings = "ISSUER=https://127.0.0.1:9\nCLIENT_ID=app\n"
    with kiosk(display, tmp_path, settings=settings, environment=then) as process:
        process.next("outage", kind="wrong_clock", state="began")
        until(lambda: says(display, "clock is wrong"), 10, "the outage")


def test_a_television_that_is_off_at_boot(tmp_path: Path) -> None:
    with sway((1920, 1080)) as display, tenant() as server:
        television = Television(display)
        television.switch_off()
        with kiosk(display, tmp_path, settings=server.settings) as process:
            process.shows("authorize")
            television.switch_on()
            until(lambda: is_covered(display), 10, "a screen")
            display.press("Return")
            process.shows("code")


def test_a_sign_in_outlives_a_television_that_goes_off_and_comes_back_rotated(
    tmp_path: Path,
) -> None:
    with (
        sway((1920, 1080)) as display,
        tenant("--interval", "1") as server,
        kiosk(display, tmp_path, settings=server.settings) as process,
    ):
        television = Television(display)
        press_authorize(process, display)
        process.shows("code")
        link = scanned(display, tmp_path)
        television.switch_off()
        process.next("poll")
        television.turn()
        until(lambda: is_covered(television.display), 10, "a rotated screen")
        assert scanned(television.display, tmp_path) == link
        television.switch_off()
        Phone().approve(link)
        process.shows("welcome")
        television.switch_on()
        until(lambda: is_covered(television.display), 10, "a screen")
        until(lambda: says(television.display, "Welcome, "), 10, "the welcome")
