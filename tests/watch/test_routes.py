"""Which ways lead out of a device, read from what kernels write."""

import pytest

from kiosk.watch.routes import Route, ways_out

HEAD = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT   \n"
EVERYWHERE = "eth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0     \n"
AROUND = "eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0     \n"
UNREACHABLE = "eth0\t00000000\t00000000\t0200\t0\t0\t100\t00000000\t0\t0\t0     \n"
LINK_LOCAL = "eth0\t0000FEA9\t00000000\t0001\t0\t0\t1000\t0000FFFF\t0\t0\t0     \n"
CONTAINERS = "docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0     \n"
LOOP = "lo\t0000007F\t00000000\t0001\t0\t0\t0\t000000FF\t0\t0\t0     \n"
NO, GATE = "0" * 32, "fe80000000000000000000000000dead"
UNIQUE = "fd000000000000000000000000000000"
IPV6_EVERYWHERE = f"{NO} 00 {NO} 00 {GATE} 00000400 00000003 00000000 00000003     eth0\n"
IPV6_AROUND = f"{UNIQUE} 40 {NO} 00 {NO} 00000100 00000001 00000000 00000001     eth0\n"
IPV6_NONE = f"{NO} 00 {NO} 00 {NO} ffffffff 00000001 00000000 00200200       lo\n"
IPV6_REFUSED = f"{NO} 00 {NO} 00 {NO} ffffffff 00000001 00000000 00000200     eth0\n"
IPV6_OWN = f"{UNIQUE} 80 {NO} 00 {NO} 00000000 00000004 00000000 80200001     eth0\n"
IPV6_LINK = f"fe8{NO[3:]} 40 {NO} 00 {NO} 00000100 00000002 00000000 00000001     eth0\n"
IPV6_GROUPS = f"ff{NO[2:]} 08 {NO} 00 {NO} 00000100 00000003 00000000 00000001     eth0\n"


def ways(ipv4: str = "", ipv6: str = "", running: bool = True) -> frozenset[Route]:
    return ways_out(HEAD + ipv4, ipv6, lambda _: running, lambda name: name == "docker0")


@pytest.mark.parametrize(
    ("ipv4", "ipv6"),
    [(EVERYWHERE, ""), (AROUND, ""), ("", IPV6_EVERYWHERE), ("", IPV6_AROUND)],
    ids=["ipv4", "ipv4, no gateway", "ipv6", "ipv6, no gateway"],
)
def test_a_network_is_seen_unless_its_cable_is_out(ipv4: str, ipv6: str) -> None:
    assert len(ways(ipv4, ipv6)) == 1
    assert ways(ipv4, ipv6, running=False) == frozenset()


@pytest.mark.parametrize(
    ("ipv4", "ipv6"),
    [
        ("", ""),
        (LOOP, IPV6_NONE),
        (UNREACHABLE, IPV6_REFUSED),
        (LINK_LOCAL, IPV6_LINK + IPV6_GROUPS + IPV6_OWN),
        (CONTAINERS, ""),
    ],
    ids=["nothing", "loopback", "refused", "this link only", "containers"],
)
def test_what_leads_nowhere_is_no_network(ipv4: str, ipv6: str) -> None:
    assert ways(ipv4, ipv6) == frozenset()


def test_a_bridge_with_a_gateway_is_one() -> None:
    assert ways(EVERYWHERE.replace("eth0", "docker0"))


def test_another_gateway_is_another_way() -> None:
    assert ways(EVERYWHERE) != ways(EVERYWHERE.replace("0101A8C0", "FE01A8C0"))


def test_a_kernel_without_tables_has_no_way() -> None:
    assert ways_out("", "", lambda _: True, lambda _: False) == frozenset()
