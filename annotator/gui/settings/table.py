"""The settings: one table from which reading, writing and the dialog are made."""

from __future__ import annotations

from typing import Any

from annotator.gui.languages import LANGUAGES
from annotator.gui.look.typefaces import LEAST_POINTS, MOST_POINTS, READING_FONT, READING_POINTS
from annotator.gui.settings.kinds import Choice, KeysOfActions, Name, Number, Pipeline, Setting, Switch, Typeface
from annotator.gui.translating import QT_TRANSLATE_NOOP

READING = QT_TRANSLATE_NOOP("Settings", "Reading")
APPEARANCE = QT_TRANSLATE_NOOP("Settings", "Appearance")
DECIDING = QT_TRANSLATE_NOOP("Settings", "Deciding")
ARTICLES = QT_TRANSLATE_NOOP("Settings", "Articles")
PERSON = QT_TRANSLATE_NOOP("Settings", "You and your claims")
KEYS_GROUP = QT_TRANSLATE_NOOP("Settings", "Keys")

FONT = Typeface(
    "font",
    READING,
    QT_TRANSLATE_NOOP("Settings", "Reading typeface"),
    QT_TRANSLATE_NOOP("Settings", "What articles are set in."),
    READING_FONT,
)
POINTS = Number(
    "points",
    READING,
    QT_TRANSLATE_NOOP("Settings", "Size"),
    QT_TRANSLATE_NOOP("Settings", "How large articles are set. Ctrl and the mouse wheel change it too."),
    READING_POINTS,
    lowest=LEAST_POINTS,
    highest=MOST_POINTS,
    step=0.5,
    unit=QT_TRANSLATE_NOOP("Settings", " points"),
)
WIDTH = Number(
    "width",
    READING,
    QT_TRANSLATE_NOOP("Settings", "Line width"),
    QT_TRANSLATE_NOOP("Settings", "How long a line may become. 65 to 75 characters are read with the least effort."),
    70,
    lowest=40,
    highest=120,
    unit=QT_TRANSLATE_NOOP("Settings", " characters"),
)
THEME = Choice(
    "theme",
    APPEARANCE,
    QT_TRANSLATE_NOOP("Settings", "Theme"),
    QT_TRANSLATE_NOOP("Settings", "The colours of the window."),
    "system",
    choices=(
        ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
        ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
        ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
        ("contrast", QT_TRANSLATE_NOOP("Settings", "High contrast")),
        ("contrast-light", QT_TRANSLATE_NOOP("Settings", "High contrast, light")),
        ("contrast-dark", QT_TRANSLATE_NOOP("Settings", "High contrast, dark")),
    ),
)
ANIMATIONS = Switch(
    "animations",
    APPEARANCE,
    QT_TRANSLATE_NOOP("Settings", "Animations"),
    QT_TRANSLATE_NOOP("Settings", "Short movements that show where something went. Off wherever the system says so."),
    default=True,
)
LANGUAGE = Choice(
    "language",
    APPEARANCE,
    QT_TRANSLATE_NOOP("Settings", "Language"),
    QT_TRANSLATE_NOOP("Settings", "The language of the window, from the next start. Articles stay as they are."),
    "system",
    choices=(
        ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
        *LANGUAGES.items(),
    ),
)
AUTO_ADVANCE = Switch(
    "auto_advance",
    DECIDING,
    QT_TRANSLATE_NOOP("Settings", "Go on after deciding"),
    QT_TRANSLATE_NOOP("Settings", "A decision leads to the next undecided claim. Off, the claim stays in focus."),
    default=True,
)
SUGGESTIONS = Switch(
    "suggestions",
    DECIDING,
    QT_TRANSLATE_NOOP("Settings", "Show suggestions"),
    QT_TRANSLATE_NOOP("Settings", "What the pipeline thinks of a claim, and why."),
    default=True,
)
BLIND = Switch(
    "blind",
    DECIDING,
    QT_TRANSLATE_NOOP("Settings", "Blind review"),
    QT_TRANSLATE_NOOP("Settings", "Hides suggestions and what others decided, so that your decision is your own."),
    default=False,
)
ALLOW_PRIVATE = Switch(
    "allow_private",
    ARTICLES,
    QT_TRANSLATE_NOOP("Settings", "Fetch addresses in the local network"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Also those on this computer. Off, a page that leads there is refused, as it could ask your own devices for "
        "something in your name.",
    ),
    default=False,
)
ALLOW_PROXY = Switch(
    "allow_proxy",
    ARTICLES,
    QT_TRANSLATE_NOOP("Settings", "Fetch through this computer's proxy"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Where the network lets programs out by a proxy alone. The proxy then chooses which computer is asked, and "
        "Annotator can't check that it is outside the local network.",
    ),
    default=False,
)
REVIEWER = Name(
    "reviewer",
    PERSON,
    QT_TRANSLATE_NOOP("Settings", "Your name"),
    QT_TRANSLATE_NOOP(
        "Settings", "Stands beside every decision of yours. Earlier ones keep the name they were made by."
    ),
    "Reviewer",
)
PIPELINE = Pipeline(
    "pipeline",
    PERSON,
    QT_TRANSLATE_NOOP("Settings", "Claims are found by"),
    QT_TRANSLATE_NOOP("Settings", "Used from the next start, in articles where nobody has looked for claims yet."),
    "",
)
KEYS = KeysOfActions(
    "keys",
    KEYS_GROUP,
    QT_TRANSLATE_NOOP("Settings", "Keys"),
    QT_TRANSLATE_NOOP("Settings", "Every action can have other keys, and several."),
    {},
)

SETTINGS: tuple[Setting[Any], ...] = (
    FONT,
    POINTS,
    WIDTH,
    THEME,
    ANIMATIONS,
    LANGUAGE,
    AUTO_ADVANCE,
    SUGGESTIONS,
    BLIND,
    ALLOW_PRIVATE,
    ALLOW_PROXY,
    REVIEWER,
    PIPELINE,
    KEYS,
)
