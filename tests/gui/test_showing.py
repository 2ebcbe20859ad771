"""Suggestions are shown, hidden by one key, and always hidden in blind review, as is what others did."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.decisions import Label
from annotator.gui.panes.claim import ClaimPane
from annotator.gui.panes.history import HistoryPane
from annotator.session import Session


@pytest.fixture
def pane(window):
    """The pane of the claim in focus, whose speaker was found."""
    claim = next(claim for claim in window.desk.claims.rows if claim.found_speaker)
    window.desk.focus_on(claim.id)
    return window.findChild(ClaimPane)


def test_h_hides_score_suggestion_speaker_and_reasons_and_shows_them_again(window, pane):
    before = (pane.suggestion_text, pane.speaker_text, pane.reasons_text)
    assert all(before)
    QTest.keyClick(window.article, Qt.Key.Key_H)
    assert (pane.suggestion_text, pane.speaker_text, pane.reasons_text) == (
        "Suggestions are hidden. H shows them.",
        "",
        "",
    )
    assert window.statusBar().currentMessage() == "Suggestions are hidden."
    window.desk.move(1)
    assert pane.reasons_text == ""
    window.desk.move(-1)
    QTest.keyClick(window.article, Qt.Key.Key_H)
    assert (pane.suggestion_text, pane.speaker_text, pane.reasons_text) == before


def test_blind_review_hides_them_whatever_the_key_says(window, pane):
    window.settings.blind = True
    assert pane.suggestion_text == "Blind review: suggestions are hidden."
    QTest.keyClick(window.article, Qt.Key.Key_H)
    assert window.statusBar().currentMessage() == "A blind review hides every suggestion."
    assert (pane.speaker_text, pane.reasons_text, window.desk.shows_suggestions) == ("", "", False)
    window.settings.blind = False
    assert pane.speaker_text


def test_blind_review_hides_what_others_did_and_shows_what_one_did_oneself(window, pane):
    history, claim = window.findChild(HistoryPane), window.desk.focus.id
    with Session.open(window.desk.session.path, reviewer="Ben Ode") as other:
        other.decide(claim, Label.OPINION)
        other.undo()
    window.desk.notice_other_writers()
    window.desk.decide(Label.ATTRIBUTED, stay=True)
    assert "Ben Ode: opinion" in history.text
    window.settings.blind = True
    assert "Ben" not in history.text
    assert "opinion" not in history.text
    assert "Anna Keller: attributed" in history.text


def test_blind_review_does_not_tell_who_added_a_claim(window, pane):
    with Session.open(window.desk.session.path, reviewer="Ben Ode") as other:
        found = window.desk.claims.rows[0]
        added = other.add_claim(found.article, type(found.span)(found.span.start, found.span.start + 4))
    window.desk.notice_other_writers()
    window.desk.focus_on(added.claim)
    assert pane.suggestion_text == "Added by Ben Ode"
    window.settings.blind = True
    assert "Ben" not in pane.suggestion_text


def colours(window):
    picture = window.article.viewport().grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(0, picture.height(), 2)}


def test_in_blind_review_the_page_says_nothing_of_what_was_suggested(window, pane):
    theme = window.themes.current
    assert {theme.attributed, theme.speaker} <= colours(window)
    window.settings.blind = True
    assert not {theme.attributed, theme.verified, theme.opinion, theme.speaker} & colours(window)
    window.desk.decide(Label.ATTRIBUTED, stay=True)
    assert theme.attributed in colours(window)  # what one decided oneself is seen
    window.settings.blind = False
