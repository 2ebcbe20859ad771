"""RTF, as word processors of thirty years write it."""

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.parsers.rtf import parse


def read(body, *, head=r"\ansi"):
    original = body if isinstance(body, bytes) else ("{\\rtf1" + head + " " + body + "}").encode("latin-1")
    (extract,) = parse(original, name="x.rtf", options={})
    return extract


@pytest.mark.parametrize(
    ("body", "head", "text"),
    [
        (r"caf\'e9", r"\ansi\ansicpg1252", "café"),
        (r"caf\'8e", r"\mac", "café"),
        (r"caf\'82", r"\pc", "café"),
        (r"\'cf\'f0", r"\ansi\ansicpg1251", "Пр"),
        ("\xcf\xf0", r"\ansi\ansicpg1251", "Пр"),
        (r"\'93\'fa\'96\'7b", r"\ansi\ansicpg932", "日本"),
        (r"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f1 \'cf\f0\'e9", r"\ansi\ansicpg1252", "Пé"),
        (r"\u8220?hi\u8221?", r"\ansi", "“hi”"),
        (r"{\uc0\u8220}hi{\uc2\u8221 ab}", r"\ansi", "“hi”"),
        (r"\uc1\u-10179?\u-8704?", r"\ansi", "😀"),
        (r"\u128512?", r"\ansi", "😀"),
        (r"\u8364\'80 20", r"\ansi", "€ 20"),
        (r"it\rquote s so\emdash\~yes\-terday \{x\}", r"\ansi", "it’s so—\u00a0yesterday {x}"),
        (r"a\'81b", r"\ansi\ansicpg1252", "a\ufffdb"),
        (r"a\ansicpg99999 b", r"\ansi", "ab"),
    ],
)
def test_letters_are_what_they_were_meant_to_be(body, head, text):
    assert read(body, head=head).text == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Kept {\deleted gone }word.", "Kept word."),
        (r"Seen.{\v hidden} \v no\v0 Yes.", "Seen. Yes."),
        (r"So.{\footnote\pard By whom.} More.\par End.", "So. More.\nEnd.\nBy whom."),
        (r"{\header Head\par}{\footerf Foot\par}Text", "Text"),
        (r"A {\field{\*\fldinst{HYPERLINK " + '"http://x.y/"' + r"}}{\fldrslt {link}}} b", "A link b"),
        (r"a\par{\field{\*\fldinst {TOC \\o}}{\fldrslt One\tab 3\par Two}}\par b", "a\nb"),
        (r"a{\pict\bin5 }}}}}}b", "ab"),
        (r"a{\*\unknown b}c{\annotation d}", "ac"),
        (r"{\stylesheet{\s0 Normal;}}{\colortbl;\red0;}{\*\generator X;}Text", "Text"),
        (r"a\line b\page c\sect d", "a\nb\nc\nd"),
        (r"\pard\intbl 2022\cell 3,904\cell\row\pard After", "2022\t3,904\nAfter"),
        (r"\pard\intbl A.\par B.\cell C.\cell\row\pard After", "A.\nB.\nC.\nAfter"),
        (r"{\listtext\tab 1.\tab}One\par{\pntext\f3\'b7\tab}Two", "1. One\n• Two"),
        (r"A{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt Box.\par}}{\shprslt Again}} b\par c", "A b\nBox.\nc"),
        ("a\\\r\nb", "a\nb"),
    ],
)
def test_text_is_what_its_reader_sees(body, text):
    assert read(body).text == text


def test_what_the_file_says_of_itself_is_kept():
    extract = read(
        r"{\info{\title Caf\'e9}{\author Ada Tide}{\creatim\yr2024\mo3\dy9\hr1}{\author Bo}}x",
        head=r"\ansi\deflang2057",
    )
    assert (extract.title, extract.author, extract.language) == (
        "Café",
        "Ada Tide",
        "en-GB",
    )


@pytest.mark.parametrize("broken", [r"{\rtf1 a{b}", r"{\rtf1 a\bin99 b}", r"{\rtf1 a\'", "{\\rtf1 a\\"])
def test_a_file_that_ends_in_the_middle_says_so(broken):
    with pytest.raises(ArticleUnreadable, match=r"x\.rtf is cut off"):
        read(broken.encode())


def test_what_stands_after_the_end_is_not_read():
    assert read(rb"{\rtf1 a} and more {\b b}").text == "a"


@pytest.mark.parametrize(
    "odd", [r"\u ", r"\uc ", r"\f ", r"\fcharset ", r"\bin ", r"\u999999999?", r"\cell\row\nestrow "]
)
def test_words_without_their_number_do_no_harm(odd):
    assert "end" in read(odd + "end").text
