"""Evidence takes seconds: an address is enough, the day is filled in, and one key uses what was used before."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.evidence import Rank, Stance, new_evidence
from annotator.gui.panes.evidence_form import address_hint
from annotator.session import Session, deciding

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TODAY = date.today().isoformat()


def mine(window, claim=None):
    return window.desk.claims.claim(claim or window.desk.focus.id).by(window.desk.claims.reviewer)


def pieces(window, claim=None):
    decision = mine(window, claim)
    return decision.evidence if decision else ()


@pytest.fixture
def form(window):
    """The form, with the cursor in the address, as E in the article puts it there."""
    QTest.keyClick(window.article, Qt.Key.Key_E)
    assert window.decision.evidence.form.url.hasFocus()
    return window.decision.evidence.form


def drop(target, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPointF(target.rect().center())
    action, buttons, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(where.toPoint(), action, data, buttons, none)
    QApplication.sendEvent(target, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(target, QDropEvent(where, action, data, buttons, none))


def test_the_form_is_folded_to_one_line_until_it_is_used(window, qtbot):
    pane = window.decision.evidence
    assert (pane.form.isVisible(), pane.begin.isVisible()) == (False, True)
    QTest.keyClick(window.article, Qt.Key.Key_E)
    assert (pane.form.isVisible(), pane.begin.isVisible()) == (True, False)
    QTest.keyClick(pane.form.url, Qt.Key.Key_Escape)
    assert (pane.form.isVisible(), pane.begin.isVisible()) == (False, True)


def test_a_pasted_address_is_evidence_with_todays_day_by_one_enter(window, form):
    QGuiApplication.clipboard().setText("https://example.org/aid")
    QTest.keyClick(form.url, Qt.Key.Key_V, CONTROL)
    assert form.day.text() == TODAY
    QTest.keyClick(form.url, Qt.Key.Key_Return)
    (item,) = pieces(window)
    assert (item.url, item.looked_on, item.stance, item.rank) == (
        "https://example.org/aid",
        TODAY,
        Stance.SUPPORTS,
        None,
    )
    assert (form.url.text(), form.day.text()) == ("", "")
    assert form.url.hasFocus()


def test_an_address_taken_back_takes_its_day_along_and_a_day_of_ones_own_stays(window, form):
    QTest.keyClicks(form.url, "x")
    QTest.keyClick(form.url, Qt.Key.Key_Backspace)
    assert form.day.text() == ""
    form.day.setText("2020-01-31")
    QTest.keyClicks(form.url, "x")
    QTest.keyClick(form.url, Qt.Key.Key_Backspace)
    assert form.day.text() == "2020-01-31"
    form.day.clear()


def test_everything_can_be_said_by_keyboard_and_ctrl_enter_goes_on(window, form):
    first = window.desk.focus.id
    for words in ("https://example.org", "The exact words", "p. 4"):
        QTest.keyClicks(QApplication.focusWidget(), words)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CONTROL)
    (item,) = pieces(window, first)
    assert (item.url, item.quote, item.locator, item.looked_on, item.stance, item.rank) == (
        "https://example.org",
        "The exact words",
        "p. 4",
        TODAY,
        Stance.CONTRADICTS,
        Rank.PRIMARY,
    )
    assert window.desk.focus.id != first
    assert window.article.hasFocus()


def test_several_pieces_stand_as_rows_with_their_stance_in_words_and_one_is_removed_in_one_step(window, form):
    for address in ("one.org", "two.org"):
        QTest.keyClicks(form.url, address)
        QTest.keyClick(form.url, Qt.Key.Key_Return)
    rows = window.decision.evidence.rows
    assert [row.card.lines for row in rows] == [[f"Supports · {TODAY}", one] for one in ("one.org", "two.org")]
    assert rows[1].card.accessibleName() == f"Edit evidence: Supports · {TODAY}, two.org"
    QTest.mouseClick(rows[0].remove, Qt.MouseButton.LeftButton)
    assert [item.url for item in pieces(window)] == ["two.org"]
    window.desk.undo()
    assert [item.url for item in pieces(window)] == ["one.org", "two.org"]


def test_editing_is_one_step_and_leaves_everything_else_of_it(window, form):
    given = new_evidence("one.org", "words", locator="p. 4", looked_on="2026-11-25", rank=Rank.PRIMARY)
    window.desk.describe(window.desk.focus.id, Details(evidence_added=(given,)))
    QTest.mouseClick(window.decision.evidence.rows[0].card, Qt.MouseButton.LeftButton)
    assert (form.url.text(), form.day.text()) == ("one.org", "2026-11-25")
    head = window.desk.session.head()[0]
    form.locator.setFocus()
    QTest.keyClick(form.locator, Qt.Key.Key_End)
    QTest.keyClicks(form.locator, "5")
    QTest.keyClick(form.locator, Qt.Key.Key_Return)
    (item,) = pieces(window)
    assert (item.url, item.quote, item.locator, item.looked_on, item.rank) == (
        "one.org",
        "words",
        "p. 45",
        "2026-11-25",
        Rank.PRIMARY,
    )
    assert window.desk.session.head()[0] == head + 1
    window.desk.undo()
    assert pieces(window) == (given,)


def test_evidence_that_was_looked_at_in_the_form_and_not_changed_makes_no_event(window):
    window.desk.describe(window.desk.focus.id, Details(evidence_added=(new_evidence("one.org"),)))
    head = window.desk.session.head()
    QTest.mouseClick(window.decision.evidence.rows[0].card, Qt.MouseButton.LeftButton)
    window.desk.move(1)
    assert window.desk.session.head() == head
    assert window.decision.evidence.form.url.text() == ""


def test_an_edit_that_was_emptied_does_not_follow_to_the_next_claim(window):
    first = window.desk.focus.id
    window.desk.describe(first, Details(evidence_added=(new_evidence("one.org"),)))
    QTest.mouseClick(window.decision.evidence.rows[0].card, Qt.MouseButton.LeftButton)
    window.decision.evidence.form.url.clear()
    window.desk.move(1)
    QTest.keyClick(window.article, Qt.Key.Key_E)
    QTest.keyClicks(window.decision.evidence.form.url, "two.org")
    window.decision.commit_all()
    assert [item.url for item in pieces(window)] == ["two.org"]
    assert [item.url for item in pieces(window, first)] == ["one.org"]


def test_one_key_gives_the_evidence_of_the_claim_decided_before(window):
    first, second, third, *_ = window.desk.claims.rows
    window.desk.describe(second.id, Details(evidence_added=(new_evidence("old.org"),)))
    given = new_evidence("one.org", "words", stance=Stance.CONTEXT), new_evidence("two.org")
    window.desk.describe(first.id, Details(evidence_added=given))
    window.desk.focus_on(third.id)
    QTest.keyClick(window.article, Qt.Key.Key_E, CONTROL | SHIFT)
    assert [(item.url, item.quote, item.stance) for item in pieces(window)] == [
        ("one.org", "words", Stance.CONTEXT),
        ("two.org", "", None),
    ]
    assert not {item.id for item in pieces(window)} & {item.id for item in given}
    QTest.keyClick(window.article, Qt.Key.Key_E, CONTROL | SHIFT)
    assert window.statusBar().currentMessage() == "This claim has that evidence already."
    window.desk.undo()
    assert pieces(window) == ()


def test_where_no_evidence_was_used_the_key_says_so(window):
    head = window.desk.session.head()
    QTest.keyClick(window.article, Qt.Key.Key_E, CONTROL | SHIFT)
    assert window.statusBar().currentMessage() == "No other claim of this article has evidence of yours."
    assert window.desk.session.head() == head


def test_down_in_the_empty_address_offers_what_was_used_the_last_first(window):
    first, second, third, *_ = window.desk.claims.rows
    window.desk.describe(second.id, Details(evidence_added=(new_evidence("old.org?a=1&b=2", stance=Stance.CONTEXT),)))
    window.desk.describe(first.id, Details(evidence_added=(new_evidence("new.org"),)))
    window.desk.focus_on(third.id)
    QTest.keyClick(window.article, Qt.Key.Key_E)
    pane = window.decision.evidence
    QTest.keyClick(pane.form.url, Qt.Key.Key_Down)
    texts = [action.text() for action in pane.used.actions() if not action.isSeparator()]
    assert texts == ["The same as before\tCtrl+Shift+E", "new.org", "Context · old.org?a=1&&b=2"]
    for _ in range(3):
        QTest.keyClick(pane.used, Qt.Key.Key_Down)
    QTest.keyClick(pane.used, Qt.Key.Key_Return)
    assert [item.url for item in pieces(window)] == ["old.org?a=1&b=2"]


def test_in_blind_review_others_evidence_is_not_offered(window):
    with Session.open(window.desk.session.path, reviewer="Ben") as other:
        other.describe(window.desk.claims.rows[1].id, Details(evidence_added=(new_evidence("bens.org"),)))
    window.desk.notice_other_writers()
    assert [item.url for item in window.desk.used_evidence()] == ["bens.org"]
    window.settings.blind = True
    assert window.desk.used_evidence() == []


def test_a_dropped_file_is_taken_in_and_shown_with_size_and_hash(window, form, tmp_path):
    (tmp_path / "scan & <b>.pdf").write_bytes(b"%PDF" * 1000)
    QTest.keyClicks(form.url, "https://example.org")
    QTest.mouseClick(form.stance.button("contradicts"), Qt.MouseButton.LeftButton)
    drop(window.decision.evidence, [tmp_path / "scan & <b>.pdf"])
    (item,) = pieces(window)
    assert (item.file, item.url, item.stance) == ("scan & <b>.pdf", "https://example.org", Stance.CONTRADICTS)
    lines = window.decision.evidence.rows[0].card.lines
    assert lines[-2:] == ["scan & <b>.pdf", f"4.0 kB · SHA-256 {item.sha256[:8]}…"]
    assert form.url.text() == ""
    assert len(window.desk.articles.rows) == 1  # and is no article


def test_a_file_is_chosen_with_the_button_and_a_copy_of_it_saved(window, form, tmp_path, monkeypatch):
    (tmp_path / "scan.pdf").write_bytes(b"%PDF")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "scan.pdf")], ""))
    QTest.mouseClick(form.file, Qt.MouseButton.LeftButton)
    (item,) = pieces(window)
    assert (item.file, item.looked_on, item.stance) == ("scan.pdf", TODAY, Stance.SUPPORTS)
    (tmp_path / "scan.pdf").unlink()
    asked = []

    def choose(_parent, _title, name):
        asked.append(name)
        return str(tmp_path / "copy.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    QTest.mouseClick(window.decision.evidence.rows[0].save, Qt.MouseButton.LeftButton)
    assert asked == ["scan.pdf"]
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF"
    assert not window.desk.save_copy(item, tmp_path)
    assert "can't be written" in window.failure


def test_a_file_that_is_too_large_is_said_so_and_what_was_typed_stays(window, form, tmp_path, monkeypatch):
    monkeypatch.setattr(deciding, "LARGEST_FILE", 3)
    (tmp_path / "large.pdf").write_bytes(b"1234")
    QTest.keyClicks(form.url, "https://example.org")
    drop(window.decision.evidence, [tmp_path / "large.pdf"])
    assert "Give its address instead" in window.failure
    assert pieces(window) == ()
    assert form.url.text() == "https://example.org"


def test_editing_what_belongs_to_a_file_keeps_the_file(window, form, tmp_path):
    (tmp_path / "scan.pdf").write_bytes(b"%PDF")
    window.decision.evidence.add_files([str(tmp_path / "scan.pdf")])
    (before,) = pieces(window)
    QTest.mouseClick(window.decision.evidence.rows[0].card, Qt.MouseButton.LeftButton)
    form.quote.setPlainText("nothing")
    QTest.keyClick(form.quote, Qt.Key.Key_Return)
    (item,) = pieces(window)
    assert (item.quote, item.file, item.sha256) == ("nothing", "scan.pdf", before.sha256)


def test_a_file_name_that_leads_elsewhere_is_only_a_name(window, monkeypatch):
    item = new_evidence("", file="../../etc/passwd", sha256="0" * 64)
    window.desk.describe(window.desk.focus.id, Details(evidence_added=(item,)))
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]), ("", ""))[1])
    QTest.mouseClick(window.decision.evidence.rows[0].save, Qt.MouseButton.LeftButton)
    assert asked == ["passwd"]


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        ("", ""),
        ("https://example.org/a?b=c", ""),
        ("HTTP://EXAMPLE.ORG", ""),
        ("example.org:8080/path", ""),
        ("example.org", ""),
        ("two words", "no spaces"),
        ("javascript:alert(1)", "Not a web address"),
        ("file:///etc/passwd", "Not a web address"),
        ("doi:10.1000/182", "Not a web address"),
    ],
)
def test_an_address_is_checked_for_sense(address, hint):
    assert hint in address_hint(address)
    assert bool(address_hint(address)) == bool(hint)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "<a href='http://x.org'>x</a>"])
def test_an_odd_address_is_hinted_at_kept_as_text_and_never_a_link(window, form, address):
    QTest.keyClicks(form.url, address)
    assert form.hint.isVisible()
    QTest.keyClick(form.url, Qt.Key.Key_Return)
    assert [item.url for item in pieces(window)] == [address]
    assert not any(label.openExternalLinks() for label in window.findChildren(QLabel))
    assert address in window.decision.evidence.rows[0].card.lines[1]


def test_a_day_that_is_none_is_said_so_and_stays_to_be_mended(window, form):
    QTest.keyClicks(form.url, "example.org")
    form.day.setText("yesterday")
    QTest.keyClick(form.day, Qt.Key.Key_Return)
    assert "“yesterday” is no day" in window.failure
    assert form.day.text() == "yesterday"
    assert pieces(window) == ()
    QTest.mouseClick(form.discard, Qt.MouseButton.LeftButton)


def test_escape_keeps_the_draft_and_deciding_saves_it(window, form):
    first = window.desk.focus.id
    QTest.keyClicks(form.url, "example.org")
    QTest.keyClick(form.url, Qt.Key.Key_Escape)
    assert window.article.hasFocus()
    assert form.isVisible()
    assert pieces(window) == ()
    QTest.keyClick(window.article, Qt.Key.Key_V)
    assert mine(window, first).label is Label.VERIFIED
    assert [item.url for item in pieces(window, first)] == ["example.org"]


def test_discard_empties_the_form_and_saves_nothing(window, form):
    QTest.keyClicks(form.url, "example.org")
    QTest.mouseClick(form.discard, Qt.MouseButton.LeftButton)
    assert not form.isVisible()
    window.desk.move(1)
    assert window.desk.session.head()[0] == 3


def test_words_are_kept_exactly_and_shift_enter_begins_a_line(window, form):
    QGuiApplication.clipboard().setText("10\u00a0%  of “it”")
    form.quote.setFocus()
    QTest.keyClick(form.quote, Qt.Key.Key_V, CONTROL)
    QTest.keyClick(form.quote, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(form.quote, "more")
    QTest.keyClick(form.quote, Qt.Key.Key_Return)
    assert [item.quote for item in pieces(window)] == ["10\u00a0%  of “it”\nmore"]


def test_nothing_of_the_panes_needs_more_room_than_the_column_has(window, form):
    item = new_evidence("https://example.org/" + "x" * 5000, "y" * 5000, locator="z" * 500)
    window.desk.describe(window.desk.focus.id, Details(evidence_added=(item,)))
    pane = window.decision
    for part in (pane, pane.attribution, pane.finding, pane.evidence, pane.note):
        assert part.minimumSizeHint().width() <= 290 - 2 * 14
