"""A project's verdicts, written as each other program writes, make the same project again."""

from __future__ import annotations

import importlib

import pytest

from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.spans import LabelledSpan
from annotator.ingest import article_from_text
from annotator.ingest.listing import listed
from annotator.ingest.reading import Reader
from annotator.session import Session
from annotator.session.marking import Brought

TEXT = (
    "Ministers 👩‍👩‍👧 met on Monday.\n\n“We will not stop 😀”, Bezpalko said.\n"
    "Cafe\u0301 owners disagree: it is a scandal.\nשלום to all, he added. It rained for 3\u202f000 days."
)
GIVEN = (
    ("Anna", "We will not stop 😀", Label.ATTRIBUTED, "in quotes"),
    ("Anna", "it is a scandal", Label.OPINION, ""),
    ("Anna", "It rained for 3\u202f000 days", Label.VERIFIED, ""),
    ("Ben", "We will not stop 😀", Label.NOT_A_CLAIM, ""),
    ("Ben", "שלום to all", Label.ATTRIBUTED, ""),
    ("Ben", "owners disagree: it is", Label.OPINION, "overlaps"),
)


@pytest.fixture
def labelled(tmp_path):
    """A project in which Anna and Ben decided."""
    with Session.create(tmp_path / "labelled.annotator") as session:
        row = session.import_article(article_from_text(TEXT, origin="pasted"))
        for name, quote, label, note in GIVEN:
            session.review_as(name)
            start = TEXT.index(quote)
            session.decide_at(row.id, Span(start, start + len(quote)), label, Details(note=note or None))
        yield session


def spans_of(session) -> list[LabelledSpan]:
    names = session.names()
    return [
        LabelledSpan(claim.span, str(one.label), names[one.reviewer], one.note)
        for claim in session.claims()
        for one in claim.decisions
        if one.label
    ]


def verdicts_of(session) -> set[tuple[Span, str, str]]:
    return {(one.span, one.label, one.annotator) for one in spans_of(session)}


def parse(format_, original):
    return importlib.import_module(f"annotator.ingest.parsers.{format_}").parse(original, name="file", options={})


def take_in(session, extract) -> Brought:
    row = session.import_article(article_from_text(extract.text, origin="file"))
    return session.import_spans(row.id, extract.spans)


NAMED = ("doccano spans", "doccano relations", "Label Studio", "Label Studio, short", "Prodigy", "Web Annotation")
ONE_AT_A_TIME = ("brat", "INCEpTION", "INCEpTION as JSON")


@pytest.mark.parametrize("name", NAMED)
def test_verdicts_of_two_people_come_back(writers, labelled, tmp_path, name):
    rival = writers.RIVALS[name]
    (extract,) = parse(rival.format, rival.write(TEXT, spans_of(labelled)))
    with Session.create(tmp_path / "back.annotator") as back:
        assert take_in(back, extract) == Brought(claims=5, verdicts=1)
        assert verdicts_of(back) == verdicts_of(labelled)
        assert take_in(back, extract) == Brought(already=6)
        assert back.verify().faults == ()


@pytest.mark.parametrize("name", ONE_AT_A_TIME)
def test_verdicts_come_back_from_a_file_for_each_person(writers, labelled, tmp_path, name):
    rival = writers.RIVALS[name]
    with Session.create(tmp_path / "back.annotator") as back:
        for who in ("Anna", "Ben"):
            theirs = [one for one in spans_of(labelled) if one.annotator == who]
            (extract,) = parse(rival.format, rival.write(TEXT, theirs))
            back.review_as(who)
            take_in(back, extract)
        assert verdicts_of(back) == verdicts_of(labelled)
        assert {one.note for one in spans_of(back)} == {"in quotes", "overlaps", ""}


@pytest.mark.parametrize("labels", ["all", "settled"])
def test_our_own_export_comes_back(labelled, tmp_path, labels):
    out = tmp_path / "out.jsonl"
    labelled.export(out, format_name="jsonl", labels=labels)
    (extract,) = parse("annotator_lines", out.read_bytes())
    with Session.create(tmp_path / "back.annotator") as back:
        take_in(back, extract)
        kept = [one for one in spans_of(labelled) if labels == "all" or not one.span.of(TEXT).startswith("We")]
        assert set(spans_of(back)) == set(kept)


def test_what_our_export_says_beside_a_verdict_is_counted(labelled, tmp_path):
    claim = labelled.claims()[0].id
    labelled.describe(claim, Details(speaker="Bezpalko", flagged=True))
    labelled.export(tmp_path / "out.jsonl", format_name="jsonl", labels="all")
    (extract,) = parse("annotator_lines", (tmp_path / "out.jsonl").read_bytes())
    assert extract.losses == {"speakers": 1, "flags": 1}


def test_spans_move_with_the_line_ends_and_the_mark_of_a_file(writers, tmp_path):
    text = "\ufeffOne 😀.\r\nTwo is so.\r\nThree."
    start = text.index("Two")
    original = writers.brat(text, [LabelledSpan(Span(start, start + 9), "opinion")])
    with Reader() as reader, Session.create(tmp_path / "back.annotator", reviewer="Anna") as back:
        (article,) = reader.read_bytes(original, name="doc.zip").articles
        row = back.import_article(article)
        assert back.import_spans(row.id, article.spans) == Brought(claims=1)
        assert [claim.quote for claim in back.claims()] == ["Two is so"]


def test_a_text_with_marks_beside_it_is_read_as_both(writers, tmp_path):
    (tmp_path / "doc.txt").write_text("One. Two is so.", encoding="utf-8")
    (tmp_path / "doc.ann").write_text("T1\tquote 5 14\tTwo is so\n", encoding="utf-8")
    with Reader() as reader:
        (source,) = listed([str(tmp_path / "doc.txt")]).sources
        (article,) = reader.read(source).articles
    assert article.spans == (LabelledSpan(Span(5, 14), "quote"),)
    assert article.provenance.format == "brat"


def test_a_zip_that_holds_a_type_system_is_one_file(writers, tmp_path):
    path = tmp_path / "export.zip"
    path.write_bytes(writers.inception(TEXT, [LabelledSpan(Span(0, 9), "quote", "Anna")]))
    with Reader() as reader:
        (source,) = listed([str(path)]).sources
        (article,) = reader.read(source).articles
    assert article.spans == (LabelledSpan(Span(0, 9), "quote", "Anna"),)
    assert article.provenance.extractor.startswith("dkpro-cassis ")
