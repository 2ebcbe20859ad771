"""Who says what, by which words, as our rules find it: one line a pattern."""

from __future__ import annotations

from functools import partial

import pytest

from annotator.domain.claims import Span
from annotator.nlp import find_claims

NOBODY = ""
by_rules = partial(find_claims, pipeline="annotator-rules")


def said(text: str, spans: tuple[Span, ...]) -> str:
    return " | ".join(span.of(text) for span in spans)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        # direct: the speaker after, before, in the middle, inverted
        ("“It rains,” Smith said.", "Smith", "said", "“It rains,”"),
        ('"It rains," said Ambassador Mohib.', "Ambassador Mohib", "said", '"It rains,"'),
        ("Smith said, “It rains in May.”", "Smith", "said", "“It rains in May.”"),
        ("“Well,” he said, “it rains in May.”", "he", "said", "“Well,” | “it rains in May.”"),
        ("“I hope so!” he said.", "he", "said", "“I hope so!”"),
        ("“Is it so?” Mrs. Smith asked.", "Mrs. Smith", "asked", "“Is it so?”"),
        ("„Es regnet heute“, Smith said.", "Smith", "said", "„Es regnet heute“"),
        ("« It rains today », Smith said.", "Smith", "said", "« It rains today »"),
        ('“It rains in May," Smith concluded.', "Smith", "concluded", '“It rains in May,"'),
        (
            "“It rains. It pours,” said Smith, who lives there.",
            "Smith, who lives there",
            "said",
            "“It rains. It pours,”",
        ),
        ("“It rains,” Smith told reporters on Monday.", "Smith", "told", "“It rains,”"),
        # indirect: before the clause
        ("Smith said that it rains.", "Smith", "said", "that it rains"),
        ("Smith said it rains.", "Smith", "said", "it rains"),
        ("The ministry explained that it rains.", "The ministry", "explained", "that it rains"),
        ("Smith told reporters that it rains.", "Smith", "told", "that it rains"),
        ("Smith told the crowd that it rains.", "Smith", "told", "that it rains"),
        ("Smith said on Monday that it rains.", "Smith", "said", "that it rains"),
        ("Smith also pointed out that it rains.", "Smith", "also pointed out", "that it rains"),
        ("Smith made it clear that it rains.", "Smith", "made it clear", "that it rains"),
        ("Smith drew attention to the fact that it rains.", "Smith", "drew attention to the fact", "that it rains"),
        ("Smith has repeatedly said that it rains.", "Smith", "has repeatedly said", "that it rains"),
        ("Smith, a farmer from Ohio, said it rains.", "Smith, a farmer from Ohio,", "said", "it rains"),
        ("Ann Lee, 57, a farmer, said it rains.", "Ann Lee, 57, a farmer,", "said", "it rains"),
        ("Ann Lee, who farms, said it rains.", "Ann Lee, who farms,", "said", "it rains"),
        ("On Sunday, Smith said it rains.", "Smith", "said", "it rains"),
        ("But Smith said it rains.", "Smith", "said", "it rains"),
        ("The polls show that Smith leads.", "The polls", "show", "that Smith leads"),
        ("Voters believe Smith leads.", "Voters", "believe", "Smith leads"),
        # indirect: after the clause
        ("It rains in May, Smith said.", "Smith", "said", "It rains in May"),
        ("It rains in May, Ann Lee, a farmer, believes.", "Ann Lee, a farmer,", "believes", "It rains in May"),
        ("It rains, according to Ann Lee.", "Ann Lee", "according to", "It rains"),
        ("According to Ann Lee, it rains.", "Ann Lee", "According to", "it rains"),
        ("According to Lee the bridge fell.", "Lee", "According to", "the bridge fell"),
        ("In his opinion, it rains.", "his", "In | opinion", "it rains"),
        ("In Smith's view, it rains.", "Smith's", "In | view", "it rains"),
        ("In the view of the minister, it rains.", "the minister", "In the view of", "it rains"),
        # somebody's words through somebody else
        ("“It rains in May,” Channel Five quotes Smith.", "Smith", "quotes", "“It rains in May,”"),
        ("Reuters quoted Smith as saying that it rains.", "Smith", "quoted | as saying", "that it rains"),
    ],
)
def test_source_cue_and_content_are_found(text: str, source: str, cue: str, content: str) -> None:
    found = by_rules(text).attributions
    assert [(said(text, one.source), said(text, one.cue), said(text, one.content)) for one in found] == [
        (source, cue, content)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The report was long.",
        "The state of Ohio has many bridges.",
        "The claims were false.",
        "He named his robot “Robogee.”",
        "The so-called “fake news” is old.",
        "It was a 'courageous achievement' of the team.",
        "The Republicans’ plan failed.",
    ],
)
def test_nothing_is_attributed_where_nobody_speaks(text: str) -> None:
    assert by_rules(text).attributions == ()


def test_the_subject_serves_a_second_verb() -> None:
    text = "Smith said it rains and added that it pours."
    first, second = by_rules(text).attributions
    assert said(text, first.content) == "it rains"
    assert said(text, second.source) == "Smith"
    assert said(text, second.content) == "that it pours"


def test_a_quotation_that_goes_on_after_the_speaker_is_one_attribution() -> None:
    text = "“It rains a lot,” Smith said. “It pours every day. We like that.”"
    (one,) = by_rules(text).attributions
    assert said(text, one.content) == "“It rains a lot,” | “It pours every day. We like that.”"


def test_a_quotation_in_the_next_paragraph_goes_on() -> None:
    text = '"Years ago, this would not have been possible," said Ann Mohib.\n"They are our hope. They are brave."\n'
    speakers = [claim.attribution.speaker for claim in by_rules(text).claims if claim.attribution]
    assert speakers == ["Ann Mohib"] * 3


def test_a_colon_announces_the_quotation_of_the_next_paragraph() -> None:
    text = "Ann Lee wrote:\n“The bridge is not safe at all.”\n"
    (one,) = by_rules(text).attributions
    assert (said(text, one.source), said(text, one.cue)) == ("Ann Lee", "wrote:")
    assert one.speaker == "Ann Lee"


def test_a_paragraph_that_reopens_its_quotation_keeps_the_speaker() -> None:
    text = "“The bridge is old,” Ann Lee said. “It was built in 1950.\n“It was never painted since.”\n"
    found = by_rules(text)
    assert [claim.attribution.speaker for claim in found.claims if claim.attribution] == ["Ann Lee"] * 3


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Bogdan Bezpalko said it rains. Bezpalko said it pours.", ["Bogdan Bezpalko", "Bogdan Bezpalko"]),
        ("Bogdan Bezpalko said it rains. He said it pours.", ["Bogdan Bezpalko", "Bogdan Bezpalko"]),
        ("Bogdan Bezpalko said it rains. The expert said it pours.", ["Bogdan Bezpalko", "Bogdan Bezpalko"]),
        ("Bogdan Bezpalko said it rains. In his opinion, it pours.", ["Bogdan Bezpalko", "Bogdan Bezpalko"]),
        ("Mr. Lee said it rains. Hong Lee said it pours.", ["Hong Lee", "Hong Lee"]),
        ("The Foreign Ministry said it rains.", ["The Foreign Ministry"]),
        ("He said it rains.", [None]),
        ("Some said it rains.", [None]),
        ("Ambassador Hamdullah Mohib said it rains.", ["Hamdullah Mohib"]),
        ("According to the team's coach, Alireza Mehraban, it rains.", ["Alireza Mehraban"]),
        ("Mrs. Ann Lee met Bob Ray. She said it rains.", ["Ann Lee"]),
    ],
)
def test_speakers_are_named_as_the_article_names_them_in_full(text: str, speakers: list[str | None]) -> None:
    assert [one.speaker for one in by_rules(text).attributions] == speakers
