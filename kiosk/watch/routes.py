"""Which ways lead out of this device, by the kernel's own tables."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

_IPV6_REJECT, _IPV6_LOCAL = 0x0200, 0x80000000
_IPV4_REJECT = 0x0200
_ONLY_THIS_LINK_4 = "0000FEA9"  # 169.254.0.0, in the byte order of a little-endian machine
_ONLY_THIS_LINK_6 = ("fe8", "ff")


class Route(NamedTuple):
    """Where packets go: through which interface, to which network, over which gateway."""

    interface: str
    network: str
    gateway: str
    leads_everywhere: bool


def ways_out(
    ipv4: str, ipv6: str, is_running: Callable[[str], bool], is_bridge: Callable[[str], bool]
) -> frozenset[Route]:
    """Return the usable routes in the texts of /proc/net/route and /proc/net/ipv6_route.

    A network without a way to everywhere counts, but not one that programs made for themselves:
    the bridge of a container runtime is up without any cable.
    """
    routes = (*_ipv4(ipv4), *_ipv6(ipv6))
    return frozenset(
        route
        for route in routes
        if route.interface != "lo"
        and is_running(route.interface)
        and (route.leads_everywhere or not is_bridge(route.interface))
    )


def _ipv4(table: str) -> Iterator[Route]:
    for line in table.splitlines()[1:]:
        interface, network, gateway, flags, _, _, _, mask, *_ = line.split()
        if not int(flags, 16) & _IPV4_REJECT and network != _ONLY_THIS_LINK_4:
            yield Route(interface, network, gateway, mask == "00000000")


def _ipv6(table: str) -> Iterator[Route]:
    for line in table.splitlines():
        network, length, _, _, gateway, _, _, _, flags, interface = line.split()
        unusable = int(flags, 16) & (_IPV6_REJECT | _IPV6_LOCAL)
        if not unusable and not network.startswith(_ONLY_THIS_LINK_6):
            yield Route(interface, f"{network}/{length}", gateway, length == "00")
