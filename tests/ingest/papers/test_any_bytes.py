"""Whatever bytes there are: an extract, or one message that names the file."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.parsers import docx, epub, odt, pdf, rtf

GOOD = Path(__file__).parents[1] / "corpus" / "good"
PARSERS = {"docx": docx, "odt": odt, "rtf": rtf, "pdf": pdf, "epub": epub}
FILES = ("report.docx", "report.odt", "report.rtf", "report.fodt", "magazine.epub", "printed.pdf")
PIECES = [
    b"",
    b"\0",
    b"<",
    b">",
    b"&x;",
    b"{",
    b"}",
    b"\\u-1",
    b"\\bin9999999",
    b"<w:p>",
    b"</w:p>",
    b"[",
    b"<<",
    b"-1",
    b"9" * 12,
]
changes = some.lists(some.tuples(some.floats(0, 1), some.integers(0, 200), some.sampled_from(PIECES)), max_size=8)
few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(original, kind):
    try:
        extracts = PARSERS[kind].parse(original, name="the file", options={})
    except ArticleUnreadable as error:
        assert "the file" in str(error)
        assert "\n" not in str(error)
    else:
        assert all(isinstance(extract.text, str) for extract in extracts)


def changed(original, changes):
    for where, length, piece in changes:
        place = int(where * len(original))
        original = original[:place] + piece + original[place + length :]
    return original


@pytest.mark.parametrize("kind", PARSERS)
@given(original=some.binary(max_size=300))
@few
def test_any_bytes_are_refused_or_read(kind, original):
    read(original, kind)


@pytest.mark.parametrize("file", FILES)
@given(changes=changes)
@few
def test_a_file_with_changed_bytes_is_refused_or_read(file, changes):
    kind = file.rpartition(".")[2].replace("fodt", "odt")
    read(changed((GOOD / file).read_bytes(), changes), kind)


@pytest.mark.parametrize(
    "file", [file for file in FILES if file.endswith(("docx", "odt", "epub")) and "fodt" not in file]
)
@given(changes=changes, part=some.integers(0, 50))
@few
def test_a_package_with_changed_parts_is_refused_or_read(file, changes, part):
    packed = io.BytesIO()
    with zipfile.ZipFile(GOOD / file) as old, zipfile.ZipFile(packed, "w") as new:
        names = [name for name in old.namelist() if name.endswith(("xml", "rels", "opf", "html"))]
        chosen = names[part % len(names)]
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, changed(content, changes) if name == chosen else content)
    read(packed.getvalue(), file.rpartition(".")[2])
