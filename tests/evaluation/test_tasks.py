"""Tasks: what a pipeline finds in a corpus becomes the scores that a hand would count."""

import json

import pytest

from annotator.domain.claims import (
    Attribution,
    FoundClaim,
    Highlights,
    PipelineName,
    Span,
    Suggestion,
    SuggestionLabel,
)
from annotator.domain.errors import WrongInput
from annotator.domain.texts import text_sha256
from annotator.evaluation.tasks import answer, evaluate

TEXT = "Ann Lee said that it rains."
GOLD = {"source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 26]]}
OPINION, FACTUAL, ATTRIBUTED = SuggestionLabel.OPINION, SuggestionLabel.FACTUAL, SuggestionLabel.ATTRIBUTED


def highlights(text, claims=(), attributions=()):
    """Return what a pipeline would: `claims` are labels with their lengths, one after the other."""
    found, start = [], 0
    for label, length in claims:
        span = Span(start, start + length)
        found.append(FoundClaim(span, span.of(text), Suggestion(label, 0.5)))
        start += length
    return Highlights(text_sha256(text), PipelineName("stand-in", "1"), tuple(found), tuple(attributions))


@pytest.fixture
def corpus(tmp_path):
    """Write JSON Lines."""

    def write(*rows):
        path = tmp_path / "data.jsonl"
        path.write_text("\n".join(map(json.dumps, rows)))
        return path

    return write


def attribution(source, cue, content):
    return Attribution(*(tuple(Span(*edges) for edges in part) for part in (source, cue, content)))


def test_attributions_are_scored_over_all_parts_by_part_and_by_link(corpus):
    path = corpus({"text": TEXT, "attributions": [GOLD]}, {"text": "It pours.", "attributions": []})
    found = {
        TEXT: [attribution([(4, 7)], [(8, 12)], [(13, 26)])],
        "It pours.": [attribution([], [(0, 2)], [])],
    }
    asked = []

    def find(texts):
        for text in texts:
            asked.append(text)
            yield highlights(text, attributions=found[text])

    report = evaluate("attribution", path, find)
    assert (report.task, report.data, report.units, asked) == ("attribution", str(path), 2, [TEXT, "It pours."])
    assert {score.name: score.value for score in report.scores} == pytest.approx(
        {
            "exact F1": 2 * 2 / (2 * 2 + 2 + 1),
            "token F1": 2 * 5 / (2 * 5 + 1 + 1),
            "source exact F1": 0,
            "source token F1": 2 * 1 / (2 * 1 + 1),
            "cue exact F1": 2 * 1 / (2 * 1 + 1),
            "cue token F1": 2 * 1 / (2 * 1 + 1),
            "content exact F1": 1,
            "content token F1": 1,
            "link F1": 2 * 1 / (2 * 1 + 1 + 1),
        }
    )


def test_the_interval_of_a_corpus_holds_its_score_and_is_the_same_each_time(corpus):
    path = corpus(*({"text": TEXT, "attributions": [GOLD]} for _ in range(40)))

    def find(texts):
        for number, text in enumerate(texts):
            edges = (8, 12) if number % 4 else (8, 11)
            yield highlights(text, attributions=[attribution([(0, 7)], [edges], [(13, 26)])])

    report = evaluate("attribution", path, find)
    exact = next(score for score in report.scores if score.name == "exact F1")
    assert exact.value == pytest.approx(110 / 120)
    assert 0.85 < exact.low < exact.value < exact.high < 0.97
    assert evaluate("attribution", path, find) == report


@pytest.mark.parametrize("task", ["opinion", "factual"])
def test_sentences_are_scored_by_macro_f1_and_accuracy(corpus, task):
    rows = [("aa", 1, True), ("bb", 1, True), ("cc", 1, False), ("dd", 0, False), ("ee", 0, True)]
    path = corpus(*({"text": text, task: label} for text, label, _ in rows))
    yes, no = (OPINION, FACTUAL) if task == "opinion" else (FACTUAL, OPINION)
    said = {text: yes if answered else no for text, _, answered in rows}
    report = evaluate(task, path, lambda texts: (highlights(text, [(said[text], 2)]) for text in texts))
    macro, accuracy = report.scores
    assert (report.task, report.units) == (task, 5)
    assert (macro.name, macro.value) == ("macro F1", pytest.approx((2 / 3 + 1 / 2) / 2))
    assert (accuracy.name, accuracy.value) == ("accuracy", 3 / 5)
    assert 0 <= accuracy.low < 3 / 5 < accuracy.high <= 1


@pytest.mark.parametrize(
    ("claims", "opinion", "factual"),
    [
        ([], False, False),
        ([(OPINION, 5)], True, False),
        ([(FACTUAL, 5)], False, True),
        ([(ATTRIBUTED, 5)], False, True),
        ([(OPINION, 5), (FACTUAL, 4)], True, False),
        ([(OPINION, 4), (FACTUAL, 5)], False, True),
        ([(FACTUAL, 3), (OPINION, 5), (ATTRIBUTED, 3)], False, True),
        ([(OPINION, 5), (FACTUAL, 5)], False, False),
    ],
)
def test_the_answer_is_what_most_characters_of_claims_say(claims, opinion, factual):
    found = highlights("a" * 20, claims)
    assert (answer(found, "opinion"), answer(found, "factual")) == (opinion, factual)


@pytest.mark.parametrize("task", ["attribution", "opinion", "factual"])
def test_a_corpus_that_cannot_be_read_asks_no_pipeline(tmp_path, task):
    with pytest.raises(WrongInput, match=r"nothing\.jsonl"):
        evaluate(task, tmp_path / "nothing.jsonl", lambda texts: pytest.fail(f"{texts} were read"))
