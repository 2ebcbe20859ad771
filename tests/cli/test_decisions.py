"""decide, describe, undo, redo: what scripts and other programs rely on."""

import json

import pytest

from annotator.cli import decisions
from annotator.domain.decisions import Label
from annotator.domain.events import Kind
from annotator.session import Session


@pytest.fixture
def ids(project):
    with Session.open(project) as session:
        return [claim.id for claim in session.claims()]


@pytest.fixture
def article_id(project):
    with Session.open(project) as session:
        return session.articles()[0].id


def verdicts(project):
    with Session.open(project) as session:
        names = session.names()
        return [
            (claim.quote, {names[one.reviewer]: str(one.label) for one in claim.decisions if one.label})
            for claim in session.claims()
            if claim.decisions
        ]


def lines(*rows):
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


# One decision


def test_decide_prints_its_acknowledgement(annotator, project, ids):
    ended = annotator("decide", project, ids[0], "attributed", "--reviewer", "Anna")
    (row,) = ended.rows
    with Session.open(project) as session:
        (event,) = session.history(ids[0])
        assert row == {"claim": ids[0], "event": event.id, "seq": session.head()[0]}
    assert list(row) == ["claim", "event", "seq"]
    assert (ended.status, ended.err) == (0, "")


@pytest.mark.parametrize("label", ["attributed", "verified", "opinion", "not_a_claim"])
def test_every_label_can_be_given(annotator, project, ids, label):
    assert annotator("decide", project, ids[0], label, "--reviewer", "Anna").status == 0
    assert verdicts(project) == [("Japan helps.", {"Anna": label})]


def test_decide_takes_all_the_details(annotator, project, ids):
    details = ["--speaker", "Mori", "--finding", "disputed", "--note", "seen"]
    evidence = ["--evidence", "https://example.org/a", "--quote", "words"]
    assert annotator("decide", project, ids[0], "verified", "--reviewer", "Anna", *details, *evidence).status == 0
    with Session.open(project) as session:
        (decision,) = session.claims()[0].decisions
    assert (decision.speaker, decision.finding, decision.note) == ("Mori", "disputed", "seen")
    assert [(one.url, one.quote) for one in decision.evidence] == [("https://example.org/a", "words")]


def test_the_start_of_an_id_is_enough_if_it_is_the_only_one(annotator, project, ids):
    shortest = next(ids[0][:n] for n in range(1, 33) if sum(other.startswith(ids[0][:n]) for other in ids) == 1)
    assert annotator("decide", project, shortest, "opinion", "--reviewer", "Anna").rows[0]["claim"] == ids[0]


@pytest.mark.parametrize(
    ("claim", "label", "reviewer", "message"),
    [
        ("f" * 32, "opinion", "Anna", "There is no claim"),
        ("zzz", "opinion", "Anna", "is no claim id"),
        ("%", "opinion", "Anna", "is no claim id"),
        ("", "opinion", "Anna", "is no claim id"),
        ("\udcff", "opinion", "Anna", "is no claim id"),
        (None, "Opinion", "Anna", "the labels are attributed, verified, opinion, not_a_claim"),
        (None, "factual", "Anna", "the labels are"),
        (None, "opinion", " ", "printable"),
        (None, "opinion", "A\x00", "printable"),
        (None, "opinion", "\udcff", "printable"),
        (None, "opinion", "x" * 101, "1 to 100"),
    ],
)
def test_a_wrong_answer_is_one_clear_line_and_changes_nothing(annotator, project, ids, claim, label, reviewer, message):
    before = project.read_bytes()
    ended = annotator("decide", project, ids[0] if claim is None else claim, label, "--reviewer", reviewer)
    assert (ended.status, ended.out) == (1, "")
    assert message in ended.err
    assert len(ended.err.splitlines()) == 1
    assert project.read_bytes() == before


def test_a_start_that_several_ids_share_is_refused(annotator, project):
    with Session.open(project, reviewer="Anna") as session:
        article = session.articles()[0].id
        while len(starts := [claim.id[0] for claim in session.claims()]) == len(set(starts)):
            session.add_claim(article, type(session.claims()[0].span)(0, 5))
    shared = next(start for start in starts if starts.count(start) > 1)
    ended = annotator("decide", project, shared, "opinion", "--reviewer", "Anna")
    assert ended.status == 1
    assert "more than one claim" in ended.err


def test_describe_writes_beside_the_verdict_and_says_when_nothing_is_different(annotator, project, ids):
    ended = annotator("describe", project, ids[0], "--reviewer", "Anna", "--note", "seen")
    assert list(ended.rows[0]) == ["claim", "event", "seq"]
    ended = annotator("describe", project, ids[0], "--reviewer", "Anna", "--note", "seen")
    assert (ended.status, ended.out) == (0, "")
    assert "Nothing would be different" in ended.err


# Undo and redo


def test_undo_and_redo_name_what_they_did(annotator, project, ids):
    annotator("decide", project, ids[0], "not_a_claim", "--reviewer", "Anna")
    assert annotator("undo", project, "--reviewer", "Anna").out == "Undone: not a claim: “Japan helps.”\n"
    assert verdicts(project) == []
    assert annotator("redo", project, "--reviewer", "Anna").out == "Done again: not a claim: “Japan helps.”\n"
    assert verdicts(project) == [("Japan helps.", {"Anna": "not_a_claim"})]
    with Session.open(project) as session:
        assert [event.kind for event in session.history(ids[0])] == [Kind.DECIDED, Kind.WITHDRAWN, Kind.RESTORED]


@pytest.mark.parametrize("command", ["undo", "redo"])
def test_nothing_to_undo_is_a_failure_that_says_so(annotator, project, ids, command):
    annotator("decide", project, ids[0], "opinion", "--reviewer", "Bert")
    ended = annotator(command, project, "--reviewer", "Anna")
    assert (ended.status, ended.out) == (1, "")
    assert f"Anna has nothing to {command}" in ended.err
    assert verdicts(project) == [("Japan helps.", {"Bert": "opinion"})]


# JSON Lines


def test_lines_are_acknowledged_one_by_one(annotator, project, ids, article_id):
    given = lines(
        {"claim": ids[0], "label": "attributed", "reviewer": "Anna", "speaker": "Mori", "note": "n"},
        {"claim": ids[1][:12], "label": "opinion", "reviewer": "Bert", "finding": "wrong"},
        {"article": article_id, "start": 0, "end": 12, "label": "verified", "reviewer": "Bert"},
        {"article": article_id[:8], "start": 0, "end": 5, "label": "opinion", "reviewer": "Bert", "quote": "Japan"},
        {"claim": ids[0], "label": "verified", "evidence": "https://example.org", "quote": "w", "unknown": [1]},
    )
    ended = annotator("decide", project, "-", "--reviewer", "Anna", stdin=given.replace(b"\n", b"\n \n"))
    assert (ended.status, ended.err) == (0, "")
    rows = ended.rows
    assert all(list(row) == ["claim", "event", "seq"] for row in rows)
    assert [row["claim"] for row in rows[:3]] == [ids[0], ids[1], ids[0]]
    assert rows[3]["claim"] not in ids
    assert rows[4]["claim"] == ids[0]
    assert [row["seq"] for row in rows] == sorted(row["seq"] for row in rows)
    assert verdicts(project) == [
        ("Japan", {"Bert": "opinion"}),
        ("Japan helps.", {"Anna": "verified", "Bert": "verified"}),
        (verdicts(project)[2][0], {"Bert": "opinion"}),
    ]
    with Session.open(project) as session:
        log = {event.seq: event for event in session._store.events()}
        assert all(log[row["seq"]].id == row["event"] for row in rows)


def test_the_reviewer_of_a_line_goes_before_the_option(annotator, project, ids):
    given = lines({"claim": ids[0], "label": "opinion", "reviewer": "Bert"}, {"claim": ids[0], "label": "opinion"})
    assert annotator("decide", project, "-", "--reviewer", "Anna", stdin=given).status == 0
    assert verdicts(project)[0][1] == {"Anna": "opinion", "Bert": "opinion"}


def test_no_lines_are_no_decisions(annotator, project):
    for given in (b"", b"\n\n", b"  \r\n"):
        ended = annotator("decide", project, "-", stdin=given)
        assert (ended.status, ended.out, ended.err) == (0, "", "")


BAD_LINES = [
    (b"not json", "not JSON"),
    (b"{", "not JSON"),
    (b"[" * 100_000, "not JSON"),
    (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "not JSON"),
    (b"\xff\xfe{}", "not JSON"),
    (b"\xc3\x28", "not JSON"),
    (b"1" * 10_000, "not JSON"),
    (b"[]", "not a JSON object"),
    (b"null", "not a JSON object"),
    (b'"text"', "not a JSON object"),
    (b"NaN", "not a JSON object"),
    (b"{}", "no reviewer"),
    (b'{"reviewer":"A"}', "no label"),
    (b'{"reviewer":"A","label":"opinion"}', "names its claim by"),
    (b'{"reviewer":"A","label":"opinion","claim":1}', "\u201cclaim\u201d has to be a text"),
    (b'{"reviewer":"A","label":"opinion","claim":null}', "has to be a text"),
    (b'{"reviewer":null,"label":"opinion","claim":"CLAIM"}', "has to be a text"),
    (b'{"reviewer":"A","label":["opinion"],"claim":"CLAIM"}', "has to be a text"),
    (b'{"reviewer":"A","label":"opinion","claim":"CLAIM","note":{}}', "has to be a text"),
    (b'{"reviewer":"A","label":"approved","claim":"CLAIM"}', "the labels are"),
    (b'{"reviewer":"A","label":"","claim":"CLAIM"}', "the labels are"),
    (b'{"reviewer":"A","label":"\\ud800","claim":"CLAIM"}', "the labels are"),
    (b'{"reviewer":"\\ud800","label":"opinion","claim":"CLAIM"}', "printable"),
    (b'{"reviewer":"","label":"opinion","claim":"CLAIM"}', "printable"),
    (b'{"reviewer":"A","label":"opinion","claim":"\\ud800"}', "is no claim id"),
    (b'{"reviewer":"A","label":"opinion","claim":""}', "is no claim id"),
    (b'{"reviewer":"A","label":"opinion","claim":"ffffffffffffffffffffffffffffffff"}', "no claim"),
    (b'{"reviewer":"A","label":"opinion","claim":"CLAIM","finding":"maybe"}', "the findings are"),
    (b'{"reviewer":"A","label":"opinion","claim":"CLAIM","evidence":" "}', "nothing of that is given"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":true,"end":5}', "names its claim by"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":0,"end":true}', "names its claim by"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":0.0,"end":5.0}', "names its claim by"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":"0","end":"5"}', "names its claim by"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":NaN,"end":Infinity}', "names its claim by"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":0}', "names its claim by"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":5,"end":5}', "later end"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":-5,"end":5}', "later end"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":0,"end":100000}', "reaches past"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":0,"end":1' + b"0" * 40 + b"}", "reaches past"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":0,"end":1' + b"0" * 5000 + b"}", "not JSON"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":0,"end":1e400}', "names its claim by"),
    (b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":12,"end":13}', "only white space"),
    (
        b'{"reviewer":"A","label":"opinion","article":"ARTICLE","start":0,"end":5,"quote":"China"}',
        "not the quote given",
    ),
    (b'{"reviewer":"A","label":"opinion","article":"ffff","start":0,"end":5}', "no article"),
    (b'{"reviewer":"A","label":"opinion","article":"\\ud800","start":0,"end":5}', "is no article id"),
]


@pytest.mark.parametrize(("line", "message"), BAD_LINES, ids=range(len(BAD_LINES)))
def test_a_bad_line_stops_with_its_number_and_what_was_acknowledged_stays(
    annotator, project, ids, article_id, line, message
):
    good = lines({"claim": ids[0], "label": "verified", "reviewer": "Anna"})
    bad = line.replace(b"CLAIM", ids[1].encode()).replace(b"ARTICLE", article_id.encode())
    ended = annotator("decide", project, "-", stdin=good + b"\n" + bad + b"\n" + good)
    assert ended.status == 1
    assert len(ended.rows) == 1
    assert ended.err.startswith("annotator: line 3: ")
    assert message in ended.err
    assert len(ended.err.splitlines()) == 1
    assert len(ended.err) < 1000
    assert verdicts(project) == [("Japan helps.", {"Anna": "verified"})]
    with Session.open(project) as session:
        assert session.verify().faults == ()


def test_an_acknowledgement_is_printed_after_its_commit(annotator, project, ids, monkeypatch):
    """Each line that comes out is in the log of the file by then, for anybody who looks."""
    seen = []

    def look(recorded):
        with Session.open(project) as session:
            seen.append(session._store.event(recorded.event).seq == recorded.seq)

    monkeypatch.setattr(decisions, "print_recorded", look)
    given = lines(*({"claim": id_, "label": "opinion", "reviewer": "Anna"} for id_ in ids))
    annotator("decide", project, "-", stdin=given)
    assert seen == [True] * len(ids)


def test_what_is_odd_but_right_is_taken(annotator, project, ids):
    rows = [
        b'\xef\xbb\xbf{"claim":"CLAIM","label":"opinion","reviewer":"Anna"}',
        b'{"claim":"CLAIM","label":"opinion","label":"verified","reviewer":"Anna"}',
        b'{"claim":"CLAIM","label":"opinion","reviewer":"Anna","note":"\\ud800\\u0000\\u202e","speaker":"\\ud83d\\ude00"}',
    ]
    ended = annotator("decide", project, "-", stdin=b"\n".join(rows).replace(b"CLAIM", ids[0].encode()))
    assert ended.status == 0
    with Session.open(project) as session:
        (decision,) = session.claims()[0].decisions
        assert (decision.label, decision.speaker) == (Label.OPINION, "😀")
        assert decision.note == "\ufffd\0\u202e"
        assert session.verify().faults == ()
    assert annotator("claims", project, "--json").rows[0]["speaker"] == "😀"


def test_a_label_beside_lines_from_standard_input_is_wrong_usage(annotator, project):
    ended = annotator("decide", project, "-", "opinion", stdin=b"")
    assert ended.status == 2
    assert "stand in the lines" in ended.err
