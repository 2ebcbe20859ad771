"""Colours: every colour of the window, each defined once, and which of them are read upon which.

Blue, green and orange are told apart by the three common kinds of colour blindness, and no information is told by
colour alone. `contrast.py` has the measure; a test holds every pair below to it, in every theme.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from annotator.domain.claims import SuggestionLabel
from annotator.domain.decisions import Label


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours.

    `line` only divides and tells nothing; `border` is the edge by which a control is known; on a `track` the accent
    shows how far something is. Strengths are the
    opacities, of 255, of the tints that lie under the words of a claim; `ring` is the width of focus outlines.
    """

    name: str
    is_dark: bool
    is_high_contrast: bool
    # Grounds
    window: str
    paper: str
    raised: str
    hover: str
    # Words and lines
    text: str
    muted: str
    furniture: str  # words of the page around an article
    line: str
    border: str
    track: str
    # What can be pressed, and where the keyboard is
    accent: str
    on_accent: str
    focus: str
    selection: str
    on_selection: str
    # Claims
    attributed: str
    verified: str
    opinion: str
    not_a_claim: str
    skipped: str
    flag: str
    speaker: str
    finding: str
    # Evidence
    supports: str
    contradicts: str
    context: str
    # What was searched for
    match: str
    on_match: str
    match_edge: str
    # Trouble
    warning: str
    warning_text: str
    # Strengths
    tint: int
    tint_decided: int
    tint_focus: int
    ring: int = 2

    def of_label(self, label: Label) -> QColor:
        return QColor(getattr(self, label.value))

    def of_suggestion(self, label: SuggestionLabel) -> QColor:
        """A suggestion has the colour of the verdict that it leads to."""
        names = {SuggestionLabel.FACTUAL: self.verified, SuggestionLabel.OPINION: self.opinion}
        return QColor(names.get(label, self.attributed))


LIGHT = Theme(
    name="light",
    is_dark=False,
    is_high_contrast=False,
    window="#f3f1ec",
    paper="#fffdf9",
    raised="#ffffff",
    hover="#e9e5dc",
    text="#1f1d1a",
    muted="#5f594f",
    furniture="#67615a",
    line="#dcd6ca",
    border="#857d71",
    track="#dcd6ca",
    accent="#1b4f8f",
    on_accent="#ffffff",
    focus="#1b4f8f",
    selection="#1b4f8f",
    on_selection="#ffffff",
    attributed="#0b5c9c",
    verified="#0a6b4b",
    opinion="#a34508",
    not_a_claim="#655f57",
    skipped="#675d78",
    flag="#a81e3c",
    speaker="#72489a",
    finding="#8a3a63",
    supports="#0a6b4b",
    contradicts="#a81e3c",
    context="#5f594f",
    match="#ffe48a",
    on_match="#1f1d1a",
    match_edge="#806000",
    warning="#fbe3d6",
    warning_text="#7a2706",
    tint=24,
    tint_decided=32,
    tint_focus=46,
)
DARK = Theme(
    name="dark",
    is_dark=True,
    is_high_contrast=False,
    window="#191b1f",
    paper="#1f2226",
    raised="#272b31",
    hover="#30353d",
    text="#e8e4dc",
    muted="#aca699",
    furniture="#a8a296",
    line="#383d45",
    border="#767d89",
    track="#383d45",
    accent="#8ab8f2",
    on_accent="#10151c",
    focus="#8ab8f2",
    selection="#2f5f9e",
    on_selection="#ffffff",
    attributed="#7dbdf7",
    verified="#63cfa0",
    opinion="#f2aa6d",
    not_a_claim="#a39e94",
    skipped="#b3aac6",
    flag="#f595a8",
    speaker="#cba7e8",
    finding="#eba3c6",
    supports="#63cfa0",
    contradicts="#f595a8",
    context="#aca699",
    match="#6b5410",
    on_match="#fff6d8",
    match_edge="#dcb84a",
    warning="#4a2413",
    warning_text="#ffd9c4",
    tint=18,
    tint_decided=24,
    tint_focus=40,
)
HIGH_CONTRAST_LIGHT = Theme(
    name="high contrast, light",
    is_dark=False,
    is_high_contrast=True,
    window="#ffffff",
    paper="#ffffff",
    raised="#ffffff",
    hover="#e6ecf7",
    text="#000000",
    muted="#333333",
    furniture="#4c4c4c",
    line="#000000",
    border="#000000",
    track="#b8b8b8",
    accent="#002b6b",
    on_accent="#ffffff",
    focus="#002b6b",
    selection="#002b6b",
    on_selection="#ffffff",
    attributed="#003a75",
    verified="#00442c",
    opinion="#6b2a00",
    not_a_claim="#3d3d3d",
    skipped="#3c3156",
    flag="#800020",
    speaker="#4d1f7a",
    finding="#66103f",
    supports="#00442c",
    contradicts="#800020",
    context="#333333",
    match="#ffe066",
    on_match="#000000",
    match_edge="#4d3a00",
    warning="#ffffff",
    warning_text="#6b0000",
    tint=12,
    tint_decided=16,
    tint_focus=24,
    ring=3,
)
HIGH_CONTRAST_DARK = Theme(
    name="high contrast, dark",
    is_dark=True,
    is_high_contrast=True,
    window="#000000",
    paper="#000000",
    raised="#000000",
    hover="#1d2b44",
    text="#ffffff",
    muted="#dedede",
    furniture="#a8a8a8",
    line="#ffffff",
    border="#ffffff",
    track="#5c5c5c",
    accent="#ffe14d",
    on_accent="#000000",
    focus="#ffe14d",
    selection="#ffe14d",
    on_selection="#000000",
    attributed="#9fd2ff",
    verified="#7df0bb",
    opinion="#ffc38f",
    not_a_claim="#d0d0d0",
    skipped="#d6cbf0",
    flag="#ffb3c0",
    speaker="#e2c8ff",
    finding="#ffc2e0",
    supports="#7df0bb",
    contradicts="#ffb3c0",
    context="#dedede",
    match="#005a66",
    on_match="#ffffff",
    match_edge="#66e6f5",
    warning="#000000",
    warning_text="#ffd0c0",
    tint=16,
    tint_decided=20,
    tint_focus=32,
    ring=3,
)
THEMES = (LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)

LABELS = tuple(label.value for label in Label)
GROUNDS = ("window", "paper", "raised")
# Words, and the grounds that they are read upon: 4.5 to 1, in high contrast 7 to 1.
WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("text", (*GROUNDS, "hover")),
    ("muted", (*GROUNDS, "hover")),
    ("furniture", ("paper",)),
    ("accent", (*GROUNDS, "hover")),
    ("on_accent", ("accent",)),
    ("on_selection", ("selection",)),
    ("on_match", ("match",)),
    ("warning_text", ("warning",)),
    ("paper", LABELS),  # the label of the claim in focus on its button, and the tags in the margin
    *((role, GROUNDS) for role in (*LABELS, "speaker", "finding", "flag", "skipped")),
    *((role, GROUNDS) for role in ("supports", "contradicts", "context")),
)
# What is seen but not read, and the grounds beside it: 3 to 1, through every kind of colour blindness too.
MARKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("border", GROUNDS),
    ("focus", (*GROUNDS, "hover")),
    ("accent", (*GROUNDS, "on_accent", "track")),  # how far something is
    ("selection", ("on_selection",)),
    ("match_edge", ("paper", "match")),
    ("warning_text", ("warning",)),
    *((role, GROUNDS) for role in (*LABELS, "speaker", "finding", "flag", "skipped")),
    *((role, GROUNDS) for role in ("supports", "contradicts", "context")),
)
# What is painted as a tint under the words of the page.
TINTS = (*LABELS, "speaker")
