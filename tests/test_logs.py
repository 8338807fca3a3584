"""The log: its two forms, and what it will not write."""

import io
import json
import logging
import os
import threading
import time
from collections.abc import Iterator, Mapping
from functools import partial

import pytest

from kiosk import logs
from kiosk.oauth.secret import Secret


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    logger = logging.getLogger("kiosk")
    before = logger.handlers, logger.propagate, logger.level
    yield
    logger.handlers, logger.propagate, level = before
    logger.setLevel(level)


class Written(io.BytesIO):
    """What the log wrote, once it is all there."""

    def text(self) -> str:
        logs.drain(within_s=5)
        return self.getvalue().decode()


def written(form: str = "json", level: str = "info") -> Written:
    stream = Written()
    logs.set_up(stream.write)
    logs.shape("json" if form == "json" else "text", level)
    return stream


def test_json_has_one_object_a_line() -> None:
    stream = written()
    logs.report("code_shown", expires_in=300, interval=5)
    logs.report("screen", screen="code")
    first, second = (json.loads(line) for line in stream.text().splitlines())
    assert first.pop("time").endswith("Z")
    assert first == {"level": "info", "event": "code_shown", "expires_in": 300, "interval": 5}
    assert second["screen"] == "code"


def test_text_is_for_people() -> None:
    stream = written("text")
    logs.report("problem", kind="expired", cause="the code expired")
    _, rest = stream.text().split(" ", 1)
    assert rest == 'warning problem kind=expired cause="the code expired"\n'


@pytest.mark.parametrize(
    ("event", "level", "appears"),
    [
        ("qt", "info", False),
        ("qt", "debug", True),
        ("poll", "warning", False),
        ("problem", "warning", True),
    ],
)
def test_levels(event: str, level: str, appears: bool) -> None:
    stream = written(level=level)
    logs.report(event)
    assert bool(stream.text()) is appears


@pytest.mark.clause("V-09", "O-16")
def test_what_a_terminal_would_obey_is_dropped_and_the_rest_is_bounded() -> None:
    stream = written("text")
    logs.report("problem", cause="a\x1b[31m\u202eb\nc\u2028" + "x" * 1000)
    line = stream.text()
    assert line.count("\n") == 1
    assert "\x1b" not in line
    assert "\u202e" not in line
    assert len(line) < 600


@pytest.mark.clause("C-10")
def test_a_reader_who_stops_reading_stops_nobody() -> None:
    reading_again = threading.Event()
    kept: list[bytes] = []

    def write(line: bytes) -> None:
        reading_again.wait()
        kept.append(line)

    logs.set_up(write)
    started_at = time.monotonic()
    for number in range(3 * logs.MOST_WAITING):
        logs.report("poll", number=number)
    logs.drain(within_s=0.1)
    assert time.monotonic() - started_at < 2
    reading_again.set()
    logs.drain(within_s=5)
    assert logs.MOST_WAITING <= len(kept) <= logs.MOST_WAITING + 1


def test_a_reader_who_is_gone_is_no_error() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    logs.set_up(partial(os.write, writer))
    logs.report("started")
    logs.drain(within_s=5)
    os.close(writer)


@pytest.mark.clause("V-10")
def test_a_crash_tells_where_and_not_what() -> None:
    stream = written()

    def fail(token: str) -> None:
        raise ValueError(f"cannot use {token}")

    try:
        fail("s3cret-token")
    except ValueError as exc:
        logs.report_crash(type(exc), exc, exc.__traceback__)
    entry = json.loads(stream.text())
    assert (entry["event"], entry["level"], entry["error"]) == ("crashed", "error", "ValueError")
    assert "test_logs.py:" in entry["at"]
    assert "s3cret" not in stream.text()


@pytest.mark.clause("V-10")
def test_loggers_of_libraries_stay_silent() -> None:
    stream = written(level="debug")
    logging.getLogger("urllib3.connectionpool").debug("POST /token code=s3cret")
    assert stream.text() == ""


@pytest.mark.clause("V-10")
def test_a_secret_put_into_a_text_is_three_stars() -> None:
    secret = Secret("s3cret")
    assert f"{secret} {secret!r} {secret!s}" == "*** *** ***"


def test_a_truth_value_is_one_in_json_too() -> None:
    stream = written()
    logs.report("signed_in", verified=False)
    assert '"verified": false' in stream.text()


def test_a_follower_hears_of_everything_cleaned_until_it_leaves() -> None:
    stream = written(level="error")
    heard: list[tuple[str, Mapping[str, str | float]]] = []
    unfollow = logs.follow(lambda event, fields: heard.append((event, fields)))
    logs.report("poll", answer="slow\x1b_down")
    unfollow()
    logs.report("poll", answer="ok")
    assert heard == [("poll", {"answer": "slow_down"})]
    assert stream.text() == ""
