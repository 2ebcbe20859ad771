"""The translations that are shipped: whole, up to date, and with every placeholder at its place."""

import importlib.util
import re
import string
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def translations():
    spec = importlib.util.spec_from_file_location("translations", PROJECT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def collected(translations, tmp_path_factory):
    """What the sources say now, collected anew over what is shipped."""
    folder = tmp_path_factory.mktemp("translations")
    for path in translations.FOLDER.glob("*.ts"):
        (folder / path.name).write_bytes(path.read_bytes())
    translations.update(folder)
    return folder


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_what_is_shipped_is_what_the_sources_say(translations, collected, language):
    for suffix in (".ts", ".qm"):
        name = f"annotator_{language}{suffix}"
        assert (collected / name).read_bytes() == (translations.FOLDER / name).read_bytes(), (
            f"{name} is not up to date: python packaging/translations.py"
        )


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_every_sentence_is_translated(translations, collected, language):
    assert translations.missing(collected / f"annotator_{language}.ts") == []


def places(text):
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return named | set(re.findall(r"%n|&&|`[^`]+`|\*\.\w+", text))


@pytest.mark.parametrize("language", ["de", "fr"])
def test_every_placeholder_is_kept(translations, collected, language):
    found = translations.messages(collected / f"annotator_{language}.ts")
    assert len(found) > 400
    differ = [
        (source, form) for (_, source), forms in found.items() for form in forms if places(form) != places(source)
    ]
    assert differ == []


def test_sentences_from_below_the_window_are_collected_too(translations, collected):
    words = {source for context, source in translations.messages(collected / "annotator_de.ts") if context == "Words"}
    assert {"not a claim", "moved the edges", "{deed}: “{quote}”"} <= words
    assert any(source.startswith("The disk is full") for source in words)
