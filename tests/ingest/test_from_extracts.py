"""Extracts become articles: spans go with the text, and of provenance only what may be said is kept."""

import json
import re
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.claims import Span
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.spans import LabelledSpan
from annotator.domain.texts import canonical
from annotator.ingest.extracts import Extract
from annotator.ingest.from_extracts import LONGEST_NAME, WITHOUT_PLACE, article_of, moved, sayable

WORDS = "The minister said so."


def article(text=WORDS, **fields):
    extract = Extract(text, extractor="a parser 1", **fields)
    return article_of(extract, name="a.pdf", origin="a.pdf", original=b"%PDF", format_name="pdf")


texts = st.text(alphabet=st.sampled_from("ab\r\n\n\r\ufeff\ud800é🙂 "), max_size=40)


@given(texts, st.data())
def test_a_span_quotes_the_same_words_in_canonical_text(text, data):
    start = data.draw(st.integers(0, max(len(text) - 1, 0)))
    end = data.draw(st.integers(start + 1, max(len(text), start + 1)))
    span = LabelledSpan(Span(start, end), "Claim")
    inside = end <= len(text)
    there, lost = moved([span], text, len(canonical(text)))
    assert len(there) + lost == 1
    if there:
        quote = there[0].span.of(canonical(text))
        # A CR cut off from its LF by an edge is the one thing that has no place of its own.
        same = canonical("x" + text[start:end])[1:].removeprefix("\ufeff" if start == 0 else "")
        assert inside
        assert quote in {same, re.sub("\n$", "", same), re.sub("\n$", "", same) + "\n"}
    else:
        assert not inside or not canonical(text[start:end].rstrip("\r") if text[end : end + 1] == "\n" else "")


@given(texts, st.text(alphabet="xyz", min_size=1, max_size=5), texts)
def test_words_between_any_line_ends_are_found_again_exactly(before, words, after):
    text = before + words + after
    span = LabelledSpan(Span(len(before), len(before) + len(words)), "Claim")
    (there,), lost = moved([span], text, len(canonical(text)))
    assert there.span.of(canonical(text)) == words
    assert lost == 0


def test_spans_past_the_end_are_lost_and_counted():
    found = article("\ufeffOne.\r\nTwo.", spans=(LabelledSpan(Span(7, 11), "A"), LabelledSpan(Span(7, 12), "B")))
    assert found.text == "One.\nTwo."
    assert [one.span.of(found.text) for one in found.spans] == ["Two."]
    assert found.losses == {WITHOUT_PLACE: 1}


def test_losses_are_carried_on_and_added_up():
    found = article(losses={"relations": 2, WITHOUT_PLACE: 3, "nothing": 0}, spans=(LabelledSpan(Span(50, 60), "A"),))
    assert found.losses == {"relations": 2, WITHOUT_PLACE: 4}


@pytest.mark.parametrize("text", ["", " \n", "...", "\u200b\u202e"])
def test_a_text_without_words_is_refused(text):
    with pytest.raises(ArticleUnreadable, match=r"a\.pdf holds no words"):
        article(text)


def test_too_long_a_text_is_refused():
    with pytest.raises(ArticleUnreadable, match=r"a\.pdf holds 11 MB of text; an article may have up to 10 MB"):
        article("word " * 2_200_000)


def test_a_title_that_is_given_is_taken_in_one_line_and_with_an_end():
    assert article(title=" Japan\n\thelps\u2028again ").title == "Japan helps again"
    assert article(title="long " * 100).title.endswith("…")
    assert len(article(title="long " * 100).title) <= 200
    assert article("A headline\n\nWords.").title == "A headline"


def test_hidden_characters_are_warned_of_in_text_and_title():
    assert "Hidden characters: 1" in article("Words\u202e turned").notices[0]
    assert article(notices=("Assumed.",)).notices == ("Assumed.",)


def test_provenance_says_what_is_known_and_by_what_it_was_read():
    found = article(
        address="https://example.org/a",
        publisher="The  Paper",
        author="Ann\nBen",
        published="2024-05-01T10:00:00+02:00",
        language="pt-BR",
    )
    assert found.provenance.body() == {
        "address": "https://example.org/a",
        "publisher": "The Paper",
        "author": "Ann Ben",
        "published": "2024-05-01T10:00:00+02:00",
        "language": "pt-BR",
        "format": "pdf",
        "extractor": "a parser 1",
    }
    assert found.original == b"%PDF"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///home/ann/a.html",
        "https://example.org/\u202egro",
        "http://a b",
        "http://" + "x" * 9999,
    ],
)
def test_an_address_that_is_none_of_the_web_is_not_kept(address):
    assert article(address=address).provenance.address == ""


@pytest.mark.parametrize("published", ["yesterday", "2024-13-01", "2024-02-30", "99999-01-01", "2024-05-01\n"])
def test_a_date_that_is_none_is_not_kept(published):
    assert article(published=published).provenance.published == ""


@pytest.mark.parametrize("published", ["2024", "2024-05", "2024-05-01", "2024-05-01T10:00:00Z"])
def test_a_date_may_be_as_exact_as_it_is(published):
    assert article(published=published).provenance.published == published


@pytest.mark.parametrize("language", ["English", "en_US", "e", "<b>", "en-" + "x" * 9])
def test_a_language_that_is_no_tag_is_not_kept(language):
    assert article(language=language).provenance.language == ""


def test_what_is_long_beside_the_text_is_cut_and_no_reason_to_refuse():
    span = LabelledSpan(Span(0, 3), "L" * 9_999, "A" * 9_999, "n" * 99_999)
    found = article(title="t" * 99_999, author="a" * 99_999, notices=("n" * 9_999,) * 99, spans=(span,))
    assert max(map(len, (found.title, found.provenance.author, found.spans[0].label))) <= 500
    assert len(found.spans[0].note) == 10_000
    assert len(found.notices) == 20


@given(st.text())
def test_a_name_can_be_said_in_one_line(name):
    said = sayable(name * 100)
    assert said.isprintable()
    assert len(said) <= LONGEST_NAME


any_words = st.text(alphabet=st.characters(exclude_categories=()), max_size=30)
any_span = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 9), st.integers(1, 9))
FACTS = ("text", "title", "address", "publisher", "author", "published", "language", "extractor")


@given(
    st.builds(
        Extract,
        **dict.fromkeys(FACTS, any_words),
        notices=st.tuples(any_words),
        losses=st.dictionaries(any_words, st.integers(0, 9), max_size=2),
        spans=st.tuples(st.builds(LabelledSpan, any_span, any_words, any_words, any_words)),
    )
)
def test_any_extract_is_an_article_or_refused_and_goes_into_the_log(extract):
    try:
        found = article_of(extract, name="a", origin="a", original=b"", format_name="html")
    except ArticleUnreadable:
        return
    assert canonical(found.text) == found.text
    kept = (found.title, found.notices, found.provenance.body(), dict(found.losses), list(map(asdict, found.spans)))
    json.dumps(kept, ensure_ascii=False).encode("utf-8")
    assert "\n" not in found.title
