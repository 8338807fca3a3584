"""As much as a server may send, in the worst shapes: read in a time that grows no faster."""

import time
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.oauth import addresses, answers, jws
from kiosk.oauth.wire import DEFAULT_MAX_BYTES, Response
from tests.fakes.signing import b64, compact, signed, signing_key
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome

TOO_LONG_S = 5.0
"""Of computing, not of waiting. Quadratic time over a mebibyte would be minutes at the least."""

HEADER_BYTES = 65_536  # of one line, which is as much as Python's HTTP client reads

json_pieces = [
    "[",
    "]",
    '{"a":',
    "}",
    ",",
    '"',
    "\\",
    "\\u0041",
    "[]",
    "9",
    "1.",
    "e",
    " ",
    "-",
    "é",
]
form_pieces = ["a=", "&", "=", "%", "%41", "+", ";", "error=slow_down&"]
date_pieces = [
    "(",
    ")",
    "\\",
    ",",
    "Fri, ",
    "Jan ",
    "01 ",
    "9",
    ":",
    "00:",
    "+",
    "-",
    " ",
    "GMT",
    '"',
]
address_pieces = ["https://", "a", ".", "[", "]", "@", ":", "%", "/", "?", "#", "é"]
token_pieces = [".", "A", "=", "-", " ", "é"]


def long_texts(pieces: list[str], size: int) -> st.SearchStrategy[str]:
    """A few pieces, then few pieces again and again, then a few pieces."""
    some = st.lists(st.sampled_from(pieces), max_size=4).map("".join)
    return st.builds(
        lambda first, piece, last: (
            (first + piece * (size // len(piece.encode()) + 1))[:size] + last
        ),
        some,
        some.filter(bool),
        some,
    )


def quickly(call: Callable[[], object]) -> None:
    began = time.thread_time()
    outcome(call)
    assert time.thread_time() - began < TOO_LONG_S


@pytest.mark.clause("C-08", "O-16")
@examples(20)
@given(long_texts(json_pieces, DEFAULT_MAX_BYTES))
@example('{"a":' * (DEFAULT_MAX_BYTES // 5))
@example('{"a": [' + ",".join(["9" * 4000] * 260) + "]}")
@example("[" * 30 + ",".join(["[]"] * (DEFAULT_MAX_BYTES // 3)) + "]" * 30)
@example("{" + ",".join(f'"{number}": 0' for number in range(80_000)) + "}")
def test_json_takes_no_long_thought(text: str) -> None:
    quickly(lambda: answers.json_object(text.encode()))


@pytest.mark.clause("C-08", "O-16")
@examples(12)
@given(long_texts(form_pieces, DEFAULT_MAX_BYTES))
def test_forms_take_no_long_thought(text: str) -> None:
    kind = {"content-type": "application/x-www-form-urlencoded"}
    quickly(lambda: answers.members(Response(200, kind, text.encode())))


@pytest.mark.clause("C-08", "O-16")
@examples(40)
@given(long_texts(date_pieces, HEADER_BYTES))
def test_headers_take_no_long_thought(text: str) -> None:
    quickly(lambda: answers.retry_after_s(Response(503, {"retry-after": text, "date": text})))


@pytest.mark.clause("C-08", "M-05")
@examples(20)
@given(long_texts(address_pieces, DEFAULT_MAX_BYTES))
def test_addresses_take_no_long_thought(text: str) -> None:
    quickly(lambda: addresses.fault(text, allow_http=False))


@pytest.mark.clause("C-08", "J-14", "V-11")
@examples(20)
@given(long_texts(token_pieces, DEFAULT_MAX_BYTES) | long_texts(token_pieces, jws.MAX_TOKEN - 50))
@example("." * jws.MAX_TOKEN)
@example("." * DEFAULT_MAX_BYTES)
@example("A." * (jws.MAX_TOKEN // 2))
def test_tokens_take_no_long_thought(text: str) -> None:
    quickly(lambda: jws.verify(text, {"keys": []}))


@pytest.mark.clause("C-08", "V-11")
@pytest.mark.parametrize("payload", [b"[" * 48_000, b'{"a":' * 9_600, b"9" * 48_000])
def test_the_payload_of_a_well_signed_token_takes_no_long_thought(payload: bytes) -> None:
    key = signing_key("ES256")
    token = compact({"alg": "ES256", "kid": "k1"}, payload, key.sign)
    assert len(token) < jws.MAX_TOKEN
    quickly(lambda: jws.verify(token, {"keys": [key.jwk()]}))


@pytest.mark.clause("C-08", "I-15")
@pytest.mark.parametrize(
    "exponent",
    [b"\1\0\1", b"\xff" * 8, b"\x7f" + b"\xff" * 383],
    ids=["usual", "of 64 bits", "as long as the modulus"],
)
def test_a_key_set_full_of_costly_keys_takes_no_long_thought(exponent: bytes) -> None:
    key = {"kty": "RSA", "kid": "k1", "n": b64(b"\xff" * 384), "e": b64(exponent)}
    keys = [key] * (DEFAULT_MAX_BYTES // len(inputs.written(key)))
    token = compact({"alg": "RS256", "kid": "k1"}, b"{}", lambda _: b"\1" * 384)
    quickly(lambda: jws.verify(token, {"keys": keys}))


@pytest.mark.clause("C-08", "I-15")
def test_a_key_set_full_of_sound_keys_takes_no_long_thought() -> None:
    key, token = signing_key("ES256").jwk(), signed(signing_key("ES256", number=1), {})
    keys = [key] * (DEFAULT_MAX_BYTES // len(inputs.written(key)))
    quickly(lambda: jws.verify(token, {"keys": keys}))
