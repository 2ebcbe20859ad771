"""A pipeline's reasons were stored in English: what ours says is recognised and said in the reader's language."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from annotator import nlp
from annotator.domain.claims import SuggestionLabel
from annotator.gui.stored import _wordings, said_again
from annotator.ingest.formats import tell_format
from annotator.ingest.notices import NOTICES
from annotator.nlp.statements.opinions import VIEW_PHRASES


def test_every_reason_that_our_pipelines_give_is_recognised(sample_text):
    texts = [
        sample_text,
        "I think it is very bad! He said so. “No”, he said. They must go. Perhaps. “One.” “Two.” Ann said.",
    ]
    found = [claim for text in texts for claim in nlp.find_claims(text, pipeline="annotator-rules").claims]
    assert {claim.suggestion.label for claim in found} == set(SuggestionLabel)
    reasons = {reason for claim in found for reason in claim.suggestion.reasons}
    assert len(reasons) > 10
    assert [reason for reason in reasons if next(_wordings(reason), None) is None] == []
    assert all(next(_wordings(reason), None) for _, reason in VIEW_PHRASES)
    assert all(said_again(reason) == reason for reason in reasons)


def test_what_others_say_stays_as_they_said_it():
    assert said_again("attn {0.3} “x” thinks") == "attn {0.3} “x” thinks"


class _Marking(QTranslator):
    """Puts every sentence in brackets."""

    def isEmpty(self):  # noqa: N802
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"[{source}]"


@pytest.fixture
def translated(qapp):
    translator = _Marking(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("notice", [notice.template for notice in NOTICES])
def test_every_notice_of_how_an_article_was_read_is_said_in_the_language_of_the_window(translated, notice):
    places = set(re.findall(r"\{(\w+)\}", notice)) - {"named", "told"}
    values = {place: f"{number} “x”, y" for number, place in enumerate(sorted(places))}
    words = {"named": "PDF", "told": "a web page"}
    stored = notice.format(**values, **words)
    assert said_again(stored) == f"[{notice.format(**values, named='[PDF]', told='[a web page]')}]"


def test_what_a_file_is_by_its_name_is_said_in_that_language_too(translated):
    (notice,) = tell_format(b"<!DOCTYPE html><html><body>It fell.</body></html>", name="a.pdf").notices
    assert said_again(str(notice)).startswith("[By its name this file is [PDF], by its content [a web page]:")
