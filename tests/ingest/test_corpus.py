"""Every file of the corpus, good and bad, becomes what `corpus/outcomes.csv` says."""

import csv
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest import notices
from annotator.ingest.notices import NOTICES
from annotator.ingest.reading import Reader

CORPUS = Path(__file__).parent / "corpus"
sys.path.insert(0, str(Path(__file__).parent))
from bombs import BOMBS  # noqa: E402

sys.path.pop(0)


@dataclass(frozen=True)
class Row:
    file: str
    format: str
    outcome: str
    articles: str
    phrase: str

    @property
    def name(self):
        return self.file.removeprefix("bomb:").rpartition("/")[2]

    def original(self):
        if self.file.startswith("bomb:"):
            return BOMBS[self.name]()
        return (CORPUS / self.file).read_bytes()


def rows():
    with (CORPUS / "outcomes.csv").open(encoding="utf-8", newline="") as table:
        return [Row(**row) for row in csv.DictReader(table)]


def is_known(notice):
    """Tell whether a notice is one of those by which the window recognises it."""
    patterns = (re.sub(r"\\\{\w+\\\}", ".+", re.escape(known.template)) for known in NOTICES)
    return any(re.fullmatch(pattern, notice) for pattern in patterns)


@pytest.fixture(scope="module")
def reader():
    with Reader() as opened:
        yield opened


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.file)
def test_a_file_becomes_what_the_table_says(row, reader):
    if row.outcome != "ok":
        with pytest.raises(ArticleUnreadable) as caught:
            reader.read_bytes(row.original(), name=row.name, format=row.format)
        message = str(caught.value)
        assert row.outcome in message
        assert row.name in message
        assert "\n" not in message
        return
    reading = reader.read_bytes(row.original(), name=row.name, format=row.format)
    texts = [article.text for article in reading.articles]
    assert len(texts) == int(row.articles or 1)
    assert [notice for article in reading.articles for notice in article.notices if not is_known(notice)] == []
    if row.phrase.startswith("!"):
        assert all(row.phrase[1:] not in text for text in texts)
    else:
        assert any(row.phrase in text for text in texts)


def test_each_file_of_the_corpus_has_its_line_in_the_table():
    kept = {path.relative_to(CORPUS).as_posix() for folder in ("good", "bad") for path in (CORPUS / folder).iterdir()}
    told = {row.file for row in rows()}
    assert kept <= told
    assert {f"bomb:{name}" for name in BOMBS} <= told


def test_each_notice_that_there_is_is_listed_for_the_window():
    assert [name for name, one in vars(notices).items() if isinstance(one, Wording) and one not in NOTICES] == []
