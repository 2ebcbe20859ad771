"""The way to an address: its host is looked up once, and each answer checked before anybody is asked."""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.request import getproxies, proxy_bypass

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.addresses.address import Address
from annotator.ingest.addresses.connecting import trusted
from annotator.ingest.addresses.fetched import Progress
from annotator.ingest.addresses.guard import Refusal, refusal
from annotator.ingest.addresses.limits import LIMITS, NOTHING_MORE, Allowed, Limits

LOCAL_NAMES = ("localhost", "local", "internal", "home.arpa")


def resolved(host: str, port: int) -> list[str]:
    """Return the numeric addresses of a host, as the system knows them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def system_proxy(address: Address) -> str | None:
    """Return the proxy by which this computer is set to reach an address."""
    known = getproxies()
    proxy = known.get(address.scheme) or known.get("all")
    return None if not proxy or proxy_bypass(address.host) else proxy


@dataclass(frozen=True, slots=True)
class Way:
    """How addresses are asked. Tests put other resolvers, guards, certificates and proxies in."""

    allowed: Allowed = NOTHING_MORE
    limits: Limits = LIMITS
    resolve: Callable[[str, int], Sequence[str]] = resolved
    refuse: Callable[[str], Refusal | None] = refusal
    context: Callable[[], ssl.SSLContext] = trusted
    told: Callable[[Progress], None] = lambda _progress: None
    proxies: Callable[[Address], str | None] = system_proxy

    def proxy(self, address: Address) -> str | None:
        """Return the proxy to go by, or None; raises ArticleUnreadable where there is one and it is not allowed."""
        proxy = self.proxies(address)
        if proxy is not None and not self.allowed.proxy:
            raise ArticleUnreadable(
                Wording(
                    "This computer reaches {host} through a proxy, where it cannot be checked which computer that is. "
                    "Such addresses are fetched only if you allow it: Settings → Articles, or --allow-proxy.",
                    host=address.host,
                )
            )
        return proxy


def checked(address: Address, way: Way, *, is_proxied: bool) -> list[str]:
    """Return the numeric addresses of a host; raises ArticleUnreadable where even one of them is not to be asked.

    A proxy looks names up itself: then only what is plainly local can be refused here.
    """
    numbers = _plainly(address.host) if is_proxied else _looked_up(address, way)
    if not way.allowed.private:
        for number in numbers:
            _refuse(address, number, way.refuse(number))
    return numbers


def _looked_up(address: Address, way: Way) -> list[str]:
    try:
        numbers = list(way.resolve(address.host, address.port))
    except (OSError, UnicodeError):
        numbers = []
    if numbers:
        return numbers
    raise ArticleUnreadable(
        Wording("{host} is not known. Check how it is written, and that this computer is online.", host=address.host)
    )


def _plainly(host: str) -> list[str]:
    if any(host == name or host.endswith(f".{name}") for name in LOCAL_NAMES):
        return ["127.0.0.1"]
    try:
        return [str(ipaddress.ip_address(host))]
    except ValueError:
        pass
    try:
        return [socket.inet_ntoa(socket.inet_aton(host))]  # 127.1 and 2130706433 are numbers too
    except OSError:
        return []


def _refuse(address: Address, number: str, why: Refusal | None) -> None:
    if why is None:
        return
    if why is Refusal.NOBODY:
        words = Wording("{host} leads to {number}, which is no public address.", host=address.host, number=number)
    else:
        words = Wording(
            "{host} leads to {number}, on this computer or in its local network. Such addresses are fetched only if "
            "you allow it: Settings → Articles, or --allow-private.",
            host=address.host,
            number=number,
        )
    raise ArticleUnreadable(words)
