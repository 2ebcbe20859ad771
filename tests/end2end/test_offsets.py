"""What is selected, stored and exported is the same text, whatever characters it is made of."""

import csv
import json
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.domain.texts import canonical
from annotator.ingest import article_from_bytes, article_from_text
from annotator.session import Session

PIECES = [
    "word",
    " ",
    ". ",
    "😀",
    "👩\u200d👩\u200d👧",
    "\U0001f1e9\U0001f1ea",
    "e\u0301",
    "n\u0303o\u0308",
    "שלום",
    "العربية",
    "\u202bembedded\u202c",
    "\u2066isolated\u2069",
    "\u200e\u200f\u061c",
    "\r\n",
    "\r",
    "\n",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\u0085",
    "\ufeff",
    "\ud800",
    "\udfff",
    "\ufdd0",
    "\U0010ffff",
    "\x0b\x0c\x1c",
    "“",
    '"',
    "'",
    ",",
    "=1+1",
    "\\n",
    "\t",
]
texts = st.lists(st.sampled_from(PIECES) | st.text(st.characters(exclude_characters="\0"), max_size=3), max_size=30)


def readings(session, folder):
    """Every place where a quote comes out, each as (text, start, end, quote)."""
    for claim in session.claims():
        yield session.text(claim.article), claim.span.start, claim.span.end, claim.quote
    session.export(folder / "out.jsonl", format_name="jsonl")
    with (folder / "out.jsonl").open(encoding="utf-8", newline="\n") as stream:
        for line in map(json.loads, stream):
            for claim in line["claims"]:
                yield line["text"], claim["start"], claim["end"], claim["quote"]
    session.export(folder / "out.csv", format_name="csv")
    with (folder / "out.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            yield session.text(row["article"]), int(row["start"]), int(row["end"]), row["quote"]


@pytest.fixture(scope="module")
def folder():
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        yield Path(name)


@pytest.fixture(scope="module")
def empty(folder):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ANNOTATOR_HOME", str(folder / "home"))
        Session.create(folder / "empty.annotator").close()
    return (folder / "empty.annotator").read_bytes()


@settings(max_examples=60)
@given(pieces=texts, data=st.data(), encoded=st.sampled_from([None, "utf-8", "utf-8-sig", "utf-16"]))
def test_the_quote_is_the_text_at_its_place_everywhere(folder, empty, pieces, data, encoded):
    given_text = "so " + "".join(pieces) + " it is"
    if encoded is None:
        article = article_from_text(given_text, origin="pasted")
    else:
        given_text = given_text.encode("utf-8", "replace").decode("utf-8")
        article = article_from_bytes(given_text.encode(encoded), origin="a.txt")
    text = canonical(given_text)
    assert article.text == text
    path = folder / "any.annotator"
    path.write_bytes(empty)
    with Session.open(path, reviewer="Anna") as session:
        row = session.import_article(article)
        assert session.text(row.id) == text
        assert row.characters == len(text)
        chosen = set()
        for _ in range(3):
            start = data.draw(st.integers(0, len(text) - 1))
            end = data.draw(st.integers(start + 1, len(text)))
            assume(text[start:end].strip())
            session.decide_at(row.id, Span(start, end), Label.OPINION)
            chosen.add((text, start, end, text[start:end]))
        session.review_as("Bert")
        found = list(readings(session, folder))
        assert set(found) == chosen
        assert len(found) == 3 * len(chosen)
        assert session.verify().faults == ()


def test_a_line_of_a_million_characters_is_imported_decided_and_exported_quickly(tmp_path):
    text = ("👍 word " * 142_858)[:1_000_000]
    began = time.monotonic()
    with Session.create(tmp_path / "p.annotator", reviewer="Anna") as session:
        article = article_from_bytes(text.encode(), origin="long.txt")
        row = session.import_article(article)
        assert row.characters == 1_000_000
        for start in range(0, 999_000, 50_000):
            session.decide_at(row.id, Span(start, start + 700), Label.OPINION)
        session.decide_at(row.id, Span(0, 1_000_000), Label.NOT_A_CLAIM)
        session.undo()
        session.redo()
        limit = csv.field_size_limit(10_000_000)
        try:
            for whole, start, end, quote in readings(session, tmp_path):
                assert whole[start:end] == quote
        finally:
            csv.field_size_limit(limit)
        assert session.verify().faults == ()
    assert time.monotonic() - began < 15
