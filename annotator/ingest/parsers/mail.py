"""E-mail: its text, its subject, who wrote it and when. Attachments are counted, forwarded messages read as well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message

from annotator import __version__
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.notices import MAIL_CUT_OFF
from annotator.ingest.pages.charsets import decoded
from annotator.ingest.pages.details import is_web_address
from annotator.ingest.pages.messages import (
    author_of,
    breaks_off,
    bytes_of,
    charset_of,
    header,
    leaves,
    message_from,
    parts_of,
    sent,
)
from annotator.ingest.pages.wrapping import flowed, unwrapped
from annotator.ingest.parsers import html

_USUAL = ("from", "date", "subject", "received", "return-path", "message-id", "to", "mime-version", "content-type")
_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_STUB = 0.25  # a plain part with less of the words than this only says that there is a page
_MOST_FORWARDED = 20
ATTACHMENTS = Wording("attachments")
FORWARDED = Wording("forwarded messages")
_DEEPEST = 5


@dataclass(slots=True)
class _Body:
    plain: list[Message] = field(default_factory=list)
    pages: list[Message] = field(default_factory=list)
    forwarded: list[Message] = field(default_factory=list)
    attachments: int = 0


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:  # noqa: ARG001
    """Return the article in an e-mail, and one for each message forwarded in it; raises ArticleUnreadable."""
    message = message_from(original, name=name)
    if not {key.lower() for key in message} & set(_USUAL):
        raise ArticleUnreadable(Wording("{name} is not an e-mail: it doesn't begin as one.", name=name))
    found: list[Extract] = []
    _take(message, "", 0, found, name)
    if not found:
        raise ArticleUnreadable(Wording("{name} holds no words, so there is nothing to check in it.", name=name))
    return tuple(found)


def _take(message: Message, called: str, depth: int, found: list[Extract], name: str) -> None:
    _refuse_sealed(message, name)
    body = _body(message, name)
    text, notices = _text(body, name)
    if "-----BEGIN PGP MESSAGE-----" in text:
        raise ArticleUnreadable(_encrypted(name))
    if breaks_off(message):
        notices = (*notices, MAIL_CUT_OFF)
    is_full = depth >= _DEEPEST
    losses: Mapping[str, int] = {ATTACHMENTS: body.attachments, FORWARDED: len(body.forwarded) if is_full else 0}
    if any(map(str.isalnum, text)):
        found.append(_extract(message, text, called, notices, losses))
    for inner in () if is_full else body.forwarded:
        if len(found) <= _MOST_FORWARDED:
            _take(inner, f"forwarded message {len(found) or 1}", depth + 1, found, name)


def _extract(message: Message, text: str, called: str, notices: tuple[str, ...], losses: Mapping[str, int]) -> Extract:
    places = (header(message, "Archived-At"), header(message, "List-Archive"))
    return Extract(
        text,
        title=header(message, "Subject"),
        name=called,
        address=next((place.strip("<>") for place in places if is_web_address(place.strip("<>"))), ""),
        author=author_of(message),
        published=sent(message),
        language=header(message, "Content-Language").split(",")[0].strip(),
        extractor=f"annotator {__version__}",
        notices=notices,
        losses={what: count for what, count in losses.items() if count},
    )


def _body(message: Message, name: str) -> _Body:
    body = _Body()
    for part in leaves(message, name=name):
        kind = part.get_content_type()
        if kind == "message/rfc822":
            body.forwarded += parts_of(part)
        elif part.get_content_disposition() == "attachment" or kind not in ("text/plain", "text/html"):
            body.attachments += 1
        else:
            (body.plain if kind == "text/plain" else body.pages).append(part)
    return body


def _text(body: _Body, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the plain text, or what the page shows where that is a stub or missing."""
    notices: dict[str, None] = {}
    plain = "\n\n".join(filter(None, (_plain(part, notices, name) for part in body.plain)))
    shown = "\n\n".join(filter(None, (_shown(part, notices, name) for part in body.pages)))
    return (plain if len(plain) > _STUB * len(shown) else shown), tuple(notices)


def _plain(part: Message, notices: dict[str, None], name: str) -> str:
    page = decoded(bytes_of(part), declared=charset_of(part))
    if "\0" in page.text:
        raise ArticleUnreadable(Wording("{name} is not an e-mail: it holds binary data.", name=name))
    notices.update(dict.fromkeys(page.notices))
    text = page.text.replace("\r\n", "\n").strip("\n")
    if str(part.get_param("format") or "").lower() == "flowed":
        return flowed(text, deletes_space=str(part.get_param("delsp") or "").lower() == "yes")
    return unwrapped(text)


def _shown(part: Message, notices: dict[str, None], name: str) -> str:
    """Return all that a page in a mail shows: there is nothing around it from which to tell it."""
    page = decoded(bytes_of(part), declared=charset_of(part))
    try:
        extract = html.of_fragment(page, name=name)
    except ArticleUnreadable:
        return ""  # a page of pictures
    notices.update(dict.fromkeys(extract.notices))
    return extract.text


def _refuse_sealed(message: Message, name: str) -> None:
    kind = message.get_content_type()
    if kind == "multipart/encrypted":
        raise ArticleUnreadable(_encrypted(name))
    if kind in _SEALED:
        if str(message.get_param("smime-type") or "").lower() != "signed-data":
            raise ArticleUnreadable(_encrypted(name))
        raise ArticleUnreadable(
            Wording(
                "{name} is sealed in its signature (S/MIME). Open it in your mail program and save its text.", name=name
            )
        )


def _encrypted(name: str) -> Wording:
    return Wording("{name} is encrypted. Open it in your mail program and save its text.", name=name)
