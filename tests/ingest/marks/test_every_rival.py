"""What is marked in another program comes back exactly: any text, any spans, in each program's own file."""

from __future__ import annotations

import importlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.claims import Span
from annotator.domain.spans import LabelledSpan
from annotator.ingest.notices import UNPROVEN

NAMES = (
    "doccano spans", "doccano relations", "Label Studio", "Label Studio, short", "Prodigy", "brat", "INCEpTION",
    "INCEpTION as JSON", "Web Annotation",
)  # fmt: skip
PIECES = st.sampled_from(
    [
        "a",
        "é",
        "e\u0301",
        "😀",
        "👩‍👩‍👧",
        "שלום",
        " ",
        "\n",
        "“It is so”",
        "\\n",
        "\u2028",
        "\ufeff",
        "文",
        "𝒳",
        "&amp;",
        "\t",
    ]
)
PEOPLE = ("Anna", "Ben")


@st.composite
def marked(draw, *, people: int = 2) -> tuple[str, list[LabelledSpan]]:
    text = "x" + draw(st.lists(PIECES, min_size=1, max_size=30).map("".join)) + "y"
    spans = []
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        label = draw(st.sampled_from(["Claim", "attributed", "MISC-2"]))
        spans.append(LabelledSpan(Span(start, end), label, PEOPLE[draw(st.integers(0, people - 1))]))
    return text, spans


def parse(format_: str, original: bytes, **options: str):
    module = importlib.import_module(f"annotator.ingest.parsers.{format_}")
    return module.parse(original, name="file", options=options)


def back(rival, text, spans, *unit) -> set[LabelledSpan]:
    (extract,) = parse(rival.format, rival.write(text, spans, *unit))
    assert extract.text == text
    assert not extract.losses
    return set(extract.spans)


def known(rival, spans) -> set[LabelledSpan]:
    return {LabelledSpan(one.span, one.label, one.annotator if rival.has_names else "") for one in spans}


@pytest.mark.parametrize("name", NAMES)
def test_any_spans_of_any_text_come_back_exactly(writers, name):
    rival = writers.RIVALS[name]

    @given(marked(people=2 if rival.several else 1))
    def check(given_):
        text, spans = given_
        assert back(rival, text, spans) == known(rival, spans)

    check()


@pytest.mark.parametrize("name", ["Label Studio", "Label Studio, short", "brat", "Web Annotation"])
def test_utf_16_units_are_known_by_the_quotes(writers, name):
    rival = writers.RIVALS[name]
    text = "Snow ❄ and 😀😀, said Anna. It was cold. 🎉 Nobody came."
    spans = [
        LabelledSpan(Span(text.index(q), text.index(q) + len(q)), "Claim", "Ben") for q in ("It was", "Nobody", "😀,")
    ]
    assert back(rival, text, spans, writers.utf16) == known(rival, spans)


@settings(max_examples=60)
@given(data=st.data())
def test_one_unit_counts_for_a_whole_file(writers, data):
    text, spans = data.draw(marked())
    rival = writers.RIVALS["Label Studio"]
    (extract,) = parse(rival.format, rival.write(text, spans, writers.utf16))
    # Words that stand in two places may fit another unit too; what comes back never says other words than were marked.
    assert {one.span.of(text) for one in extract.spans} <= {one.span.of(text) for one in spans}
    assert len(extract.spans) + sum(extract.losses.values()) >= len(known(rival, spans))


def test_brat_may_count_bytes(writers):
    text = "Zoë saw 😀. It was so."
    spans = [LabelledSpan(Span(text.index("It"), len(text)), "Claim")]
    assert back(writers.RIVALS["brat"], text, spans, writers.utf8) == set(spans)


def test_spans_of_two_units_in_one_file_are_not_guessed_one_by_one(writers):
    text = "😀 One thing. Another thing."
    one = LabelledSpan(Span(text.index("One"), text.index("One") + 3), "Claim")
    other = LabelledSpan(Span(text.index("Another"), text.index("Another") + 7), "Claim")
    entry = writers.label_studio_min(text, [one, other])
    start = text.index("Another")
    mixed = entry.replace(
        f'"start": {start}, "end": {start + 7}'.encode(), f'"start": {start + 1}, "end": {start + 8}'.encode()
    )
    assert mixed != entry
    (extract,) = parse("label_studio", mixed)
    assert extract.spans == (one,)
    assert extract.losses == {"spans whose words are not at their place": 1}


def test_a_broken_span_does_not_decide_the_unit(writers):
    text = "😀 One thing. Another thing."
    spans = [LabelledSpan(Span(text.index(q), text.index(q) + len(q)), "Claim") for q in ("One", "Another")]
    entry = writers.label_studio_min(text, spans, writers.utf16).replace(b'"text": "One"', b'"text": "Elsewhere"')
    (extract,) = parse("label_studio", entry)
    assert extract.spans == (spans[1],)
    assert extract.losses == {"spans whose words are not at their place": 1}


def test_without_quotes_the_documented_unit_counts_and_a_reader_is_told(writers):
    text = "😀 One thing."
    (extract,) = parse("doccano", writers.doccano_spans(text, [LabelledSpan(Span(2, 5), "Claim")]))
    assert extract.spans[0].span == Span(2, 5)
    assert extract.notices == (UNPROVEN,)


def test_a_library_of_uima_and_we_count_the_same(writers):
    import io

    import cassis

    text = "😀👩‍👩‍👧 One 𝒳 thing."
    original = writers.inception(
        text, [LabelledSpan(Span(7, 10), "Claim"), LabelledSpan(Span(0, 1), "Claim")], as_json=True
    )
    cas = cassis.load_cas_from_json(io.BytesIO(original))
    theirs = {(one.begin, one.end) for one in cas.select("webanno.custom.Claim")}
    (extract,) = parse("xmi", original)
    assert {(one.span.start, one.span.end) for one in extract.spans} == theirs
