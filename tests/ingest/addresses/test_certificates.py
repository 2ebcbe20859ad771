"""A certificate that does not hold ends it, and the message says why; from https to http is said."""

import ssl

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.addresses.way import Way, system_proxy, trusted

from .sites import CERTIFICATES, leads_to, page

HTML = b"<p>Mori opened the bridge.</p>"


@pytest.mark.parametrize("host", ["localhost", "news.example", "127.0.0.1"])
def test_a_good_certificate_is_taken(open_site, get, host):
    site = open_site("localhost")
    site.answers["/"] = page(HTML)
    fetched = get(site.address(host=host))
    assert fetched.original == HTML
    assert fetched.notices == ()


@pytest.mark.parametrize(
    ("certificate", "host", "said"),
    [
        ("alone", "localhost", "nobody whom this computer trusts"),
        ("expired", "localhost", "it has expired"),
        ("other-name", "localhost", "it is for another name"),
        ("localhost", "other.example", "it is for another name"),
        ("other-name", "127.0.0.1", "it is for another name"),
    ],
)
def test_a_certificate_that_does_not_hold_ends_it(open_site, get, certificate, host, said):
    site = open_site(certificate)
    site.answers["/"] = page(HTML)
    with pytest.raises(ArticleUnreadable, match=said) as refused:
        get(site.address(host=host))
    assert host in str(refused.value)
    assert site.asked == []


def test_an_authority_that_the_system_does_not_know_is_not_trusted(open_site, get):
    site = open_site("localhost")
    with pytest.raises(ArticleUnreadable, match="nobody whom this computer trusts"):
        get(site.address(host="localhost"), context=trusted)


def test_where_the_system_keeps_no_certificates_mozillas_are_trusted(monkeypatch, tmp_path):
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    context = trusted.__wrapped__()
    assert context.cert_store_stats()["x509_ca"] > 50
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED


def test_where_the_system_keeps_certificates_those_alone_are_trusted(monkeypatch, tmp_path):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert trusted.__wrapped__().cert_store_stats()["x509_ca"] == 1


def test_https_to_a_server_without_it_is_said_so(site, get):
    address = site.address(host="localhost").replace("http:", "https:")
    with pytest.raises(ArticleUnreadable, match="No safe connection to localhost"):
        get(address)


def test_from_https_to_http_is_followed_and_said(open_site, get):
    secure, plain = open_site("localhost"), open_site()
    secure.answers["/a"] = leads_to(plain.address("/b"))
    plain.answers["/b"] = page(HTML)
    (notice,) = get(secure.address("/a", host="localhost")).notices
    assert "from https to http" in notice


def test_from_http_to_https_there_is_nothing_to_say(open_site, get):
    secure, plain = open_site("localhost"), open_site()
    plain.answers["/a"] = leads_to(secure.address("/b"))
    secure.answers["/b"] = page(HTML)
    assert get(plain.address("/a")).notices == ()


def test_a_way_that_nobody_changed_trusts_the_system_and_sees_its_proxies():
    assert (Way().context, Way().proxies) == (trusted, system_proxy)
