"""Who says it, in what role, and who relays it: shown where known, as text, and no longer than can be read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from annotator.domain.claims import Attribution, Span, Suggestion, SuggestionLabel
from annotator.domain.decisions import Manner
from annotator.gui.panes import claim as claim_pane
from annotator.gui.panes.claim import ClaimPane, speaker_lines
from annotator.session import Session

ROLE = "member of the Council for Interethnic Relations under the President of Russia"
TEXT = "The tower stands\n\nNobody denies that it stands."


def relayed(speaker="Bogdan Bezpalko", role=ROLE, relayed_by="Channel Five"):
    return Attribution((), (), (Span(18, 46),), speaker, Manner.MIXED, role, relayed_by)


def found_by(finders, text, attribution):
    found = finders.found_in(text)
    claims = tuple(replace(claim, attribution=attribution) for claim in found.claims)
    return replace(found, claims=claims, attributions=(attribution,))


@pytest.fixture
def show(open_window, project_of, finders):
    """A window on a claim with this attribution, after its project was closed and opened again."""

    def make(attribution, text=TEXT):
        path = project_of(text)
        with Session.open(path) as session:
            article = session.articles()[0].id
            assert session.add_highlights(article, found_by(finders, session.text(article), attribution))
        window = open_window()
        assert window.projects.open(path)
        return window

    return make


def test_role_and_relay_are_shown_after_the_project_was_opened_again(show):
    window = show(relayed())
    assert window.findChild(ClaimPane).speaker_text == f"Bogdan Bezpalko, {ROLE}\nrelayed by Channel Five"
    assert window.desk.focus.attribution == relayed()


def test_a_screen_reader_is_told_who_is_suggested_as_the_speaker(show):
    window = show(relayed())
    label = window.findChild(QLabel, "suggested_speaker")
    name = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert name == f"Suggested speaker: Bogdan Bezpalko, {ROLE}; relayed by Channel Five"


@pytest.mark.parametrize(
    ("attribution", "lines"),
    [
        (None, []),
        (relayed(None, None, None), []),
        (relayed("Mori", None, None), ["Mori"]),
        (relayed(None, "the expert", None), ["the expert"]),
        (relayed(None, None, "Channel Five"), ["relayed by Channel Five"]),
    ],
)
def test_what_is_not_known_is_not_shown(attribution, lines):
    assert speaker_lines(attribution) == lines


def test_what_stands_with_the_speaker_is_not_said_again_among_the_reasons(show, finders, monkeypatch):
    suggestion = Suggestion(SuggestionLabel.ATTRIBUTED, 0.9, ("quoted", "relayed by Channel Five"))
    monkeypatch.setattr(finders, "SUGGESTION", suggestion)
    window = show(relayed())
    assert "· quoted" in [label.text() for label in window.findChildren(QLabel, "quiet")]


def test_without_a_speaker_there_is_no_empty_line(show):
    window = show(relayed(None, None, None))
    assert not window.findChild(QLabel, "suggested_speaker").isVisible()


def test_long_names_and_roles_are_cut_at_a_word():
    long = " ".join(["deputy"] * 10_000)
    who, relay = speaker_lines(relayed(long, long, long))
    assert len(who) <= claim_pane.NAME_LENGTH + claim_pane.ROLE_LENGTH + 10
    assert who.endswith("deputy…")
    assert len(relay) <= claim_pane.NAME_LENGTH + 20


def test_markup_and_what_turns_text_around_stay_text(show):
    window = show(relayed('<img src="file:///etc/passwd">', "<b>chief</b>", "\u202eeviF\u202c"))
    label = window.findChild(QLabel, "suggested_speaker")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == '<img src="file:///etc/passwd">, <b>chief</b>\nrelayed by �eviF�'


def test_a_claim_as_long_as_an_article_is_shown_by_its_beginning(show):
    window = show(relayed("x" * 100_000, None, None), "y" * 300_000 + " is so.")
    quote = window.findChild(QLabel, "quote")
    assert len(quote.text()) < claim_pane.QUOTE_LENGTH + 40
    assert quote.text().endswith("… (300,007 characters)")
    assert len(window.decision.attribution.speaker.placeholderText()) < 100
    assert all(len(label.text()) < 2 * claim_pane.QUOTE_LENGTH for label in window.findChildren(QLabel))


def test_a_word_that_cannot_be_wrapped_leaves_the_window_as_it_is(show):
    window = show(relayed("x" * 5_000, None, None), "y" * 5_000 + " is so.")
    assert window.width() <= 1280
    assert window.minimumSizeHint().width() < 1280
