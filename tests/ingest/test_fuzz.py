"""Whatever a file holds, its parser gives articles or one message: it never fails, hangs or runs out of memory."""

import csv
import io
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.archives import Archive
from annotator.ingest.formats import tell_format
from annotator.ingest.isolation.failures import Breach, failure
from annotator.ingest.parsers import MODULES
from annotator.ingest.reading import Reader

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
FOUND = sorted(path for path in (CORPUS / "found").glob("*") if path.name != "README.md")
sys.path.insert(0, str(HERE))
from mutations import mutated  # noqa: E402

sys.path.pop(0)

OPTIONS = {
    "brat": {"text": "Words here."},
    "web_annotation": {"text": "Words here."},
    "xmi": {"types": "<typeSystemDescription/>"},
}


def seeds():
    """Return the sound and the broken files of each format."""
    found = {path.name: [path.read_bytes()] for path in sorted((CORPUS / "starts").iterdir())}
    with (CORPUS / "outcomes.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            if row["file"].startswith("bomb:"):
                continue
            path = CORPUS / row["file"]
            try:
                name = row["format"] or tell_format(path.read_bytes(), name=path.name).format.name
            except ArticleUnreadable:
                continue
            found.setdefault(name, []).append(path.read_bytes())
    return found


SEEDS = seeds()
JUNK = [ones[0][: len(ones[0]) // 2] for ones in SEEDS.values()] + [b"", b"\0" * 100, bytes(range(256))]


@pytest.fixture(scope="module")
def reader():
    with Reader() as opened:
        yield opened


def check(reader, original, name):
    """Read a file as one of a format; what nobody foresaw is a failure here, though the program would go on."""
    budget = reader.budget
    try:
        reader.read_bytes(original, name="file", format=name, options=OPTIONS.get(name, {}))
    except ArticleUnreadable as error:
        assert "\n" not in error.message
        for breach in (Breach.CRASH, Breach.SLOW, Breach.LATE, Breach.MEMORY, Breach.OUTPUT):
            assert error.message != failure(breach, "file", budget).message, reader.child


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_fuzzing_found_stays_mended(reader, path):
    check(reader, path.read_bytes(), path.name.partition("-")[0])


each_format = pytest.mark.parametrize("name", MODULES)


@each_format
def test_a_file_made_wrong_is_an_article_or_one_message(reader, name):
    calm = settings(max_examples=30, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    fuzz(reader, name, calm)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@each_format
def test_a_file_made_wrong_in_thousands_of_ways_is_an_article_or_one_message(reader, name):
    fuzz(reader, name, settings(max_examples=2_000, suppress_health_check=list(HealthCheck)))


def fuzz(reader, name, how):
    sound = SEEDS.get(name, [])
    near = [mutated(sound)] if sound else []

    @how
    @given(st.one_of(*near, *near, *near, st.sampled_from(JUNK), st.binary(max_size=500)))
    def read(original):
        check(reader, original, name)

    read()


def test_a_damaged_archive_is_one_message_in_the_program_itself(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, method in {"a": zipfile.ZIP_STORED, "b": zipfile.ZIP_DEFLATED}.items():
            archive.writestr(f"{name}.txt", "Words in a row. " * 20, method)
    path = tmp_path / "a.zip"

    for place in range(len(packed.getvalue())):
        for value in (0, 255):
            original = bytearray(packed.getvalue())
            original[place] = value
            path.write_bytes(original)
            with suppress(ArticleUnreadable), Archive(path) as opened:
                for member in opened.members():
                    with suppress(ArticleUnreadable):
                        opened.read(member.number, member.name, at_most=10_000)
