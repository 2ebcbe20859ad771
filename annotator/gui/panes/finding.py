"""What checking found out, beside the verdict: a claim can be attributed and wrong."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from annotator.domain.decisions import Finding
from annotator.gui.desk.desk import Desk
from annotator.gui.languages import said
from annotator.gui.panes.attribution import capital
from annotator.gui.panes.fields import heading


class FindingPane(QWidget):
    """One line; its menu is chosen from by digit, arrow or click."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.button = QPushButton()
        self.button.setObjectName("row")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.choose)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("Finding"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(heading(self.tr("Finding"), self.button))
        layout.addWidget(self.button, 1)
        for signal in (desk.opened, desk.article_changed, desk.focus_changed, desk.progressed, desk.keys.changed):
            signal.connect(self._show)
        self._show()

    def choose(self) -> None:
        """Show the findings, to choose one for the claim in focus."""
        if self._desk.focus is None:
            self._desk.said.emit(self.tr("No claim is in focus."))
            return
        if not self.button.isEnabled():
            self._desk.said.emit(self.tr("You finished this article. Reopen it to change something."))
            return
        self._fill()
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    # Private

    def _finding(self) -> Finding | None:
        claim = self._desk.focus
        decision = claim.by(self._desk.claims.reviewer) if claim else None
        return decision.finding if decision else None

    def _fill(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        standing = self._finding()
        choices = [(str(number), finding) for number, finding in enumerate(Finding, start=1)]
        for digit, finding in (*choices, ("0", None)):
            words = capital(said(finding.words)) if finding else self.tr("None")
            action = self.menu.addAction(f"&{digit}   {words}")
            action.setCheckable(True)
            action.setChecked(finding is standing)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked, chosen=finding: self._desk.set_finding(chosen))
            if finding is standing:
                self.menu.setActiveAction(action)

    def _show(self) -> None:
        finding, article = self._finding(), self._desk.article
        words = capital(said(finding.words)) if finding else self.tr("None")
        self.button.setText("  ".join(filter(None, (words, self._desk.keys.key_text("decide.finding")))))
        self.button.setAccessibleName(self.tr("Finding: {finding}").format(finding=words))
        self.button.setEnabled(self._desk.focus is not None and not (article and article.finished))
