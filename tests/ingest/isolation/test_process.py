"""Whatever comes of a file in the child process, the parent says it in one line, and reads the next."""

import json
import logging
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.isolation.messages import encode

posix_alone = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
linux_alone = pytest.mark.skipif(sys.platform != "linux", reason="held on Linux alone")
EXTRACT = {
    "text": "The minister said so.",
    "title": "",
    "name": "",
    "address": "",
    "publisher": "",
    "author": "",
    "published": "",
    "language": "",
    "extractor": "hostile 1",
    "notices": [],
    "spans": [],
    "losses": {},
}
SPAN = {"span": {"start": 0, "end": 3}, "label": "Claim", "annotator": "", "note": ""}


def read(reader, deed):
    return reader.read_bytes(deed.encode(), name="a.pdf", format="pdf").articles[0].text


def goes_on(reader):
    return read(reader, "echo The minister said so.") == "The minister said so."


@posix_alone
def test_a_file_that_takes_too_much_of_the_processor_is_given_up(small, refusal):
    assert "takes too long" in refusal(small, "spin")
    assert goes_on(small)


@pytest.mark.parametrize("deed", ["hang", "spin_and_ignore"])
def test_a_file_that_takes_too_long_by_the_clock_is_given_up(reader_with, refusal, deed):
    reader = reader_with(wall_s=1.5, processor_s=60)
    assert "takes too long" in refusal(reader, deed)
    assert goes_on(reader_with())


HEAVY = """
import mmap
from annotator.ingest.reading import Reader

HELD = mmap.mmap(-1, 1_500_000_000)  # addresses alone: nothing is written there

if __name__ == "__main__":
    with Reader() as reader:
        print(reader.read_bytes(b"<p>The minister said so.</p>", name="a.html").articles[0].text)
"""


@linux_alone
def test_a_program_that_begins_with_much_memory_reads_files_all_the_same(tmp_path):
    script = tmp_path / "heavy.py"
    script.write_text(HEAVY, encoding="utf-8")
    ended = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert ended.stdout == "The minister said so.\n", ended.stderr


@linux_alone
def test_a_file_that_takes_too_much_memory_is_given_up(small, refusal):
    assert "takes too much memory to read: more than 400 MB" in refusal(small, "allocate")
    assert goes_on(small)


@linux_alone
def test_c_code_gets_no_more_memory_than_that(small):
    assert read(small, "allocate_in_c") == "got None"


@pytest.mark.parametrize("deed", ["leave", "crash", "abort"])
def test_a_reader_that_crashes_is_one_message(small, refusal, deed):
    assert "failed on it. It may be damaged" in refusal(small, deed)
    assert goes_on(small)


def test_what_is_nested_too_deeply_is_said_and_the_child_stays(small, refusal):
    before = read(small, "who")
    assert "nested too deeply" in refusal(small, "recurse")
    assert read(small, "who") == before


def test_what_a_parser_refuses_is_said_in_its_words_and_can_be_translated(small):
    with pytest.raises(ArticleUnreadable) as caught:
        small.read_bytes(b"refuse a.pdf", name="a.pdf", format="pdf")
    assert caught.value.message == "a.pdf is encrypted."
    assert isinstance(caught.value.message, Wording)
    assert caught.value.message.template == "{name} is encrypted."


def test_a_bug_of_a_parser_is_logged_without_the_words_of_the_file(small, refusal, caplog):
    before = read(small, "who")
    with caplog.at_level(logging.ERROR):
        assert "failed on it" in refusal(small, "fail words of the article")
    assert "hostile_parser failed" in caplog.text
    assert "in fail\n" in caplog.text
    assert "ValueError" in caplog.text
    assert "words of the article" not in caplog.text
    assert read(small, "who") == before


def test_a_parser_that_is_not_there_is_a_bug_and_not_a_crash(reader_with, refusal, caplog):
    reader = reader_with()
    reader._modules = {"pdf": "no_such_parser"}
    assert "failed on it" in refusal(reader, "echo words")
    assert "No module named 'no_such_parser'" in caplog.text


def test_too_large_a_file_is_not_even_handed_on(small, refusal):
    assert "is 2 MB; a file may have up to 1 MB" in refusal(small, b"x" * 2_000_000)
    assert small.child is None


@pytest.mark.parametrize("deed", ["huge 50000", "many 101", "many 100 "])
def test_too_much_text_is_said(reader_with, refusal, deed):
    assert "holds too much text" in refusal(reader_with(answer_bytes=10_000), deed)


def test_children_are_reused_and_renewed_after_some_jobs(small):
    seen = [read(small, "who") for _job in range(10)]
    assert len(set(seen)) == 3
    assert seen[0] == seen[3] != seen[4] == seen[7] != seen[8] == seen[9]


def test_a_child_that_ends_between_two_files_is_replaced(small):
    read(small, "who")
    small.child._process.kill()
    small.child._process.join()
    assert goes_on(small)


def test_a_closed_reader_leaves_no_process(small):
    read(small, "who")
    process = small.child._process
    small.close()
    with pytest.raises(ValueError, match="closed"):
        process.is_alive()


def test_reading_can_be_stopped_from_another_thread(reader_with, refusal):
    reader = reader_with(wall_s=60, processor_s=60)
    read(reader, "who")
    threading.Timer(0.3, reader.stop).start()
    assert "reading was stopped" in refusal(reader, "hang")
    assert "reading was stopped" in refusal(reader, "who")
    assert reader.child is None


def test_a_child_that_cannot_start_is_one_message(reader_with, refusal):
    assert "could not be started" in refusal(reader_with(start_s=0.001), "echo words")


# Answers that no sound child gives.


def answers(*messages):
    """Make the child write messages of its own, each with its length before it."""
    framed = [len(message).to_bytes(4, "big") + message for message in messages]
    return f"put_hex {b''.join(framed).hex()}"


BAD_JSON = [
    b"",
    b"{",
    b"[]",
    b"null",
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"a":' * 50_000,
    b'{"extracts": "1"}',
    b'{"extracts": 101}',
    b'{"unreadable": 1}',
    b'{"unreadable": {"template": "{name.__class__}", "values": {"name": "a"}}}',
    b'{"unreadable": {"template": "{name!r}", "values": {"name": "a"}}}',
    b'{"unreadable": {"template": "{name:9999999999}", "values": {"name": "a"}}}',
    b'{"unreadable": {"template": "{name:{name}}", "values": {"name": "999999999"}}}',
    b'{"unreadable": {"template": "{", "values": {"name": "a"}}}',
    b'{"unreadable": {"template": "{other}", "values": {"name": "a"}}}',
    b'{"unreadable": {"template": "{0}", "values": {"name": "a"}}}',
    b'{"bug": 1}',
    b"cos\nsystem\n(S'true'\ntR.",
    b'{"extracts": 1' + b"0" * 10_000 + b"}",
]


@linux_alone
@pytest.mark.parametrize("message", BAD_JSON, ids=lambda message: message[:60].decode("latin-1"))
def test_answers_that_are_none_end_the_child(reader_with, refusal, caplog, message):
    reader = reader_with()
    assert "failed on it" in refusal(reader, answers(message))
    assert reader.child is None
    assert goes_on(reader)


BAD_FIELDS = [
    {"text": 1},
    {"text": None},
    {"title": ["x"]},
    {"more": "x"},
    {"notices": "x"},
    {"notices": [1]},
    {"losses": []},
    {"losses": {"relations": "1"}},
    {"losses": {"relations": -1}},
    {"losses": {"relations": 1.5}},
    {"spans": {}},
    {"spans": [1]},
    {"spans": [SPAN | {"more": 1}]},
    {"spans": [SPAN | {"label": 1}]},
    {"spans": [SPAN | {"span": {"start": 3, "end": 0}}]},
    {"spans": [SPAN | {"span": {"start": -1, "end": 1}}]},
    {"spans": [SPAN | {"span": {"start": 0.5, "end": 1}}]},
    {"spans": [SPAN | {"span": {"start": True, "end": 2}}]},
    {"spans": [SPAN | {"span": {"start": 0, "end": 10**30}}]},
    {"spans": [SPAN | {"span": [0, 1]}]},
]


@linux_alone
@pytest.mark.parametrize("fields", BAD_FIELDS, ids=lambda fields: json.dumps(fields)[:60])
def test_extracts_with_bad_fields_end_the_child(reader_with, refusal, caplog, fields):
    reader = reader_with()
    assert "failed on it" in refusal(reader, answers(encode({"extracts": 1}), encode(EXTRACT | fields)))
    assert reader.child is None


@linux_alone
def test_the_same_way_of_answering_goes_through_with_good_fields(reader_with):
    assert read(reader_with(), answers(encode({"extracts": 1}), encode(EXTRACT | {"spans": [SPAN]}))) == EXTRACT["text"]


@linux_alone
@pytest.mark.parametrize("beginning", ["00000064 7b", "7fffffff", "ffffffff 7fffffffffffffff", ""])
def test_an_answer_that_is_promised_and_never_comes_is_given_up(reader_with, refusal, beginning):
    began = time.monotonic()
    said = refusal(reader_with(wall_s=2), f"put_hex {beginning.replace(' ', '')}")
    assert "takes too long" in said or "too much text" in said
    assert time.monotonic() - began < 30


def test_nothing_from_the_child_is_ever_unpickled():
    import annotator.ingest.isolation as package

    for path in Path(package.__file__).parent.glob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert "pickle" not in source.replace("unpickled", "")
        assert ".recv()" not in source
