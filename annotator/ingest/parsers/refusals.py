"""What is said of papers that can't be read, where several formats say the same."""

from __future__ import annotations

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording


def refuse_empty(original: bytes, name: str) -> None:
    if not original.strip():
        raise ArticleUnreadable(Wording("{name} is empty.", name=name))


def protected(name: str) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording("{name} is protected by a password. Save it without one, then import it again.", name=name)
    )


def too_large(name: str) -> ArticleUnreadable:
    return ArticleUnreadable(Wording("{name} unpacks to far more than a document holds. It is not opened.", name=name))


def declares_entities(name: str, part: str) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording(
            "{name} is not opened: its part {part} declares what no document declares (a document type).",
            name=name,
            part=part,
        )
    )


class NotXml(ArticleUnreadable):
    """A part that is no XML; as a page it may still be HTML."""


def not_xml(name: str, part: str) -> NotXml:
    return NotXml(Wording("{name} is damaged: its part {part} can't be read as XML.", name=name, part=part))
