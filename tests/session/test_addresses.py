"""Addresses in a batch are fetched like files are read: each once, no failure ends it, and a stop ends at once."""

import threading

import pytest

from annotator.ingest.addresses import Allowed
from annotator.ingest.listing import listed
from annotator.session import Batch

from ..ingest.addresses.sites import Site, page

LOCAL = Allowed(private=True)


@pytest.fixture
def site(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    made = Site()
    yield made
    made.close()


def test_addresses_and_files_come_in_together_and_a_failure_ends_nothing(site, tmp_path, session):
    site.answers["/a"] = page(b"Fares will rise, the mayor said.", "Content-Type: text/plain")
    file = tmp_path / "a.txt"
    file.write_text("The bridge fell.", encoding="utf-8")
    given = [site.address("/gone"), site.address("/a"), str(file)]
    with Batch(listed(given).sources, allowed=LOCAL) as batch:
        gone, address, read = batch.arrivals()
    (failure,) = gone.failures
    assert f"There is nothing at {site.address('/gone')}" in failure.reason
    (article,) = address.articles
    assert article.provenance.address == article.origin == site.address("/a")
    assert article.provenance.fetched_at
    assert read.articles[0].text == "The bridge fell."
    assert list(session.take_in(address.articles)) == [article.id]
    assert session.articles([article.id])[0].provenance == article.provenance


def test_the_local_network_is_refused_as_long_as_nobody_allows_it(site):
    with Batch(listed([site.address("/a")]).sources) as batch:
        (arrival,) = batch.arrivals()
    assert "--allow-private" in arrival.failures[0].reason
    assert site.asked == []


def test_the_columns_of_a_table_at_an_address_are_those_that_were_named(site):
    table = b"headline,body\nFares,Fares will rise.\n"
    site.answers["/a.csv"] = page(table, "Content-Type: text/csv")
    options = {"title": "headline", "text": "body"}
    with Batch(listed([site.address("/a.csv")]).sources, allowed=LOCAL, options=options) as batch:
        (arrival,) = batch.arrivals()
    (article,) = arrival.articles
    assert (article.title, article.text) == ("Fares", "Fares will rise.")


def test_a_stop_ends_the_address_in_hand(site):
    asked, done = threading.Event(), threading.Event()

    def send(connection):
        connection.sendall(page(b"", length=1000))
        asked.set()
        done.wait(30)

    site.answers["/held"] = send
    with Batch(listed([site.address("/held")]).sources, allowed=LOCAL) as batch:
        stopping = threading.Thread(target=lambda: asked.wait(30) and batch.stop())
        stopping.start()
        assert list(batch.arrivals()) == []
        stopping.join()
    done.set()
