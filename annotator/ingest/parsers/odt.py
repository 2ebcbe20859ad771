"""ODT: a text of LibreOffice and its kin as its reader sees it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from io import BytesIO
from zipfile import BadZipFile

from lxml import etree
from odfdo import Document
from odfdo.security import SecurityError

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.parsers.odt_body import Body
from annotator.ingest.parsers.odt_styles import Styles
from annotator.ingest.parsers.packages import Package, local, open_package
from annotator.ingest.parsers.properties import author_from, date_from, language_from, made_on, notices_of, title_from
from annotator.ingest.parsers.refusals import protected, too_large

_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_READ = (_CONTENT, _STYLES, "meta.xml", "settings.xml", _MANIFEST)
_DAMAGE = (BadZipFile, etree.XMLSyntaxError, KeyError, ValueError, AttributeError, TypeError, IndexError)


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:  # noqa: ARG001
    """Return the one article in an ODT file; raises ArticleUnreadable."""
    package = open_package(original, name=name, otherwise=_other(name))
    _refuse_others(package)
    roots = {part: package.root(part) for part in _READ if part in package}
    content = package.root(_CONTENT)
    body = Body(Styles.of(roots.get(_STYLES), content))
    body.take(_text(content, package.name))
    said = _properties(original, name)
    return (
        Extract(
            body.text(),
            title=title_from(said.get("title")),
            author=author_from(said.get("author")),
            published=said.get("created", ""),
            language=language_from(said.get("language")),
            extractor=f"odfdo {version('odfdo')}",
            notices=(*notices_of(body.counts), *made_on(said.get("created", ""))),
        ),
    )


def _other(name: str) -> ArticleUnreadable:
    return ArticleUnreadable(Wording("{name} is not a text of LibreOffice (ODT).", name=name))


def _refuse_others(package: Package) -> None:
    if "encrypted-package" in package:
        raise protected(package.name)
    if "mimetype" not in package or b"opendocument.text" not in package.read("mimetype")[:100]:
        raise _other(package.name)
    if _MANIFEST in package and any(local(one) == "encryption-data" for one in package.root(_MANIFEST).iter()):
        raise protected(package.name)


def _text(content: etree._Element, name: str) -> etree._Element:
    body = next((one for one in content if local(one) == "body"), None)
    text = None if body is None else next((one for one in body if local(one) == "text"), None)
    if text is None:
        raise _other(name)
    return text


def _properties(original: bytes, name: str) -> dict[str, str]:
    try:
        meta = Document(BytesIO(original)).meta
        said = {"title": meta.title, "author": meta.initial_creator or meta.creator, "language": meta.language}
        return {**{key: value or "" for key, value in said.items()}, "created": date_from(meta.creation_date)}
    except SecurityError as error:
        raise too_large(name) from error
    except _DAMAGE:
        return {}
