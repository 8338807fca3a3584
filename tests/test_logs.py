"""The log: its two forms, and what it will not write."""

import io
import json
import logging
from collections.abc import Iterator

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


def written(form: str = "json", level: str = "info") -> io.StringIO:
    stream = io.StringIO()
    logs.set_up(stream, "json" if form == "json" else "text", level)
    return stream


def test_json_has_one_object_a_line() -> None:
    stream = written()
    logs.report("code_shown", expires_in=300, interval=5)
    logs.report("screen", screen="code")
    first, second = (json.loads(line) for line in stream.getvalue().splitlines())
    assert first.pop("time").endswith("Z")
    assert first == {"level": "info", "event": "code_shown", "expires_in": 300, "interval": 5}
    assert second["screen"] == "code"


def test_text_is_for_people() -> None:
    stream = written("text")
    logs.report("problem", kind="expired", cause="the code expired")
    _, rest = stream.getvalue().split(" ", 1)
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
    assert bool(stream.getvalue()) is appears


@pytest.mark.clause("V-09", "O-16")
def test_what_a_terminal_would_obey_is_dropped_and_the_rest_is_bounded() -> None:
    stream = written("text")
    logs.report("problem", cause="a\x1b[31m\u202eb\nc\u2028" + "x" * 1000)
    line = stream.getvalue()
    assert line.count("\n") == 1
    assert "\x1b" not in line
    assert "\u202e" not in line
    assert len(line) < 600


@pytest.mark.clause("V-10")
def test_a_crash_tells_where_and_not_what() -> None:
    stream = written()

    def fail(token: str) -> None:
        raise ValueError(f"cannot use {token}")

    try:
        fail("s3cret-token")
    except ValueError as exc:
        logs.report_crash(type(exc), exc, exc.__traceback__)
    entry = json.loads(stream.getvalue())
    assert (entry["event"], entry["level"], entry["error"]) == ("crashed", "error", "ValueError")
    assert "test_logs.py:" in entry["at"]
    assert "s3cret" not in stream.getvalue()


@pytest.mark.clause("V-10")
def test_loggers_of_libraries_stay_silent() -> None:
    stream = written(level="debug")
    logging.getLogger("urllib3.connectionpool").debug("POST /token code=s3cret")
    assert stream.getvalue() == ""


@pytest.mark.clause("V-10")
def test_a_secret_put_into_a_text_is_three_stars() -> None:
    secret = Secret("s3cret")
    assert f"{secret} {secret!r} {secret!s}" == "*** *** ***"
