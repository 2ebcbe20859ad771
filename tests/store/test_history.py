"""What the store says of any history equals the pure fold over the whole log; undo and redo lead back and forth."""

import re
import tempfile
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.claims import PIPELINE, FoundClaim, Highlights, PipelineName, Span, Suggestion, SuggestionLabel
from annotator.domain.decisions import Decision, Finding, Label, Manner, current, undo_order, withdrawn
from annotator.domain.drafts import Details
from annotator.domain.errors import WrongInput
from annotator.domain.events import Kind
from annotator.domain.evidence import Rank, Stance, new_evidence
from annotator.domain.finishing import finishers
from annotator.domain.passages import standing as standing_furniture
from annotator.domain.shapes import shape
from annotator.domain.texts import text_sha256
from annotator.ingest import article_from_text
from annotator.session import Session

REVIEWERS = ("Anna", "Bert")
ABOUT_ARTICLES = {"dim", "give back", "finish", "reopen", "undo", "redo"}
TEXT = "Japan helps. “We will not stop”, Bezpalko said. The money will be used well. It is a scandal. Critics disagree."
REVISED = (
    TEXT,
    "An update of today.\n" + TEXT,
    TEXT.replace("well", "badly"),
    TEXT.replace("well", "badly") + " More to come.",
    "An update of today.\n" + TEXT.replace("It is a scandal. ", ""),
    TEXT.replace("Japan helps. ", "") * 2,
    TEXT.replace(". ", ".\n"),
)
MEMORY = Path("/dev/shm")  # no wait for the disk: what is tested here is not durability

words = st.sampled_from(["", "Mori", "a note"])
details = st.builds(
    Details,
    speaker=st.none() | words,
    note=st.none() | words,
    finding=st.sampled_from([None, "", *Finding]),
    role=st.none() | words,
    manner=st.sampled_from([None, "", *Manner]),
    flagged=st.sampled_from([None, True, False]),
    evidence_added=st.sampled_from(
        [
            (),
            (new_evidence("https://example.org", "words"),),
            (new_evidence("", "w", locator="p. 4", looked_on="2026-11-25", stance=Stance.CONTEXT, rank=Rank.PRIMARY),),
        ]
    ),
)
reviewer = st.sampled_from(REVIEWERS)
claim = st.integers(0, 3)
step = st.one_of(
    st.tuples(st.just("decide"), reviewer, claim, st.sampled_from(Label), details),
    st.tuples(st.just("describe"), reviewer, claim, details),
    st.tuples(st.just("add"), reviewer, st.integers(0, 5), st.none() | st.sampled_from(Label)),
    st.tuples(st.just("skip"), reviewer, claim),
    st.tuples(st.just("edges"), reviewer, claim, st.integers(0, 40), st.integers(1, 40)),
    st.tuples(st.just("split"), reviewer, claim, st.integers(1, 30)),
    st.tuples(st.just("merge"), reviewer, claim),
    st.tuples(st.just("alike"), reviewer, claim, st.sampled_from(Label)),
    st.tuples(st.just("dim"), reviewer, st.integers(0, 100), st.integers(1, 60)),
    st.tuples(st.just("give back"), reviewer, st.integers(0, 100), st.integers(1, 60)),
    st.tuples(st.just("revise"), reviewer, st.integers(0, 3), st.sampled_from(REVISED)),
    st.tuples(st.just("place"), reviewer, claim, st.integers(0, 40), st.integers(1, 40)),
    st.tuples(st.just("place likely"), reviewer, claim),
    st.tuples(st.just("leave"), reviewer, claim),
    st.tuples(st.just("highlight"), reviewer, st.integers(0, 3)),
    st.tuples(st.just("finish"), reviewer),
    st.tuples(st.just("reopen"), reviewer),
    st.tuples(st.just("undo"), reviewer),
    st.tuples(st.just("redo"), reviewer),
)


def take(session, what, name, *arguments):
    """Take a step; one that is refused, as on a finished article, must leave nothing behind."""
    session.review_as(name)
    head, claims = session.head(), session.claims()
    if not claims and what not in ABOUT_ARTICLES:  # all is dimmed
        return
    try:
        attempt(session, claims, what, arguments)
    except WrongInput:
        assert session.head() == head


def attempt(session, claims, what, arguments):  # noqa: C901, PLR0912  (a case for each thing a person can do)
    match what, arguments:
        case "decide", (number, label, beside):
            session.decide(claims[number % len(claims)].id, label, beside)
        case "describe", (number, beside):
            session.describe(claims[number % len(claims)].id, beside)
        case "add", (start, label):
            session.add_claim(claims[0].article, Span(start, start + 4), label)
        case "skip", (number,):
            session.skip(claims[number % len(claims)].id)
        case "edges", (number, start, length):
            session.move_edges(claims[number % len(claims)].id, Span(start, start + length))
        case "split", (number, offset):
            chosen = claims[number % len(claims)]
            session.split(chosen.id, chosen.span.start + offset)
        case "merge", (number,):
            session.merge(claims[number % len(claims)].id, claims[(number + 1) % len(claims)].id)
        case "alike", (number, label):
            chosen = claims[number % len(claims)]
            session.decide_alike([one.id for one in claims if one.quote == chosen.quote], label)
        case "dim", (start, length):
            session.dim(session.articles()[0].id, Span(start, start + length))
        case "give back", (start, length):
            session.give_back(session.articles()[0].id, Span(start, start + length))
        case "revise", (number, text):
            rows = session.articles()
            session.revise(rows[number % len(rows)].id, article_from_text(text, origin="x"))
        case "place", (number, start, length):
            session.place(claims[number % len(claims)].id, Span(start, start + length))
        case "place likely", (number,):
            chosen = claims[number % len(claims)]
            for likely in session.candidates(chosen.id)[:1]:
                session.place(chosen.id, likely.span)
        case "leave", (number,):
            session.leave(claims[number % len(claims)].id)
        case "highlight", (number,):
            rows = session.articles()
            row = rows[number % len(rows)]
            session.add_highlights(row.id, found_in(session.text(row.id)))
        case "finish", ():
            session.finish(session.articles()[0].id)
        case "reopen", ():
            session.reopen(session.articles()[0].id)
        case "undo", ():
            foreseen = session.next_undo()
            assert session.undo() == foreseen
        case "redo", ():
            foreseen = session.next_redo()
            assert session.redo() == foreseen


def found_in(text):
    """Find a claim in each sentence."""
    spans = [Span(*match.span()) for match in re.finditer(r"[^.\s][^.]*\.", text)]
    suggestion = Suggestion(SuggestionLabel.FACTUAL, 0.5)
    claims = tuple(FoundClaim(span, span.of(text), suggestion) for span in spans)
    return Highlights(text_sha256(text), PipelineName("stand-in", "1"), claims, ())


def assert_the_fold_agrees(session):
    """The oracle knows nothing of the tables: it reads the whole log."""
    log = session._store.events()
    by_claim, by_reviewer = defaultdict(list), defaultdict(list)
    for event in log:
        for about in event.claims:
            by_claim[about].append(event)
        by_reviewer[event.reviewer].append(event)
    gone = withdrawn(log)
    imported = {event.body["article"]: event.body for event in log if event.kind == Kind.ARTICLE_IMPORTED}
    dimmed = {id_: standing_furniture(furniture_of(body), of_article(id_, log)) for id_, body in imported.items()}
    assert {row.id: row.furniture for row in session.articles()} == dimmed
    assert {row.id: row.finished for row in session.articles()} == {
        row.id: bool(finishers(of_article(row.id, log))) for row in session.articles()
    }
    standing = set()
    for found in session.claims():
        expected = current(found.id, by_claim[found.id])
        assert {decision.reviewer: decision for decision in found.decisions} == expected
        standing.add(found.id)
        is_at = shape(found.id, by_claim[found.id])
        assert is_at.place is None or (is_at.place.span, is_at.place.quote) == (found.span, found.quote)
        assert is_at.article in (None, found.article)
        assert found.span.of(session.text(found.article)) == found.quote
    assert_versions_form_lines(session)
    found_at = dict(places_found(log))
    for event in log:
        made = {Kind.CLAIM_ADDED: event.body.get("claim"), Kind.CLAIM_SPLIT: event.body.get("right", {}).get("claim")}
        if claim_id := made.get(event.kind):
            expected = event.id not in gone or bool(current(claim_id, by_claim[claim_id]))
            right = event.body.get("right", event.body)
            where = event.body["article"], Span(right["start"], right["end"])
            is_of_pipeline = event.kind == Kind.CLAIM_SPLIT and not parents(event.claim, log).isdisjoint(found_at)
            hidden = is_of_pipeline and is_hidden(claim_id, where, dimmed, by_claim[claim_id])
            expected = expected and not is_merged(claim_id, by_claim[claim_id], gone) and not hidden
            assert (claim_id in standing) is expected
    for claim_id, where in found_at.items():
        hidden = is_hidden(claim_id, where, dimmed, by_claim[claim_id])
        expected = not is_merged(claim_id, by_claim[claim_id], gone) and not hidden
        # What was found where a claim of an older version is has other reasons too not to stand.
        assert (claim_id in standing) is expected if len(imported) == 1 else expected or claim_id not in standing
    for known in session.reviewers():
        session.review_as(known.name)
        done, undone = undo_order(by_reviewer[known.id])
        assert session._store.next_undo(known.id) == (done[-1] if done else None)
        assert session._store.next_undo(known.id, redo=True) == (undone[-1] if undone else None)
    counted = {row.id: (row.claims, row.decided) for row in session.articles()}
    claims = session.claims()
    for article, counts in counted.items():
        here = [found for found in claims if found.article == article]
        assert counts == (len(here), sum(any(one.label for one in found.decisions) for found in here))


def of_article(article, log):
    return [event for event in log if event.article == article]


def furniture_of(imported):
    return tuple((start, end) for start, end in imported.get("furniture", ()))


def places_found(log):
    """Yield each claim that a pipeline found, with the article and the span where it was."""
    for event in log:
        for found in event.body["claims"] if event.kind == Kind.CLAIMS_FOUND else ():
            yield found["id"], (event.body["article"], Span(found["start"], found["end"]))


def is_merged(claim, events, gone):
    merging = (event for event in events if event.kind == Kind.CLAIMS_MERGED and event.id not in gone)
    return any(event.body["merged"] == claim for event in merging)


def parents(claim, log):
    """Return a claim and those that it was split off from."""
    split = {event.body["right"]["claim"]: event.claim for event in log if event.kind == Kind.CLAIM_SPLIT}
    found = {claim}
    while claim in split:
        claim = split[claim]
        found.add(claim)
    return found


def is_hidden(claim, where, dimmed, events):
    """Tell whether a claim of a pipeline is where somebody dimmed the page, and nobody has worked on it.

    `where` is the article and the span where it was made or found.
    """
    decisions = current(claim, events).values()
    has_work = any(decision != Decision(claim, decision.reviewer, skipped=True) for decision in decisions)
    at = shape(claim, events)
    article, span = at.article or where[0], at.place.span if at.place else where[1]
    return not has_work and any(start <= span.start and span.end <= end for start, end in dimmed[article])


def assert_versions_form_lines(session):
    rows = {row.id: row for row in session.articles()}
    for row in rows.values():
        assert row.revises is None or rows[row.revises].revised_by == row.id
        assert row.revised_by is None or rows[row.revised_by].revises == row.id
        line = [version.id for version in session.versions(row.id)]
        assert line.count(row.id) == 1
        assert (rows[line[0]].revises, rows[line[-1]].revised_by) == (None, None)
        for one in session.waiting(row.id):
            assert one.claim.article in line[: line.index(row.id)]


def state(session):
    return session.claims(), session.articles()


@pytest.fixture(scope="module")
def folder():
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
        yield Path(name)


@settings(max_examples=40)
@given(st.lists(step, max_size=25))
def test_any_history_stands_as_the_fold_says_and_can_be_undone_and_redone_over_a_restart(folder, made_once, steps):
    path = folder / "any.annotator"
    path.write_bytes(made_once.read_bytes())
    with Session.open(path, reviewer=REVIEWERS[0]) as session:
        for one in steps:
            take(session, *one)
        assert_the_fold_agrees(session)
        left = state(session)
    with Session.open(path) as session:
        assert state(session) == left
        assert session.verify().faults == ()
        undone = [name for name in REVIEWERS for _ in iter(lambda name=name: undo(session, name), None)]
        with Session.open(made_once) as untouched:
            assert session.claims(untouched.articles()[0].id) == untouched.claims()
        assert not any(claim.decisions or claim.origin != PIPELINE for claim in session.claims())
        assert not any(row.revises or row.revised_by for row in session.articles())
        assert_the_fold_agrees(session)
    with Session.open(path) as session:
        for name in reversed(undone):
            session.review_as(name)
            assert session.redo() is not None
        assert_the_fold_agrees(session)
        assert state(session) == left
        assert session.verify().faults == ()


def undo(session, name):
    session.review_as(name)
    return session.undo()


@settings(max_examples=25)
@given(st.data())
def test_two_windows_on_one_file_come_to_the_same_state(folder, made_once, data):
    path = folder / "two.annotator"
    path.write_bytes(made_once.read_bytes())
    with Session.open(path, reviewer="Anna") as left, Session.open(path, reviewer="Anna") as right:
        heard = {left: set(), right: set()}
        for window, claims in heard.items():
            window.subscribe(lambda changed, claims=claims: claims.update(changed.claims))
        for one in data.draw(st.lists(step, max_size=12)):
            take(data.draw(st.sampled_from([left, right])), *one)
        for window in (left, right):
            window.notice_other_writers()
            assert window.notice_other_writers() is False
        assert state(left) == state(right)
        touched = {claim for event in left._store.events() for claim in event.claims}
        # A window that hears late is told of a few more: claims found since where one of the others went over.
        assert touched <= heard[left] & heard[right]


def test_a_history_of_pasted_text_can_be_replayed(folder, highlights_of):
    """Texts that hold what JSON and SQLite treat with care."""
    path = folder / "pasted.annotator"
    with Session.create(path, reviewer="Anna") as session:
        article = article_from_text("He said \0 “so”.\u2028 \\n \"\x1b[0m\" 'x'; --. Then.", origin="p\ud800")
        row = session.import_article(article)
        session.add_highlights(row.id, highlights_of(article.text))
        for found in session.claims():
            session.decide(found.id, Label.OPINION, Details(note="\0\ud800\r\n“", speaker="\ufeff s "))
        assert session.claims()[0].decisions[0].note == "\0\ufffd\n“"
        assert session.claims()[0].decisions[0].speaker == "s"
        assert session.verify().faults == ()
