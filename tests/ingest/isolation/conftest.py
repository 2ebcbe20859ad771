"""A reader whose one parser does what the file says."""

import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.isolation import Budget
from annotator.ingest.reading import Reader

MODULES = {"pdf": "hostile_parser"}
PATIENT = Budget()
# Little enough to be spent in a test, and more than a machine that is busy with others needs to start a child.
SMALL = Budget(
    input_bytes=1_000_000,
    memory_bytes=400_000_000,
    processor_s=1,
    wall_s=20,
    article_bytes=200_000,
    answer_bytes=500_000,
    articles=100,
    jobs=4,
)


@pytest.fixture(scope="session", autouse=True)
def parsers_of_tests():
    """Let the child find the parsers of the tests: a spawned process has its parent's path."""
    folder = str(Path(__file__).parent / "parsers_of_tests")
    sys.path.insert(0, folder)
    yield
    sys.path.remove(folder)


@pytest.fixture(scope="module")
def shared():
    with Reader(PATIENT, modules=MODULES) as reader:
        yield reader


@pytest.fixture
def reader_with():
    """Make readers whose budget is small, but for what is given."""
    with ExitStack() as stack:
        yield lambda **changes: stack.enter_context(Reader(replace(SMALL, **changes), modules=MODULES))


@pytest.fixture
def small(reader_with):
    return reader_with()


@pytest.fixture
def refusal():
    """Have a file read and return the message that says why it was not."""

    def message(reader, deed, name="a.pdf"):
        with pytest.raises(ArticleUnreadable) as caught:
            reader.read_bytes(deed if isinstance(deed, bytes) else deed.encode(), name=name, format="pdf")
        said = str(caught.value)
        assert name in said
        assert "\n" not in said
        return said

    return message


@pytest.fixture
def ask(shared):
    """Have a deed done in the child and return what it says of it."""

    def told(deed):
        return shared.read_bytes(deed.encode(), name="a.pdf", format="pdf").articles[0].text

    return told
