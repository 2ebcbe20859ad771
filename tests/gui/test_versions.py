"""Newer versions and near copies in the window: asked about, compared, and what waits put into its place by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.gui.dialogs.difference import DifferenceDialog
from annotator.ingest import article_from_text
from annotator.session import Session

OLD = (
    "Bridge reopens after the flood\n\n"
    "The old bridge over the Elm reopened on Monday. It had been closed since the flood in March. "
    "Mayor Ada Lund said that the repair cost 2 million euros. Engineers checked every pillar twice. "
    "Shopkeepers near the river lost a third of their income.\n"
)
NEW = (
    "Update: bridge reopens after the flood\n\n"
    "The old bridge over the Elm reopened on Monday. It had been closed since the flood in March. "
    "Mayor Ada Lund said that the repair cost 3 million euros. Engineers checked every pillar <b>twice</b>. "
    "The council will meet again in May.\n"
)


@pytest.fixture
def bridge(silent_window, highlights_of):
    """A window on the old article, with a verdict on each of its claims."""
    window = silent_window(OLD)
    desk = window.desk
    desk.take_highlights(desk.article.id, highlights_of(OLD))
    for claim in list(desk.claims.rows):
        desk.session.decide(claim.id, Label.ATTRIBUTED)
    return window


@pytest.fixture
def revised(bridge):
    """The window, with the newer version taken in: four claims wait."""
    bridge.articles.import_text(NEW)
    bridge.copies.newer.click()
    return bridge


def shown_titles(window):
    shown = window.article_list.shown
    return [shown.data(shown.index(row, 0)) for row in range(shown.rowCount())]


def placing_quote(window):
    return window.desk.placing.waiting.claim.quote


def start_with(window, press, words):
    """Place what waits, beginning with a claim."""
    press(window, "P")
    while words not in placing_quote(window):
        press(window, "Shift+P")


def test_a_near_copy_is_asked_about_and_kept(bridge):
    bridge.articles.import_text(NEW)
    assert bridge.copies.message.startswith("Nearly the same as “Bridge reopens after the flood” (7")
    bridge.copies.both.click()
    assert bridge.copies.message is None
    assert len(shown_titles(bridge)) == 2


def test_what_is_here_already_is_not_asked_about(bridge):
    bridge.articles.import_text(OLD)
    assert bridge.copies.message is None


def test_it_is_compared_first_where_one_wants_to(bridge):
    bridge.articles.import_text(NEW)
    bridge.copies.compare.click()
    (dialog,) = bridge.findChildren(DifferenceDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert bridge.copies.message is not None


def test_near_copies_are_found_when_asked_for(bridge):
    bridge.articles.import_text(NEW)
    bridge.copies.both.click()
    bridge.desk.find_copies()
    assert bridge.copies.message is not None


def test_the_newer_version_takes_the_place_of_the_older_one_and_says_what_waits(revised):
    assert shown_titles(revised) == ["Update: bridge reopens after the flood"]
    assert revised.version.message.startswith("4 claim")
    assert [claim.quote for claim in revised.desk.claims.rows] == ["It had been closed since the flood in March."]


def test_a_key_shows_the_likely_place_and_another_places_it_there(revised, press):
    start_with(revised, press, "2 million")
    assert revised.article.proposed.span.of(NEW) == "Mayor Ada Lund said that the repair cost 3 million euros."
    assert "verdicts on it ask again" in revised.placing.likely.text()
    assert "▸Mayor Ada Lund said that the repair cost 2 million euros.◂" in revised.placing.older.text()
    press(revised, "Y")
    placed = next(claim for claim in revised.desk.claims.rows if "3 million" in claim.quote)
    assert [one.label for one in placed.decisions] == []
    assert len(revised.desk.waiting) == 3
    assert "1 done" in revised.placing.progress.text()


def test_nothing_is_placed_before_somebody_says_so(revised, press):
    head = revised.desk.session.head()
    start_with(revised, press, "Shopkeepers")
    press(revised, "P", "P", "Shift+P")
    assert revised.desk.session.head() == head


def test_a_claim_is_placed_on_the_words_that_were_selected(revised, press):
    start_with(revised, press, "Shopkeepers")
    press(revised, "T")
    assert len(revised.desk.waiting) == 4
    start = NEW.index("The council")
    revised.article.select_span(Span(start, len(NEW) - 1))
    press(revised, "T")
    assert any(claim.quote == "The council will meet again in May." for claim in revised.desk.claims.rows)


def test_a_claim_that_is_gone_is_left_and_undo_brings_it_back_to_the_list(revised, press):
    start_with(revised, press, "Shopkeepers")
    press(revised, "L")
    assert all("Shopkeepers" not in one.claim.quote for one in revised.desk.waiting)
    new = revised.desk.article.id
    revised.desk.undo()
    assert revised.desk.article.id == new
    assert any("Shopkeepers" in one.claim.quote for one in revised.desk.waiting)


def test_verdicts_wait_while_a_claim_is_being_placed(revised, press):
    press(revised, "P")
    head = revised.desk.session.head()
    said = []
    revised.desk.said.connect(said.append)
    press(revised, "A", "5")
    assert revised.desk.session.head() == head
    assert said == ["Place the claim first, or leave that for later with Esc."] * 2


def test_escape_leaves_the_rest_for_later(revised, press):
    press(revised, "P")
    assert revised.placing.isVisible()
    press(revised, "Esc")
    assert revised.placing.isHidden()
    assert revised.article.proposed.span is None
    assert revised.version.message is not None


def test_after_the_last_one_what_asks_again_is_in_focus(revised, press):
    while revised.desk.waiting:
        press(revised, "P")
        press(revised, "Y" if revised.desk.placing.candidate else "L")
    assert revised.placing.isHidden()
    assert revised.version.message is None
    assert revised.desk.claims.label(revised.desk.focus) is None


def test_the_list_chooses_and_enter_shows_the_next_place(revised, press, qtbot):
    press(revised, "P")
    waiting = revised.placing.list
    waiting.setFocus()
    QTest.keyClick(waiting, Qt.Key.Key_Down)
    assert revised.desk.placing_row == 1
    before = revised.desk.placing.number
    QTest.keyClick(waiting, Qt.Key.Key_Return)
    count = len(revised.desk.placing.candidates)
    assert revised.desk.placing.number == (before + 1) % max(count, 1) or count < 2
    QTest.keyClick(waiting, Qt.Key.Key_Escape)
    assert revised.placing.isHidden()
    assert revised.article.hasFocus()


def test_buttons_do_what_the_keys_do(revised):
    revised.version.go.click()
    assert revised.placing.isVisible()
    revised.placing.buttons["placing.leave"].click()
    assert len(revised.desk.waiting) == 3
    assert all(button.focusPolicy() is Qt.FocusPolicy.TabFocus for button in revised.placing.buttons.values())
    revised.placing.later.click()
    assert revised.placing.isHidden()


def test_keys_lead_to_the_older_version_and_back(revised, press):
    new = revised.desk.article.id
    press(revised, "Alt+Down")
    assert revised.desk.article.revised_by == new
    assert revised.version.message.startswith("This is an older version.")
    press(revised, "Alt+Up")
    assert revised.desk.article.id == new
    press(revised, "Alt+Up")
    assert revised.desk.article.id == new


def test_older_versions_are_left_out_on_the_way_to_the_next_article(revised, press):
    revised.articles.import_text("Something else. It is another story altogether.")
    other = revised.desk.article.id
    press(revised, "Ctrl+PgUp")
    assert revised.desk.article.title.startswith("Update")
    press(revised, "Ctrl+PgUp")
    assert revised.desk.article.title.startswith("Update")
    press(revised, "Ctrl+PgDown")
    assert revised.desk.article.id == other


def test_undoing_the_revision_shows_both_again(revised):
    revised.desk.undo()
    assert len(shown_titles(revised)) == 2
    assert revised.version.message is None
    assert revised.desk.claims.rows == []
    revised.desk.redo()
    assert len(revised.desk.claims.rows) == 1
    assert revised.version.message is not None


def test_what_another_program_revises_and_places_is_shown_here(bridge, press):
    path, old = bridge.desk.session.path, bridge.desk.article.id
    with Session.open(path, reviewer="Ben") as other:
        new = other.revise(old, article_from_text(NEW, origin="x")).article.id
        bridge.desk.notice_other_writers()
        assert bridge.version.message.startswith("This is an older version.")
        bridge.desk.show_article(new)
        press(bridge, "P")
        claim = bridge.desk.placing.waiting.claim.id
        other.leave(claim)
        bridge.desk.notice_other_writers()
    assert len(bridge.desk.waiting) == 3
    assert bridge.desk.placing is None or bridge.desk.placing.waiting.claim.id != claim


def test_a_file_is_taken_in_as_a_newer_version(bridge, tmp_path):
    path = tmp_path / "newer.txt"
    path.write_text(NEW, encoding="utf-8")
    bridge.articles.revise_with(path)
    assert bridge.desk.article.revises is not None
    assert bridge.copies.message is None


def test_a_newer_version_is_read_by_its_content_whatever_its_name(bridge, tmp_path):
    path = tmp_path / "newer.txt"
    markup = "".join(f"<p>{paragraph}</p>" for paragraph in NEW.split("\n\n"))
    path.write_text(f"<!DOCTYPE html><html><body><article>{markup}</article></body></html>", encoding="utf-8")
    bridge.articles.revise_with(path)
    assert bridge.desk.article.revises is not None
    assert "<p>" not in bridge.desk.text
    assert bridge.desk.article.provenance.format == "html"


def test_changes_are_gone_through_by_key_and_said_in_words(revised, press, qtbot):
    press(revised, "Ctrl+Shift+D")
    (dialog,) = revised.findChildren(DifferenceDialog)
    qtbot.waitUntil(dialog.view.hasFocus)
    count = len(dialog.view.changes)
    assert dialog.line.text().startswith(f"{count} change")
    said = []
    for _ in range(count):
        QTest.keyClick(dialog.view, Qt.Key.Key_J)
        said.append(dialog.line.text())
    assert any("“3” for “2”" in line for line in said), said
    assert any(line.startswith(f"Change {count} of {count}") for line in said)
    QTest.keyClick(dialog.view, Qt.Key.Key_K)
    assert dialog.line.text() == said[-2]
    assert dialog.view.accessibleDescription() == said[-2]
    assert "pillar <b>twice" in dialog.view.toPlainText()
    dialog.reject()


def test_what_went_and_what_came_are_told_by_more_than_colour(revised, press):
    """Each has a line of its own: through the words, or under them."""
    press(revised, "Ctrl+Shift+D")
    (dialog,) = revised.findChildren(DifferenceDialog)
    view = dialog.view
    change = next(change for change in view.changes if change.went and change.went.of(view.text) == "2")
    picture = view.viewport().grab().toImage()
    scale = picture.devicePixelRatio()

    def colours(span, height):
        rect = view.rects_in_view(span)[0]
        y = round((rect.center().y() + 1 if height == "middle" else rect.bottom()) * scale)
        return {picture.pixelColor(x, y).name() for x in range(round(rect.left() * scale), round(rect.right() * scale))}

    theme = revised.themes.current
    assert theme.contradicts in colours(change.went, "middle")
    assert theme.supports in colours(change.came, "bottom")
    dialog.reject()


def test_an_article_without_an_older_version_says_so(bridge, press):
    said = []
    bridge.desk.said.connect(said.append)
    press(bridge, "Ctrl+Shift+D", "P", "Y", "L", "T")
    assert said[0] == "This article has no older version."
    assert set(said[1:]) == {"No claim of an older version waits to be placed here."}


def test_of_many_that_come_in_each_is_asked_about_when_it_is_first_shown(bridge, tmp_path, qtbot):
    for number, text in enumerate((NEW, "Something else. It is another story altogether.")):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    desk = bridge.desk
    bridge.articles.import_paths([tmp_path / "0.txt", tmp_path / "1.txt"])
    qtbot.waitUntil(lambda: len(desk.articles.rows) == 3 and not desk.is_importing)
    assert bridge.copies.message is None
    news, other = (row.id for row in desk.articles.rows[1:])
    desk.show_article(other)
    assert bridge.copies.message is None
    desk.show_article(news)
    assert bridge.copies.message.startswith("Nearly the same")


def test_what_came_in_is_asked_about_though_the_reviewer_changes_before_it_is_shown(bridge, tmp_path, qtbot):
    (tmp_path / "news.txt").write_text(NEW, encoding="utf-8")
    (tmp_path / "other.txt").write_text("Something else. It is another story altogether.", encoding="utf-8")
    desk = bridge.desk
    bridge.articles.import_paths([tmp_path / "news.txt", tmp_path / "other.txt"])
    qtbot.waitUntil(lambda: len(desk.articles.rows) == 3 and not desk.is_importing)
    assert desk.review_as("Bert")
    desk.show_article(desk.articles.rows[1].id)
    assert bridge.copies.message.startswith("Nearly the same")


def test_an_archive_or_large_file_is_taken_in_as_a_newer_version_beside_the_window(bridge, tmp_path, qtbot):
    old = bridge.desk.article.id
    path = tmp_path / "newer.text"
    path.write_text(NEW + "More of it. " * 20_000, encoding="utf-8")
    bridge.articles.revise_with(path)
    qtbot.waitUntil(lambda: bridge.desk.article.revises == old, timeout=20_000)
    assert bridge.version.message is not None
