"""A project without articles shows nothing of the project before."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit

from annotator.domain.decisions import Label
from annotator.gui.panes.claim import ClaimPane
from annotator.gui.panes.column import Column
from annotator.gui.panes.history import HistoryPane
from annotator.session import Session


def test_after_a_new_project_the_claim_pane_says_so_and_its_buttons_cannot_be_pressed(window, tmp_path):
    window.desk.decide(Label.OPINION)
    window.desk.focus_on(window.desk.claims.rows[0].id)
    column, claim = window.findChild(Column), window.findChild(ClaimPane)
    assert window.labels.button(Label.OPINION).isChecked()
    assert window.labels.button(Label.OPINION).isEnabled()
    Session.create(tmp_path / "new.annotator").close()
    assert window.projects.open(tmp_path / "new.annotator")
    QApplication.processEvents()
    assert claim.where_text == "No article is open."
    assert not claim._quote.isVisible()
    assert window.findChild(HistoryPane).text == ""
    assert not window.labels.button(Label.OPINION).isChecked()
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        live = [widget for widget in column.findChildren(kind) if widget.isVisible() and widget.isEnabled()]
        assert live == [], [widget.accessibleName() for widget in live]
    assert window.projects.open_sample()
    assert window.labels.button(Label.OPINION).isEnabled()
    assert claim.where_text.startswith("Claim 1 of ")
