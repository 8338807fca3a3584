import socket
from ipaddress import ip_address

import pytest

from kiosk.demo.listening import base_url, inherit, lan_address, listen


def test_the_lan_address_is_one_of_this_machine() -> None:
    address = lan_address()
    assert ip_address(address).version == 4
    with listen(None, 0) as listening:
        assert listening.getsockname()[0] == address


def test_a_wanted_port_is_had_or_refused() -> None:
    with listen("127.0.0.1", 0) as first:
        port = first.getsockname()[1]
        assert base_url(first) == f"http://127.0.0.1:{port}"
        with pytest.raises(OSError, match="in use"):
            listen("127.0.0.1", port)


def test_without_a_wish_a_taken_port_is_no_trouble() -> None:
    with listen("127.0.0.1", None) as first, listen("127.0.0.1", None) as second:
        assert first.getsockname()[1] != second.getsockname()[1]


def test_a_socket_on_all_addresses_is_announced_at_the_lan_address() -> None:
    with socket.create_server(("", 0)) as listening:
        assert base_url(listening).startswith(f"http://{lan_address()}:")


def test_an_ipv6_address_is_bracketed() -> None:
    with listen("::1", 0) as listening:
        assert base_url(listening) == f"http://[::1]:{listening.getsockname()[1]}"


def test_only_a_listening_socket_is_inherited() -> None:
    with listen("127.0.0.1", 0) as listening, inherit(listening.fileno()) as inherited:
        assert inherited.getsockname() == listening.getsockname()
        inherited.detach()
    with socket.socket() as idle, pytest.raises(OSError, match="does not listen"):
        inherit(idle.fileno())
    local, other = socket.socketpair()
    with local, other, pytest.raises(OSError, match="does not listen"):
        inherit(local.fileno())
