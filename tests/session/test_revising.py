"""A revised article is a new version: claims find their place in it word for word, or wait for a person."""

import pytest

from annotator.domain.claims import Span
from annotator.domain.decisions import Finding, Label
from annotator.domain.drafts import Details
from annotator.domain.errors import WrongInput
from annotator.ingest import article_from_text
from annotator.session import Session

OLD = (
    "Bridge reopens after the flood\n\n"
    "The old bridge over the Elm reopened on Monday. It had been closed since the flood in March. "
    "Mayor Ada Lund said that the repair cost 2 million euros. Engineers checked every pillar twice. "
    "Shopkeepers near the river lost a third of their income.\n"
)
NEW = (
    "Update: bridge reopens after the flood\n\n"
    "The old bridge over the Elm reopened on Monday. It had been closed since the flood in March. "
    "Mayor Ada Lund said that the repair cost 3 million euros. Engineers checked every pillar twice. "
    "The council will meet again in May.\n"
)


@pytest.fixture
def row(session, highlights_of):
    """The old article, with a verdict on each of its claims."""
    row = session.import_article(article_from_text(OLD, origin="bridge.txt"))
    session.add_highlights(row.id, highlights_of(OLD))
    for claim in session.claims(row.id):
        session.decide(claim.id, Label.ATTRIBUTED, Details(speaker="Lund", note="n"))
    return row


def claim_of(session, words):
    (found,) = (claim for claim in session.claims() if words in claim.quote)
    return found


def revise(session, row, text=NEW):
    return session.revise(row.id, article_from_text(text, origin="bridge-2.txt"))


def test_a_claim_between_the_same_words_moves_with_its_verdict_and_all_others_wait(session, row):
    checked = claim_of(session, "closed since")
    revision = revise(session, row)
    assert (revision.old.id, revision.article.revises) == (row.id, row.id)
    moved = session.claims(revision.article.id)
    assert [claim.quote for claim in moved] == [checked.quote]
    assert moved[0].id == checked.id
    assert moved[0].decisions == checked.decisions
    assert moved[0].span.of(NEW) == checked.quote
    assert [one.claim.quote.split()[-2] for one in revision.waiting] == ["on", "million", "pillar", "their"]
    assert {one.claim.article for one in revision.waiting} == {row.id}
    assert session.verify().faults == ()


def test_what_waits_shows_its_old_context(session, row):
    waiting = next(one for one in revise(session, row).waiting if "pillar" in one.claim.quote)
    assert waiting.context.before == OLD[waiting.claim.span.start - 32 : waiting.claim.span.start]
    assert waiting.context.after.startswith(" Shopkeepers near")
    assert 0 < waiting.share < 1


def test_words_that_stand_twice_in_the_new_text_never_move_by_themselves(session, highlights_of):
    text = "A first paragraph stands here for the context. The bridge is safe. And more words follow the claim now."
    row = session.import_article(article_from_text(text, origin="x"))
    session.add_highlights(row.id, highlights_of(text))
    claim = claim_of(session, "is safe")
    session.decide(claim.id, Label.OPINION)
    revision = revise(session, row, text + "\n" + text)
    assert claim.id in {one.claim.id for one in revision.waiting}


def test_likely_places_are_shown_the_most_alike_first_and_nothing_moves_by_them(session, row):
    revise(session, row)
    waiting = claim_of(session, "2 million")
    best, *_ = session.candidates(waiting.id)
    assert best.quote == "Mayor Ada Lund said that the repair cost 3 million euros."
    assert 0.8 < best.score < 1
    assert claim_of(session, "2 million") == waiting


def test_a_claim_placed_on_the_same_words_keeps_its_verdict(session, row):
    revision = revise(session, row)
    claim = claim_of(session, "pillar")
    session.place(claim.id, session.candidates(claim.id)[0].span)
    placed = claim_of(session, "pillar")
    assert placed.article == revision.article.id
    assert placed.decisions == claim.decisions


def test_a_claim_placed_on_other_words_asks_again_and_keeps_what_is_written_beside_it(session, row):
    revision = revise(session, row)
    claim = claim_of(session, "2 million")
    session.describe(claim.id, Details(finding=Finding.WRONG))
    session.place(claim.id, session.candidates(claim.id)[0].span)
    (decision,) = claim_of(session, "3 million").decisions
    assert (decision.label, decision.finding, decision.speaker, decision.note) == (None, None, "Lund", "n")
    assert session.articles([revision.article.id])[0].decided == 1
    session.decide(claim.id, Label.VERIFIED)
    assert claim_of(session, "3 million").decisions[0].label is Label.VERIFIED
    session.undo()
    assert session.undo().words == "placed in the newer version: “Mayor Ada Lund said that the repair cost 3…”"
    (decision,) = claim_of(session, "2 million").decisions
    assert (decision.label, decision.finding) == (Label.ATTRIBUTED, Finding.WRONG)


def test_a_verdict_on_the_new_words_is_none_on_the_old_ones(session, row):
    revise(session, row)
    claim = claim_of(session, "2 million")
    session.place(claim.id, session.candidates(claim.id)[0].span)
    session.review_as("Ben")
    session.decide(claim.id, Label.OPINION)
    session.review_as("Anna")
    session.undo()
    assert [one.label for one in claim_of(session, "2 million").decisions] == [Label.ATTRIBUTED]
    session.redo()
    assert {one.label for one in claim_of(session, "3 million").decisions} == {None, Label.OPINION}
    assert session.verify().faults == ()


def test_a_claim_that_the_new_text_lacks_is_left_with_all_that_was_decided(session, row):
    revision = revise(session, row)
    claim = claim_of(session, "Shopkeepers")
    session.leave(claim.id)
    assert claim.id not in {one.claim.id for one in session.waiting(revision.article.id)}
    assert claim_of(session, "Shopkeepers") == claim
    with pytest.raises(WrongInput, match="does not wait"):
        session.leave(claim.id)
    assert session.undo().words.startswith("left in the older version")
    assert claim.id in {one.claim.id for one in session.waiting(revision.article.id)}


def test_what_was_left_can_still_be_placed(session, row):
    revision = revise(session, row)
    claim = claim_of(session, "Shopkeepers")
    session.leave(claim.id)
    session.place(claim.id, Span(NEW.index("The council"), len(NEW) - 1))
    assert claim_of(session, "council").article == revision.article.id


def test_a_suggestion_that_nobody_looked_at_does_not_wait(session, highlights_of):
    row = session.import_article(article_from_text(OLD, origin="x"))
    session.add_highlights(row.id, highlights_of(OLD))
    revision = revise(session, row)
    assert len(revision.moved) == 1
    assert revision.waiting == ()


def test_what_the_pipeline_finds_where_a_claim_is_already_stays_behind_it_until_that_one_goes(
    session, row, highlights_of
):
    revision = revise(session, row)
    new = revision.article.id
    count = len(highlights_of(NEW).claims)
    assert session.add_highlights(new, highlights_of(NEW)) == count - 1
    assert len(session.claims(new)) == session.articles([new])[0].claims == count
    session.undo()
    assert len(session.claims(new)) == session.articles([new])[0].claims == count
    assert [one.revised_by for one in session.articles([row.id, new])] == [None, None]
    assert len(session.claims(row.id)) == 5
    session.redo()
    assert len({claim.span for claim in session.claims(new)}) == len(session.claims(new)) == count
    assert session.verify().faults == ()


def test_a_text_that_is_here_already_becomes_a_newer_version_and_its_own_suggestion_gives_way(
    session, row, highlights_of
):
    there = session.import_article(article_from_text(NEW, origin="x"))
    session.add_highlights(there.id, highlights_of(NEW))
    before = session.claims(there.id)
    revision = revise(session, row)
    assert revision.article.id == there.id
    assert len(session.claims(there.id)) == len(before)
    session.undo()
    assert session.claims(there.id) == before


def test_placing_takes_in_what_the_pipeline_found_exactly_there_and_no_claim_that_somebody_decided(
    session, row, highlights_of
):
    new = revise(session, row).article.id
    session.add_highlights(new, highlights_of(NEW))
    there = claim_of(session, "3 million")
    session.place(claim_of(session, "2 million").id, there.span)
    assert there.id not in {claim.id for claim in session.claims(new)}
    session.undo()
    session.decide(there.id, Label.OPINION)
    with pytest.raises(WrongInput, match="exactly these edges"):
        session.place(claim_of(session, "2 million").id, there.span)


def test_the_attribution_of_a_moved_claim_is_where_its_words_are(session, highlights_of):
    row = session.import_article(article_from_text(OLD, origin="x"))
    session.add_highlights(row.id, highlights_of(OLD))
    revision = revise(session, row, OLD.replace("Bridge reopens", "Bridge over the Elm reopens"))
    moved = [claim for claim in session.claims(revision.article.id) if claim.attribution]
    assert moved
    for claim in moved:
        assert [span.of(session.text(claim.article)) for span in claim.attribution.content] == [claim.quote]
    session.undo()
    for claim in session.claims(row.id):
        assert all(span.of(OLD) == claim.quote for span in (claim.attribution.content if claim.attribution else ()))


def test_edges_moved_in_the_new_version_do_not_follow_a_claim_back_to_the_old_one(session, row):
    revise(session, row)
    claim = claim_of(session, "closed since")
    session.review_as("Ben")
    session.move_edges(claim.id, Span(claim.span.start, claim.span.start + 6))
    session.review_as("Anna")
    session.undo()
    assert claim_of(session, "closed since").article == row.id
    session.redo()
    assert claim_of(session, "It had").quote == "It had"
    assert session.verify().faults == ()


def test_a_third_version_follows_the_second_and_what_comes_back_finds_its_place(session, row):
    second = revise(session, row)
    waited = claim_of(session, "Shopkeepers")
    third = revise(session, row, OLD.replace("Bridge reopens", "The bridge reopens") + "A new last line.\n")
    assert [one.id for one in session.versions(row.id)] == [row.id, second.article.id, third.article.id]
    assert third.old.id == second.article.id
    assert waited.id in third.moved
    assert claim_of(session, "closed since").article == third.article.id
    assert session.verify().faults == ()


def test_versions_form_a_line(session, row):
    revision = revise(session, row)
    for old, text in ((row.id, NEW), (row.id, OLD), (revision.article.id, OLD)):
        with pytest.raises(WrongInput, match="is here already"):
            session.revise(old, article_from_text(text, origin="x"))
    other = session.import_article(article_from_text("Something else. Entirely.", origin="x"))
    with pytest.raises(WrongInput, match="is a newer version of another"):
        session.revise(other.id, article_from_text(NEW, origin="x"))


def test_a_line_that_redo_would_tie_into_a_ring_is_refused(session, row):
    new = revise(session, row).article.id
    session.undo()
    session.review_as("Ben")
    session.revise(new, article_from_text(OLD, origin="x"))
    session.review_as("Anna")
    head = session.head()
    with pytest.raises(WrongInput, match="is here already"):
        session.redo()
    assert session.head() == head


def test_nothing_is_placed_in_the_newest_version_and_nobody_revises_without_a_name(session, row, project):
    claim = claim_of(session, "pillar")
    with pytest.raises(WrongInput, match="nothing to place"):
        session.place(claim.id, Span(0, 5))
    with Session.open(project) as nobody, pytest.raises(WrongInput, match="reviewer's name"):
        nobody.revise(nobody.articles()[0].id, article_from_text(NEW, origin="x"))


def test_listeners_hear_of_both_articles(session, row):
    heard = []
    session.subscribe(heard.append)
    new = revise(session, row).article.id
    session.undo()
    claim = session.claims(row.id)[0]
    session.redo()
    session.place(claim.id, Span(0, 6))
    session.undo()
    for changed in heard:
        assert changed.articles >= {row.id, new}
    assert claim.id in heard[-1].claims
