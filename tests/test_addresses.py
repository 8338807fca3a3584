"""The addresses of this machine, compared with what it lets us listen at."""

import socket

from kiosk.addresses import ipv6_addresses, own_addresses

TABLE = """\
00000000000000000000000000000001 01 80 10 80       lo
fe80000000000000ba27ebfffe123456 02 40 20 80     eth0
20010db8000000000000000000000017 02 40 00 00     eth0
fd000000000000000000000000000002 03 40 00 80    wlan0
"""


def test_addresses_of_this_device_or_link_alone_are_left_out() -> None:
    assert ipv6_addresses(TABLE) == ("2001:db8::17 (eth0)", "fd00::2 (wlan0)")
    assert ipv6_addresses("") == ()


def test_an_interface_may_be_called_anything() -> None:
    odd = "20010db8000000000000000000000017 02 40 00 00     n\u2003\u2028ä\n"
    assert ipv6_addresses(odd) == ("2001:db8::17 (n\u2003\u2028ä)",)


def test_this_machine_can_be_reached_at_them() -> None:
    interfaces = {name for _, name in socket.if_nameindex()}
    for told in own_addresses():
        address, interface = told.removesuffix(")").split(" (")
        assert interface in interfaces
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        with socket.socket(family, socket.SOCK_DGRAM) as listening:
            listening.bind((address, 0))
