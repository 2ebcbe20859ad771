"""Who says it: chosen from the article's speakers, and what was found is a question until it is taken over."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.claims import Attribution, Claim, Span
from annotator.domain.decisions import Label, Manner
from annotator.domain.drafts import Details
from annotator.gui.models.speakers import SpeakersModel, by_nearness
from annotator.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier


def mine(window, claim=None):
    claim = window.desk.claims.claim(claim.id) if claim else window.desk.focus
    return claim.by(window.desk.claims.reviewer)


@pytest.fixture
def found(window):
    """The first claim of the sample whose speaker was found, in focus, with a role too."""
    claim = next(claim for claim in window.desk.claims.rows if claim.found_speaker and claim.attribution.role)
    window.desk.focus_on(claim.id)
    return claim


@pytest.fixture
def field(window, found):
    """The field of the speaker, with the cursor in it, as Enter in the article puts it there."""
    QTest.keyClick(window.article, Qt.Key.Key_Return)
    assert window.decision.attribution.speaker.hasFocus()
    return window.decision.attribution.speaker


def offered(field):
    model = field.popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_what_was_found_is_a_question_and_never_saved_by_itself(window, found):
    pane, attribution = window.decision.attribution, found.attribution
    assert pane.speaker.placeholderText() == f"{found.found_speaker}?"
    assert pane.role.placeholderText() == f"{attribution.role}?"
    suggested = pane.manner.button(str(attribution.manner))
    assert (suggested.text(), suggested.isChecked()) == (f"{attribution.manner.capitalize()}?", False)
    window.desk.move(1)
    assert mine(window, found) is None


def test_attributed_takes_over_the_speaker_that_is_shown_in_the_same_step(window, found):
    QTest.keyClick(window.article, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    attribution = found.attribution
    assert (mine(window).label, mine(window).speaker) == (Label.ATTRIBUTED, attribution.speaker)
    assert (mine(window).role, mine(window).manner) == (attribution.role, attribution.manner)
    assert window.decision.attribution.speaker.text() == found.found_speaker
    assert window.desk.session.check_list(found.article).unnamed == ()
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    assert mine(window) is None


def test_attributed_keeps_the_speaker_that_somebody_named(window, found):
    window.desk.describe(found.id, Details(speaker="Mori"))
    QTest.keyClick(window.article, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert (mine(window).speaker, mine(window).role) == ("Mori", None)


@pytest.mark.parametrize("key", [Qt.Key.Key_V, Qt.Key.Key_O, Qt.Key.Key_X])
def test_other_labels_take_over_nobody(window, found, key):
    QTest.keyClick(window.article, key, Qt.KeyboardModifier.ShiftModifier)
    assert mine(window).speaker is None


def test_in_blind_review_attributed_names_nobody_and_the_check_list_says_so(window, found):
    window.settings.blind = True
    QTest.keyClick(window.article, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert (mine(window).label, mine(window).speaker) == (Label.ATTRIBUTED, None)
    assert [claim.id for claim in window.desk.session.check_list(found.article).unnamed] == [found.id]


def test_one_key_takes_over_speaker_role_and_manner_in_one_step(window, found):
    QTest.keyClick(window.article, Qt.Key.Key_T, CONTROL)
    attribution = found.attribution
    assert mine(window).speaker == attribution.speaker
    assert (mine(window).role, mine(window).manner) == (attribution.role, attribution.manner)
    assert not window.decision.attribution.take.isVisible()
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    assert mine(window) is None
    assert window.decision.attribution.speaker.text() == ""


def test_the_button_does_the_same_and_leaves_the_article_in_focus(window, found):
    window.article.setFocus()
    QTest.mouseClick(window.decision.attribution.take, Qt.MouseButton.LeftButton)
    assert mine(window).speaker == found.found_speaker
    assert window.article.hasFocus()


def test_in_the_field_of_the_role_the_key_takes_the_role_alone(window, found, field):
    QTest.keyClicks(field, "Somebody else")
    role = window.decision.attribution.role
    role.setFocus()
    QTest.keyClick(role, Qt.Key.Key_T, CONTROL)
    assert (mine(window).speaker, mine(window).role) == ("Somebody else", found.attribution.role)


def test_where_nothing_was_found_the_key_says_so(window):
    claim = next(claim for claim in window.desk.claims.rows if not claim.found_speaker)
    window.desk.focus_on(claim.id)
    QTest.keyClick(window.article, Qt.Key.Key_T, CONTROL)
    assert window.statusBar().currentMessage() == "No speaker was found for this claim."
    assert mine(window) is None


def test_down_shows_the_speakers_the_found_one_first_and_enter_takes_one(window, found, field):
    window.desk.describe(window.desk.claims.rows[0].id, Details(speaker="Yoshiro Mori"))
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.popup.isVisible()
    assert offered(field)[0] == found.found_speaker
    assert "Yoshiro Mori" in offered(field)
    QTest.keyClick(field.popup, Qt.Key.Key_Return)
    assert not field.popup.isVisible()
    assert (field.text(), mine(window).speaker) == (found.found_speaker, found.found_speaker)


def test_typing_filters_the_speakers_and_enter_takes_the_one_that_is_left(window, field):
    window.desk.describe(window.desk.claims.rows[0].id, Details(speaker="Yoshiro Mori"))
    QTest.keyClicks(field, "mor")
    assert offered(field) == ["Yoshiro Mori"]
    QTest.keyClick(field.popup, Qt.Key.Key_Return)
    assert mine(window).speaker == "Yoshiro Mori"


def test_escape_puts_the_list_away_and_what_was_typed_stays(window, field):
    QTest.keyClicks(field, "Bez")
    assert field.popup.isVisible()
    QTest.keyClick(field.popup, Qt.Key.Key_Escape)
    assert not field.popup.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert mine(window).speaker == "Bez"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.article.hasFocus()


def test_tab_keeps_what_was_typed_whatever_the_list_offers(window, field):
    QTest.keyClicks(field, "Bez")
    QTest.keyClick(field.popup, Qt.Key.Key_Tab)
    assert window.decision.attribution.role.hasFocus()
    assert mine(window).speaker == "Bez"


def test_ctrl_enter_in_the_list_takes_the_name_and_goes_on(window, found, field):
    QTest.keyClicks(field, "Bez")
    QTest.keyClick(field.popup, Qt.Key.Key_Return, CONTROL)
    assert mine(window, found).speaker == found.found_speaker
    assert window.desk.focus.id != found.id
    assert window.article.hasFocus()


def test_a_click_in_the_empty_field_shows_the_speakers_and_a_click_takes_one(window, found):
    field = window.decision.attribution.speaker
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.popup.isVisible()
    place = field.popup.visualRect(field.popup.model().index(0, 0)).center()
    QTest.mouseClick(field.popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert mine(window).speaker == found.found_speaker


def test_the_manner_is_chosen_by_a_click_and_taken_back_by_another(window, found):
    button = window.decision.attribution.manner.button("mixed")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert mine(window).manner is Manner.MIXED
    assert button.isChecked()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert mine(window) is None


def test_the_manner_is_chosen_by_arrows_and_saved_once_when_it_is_left(window, found):
    manner = window.decision.attribution.manner
    head = window.desk.session.head()[0]
    direct, mixed = manner.button("direct"), manner.button("mixed")
    manner.put("direct")
    direct.setFocus()
    QTest.keyClick(direct, Qt.Key.Key_Right)
    QTest.keyClick(manner.button("indirect"), Qt.Key.Key_Right)
    assert mixed.hasFocus()
    assert window.desk.session.head()[0] == head
    QTest.keyClick(mixed, Qt.Key.Key_Escape)
    assert mine(window).manner is Manner.MIXED
    assert window.desk.session.head()[0] - head <= 2  # the reviewer, who did nothing before, and the manner


def test_the_nearest_speakers_come_first():
    def claim(start, speaker):
        attribution = Attribution((), (), (), speaker)
        return Claim(str(start), "a", Span(start, start + 5), "words", "pipeline", None, attribution)

    claims = [claim(0, "Far"), claim(10, "Near"), claim(20, None), claim(40, "Far"), claim(41, "Farther")]
    assert by_nearness(claims, claims[2], lambda one: one.speaker) == ["Near", "Far", "Farther"]


def test_a_name_is_shown_without_what_hides_in_it_and_chosen_as_it_is():
    model = SpeakersModel()
    model.reset(["<b>Chief</b> \u202egniK"])
    assert model.index(0).data() == "<b>Chief</b> ◀gniK"
    assert model.index(0).data(Qt.ItemDataRole.EditRole) == "<b>Chief</b> \u202egniK"


def test_in_blind_review_nothing_found_and_nobodys_names_are_given_away(window, found, field):
    with Session.open(window.desk.session.path, reviewer="Ben") as other:
        other.describe(window.desk.claims.rows[0].id, Details(speaker="Named by Ben"))
    window.desk.notice_other_writers()
    window.settings.blind = True
    pane = window.decision.attribution
    assert (pane.speaker.placeholderText(), pane.role.placeholderText()) == ("Who says it?", "In what role?")
    assert [pane.manner.button(str(manner)).text() for manner in Manner] == ["Direct", "Indirect", "Mixed"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert "Named by Ben" not in field.names.names
    field.popup.hide()
    QTest.keyClick(field, Qt.Key.Key_T, CONTROL)
    assert mine(window) is None
    assert window.statusBar().currentMessage() == "Suggestions are hidden."


def test_a_role_of_which_nobody_is_named_can_be_taken_over(window, found):
    nameless = replace(found, attribution=replace(found.attribution, speaker=None))
    window.desk.claims.refresh([found.id], [nameless])
    window.desk.focus_changed.emit()
    QTest.keyClick(window.article, Qt.Key.Key_T, CONTROL)
    assert (mine(window).speaker, mine(window).role) == (None, found.attribution.role)
