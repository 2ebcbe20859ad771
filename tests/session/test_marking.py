"""What was marked elsewhere becomes claims and verdicts, once, each by who marked it."""

from __future__ import annotations

import pytest

from annotator.domain.claims import FoundClaim, Highlights, PipelineName, Span, Suggestion, SuggestionLabel
from annotator.domain.decisions import Label
from annotator.domain.errors import WrongInput
from annotator.domain.meanings import Meaning
from annotator.domain.spans import LabelledSpan
from annotator.domain.texts import text_sha256
from annotator.ingest import article_from_text
from annotator.session import Session
from annotator.session.marking import Brought

TEXT = "One thing is so. Another is said.   \n\n   It is a scandal 😀."


@pytest.fixture
def bare(tmp_path):
    """A project with one article, in which nobody has looked for claims, opened by Anna."""
    with Session.create(tmp_path / "bare.annotator", reviewer="Anna") as opened:
        opened.row = opened.import_article(article_from_text(TEXT, origin="pasted"))
        yield opened


def mark(words: str, label: str, annotator: str = "", note: str = "") -> LabelledSpan:
    start = TEXT.index(words)
    return LabelledSpan(Span(start, start + len(words)), label, annotator, note)


def verdicts(session) -> dict[str, dict[str, str]]:
    names = session.names()
    return {
        claim.quote: {names[one.reviewer]: str(one.label) for one in claim.decisions if one.label}
        for claim in session.claims()
    }


def test_each_span_becomes_a_claim_with_the_verdict_of_who_marked_it(bare):
    spans = [mark("One thing is so.", "Quote", "Ben"), mark("It is a scandal", "OPINION")]
    assert bare.import_spans(bare.row.id, spans) == Brought(claims=2)
    assert verdicts(bare) == {"One thing is so.": {"Ben": "attributed"}, "It is a scandal": {"Anna": "opinion"}}
    assert [claim.origin for claim in bare.claims()] == ["Ben", "Anna"]


def test_one_span_of_two_people_is_one_claim_with_two_verdicts(bare):
    spans = [mark("Another is said.", "quote", "Ben"), mark("Another is said.", "opinion", "Cleo")]
    assert bare.import_spans(bare.row.id, spans) == Brought(claims=1, verdicts=1)
    assert verdicts(bare) == {"Another is said.": {"Ben": "attributed", "Cleo": "opinion"}}


def test_the_same_spans_a_second_time_add_nothing(bare):
    spans = [mark("One thing is so.", "quote", "Ben"), mark("One thing is so.", "x", "Cleo"), mark("said", "z")]
    bare.import_spans(bare.row.id, spans)
    before = bare.head()
    assert bare.import_spans(bare.row.id, spans) == Brought(already=3)
    assert bare.head() == before


def test_what_was_moved_or_taken_back_since_stays_as_it_is(bare):
    spans = [mark("One thing", "quote"), mark("Another", "opinion")]
    bare.import_spans(bare.row.id, spans)
    moved = bare.claims()[0]
    bare.undo()
    bare.move_edges(moved.id, mark("One thing is so.", "").span)
    assert bare.import_spans(bare.row.id, spans) == Brought(changed=2)
    assert list(verdicts(bare)) == ["One thing is so."]


def test_a_verdict_that_was_given_otherwise_since_stays(bare):
    spans = [mark("One thing", "quote")]
    bare.import_spans(bare.row.id, spans)
    bare.decide(bare.claims()[0].id, Label.VERIFIED)
    assert bare.import_spans(bare.row.id, spans) == Brought(changed=1)
    assert verdicts(bare) == {"One thing": {"Anna": "verified"}}


def test_a_label_without_a_clear_meaning_becomes_a_claim_that_nobody_decided(bare):
    assert bare.import_spans(bare.row.id, [mark("One thing", "FACT"), mark("Another", "")]) == Brought(claims=2)
    assert verdicts(bare) == {"One thing": {}, "Another": {}}


def test_a_chosen_meaning_counts_more_than_a_name(bare):
    meanings = {"quote": Meaning.LEFT_OUT, "fact": Meaning.VERIFIED}
    spans = [mark("One thing", "quote"), mark("Another", "fact")]
    assert bare.import_spans(bare.row.id, spans, meanings) == Brought(claims=1, left_out=1)
    assert verdicts(bare) == {"Another": {"Anna": "verified"}}


def test_blank_spans_and_spans_past_the_end_are_counted_and_make_nothing(bare):
    spans = [LabelledSpan(Span(TEXT.index("   \n"), TEXT.index("It is")), "x"), LabelledSpan(Span(3, 5_000), "x")]
    assert bare.import_spans(bare.row.id, spans) == Brought(blank=1, outside=1)
    assert bare.claims() == []


def test_who_is_done_with_an_article_gets_no_more_verdicts_there(bare):
    bare.finish(bare.row.id)
    spans = [mark("One thing", "quote"), mark("Another", "quote", "Ben")]
    assert bare.import_spans(bare.row.id, spans) == Brought(claims=1, finished=1)


def test_a_span_of_nobodys_needs_a_reviewer_and_then_nothing_is_brought(bare):
    with Session.open(bare.path) as nobody:
        with pytest.raises(WrongInput):
            nobody.import_spans(bare.row.id, [mark("One thing", "x", "Ben"), mark("Another", "x")])
        assert nobody.claims() == []


@pytest.mark.parametrize(
    ("given", "here"), [("all", "all (imported)"), ("a\u202eb\n", "a b"), ("x" * 300, "x" * 100), ("Ünal", "Ünal")]
)
def test_a_name_from_elsewhere_is_made_one_that_people_can_read(bare, given, here):
    bare.import_spans(bare.row.id, [mark("One thing", "quote", given)])
    assert [reviewer.name for reviewer in bare.reviewers()] == [here]


def test_a_note_comes_with_the_verdict(bare):
    bare.import_spans(bare.row.id, [mark("One thing", "quote", "Ben", "See page 3.")])
    assert bare.claims()[0].decisions[0].note == "See page 3."


def test_a_pipeline_makes_no_second_claim_where_one_was_marked(bare):
    bare.import_spans(bare.row.id, [mark("One thing is so.", "quote", "Ben")])
    found = [
        FoundClaim(one.span, one.span.of(TEXT), Suggestion(SuggestionLabel.FACTUAL, 0.5))
        for one in (mark("One thing is so.", ""), mark("Another is said.", ""))
    ]
    bare.add_highlights(bare.row.id, Highlights(text_sha256(TEXT), PipelineName("p", "1"), tuple(found), ()))
    assert list(verdicts(bare)) == ["One thing is so.", "Another is said."]


def test_marks_on_what_a_pipeline_found_are_verdicts_on_its_claims(session, article):
    claim = session.claims()[0]
    spans = [LabelledSpan(claim.span, "opinion", "Ben")]
    assert session.import_spans(article.id, spans) == Brought(verdicts=1)
    assert len(session.claims()) == 5


def test_all_that_was_brought_holds_in_a_verification(bare):
    spans = [mark("One thing", "quote", "Ben", "n"), mark("One thing", "opinion", "Cleo"), mark("scandal", "z")]
    bare.import_spans(bare.row.id, spans)
    assert bare.verify().faults == ()


def test_listeners_are_told_once_of_all_that_came(bare):
    told = []
    bare.subscribe(told.append)
    bare.import_spans(bare.row.id, [mark("One thing", "quote"), mark("Another", "quote")])
    assert [changed.claims for changed in told] == [frozenset(claim.id for claim in bare.claims())]
