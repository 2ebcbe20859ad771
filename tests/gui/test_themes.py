"""Colours: defined once, told apart, and readable in each theme."""

import pytest

from annotator.domain.decisions import Label
from annotator.gui.look.themes import DARK, LIGHT
from annotator.gui.page.marks import TAGS


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_text_and_labels_stand_out_enough_from_what_they_are_on(theme):
    pairs = [
        (theme.text, theme.paper),
        (theme.text, theme.window),
        (theme.muted, theme.window),
        (theme.muted, theme.paper),
        (theme.muted, theme.raised),
        (theme.on_accent, theme.accent),
        (theme.warning_text, theme.warning),
        *((getattr(theme, label.value), theme.paper) for label in Label),
        (theme.speaker, theme.paper),
    ]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5} == {}


def test_every_label_has_a_tag_of_its_own_so_colour_is_never_alone():
    assert len(set(TAGS.values())) == len(Label)
