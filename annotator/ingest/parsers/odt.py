"""ODT: a text of LibreOffice and its kin as its reader sees it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from io import BytesIO

from lxml import etree
from odfdo import Document
from odfdo.security import SecurityError

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.parsers.odt_body import Body
from annotator.ingest.parsers.odt_styles import Styles
from annotator.ingest.parsers.packages import UNPACKABLE, Package, attribute, local, open_package, xml_root
from annotator.ingest.parsers.properties import author_from, date_from, language_from, made_on, notices_of, title_from
from annotator.ingest.parsers.refusals import protected, too_large

_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_READ = (_CONTENT, _STYLES, "meta.xml", "settings.xml", _MANIFEST)
_DAMAGE = (*UNPACKABLE, etree.LxmlError, AttributeError, TypeError)


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:  # noqa: ARG001
    """Return the one article in an ODT file, be it packed or flat; raises ArticleUnreadable."""
    content, styles = _flat(original, name) if original.lstrip().startswith(b"<") else _packed(original, name)
    body = Body(Styles.of(styles, content))
    body.take(_text(content, name))
    said = _properties(original, name)
    return (
        Extract(
            body.text(),
            title=title_from(said.get("title")),
            author=author_from(said.get("author")),
            language=language_from(said.get("language")),
            extractor=f"odfdo {version('odfdo')}",
            notices=(*notices_of(body.counts), *made_on(said.get("created", ""))),
        ),
    )


def _packed(original: bytes, name: str) -> tuple[etree._Element, etree._Element | None]:
    """Return the roots of the content and of the styles."""
    package = open_package(original, name=name, otherwise=_other(name))
    _refuse_others(package)
    roots = {part: package.root(part) for part in _READ if part in package}
    return package.root(_CONTENT) if _CONTENT not in roots else roots[_CONTENT], roots.get(_STYLES)


def _flat(original: bytes, name: str) -> tuple[etree._Element, None]:
    """Return the root of a text that is one XML file, with its styles in it."""
    root = xml_root(original, name=name, part="office:document")
    if local(root) != "document" or "opendocument.text" not in attribute(root, "mimetype"):
        raise _other(name)
    return root, None


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
