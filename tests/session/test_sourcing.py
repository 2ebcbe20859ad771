"""Where an article came from: kept at import, corrected by people, each correction an event that can be undone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import WrongInput
from annotator.domain.provenance import CORRECTABLE, Provenance, checked
from annotator.ingest import article_from_bytes, article_from_text
from annotator.session import Session

FETCHED = Provenance(
    address="https://news.example/bridge",
    fetched_at="2026-11-25T09:00:00Z",
    publisher="News",
    published="2026-11-24",
    language="en",
    format="html",
    extractor="reader 1.0",
)


@pytest.fixture
def row(session):
    article = article_from_bytes(b"The bridge fell\r\n\r\nIt fell on Monday, the mayor said.", origin="bridge.html")
    return session.import_article(replace(article, provenance=FETCHED))


def test_what_is_known_of_the_source_is_kept_with_the_bytes(session, row):
    assert row.provenance == FETCHED
    assert session.original(row.id) == b"The bridge fell\r\n\r\nIt fell on Monday, the mayor said."
    assert session.original(session.import_article(article_from_text("Pasted words.", origin="pasted")).id) is None


def test_a_correction_is_an_event_that_says_what_stood_before(session, row):
    changed = session.correct_source(row.id, {"author": " Zoé  Keller ", "publisher": "", "published": "2026-11"})
    assert changed.provenance == replace(FETCHED, author="Zoé Keller", publisher="", published="2026-11")
    event = session._store.events(after=session.head()[0] - 1)[0]
    assert event.body["before"] == {"author": "", "publisher": "News", "published": "2026-11-24"}
    assert event.reviewer == session.reviewer.id
    assert not session.verify().faults


def test_a_correction_that_changes_nothing_writes_nothing(session, row):
    head = session.head()
    session.correct_source(row.id, {"publisher": " News ", "title": row.title})
    assert session.head() == head


def test_corrections_are_undone_and_redone_also_after_a_restart(session, row):
    session.correct_source(row.id, {"title": "The bridge that fell"})
    session.correct_source(row.id, {"title": "The bridge", "author": "Zoé Keller"})
    with Session.open(session.path, reviewer=session.reviewer.name) as again:
        assert again.undo().words == "corrected the source: “The bridge”"
        assert again.articles([row.id])[0].title == "The bridge that fell"
        assert again.articles([row.id])[0].provenance == FETCHED
        again.undo()
        assert again.articles([row.id])[0] == row
        again.redo()
        again.redo()
        assert again.articles([row.id])[0].title == "The bridge"
        assert again.articles([row.id])[0].provenance.author == "Zoé Keller"
        assert not again.verify().faults


def test_listeners_hear_of_a_correction(session, row):
    heard = []
    session.subscribe(heard.append)
    session.correct_source(row.id, {"author": "Zoé Keller"})
    assert [change.articles for change in heard] == [{row.id}]


@pytest.mark.parametrize(
    ("field", "words", "reason"),
    [
        ("title", "  ", "needs a title"),
        ("address", "file:///etc/passwd", "no web address"),
        ("address", "javascript:alert(1)", "no web address"),
        ("address", "https://", "no web address"),
        ("published", "yesterday", "no date"),
        ("published", "2026-13", "no date"),
        ("published", "20261125", "no date"),
        ("language", "English!", "no language"),
        ("author", "x" * 1001, "too long"),
        ("fetched_at", "2026-11-25", "can't be corrected"),
        ("extractor", "mine", "can't be corrected"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_written(session, row, field, words, reason):
    head = session.head()
    with pytest.raises(WrongInput, match=reason):
        session.correct_source(row.id, {field: words})
    assert session.head() == head


@pytest.mark.parametrize("words", ["2026", "2026-11", "2026-11-25", "2026-11-25T09:00:00+01:00", ""])
def test_dates_may_be_as_exact_as_they_are_known(words):
    assert checked("published", words) == words


@given(field=st.sampled_from(CORRECTABLE), words=st.text())
def test_what_is_kept_is_one_line_and_is_kept_the_same_again(field, words):
    try:
        kept = checked(field, words)
    except WrongInput:
        return
    assert "\n" not in kept
    assert checked(field, kept) == kept


@pytest.mark.parametrize(
    ("format_name", "is_whole"), [("html", True), ("mail", False), ("epub", False), ("brat", False)]
)
def test_only_a_file_that_holds_one_article_and_no_marks_is_never_read_again(session, format_name, is_whole):
    article = article_from_bytes(b"The bridge fell\n\nIt fell on Monday.", origin="bridge")
    session.import_article(replace(article, provenance=Provenance(format=format_name)))
    assert bool(session.originals()) is is_whole
