"""What a person can do, through the session: no window, no terminal."""

import csv
import json
import threading
from dataclasses import replace

import pytest

from annotator import paths
from annotator.domain.claims import Span
from annotator.domain.decisions import Finding, Label
from annotator.domain.drafts import Details
from annotator.domain.errors import AnnotatorError, StoreUnavailable, WrongInput
from annotator.domain.events import Kind
from annotator.domain.evidence import new_evidence
from annotator.ingest import article_from_text, read_article
from annotator.session import Changed, Session


def verdicts(session):
    names = session.names()
    return [{names[one.reviewer]: str(one.label) for one in claim.decisions if one.label} for claim in session.claims()]


# Articles


def test_the_same_article_a_second_time_changes_nothing(session, article):
    head = session.head()
    row = session.import_article(article)
    assert row == session.articles()[0]
    assert session.has_article(article)
    assert session.head() == head


def test_an_article_keeps_its_text_and_where_it_came_from(session):
    text = "Zoé a dit \u201coui\u201d.\u2028\u00a0Encore.\U0001f44d"
    row = session.import_article(article_from_text(text, origin="zoe.txt"))
    assert session.text(row.id) == text
    assert (row.origin, row.characters, row.state) == ("zoe.txt", len(text), "imported")


def test_highlights_land_once_and_only_in_the_text_they_were_found_in(session, article, highlights_of):
    row = session.articles()[0]
    head = session.head()
    assert session.add_highlights(row.id, highlights_of(article.text)) == 0
    other = session.import_article(article_from_text("Another text. It differs.", origin="x"))
    assert session.add_highlights(other.id, highlights_of("Another text. It differs, late.")) == 0
    assert session.add_highlights("f" * 32, highlights_of(article.text)) == 0
    assert session.head() == (head[0] + 1, session.head()[1])
    assert session.add_highlights(other.id, highlights_of("Another text. It differs.")) == 2


def test_highlights_that_quote_other_words_are_refused_and_nothing_is_left(session, highlights_of):
    text = "Another text. It differs."
    other = session.import_article(article_from_text(text, origin="x"))
    found = highlights_of(text)
    wrong = replace(found, claims=(found.claims[0], replace(found.claims[1], quote="It agrees.")))
    head = session.head()
    with pytest.raises(WrongInput, match="not at their place"):
        session.add_highlights(other.id, wrong)
    assert session.head() == head
    assert session.verify().faults == ()


def test_every_claim_quotes_the_text_at_its_place(session):
    for claim in session.claims():
        assert claim.span.of(session.text(claim.article)) == claim.quote


def test_a_suggestion_is_not_a_verdict(session):
    assert all(claim.suggestion and not claim.decisions for claim in session.claims())
    assert session.articles()[0].decided == 0


# Decisions


def test_a_decision_is_acknowledged_with_its_place_in_the_log(session):
    claim = session.claims()[0].id
    recorded = session.decide(claim, Label.ATTRIBUTED)
    assert (recorded.claim, recorded.seq) == (claim, session.head()[0])
    assert [event.id for event in session.history(claim)] == [recorded.event]


def test_the_reviewer_is_known_from_the_first_decision(session):
    assert session.reviewers() == []
    session.decide(session.claims()[0].id, Label.ATTRIBUTED)
    session.decide(session.claims()[1].id, Label.ATTRIBUTED)
    assert [known.name for known in session.reviewers()] == ["Anna"]
    assert session.reviewer == session.reviewers()[0]


def test_details_stand_beside_the_verdict_and_can_be_taken_away(session):
    claim = session.claims()[0].id
    evidence = new_evidence("https://example.org", "the exact words")
    session.decide(claim, Label.VERIFIED, Details(speaker=" Mori ", finding=Finding.WRONG, evidence_added=(evidence,)))
    session.describe(claim, Details(note="two\r\nlines"))
    (decision,) = session.claims()[0].decisions
    assert (decision.speaker, decision.note, decision.finding) == ("Mori", "two\nlines", Finding.WRONG)
    assert decision.evidence == (evidence,)
    session.describe(claim, Details(speaker="", note="", finding="", evidence_removed=(evidence.id,)))
    (decision,) = session.claims()[0].decisions
    assert (decision.speaker, decision.note, decision.finding, decision.evidence) == (None, "", None, ())
    assert decision.label == Label.VERIFIED


def test_details_that_change_nothing_are_not_written(session):
    claim = session.claims()[0].id
    session.describe(claim, Details(note="seen"))
    head = session.head()
    assert session.describe(claim, Details(note=" seen ", speaker="")) is None
    assert session.head() == head


def test_a_claim_made_by_hand_is_one_step(session):
    article = session.articles()[0].id
    recorded = session.add_claim(article, Span(0, 5), Label.OPINION)
    made = next(claim for claim in session.claims() if claim.id == recorded.claim)
    assert (made.quote, made.origin, made.suggestion) == ("Japan", "Anna", None)
    assert session.undo().words == "new claim, opinion: “Japan”"
    assert recorded.claim not in {claim.id for claim in session.claims()}
    session.redo()
    assert recorded.claim in {claim.id for claim in session.claims()}


def test_a_claim_made_by_hand_stays_while_somebody_elses_verdict_stands_on_it(session):
    made = session.add_claim(session.articles()[0].id, Span(0, 5), Label.OPINION).claim
    session.review_as("Bert")
    session.decide(made, Label.VERIFIED)
    session.review_as("Anna")
    session.undo()
    assert verdicts(session)[0] == {"Bert": "verified"}
    session.review_as("Bert")
    session.undo()
    assert made not in {claim.id for claim in session.claims()}
    with pytest.raises(WrongInput, match="no claim"):
        session.decide(made, Label.OPINION)
    assert session.verify().faults == ()


def test_a_decision_on_a_place_takes_the_claim_that_is_there_or_makes_it(session):
    found = session.claims()[0]
    assert session.decide_at(found.article, found.span, Label.OPINION).claim == found.id
    made = session.decide_at(found.article, Span(0, 3), Label.OPINION)
    assert session.decide_at(found.article, Span(0, 3), Label.VERIFIED).claim == made.claim
    assert len(session.claims()) == 6


@pytest.mark.parametrize("span", [Span(0, 10_000), Span(5, 10**30)])
def test_a_place_past_the_text_is_refused(session, span):
    article, head = session.articles()[0].id, session.head()
    for attempt in (session.add_claim, session.decide_at):
        with pytest.raises(WrongInput, match="reaches past"):
            attempt(article, span, Label.OPINION)
    assert session.head() == head


def test_a_claim_of_white_space_is_refused(session):
    row = session.import_article(article_from_text("a \u00a0\n b", origin="x"))
    with pytest.raises(WrongInput, match="only white space"):
        session.add_claim(row.id, Span(1, 4))


@pytest.mark.parametrize(
    "attempt",
    [
        lambda session: session.decide("f" * 32, Label.OPINION),
        lambda session: session.describe("", Details(note="x")),
        lambda session: session.add_claim("f" * 32, Span(0, 1)),
        lambda session: session.decide_at("f" * 32, Span(0, 1), Label.OPINION),
        lambda session: session.text("f" * 32),
        lambda session: session.claim_id("f" * 32),
        lambda session: session.claim_id("no id"),
        lambda session: session.claim_id(""),
        lambda session: session.article_id("%"),
        lambda session: session.review_as(""),
    ],
)
def test_what_is_not_there_is_refused_and_nothing_is_written(session, attempt):
    head = session.head()
    with pytest.raises(WrongInput):
        attempt(session)
    assert session.head() == head


def test_nobody_decides_without_a_name(project):
    with Session.open(project) as session:
        claim = session.claims()[0].id
        for attempt in (lambda: session.decide(claim, Label.OPINION), session.undo, session.redo):
            with pytest.raises(WrongInput, match="reviewer's name"):
                attempt()
        assert (session.reviewer, session.next_undo(), session.next_redo()) == (None, None, None)


# Ids


def test_a_claim_is_found_by_the_start_of_its_id_if_it_is_the_only_one(session):
    ids = [claim.id for claim in session.claims()]
    for id_ in ids:
        assert session.claim_id(id_) == id_
        shortest = next(id_[:n] for n in range(1, 33) if sum(other.startswith(id_[:n]) for other in ids) == 1)
        assert session.claim_id(shortest) == id_


def test_a_start_that_several_ids_share_is_refused(session):
    article = session.articles()[0].id
    while len(starts := [claim.id[0] for claim in session.claims()]) == len(set(starts)):
        session.add_claim(article, Span(0, 5))
    shared = next(start for start in starts if starts.count(start) > 1)
    with pytest.raises(WrongInput, match="more than one"):
        session.claim_id(shared)


# Undo


def test_undo_names_what_it_took_back_and_redo_what_it_did_again(session):
    session.decide(session.claims()[0].id, Label.NOT_A_CLAIM)
    step = session.next_undo()
    assert step.words == "not a claim: “Japan helps.”"
    assert session.undo() == step
    assert session.next_redo() == step
    assert session.redo() == step
    assert session.next_redo() is None


def test_undo_takes_back_only_ones_own_in_whatever_article(session, highlights_of):
    text = "Another text. It differs."
    other = session.import_article(article_from_text(text, origin="x"))
    session.add_highlights(other.id, highlights_of(text))
    claims = session.claims()
    session.decide(claims[0].id, Label.OPINION)
    session.decide(claims[-1].id, Label.VERIFIED)
    session.review_as("Bert")
    session.decide(claims[1].id, Label.OPINION)
    session.review_as("Anna")
    assert [session.undo().article, session.undo().article] == [other.id, claims[0].article]
    assert session.undo() is None
    assert [found for found in verdicts(session) if found] == [{"Bert": "opinion"}]


def test_undo_and_redo_survive_a_restart(project):
    with Session.open(project, reviewer="Anna") as session:
        for claim in session.claims():
            session.decide(claim.id, Label.OPINION)
        left = verdicts(session)
    with Session.open(project, reviewer="Anna") as session:
        assert [bool(session.undo()) for _ in range(6)] == [True] * 5 + [False]
    with Session.open(project, reviewer="Anna") as session:
        assert verdicts(session) == [{}] * 5
        assert [bool(session.redo()) for _ in range(6)] == [True] * 5 + [False]
        assert verdicts(session) == left


def test_something_new_ends_redo(session):
    first, second = (claim.id for claim in session.claims()[:2])
    session.decide(first, Label.OPINION)
    session.undo()
    session.decide(second, Label.OPINION)
    assert session.redo() is None


def test_nothing_is_ever_removed_from_the_log(session):
    claim = session.claims()[0].id
    session.decide(claim, Label.OPINION)
    session.undo()
    session.redo()
    assert [event.kind for event in session.history(claim)] == [Kind.DECIDED, Kind.WITHDRAWN, Kind.RESTORED]


# Listeners and other writers


def test_listeners_hear_of_a_change_after_its_commit_and_of_nothing_else(session, project):
    heard = []

    def listen(changed):
        with Session.open(project) as other:
            heard.append((changed, other.head() == session.head()))

    session.subscribe(listen)
    claim = session.claims()[0]
    session.decide(claim.id, Label.OPINION)
    article = frozenset({claim.article})
    expected = Changed(article, frozenset({claim.id}))
    assert heard == [(expected, True)]
    session.undo()
    assert heard == [(expected, True)] * 2
    session.undo()
    session.describe(claim.id, Details(note=""))
    assert len(heard) == 2


def test_a_listener_is_not_told_of_what_failed(session):
    heard = []
    session.subscribe(heard.append)
    with pytest.raises(AnnotatorError):
        session.decide("f" * 32, Label.OPINION)
    assert heard == []


def test_two_sessions_on_one_file_see_each_other_and_undo_their_own(project):
    with Session.open(project, reviewer="Anna") as anna, Session.open(project, reviewer="Bert") as bert:
        heard = []
        bert.subscribe(heard.append)
        claim = anna.claims()[0]
        assert bert.notice_other_writers() is False
        anna.decide(claim.id, Label.OPINION)
        assert heard == []
        assert bert.notice_other_writers() is True
        assert heard == [Changed(*[frozenset({id_}) for id_ in (claim.article, claim.id)])]
        assert bert.notice_other_writers() is False
        bert.decide(claim.id, Label.VERIFIED)
        assert bert.notice_other_writers() is False
        assert anna.notice_other_writers() is True
        assert verdicts(anna)[0] == {"Anna": "opinion", "Bert": "verified"}
        assert anna.undo() is not None
        assert anna.undo() is None
        assert verdicts(bert)[0] == {"Bert": "verified"}


def test_what_others_wrote_in_between_is_told_with_ones_own(project):
    with Session.open(project, reviewer="Anna") as anna, Session.open(project, reviewer="Bert") as bert:
        heard = []
        bert.subscribe(heard.append)
        one, two = (claim.id for claim in anna.claims()[:2])
        anna.decide(one, Label.OPINION)
        bert.decide(two, Label.OPINION)
        assert heard[0].claims == {one, two}
        assert bert.notice_other_writers() is False


def test_reviewers_with_the_same_name_on_other_devices_are_told_apart(project, monkeypatch, tmp_path):
    for device in ("one", "two"):
        monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / device))
        with Session.open(project, reviewer="Anna") as session:
            session.decide(session.claims()[0].id, Label.OPINION if device == "one" else Label.VERIFIED)
            names = session.names()
    assert len(names) == len(set(names.values())) == 2
    assert all(name.startswith("Anna (") for name in names.values())


# Paths


def test_the_device_keeps_its_id(home):
    first = paths.device()
    assert paths.device() == first
    assert [entry.name for entry in home.iterdir()] == ["device"]


@pytest.mark.parametrize("content", ["", "half an i", "\xff\xfe"])
def test_a_damaged_device_file_is_made_anew_once(home, content):
    home.mkdir()
    (home / "device").write_text(content, encoding="latin-1")
    assert paths.device() == paths.device()


def test_a_device_that_cannot_be_kept_still_works(home):
    home.parent.joinpath(home.name).write_text("a file where the folder should be")
    assert len(paths.device()) == 32


def test_many_at_once_agree_on_the_device():
    found = []
    workers = [threading.Thread(target=lambda: found.append(paths.device())) for _ in range(16)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(found) == 16
    assert len(set(found)) == 1


# The sample, end to end


def test_the_sample_is_decided_left_opened_again_and_exported(tmp_path, highlights_of):
    path, out = tmp_path / "sample.annotator", tmp_path / "sample.jsonl"
    article = read_article(paths.sample_article())
    with Session.create(path, reviewer="Anna") as session:
        row = session.import_article(article)
        session.add_highlights(row.id, highlights_of(article.text))
        for number, claim in enumerate(session.claims()):
            session.decide(claim.id, list(Label)[number % 4])
        for _ in range(3):
            session.undo()
        assert session.articles()[0].state == "started"
        left = session.claims()
    with Session.open(path) as session:
        assert session.claims() == left
        summary = session.export(out, format_name="jsonl")
        session.export(tmp_path / "sample.csv", format_name="csv")
    (line,) = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert summary.claims == len(line["claims"]) == len(left) - 3
    assert all(line["text"][one["start"] : one["end"]] == one["quote"] for one in line["claims"])
    with (tmp_path / "sample.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["quote"] for row in rows] == [one["quote"] for one in line["claims"]]


def test_a_closed_project_can_be_made_anew_elsewhere_but_never_over_another(project):
    with pytest.raises(StoreUnavailable, match="there already"):
        Session.create(project)


def test_a_decision_is_acknowledged_even_where_nothing_can_be_read_after_its_commit(session, monkeypatch):
    told = []
    session.subscribe(told.append)
    claim = session.claims()[0]

    def locked(**_options):
        raise StoreUnavailable("locked")

    with monkeypatch.context() as broken:
        broken.setattr(session._store, "events", locked)
        recorded = session.decide(claim.id, Label.OPINION)
    assert told == []
    assert session.history(claim.id)[-1].id == recorded.event
    assert session.notice_other_writers()
    assert told == [Changed(*[frozenset({id_}) for id_ in (claim.article, claim.id)])]


@pytest.mark.parametrize("name", ["all", "settled", "pipeline", " all "])
def test_a_reviewer_cannot_have_a_name_that_means_something_else(session, name):
    with pytest.raises(WrongInput, match="take another name"):
        session.review_as(name)
