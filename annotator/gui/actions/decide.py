"""The Decide menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.decisions import Label
from annotator.gui.actions.action import Action, Menu, decide_id
from annotator.gui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def _decide(label: Label, text: str, text_of_staying: str, *keys: str) -> tuple[Action[MainWindow], Action[MainWindow]]:
    stay = tuple(f"Shift+{key}" for key in keys)
    return (
        Action(decide_id(label), Menu.DECIDE, text, keys, lambda window: window.desk.decide(label)),
        Action(
            f"{decide_id(label)}.stay",
            Menu.DECIDE,
            text_of_staying,
            stay,
            lambda window: window.desk.decide(label, stay=True),
        ),
    )


DECIDE: tuple[Action[MainWindow], ...] = (
    *_decide(
        Label.ATTRIBUTED,
        QT_TRANSLATE_NOOP("Actions", "Attributed"),
        QT_TRANSLATE_NOOP("Actions", "Attributed, and stay"),
        "A",
        "1",
    ),
    *_decide(
        Label.VERIFIED,
        QT_TRANSLATE_NOOP("Actions", "Verified"),
        QT_TRANSLATE_NOOP("Actions", "Verified, and stay"),
        "V",
        "2",
    ),
    *_decide(
        Label.OPINION,
        QT_TRANSLATE_NOOP("Actions", "Opinion"),
        QT_TRANSLATE_NOOP("Actions", "Opinion, and stay"),
        "O",
        "3",
    ),
    *_decide(
        Label.NOT_A_CLAIM,
        QT_TRANSLATE_NOOP("Actions", "Not a claim"),
        QT_TRANSLATE_NOOP("Actions", "Not a claim, and stay"),
        "X",
        "4",
    ),
    Action(
        "decide.details",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Details"),
        (),
        lambda window: window.details(),
        page_keys=("Return",),
        starts=True,
    ),
    Action(
        "decide.take_over",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Take over the suggested speaker"),
        ("Ctrl+T",),
        lambda window: window.decision.take_over(),
    ),
    Action(
        "decide.finding",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Set the finding"),
        ("W",),
        lambda window: window.decision.choose_finding(),
    ),
    Action(
        "decide.add_evidence",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Add evidence"),
        ("E",),
        lambda window: window.decision.add_evidence(),
    ),
    Action(
        "decide.same_evidence",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Use the same evidence as before"),
        ("Ctrl+Shift+E",),
        lambda window: window.desk.use_same_as_before(),
    ),
    Action(
        "decide.save",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Save and go on"),
        ("Ctrl+Return",),
        lambda window: window.save_and_go_on(),
    ),
    Action(
        "decide.reuse_evidence",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Use the evidence given before"),
        ("R",),
        lambda window: window.desk.reuse_evidence(),
        starts=True,
    ),
    Action(
        "decide.alike",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Decide all that say the same…"),
        ("D",),
        lambda window: window.desk.ask_alike(),
    ),
    Action(
        "decide.finish",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Finish or reopen the article…"),
        ("Ctrl+Shift+Return",),
        lambda window: window.desk.ask_to_finish(),
        starts=True,
    ),
    Action(
        "decide.back",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Back to the article"),
        ("Esc",),
        lambda window: window.back_to_article(),
    ),
)
