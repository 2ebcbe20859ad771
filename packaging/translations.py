"""translations.py [--check]: collect every sentence of the window, and make resources/translations of them.

Qt's lupdate finds what stands in `tr` and `translate`; what comes from below as a Wording is found here and handed to
it. --check changes nothing and fails where something is missing or not translated.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from annotator.domain.claims import SuggestionLabel
from annotator.domain.decisions import Finding, Label, Manner
from annotator.domain.evidence import Rank, Stance

PROJECT = Path(__file__).parents[1]
FOLDER = PROJECT / "resources" / "translations"
# Of English only the plurals are written down.
LANGUAGES = ("en", "de", "fr")
ENUMS = (Label, Finding, Manner, SuggestionLabel, Stance, Rank)
TABLES = frozenset({"_MEANINGS"})
_WITH_NUMBER = 4  # arguments


def templates() -> Iterator[str]:
    """Yield the sentences that the packages below the window make."""
    for enum in ENUMS:
        yield from (member.value.replace("_", " ") for member in enum)
    for path in sorted((PROJECT / "annotator").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield from _literals(node)


def plurals() -> Iterator[tuple[str, str]]:
    """Yield context and sentence where `translate` is given a number: lupdate sees a plural in `tr` alone."""
    for path in sorted((PROJECT / "annotator" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "QCoreApplication.translate":
                words = [part.value for part in node.args[:2] if isinstance(part, ast.Constant)]
                if len(node.args) == _WITH_NUMBER and len(words) == len(node.args[:2]):
                    yield str(words[0]), str(words[1])


def _literals(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Wording" and node.args:
        first = node.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value
    elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict) and _is_table(node):
        yield from (str(value.value) for value in node.value.values if isinstance(value, ast.Constant))


def _is_table(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Name) and target.id in TABLES for target in node.targets)


def update(folder: Path = FOLDER) -> None:
    """Bring the .ts files up to what the sources say, and compile them."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        below = Path(scratch) / "words.py"
        calls = (f'QCoreApplication.translate("Words", {_quoted(text)})' for text in sorted(set(templates())))
        classes = (f'class {context}:\n    x = self.tr({_quoted(text)}, "", n)' for context, text in plurals())
        below.write_text("\n".join((*calls, *classes)), encoding="utf-8")
        sources = [str(path.relative_to(PROJECT)) for path in sorted((PROJECT / "annotator" / "gui").rglob("*.py"))]
        for language in LANGUAGES:
            target = folder / f"annotator_{language}.ts"
            plural = ["-pluralonly"] if language == "en" else []
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
            _run("lupdate", *plural, *options, str(below), *sources, "-ts", str(target))
            if language == "en":
                _write_plurals(target)
            _run("lrelease", str(target), "-qm", str(target.with_suffix(".qm")))


def _write_plurals(path: Path) -> None:
    """Write the English plurals that say themselves: “%n claim(s)” is one claim and two claims.

    What stands there stays: where a verb goes with the number, both are written by hand.
    """
    tree = ElementTree.parse(path)
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or all(form.text for form in translation.iter("numerusform")):
            continue
        translation.attrib.pop("type", None)
        for form, ending in zip(translation.iter("numerusform"), ("", "s"), strict=True):
            form.text = source.replace("(s)", ending)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return the translations in a .ts file by context and source: one, or one for each plural; "" where missing."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
            said = "" if translation is None else translation.text or ""
            found[name, message.findtext("source", "")] = forms or [said]
    return found


def missing(path: Path) -> list[str]:
    """Return the sentences of a .ts file that are not translated."""
    return [source for (_context, source), forms in messages(path).items() if not all(form.strip() for form in forms)]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    """Run one of the tools that PySide6-Essentials brings."""
    folder = Path(PySide6.__file__).parent
    subprocess.run([folder / tool, "-silent", *arguments], cwd=PROJECT, check=True)


def main() -> int:
    if "--check" not in sys.argv:
        update()
    lacking = {language: missing(FOLDER / f"annotator_{language}.ts") for language in LANGUAGES}
    for language, sources in lacking.items():
        print(f"{language}: {len(sources)} not translated")
        for source in sources:
            print(f"  {source}")
    return int(any(lacking.values()))


if __name__ == "__main__":
    sys.exit(main())
