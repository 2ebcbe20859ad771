"""Servers on loopback, and a way to them that allows nothing else."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from annotator.ingest.addresses.address import address_from
from annotator.ingest.addresses.asking import ask
from annotator.ingest.addresses.fetched import Fetched
from annotator.ingest.addresses.guard import refusal
from annotator.ingest.addresses.limits import Limits
from annotator.ingest.addresses.way import Way

from .sites import CERTIFICATES, Site


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def open_site() -> Iterator[Callable[..., Site]]:
    sites: list[Site] = []

    def make(certificate: str | None = None) -> Site:
        sites.append(Site(certificate))
        return sites[-1]

    yield make
    for site in sites:
        site.close()


@pytest.fixture
def site(open_site: Callable[..., Site]) -> Site:
    return open_site()


def context() -> ssl.SSLContext:
    """Trust the tests' own authority alone."""
    return ssl.create_default_context(cafile=str(CERTIFICATES / "authority.pem"))


# Every name leads to the server of the test, which is taken for a public one; all other addresses are guarded.
TO_SITE = Way(
    limits=Limits(seconds=20, connecting=3, silence=3),
    resolve=lambda host, _port: [host if host[0].isdigit() or ":" in host else "127.0.0.1"],
    refuse=lambda number: None if number == "127.0.0.1" else refusal(number),
    context=context,
    proxies=lambda _address: None,
)


@pytest.fixture
def get() -> Callable[..., Fetched]:
    """Ask an address in this process, with changes to the way as keywords."""

    def go(address: str, **changes: object) -> Fetched:
        return ask(address_from(address), replace(TO_SITE, **changes))

    return go
