"""What a server's refusal means to the person who asked, and what can be done."""

from __future__ import annotations

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording

SAVE_IT = Wording("Open it in your browser, save the page, and open the saved file here.")
REDIRECTS = frozenset({301, 302, 303, 307, 308})
WITHOUT_CONTENT = frozenset({204, 205})
PART = 206
_MEANINGS = {
    401: "{address} asks for a name and a password ({status}). {save}",
    402: "{address} asks to be paid ({status}). {save}",
    403: "{address} does not let programs in ({status}). {save}",
    404: "There is nothing at {address} ({status}). Check how it is written, or look for it in a web archive.",
    410: "There is nothing at {address} any more ({status}). Look for it in a web archive.",
    429: "{address} was asked too often ({status}). Wait a while, or do without: {save}",
    451: "{address} may not be shown here, by law ({status}).",
}


def refuse_status(status: int, shown: str) -> None:
    """Raise ArticleUnreadable for a status that brings no page."""
    if status in WITHOUT_CONTENT:
        raise nothing_sent(shown)
    if status == PART or not 200 <= status < 300:
        raise ArticleUnreadable(_words(status, shown))


def nothing_sent(shown: str) -> ArticleUnreadable:
    return ArticleUnreadable(Wording("{address} answered, but sent nothing. {save}", address=shown, save=SAVE_IT))


def _words(status: int, shown: str) -> Wording:
    if status in _MEANINGS:
        return Wording(_MEANINGS[status], address=shown, status=status, save=SAVE_IT)
    if status >= 500:
        return Wording(
            "{address} has a fault of its own ({status}). Try again later.",
            address=shown,
            status=status,
        )
    return Wording("{address} sent no page ({status}). {save}", address=shown, status=status, save=SAVE_IT)
