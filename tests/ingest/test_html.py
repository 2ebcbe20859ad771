"""Hostile, odd and broken pages become a text or one clear message, and load nothing."""

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.notices import ALL_OF_PAGE, PAGE_CUT_OFF
from annotator.ingest.pages.charsets import decoded
from annotator.ingest.parsers.html import parse

WORDS = "The mayor said on Monday that the bridge will be closed until the end of the year, and gave no reason."


def read(markup, **options):
    original = markup if isinstance(markup, bytes) else markup.encode()
    return parse(original, name="page.html", options=options)[0]


def page(body, head=""):
    return f"<html><head>{head}</head><body><article><p>{WORDS}</p>{body}<p>{WORDS}</p></article></body></html>"


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("", "is empty"),
        (" \n\0", "is empty"),
        ("<html><body><p> </p></body></html>", "holds no words"),
        ("<html><body><script src=x></script></body></html>", "Save it as PDF, or copy the text"),
        ("<html><frameset><frame src=a.html></frameset></html>", "Save the frame"),
        (b"\0\x01\x02<p>" * 50, "binary data"),
    ],
)
def test_a_page_without_words_is_refused_with_its_name_and_the_reason(markup, reason):
    with pytest.raises(ArticleUnreadable) as caught:
        read(markup)
    assert reason in str(caught.value)
    assert "page.html" in str(caught.value)


def test_entities_are_decoded_once():
    read_page = read(
        page("<p>Write &amp;lt;b&amp;gt; for &lt;b&gt;, and &amp;nbsp; &amp;#13; as they are, he said.</p>")
    )
    assert "Write &lt;b&gt; for <b>, and &nbsp; &#13; as they are, he said." in read_page.text


def test_a_title_is_decoded_once_too():
    assert (
        read(page("", "<title>The &amp;lt;b&amp;gt; tag &amp; its use</title>")).title == "The &lt;b&gt; tag & its use"
    )


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("&#146;", "’"),
        ("&#x93;", "“"),
        ("&#1;", ""),
        ("&#1a", "a"),
        ("&#0000000000001;", ""),
        ("&#xD800;", ""),
        ("&#12;\f", ""),
        ("&#65;", "A"),
    ],
)
def test_numbers_of_characters_are_read_as_browsers_do(written, text):
    assert read(f"<p>one {written} two</p>", fragment="1").text.split(" ") == ["one", *text.split(), "two"]
    assert WORDS in read(page(f"<p>{written} &amp;</p>")).text


def test_spaces_that_do_not_break_and_invisible_characters_stay_in_the_text():
    odd = "He paid 5\u00a0000\u202f€ for a co\u00adop in \u200fשלום\u200e and said \u202etxet\u202c, all in all."
    assert odd in read(page(f"<p>{odd}</p>")).text


def test_what_a_page_hides_is_not_read():
    hidden = (
        "<p hidden>secretly</p><div style='display:none'>secretly</div><template>secretly</template>"
        "<noscript>secretly</noscript><p style='visibility: hidden'>secretly</p><!-- secretly -->"
        "<script>secretly</script><textarea>secretly</textarea><option>secretly</option>"
    )
    assert "secretly" not in read(page(hidden)).text
    assert "secretly" not in read(hidden + WORDS).text
    assert "secretly" not in read(hidden + WORDS, fragment="1").text


def test_words_that_only_search_engines_are_given_are_not_read():
    data = '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"secretly secretly"}</script>'
    assert (
        "secretly" not in read(f"<html><head>{data}</head><body><p>Nine short words stand here.</p></body></html>").text
    )


def test_nothing_that_a_page_refers_to_is_loaded(monkeypatch):
    def refuse(*_):
        raise AssertionError("a page must not reach out")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr("builtins.open", refuse)
    markup = (
        '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/a.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        '<html><head><base href="file:///etc/"><link rel=stylesheet href="http://127.0.0.1:9/a.css"></head>'
        f"<body><p>{WORDS} &x;</p><img src=passwd><iframe src=passwd></iframe><object data=passwd></object>"
        '<script src="http://127.0.0.1:9/a.js"></script></body></html>'
    )
    assert "&x;" in read(markup).text


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://", "https://a@b/"]
)
def test_only_an_address_of_the_web_is_taken_for_the_pages_own(address):
    assert read(page("", f'<link rel="canonical" href="{address}">')).address == ""


def test_an_address_comes_from_the_page_else_from_who_saved_it_else_from_who_fetched_it():
    link = '<link rel="canonical" href="/story?id=1">'
    saved = "<!-- saved from url=(0024)https://saved.example/a -->"
    assert read(page("", link), address="https://fetched.example/x/y").address == "https://fetched.example/story?id=1"
    assert read(saved + page("")).address == "https://saved.example/a"
    assert read(page(""), address="https://fetched.example/x").address == "https://fetched.example/x"


def test_a_page_that_breaks_off_is_read_and_said_to():
    whole = page("")
    assert read(whole).notices == ()
    assert PAGE_CUT_OFF in read(whole[:200]).notices
    assert PAGE_CUT_OFF in read(whole.removesuffix("</article></body></html>")).notices


def test_all_that_is_shown_is_taken_where_no_article_can_be_told_and_a_notice_says_so():
    read_page = read("<html><body><a href=/a>Home</a><div><a href=/b>Weather today</a></div></body></html>")
    assert read_page.text == "Home\n\nWeather today"
    assert read_page.notices == (ALL_OF_PAGE,)


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body>" + "<div>" * 20_000 + WORDS,
        "<html><body>" + "<b><i>" * 20_000 + WORDS,
        "<table><tr><td>" * 10_000 + WORDS,
        f"<html><body><p {'a=1 ' * 50_000}>{WORDS}</p>",
        "<html><body>" + f"<p {' '.join(f'a{n}=1' for n in range(90))}>word</p>" * 4_000 + WORDS,
    ],
    ids=["blocks", "inline", "tables", "attributes", "many attributes"],
)
def test_pages_too_deep_or_too_large_for_a_tree_still_give_their_words(markup):
    assert WORDS in read(markup).text


def test_a_page_that_is_too_large_is_refused():
    with pytest.raises(ArticleUnreadable, match=r"page\.html is 26 MB; a web page may have up to 25 MB"):
        read(b"<p>word</p>" + b" " * 26_000_000)


def test_a_part_of_a_page_from_a_clipboard_is_taken_whole_with_its_address():
    header = "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\nSourceURL:https://a.example/x\r\n"
    markup = (
        "<html><body>not chosen<!--StartFragment--><nav>Home</nav><p>Bold <b>cl</b>aim</p><ul><li>one<li>two</ul>"
        "<!--EndFragment--> nor this</body></html>"
    )
    read_page = read(header + markup, fragment="1")
    assert read_page.text == "Home\n\nBold claim\n\none\ntwo"
    assert read_page.address == "https://a.example/x"
    assert read_page.notices == ()


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>a<br>b<br><br>c</p>", "a\nb\n\nc"),
        ("<ol><li>a<ul><li>b</ul><li><p>c</p></ol>d", "a\nb\nc\n\nd"),
        ("<pre>a  b\n c\n\nd</pre>", "a  b\n c\n\nd"),
        ("<table><tr><th>a<th>b<tr><td>1<td><p>2</table>", "a\tb\n1\t2"),
        ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc"),
        ("<p>a<!-- x -->b<i>c</i> \n d</p>", "abc d"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "a\n\nb"),
    ],
)
def test_lines_fall_where_a_reader_would_see_them(markup, text):
    assert read(markup, fragment="1").text == text


@pytest.mark.parametrize(
    ("original", "declared", "encoding", "text"),
    [
        ("é".encode(), "", "utf-8", "é"),
        ("“é”".encode("cp1252"), "", "cp1252", "“é”"),
        ("“é”".encode("cp1252"), "utf-8", "cp1252", "“é”"),
        ("“é”".encode(), "iso-8859-1", "utf-8", "“é”"),
        ("“é”".encode("cp1252"), "ISO-8859-1", "cp1252", "“é”"),
        ("日本語".encode("shift_jis"), "shift_jis", "shift_jis", "日本語"),
        ("<meta charset='euc-kr'>한국어".encode("euc-kr"), "", "euc_kr", "<meta charset='euc-kr'>한국어"),
        ("<p>é".encode("utf-16"), "utf-8", "utf-16", "<p>é"),
        ("<p>é".encode("utf-16-be"), "", "utf-16-be", "<p>é"),
        ("é".encode("utf-8-sig"), "cp1252", "utf-8", "é"),
        (b"a", "rot13", "utf-8", "a"),
        (b"a", "no such thing", "utf-8", "a"),
        (b"a", "unicode_escape", "utf-8", "a"),
    ],
)
def test_an_encoding_is_believed_where_the_bytes_can_be_so(original, declared, encoding, text):
    page = decoded(original, declared=declared)
    assert (page.encoding, page.text) == (encoding, text)


TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div ",
        "class='a'",
        ">",
        "<",
        "<!--",
        "-->",
        "<!DOCTYPE [",
        "]>",
        "<script>",
        "</script>",
        "<td>",
        "<br>",
        "<li>",
        "<a href=x>",
        "&amp;",
        "&#x0;",
        "&#xD800;",
        "\0",
        "é",
        "word ",
        "<title>",
        "<meta charset=utf-7>",
        "<?x ",
        "<svg>",
    ]
)


@given(st.one_of(st.binary(max_size=300), st.lists(TAGS, max_size=40).map(lambda parts: "".join(parts).encode())))
def test_any_bytes_become_a_text_or_one_message(original):
    for options in ({}, {"fragment": "1"}, {"charset": "utf-16"}):
        try:
            text = parse(original, name="x", options=options)[0].text
        except ArticleUnreadable as error:
            assert str(error).startswith("x ")
        else:
            assert any(map(str.isalnum, text))
