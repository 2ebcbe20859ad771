"""Our rules as the rest of the program sees them: plain text in, plain data out."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from annotator.domain.claims import FoundClaim, Highlights
from annotator.nlp import find_claims, pipeline, pipeline_name
from annotator.paths import sample_article

Check = Callable[[str, Highlights], None]
DATA = Path(__file__).parent.parent / "data" / "nlp"
ARTICLES = sorted(DATA.glob("wikinews-*.txt"))
by_rules = partial(find_claims, pipeline="annotator-rules")


def labels(text: str) -> list[str]:
    return [claim.suggestion.label.value for claim in by_rules(text).claims]


def quotes(text: str) -> list[str]:
    return [claim.quote for claim in by_rules(text).claims]


@pytest.fixture(scope="module", params=[pipeline.RULES_NAME, pipeline.SHIPPED_NAME])
def sample(request: pytest.FixtureRequest) -> tuple[str, Highlights]:
    """The sample article as the rules read it, and as the shipped network does."""
    text = sample_article().read_text(encoding="utf-8")
    return text, pipeline.find_claims(text, request.param)


def claim_with(found: Highlights, words: str) -> FoundClaim:
    return next(claim for claim in found.claims if words in claim.quote)


def test_importing_the_package_does_not_import_spacy() -> None:
    code = "import sys, annotator.nlp; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_function_and_its_result_can_be_sent_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(find_claims)) is find_claims
    found = find_claims("“It rains,” Smith said.", pipeline="annotator-rules")
    assert pickle.loads(pickle.dumps(found)) == found


def test_the_rules_name_themselves() -> None:
    name = pipeline_name("annotator-rules")
    assert (name.name, name.version) == ("annotator-rules", "1")


def test_an_empty_text_has_no_claims() -> None:
    assert by_rules("").claims == ()
    assert by_rules(" \n\n ").claims == ()


def test_the_sample_keeps_every_promise_about_spans(check: Check, sample: tuple[str, Highlights]) -> None:
    check(*sample)


def test_bezpalko_is_the_speaker_of_at_least_nine_claims_of_the_sample(sample: tuple[str, Highlights]) -> None:
    speakers = Counter(claim.attribution.speaker for claim in sample[1].claims if claim.attribution)
    assert speakers["Bogdan Bezpalko"] >= 9


def test_the_sample_says_what_bezpalko_is(sample: tuple[str, Highlights]) -> None:
    roles = {claim.attribution.role for claim in sample[1].claims if claim.attribution and claim.attribution.speaker}
    assert roles == {"a member of the Council for Interethnic Relations under the President of Russia", None}


@pytest.mark.parametrize("words", ["gratuitous aid", "convenient source of raw materials", "cautious and reluctant"])
def test_his_opinion_the_expert_and_a_surname_lead_to_bezpalko_in_the_sample(
    sample: tuple[str, Highlights], words: str
) -> None:
    claim = claim_with(sample[1], words)
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Bogdan Bezpalko"


def test_channel_five_relays_in_the_sample(sample: tuple[str, Highlights]) -> None:
    claim = claim_with(sample[1], "Perhaps this is")
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Bogdan Bezpalko"
    assert claim.attribution.direct
    assert claim.attribution.relayed_by == "Channel Five"
    assert "relayed by Channel Five" in claim.suggestion.reasons


def test_the_foreign_ministry_says_what_the_money_is_for_in_the_sample(sample: tuple[str, Highlights]) -> None:
    claim = claim_with(sample[1], "the money will be used")
    assert claim.attribution is not None
    assert claim.attribution.speaker == "The country's Foreign Ministry"


def test_the_aid_to_19_states_is_a_factual_claim_of_the_sample(sample: tuple[str, Highlights]) -> None:
    claim = claim_with(sample[1], "19 states")
    assert claim.suggestion.label == "factual"
    assert "states a number" in claim.suggestion.reasons


def test_nothing_is_claimed_on_the_site_header_of_the_sample(sample: tuple[str, Highlights]) -> None:
    text, found = sample
    assert all(claim.span.start >= text.index("Pragmatism") for claim in found.claims)


def test_the_repeated_headline_of_the_sample_is_one_claim(sample: tuple[str, Highlights]) -> None:
    assert sum("Pragmatism" in claim.quote for claim in sample[1].claims) == 1


def test_claims_of_the_sample_lose_outer_quotation_marks_and_keep_inner_ones(sample: tuple[str, Highlights]) -> None:
    assert claim_with(sample[1], "I think that").quote.startswith("I think")
    assert claim_with(sample[1], "beneficial for Japan").quote.endswith("Japan")
    assert '"based on' in claim_with(sample[1], "the money will be used").quote


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_real_articles_keep_every_promise_about_spans(check: Check, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = by_rules(text)
    check(text, found)
    assert len(found.claims) >= 10


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_real_articles_have_no_claims_on_datelines_and_picture_credits(path: Path) -> None:
    found = by_rules(path.read_text(encoding="utf-8"))
    assert not [
        claim.quote for claim in found.claims if "Image:" in claim.quote or claim.quote.endswith(("2015", "2010"))
    ]


def test_a_quotation_of_three_sentences_is_three_claims_of_one_speaker() -> None:
    found = by_rules("“The bridge is safe. It was checked in May. Nobody was hurt,” Mayor Jane Doe said.")
    assert [claim.quote for claim in found.claims] == [
        "The bridge is safe.",
        "It was checked in May.",
        "Nobody was hurt",
    ]
    assert {claim.attribution.speaker for claim in found.claims if claim.attribution} == {"Jane Doe"}


@pytest.mark.parametrize(
    "text",
    [
        "Bbabo NET",
        "By John Smith",
        "Friday, July 21, 2017",
        "Read more: Why the bridge fell",
        "This site uses cookies.",
        "Photo: Jane Doe.",
        "© 2024 Example News. All rights reserved.",
        "Is it so?",
        "Displays of charity at event",
    ],
)
def test_furniture_and_questions_are_no_claims_below_a_headline(text: str) -> None:
    article = f"The bridge fell in May\n\nThe bridge fell in May 2015 after a storm.\n\n{text}\n"
    assert text not in quotes(article)
    assert len(quotes(article)) == 2


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The bridge was built in 1950 by the city.", "factual"),
        ("The turnout was 58%.", "factual"),
        ("I think this is the worst idea in years.", "opinion"),
        ("We must stop this shameful nonsense.", "opinion"),
        ("According to the report, the bridge is safe.", "attributed"),
        ("The minister said the bridge is safe.", "attributed"),
    ],
)
def test_each_kind_of_sentence_gets_its_suggestion(text: str, label: str) -> None:
    assert labels(text) == [label]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_may_end_anywhere(check: Check, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for end in range(150, len(text), 151):
        begin = max(0, end - 600)
        check(text[begin:end], by_rules(text[begin:end]))


@pytest.mark.parametrize(
    "text", ["Rathbun stated,", "Smith said", "In his opinion", "According to", "“", "Smith,", "and said"]
)
def test_a_text_may_stop_before_anything_is_said(check: Check, text: str) -> None:
    check(text, by_rules(text))
    check(f"Hello, {text}\n", by_rules(f"Hello, {text}\n"))


def test_that_somebody_plans_something_is_a_factual_claim_of_the_writer() -> None:
    (claim,) = by_rules("The city plans to build three bridges.").claims
    assert claim.suggestion.label == "factual"
    assert claim.attribution is None


def test_long_articles_are_read_in_parts_and_offsets_still_fit(check: Check) -> None:
    paragraph = "“The bridge is safe,” Jane Doe said on Monday. The bridge was built in 1950.\n"
    text = paragraph * 6_000
    found = by_rules(text)
    check(text, found)
    assert len(found.claims) == 12_000


def test_the_united_states_are_not_the_first_person():
    (claim,) = by_rules("The plan was signed by US President Barack Obama in the capital on Monday.").claims
    assert claim.suggestion.label == "factual"
