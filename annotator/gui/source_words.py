"""What is known of an article's source, as it stands over the article and in dialogs."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QDate, QLocale, QTime

from annotator.domain.articles import ArticleRow


def source_parts(article: ArticleRow) -> list[str]:
    """Return publisher, author, day of publication, and the address's host or the file's name; not what is unknown."""
    known = article.provenance
    place = host_of(known.address) or article.origin
    return [part for part in (known.publisher, known.author, local_day(known.published), place) if part]


def host_of(address: str) -> str:
    """Return whose machine an address names; "" where it names none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def local_day(published: str) -> str:
    """Return a date as the reader writes dates; what is less exact than a day, or no date, as it stands."""
    try:
        day = datetime.fromisoformat(published).date()
    except ValueError:
        return published
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def local_time(at_utc: str) -> str:
    """Return a moment in the time of this place; "" for none."""
    try:
        at = datetime.fromisoformat(at_utc).astimezone()
    except ValueError:
        return at_utc
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    return f"{local_day(at.date().isoformat())}, {time}"
