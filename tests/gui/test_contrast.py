"""Every colour can be read and seen on what it lies on, by everybody, and tells nothing that a shape does not."""

from dataclasses import fields, replace

import pytest
from PySide6.QtGui import QColor

from annotator.domain.claims import Claim, Span, Suggestion, SuggestionLabel
from annotator.domain.decisions import Label
from annotator.gui.look.colours import GROUNDS, LABELS, MARKS, THEMES, TINTS, WORDS, Theme
from annotator.gui.look.contrast import Sight, as_seen, over, ratio
from annotator.gui.page.margin import TAGS
from annotator.gui.page.marks import LINES, Mark

DEEPEST = 5  # claims over the same words
themes = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


def least(theme):
    return 7.0 if theme.is_high_contrast else 4.5


def too_faint(pairs, limit):
    return {name: round(ratio(*pair), 2) for name, pair in pairs.items() if ratio(*pair) < limit}


def pairs_of(theme, table, see=lambda colour: colour):
    return {
        (above, below): (see(getattr(theme, above)), see(getattr(theme, below)))
        for above, grounds in table
        for below in grounds
    }


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("#ffffff", "#000000", 21.0),
        ("#777777", "#ffffff", 4.48),  # the well-known grey that just fails, and the one that just passes
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_is_measured_as_wcag_says(first, second, expected):
    assert ratio(first, second) == pytest.approx(expected, abs=0.005)
    assert ratio(second, first) == ratio(first, second)


@pytest.mark.parametrize("sight", Sight)
def test_greys_are_seen_alike_by_everybody(sight):
    for grey in ("#000000", "#555555", "#aaaaaa", "#ffffff"):
        seen = QColor(as_seen(grey, sight))
        assert max(abs(part - QColor(grey).red()) for part in (seen.red(), seen.green(), seen.blue())) <= 1


def test_red_and_green_come_close_to_each_other_for_those_who_do_not_tell_them_apart():
    def apart(sight=None):
        see = (lambda colour: as_seen(colour, sight)) if sight else (lambda colour: colour)
        one, two = QColor(see("#c05020")), QColor(see("#608020"))
        return abs(one.hueF() - two.hueF())

    assert apart(Sight.PROTANOPIA) < apart() / 3
    assert apart(Sight.DEUTERANOPIA) < apart() / 3


@themes
def test_words_can_be_read_on_what_they_lie_on(theme):
    assert too_faint(pairs_of(theme, WORDS), least(theme)) == {}


@themes
@pytest.mark.parametrize("sight", [None, *Sight], ids=lambda sight: sight.name.lower() if sight else "all colours")
def test_marks_edges_and_focus_are_seen_whatever_colours_one_tells_apart(theme, sight):
    see = (lambda colour: as_seen(colour, sight)) if sight else (lambda colour: colour)
    assert too_faint(pairs_of(theme, MARKS, see), 3.0) == {}


@themes
def test_words_under_tints_can_be_read_where_claims_overlap_too(theme):
    grounds = {}
    for tint in TINTS:
        ground = over(getattr(theme, tint), theme.tint_focus, theme.paper)
        for _ in range(DEEPEST - 1):
            ground = over(getattr(theme, tint), theme.tint_decided, ground)
        grounds[tint] = (theme.text, ground)
    assert too_faint(grounds, least(theme)) == {}


@themes
def test_words_of_the_page_can_be_read_under_the_tint_of_a_claim_that_stays_there(theme):
    grounds = {tint: (theme.furniture, over(getattr(theme, tint), theme.tint_focus, theme.paper)) for tint in TINTS}
    assert too_faint(grounds, least(theme)) == {}


@themes
def test_furniture_is_quieter_than_the_article(theme):
    assert 2 * ratio(theme.furniture, theme.paper) <= ratio(theme.text, theme.paper)
    assert ratio(theme.furniture, theme.paper) < ratio(theme.muted, theme.paper)


@themes
def test_a_tint_and_its_underline_stand_out_from_each_other_and_from_the_paper(theme):
    for label in LABELS:
        colour = getattr(theme, label)
        tinted = over(colour, theme.tint_focus, theme.paper)
        assert ratio(colour, tinted) >= 3.0
        assert tinted != theme.paper


@themes
def test_every_colour_is_one_and_in_the_tables_or_only_divides(theme):
    told = {above for above, _ in (*WORDS, *MARKS)} | {below for _, grounds in (*WORDS, *MARKS) for below in grounds}
    colours = {field.name for field in fields(Theme) if str(getattr(theme, field.name)).startswith("#")}
    assert colours - told == {"line"}
    assert set(GROUNDS) <= told


def claim(suggested):
    suggestion = Suggestion(suggested, 0.9, ()) if suggested else None
    return Claim("c", "a", Span(0, 4), "Text", "pipeline", suggestion, None, ())


def test_decided_claims_differ_in_tag_and_line_whatever_their_colour():
    assert len(set(TAGS.values())) == len(Label)
    shapes = {(LINES[label], Mark(claim(None), label, focus=False).state) for label in Label}
    assert len(shapes) == len(Label)


def test_suggestions_differ_in_line_whatever_their_colour():
    marks = [Mark(claim(suggested), None, focus=False) for suggested in SuggestionLabel]
    assert len({mark.line for mark in marks}) == len(SuggestionLabel)
    assert len({mark.state for mark in marks}) == 1


def test_a_theme_that_cannot_be_read_is_found_out():
    faint = replace(THEMES[0], muted="#b0aca4")
    assert too_faint(pairs_of(faint, WORDS), least(faint))
