"""Addresses as people write them, taken apart once: what is shown, checked and asked is the same."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

import idna

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording

LONGEST = 8_000
LONGEST_SHOWN = 200
LONGEST_HOST = 253
PORTS = {"http": 80, "https": 443}
# Other services listen there, and a question for a page might be an order to them. Below 1024 no other port is asked;
# of those above, browsers keep a list: https://fetch.spec.whatwg.org/#port-blocking
LOWEST_OTHER_PORT = 1024
BLOCKED_PORTS = frozenset(
    (1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, *range(6665, 6670), 6679, 6697, 10080)
)
_PATH = "/%:@!$&'()*+,;=~-._"
_QUERY = _PATH + "?[]"
_IN_ANGLES = re.compile(r"<[^<>]*>")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_BARE = re.compile(r"(?:[^\s/?#@:\\]+\.[^\s/?#@:.\\]{2,}|localhost)(?::\d{1,5})?(?:[/?#]|$)", re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")


@dataclass(frozen=True, slots=True)
class Address:
    """An address that can be asked. All of it is ASCII: a host in other letters is in its xn-- form."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """The host as it stands in an address, with its port where that is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def text(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def shown(self) -> str:
        """The address in a message, where a long one would push the message aside."""
        return self.text if len(self.text) <= LONGEST_SHOWN else f"{self.text[: LONGEST_SHOWN - 1]}…"

    @property
    def place(self) -> str:
        """Who is asked. A host in other letters is shown both ways, since some letters look like others."""
        if not any(label.startswith("xn--") for label in self.host.split(".")):
            return self.authority
        try:
            return f"{self.authority} ({idna.decode(self.host)})"
        except UnicodeError:
            return self.authority

    @property
    def is_secure(self) -> bool:
        return self.scheme == "https"

    def joined(self, location: str) -> Address:
        """Return where a redirect leads; raises ArticleUnreadable as `address_from` does."""
        try:
            return address_from(urljoin(self.text, location.strip()))
        except ValueError:
            raise no_address(location) from None


def is_address(written: str) -> bool:
    """Tell whether a text is nothing but an http or https address."""
    try:
        address_from(written)
    except ArticleUnreadable:
        return False
    return written.strip().lower().startswith(("http://", "https://"))


def address_from(written: str) -> Address:
    """Return the address that somebody wrote, https where nothing else is said; raises ArticleUnreadable."""
    written = written.strip()
    if _IN_ANGLES.fullmatch(written):
        written = written[1:-1].strip()
    if not written:
        raise ArticleUnreadable(Wording("No address is given."))
    if len(written) > LONGEST:
        raise ArticleUnreadable(Wording("This address is too long: it may have up to {most} signs.", most=LONGEST))
    if any(character.isspace() or unicodedata.category(character) in {"Cc", "Cf", "Cs"} for character in written):
        raise no_address(written)
    if _BARE.match(written):
        written = f"https://{written}"
    return _taken_apart(written)


def _taken_apart(written: str) -> Address:
    scheme = _SCHEME.match(written)
    if scheme is None:
        raise no_address(written)
    name = scheme[1].lower()
    if name not in PORTS:
        raise ArticleUnreadable(_other_scheme(name))
    try:
        parts = urlsplit(written)
        port = parts.port
    except ValueError:
        raise no_address(written) from None
    if "@" in parts.netloc:
        raise ArticleUnreadable(
            Wording("There is a name or a password in this address. Take out what stands before the @.")
        )
    host = _host(parts.netloc, parts.hostname or "", written)
    port = PORTS[name] if port is None else port
    if port not in PORTS.values() and (port < LOWEST_OTHER_PORT or port in BLOCKED_PORTS):
        raise ArticleUnreadable(
            Wording("Port {port} is no place for pages, so it is not asked. Check the address.", port=port)
        )
    path = quote(parts.path or "/", safe=_PATH)
    query = f"?{quote(parts.query, safe=_QUERY)}" if parts.query else ""
    return Address(name, host, port, path + query)


def _host(netloc: str, host: str, written: str) -> str:
    if netloc.startswith("["):
        try:
            number = ipaddress.IPv6Address(host)
        except ValueError:
            raise no_address(written) from None
        if number.scope_id is not None:  # it names a cable of this computer
            raise no_address(written)
        return str(number)
    host = host.rstrip(".") if host.isascii() else _in_ascii(host, written)
    labels = host.split(".")
    if len(host) > LONGEST_HOST or not all(_LABEL.fullmatch(label) for label in labels):
        raise no_address(written)
    return host


def _in_ascii(host: str, written: str) -> str:
    try:
        return idna.encode(host, uts46=True).decode("ascii").rstrip(".").lower()
    except UnicodeError:
        raise no_address(written) from None


def _other_scheme(name: str) -> Wording:
    if name == "file":
        return Wording("This is a file, not an address. Project → Open articles… reads it.")
    return Wording("Only http and https addresses are fetched, not “{scheme}:”.", scheme=name[:40])


def no_address(written: str) -> ArticleUnreadable:
    readable = "".join(character if character.isprintable() else "?" for character in written[:LONGEST_SHOWN])
    return ArticleUnreadable(Wording("“{written}” is no address of a page. Check how it is written.", written=readable))
