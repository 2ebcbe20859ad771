"""What a person writes becomes an address, or one clear message; nothing but http and https is ever taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.addresses import address_from, is_address


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("https://example.org", "https://example.org/"),
        ("  HTTP://Example.ORG/A?b=C#top \n", "http://example.org/A?b=C"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("example.org/news", "https://example.org/news"),
        ("example.org:8080/news", "https://example.org:8080/news"),
        ("www.example.org", "https://www.example.org/"),
        ("localhost:8000", "https://localhost:8000/"),
        ("https://example.org:443/", "https://example.org/"),
        ("http://example.org:443/", "http://example.org:443/"),
        ("https://example.org/straße?q=ä b".replace(" b", ""), "https://example.org/stra%C3%9Fe?q=%C3%A4"),
        ("https://example.org/%7Ea/%zz", "https://example.org/%7Ea/%zz"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://faß.example/", "https://xn--fa-hia.example/"),
        ("http://１２７.0.0.1/", "http://127.0.0.1/"),
        ("http://[::1]:8000/a", "http://[::1]:8000/a"),
        ("http://[2606:2800:0220:0001::]/", "http://[2606:2800:220:1::]/"),
        ("https://my_site.example.org./", "https://my_site.example.org/"),
    ],
)
def test_an_address_is_taken_as_people_write_it(written, text):
    assert address_from(written).text == text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "No address is given"),
        ("a bridge", "no address of a page"),
        ("hello", "no address of a page"),
        ("https://", "no address of a page"),
        ("https:///etc/passwd", "no address of a page"),
        ("http:example.org", "no address of a page"),
        ("https://example.org/a\nb", "no address of a page"),
        ("https://example.org/\u202egnp.exe", "no address of a page"),
        ("https://exa%6Dple.org/", "no address of a page"),
        ("https://a..b/", "no address of a page"),
        (f"https://{'a' * 64}.org/", "no address of a page"),
        (f"https://{'a.' * 130}org/", "no address of a page"),
        ("https://[::1/", "no address of a page"),
        ("https://[fe80::1%25eth0]/", "no address of a page"),
        ("https://example.org:99999/", "no address of a page"),
        ("https://example.org:port/", "no address of a page"),
        ("https://example.org\\@evil.example/", "name or a password"),
        ("https://anna:secret@example.org/", "name or a password"),
        ("https://anna@example.org/", "name or a password"),
        ("file:///etc/passwd", "This is a file"),
        ("ftp://example.org/a", "not “ftp:”"),
        ("data:text/html,<p>a", "not “data:”"),
        ("javascript:alert(1)", "not “javascript:”"),
        ("mailto:anna@example.org", "not “mailto:”"),
        ("view-source:https://example.org/", "not “view-source:”"),
        ("http://example.org:25/", "Port 25"),
        ("http://example.org:6667/", "Port 6667"),
        ("http://example.org:0/", "Port 0"),
        (f"https://example.org/{'a' * 9000}", "too long"),
    ],
)
def test_what_is_no_address_is_said_so(written, said):
    with pytest.raises(ArticleUnreadable, match=said):
        address_from(written)
    assert not is_address(written)


def test_a_name_in_other_letters_is_shown_both_ways():
    assert address_from("https://аpple.com/").place == "xn--pple-43d.com (аpple.com)"
    assert address_from("https://apple.com/").place == "apple.com"


def test_a_long_address_does_not_fill_the_message():
    assert len(address_from(f"https://example.org/{'a' * 5000}").shown) == 200


def test_only_a_whole_address_counts_as_one():
    assert is_address(" https://example.org/news ")
    assert not is_address("example.org")  # it might be a sentence's end
    assert not is_address("See https://example.org/news")


@given(st.text(max_size=60))
def test_whatever_is_written_becomes_an_address_of_plain_signs_or_one_message(written):
    for text in (written, f"https://{written}", f"https://example.org/{written}"):
        try:
            address = address_from(text)
        except ArticleUnreadable:
            continue
        assert address.scheme in {"http", "https"}
        assert address.text.isascii()
        assert address.text.isprintable()
        assert " " not in address.text
        assert address_from(address.text) == address


@given(st.text(max_size=40))
def test_wherever_a_redirect_leads_is_an_address_or_one_message(location):
    try:
        joined = address_from("https://example.org/a/b").joined(location)
    except ArticleUnreadable:
        return
    assert joined.scheme in {"http", "https"}
    assert joined.text.isascii()
