"""Writing behind: the disk is waited for in a thread, and nobody sees what is not on disk yet."""

import threading

import pytest

from annotator.domain.errors import StoreUnavailable
from annotator.ingest import article_from_text
from annotator.session import Session

WAIT_S = 30


@pytest.fixture
def slow_disk(session, monkeypatch):
    """A disk that takes its time, until `go`."""
    store, go = session._store, threading.Event()
    commit = store._wait_for_disk

    def wait():
        assert go.wait(WAIT_S)
        commit()

    monkeypatch.setattr(store, "_wait_for_disk", wait)
    yield go
    go.set()


def new(words="Another text says so."):
    return article_from_text(words, origin="pasted")


def test_what_is_written_behind_is_here_once_the_promise_is_kept_and_listeners_are_told_then(session):
    changed = []
    session.subscribe(changed.append)
    article = new()
    session.take_in_behind([article]).result(WAIT_S)
    assert changed == []
    session.catch_up()
    assert [one.articles for one in changed] == [{article.id}]
    assert session.articles()[-1].id == article.id


def test_the_caller_goes_on_while_the_disk_is_waited_for(session, slow_disk):
    promise = session.take_in_behind([new()])
    assert not promise.done()
    assert session.notice_other_writers() is False  # it asks nothing, so it does not wait either
    slow_disk.set()
    promise.result(WAIT_S)


def test_whoever_asks_meanwhile_waits_and_sees_it_on_disk(session, slow_disk):
    promise = session.take_in_behind([new()])
    threading.Timer(0.05, slow_disk.set).start()
    assert len(session.articles()) == 2
    assert promise.done()
    with Session.open(session.path) as other:
        assert len(other.articles()) == 2


def test_a_decision_meanwhile_waits_its_turn_and_both_are_kept(session, slow_disk):
    session.take_in_behind([new()])
    threading.Timer(0.05, slow_disk.set).start()
    session.skip(session.claims()[0].id)
    assert len(session.articles()) == 2
    assert session.verify().faults == ()


def test_what_does_not_reach_the_disk_was_never_there(session):
    store = session._store
    before = session.head()

    def write(store):
        store._db.execute("PRAGMA defer_foreign_keys = ON")
        store._db.execute("INSERT INTO finish VALUES ('nobody', 'nothing', 'no event')")

    promise = store.write_behind(write)
    with pytest.raises(StoreUnavailable):
        promise.result(WAIT_S)
    assert session.head() == before
    assert session.take_in([new()])  # and the next one goes as ever
    assert session.verify().faults == ()


def test_what_cannot_even_be_written_is_raised_at_once_and_leaves_nothing(session):
    def write(store):
        store.put_content(b"half")
        raise StoreUnavailable("It cannot be.")

    with pytest.raises(StoreUnavailable, match="It cannot be"):
        session._store.write_behind(write)
    assert session._store._all("SELECT count(*) FROM content WHERE bytes = CAST('half' AS BLOB)") == [(0,)]


def test_closing_waits_for_what_is_on_its_way(session, slow_disk):
    session.take_in_behind([new()])
    threading.Timer(0.05, slow_disk.set).start()
    session.close()
    with Session.open(session.path) as again:
        assert len(again.articles()) == 2
