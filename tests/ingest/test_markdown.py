"""Markdown becomes what its reader would see, and its front matter what the article says of itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.parsers.markdown import parse


def read(words):
    return parse(words.encode(), name="article.md", options={})[0]


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# One *two*\n\nthree\nfour  \nfive", "One two\n\nthree four\nfive"),
        ("- a\n- b\n  - c\n- d\n\nnext", "a\nb\nc\nd\n\nnext"),
        ("0. a\n1. b", "0. a\n1. b"),
        ("3. a\n4. b\n\n   more\n", "3. a\n4. b\n\nmore"),
        ("> quoted\n>\n> more\n\nafter", "quoted\n\nmore\n\nafter"),
        ("| A | B |\n|---|---|\n| 1 | *2* |\n\nafter", "A\tB\n1\t2\n\nafter"),
        ("```py\na  = 1\n\nb\n```\nafter", "a  = 1\n\nb\n\nafter"),
        ("[words](http://x.example) <https://y.example> `code` ~~gone~~", "words https://y.example code gone"),
        ("&lt;b&gt; &amp;amp; \\*not\\*", "<b> &amp; *not*"),
        ("a <b>b</b><br>c <script>no()</script>d", "a b\nc d"),
        ("<div onclick='x()'>a <i>b</i> &amp; c</div>\n\nd", "a b & c\n\nd"),
        ("<!-- no -->\n\na", "a"),
        ("Title\n=====\n\n---\n\na", "Title\n\na"),
    ],
)
def test_markup_becomes_plain_text(markdown, text):
    assert read(markdown).text == text


@pytest.mark.parametrize("address", ["a.png", "file:///etc/passwd", "javascript:x", "http://127.0.0.1:9/a.png"])
def test_pictures_are_counted_and_never_shown_or_loaded(address):
    article = read(f"Words.\n\n![secretly]({address})")
    assert article.text == "Words."
    assert article.losses == {"pictures": 1}


def test_front_matter_says_what_the_article_is():
    article = read(
        "---\ntitle: \"The bridge: a story\"\nauthors:\n  - Ann Bee\n  - 'Cy Dee'\ndate: 2026-03-02T10:00:00Z # UTC\n"
        "url: https://vale.example/bridge\nlang: en_GB\npublisher: Vale Gazette\ntags: [a]\n---\n# Bridge\n\nWords.\n"
    )
    assert article.text == "Bridge\n\nWords."
    assert (article.title, article.author, article.published) == (
        "The bridge: a story",
        "Ann Bee; Cy Dee",
        "2026-03-02",
    )
    assert (article.address, article.language) == ("https://vale.example/bridge", "en-GB")
    assert article.publisher == "Vale Gazette"


@pytest.mark.parametrize(
    "matter", ["url: javascript:alert(1)", "date: soon", "lang: '; drop'", "title: &a *b", "title: !!python/object x"]
)
def test_front_matter_is_believed_only_where_it_can_be_so(matter):
    article = read(f"---\n{matter}\n---\nWords.")
    assert article.text == "Words."
    assert (article.address, article.published, article.language, article.title) == ("", "", "", "")


def test_a_line_across_the_page_is_no_front_matter():
    assert read("---\n\nWords.\n\n---\n\nMore.").text == "Words.\n\nMore."


def test_the_first_heading_is_the_title_without_front_matter():
    assert read("Words.\n\n## The *bridge*\n\n# Other").title == "The bridge"


@pytest.mark.parametrize(
    ("markdown", "reason"), [("", "is empty"), ("![a](b)", "holds no words"), ("\0a", "binary data")]
)
def test_what_is_no_article_is_refused_with_its_name_and_the_reason(markdown, reason):
    with pytest.raises(ArticleUnreadable, match=reason) as caught:
        read(markdown)
    assert "article.md" in str(caught.value)


PIECES = st.sampled_from(
    ["# ", "- ", "1. ", "> ", "\n", "\n\n", "```", "`", "|a|b|\n|-|-|\n", "---\n", "title: x\n", "[a](", ")", "![",
     "]", "<b>",
     "<script>", "</script>", "<!--", "&amp;", "*", "_", "word ", "é", "\0", "\t", "    ", "\r\n", "\\"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_words_become_a_text_or_one_message(words):
    try:
        text = read(words).text
    except ArticleUnreadable as error:
        assert str(error).startswith("article.md ")
    else:
        assert any(map(str.isalnum, text))
