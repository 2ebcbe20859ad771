"""Being done with an article: what may be forgotten, and that nothing slips in afterwards."""

from datetime import datetime, timedelta

import pytest

from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.errors import ArticleFinished, WrongInput
from annotator.domain.evidence import new_evidence
from annotator.domain.finishing import CheckList


def test_the_check_list_names_what_is_undecided_without_speaker_or_without_evidence(session):
    first, second, third, *rest = session.claims()
    session.decide(first.id, Label.VERIFIED)
    session.decide(second.id, Label.ATTRIBUTED)
    session.decide(third.id, Label.OPINION)
    found = session.check_list(first.article)
    assert [claim.id for claim in found.unsupported] == [first.id]
    assert [claim.id for claim in found.unnamed] == [second.id]
    assert [claim.id for claim in found.undecided] == [claim.id for claim in rest]
    session.describe(first.id, Details(evidence_added=(new_evidence("https://example.org"),)))
    session.describe(second.id, Details(speaker="Bezpalko"))
    for claim in rest:
        session.decide(claim.id, Label.NOT_A_CLAIM)
    assert session.check_list(first.article) == CheckList((), (), ())


@pytest.mark.parametrize(
    "change",
    [
        lambda session, claim: session.decide(claim.id, Label.OPINION),
        lambda session, claim: session.describe(claim.id, Details(note="late")),
        lambda session, claim: session.skip(claim.id),
        lambda session, claim: session.decide_at(claim.article, claim.span, Label.OPINION),
        lambda session, claim: session.split(claim.id, claim.span.start + 5),
        lambda session, claim: session.finish(claim.article),
    ],
)
def test_a_finished_article_is_changed_only_after_it_was_reopened(session, change):
    claim = session.claims()[0]
    session.finish(claim.article)
    assert session.articles(mine=True)[0].state == "finished"
    head = session.head()
    with pytest.raises(ArticleFinished, match="Reopen it"):
        change(session, claim)
    assert session.head() == head
    session.reopen(claim.article)
    change(session, claim)
    assert session.head() != head


def test_finishing_is_undone_like_everything_and_named(session):
    article = session.articles()[0]
    session.finish(article.id)
    step = session.undo()
    assert (step.article, step.claim) == (article.id, None)
    assert step.words.startswith("finished: “")
    assert not session.articles()[0].finished
    session.redo()
    assert session.articles()[0].finished


def test_each_reviewer_finishes_for_themselves(session):
    article = session.articles()[0]
    session.finish(article.id)
    session.review_as("Ben")
    assert not session.articles(mine=True)[0].finished
    session.decide(session.claims()[0].id, Label.OPINION)


def test_an_open_article_is_not_reopened(session):
    with pytest.raises(WrongInput, match="is open"):
        session.reopen(session.articles()[0].id)


def test_a_skipped_claim_is_undecided_until_it_is_decided(session):
    first, *_ = session.claims()
    session.skip(first.id)
    assert session.claims()[0].decisions[0].skipped
    assert session.skip(first.id) is None
    assert session.articles()[0].decided == 0
    session.decide(first.id, Label.OPINION)
    assert not session.claims()[0].decisions[0].skipped
    assert session.skip(first.id) is None


def test_it_is_known_when_an_article_was_finished(session):
    article = session.articles()[0].id
    assert session.finished_at(article) is None
    session.finish(article)
    assert datetime.fromisoformat(session.finished_at(article)).utcoffset() == timedelta(0)
    session.reopen(article)
    assert session.finished_at(article) is None
