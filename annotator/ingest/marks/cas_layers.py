"""The layers of a UIMA CAS: which of them are marks, what their label is, and what else is in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.domain.wording import Wording
from annotator.ingest.marks import found
from annotator.ingest.marks.found import Found, Mark
from annotator.ingest.marks.values import words

CHAINS = Wording("links of chains")
GRAMMAR = Wording("annotations of grammar")
_METADATA = "de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata"
_DOCUMENT = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_OF_TEXT = ("uima.tcas.DocumentAnnotation", _METADATA, _DOCUMENT)
_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
_SEGMENTS = (f"{_DKPRO}segmentation.type.", f"{_DKPRO}metadata.type.", "de.tudarmstadt.ukp.clarin.webanno.api.type.")
_GRAMMAR = (f"{_DKPRO}lexmorph.", f"{_DKPRO}syntax.", f"{_DKPRO}semantics.", f"{_DKPRO}transform.")
_LEMMAS = frozenset({"Lemma", "Stem", "POS", "MorphologicalFeatures"})
_LABELS = ("value", "label", "category", "kind", "identifier")
_NOTES = frozenset({"note", "notes", "comment", "comments", "remark"})
_PLACE = frozenset({"sofa", "begin", "end"})
Offsets = Mapping[int, tuple[int | None, int | None]]


def articles_of(cas: Any, offsets: Offsets, *, name: str, options: Mapping[str, str]) -> list[Found]:
    """Return an article for each text of a CAS, its marks with offsets as they are written."""
    articles = []
    for sofa in cas.sofas:
        view, said = cas.get_view(sofa.sofaID), sofa.sofaString
        if isinstance(said, str) and said:
            articles.append(_article(view, Found(said, name=name), offsets, options))
    return articles


def _article(view: Any, article: Found, offsets: Offsets, options: Mapping[str, str]) -> Found:
    structures = list(view.select_all_fs())
    _describe(article, structures)
    who = _said(structures, _METADATA, "username") or options.get("annotator", "")
    for structure in structures:
        _take(article, structure, offsets, options.get("label", ""), who)
    return article


def _describe(article: Found, structures: list[Any]) -> None:
    article.title = _said(structures, _DOCUMENT, "documentTitle")
    address = _said(structures, _DOCUMENT, "documentUri")
    article.address = address if address.startswith(("http://", "https://")) else ""
    language = _said(structures, _DOCUMENT, "language")
    article.language = "" if language == "x-unspecified" else language


def _said(structures: list[Any], type_: str, feature: str) -> str:
    return next((words(getattr(one, feature, "")) for one in structures if one.type.name == type_), "")


def _take(article: Found, structure: Any, offsets: Offsets, wanted: str, who: str) -> None:
    type_ = structure.type.name
    short = type_.rpartition(".")[2]
    features = {feature.name for feature in structure.type.all_features}
    if type_ in _OF_TEXT or (type_.startswith(_SEGMENTS) and short not in _LEMMAS):
        return  # how the text is cut into words is no mark in it
    if type_.startswith(_GRAMMAR) or short in _LEMMAS:
        article.losses[GRAMMAR] += 1
    elif {"Governor", "Dependent"} <= features:
        article.losses[found.RELATIONS] += 1
    elif {"next", "referenceType"} <= features or short.endswith("Chain"):
        article.losses[CHAINS] += 1
    elif not {"begin", "end"} <= features:
        article.losses[found.WHOLE_TEXT] += "sofa" in features
    else:
        _mark(article, structure, offsets.get(structure.xmiID, (None, None)), wanted, who)


def _mark(article: Found, structure: Any, place: tuple[int | None, int | None], wanted: str, who: str) -> None:
    start, end = place
    values = {
        feature.name.removesuffix("_"): value
        for feature in structure.type.all_features
        if feature.name not in _PLACE and (value := structure[feature.name]) not in (None, "", False)
    }
    said = {name: value for name, value in values.items() if isinstance(value, str)}
    notes = [value for name, value in said.items() if name.lower() in _NOTES]
    named = {name: value for name, value in said.items() if name.lower() not in _NOTES}
    chosen = next((name for name in (wanted, *_LABELS, *named) if name in named), None)
    label = words(named[chosen]) if chosen else structure.type.name.rpartition(".")[2]
    article.losses[found.ATTRIBUTES] += len(values) - len(notes) - (chosen is not None)
    if start is None or end is None:
        article.losses[found.ODD_SPANS] += 1
        return
    article.marks.append(Mark(start, end, label, annotator=who, note=" ".join(map(words, notes))))
