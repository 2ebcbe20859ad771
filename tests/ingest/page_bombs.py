"""Pages, e-mails and Markdown that are too large or too deep to be kept."""

from __future__ import annotations

from bombs import bomb

WORDS = b"The mayor said no. She gave no reasons, and the council asked for none before it went home."
_MAIL = b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\n"


@bomb("deep.html")
def deep() -> bytes:
    return b"<html><body>" + b"<div>" * 100_000 + WORDS + b"</div>" * 100_000 + b"</body></html>"


@bomb("attributes.html")
def attributes() -> bytes:
    many = b" ".join(b"a%d=1" % number for number in range(500_000))
    return b"<html><body><p " + many + b">" + WORDS + b"</p></body></html>"


@bomb("open_tags.html")
def open_tags() -> bytes:
    return b'<html><a href="<!--<!<' * 100_000


@bomb("data_nested.html")
def data_nested() -> bytes:
    data = b"<script type='application/ld+json'>" + b"[" * 200_000 + b"</script>"
    return b"<html><head>" + data + b"</head><body><p>" + WORDS + b"</p></body></html>"


@bomb("large.html")
def large() -> bytes:
    return b"<html><body>" + b"<p>The mayor said no again.</p>\n" * 1_000_000


@bomb("pictures_within.html")
def pictures_within() -> bytes:
    picture = b"<img alt='' src='data:image/png;base64," + b"A" * 2_000_000 + b"'>"
    return b"<html><body><article>" + picture * 4 + b"<p>" + WORDS + b"</p></article></body></html>"


@bomb("deep.eml")
def deep_mail() -> bytes:
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number) for number in range(1_500)
    )
    return _MAIL + nested + b"Content-Type: text/plain\n\n" + WORDS


@bomb("forwarded_deeply.eml")
def forwarded_deeply() -> bytes:
    return _MAIL + b"Content-Type: message/rfc822\n\n" * 3_000 + WORDS


@bomb("parts.eml")
def parts() -> bytes:
    return _MAIL + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 20_000 + b"--b--\n"


@bomb("deep.mhtml")
def deep_mhtml() -> bytes:
    return deep_mail()


@bomb("brackets.md")
def brackets() -> bytes:
    return WORDS + b"\n\n" + b"[" * 50_000 + b"*a **b `" * 20_000


@bomb("quoted_deeply.md")
def quoted_deeply() -> bytes:
    return WORDS + b"\n\n" + b"> " * 100_000 + b"- " * 100_000 + b"deep"


@bomb("large.md")
def large_markdown() -> bytes:
    return b"The mayor said no.\n\n" * 550_000
