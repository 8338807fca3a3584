"""What holds for every test: no display is needed, and nobody logs a warning unasked."""

import logging
import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def no_unexpected_log_record(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning behind; one that expects it calls `caplog.clear()`."""
    yield
    left = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert left == []
