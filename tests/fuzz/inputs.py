"""What strangers may send: values, texts, bodies, headers and answers, from honest to absurd."""

import json
from collections.abc import Mapping
from urllib.parse import urlencode

from hypothesis import strategies as st

from kiosk.oauth.error_codes import KNOWN_ERRORS
from kiosk.oauth.wire import Response

SECRET = "5ecret-canary"
"""Planted wherever something secret may stand; no exception may repeat it."""

odd_texts = st.sampled_from(
    [
        *("", " ", SECRET, "null", "true", "0", "5", "5000", "-1", "9" * 30, "1e5", "٣", "NaN"),
        *("\x00", "a\nb", "a\u202eb", "\u200b", "e\u0301", "\ud800", "Ⅷ", "x" * 33, "x" * 3000),
        *("https://login.example/device", "http://login.example/", "https://a@b/", "//b", "bearer"),
    ]
)
texts = odd_texts | st.text(max_size=20) | st.text(st.characters(codec="ascii"), max_size=20)
numbers = (
    st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from([0, -1, 5, 1000, 5000, 300000, 86400, 86401, 1e12, 1.1e12, 10**30, True])
)
scalars = st.none() | st.booleans() | numbers | texts
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)

error_codes = st.sampled_from(sorted(KNOWN_ERRORS)) | texts

_odd_numbers = st.sampled_from(
    ["0", "1", "01", "99", "9999", "-1", "99999999999999999999", "x", ""]
)
_odd_dates = st.builds(
    "{}, {} {} {} {}:{}:{} {}".format,
    st.sampled_from(["Fri", "Friday", "(", ""]),
    _odd_numbers,
    st.sampled_from(["Jan", "jan", "Foo", "1"]),
    _odd_numbers | st.just("2026"),
    *[_odd_numbers] * 3,
    st.sampled_from(["GMT", "-0000", "+9999", "+99999999999999999999", "EST", ")", ""]),
)
dates = (
    st.sampled_from(
        [
            "Wed, 21 Oct 2015 07:28:30 GMT",
            "Wed, 21 Oct 2015 07:28:30 -0000",
            "Wednesday, 21-Oct-15 07:28:00 GMT",
            "Wed Oct 21 07:28:00 2015",
        ]
    )
    | _odd_dates
    | st.text(max_size=30)
)
waits = st.integers(-5, 100_000).map(str) | dates
media_types = st.sampled_from(
    [
        "application/json",
        "application/json; charset=utf-8",
        "application/x-www-form-urlencoded",
        "APPLICATION/JWT",
        "text/html",
        ";",
    ]
)
headers = st.fixed_dictionaries(
    {}, optional={"content-type": media_types, "retry-after": waits, "date": dates}
)
# Mostly 200, so that the rest of the answer matters.
statuses = st.sampled_from(
    [200] * 16 + [201, 204, 301, 400, 400, 401, 403, 404, 408, 428, 429, 500, 502, 503, 503, 599]
)
broken_bodies = st.sampled_from(
    [
        b"",
        b"<html>log in</html>",
        b"[]",
        b"null",
        b"\xff\xfe{}",
        b'\xef\xbb\xbf{"a": 1}',
        b'{"a": 1, "a": 1}',
        b'{"a": NaN}',
        b'{"a": 1e999}',
        b'{"a": "\\ud800"}',
        b'{"a": ' + b"[" * 40 + b"]" * 40 + b"}",
        b'{"a": ' + b"9" * 5000 + b"}",
        b"error=slow_down&interval=10",
        b"error=%ff&error=%fe",
    ]
) | st.binary(max_size=60)


def written(members: Mapping[str, object]) -> bytes:
    """The members as JSON; a lone surrogate stays an escape."""
    return json.dumps(members).encode()


def form_written(members: Mapping[str, object]) -> bytes:
    """The members as a form."""
    return urlencode([(n, str(v)) for n, v in members.items()], errors="replace").encode()


def changed(
    honest: Mapping[str, object], *more: str, by: st.SearchStrategy[object] = values
) -> st.SearchStrategy[dict[str, object]]:
    """The honest members with some replaced, added or (by `...`) left out."""
    changes = st.dictionaries(st.sampled_from([*honest, *more]), by | st.just(...), max_size=3)
    return changes.map(
        lambda new: {n: v for n, v in {**honest, **new}.items() if v is not ...},
    )


def responses(members: st.SearchStrategy[dict[str, object]]) -> st.SearchStrategy[Response]:
    """Answers that carry `members`, mostly, in one form or another."""
    bodies = members.map(written) | members.map(written) | members.map(form_written)
    return st.builds(Response, statuses, headers, bodies | broken_bodies)


any_response = responses(st.dictionaries(texts, values, max_size=3))
