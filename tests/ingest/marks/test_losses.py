"""What cannot be carried over is counted, under plain words; what is odd is never taken for something else."""

from __future__ import annotations

import importlib
import io
import json
import zipfile

import cassis
import pytest

from annotator.domain.claims import Span
from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.marks.archives import pair

TEXT = "It is so, he said. It is not so, she said."


def parse(format_, original, **options):
    module = importlib.import_module(f"annotator.ingest.parsers.{format_}")
    return module.parse(original, name="file", options=options)


def lines(*rows) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def test_doccano_relations_comments_and_labels_of_whole_texts(writers):
    entry = {
        "text": TEXT,
        "entities": [{"id": 1, "label": "x", "start_offset": 0, "end_offset": 8}],
        "relations": [{"id": 1}, {"id": 2}],
        "Comments": ["why?", ""],
        "label": ["politics"],
    }
    (extract,) = parse("doccano", lines(entry))
    assert extract.losses == {"relations": 2, "comments on whole texts": 1, "labels of whole texts": 1}
    assert len(extract.spans) == 1


@pytest.mark.parametrize(
    "span",
    [[0], [True, 2, "x"], [0.5, 2, "x"], ["0", 2, "x"], [-1, 2, "x"], [None, None, None], {}, 7, [10**30, 2, "x"]],
)
def test_spans_of_odd_values_are_counted(span):
    (extract,) = parse("doccano", lines({"text": TEXT, "label": [span, [0, 2, "x"]]}))
    assert extract.losses == {"spans that are not written as this format has them": 1}
    assert [one.span for one in extract.spans] == [Span(0, 2)]


@pytest.mark.parametrize(
    ("span", "why"),
    [
        ([5, 2], "spans without a place in the text"),
        ([5, 5], "spans over nothing"),
        ([5, 500], "spans without a place in the text"),
        ([500, 501], "spans without a place in the text"),
    ],
)
def test_spans_reversed_empty_or_past_the_end_are_counted(span, why):
    (extract,) = parse("doccano", lines({"text": TEXT, "label": [[*span, "x"]]}))
    assert extract.losses == {why: 1}
    assert not extract.spans


def test_odd_labels_stay_words_or_none():
    odd = [7, 1.5, "two\nlines", None, {"a": 1}, ["x"], True, "x" * 5_000]
    (extract,) = parse("doccano", lines({"text": TEXT, "label": [[n, n + 2, label] for n, label in enumerate(odd)]}))
    assert [one.label for one in extract.spans] == ["7", "1.5", "two lines", "", "", "", "", "x" * 500]


def test_prodigy_answers_relations_and_choices():
    task = {"text": TEXT, "spans": [{"start": 0, "end": 8, "label": "x"}], "answer": "accept"}
    rows = [
        task | {"relations": [{}], "accept": ["a", "b"]},
        task | {"answer": "reject"},
        task | {"answer": "ignore", "spans": []},
        {"audio": "x.mp3", "answer": "accept"},
    ]
    (extract,) = parse("prodigy", lines(*rows))
    assert len(extract.spans) == 1
    assert extract.losses == {
        "relations": 1,
        "labels of whole texts": 2,
        "rejected answers": 1,
        "spans of rejected answers": 1,
        "skipped answers": 1,
        "images, sound and video": 1,
    }


def test_prodigy_spans_by_their_tokens_alone():
    tokens = [{"text": "It", "start": 0, "end": 2, "id": 0}, {"text": "is", "start": 3, "end": 5, "id": 1}]
    spans = [{"token_start": 0, "token_end": 1, "label": "x"}, {"token_start": 0, "token_end": 9, "label": "x"}]
    (extract,) = parse("prodigy", lines({"text": TEXT, "tokens": tokens, "spans": spans, "answer": "accept"}))
    assert [one.span for one in extract.spans] == [Span(0, 5)]
    assert extract.losses == {"spans that are not written as this format has them": 1}


def test_prodigy_tokens_tell_the_unit():
    text = "😀 It is so."
    tokens = [{"text": "It", "start": 3, "end": 5}, {"text": "is", "start": 6, "end": 8}]
    task = {"text": text, "tokens": tokens, "spans": [{"start": 3, "end": 8, "label": "x"}], "answer": "accept"}
    (extract,) = parse("prodigy", lines(task))
    assert extract.spans[0].span.of(text) == "It is"


def test_label_studio_relations_choices_predictions_and_cancelled_annotations():
    region = {"id": "a", "type": "labels", "value": {"start": 0, "end": 8, "text": TEXT[:8], "labels": ["x", "y"]}}
    result = [
        region,
        {"type": "relation", "from_id": "a", "to_id": "b", "direction": "right"},
        {"id": "w", "type": "choices", "value": {"choices": ["news"]}},
        {"id": "a", "type": "choices", "value": {"start": 0, "end": 8, "choices": ["sure"]}},
        {"id": "a", "type": "textarea", "value": {"start": 0, "end": 8, "text": ["ask", "him"]}},
        {"id": "r", "type": "rectanglelabels", "value": {"x": 1, "rectanglelabels": ["z"]}},
        {"id": "o", "type": "brush", "value": {"format": "rle"}},
    ]
    task = {
        "id": 1,
        "data": {"text": TEXT},
        "annotations": [
            {"completed_by": 4, "result": result},
            {"completed_by": 5, "was_cancelled": True, "result": [region]},
        ],
        "predictions": [{"result": [region, region]}],
    }
    (extract,) = parse("label_studio", json.dumps([task]).encode())
    assert [(one.label, one.annotator, one.note) for one in extract.spans] == [
        ("x", "user 4", "ask him"),
        ("y", "user 4", "ask him"),
    ]
    assert extract.losses == {
        "relations": 1,
        "labels of whole texts": 1,
        "attributes of spans": 1,
        "regions of another kind": 1,
        "spans that are not written as this format has them": 1,
        "annotations that were cancelled": 1,
        "predictions of a model": 2,
    }


PAGE = "<html><body><h1>Ministers 😀</h1>\n<p>It is <b>a scandal</b>,<br>they say.</p></body></html>"


def page_task(value) -> bytes:
    result = [{"id": "a", "type": "hypertextlabels", "value": value}]
    return json.dumps([{"id": 1, "data": {"html": PAGE}, "annotations": [{"result": result}]}]).encode()


def test_label_studio_pages_are_counted_in_characters_of_their_text():
    # The page's own text: "Ministers 😀" + "\n" + "It is " + "a scandal" + "," + a line break + "they say."
    value = {"globalOffsets": {"start": 12, "end": 27}, "text": "It is a scandal", "hypertextlabels": ["x"]}
    (extract,) = parse("label_studio", page_task(value))
    assert extract.text == "Ministers 😀\n\nIt is a scandal,\nthey say."
    assert [one.span.of(extract.text) for one in extract.spans] == ["It is a scandal"]
    assert not extract.losses


def test_label_studio_pages_with_other_words_are_counted():
    other = {"globalOffsets": {"start": 3, "end": 9}, "text": "It is a scandal", "hypertextlabels": ["x"]}
    (extract,) = parse("label_studio", page_task(other))
    assert extract.losses == {"spans whose words are not at their place": 1}


@pytest.mark.parametrize(
    ("start", "end", "said", "found"),
    [
        (("/p[1]/text()[1]", 0), ("/p[1]/b[1]/text()[1]", 9), "It is a scandal", ["It is a scandal"]),
        (("/p[1]/text()[2]", 2), ("/p[1]/text()[3]", 4), "", []),
        (("/p[1]/text()[3]", 0), ("/p[1]/text()[3]", 4), "they", ["they"]),
        (("/h1[1]/text()[1]", 0), ("/h1[1]/text()[1]", 9), "Ministers", ["Ministers"]),
        (("/p[2]/text()[1]", 0), ("/p[2]/text()[1]", 4), "they", []),
    ],
)
def test_label_studio_paths_count_where_their_words_are_said(start, end, said, found):
    value = {"start": start[0], "startOffset": start[1], "end": end[0], "endOffset": end[1], "hypertextlabels": ["x"]}
    (extract,) = parse("label_studio", page_task(value | ({"text": said} if said else {})))
    assert [one.span.of(extract.text) for one in extract.spans] == found
    assert extract.losses == ({} if found else {"spans placed by a path in a page alone": 1})


def test_brat_relations_events_attributes_and_interrupted_spans():
    annotations = "\n".join(
        [
            "T1\tClaim 0 8\tIt is so",
            "T2\tClaim 0 5;10 17\tIt is he said",
            "R1\tSays Arg1:T1 Arg2:T2",
            "E1\tSay:T1 Who:T2",
            "A1\tSure T1",
            "M1\tNegated T2",
            "N1\tReference T1 Wiki:1\tx",
            "*\tEquiv T1 T2",
            "#1\tAnnotatorNotes T1\tAsk him.",
            "#2\tAnnotatorNotes R1\tSure?",
            "what is this",
        ]
    )
    (extract,) = parse("brat", pair("d", {".txt": TEXT.encode(), ".ann": annotations.encode()}))
    assert [(one.span, one.note) for one in extract.spans] == [(Span(0, 8), "Ask him."), (Span(0, 17), "")]
    assert extract.losses == {
        "parts of interrupted spans (the whole stretch was taken)": 1,
        "relations": 1,
        "events": 1,
        "attributes of spans": 2,
        "entries of knowledge bases": 1,
        "equivalences": 1,
        "notes on what could not be carried over": 1,
        "lines that are not brat's": 1,
    }


def test_brat_counts_the_line_ends_of_its_file():
    text = "One.\r\nTwo.\r\nThree."
    ann = "T1\tClaim 6 16\tTwo.  Thre"
    (extract,) = parse("brat", pair("d", {".txt": text.encode(), ".ann": ann.encode()}))
    assert extract.spans[0].span.of(extract.text) == "Two.\r\nThre"


def test_uima_relations_chains_grammar_and_attributes():
    types = cassis.TypeSystem()
    claim = types.create_type("webanno.custom.Claim", "uima.tcas.Annotation")
    for feature in ("value", "speaker", "comment"):
        types.create_feature(claim, feature, "uima.cas.String")
    relation = types.create_type("webanno.custom.Says", "uima.tcas.Annotation")
    for feature in ("Governor", "Dependent"):
        types.create_feature(relation, feature, "uima.tcas.Annotation")
    token = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", "uima.tcas.Annotation")
    pos = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS", "uima.tcas.Annotation")
    plain = types.create_type("webanno.custom.Highlight", "uima.tcas.Annotation")
    cas = cassis.Cas(types)
    cas.sofa_string, cas.sofa_mime = TEXT, "text/plain"
    one, other = claim(begin=0, end=8, value="x", speaker="he", comment="Sure?"), plain(begin=19, end=28)
    many = (
        one,
        other,
        relation(begin=0, end=8, Governor=one, Dependent=other),
        token(begin=0, end=2),
        pos(begin=0, end=2),
    )
    for structure in many:
        cas.add(structure)
    (extract,) = parse("xmi", cas.to_json().encode())
    assert [(one.label, one.note) for one in extract.spans] == [("x", "Sure?"), ("Highlight", "")]
    assert extract.losses == {"relations": 1, "annotations of grammar": 1, "attributes of spans": 1}
    (extract,) = parse("xmi", cas.to_json().encode(), label="speaker")
    assert [one.label for one in extract.spans] == ["he", "Highlight"]


def test_uima_offsets_inside_of_a_character_are_counted(writers):
    from annotator.domain.spans import LabelledSpan

    text = "😀 It is so."
    original = writers.inception(text, [LabelledSpan(Span(2, 4), "x")], as_json=True).replace(
        b'"begin" : 3', b'"begin" : 1'
    )
    if b'"begin" : 1' not in original:
        original = original.replace(b'"begin": 3', b'"begin": 1')
    (extract,) = parse("xmi", original)
    assert extract.losses == {"spans without a place in the text": 1}


def test_code_in_a_type_system_never_reaches_the_library(writers, tmp_path):
    from annotator.domain.spans import LabelledSpan

    archive = zipfile.ZipFile(io.BytesIO(writers.inception(TEXT, [LabelledSpan(Span(2, 4), "x")])))
    mark = tmp_path / "ran"
    code = f"note=open({str(mark)!r}, 'w'), x".replace("'", "&apos;")
    types = archive.read("TypeSystem.xml").decode().replace("<name>note</name>", f"<name>{code}</name>")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as hostile:
        hostile.writestr("document.xmi", archive.read("document.xmi"))
        hostile.writestr("TypeSystem.xml", types)
    with pytest.raises(ArticleUnreadable, match="cannot be read"):
        parse("xmi", packed.getvalue())
    assert not mark.exists()


def annotation(target, **more) -> dict:
    return {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "body": [], "target": target} | more


def selected(**selector) -> dict:
    return {"source": "https://example.org/1", "selector": selector}


def quoted(exact, prefix="", suffix="") -> dict:
    return selected(type="TextQuoteSelector", exact=exact, prefix=prefix, suffix=suffix)


def test_web_annotations_are_placed_where_their_words_stand_once():
    rows = [
        annotation(quoted("he said", prefix=", "), motivation="highlighting"),
        annotation(quoted("It is", suffix=" not"), tags=["x", "y"], text="Sure?", user="acct:anna@hypothes.is"),
        annotation(quoted("he said")),
        annotation(quoted("It isn't")),
        annotation(selected(type="TextPositionSelector", start=0, end=5)),
        annotation(selected(type="TextPositionSelector", start=0, end=500)),
        annotation(selected(type="XPathSelector", value="/p")),
        annotation(selected(type="CssSelector", value="p", refinedBy={"type": "TextQuoteSelector", "exact": "said"})),
        annotation("https://example.org/1"),
        annotation(quoted("she"), motivation="replying"),
    ]
    (extract,) = parse("web_annotation", lines(*rows), article=TEXT)
    assert [(one.span.of(TEXT), one.label, one.annotator, one.note) for one in extract.spans] == [
        ("he said", "highlighting", "", ""),
        ("It is", "x", "anna", "Sure?"),
        ("It is", "y", "anna", "Sure?"),
        ("It is", "", "", ""),
    ]
    assert extract.spans[1].span == Span(19, 24)
    assert extract.losses == {
        "spans whose words stand in several places": 1,
        "spans whose words are not at their place": 1,
        "spans without a place in the text": 1,
        "marks placed by another kind of selector": 2,
        "labels of whole texts": 1,
        "replies": 1,
    }


def test_web_annotations_of_another_address_are_left_out():
    other = annotation({"source": "https://example.org/2", "selector": {"type": "TextQuoteSelector", "exact": "she"}})
    (extract,) = parse(
        "web_annotation", lines(annotation(quoted("she")), other), article=TEXT, address="http://example.org/1/"
    )
    assert len(extract.spans) == 1
    assert extract.losses == {"annotations of another address": 1}


def test_web_annotations_say_which_article_they_are_about():
    from annotator.ingest.parsers.web_annotation import addresses

    rows = lines(annotation(quoted("she")), annotation("https://example.org/2"), annotation(quoted("he")))
    assert addresses(rows, name="file") == ["https://example.org/1", "https://example.org/2"]
    with pytest.raises(ArticleUnreadable, match=r"https://example\.org/1 without holding its text"):
        parse("web_annotation", rows)


def test_hypothesis_answers_are_read(writers):
    text = "😀 It is so."
    selectors = [
        {"type": "RangeSelector", "startContainer": "/p[1]"},
        {"type": "TextPositionSelector", "start": 3, "end": 8},
        {"type": "TextQuoteSelector", "exact": "It is", "prefix": "other ", "suffix": " words"},
    ]
    row = {
        "uri": "https://example.org/1",
        "user": "acct:anna@hypothes.is",
        "tags": ["opinion"],
        "text": "",
        "target": [{"source": "https://example.org/1", "selector": selectors}],
    }
    (extract,) = parse("web_annotation", json.dumps({"total": 1, "rows": [row]}).encode(), article=text)
    assert [(one.span.of(text), one.label, one.annotator) for one in extract.spans] == [("It is", "opinion", "anna")]


def test_entries_of_one_text_are_one_article(writers):
    rows = [{"text": TEXT, "label": [[n, n + 2, "x"]], "username": who} for n, who in enumerate(("Anna", "Ben"))]
    (extract,) = parse("doccano", lines(*rows, {"text": " ", "label": []}))
    assert [(one.span.start, one.annotator) for one in extract.spans] == [(0, "Anna"), (1, "Ben")]
    assert extract.losses == {"entries without a text": 1}


def test_columns_are_chosen_or_guessed_and_a_wrong_one_is_said():
    row = {"body": "The text.", "Head line": "x", "headline": "Title", "link": "https://example.org", "id": 7}
    extracts = parse("json_lines", lines(row, row | {"body": "Another."}))
    assert [(one.text, one.title, one.address, one.name) for one in extracts] == [
        ("The text.", "Title", "https://example.org", "7"),
        ("Another.", "Title", "https://example.org", "7"),
    ]
    (extract,) = parse("json_lines", lines(row), text="headline", title="body")
    assert (extract.text, extract.title, extract.address) == ("Title", "The text.", "https://example.org")
    with pytest.raises(ArticleUnreadable, match="no column “lead”; there are: body, Head line"):
        parse("json_lines", lines(row), text="lead")
