"""The guard lets the network at large through, and nothing of this computer, its neighbours or other networks."""

import ipaddress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.ingest.addresses.guard import Refusal, refusal


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("93.184.216.34", None),
        ("2606:2800:220:1:248:1893:25c8:1946", None),
        ("64:ff9b::5db8:d822", None),  # NAT64 of a public address
        ("127.0.0.1", Refusal.THIS_COMPUTER),
        ("127.255.255.254", Refusal.THIS_COMPUTER),
        ("0.0.0.0", Refusal.THIS_COMPUTER),
        ("::", Refusal.THIS_COMPUTER),
        ("::1", Refusal.THIS_COMPUTER),
        ("::ffff:127.0.0.1", Refusal.THIS_COMPUTER),
        ("64:ff9b::7f00:1", Refusal.THIS_COMPUTER),
        ("10.1.2.3", Refusal.LOCAL),
        ("172.16.0.1", Refusal.LOCAL),
        ("172.31.255.255", Refusal.LOCAL),
        ("192.168.1.1", Refusal.LOCAL),
        ("100.64.0.1", Refusal.LOCAL),
        ("169.254.169.254", Refusal.LOCAL),
        ("::ffff:169.254.169.254", Refusal.LOCAL),
        ("64:ff9b::a9fe:a9fe", Refusal.LOCAL),
        ("fe80::1", Refusal.LOCAL),
        ("fe80::1%eth0", Refusal.LOCAL),
        ("2606:2800::1%eth0", Refusal.LOCAL),
        ("fd00:ec2::254", Refusal.LOCAL),
        ("fec0::1", Refusal.LOCAL),
        ("::ffff:93.184.216.34", Refusal.NOBODY),
        ("::7f00:1", Refusal.NOBODY),
        ("64:ff9b:1::7f00:1", Refusal.NOBODY),
        ("2002:7f00:1::", Refusal.NOBODY),
        ("2002:5db8:d822::", Refusal.NOBODY),
        ("2001:0:4136:e378:8000:63bf:3fff:fdd2", Refusal.NOBODY),
        ("224.0.0.1", Refusal.NOBODY),
        ("239.255.255.250", Refusal.NOBODY),
        ("ff02::1", Refusal.NOBODY),
        ("255.255.255.255", Refusal.NOBODY),
        ("240.0.0.1", Refusal.NOBODY),
        ("192.0.2.1", Refusal.NOBODY),
        ("2001:db8::1", Refusal.NOBODY),
        ("4000::1", Refusal.NOBODY),
        ("", Refusal.NOBODY),
        ("example.org", Refusal.NOBODY),
    ],
)
def test_each_kind_of_number_is_let_through_or_not(number, why):
    assert refusal(number) is why


# What `ipaddress` calls global, at least in some Pythons, though no page is there.
OTHERS = [
    ipaddress.ip_network(network)
    for network in ("192.0.0.0/24", "192.88.99.0/24", "224.0.0.0/4", "2001::/23", "2002::/16", "3fff::/20")
]
NAT64 = ipaddress.ip_network("64:ff9b::/96")
EDGES = [
    ipaddress.ip_network(f"{first}/{length}")
    for length, firsts in {
        8: ("0.0.0.0", "10.0.0.0", "127.0.0.0"),
        4: ("224.0.0.0", "240.0.0.0"),
        10: ("100.64.0.0",),
        12: ("172.16.0.0",),
        15: ("198.18.0.0",),
        16: ("169.254.0.0", "192.168.0.0"),
        24: ("192.0.2.0", "198.51.100.0", "203.0.113.0"),
    }.items()
    for first in firsts
]
near_the_edges = st.sampled_from([int(network[end]) for network in EDGES for end in (0, -1)]).flatmap(
    lambda edge: st.sampled_from([max(edge - 1, 0), edge, min(edge + 1, 2**32 - 1)]).map(ipaddress.IPv4Address)
)
numbers = st.ip_addresses() | near_the_edges


@given(numbers)
@example(ipaddress.ip_address("::ffff:8.8.8.8"))
def test_what_is_let_through_is_global_to_the_standard_library_too(ip):
    if refusal(str(ip)) is None and ip not in NAT64:
        assert ip.is_global
        assert not ip.is_multicast


@given(numbers)
def test_what_the_standard_library_calls_global_is_let_through(ip):
    is_plain = not ip.is_multicast and not any(ip in network for network in OTHERS)
    if ip.version == 6:
        is_plain = is_plain and ip in ipaddress.ip_network("2000::/3")
    if ip.is_global and is_plain:
        assert refusal(str(ip)) is None


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_inside_another_is_judged_as_itself_or_not_let_through(ip):
    inner = int(ip)
    assert refusal(str(ipaddress.IPv6Address(0x64FF9B << 96 | inner))) is refusal(str(ip))
    for outer in (0xFFFF << 32 | inner, inner, 0x2002 << 112 | inner << 80, 0x2001 << 112 | inner ^ 0xFFFFFFFF):
        assert refusal(str(ipaddress.IPv6Address(outer))) is not None
