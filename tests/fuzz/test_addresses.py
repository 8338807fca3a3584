"""`addresses.fault` against anything at all, compared with another reader of addresses."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from urllib3.util import parse_url

from kiosk.oauth import addresses
from tests.fuzz import inputs
from tests.fuzz.examples import examples

_pieces = st.sampled_from(
    [
        *("https:", "http:", "file:", "HTTPS:", "//", "/", "\\", "@", ":", "?", "#", "%", "%2f"),
        *("login.example", "evil.example", "[::1]", "[fe80::1%25eth0]", "127.0.0.1", "0x7f.1"),
        *("443", "0", "99999", "٣", "é", "ß", "\u2100", "\uff0f", "\u3002", "\u202e", "½", "\x00"),
    ]
)
strange = st.lists(_pieces, max_size=8).map("".join)
addresses_of_strangers = (
    strange
    | st.builds(str.__add__, st.sampled_from(["https://", "https://i", "https://i/"]), strange)
    | st.text(max_size=30)
    | inputs.values
)


@pytest.mark.clause("M-05", "V-07", "O-16")
@examples(500)
@given(addresses_of_strangers, st.booleans())
@example("https://login.example\\@evil.example/", False)
@example("https://login.example/\\evil.example", False)
@example("https://login.example:443:80/", False)
@example("https://login.example[::1]/", False)
def test_a_good_address_leads_where_every_reader_thinks(address: object, allow_http: bool) -> None:
    if addresses.fault(address, allow_http=allow_http) is not None:
        return
    assert isinstance(address, str)
    assert address.isprintable()
    assert len(address.encode()) <= addresses.MAX_LENGTH
    assert not set(" \\") & set(address)
    scheme, _, rest = address.partition("://")
    assert scheme.lower() == "https" or (allow_http and scheme.lower() == "http")
    authority = rest.split("/")[0].split("?")[0].split("#")[0]
    assert "@" not in authority
    if authority.isascii():  # in any other, the two write the host in different alphabets
        assert (parse_url(address).host or "").lower() in authority.lower()
        assert authority.lower().startswith((parse_url(address).host or "?").lower())


@pytest.mark.clause("M-05", "V-07")
@examples(100)
@given(
    st.from_regex(
        r"https://[a-z0-9]([a-z0-9.-]{0,20}[a-z0-9])?(:[1-9][0-9]{0,3})?", fullmatch=True
    ),
    st.from_regex(r"(/[a-zA-Z0-9._~-]{0,8}){0,4}(\?[a-z]{1,5}=[A-Z0-9-]{0,9})?", fullmatch=True),
)
def test_an_ordinary_address_is_good(origin: str, path: str) -> None:
    assert addresses.fault(origin + path, allow_http=False) is None
