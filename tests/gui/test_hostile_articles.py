"""Articles made to hurt: what the window lays out and paints of one claim has a bound, whatever the pipeline found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.session import Session

LONG = "y" * 300_000 + " is so. The end."
TEXTS = {
    "no space": "Words\n\n" + "y" * 300_000 + ".",
    "quotation marks": "Words\n\n" + '"' * 10_000,
    "emoji": "Words\n\n" + "😀🎉👩‍👩‍👧" * 3_000,
    "nul": "The minister\x00 said “no\x00”. " * 200,
    "right to left": "אמר השר \u202eevil\u202c “לא”. " * 500,
}


@pytest.fixture
def marked(open_window, project_of, finders):
    """A window on a text of which every sentence is a claim."""

    def make(text):
        path = project_of(text)
        with Session.open(path) as session:
            session.add_highlights(session.articles()[0].id, finders.found_in(text))
        window = open_window()
        assert window.projects.open(path)
        return window

    return make


def go_to_the_middle(view):
    middle = len(LONG) // 2
    view.verticalScrollBar().setValue(round(view.page.rects(Span(middle, middle + 1))[0].top()))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_text_is_shown_walked_through_and_decided(marked, text):
    window = marked(text)
    for key in (Qt.Key.Key_J, Qt.Key.Key_A, Qt.Key.Key_K, Qt.Key.Key_O):
        QTest.keyClick(window.article, key)
        window.grab()
    assert window.failure is None
    assert window.desk.session.verify().faults == ()


def test_of_a_claim_as_long_as_the_article_only_what_is_seen_is_laid_out(marked):
    window = marked(LONG)
    view, claim = window.article, window.desk.claims.rows[0]
    assert claim.quote == LONG[: LONG.index(".") + 1]
    go_to_the_middle(view)
    ((mark, rects),) = view._shown(view._seen(view.viewport().rect()))
    scrolled = view.verticalScrollBar().value()
    assert mark.claim.id == claim.id
    assert not mark.begins
    assert rects[0].top() <= scrolled + 40
    assert rects[-1].bottom() >= scrolled + view.viewport().height() - 40
    assert len(rects) < 300 < len(view.page.rects(claim.span))


def test_the_tag_of_a_long_claim_stands_beside_its_first_line_alone(marked):
    window = marked(LONG)
    view = window.article
    window.desk.decide(Label.VERIFIED, stay=True)

    def margin():
        strip = view.viewport().rect().adjusted(0, 0, -(view.viewport().width() - 70), 0)
        picture = view.viewport().grab(strip).toImage()
        return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}

    assert len(margin()) > 1
    go_to_the_middle(view)
    assert len(margin()) == 1


def test_a_click_in_the_middle_of_a_long_claim_puts_it_in_focus(marked):
    window = marked(LONG)
    view = window.article
    window.desk.move(1)
    go_to_the_middle(view)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().rect().center())
    assert window.desk.focus.id == window.desk.claims.rows[0].id
