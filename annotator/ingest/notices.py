"""Notices: what a reader should know of how an article was read. All of them stand here.

An article keeps its notices as English sentences. The window recognises them by these, and says them in its language.
"""

from __future__ import annotations

from annotator.domain import characters
from annotator.domain.wording import Wording

NOT_UTF8 = Wording(
    "Not UTF-8: read as {encoding}, which may be wrong. Check accented letters and quotation marks.",
)
NOT_DECLARED = Wording(
    "No encoding that fits is declared: read as {encoding}, which may be wrong. Check accented letters."
)
BY_CONTENT = Wording("By its name this file is {named}, by its content {told}: it was read as that.")
NOT_PROTECTED = Wording(
    "The address led from https to http: what came could have been changed on its way. Compare it with your browser's."
)
ENCODING_LEFT_ASIDE = Wording("The server names an encoding that no browser knows, “{name}”: it was left aside.")
NO_MARKUP = Wording("There is no markup in it: it was read as plain text.")
ALL_OF_PAGE = Wording("The article could not be told from the rest of the page: all that the page shows was taken.")
TOO_LARGE_TO_TELL = Wording(
    "The page is too large or too deeply nested to tell the article from the rest: all its words were taken."
)
PAGE_CUT_OFF = Wording("The page breaks off: it may have been saved or loaded only in part.")
MAIL_CUT_OFF = Wording("The e-mail breaks off: it may have been saved only in part.")
FILE_CUT_OFF = Wording("The file has no end, as one that was cut off: pages may be missing.")
MADE_ON = Wording("The file says that it was made on {date}; when the article was published may differ.")
DELETED = Wording("Left out as deleted in tracked changes: {count}. What was inserted is kept.")
HIDDEN = Wording("Left out as formatted to be hidden: {count}.")
CONTENTS = Wording("Left out: the table of contents.")
COMMENTS = Wording("Left out: comments in the margin ({count}).")
NOTES = Wording("Footnotes and endnotes stand at the end of the text ({count}).")
RUNNING_HEADS = Wording("Left out as running heads, feet and page numbers: {count} lines ({heads}).")
PAGE_NUMBERS = Wording("Left out as page numbers: {count} lines.")
WITHOUT_TEXT = Wording("Pages without text, which are pictures or empty: {numbers}.")
UNKNOWN_SIGNS = Wording("The file does not say what {count} of its signs are. Compare with its pages.")
UNPROVEN = Wording(
    "The file does not say which words its spans hold. Its offsets were taken as characters; look at the spans that "
    "come after an emoji."
)
NOTICES = (
    NOT_UTF8,
    NOT_DECLARED,
    BY_CONTENT,
    NOT_PROTECTED,
    ENCODING_LEFT_ASIDE,
    NO_MARKUP,
    ALL_OF_PAGE,
    TOO_LARGE_TO_TELL,
    PAGE_CUT_OFF,
    MAIL_CUT_OFF,
    FILE_CUT_OFF,
    MADE_ON,
    DELETED,
    HIDDEN,
    CONTENTS,
    COMMENTS,
    NOTES,
    RUNNING_HEADS,
    PAGE_NUMBERS,
    WITHOUT_TEXT,
    UNKNOWN_SIGNS,
    UNPROVEN,
    *characters.NOTICES,
)


def filled(notice: Wording, **values: object) -> Wording:
    """Return a notice with its places filled."""
    return Wording(notice.template, **values)
