"""Near copies are told of, the most alike first; versions of the same article are none."""

from dataclasses import replace

import pytest

from annotator.domain.provenance import Provenance
from annotator.ingest import article_from_text
from annotator.session import Session

STORY = " ".join(
    f"Sentence {number} of the wire story says something of its own about {number * 7}." for number in range(40)
)


def take(session, text, address=""):
    article = replace(article_from_text(text, origin="x"), provenance=Provenance(address=address))
    return session.import_article(article)


@pytest.fixture
def story(session):
    return take(session, STORY, "https://example.org/a")


def test_a_near_copy_is_found_with_its_share(session, story):
    copy = take(session, STORY.replace("Sentence 3 ", "Line 3 ") + " One more line.")
    (near,) = session.near_copies(copy.id)
    assert (near.row.id, near.same_address) == (story.id, False)
    assert 0.9 < near.likeness < 1
    assert [one.row.id for one in session.near_copies(story.id)] == [copy.id]


def test_other_articles_are_none(session, story):
    assert session.near_copies(session.articles()[0].id) == ()


def test_the_most_alike_comes_first(session, story):
    sentences = STORY.split(". ")
    half = take(session, ". ".join(sentences[:24]))
    most = take(session, ". ".join(sentences[:36]))
    assert [one.row.id for one in session.near_copies(story.id)] == [most.id, half.id]


def test_another_text_from_the_same_address_is_told_of_however_little_they_share(session, story):
    other = take(session, "All of it was written anew. Nothing is as it was.", "https://example.org/a")
    (near,) = session.near_copies(other.id)
    assert (near.row.id, near.same_address) == (story.id, True)
    assert near.likeness < 0.1


def test_versions_of_an_article_are_no_copies_and_others_are_told_of_the_last_one(session, story):
    newer = session.revise(story.id, article_from_text(STORY + " More.", origin="x")).article
    assert session.near_copies(newer.id) == ()
    copy = take(session, STORY + " And more of it.")
    assert [one.row.id for one in session.near_copies(copy.id)] == [newer.id]


def test_sketches_that_are_missing_are_made_when_they_are_wanted(session, story, project):
    with session._store.writing():
        session._store._db.execute("DELETE FROM sketch_band")
        session._store._db.execute("UPDATE sketch SET maker = 'an older one'")
    copy = take(session, STORY + " More.")
    assert [one.row.id for one in session.near_copies(copy.id)] == [story.id]
    with Session.open(project) as again:
        assert again.verify().faults == ()
