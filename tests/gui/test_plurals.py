"""What is said with a number is said in the language of the window, and never as “claim(s)”."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from annotator import gui, ingest
from annotator.domain.decisions import Label
from annotator.gui.desk.desk import Desk
from annotator.gui.languages import Languages
from annotator.session.marking import Brought

ONE_AND_TWO = {
    ("PlacingPane", "%n wait(s)"): ("1 waits", "2 wait"),
    ("Revising", "%n need(s) placing."): ("1 needs placing.", "2 need placing."),
    ("MappingDialog", "%n span(s) become claims"): ("1 span becomes a claim", "2 spans become claims"),
    ("Remembering", "Decided %n claim(s) that say the same."): (
        "Decided 1 claim that says the same.",
        "Decided 2 claims that say the same.",
    ),
    ("VersionBanner", "%n claim(s) of the older version need placing."): (
        "1 claim of the older version needs placing.",
        "2 claims of the older version need placing.",
    ),
    ("CheckListPane", "%n claim(s) stay undecided. It can be reopened, and undone."): (
        "1 claim stays undecided. It can be reopened, and undone.",
        "2 claims stay undecided. It can be reopened, and undone.",
    ),
    ("Finishing", "Finished. All %n article(s) are finished."): (
        "Finished. 1 article, none left open.",
        "Finished. All 2 articles are finished.",
    ),
}


@pytest.fixture(params=["en", "de", "fr"])
def language(qapp, themes, request):
    languages = Languages(qapp, request.param)
    yield request.param
    languages.choose("en")


def calls(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in {"tr", "translate"}
        ):
            yield node.func.attr, [part.value for part in node.args if isinstance(part, ast.Constant)], len(node.args)


def test_in_the_classes_of_the_desk_a_number_is_never_left_to_tr():
    # With a number Qt takes the first class of the instance that it asks, the desk, for the one where the words stand.
    parts = (Path(gui.__file__).parent / "desk").glob("*.py")
    assert [words for path in parts for name, words, count in calls(path) if name == "tr" and count > 1] == []


def test_no_number_is_said_with_a_plural_in_brackets(language):
    plurals = [
        words
        for path in Path(gui.__file__).parent.rglob("*.py")
        for name, words, count in calls(path)
        if name == "translate" and count == 4
    ]
    assert len(plurals) > 6
    for context, source, comment in plurals:
        for number in (1, 2):
            said = QCoreApplication.translate(context, source, comment, number)
            assert "(s)" not in said
            assert (said == source.replace("%n", str(number))) <= (language == "en"), said


def test_marks_that_were_brought_are_told_in_the_language_of_the_window(language, open_window, qtbot):
    window = open_window()
    assert window.projects.open_sample()
    said = []
    window.desk.said.connect(said.append)
    window.desk._on_brought(Brought(claims=2, verdicts=1, already=1))
    expected = {
        "en": "Marks: 2 new claims, 1 verdict on a claim that was here, 1 not taken",
        "de": "2 neue Behauptungen, 1 Urteil zu schon vorhandenen Behauptungen, 1 nicht übernommen",
        "fr": "2 nouvelles affirmations, 1 verdict sur une affirmation déjà présente, 1 non reprise",
    }
    assert said[0].endswith(expected[language])


def test_a_newer_version_is_told_in_the_language_of_the_window(language, open_window):
    window = open_window()
    assert window.projects.open_sample()
    desk = window.desk
    desk.decide(Label.OPINION)
    said = []
    desk.said.connect(said.append)
    quote = desk.claims.rows[0].quote
    text = desk.text.replace(quote, quote.replace("a", "e"))
    assert desk.revise(lambda: ingest.article_from_text(text, origin="pasted"))
    needs = {"en": "1 needs placing.", "de": "1 ist zuzuordnen.", "fr": "1 est à placer."}
    assert said[-1].endswith(needs[language])
    assert "(s)" not in said[-1]


def test_words_without_a_number_are_told_in_it_too(language, open_window):
    window = open_window()
    said = []
    window.desk.said.connect(said.append)
    window.desk.ask_to_finish()
    words = "There is no article to finish."
    assert said == [QCoreApplication.translate("Finishing", words)]
    assert (said == [words]) == (language == "en")
    assert isinstance(window.desk, Desk)


@pytest.mark.parametrize(("message", "expected"), ONE_AND_TWO.items(), ids=[source for _, source in ONE_AND_TWO])
def test_in_english_the_verb_goes_with_the_number(qapp, themes, message, expected):
    Languages(qapp, "en")
    assert tuple(QCoreApplication.translate(*message, "", number) for number in (1, 2)) == expected
