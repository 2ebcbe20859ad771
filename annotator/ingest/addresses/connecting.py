"""Connecting to the numeric addresses that were checked, and to no other; certificates are held against the name.

Nothing looks the name up a second time, so it cannot mean another place by then.
"""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import certifi
from urllib3 import BaseHTTPResponse, HTTPConnectionPool, HTTPSConnectionPool, ProxyManager, Timeout
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    LocationValueError,
    NewConnectionError,
    ProxyError,
    ProxySchemeUnknown,
    ReadTimeoutError,
    SSLError,
)

from annotator import __version__
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.addresses.address import Address
from annotator.ingest.addresses.answers import SAVE_IT
from annotator.ingest.addresses.limits import Limits

MOST_TRIED = 4  # numeric addresses of one name
HURRIED_S = 3.0  # for each but the last of them: many computers have IPv6 in name only
HEADERS = {
    "User-Agent": f"Annotator/{__version__}",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
}


def answer(
    address: Address, numbers: Sequence[str], proxy: str | None, *, limits: Limits, context: ssl.SSLContext
) -> BaseHTTPResponse:
    """Ask one address and return its answer, the body still to come; raises ArticleUnreadable."""
    if proxy is not None:
        return _by_proxy(address, proxy, limits, context)
    failure: HTTPError | None = None
    tried = numbers[:MOST_TRIED]
    for number in tried:
        patience = limits.connecting if number == tried[-1] else min(HURRIED_S, limits.connecting)
        try:
            return _asked(address, _pool(address, number, context), address.target, limits, connecting=patience)
        except (NewConnectionError, ConnectTimeoutError) as error:
            failure = error
        except HTTPError as error:
            raise failed(address, error) from error
    raise ArticleUnreadable(
        Wording(
            "{place} cannot be reached. Check the address, and that this computer is online.", place=address.authority
        )
    ) from failure


def failed(address: Address, error: HTTPError) -> ArticleUnreadable:
    """Return what a failure on the way means to the person who asked."""
    if isinstance(error, ReadTimeoutError):
        return ArticleUnreadable(Wording("{address} does not answer. Try again later.", address=address.shown))
    if isinstance(error, SSLError):
        return _not_trusted(address, error.args[0] if error.args else error)
    return ArticleUnreadable(
        Wording("{address} broke off, or answers in no way a page does. {save}", address=address.shown, save=SAVE_IT)
    )


@cache
def trusted() -> ssl.SSLContext:
    """Return the certificates that this system trusts; where it keeps none that Python finds, Mozilla's."""
    context = ssl.create_default_context()
    folder = ssl.get_default_verify_paths().capath
    if not context.cert_store_stats()["x509_ca"] and not (folder and any(Path(folder).iterdir())):
        context.load_verify_locations(certifi.where())
    return context


def _pool(address: Address, number: str, context: ssl.SSLContext) -> HTTPConnectionPool:
    if not address.is_secure:
        return HTTPConnectionPool(number, address.port)
    return HTTPSConnectionPool(
        number, address.port, ssl_context=context, cert_reqs="CERT_REQUIRED", server_hostname=address.host
    )


def _by_proxy(address: Address, proxy: str, limits: Limits, context: ssl.SSLContext) -> BaseHTTPResponse:
    try:
        manager = ProxyManager(proxy, ssl_context=context, cert_reqs="CERT_REQUIRED")
        pool = manager.connection_from_host(address.host, address.port, address.scheme)
        return _asked(
            address, pool, address.target if address.is_secure else address.text, limits, connecting=limits.connecting
        )
    except (ProxySchemeUnknown, LocationValueError, ProxyError, NewConnectionError, ConnectTimeoutError) as error:
        raise ArticleUnreadable(
            Wording(
                "The proxy of this computer does not lead to {place}. Check its settings, or without it: {save}",
                place=address.authority,
                save=SAVE_IT,
            )
        ) from error
    except HTTPError as error:
        raise failed(address, error) from error


def _asked(
    address: Address, pool: HTTPConnectionPool, target: str, limits: Limits, *, connecting: float
) -> BaseHTTPResponse:
    return pool.urlopen(
        "GET",
        target,
        headers={"Host": address.authority, **HEADERS},
        redirect=False,
        assert_same_host=False,  # the host is a number here, or a proxy
        retries=False,
        preload_content=False,
        decode_content=False,
        timeout=Timeout(connect=connecting, read=limits.silence),
    )


_UNKNOWN = Wording("nobody whom this computer trusts has signed it")
_OTHER_NAME = Wording("it is for another name")
# OpenSSL's numbers, X509_V_ERR_…
_REASONS = {
    9: Wording("it is not valid yet"),
    10: Wording("it has expired"),
    18: _UNKNOWN,
    19: _UNKNOWN,
    20: _UNKNOWN,
    21: _UNKNOWN,
    23: Wording("it was withdrawn"),
    62: _OTHER_NAME,
    64: _OTHER_NAME,
}


def _not_trusted(address: Address, cause: object) -> ArticleUnreadable:
    if isinstance(cause, ssl.SSLCertVerificationError):
        reason = _REASONS.get(cause.verify_code, Wording("it does not hold"))
        return ArticleUnreadable(
            Wording(
                "The certificate of {host} cannot be trusted: {reason}. Nothing was read, since anybody could have "
                "sent it. Check this computer's date, then ask whoever runs {host}.",
                host=address.host,
                reason=reason,
            )
        )
    return ArticleUnreadable(
        Wording("No safe connection to {host} can be made. {save}", host=address.host, save=SAVE_IT)
    )
