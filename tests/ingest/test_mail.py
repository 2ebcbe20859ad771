"""E-mails and saved pages: what was written, who wrote it and when; what is attached is counted, never opened."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.notices import MAIL_CUT_OFF, PAGE_CUT_OFF
from annotator.ingest.pages.wrapping import flowed, unwrapped
from annotator.ingest.parsers import mail, mhtml

CORPUS = Path(__file__).parent / "corpus" / "good"
HEAD = (
    "From: =?utf-8?q?Ellen_M=C3=A1rsh?= <ellen@vale.example>\nDate: Tue, 6 Oct 2026 10:00:00 +0100\n"
    "Subject: Bridge =?utf-8?b?4oCT?= a statement\nMIME-Version: 1.0\n"
)


def read(body, *, head=HEAD):
    return mail.parse((head + body).encode("utf-8", "surrogateescape"), name="letter.eml", options={})


def corpus(parser, name):
    return parser.parse((CORPUS / name).read_bytes(), name=name, options={})


def parts(*bodies, kind="mixed"):
    return f"Content-Type: multipart/{kind}; boundary=b\n\n" + "".join(f"--b\n{body}\n" for body in bodies) + "--b--\n"


def written(words, kind="plain"):
    return f"Content-Type: text/{kind}; charset=utf-8\n\n{words}"


def test_a_letter_says_who_wrote_it_and_when_and_of_what():
    letter = read("Archived-At: <https://lists.example/1>\n" + written("The bridge will be closed."))[0]
    assert letter.text == "The bridge will be closed."
    assert letter.title == "Bridge – a statement"
    assert letter.author == "Ellen Mársh"
    assert letter.published == "2026-10-06T10:00:00+01:00"
    assert letter.address == "https://lists.example/1"


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("a@b.example", "a@b.example"),
        ("<a@b.example>", "a@b.example"),
        ('"Marsh, Ellen" <a@b.example>', "Marsh, Ellen"),
        ("a@b.example (Ellen Marsh)", "Ellen Marsh"),
        ("(" * 3000, "(" * 1000),
    ],
)
def test_an_author_is_the_name_else_the_address(line, author):
    assert read(written("Words."), head=f"From: {line}\nDate: never\n")[0].author == author


def test_a_date_that_is_none_is_left_out():
    assert read(written("Words."), head="From: a\nDate: Fri, 99 Foo 99999999 99:99:99 +9999\n")[0].published == ""


def test_plain_text_is_preferred_to_the_page():
    body = parts(
        written("The bridge will be closed."), written("<p>The bridge <b>will</b> close.", "html"), kind="alternative"
    )
    assert read(body)[0].text == "The bridge will be closed."


def test_the_page_is_taken_where_the_plain_text_only_points_to_it():
    body = parts(
        written("See this in your browser."),
        written("<p>The bridge will be closed.</p>" * 9, "html"),
        kind="alternative",
    )
    assert "The bridge will be closed." in read(body)[0].text


def test_what_is_attached_is_counted_and_never_read():
    body = parts(
        written("The bridge will be closed."),
        "Content-Type: text/plain\nContent-Disposition: attachment; filename=../../x\n\nsecretly",
        "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nc2VjcmV0bHk=",
    )
    letter = read(body)[0]
    assert letter.text == "The bridge will be closed."
    assert letter.losses == {"attachments": 2}


def test_a_signature_is_no_loss():
    signature = "Content-Type: application/pgp-signature\n\nabc"
    letter = read(parts(written("The bridge will be closed."), signature, kind="signed"))[0]
    assert letter.losses == {}
    assert letter.notices == ()


def test_a_forwarded_message_is_an_article_of_its_own():
    inner = f"From: Joan <j@vale.example>\nSubject: The lorry\n{written('The driver was not hurt.')}"
    both = read(parts(written("See below."), f"Content-Type: message/rfc822\n\n{inner}"))
    assert [(one.text, one.author, one.name) for one in both] == [
        ("See below.", "Ellen Mársh", ""),
        ("The driver was not hurt.", "Joan", "forwarded message 1"),
    ]


def test_a_letter_of_nothing_but_a_forwarded_message_gives_that():
    inner = f"From: Joan <j@vale.example>\n{written('The driver was not hurt.')}"
    (only,) = read(f"Content-Type: message/rfc822\n\n{inner}")
    assert only.author == "Joan"


@pytest.mark.parametrize(
    "body",
    [
        parts("Content-Type: application/pgp-encrypted\n\nVersion: 1", kind="encrypted"),
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIIB",
        "Content-Type: application/x-pkcs7-mime\n\nMIIB",
        written("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n"),
    ],
)
def test_an_encrypted_letter_is_said_to_be(body):
    with pytest.raises(ArticleUnreadable, match=r"letter\.eml is encrypted\. Open it in your mail program"):
        read(body)


def test_a_letter_that_breaks_off_is_read_and_said_to():
    letter = read("Content-Type: multipart/mixed; boundary=b\n\n--b\n" + written("The bridge will be"))[0]
    assert letter.text == "The bridge will be"
    assert letter.notices == (MAIL_CUT_OFF,)


def test_lines_are_joined_where_a_mail_program_broke_them_and_nowhere_else():
    broken = (
        "The county will repair the Millbrook bridge before winter, the engineer\n"
        "said on Tuesday.\nIt will cost a lot.\n\n- steel, which has become much more expensive than it was at the\n"
        "beginning\n- paint\n\n> Is it true?\nEllen Marsh"
    )
    assert unwrapped(broken) == (
        "The county will repair the Millbrook bridge before winter, the engineer said on Tuesday.\n"
        "It will cost a lot.\n\n- steel, which has become much more expensive than it was at the beginning\n"
        "- paint\n\n> Is it true?\nEllen Marsh"
    )


@pytest.mark.parametrize("text", ["One.\nTwo.", "", "x" * 200 + "\nThree words here", "A poem\nof short\nlines"])
def test_lines_that_nobody_broke_stay(text):
    assert unwrapped(text) == text


def test_flowing_lines_are_joined_as_the_standard_says():
    assert flowed("a \nb\n> c \n> d\ne\n-- \nEllen", deletes_space=False) == "a b\n> c d\ne\n--\nEllen"
    assert flowed("日本 \n語", deletes_space=True) == "日本語"
    assert flowed(" From here", deletes_space=False) == "From here"


def test_a_saved_page_has_the_address_that_it_was_saved_from():
    saved = corpus(mhtml, "saved.mhtml")[0]
    assert saved.address == "https://valegazette.example/bridge"
    assert saved.title == "Bridge to be repaired"
    assert saved.language == "en"
    assert saved.notices == ()


def test_the_page_among_the_parts_is_the_one_that_the_file_names_first():
    assert "advertisement" not in corpus(mhtml, "saved_with_frames.mht")[0].text


def test_names_and_places_of_parts_are_of_no_use():
    saved = corpus(mhtml, "saved_with_hostile_names.mhtml")[0]
    assert saved.address == ""
    assert "secretly" not in saved.text


def test_a_saved_page_that_breaks_off_is_read_and_said_to():
    assert PAGE_CUT_OFF in corpus(mhtml, "saved_cut_short.mhtml")[0].notices


PIECES = st.sampled_from(
    [HEAD, "\n", "\n\n", "--b\n", "--b--\n", "Content-Type: multipart/mixed; boundary=b\n",
     "Content-Type: message/rfc822\n",
     "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "=?utf-8?b?=",
     "Subject: =?üft-8?q?a?=\n", "=3D=ZZ=",
     "Content-Type: text/html; charset=\"\xff\"\n", "From: ((", "Date: 1\n", "word ",
     "é", "\0", "<p>", "Content-Type: /\n",
     "Content-Type: text/plain; charset*=x''y; format=flowed; delsp=yes\n", "> x \n"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map("".join))
def test_any_message_becomes_texts_or_one_message(message):
    for parser in (mail, mhtml):
        try:
            found = parser.parse(message.encode(), name="x", options={})
        except ArticleUnreadable as error:
            assert str(error).startswith("x ")
        else:
            assert all(any(map(str.isalnum, one.text)) for one in found)
