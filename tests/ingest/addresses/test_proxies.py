"""A proxy looks names up itself, so that nothing can be checked: it is used only where a person allows it."""

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.addresses import Allowed, address_from
from annotator.ingest.addresses.guard import refusal
from annotator.ingest.addresses.way import Way, system_proxy

from .sites import page

HTML = b"<p>Mori opened the bridge.</p>"


def test_the_proxy_that_the_computer_is_set_to_is_seen(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "inside.example")
    assert system_proxy(address_from("https://news.example/")) == "http://proxy.example:3128"
    assert system_proxy(address_from("https://inside.example/")) is None
    assert system_proxy(address_from("http://news.example/")) is None
    monkeypatch.setenv("all_proxy", "socks5://proxy.example:1080")
    assert system_proxy(address_from("http://news.example/")) == "socks5://proxy.example:1080"


def test_where_there_is_a_proxy_nothing_is_asked_as_long_as_nobody_allows_it(site, get):
    with pytest.raises(ArticleUnreadable, match="through a proxy") as refused:
        get("http://news.example/", proxies=lambda _address: site.address())
    assert "Settings" in str(refused.value)
    assert site.asked == []


def test_an_allowed_proxy_is_asked_with_the_whole_address_and_looks_the_name_up(site, get):
    site.answers["http://news.example/a?b=c"] = page(HTML)
    looked_up = []
    fetched = get(
        "http://news.example/a?b=c",
        allowed=Allowed(proxy=True),
        proxies=lambda _address: site.address(),
        resolve=lambda host, _port: looked_up.append(host),
    )
    assert fetched.original == HTML
    assert looked_up == []
    assert b"\r\nHost: news.example\r\n" in site.asked[0]


def test_an_allowed_proxy_is_asked_for_a_tunnel_where_the_address_is_https(site, get):
    site.answers["news.example:443"] = page(status="403 Forbidden")
    with pytest.raises(ArticleUnreadable, match="proxy"):
        get("https://news.example/a", allowed=Allowed(proxy=True), proxies=lambda _address: site.address())
    assert site.asked[0].startswith(b"CONNECT news.example:443 ")


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1080", "nonsense", "http://", "http://127.0.0.1:1"])
def test_a_proxy_that_cannot_be_used_is_said_so(get, proxy):
    with pytest.raises(ArticleUnreadable, match="proxy"):
        get("http://news.example/", allowed=Allowed(proxy=True), proxies=lambda _address: proxy)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "localhost", "a.localhost", "nas.local", "[::1]", "10.0.0.1"])
def test_what_is_plainly_local_is_not_asked_of_a_proxy_either(site, get, host):
    proxied = {"allowed": Allowed(proxy=True), "proxies": lambda _address: site.address(), "refuse": refusal}
    with pytest.raises(ArticleUnreadable, match="local network"):
        get(f"http://{host}/", **proxied)
    assert site.asked == []


def test_no_proxy_is_allowed_by_itself():
    assert not Way().allowed.proxy
    assert not Way().allowed.private
