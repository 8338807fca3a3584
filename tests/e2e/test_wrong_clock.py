"""Devices without a battery clock: the kiosk as a process that believes in another time of day."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.e2e.displays import XServer
from tests.e2e.kiosk_process import KioskProcess, kiosk
from tests.e2e.tenant import tenant
from tests.e2e.test_sign_in import press_authorize, show_code
from tests.fakes.behaviours import portal
from tests.fakes.certificates import Authority
from tests.fakes.hostile import HostileServer
from tests.fakes.phone import Phone

pytestmark = [pytest.mark.e2e, pytest.mark.clause("C-07")]

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def believing(off: timedelta) -> dict[str, str]:
    """The environment of a process whose time of day is off; its other clocks are right."""
    (library,) = Path("/usr/lib").glob("*/faketime/libfaketime.so.1")
    return {
        "LD_PRELOAD": str(library),
        "FAKETIME": f"{off.total_seconds():+.0f}",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


@pytest.mark.clause("C-06", "I-10")
@pytest.mark.parametrize("off", [-5 * HOUR, 5 * HOUR], ids=["behind", "ahead"])
def test_some_hours_off_a_person_signs_in(off: timedelta, display: XServer, tmp_path: Path) -> None:
    with (
        tenant("--interval", "1") as server,
        kiosk(display, tmp_path, settings=server.settings, environment=believing(off)) as process,
    ):
        Phone().approve(show_code(process, display, tmp_path))
        signed_in = process.next("signed_in")
        assert signed_in["clock_off_s"] == pytest.approx(off.total_seconds(), abs=2)
        process.shows("welcome")


@pytest.mark.parametrize(
    ("off", "words"), [(-3 * DAY, "3 days, behind"), (400 * DAY, "400 days, ahead")]
)
def test_some_days_off_the_clock_is_named(
    off: timedelta, words: str, display: XServer, tmp_path: Path
) -> None:
    with (
        tenant() as server,
        kiosk(display, tmp_path, settings=server.settings, environment=believing(off)) as process,
    ):
        assert words in str(problem(process, display)["cause"])


@pytest.mark.clause("D-01")
@pytest.mark.parametrize(
    ("off", "kind", "words"),
    [
        (-3 * DAY, "wrong_clock", "not yet valid"),
        (3 * DAY, "untrusted", "has expired"),
    ],
    ids=["behind", "ahead"],
)
def test_a_certificate_that_the_clock_rules_out(
    off: timedelta, kind: str, words: str, display: XServer, tmp_path: Path
) -> None:
    authority = Authority(tmp_path)
    with HostileServer(portal(), tls=authority.server("localhost")) as server:
        settings = f"ISSUER={server.url()}\nCLIENT_ID=app\nCA_BUNDLE={authority.bundle}\n"
        with kiosk(display, tmp_path, settings=settings, environment=believing(off)) as process:
            told = problem(process, display)
            assert (told["kind"], server.requests) == (kind, [])
            assert words in str(told["cause"])


def problem(process: KioskProcess, display: XServer) -> dict[str, object]:
    press_authorize(process, display)
    return process.next("problem")
