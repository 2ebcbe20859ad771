"""The guard: which numeric addresses belong to the network at large, and which to this computer or its neighbours.

The tables are IANA's special-purpose registries. They stand here and not in `ipaddress`, whose answers changed from one
Python to the next; tests hold the two against each other.
"""

from __future__ import annotations

import ipaddress
from enum import Enum

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")  # all else of IPv6 is local, multicast, or not given to anybody


class Refusal(Enum):
    """Why a numeric address is not asked."""

    THIS_COMPUTER = "this computer"
    LOCAL = "local network"
    NOBODY = "nobody's"


def _networks(*written: str) -> tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...]:
    return tuple(map(ipaddress.ip_network, written))


_THIS_COMPUTER = _networks("0.0.0.0/8", "127.0.0.0/8", "::/128", "::1/128")
_LOCAL = _networks(
    "10.0.0.0/8",
    "100.64.0.0/10",  # behind a provider's own address translation
    "169.254.0.0/16",  # and with it 169.254.169.254, where clouds tell their machines secrets
    "172.16.0.0/12",
    "192.168.0.0/16",
    "fc00::/7",
    "fe80::/10",
    "fec0::/10",
)
_NOBODY = _networks(
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.88.99.0/24",  # relays of 6to4
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "2001::/23",  # Teredo among them, which hides an IPv4 address
    "2001:db8::/32",
    "2002::/16",  # 6to4, which hides one too
    "3fff::/20",
)


def refusal(written: str) -> Refusal | None:
    """Return why a numeric address is not to be asked, or None where it may be."""
    try:
        ip = ipaddress.ip_address(written)
    except ValueError:
        return Refusal.NOBODY
    if isinstance(ip, ipaddress.IPv6Address):
        return _refusal_of_v6(ip)
    return _of_tables(ip)


def _refusal_of_v6(ip: ipaddress.IPv6Address) -> Refusal | None:
    if ip.scope_id is not None:
        return Refusal.LOCAL
    if ip.ipv4_mapped is not None:  # no resolver gives one for a name, so somebody wrote it to get past this
        return _of_tables(ip.ipv4_mapped) or Refusal.NOBODY
    if ip in _NAT64:  # how a network without IPv4 reaches the rest: as good as the address inside
        return _of_tables(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    return _of_tables(ip) or (None if ip in _GLOBAL_UNICAST else Refusal.NOBODY)


def _of_tables(ip: IPAddress) -> Refusal | None:
    tables = ((Refusal.THIS_COMPUTER, _THIS_COMPUTER), (Refusal.LOCAL, _LOCAL), (Refusal.NOBODY, _NOBODY))
    return next((why for why, networks in tables if any(ip in network for network in networks)), None)
