"""Where sentences start."""

from __future__ import annotations

import pytest

from annotator.nlp.pipeline import RULES_NAME, load


def sentences(text: str) -> list[str]:
    return [sent.text.strip() for sent in load(RULES_NAME)(text).sents if sent.text.strip()]


@pytest.mark.parametrize(
    "text",
    [
        "“I hope so!” he said.",
        '"Is it so?" Mrs. Smith asked.',
        '"Is it so?" asked Smith.',
        "Mr. Smith met Dr. Lee on Jan. 3 at No. 5, St. John Street.",
        "The U.S. President spoke to Gov. Lee.",
        "He lives in Washington D.C. with L. Ron Hubbard.",
        "It costs 3.5 million, or 2.1%.",
        "Well... he left.",
        "Lt. Tyler Livingston left.",
        "He left at 5 p.m. on Monday.",
        "The iPhone (v. 2.0) is old.",
        'He said "no." and left.',
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It rains. It pours.", ["It rains.", "It pours."]),
        ("“It rains.” It pours.", ["“It rains.”", "It pours."]),
        ('He said "it rains." Smith left.', ['He said "it rains."', "Smith left."]),
        ("It rains! “It pours,” he said.", ["It rains!", "“It pours,” he said."]),
        ("He lives in the U.S. The President came.", ["He lives in the U.S.", "The President came."]),
        ("Headline without a stop\nIt rains", ["Headline without a stop", "It rains"]),
        ("- one\n- two", ["- one", "- two"]),
        ("It rains\u2028It pours", ["It rains", "It pours"]),
        ("An old bridge in Washington D.C. Image: Ann Lee.", ["An old bridge in Washington D.C.", "Image: Ann Lee."]),
        ("Is it so? Yes. No.", ["Is it so?", "Yes.", "No."]),
        ("“It rains. It pours", ["“It rains.", "It pours"]),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts
