"""Every reader of `kiosk.oauth.answers` against anything at all."""

import json
from math import isfinite

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.oauth import answers
from kiosk.oauth.error_codes import KNOWN_ERRORS, OTHER_ERROR
from kiosk.oauth.wire import Response
from tests.fuzz import inputs
from tests.fuzz.examples import examples

plain_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**80), 2**80)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=10),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), inner, max_size=4)
    ),
    max_leaves=12,
)
plain_objects = st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), plain_values)


def depth(value: object) -> int:
    """Levels of lists and objects within each other; 0 for anything else."""
    inner = list(value.values()) if isinstance(value, dict) else value
    return 1 + max(map(depth, inner), default=0) if isinstance(inner, list) else 0


def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    assert len({name for name, _ in pairs}) == len(pairs)
    return dict(pairs)


@pytest.mark.clause("C-08", "I-17", "J-07", "O-16")
@examples(120)
@given(plain_objects, st.booleans(), st.sampled_from([None, 1]))
def test_a_proper_object_is_read_as_it_was_meant(
    members: dict[str, object], ascii_only: bool, indent: int | None
) -> None:
    raw = json.dumps(members, ensure_ascii=ascii_only, indent=indent).encode()
    assert answers.json_object(raw) == members


@pytest.mark.clause("C-08", "I-17", "J-07", "O-16")
@examples(300)
@given(
    inputs.broken_bodies
    | inputs.values.map(lambda value: json.dumps(value).encode())
    | st.text(st.sampled_from('{}[]",:\\u0123eE+-.tdf8 \n'), max_size=60).map(str.encode)
)
def test_whatever_is_read_is_what_a_second_reader_would_read(raw: bytes) -> None:
    found = answers.json_object(raw)
    if found is None:
        return
    assert json.loads(raw, object_pairs_hook=unique) == found
    assert depth(found) <= answers.MAX_DEPTH
    json.dumps(found, allow_nan=False, ensure_ascii=False).encode()


@pytest.mark.clause("C-08", "I-17")
@examples(60)
@given(plain_objects, st.text(st.characters(codec="utf-8"), max_size=5).map(json.dumps))
def test_a_name_given_twice_anywhere_spoils_the_whole(
    members: dict[str, object], name: str
) -> None:
    twice = f'{{{name}: 1, "between": 2, {name}: 1}}'
    raw = json.dumps({**members, "here": "HOLE"}).replace('"HOLE"', twice).encode()
    assert answers.json_object(raw) is None


@pytest.mark.clause("O-09", "O-16", "C-05", "V-10")
@examples(200)
@given(
    inputs.responses(
        inputs.changed({"error": "slow_down"}, "error_code", by=inputs.error_codes | inputs.values)
    )
)
def test_an_error_code_is_one_that_is_known_or_none_of_the_servers_words(
    response: Response,
) -> None:
    found = answers.members(response)
    code = answers.error_code(found)
    assert code is None or code in KNOWN_ERRORS or code == OTHER_ERROR
    if code in KNOWN_ERRORS:
        assert found is not None
        assert code in (found.get("error"), found.get("error_code"))


@pytest.mark.clause("V-09")
@examples(200)
@given(inputs.texts, st.integers(0, 100))
def test_what_is_loggable_is_short_and_plain(text: str, limit: int) -> None:
    kept = answers.loggable(text, limit)
    assert len(kept) == min(len(text), limit)
    assert all(c.isascii() and (c.isalnum() or c in "_.:/-?") for c in kept)


@pytest.mark.clause("D-07", "I-17")
@examples(200)
@given(inputs.values)
def test_a_number_is_finite_and_of_a_sensible_size(value: object) -> None:
    read = answers.number(value)
    if read is not None:
        assert isfinite(read)
        assert abs(read) <= answers.MAX_NUMBER
        assert not isinstance(value, bool)
        assert read == float(str(value))


@pytest.mark.clause("C-02", "C-06", "C-07", "C-08")
@examples(300)
@given(inputs.any_response)
def test_times_in_headers_are_numbers_within_bounds_or_nothing(response: Response) -> None:
    wait_s = answers.retry_after_s(response)
    assert wait_s is None or 0 <= wait_s <= answers.MAX_RETRY_S
    now = answers.server_time(response)
    assert now is None or isfinite(now)


@pytest.mark.clause("C-06", "C-07")
@examples(300)
@given(inputs.dates)
@example("Fri, 01 Jan 2026 99999999999999999999:00:00 GMT")
@example("Fri, 01 Jan 99999999999999999999 00:00:00 GMT")
def test_a_date_is_a_moment_or_nothing(text: str) -> None:
    moment = answers.http_date(text)
    assert moment is None or isfinite(moment)
