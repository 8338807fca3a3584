"""What holds for every test: no display is needed, and nobody logs a warning unasked."""

import gc
import logging
import os
from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.figures"]
# Starts whole systems, as root: `make test-appliance`.
collect_ignore = ["appliance"]


# The same examples every time, and no clock: in a fresh checkout the very first one waits for a
# table of all characters to be made, which took six seconds on a busy machine. `make fuzz` tries
# six times as many.
settings.register_profile(
    "kiosk",
    derandomize=True,
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("kiosk")


_FULL_COLLECTION_EVERY = 100
_tests_ended = count(1)


def pytest_configure() -> None:
    """Stop automatic collection, which runs in whatever thread allocates.

    Tests leave whole controllers behind. Collected by the thread of some fake server, their
    running timers crash Qt during a later test.
    """
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect what the test left behind, in the thread that Qt's objects belong to."""
    gc.collect(2 if next(_tests_ended) % _FULL_COLLECTION_EVERY == 0 else 1)


@pytest.fixture(autouse=True)
def no_unexpected_log_record(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning behind; one that expects it calls `caplog.clear()`."""
    yield
    left = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert left == []
