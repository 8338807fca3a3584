"""What is read from a server's answer, and what is not believed."""

import json
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth import answers
from kiosk.oauth.wire import Response

JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}


def test_a_json_object_is_read() -> None:
    raw = '{"name": "Ä", "ext": {"tenantId": ["t"]}, "n": 1.5}'.encode()
    assert answers.json_object(raw) == {"name": "Ä", "ext": {"tenantId": ["t"]}, "n": 1.5}


@pytest.mark.clause("C-08", "I-17", "J-07", "O-16")
@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b'{"a": 1, "a": 2}', id="name twice"),
        pytest.param(b'{"x": {"a": 1, "a": 2}}', id="name twice below"),
        pytest.param(b'{"a": NaN}', id="NaN"),
        pytest.param(b'{"a": -Infinity}', id="infinity"),
        pytest.param(b'{"a": 1e999}', id="number out of range"),
        pytest.param(b'{"a": "\xe4"}', id="latin-1"),
        pytest.param(rb'{"a": ["\ud800"]}', id="lone surrogate"),
        pytest.param(rb'{"\udfff": 1}', id="lone surrogate in a name"),
        pytest.param(b'{"a": ' + b"[" * 40 + b"]" * 40 + b"}", id="deep"),
        pytest.param(b"[" * 100_000, id="bottomless"),
        pytest.param(b'{"a": ' + b"9" * 5000 + b"}", id="endless number"),
        pytest.param(b"[1]", id="list"),
        pytest.param(b'"text"', id="text"),
        pytest.param(b"null", id="null"),
        pytest.param(b"", id="empty"),
        pytest.param(b'{"a": 1} x', id="more after it"),
        pytest.param(b"<html>", id="html"),
    ],
)
def test_anything_but_a_clean_json_object_is_none(raw: bytes) -> None:
    assert answers.json_object(raw) is None


def test_nesting_is_allowed_up_to_its_bound() -> None:
    lists = answers.MAX_DEPTH - 2  # the object and the number are levels too
    assert answers.json_object(b'{"a": ' + b"[" * lists + b"1" + b"]" * lists + b"}") is not None
    lists += 1
    assert answers.json_object(b'{"a": ' + b"[" * lists + b"1" + b"]" * lists + b"}") is None


@pytest.mark.clause("O-16")
@given(st.binary(max_size=200))
def test_no_bytes_make_the_readers_raise(raw: bytes) -> None:
    for headers in (JSON, FORM):
        found = answers.members(Response(200, headers, raw))
        assert found is None or isinstance(found, dict)


@given(
    st.dictionaries(
        st.text(),
        st.recursive(
            st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
            max_leaves=10,
        ),
    )
)
def test_every_clean_object_comes_back(value: dict[str, object]) -> None:
    assert answers.json_object(json.dumps(value).encode()) == value


@pytest.mark.clause("C-05")
@pytest.mark.parametrize("content_type", ["text/plain", "", "text/html"])
def test_json_counts_whatever_the_content_type_says(content_type: str) -> None:
    response = Response(200, {"content-type": content_type}, b'{"error": "slow_down"}')
    assert answers.members(response) == {"error": "slow_down"}


@pytest.mark.clause("C-05")
def test_a_form_encoded_answer_is_read() -> None:
    response = Response(200, FORM, b"error=authorization_pending&error_uri=https%3A%2F%2Fx")
    assert answers.members(response) == {
        "error": "authorization_pending",
        "error_uri": "https://x",
    }


@pytest.mark.parametrize(
    "raw", [b"a=1&a=2", b"nonsense", b"a=%ff", b"a=\xe4", b"&".join([b"a=1"] * 100)]
)
def test_a_broken_form_is_none(raw: bytes) -> None:
    assert answers.members(Response(200, FORM, raw)) is None


def test_a_form_under_another_content_type_is_none() -> None:
    assert answers.members(Response(200, JSON, b"error=slow_down")) is None


@pytest.mark.clause("O-09", "C-12")
@pytest.mark.parametrize(
    ("found", "code"),
    [
        ({"error": "access_denied"}, "access_denied"),
        ({"error_code": "rate_limit_exceeded"}, "rate_limit_exceeded"),
        ({"error": "", "error_code": "slow_down"}, "slow_down"),
        ({"error": {"error_subcode": 1349174}}, None),
        ({"error": None}, None),
        ({"error_description": "access_denied"}, None),
        ({}, None),
        (None, None),
    ],
)
def test_the_error_code_is_a_text_member(found: dict[str, object] | None, code: str | None) -> None:
    assert answers.error_code(found) == code


@pytest.mark.clause("V-09", "V-10", "O-16")
@pytest.mark.parametrize("hostile", ["\x1b[31m\r\nfake line \u202e", "a-token-of-ours", "x" * 1000])
def test_an_unknown_error_code_is_not_repeated(hostile: str) -> None:
    assert answers.error_code({"error": hostile}) == "other_error"


@pytest.mark.clause("V-09")
def test_what_is_logged_of_a_server_is_cut_and_cleaned() -> None:
    assert answers.loggable("\x1b[31m\r\nfake line \u202e") == "??31m??fake?line??"
    assert answers.loggable("x" * 1000) == "x" * 64


@pytest.mark.clause("D-07")
@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (5, 5.0),
        (2.5, 2.5),
        ("300", 300.0),
        (0, 0.0),
        (-1, -1.0),
        (True, None),
        (None, None),
        ([5], None),
        (1e99, None),
        (10**400, None),
        ("5.5", None),
        ("٣", None),
        ("-1", None),
        ("", None),
        ("9" * 13, None),
    ],
)
def test_a_number_is_a_number_or_a_plain_text_of_one(value: object, seconds: float | None) -> None:
    assert answers.number(value) == seconds


@pytest.mark.clause("C-02", "C-12")
@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "17"}, 17.0),
        ({"retry-after": " 17 "}, 17.0),
        ({"retry-after": "86400"}, answers.MAX_RETRY_S),
        (
            {
                "retry-after": "Wed, 21 Oct 2015 07:28:30 GMT",
                "date": "Wed, 21 Oct 2015 07:28:00 GMT",
            },
            30.0,
        ),
        (
            {
                "retry-after": "Wed, 21 Oct 2015 07:00:00 GMT",
                "date": "Wed, 21 Oct 2015 07:28:00 GMT",
            },
            0.0,
        ),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:30 GMT"}, None),
        ({"retry-after": "soon", "date": "Wed, 21 Oct 2015 07:28:00 GMT"}, None),
        ({"retry-after": "-5"}, None),
        ({}, None),
    ],
)
def test_retry_after_is_seconds_or_a_date_by_the_servers_clock(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert answers.retry_after_s(Response(503, headers)) == seconds


@pytest.fixture
def auckland(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Pacific/Auckland")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.clause("C-06")
@pytest.mark.usefixtures("auckland")
@pytest.mark.parametrize("zone", ["GMT", "+0000", "-0000"])
def test_a_date_is_utc_wherever_the_device_stands(zone: str) -> None:
    assert time.timezone != 0
    assert answers.http_date(f"Thu, 01 Jan 1970 00:01:40 {zone}") == 100.0


@pytest.mark.clause("C-08", "O-16")
@pytest.mark.parametrize("text", ["Fri, 01 Jan 2026 99999999999999999999:00:00 GMT", "soon", ""])
def test_a_date_that_is_none_is_ignored(text: str) -> None:
    assert answers.http_date(text) is None
