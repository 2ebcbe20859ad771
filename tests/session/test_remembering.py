"""What was said before in the project, and the same sentence said twice in one article."""

import pytest

from annotator.domain.decisions import Label
from annotator.domain.errors import WrongInput
from annotator.ingest import article_from_text

SAID = "Japan will send money to 19 states. Nobody objected."
AGAIN = "Japan will send MONEY to 19 states. It rained. Japan might send money to 20 states."


@pytest.fixture
def two(session, highlights_of):
    """Two articles that share a sentence; the first one's is decided."""
    ids = []
    for text in (SAID, AGAIN):
        row = session.import_article(article_from_text(text, origin="x"))
        session.add_highlights(row.id, highlights_of(text))
        ids.append(row.id)
    session.decide(session.claims(ids[0])[0].id, Label.VERIFIED)
    return ids


def test_the_same_and_a_like_claim_are_found_with_verdict_and_day_the_most_alike_first(session, two):
    same, _, like = session.claims(two[1])
    assert "MONEY" in same.quote
    (found,) = session.seen_before(same.id)
    assert (found.claim.quote, found.decisions[0].label) == ("Japan will send money to 19 states.", Label.VERIFIED)
    assert found.title == session.articles([two[0]])[0].title
    assert len(found.day) == len("2026-11-25")
    (nearly,) = session.seen_before(like.id)
    assert 0.6 <= nearly.likeness < 1
    assert (found.other_numbers, nearly.other_numbers) == (False, True)


def test_what_nobody_decided_was_not_seen(session, two):
    session.undo()
    assert all(session.seen_before(claim.id) == () for claim in session.claims())


@pytest.mark.parametrize("quote", ["„a“", 'NEAR(a, b) AND " OR *', "🙂🙂 x"])
def test_words_that_mean_something_to_the_search_are_words(session, highlights_of, quote):
    row = session.import_article(article_from_text(quote, origin="x"))
    claim = session.add_highlights(row.id, highlights_of(quote)) and session.claims(row.id)[0]
    assert session.seen_before(claim.id) == ()


def test_a_claim_is_found_by_the_words_it_has_now(session, two):
    said = session.claims(two[0])[0]
    session.split(said.id, said.span.start + said.quote.index("to 19"))
    same = session.claims(two[1])[0]
    assert [seen.claim.quote for seen in session.seen_before(same.id)] == ["Japan will send money"]
    assert session.verify().faults == ()


def test_a_sentence_said_twice_is_decided_in_one_step(session, highlights_of):
    text = "It is a lie. It rained. It is a lie."
    row = session.import_article(article_from_text(text, origin="x"))
    session.add_highlights(row.id, highlights_of(text))
    first, other, second = session.claims(row.id)
    session.decide_alike([first.id, second.id], Label.OPINION)
    assert [claim.label_by(session.reviewer.id) for claim in session.claims(row.id)] == ["opinion", None, "opinion"]
    assert "2 claims that say the same" in session.next_undo().words
    session.undo()
    assert session.articles([row.id])[0].decided == 0
    session.redo()
    assert session.articles([row.id])[0].decided == 2
    with pytest.raises(WrongInput, match="say the same"):
        session.decide_alike([first.id, other.id], Label.OPINION)
    assert session.verify().faults == ()
