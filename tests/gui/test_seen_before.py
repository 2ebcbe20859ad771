"""Seen before: what was decided elsewhere on the same words, looked up once the focus settles, copied when asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator import ingest
from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.evidence import new_evidence
from annotator.gui.jobs.highlighter import Highlighter
from annotator.session import Session

WORDS = "Fares rise by ten percent in the whole city"
ALT = Qt.KeyboardModifier.AltModifier


class Unasked(Highlighter):
    """Finds nothing: the claims are those of the test."""

    def warm(self):
        pass

    def highlight(self, articles, read):
        pass


def add(session, title, *sentences):
    text = f"{title}\n\n" + "\n\n".join(f"{sentence}." for sentence in sentences)
    row = session.import_article(ingest.article_from_text(text, origin="pasted"))
    for sentence in sentences:
        start = text.index(sentence)
        session.add_claim(row.id, Span(start, start + len(sentence)))
    return row.id


@pytest.fixture
def papers(open_window, tmp_path):
    """A window on the second of two articles, of which the first has the same claim, verified with evidence."""
    path = tmp_path / "papers.annotator"
    with Session.create(path, reviewer="Bert Ohm") as session:
        before = add(session, "Yesterday", WORDS, "A second claim of no likeness whatever")
        claim = session.claims(before)[0]
        evidence = tuple(new_evidence(f"https://council.example/{number}", "ten percent") for number in range(2))
        session.decide(claim.id, Label.VERIFIED, Details(evidence_added=evidence))
        after = add(session, "Today", WORDS, "Nobody has ever heard of this")
    window = open_window(Unasked())
    assert window.projects.open(path, after)
    return window


def settle(window, qtbot):
    qtbot.waitUntil(lambda: window.desk.seen is not None)


def test_the_pane_says_who_decided_what_when_and_with_how_much_evidence(papers, qtbot):
    settle(papers, qtbot)
    (seen,) = papers.desk.seen
    assert "verified, Bert Ohm" in papers.seen.text
    assert "2 piece" in papers.seen.text
    assert "Yesterday" in papers.seen.text
    assert seen.likeness == 1
    papers.desk.move(1)
    settle(papers, qtbot)
    assert papers.seen.text == "Not decided before in this project"
    assert not papers.seen.look.isVisible()


def test_keys_that_follow_fast_search_the_project_once(papers, qtbot, monkeypatch):
    asked = []
    settle(papers, qtbot)
    monkeypatch.setattr(papers.desk.session, "seen_before", lambda claim: asked.append(claim) or ())
    for key in (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_J):
        QTest.keyClick(papers.article, key)
    assert asked == []
    settle(papers, qtbot)
    assert asked == [papers.desk.claims.rows[1].id]


def test_one_key_goes_there_and_another_one_comes_back(papers):
    here = papers.desk.focus.id
    QTest.keyClick(papers.article, Qt.Key.Key_B)
    assert papers.desk.article.title == "Yesterday"
    assert papers.desk.focus.quote == WORDS
    QTest.keyClick(papers.article, Qt.Key.Key_Left, ALT)
    assert papers.desk.article.title == "Today"
    assert papers.desk.focus.id == here
    QTest.keyClick(papers.article, Qt.Key.Key_Right, ALT)
    assert papers.desk.article.title == "Yesterday"


def test_one_key_copies_the_evidence_in_one_step_and_never_twice(papers):
    focus, (_, head) = papers.desk.focus.id, papers.desk.session.head()
    QTest.keyClick(papers.article, Qt.Key.Key_R)
    mine = papers.desk.focus.by(papers.desk.claims.reviewer)
    assert [item.url for item in mine.evidence] == ["https://council.example/0", "https://council.example/1"]
    assert mine.label is None
    source = papers.desk.session.claims()[0].decisions[0]
    assert not {item.id for item in mine.evidence} & {item.id for item in source.evidence}
    seq, head = papers.desk.session.head()
    QTest.keyClick(papers.article, Qt.Key.Key_R)
    assert papers.desk.session.head() == (seq, head)
    assert papers.statusBar().currentMessage() == "That evidence is here already."
    QTest.keyClick(papers.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert papers.desk.claims.claim(focus).by(papers.desk.claims.reviewer) is None


def test_the_buttons_do_what_the_keys_do(papers, qtbot):
    settle(papers, qtbot)
    QTest.mouseClick(papers.seen.reuse, Qt.MouseButton.LeftButton)
    assert len(papers.desk.focus.by(papers.desk.claims.reviewer).evidence) == 2
    assert papers.article.hasFocus()
    QTest.mouseClick(papers.seen.look, Qt.MouseButton.LeftButton)
    assert papers.desk.article.title == "Yesterday"


def test_looking_copies_and_decides_nothing(papers, qtbot):
    head = papers.desk.session.head()
    settle(papers, qtbot)
    QTest.keyClick(papers.article, Qt.Key.Key_B)
    QTest.keyClick(papers.article, Qt.Key.Key_Left, ALT)
    assert papers.desk.session.head() == head


def test_in_a_blind_review_nothing_is_looked_up(papers, qtbot, monkeypatch):
    monkeypatch.setattr(papers.desk.session, "seen_before", lambda _claim: pytest.fail("looked up"))
    papers.settings.blind = True
    assert "Blind review" in papers.seen.text
    settle(papers, qtbot)
    assert not papers.seen.look.isVisible()
    for key in (Qt.Key.Key_B, Qt.Key.Key_R):
        QTest.keyClick(papers.article, key)
    assert papers.desk.article.title == "Today"
    assert papers.desk.focus.decisions == ()


def test_what_is_found_moves_no_button_below_it(papers, qtbot):
    papers.desk.move(1)
    settle(papers, qtbot)
    QTest.qWait(30)
    papers.desk.move(-1)
    QTest.qWait(30)
    assert papers.desk.seen is None
    before = papers.decision.mapTo(papers, papers.decision.rect().topLeft())
    settle(papers, qtbot)
    QTest.qWait(30)
    assert papers.seen.look.isVisible()
    assert papers.decision.mapTo(papers, papers.decision.rect().topLeft()) == before


def test_without_anything_before_the_keys_say_so(text_window):
    window = text_window("A tower\n\n“It stands alone”, said Rita Lang.")
    for key in (Qt.Key.Key_B, Qt.Key.Key_R):
        QTest.keyClick(window.article, key)
        assert window.statusBar().currentMessage() == "Nothing like this was decided before in this project."


def test_what_somebody_else_decided_on_this_very_claim_is_said(papers, qtbot):
    lone = next(row for row in papers.desk.claims.rows if row.quote != WORDS)
    with Session.open(papers.desk.session.path, reviewer="Ben Ode") as other:
        other.decide(lone.id, Label.OPINION)
    papers.desk.notice_other_writers()
    papers.desk.focus_on(lone.id)
    settle(papers, qtbot)
    assert papers.seen.text.startswith("On this claim: opinion, Ben Ode")
