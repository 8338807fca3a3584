"""The time of the day where the kiosk stands, which decides when its night begins."""

import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest

from kiosk.app import minute_of_day


@pytest.fixture
def in_kathmandu(monkeypatch: pytest.MonkeyPatch) -> Iterator[timezone]:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "NPT-5:45")
        time.tzset()
        yield timezone(timedelta(hours=5, minutes=45))
    time.tzset()


def test_night_goes_by_local_time(in_kathmandu: timezone) -> None:
    def expected() -> int:
        there = datetime.now(in_kathmandu)
        return 60 * there.hour + there.minute

    earliest = expected()
    assert minute_of_day() in (earliest, expected())
