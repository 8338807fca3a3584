"""Strings and addresses from elsewhere, made harmless and readable."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.address import read_address
from kiosk.ui.plain import plain


@pytest.mark.clause("O-16", "V-09")
@given(st.text(), st.integers(2, 200))
def test_plain_has_one_line_no_controls_and_a_bound(text: str, limit: int) -> None:
    shown = plain(text, limit)
    assert len(shown) <= limit
    kinds = {unicodedata.category(char) for char in shown if char not in "\u200c\u200d"}
    assert not {kind for kind in kinds if kind[0] == "C" or kind in {"Zl", "Zp"}}
    assert shown == shown.strip()


@pytest.mark.clause("O-16", "V-09")
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines\tand  more ", "two lines and more"),
        ("a\u202eb\u2069c\ufeffd\x00e\x1bf", "abcdef"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("e" + "\u0301" * 50, "e" + "\u0301" * 4),
        ("e" + "\u0301\u0301\u200b" * 9, "e" + "\u0301" * 4),
        ("e\u0301\u0301e" + "\u0301" * 4, "e\u0301\u0301e" + "\u0301" * 4),
        ("e\u0301 " + "\u0301" * 4, "e\u0301 " + "\u0301" * 4),
        ("", ""),
    ],
)
def test_plain(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_what_is_cut_off_is_marked() -> None:
    assert plain("abcdef", 4) == "abc…"
    assert plain("A" * (1 << 20), 10) == "A" * 9 + "…"


@pytest.mark.clause("D-26")
@pytest.mark.parametrize(
    ("uri", "host", "rest"),
    [
        ("https://acme.verify.ibm.com/device", "acme.verify.ibm.com", "/device"),
        ("https://acme.example", "acme.example", ""),
        ("http://192.168.1.20:8080/device", "192.168.1.20:8080", "/device"),
        ("https://acme.example?x=1", "acme.example", "?x=1"),
        ("https://bücher.example/d", "xn--bcher-kva.example", "/d"),
        ("https://\u0430pple.com/device", "xn--pple-43d.com", "/device"),
        ("https://\u202eevil.example/", "evil.example", "/"),
    ],
)
def test_an_address_without_its_scheme(uri: str, host: str, rest: str) -> None:
    assert read_address(uri) == (host, rest)


@pytest.mark.clause("D-26")
def test_a_host_no_standard_knows_is_still_ascii() -> None:
    assert read_address("https://ä ö.example/d").host.isascii()


@pytest.mark.clause("V-08")
@pytest.mark.parametrize("mark", "\u2705\u2611\u2713\u2714\U0001f5f8")
def test_nobody_brings_a_check_mark_of_their_own(mark: str) -> None:
    assert plain(f"+1 555 {mark}") == "+1 555"


@pytest.mark.clause("V-09")
@pytest.mark.parametrize("between", ["\u200d", "\u200c", "\u200b", "\u2713", "\u034f"])
def test_marks_do_not_pile_up_over_what_is_not_seen(between: str) -> None:
    assert plain("\u00fc" + f"\u0301\u0301\u0301\u0301{between}" * 8).count("\u0301") == 4
