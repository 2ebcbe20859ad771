"""The article is found in pages of many makes, and little of what stands around it is left in."""

import re
import sys
from pathlib import Path

import pytest

from annotator.ingest.parsers.html import parse

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "bench"))
import pages as bench

sys.path.pop(0)

PAGES = {page.name: page for page in bench.pages()}
# What pages do not declare and trafilatura does not find in their words: better nothing than a guess.
UNKNOWN = {
    ("boxes-between", "author"),
    ("cookies-first", "author"),
    ("gallery", "author"),
    ("div-soup", "published"),
}


def extract(page):
    return parse(page.original, name=page.name, options={})[0]


def in_all(*, held_back):
    of_them = [bench.score(page, bench.ours(page)) for page in PAGES.values() if page.held_back is held_back]
    return sum(of_them, bench.Score())


def test_there_are_pages_enough_and_a_third_of_them_was_held_back():
    held_back = sum(page.held_back for page in PAGES.values())
    assert len(PAGES) >= 16
    assert held_back >= len(PAGES) / 3


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_each_line_of_the_gold_is_one_that_the_page_shows(page):
    shown = " ".join(re.findall(r"\w+", bench.visible(page)))
    missing = [line for _, line in page.lines if " ".join(re.findall(r"\w+", line)) not in shown]
    assert not missing


@pytest.mark.parametrize(("held_back", "found", "left"), [(False, 99.5, 3), (True, 99, 10)])
def test_nearly_all_of_the_articles_is_found_and_little_else(held_back, found, left):
    score = in_all(held_back=held_back)
    assert score.found_share >= found
    assert score.left_share <= left


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_no_page_loses_much_of_its_article(page):
    score = bench.score(page, bench.ours(page))
    assert score.found_share >= 95
    assert score.strange == 0


def test_it_is_better_than_all_that_is_visible_and_than_the_library_alone():
    for held_back in (False, True):
        some = [page for page in PAGES.values() if page.held_back is held_back]
        alone = sum((bench.score(page, bench.plain_trafilatura(page)) for page in some), bench.Score())
        everything = sum((bench.score(page, bench.visible(page)) for page in some), bench.Score())
        ours = in_all(held_back=held_back)
        assert ours.found_share > alone.found_share
        assert ours.left_share < alone.left_share < everything.left_share


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_page_is_what_it_says_of_itself(page):
    read = extract(page)
    for fact in ("title", "author", "published", "publisher", "language", "address"):
        assert getattr(read, fact) == ("" if (page.name, fact) in UNKNOWN else page.facts[fact]), fact


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_words_are_the_pages_own_letter_by_letter(page):
    """Spaces that do not break, joiners that Persian needs, quotation marks: all as on the page."""
    lines = set(re.split(r"[\n\t]", extract(page).text))
    kept = {line for kind, line in page.lines if kind == bench.ARTICLE}
    assert len(kept & lines) >= 0.9 * len(kept)


def test_a_paragraph_stands_alone_and_items_one_below_the_other():
    text = extract(PAGES["questions-and-table"]).text
    assert "\n\nWho won the most seats?\n\nThe pro-Beijing camp keeps" in text
    assert "Pro-Beijing\t40\t-3\nPan-democrats\t23\t-4\nLocalists\t6\t+6\n\n" in text
    assert "in October.\nThe council elects its president.\nCommittees" in text


def test_a_headline_is_kept_once_though_the_page_repeats_it():
    page = PAGES["pull-quotes"]
    assert extract(page).text.count(page.facts["title"]) == 1
