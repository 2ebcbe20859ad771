"""Page furniture: no claims are there, whoever found them; what is given back has its claims, and all is undone."""

import pytest

from annotator import nlp, paths
from annotator.domain.claims import FoundClaim, Highlights, PipelineName, Span, Suggestion, SuggestionLabel
from annotator.domain.decisions import Label
from annotator.domain.errors import ArticleFinished, WrongInput
from annotator.domain.texts import text_sha256
from annotator.ingest import article_from_text
from annotator.session import Session

PAGE = """Valley Herald

The dam gave way on Monday

The dam gave way on Monday after a week of rain, the council said.

Read more: Who owns the dam

Nobody was hurt when the water came.

The dam gave way on Monday
"""
HEADER, SECOND = "Valley Herald", "The dam gave way on Monday"


def every_line(text):
    """A pipeline of somebody else's, that takes each line for a claim."""
    claims, at = [], 0
    for line in text.split("\n"):
        if line:
            span = Span(at, at + len(line))
            claims.append(FoundClaim(span, line, Suggestion(SuggestionLabel.FACTUAL, 0.5)))
        at += len(line) + 1
    return Highlights(text_sha256(text), PipelineName("every-line", "1"), tuple(claims), ())


@pytest.fixture
def page(tmp_path):
    """A page in which somebody else's pipeline has looked."""
    with Session.create(tmp_path / "page.annotator", reviewer="Anna") as session:
        row = session.import_article(article_from_text(PAGE, origin="page.txt"))
        assert session.add_highlights(row.id, every_line(PAGE)) == 3
        yield session


def quotes(session):
    return [claim.quote for claim in session.claims()]


def where(session, words, *, last=False):
    """Return the article and the span of words in it."""
    (row,) = session.articles()
    at = session.text(row.id).rindex(words) if last else session.text(row.id).index(words)
    return row.id, Span(at, at + len(words))


def furniture(session):
    (row,) = session.articles()
    return [session.text(row.id)[start:end] for start, end in row.furniture]


def test_no_pipeline_has_claims_in_furniture(page):
    assert furniture(page) == [HEADER, "Read more: Who owns the dam", SECOND]
    assert quotes(page) == [
        "The dam gave way on Monday",
        "The dam gave way on Monday after a week of rain, the council said.",
        "Nobody was hurt when the water came.",
    ]
    assert page.articles()[0].claims == 3


@pytest.mark.parametrize("pipeline", [None, "annotator-rules"])
def test_the_header_and_the_second_headline_of_the_sample_are_furniture_and_have_no_claims(tmp_path, pipeline):
    text = paths.sample_article().read_text(encoding="utf-8")
    with Session.create(tmp_path / "sample.annotator") as session:
        row = session.import_article(article_from_text(text, origin="sample"))
        assert session.add_highlights(row.id, nlp.find_claims(text, pipeline=pipeline)) == len(session.claims()) > 10
        assert furniture(session) == ["Bbabo NET", "Pragmatism: Japan Helps Russia's Allies"]
        for claim in session.claims():
            assert all(claim.span.end <= start or end <= claim.span.start for start, end in row.furniture)


def test_what_is_given_back_has_the_claims_that_were_found_there(page):
    assert page.give_back(*where(page, SECOND, last=True))
    assert furniture(page) == [HEADER, "Read more: Who owns the dam"]
    assert quotes(page)[-1] == SECOND
    assert page.articles()[0].claims == 4
    assert not page.give_back(*where(page, SECOND, last=True))
    assert page.verify().faults == ()


def test_a_dimmed_passage_loses_the_claims_on_which_nobody_has_worked(page):
    first, second, third = page.claims()
    page.decide(second.id, Label.ATTRIBUTED)
    page.skip(third.id)
    article, whole = where(page, PAGE.strip())
    assert page.dim(article, whole)
    assert page.claims() == page.claims_by_id([second.id])
    assert not page.dim(article, whole)
    assert page.articles()[0].claims == 1
    assert page.undo().words.startswith("dimmed as page furniture: “Valley Herald")
    assert quotes(page) == [first.quote, second.quote, third.quote]
    assert page.redo().passage == whole
    assert quotes(page) == [second.quote]
    assert page.verify().faults == ()


def test_a_verdict_taken_back_in_a_dimmed_passage_takes_the_claim_with_it(page):
    claim = page.claims()[-1]
    page.review_as("Bert")
    page.decide(claim.id, Label.OPINION)
    page.review_as("Anna")
    page.dim(claim.article, claim.span)
    assert claim.quote in quotes(page)
    page.review_as("Bert")
    page.undo()
    assert claim.quote not in quotes(page)
    page.redo()
    assert claim.quote in quotes(page)


def test_a_claim_made_by_hand_stands_where_it_was_made(page):
    article, header = where(page, HEADER)
    page.add_claim(article, header)
    assert quotes(page)[0] == HEADER
    page.dim(article, where(page, "Nobody was hurt")[1])
    assert quotes(page)[0] == HEADER


def test_steps_on_furniture_are_undone_after_a_restart_and_name_the_passage(page):
    article, header = where(page, HEADER)
    page.give_back(article, header)
    page.close()
    with Session.open(page.path, reviewer="Anna") as session:
        assert furniture(session)[0] != HEADER
        step = session.undo()
        assert (step.article, step.claim, step.passage) == (article, None, header)
        assert step.words == "gave back to the article: “Valley Herald”"
        assert furniture(session)[0] == HEADER
        session.redo()
        assert furniture(session)[0] != HEADER
        assert session.verify().faults == ()


def test_what_changed_names_the_claims_that_went_or_came(page):
    heard = []
    page.subscribe(heard.append)
    claim = page.claims()[-1]
    for step in (lambda: page.dim(claim.article, claim.span), page.undo, page.redo):
        step()
        assert heard[-1].claims == {claim.id}
        assert heard[-1].articles == {claim.article}


def test_a_finished_article_is_neither_dimmed_nor_given_back(page):
    article, header = where(page, HEADER)
    page.finish(article)
    head = page.head()
    for change in (page.dim, page.give_back):
        with pytest.raises(ArticleFinished):
            change(article, header)
    assert page.head() == head


def test_a_passage_has_words_and_lies_in_the_text(page):
    (row,) = page.articles()
    with pytest.raises(WrongInput, match="white space"):
        page.dim(row.id, Span(len(HEADER), len(HEADER) + 2))
    with pytest.raises(WrongInput, match="reaches past"):
        page.give_back(row.id, Span(0, 10_000))


@pytest.fixture
def unfound(tmp_path):
    """The page, with a pipeline that found nothing in it."""
    with Session.create(tmp_path / "page.annotator", reviewer="Anna") as session:
        row = session.import_article(article_from_text(PAGE, origin="page.txt"))
        session.add_highlights(row.id, Highlights(row.sha256, PipelineName("none", "1"), (), ()))
        yield session


def test_what_is_found_in_a_passage_by_itself_lands_there_once(unfound):
    article, span = where(unfound, SECOND, last=True)
    alone = every_line(SECOND)
    assert unfound.add_highlights(article, alone) == 0  # nobody gave it back
    unfound.give_back(article, span)
    heard = []
    unfound.subscribe(heard.append)
    assert unfound.add_highlights(article, alone) == 1
    (claim,) = unfound.claims()
    assert (claim.span, claim.quote) == (span, SECOND)
    assert heard[0].claims == {claim.id}
    assert unfound.add_highlights(article, alone) == 0
    assert unfound.articles()[0].pipeline == "none"
    unfound.undo()
    assert unfound.claims() == []
    unfound.redo()
    assert unfound.claims() == [claim]
    assert unfound.verify().faults == ()


def test_a_passage_is_not_read_before_its_article(tmp_path):
    with Session.create(tmp_path / "page.annotator", reviewer="Anna") as session:
        session.import_article(article_from_text(PAGE, origin="page.txt"))
        article, span = where(session, SECOND, last=True)
        session.give_back(article, span)
        assert session.add_highlights(article, every_line(SECOND)) == 0
        assert session.add_highlights(article, every_line(PAGE)) == 4
        assert session.verify().faults == ()


def test_a_claim_that_was_made_there_meanwhile_is_not_doubled(unfound):
    article, span = where(unfound, SECOND, last=True)
    unfound.give_back(article, span)
    unfound.add_claim(article, span)
    assert unfound.add_highlights(article, every_line(SECOND)) == 0
    assert len(unfound.claims()) == 1


def test_a_project_of_before_has_no_furniture_until_somebody_dims_it(tmp_path, monkeypatch):
    monkeypatch.setattr("annotator.session.importing.passages", lambda text, title: ())
    with Session.create(tmp_path / "old.annotator", reviewer="Anna") as session:
        article = article_from_text(PAGE, origin="page.txt")
        session.import_article(article)
        monkeypatch.undo()
        session.import_article(article)
        assert furniture(session) == []
        session.dim(*where(session, HEADER))
        assert furniture(session) == [HEADER]
