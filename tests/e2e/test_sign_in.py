"""A person signs in on a real screen with a real browser, and every way it can end otherwise.

Nothing here reaches into the process: keys go in; pictures, the log and the exit code come out.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from tests.e2e import camera
from tests.e2e.displays import Display, XServer, is_covered
from tests.e2e.kiosk_process import ROOT, KioskProcess, kiosk
from tests.e2e.phone_browser import decline_as, phone, sign_in_as
from tests.e2e.tenant import Tenant, tenant
from tests.fakes.cuttable_proxy import CuttableProxy
from tests.waiting import until

pytestmark = pytest.mark.e2e

PERSON = "Amara Okafor"
LIFETIME_S = 6


def scanned(display: Display, folder: Path) -> str:
    """Read the QR code on the screen."""
    return until(lambda: camera.read(display.screenshot(), folder), 10, "a QR code")


def has_code(picture: Image.Image) -> bool:
    return camera.read_by_zxing(picture) is not None


def press_authorize(process: KioskProcess, display: Display) -> None:
    """Press OK as a person would: once there is something to see."""
    process.shows("authorize")
    until(lambda: is_covered(display), 10, "a screen")
    display.press("Return")


def show_code(process: KioskProcess, display: XServer, folder: Path) -> str:
    press_authorize(process, display)
    process.shows("code")
    return scanned(display, folder)


def without_the_person(process: KioskProcess) -> None:
    for word in ("Amara", "Okafor", "eyJ", "example.com"):
        assert word not in process.log, process.log


@pytest.mark.clause("D-23", "X-07", "V-10", "V-14")
def test_with_nothing_configured(display: XServer, tmp_path: Path) -> None:
    here = {"DEMO_HOST": "127.0.0.1"}
    with kiosk(display, tmp_path, environment=here) as process, phone() as page:
        started = process.next("started")
        assert started["pid"] == process.pid
        address = show_code(process, display, tmp_path)
        (child,) = children(process.pid)  # later there is one more, which decodes the picture
        sign_in_as(page, address, PERSON)
        process.next("signed_in")
        process.shows("welcome")
        until(lambda: not has_code(display.screenshot()), 1, "the QR code gone")
        display.press("Return")
        process.next("signed_out", reason="asked")
        process.shows("authorize")
        revoked = process.next("tokens_revoked")
        assert "access_token" in str(revoked["tokens"])
        process.signal(signal.SIGTERM)
        assert process.exit_code() == 0
        assert process.events[-1]["event"] == "stopped"
        until(lambda: not is_running(child), 5, "the demo tenant gone")
        without_the_person(process)


def test_the_demo_dies_with_a_killed_kiosk(display: XServer, tmp_path: Path) -> None:
    here = {"DEMO_HOST": "127.0.0.1"}
    with kiosk(display, tmp_path, environment=here) as process:
        process.next("demo_tenant")
        child = until(lambda: children(process.pid), 5, "a demo tenant")[0]
        process.signal(signal.SIGKILL)
        process.exit_code()
        until(lambda: not is_running(child), 5, "the demo tenant gone")


@pytest.mark.clause("D-18", "D-23")
def test_declined(display: XServer, tmp_path: Path) -> None:
    with (
        tenant("--interval", "1") as server,
        phone() as page,
        kiosk(display, tmp_path, settings=server.settings) as process,
    ):
        decline_as(page, show_code(process, display, tmp_path), PERSON)
        process.next("problem", kind="declined")
        process.shows("problem")
        until(lambda: not has_code(display.screenshot()), 1, "the QR code gone")
        # One key starts again.
        display.press("Return")
        process.shows("code")
        sign_in_as(page, scanned(display, tmp_path), PERSON)
        process.shows("welcome")


@pytest.mark.clause("D-05", "D-19", "D-21", "D-23")
def test_expired(display: XServer, tmp_path: Path) -> None:
    with (
        tenant("--interval", "1", "--code-lifetime", str(LIFETIME_S)) as server,
        kiosk(display, tmp_path, settings=server.settings) as process,
    ):
        old = show_code(process, display, tmp_path)
        (shown,) = (event for event in process.events if event["event"] == "code_shown")
        assert shown["expires_in"] == LIFETIME_S
        # Its time is cut to whole seconds, so the code was shown up to one second later.
        ends_at = datetime.fromisoformat(str(shown["time"])).timestamp() + LIFETIME_S + 1
        gone_in_s = ends_at + 1 - time.time()
        until(lambda: not has_code(display.screenshot()), gone_in_s, "the QR code gone")
        process.next("problem", within_s=4, kind="expired")
        display.press("Return")
        process.shows("code")
        assert scanned(display, tmp_path) != old


@pytest.mark.clause("D-23", "X-04")
def test_cancelled(display: XServer, tmp_path: Path) -> None:
    with tenant() as server, kiosk(display, tmp_path, settings=server.settings) as process:
        show_code(process, display, tmp_path)
        display.press("Escape")
        process.shows("authorize", within_s=1)
        until(lambda: not has_code(display.screenshot()), 1, "the QR code gone")


@pytest.mark.clause("D-20", "C-02")
def test_a_lost_network_is_patience(display: XServer, tmp_path: Path) -> None:
    with tenant("--interval", "1") as server, phone() as page, CuttableProxy() as proxy:
        settings, through = server.settings, {"http_proxy": proxy.address}
        with kiosk(display, tmp_path, settings=settings, environment=through) as process:
            address = show_code(process, display, tmp_path)
            process.next("poll", answer="authorization_pending")
            proxy.cut()
            process.next("poll", answer="unreachable")
            assert scanned(display, tmp_path) == address
            sign_in_as(page, address, PERSON)
            proxy.mend()
            process.shows("welcome")


@pytest.mark.clause("C-10")
@pytest.mark.parametrize("when", ["starting", "code"])
def test_quitting_while_the_server_hangs(when: str, display: XServer, tmp_path: Path) -> None:
    with (
        tenant("--interval", "1") as server,
        kiosk(display, tmp_path, settings=server.settings) as process,
    ):
        hang_in(when, process, server, display)
        asked_at = time.monotonic()
        process.signal(signal.SIGTERM)
        assert process.exit_code() == 0
        assert time.monotonic() - asked_at < 1
        without_the_person(process)


@pytest.mark.clause("C-10")
def test_cancelling_while_the_server_hangs(display: XServer, tmp_path: Path) -> None:
    with tenant() as server, kiosk(display, tmp_path, settings=server.settings) as process:
        hang_in("starting", process, server, display)
        display.press("Escape")
        process.shows("authorize", within_s=1)
        server.wake()
        display.press("Return")
        process.shows("code")


def hang_in(when: str, process: KioskProcess, server: Tenant, display: XServer) -> None:
    if when == "starting":
        process.shows("authorize")
        server.hang()
        until(lambda: is_covered(display), 10, "a screen")
        display.press("Return")
        process.shows("starting")
    else:
        press_authorize(process, display)
        process.next("poll")
        server.hang()
        process.next("poll", answer="unreachable")


def test_wrong_settings_are_shown_and_read_again(display: XServer, tmp_path: Path) -> None:
    with (
        tenant() as server,
        kiosk(display, tmp_path, settings="ISSUER=nonsense\nTHEME=blue\n") as process,
    ):
        problem = process.next("problem", kind="configuration")
        until(lambda: is_covered(display), 10, "a screen")
        for name in ("ISSUER", "CLIENT_ID", "THEME"):
            assert name in str(problem["cause"])
        (tmp_path / ".env").write_text(server.settings, encoding="utf-8")
        display.press("Return")
        process.shows("authorize")
        display.press("Return")
        process.shows("code")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_quitting_right_after_the_start(
    number: signal.Signals, display: XServer, tmp_path: Path
) -> None:
    with kiosk(display, tmp_path, environment={"DEMO_HOST": "127.0.0.1"}) as process:
        process.next("started")
        process.signal(number)
        assert process.exit_code() == 0


@pytest.mark.clause("V-10", "V-18")
def test_quitting_while_somebody_is_signed_in(display: XServer, tmp_path: Path) -> None:
    with (
        tenant("--interval", "1") as server,
        phone() as page,
        kiosk(display, tmp_path, settings=server.settings) as process,
    ):
        sign_in_as(page, show_code(process, display, tmp_path), PERSON)
        process.shows("welcome")
        process.signal(signal.SIGTERM)
        assert process.exit_code() == 0
        process.next("signed_out", reason="quit")
        process.next("tokens_revoked")
        without_the_person(process)


@pytest.mark.clause("D-18")
def test_an_application_that_the_provider_does_not_know(display: XServer, tmp_path: Path) -> None:
    with tenant() as server:
        settings = server.settings.replace("kiosk-demo", "stranger")
        with kiosk(display, tmp_path, settings=settings) as process:
            press_authorize(process, display)
            problem = process.next("problem", kind="configuration")
            assert "invalid_client" in str(problem["cause"])
            display.press("Escape")
            process.shows("authorize")


def test_an_address_for_the_demo_that_is_not_ours(display: XServer, tmp_path: Path) -> None:
    with kiosk(display, tmp_path, settings="DEMO_HOST=203.0.113.9\n") as process:
        problem = process.next("problem", kind="configuration")
        assert "DEMO_HOST" in str(problem["cause"])
        until(lambda: is_covered(display), 10, "a screen")
        (tmp_path / ".env").write_text("DEMO_HOST=127.0.0.1\n", encoding="utf-8")
        display.press("Return")
        process.shows("authorize")
        display.press("Return")
        process.shows("code")


@pytest.mark.clause("C-10")
def test_a_log_that_nobody_reads_holds_nothing_up(display: XServer, tmp_path: Path) -> None:
    reader, writer = full_pipe()
    with tenant() as server:
        (tmp_path / ".env").write_text(server.settings, encoding="utf-8")
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "run_kiosk.py")],
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), **display.environment},
            cwd=tmp_path,
            stderr=writer,
        )
        until(lambda: is_covered(display), 20, "a screen")
        display.press("Return")
        scanned(display, tmp_path)
        process.terminate()
        assert process.wait(1) == 0
    os.close(reader)
    os.close(writer)


def full_pipe() -> tuple[int, int]:
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    with contextlib.suppress(BlockingIOError):
        while True:
            os.write(writer, b"x" * 4096)
    os.set_blocking(writer, True)
    return reader, writer


def test_nobody_there(display: XServer, tmp_path: Path) -> None:
    settings = "ISSUER=http://127.0.0.1:9\nCLIENT_ID=app\nALLOW_INSECURE_HTTP=true\n"
    with kiosk(display, tmp_path, settings=settings) as process:
        press_authorize(process, display)
        process.next("problem", kind="unreachable")
        display.press("Escape")
        process.shows("authorize")


def children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def test_the_test_can_see_a_process() -> None:
    assert is_running(os.getpid())
    assert not is_running(2**22 + 1)
