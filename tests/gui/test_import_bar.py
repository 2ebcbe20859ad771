"""The import bar and the panes below the article have room in every language, and never make the window wider."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication

from annotator import ingest
from annotator.domain.decisions import Label
from annotator.gui.languages import Languages
from annotator.gui.main_window import FRAME
from annotator.session.batches import Failure

NAME = "a very long name of a file, " * 12 + ".html"


class Tally:
    imported, here = 758, 1_200

    def __init__(self, failures):
        self.failures = failures


class Batch:
    """A batch as the bar sees it."""

    total, done, name = 2_400, 1_234, NAME

    def __init__(self, *, over, failed):
        self.is_over, self.left = over, 1_642 if over else 0
        self.has_more = over
        self.tally = Tally([Failure(NAME, "It is empty.")] * failed)
        self.tally.failed = failed
        self.marked = ("one",) * 1_300 if over else ()
        self.left_out = {".jpg": 1_001} if over else {}

    def stop(self):
        pass

    def deleteLater(self):  # noqa: N802
        pass


def settle():
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture(params=["en", "de", "fr"])
def language(qapp, themes, request):
    languages = Languages(qapp, request.param)
    yield request.param
    languages.choose("en")


@pytest.fixture(params=[QSize(1024, 700), QSize(1280, 800)], ids=["1024", "1280"])
def sized(language, open_window, request):
    window = open_window()
    assert window.projects.open_sample()
    window.resize(request.param - FRAME)
    settle()
    return window


def show(window, batch):
    window.desk.batch = batch
    window.desk.importing_changed.emit()
    settle()


def is_whole(button):
    return button.width() >= QFontMetrics(button.font()).horizontalAdvance(button.text())


def all_lie_inside(pane):
    shown = [button for button in pane.findChildren(QAbstractButton) if button.isVisible() and button.text()]
    assert shown
    return all(is_whole(button) and pane.rect().contains(button.geometry()) for button in shown)


def test_the_import_bar_never_changes_the_width_of_the_window_or_of_a_dock(sized):
    before = sized.width(), [dock.width() for dock in sized.docks]
    for over in (False, True):
        for failed in (0, 37):
            show(sized, Batch(over=over, failed=failed))
            assert (sized.width(), [dock.width() for dock in sized.docks]) == before
            assert all_lie_inside(sized.import_bar)
            assert sized.height() <= 800
    show(sized, None)
    assert not sized.import_bar.isVisible()
    assert (sized.width(), [dock.width() for dock in sized.docks]) == before


def test_the_summary_is_read_whole_and_its_numbers_are_written_in_one_way(sized):
    show(sized, Batch(over=True, failed=1_037))
    summary = sized.import_bar._summary
    for number in ("758", "1,200", "1,037", "1,642", "1,300", "1,001"):
        assert number in summary.text()
    assert "(s)" not in summary.text()
    assert "{" not in summary.text()
    assert summary.height() >= summary.heightForWidth(summary.width())


def test_while_it_runs_the_name_of_the_file_is_what_is_cut(sized):
    show(sized, Batch(over=False, failed=3))
    words = sized.import_bar._words
    before_name = words.text.partition(NAME)[0]
    assert "2,400" in before_name
    assert words.width() > words.fontMetrics().horizontalAdvance(before_name) + 40


def test_placing_and_near_copies_never_make_the_window_wider(sized):
    desk = sized.desk
    quote = desk.focus.quote
    desk.decide(Label.ATTRIBUTED)
    revised = desk.text.replace(quote, quote.replace("a", "e", 9))
    assert desk.revise(lambda: ingest.article_from_text(revised, origin="pasted"))
    width = sized.width()
    desk.next_place()
    settle()
    assert sized.placing.isVisible()
    assert sized.width() == width
    assert all_lie_inside(sized.placing)
    sized.copies.show()
    settle()
    assert sized.width() == width
