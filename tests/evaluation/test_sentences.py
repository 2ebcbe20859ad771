"""Corpora of sentences: CSV, TSV and JSON Lines are read as intended, the rest is one clear line."""

import json

import pytest

from annotator.domain.errors import WrongInput
from annotator.evaluation.corpora.sentences import LabelledSentence, read_sentences


@pytest.fixture
def read(tmp_path):
    """Write a file and read it."""

    def run(content, task="opinion", *, name="data.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return [(one.text, one.label) for one in read_sentences(path, task)]

    return run


@pytest.fixture
def refusal(read, tmp_path):
    """Write a file and return in what words it is refused, after its path."""

    def run(content, task="opinion", *, name="data.csv"):
        with pytest.raises(WrongInput) as caught:
            read(content, task, name=name)
        message = str(caught.value)
        assert message.startswith(f"{tmp_path / name}")
        assert "\n" not in message
        return message.removeprefix(f"{tmp_path / name}")

    return run


def test_a_csv_file_as_newssd_has_it_quotes_commas_and_line_ends(read):
    content = (
        "Sentence,Label,Solved conflict\n"
        '"It rains, they say.\n",OBJ,False\n'
        '"A ""scandal""\nof a river!\n",SUBJ,True\n'
        "Plain,OBJ,False\n"
    )
    assert read(content) == [
        ("It rains, they say.", False),
        ('A "scandal"\nof a river!', True),
        ("Plain", False),
    ]


def test_a_tsv_file_as_checkthat_has_it_quotes_nothing(read):
    content = (
        "sentence_id\tsentence\tlabel\tsolved_conflict\n"
        'a1\t"It rains, he said.\tOBJ\tFalse\n'
        'a2\tWhat a "wonderful, wonderful river\tSUBJ\tTrue\n'
        'a3\t"It pours."\tOBJ\tFalse\n'
    )
    for name in ("dev.tsv", "dev.csv"):
        assert read(content, name=name) == [
            ('"It rains, he said.', False),
            ('What a "wonderful, wonderful river', True),
            ('"It pours."', False),
        ]


def test_a_tsv_file_of_claims_worth_checking_asks_what_is_factual(read):
    content = "Sentence_id\tText\tclass_label\n1\tIt rained 3 days.\tYes\n2\tThank you.\tNo\n"
    assert read(content, "factual", name="dev.tsv") == [("It rained 3 days.", True), ("Thank you.", False)]


@pytest.mark.parametrize(
    ("task", "column", "yes", "no"),
    [
        ("factual", "factual", 1, 0),
        ("factual", "label", True, False),
        ("factual", "class_label", "Yes", "no"),
        ("opinion", "label", "SUBJ", "OBJ"),
        ("opinion", "label", " subj ", "Obj"),
        ("opinion", "opinion", 1, 0),
    ],
)
def test_json_lines_are_read_by_the_column_of_the_task(read, task, column, yes, no):
    rows = [{"text": "It rains.", column: yes}, {"text": "It pours.", column: no}]
    content = "\n".join(map(json.dumps, rows))
    assert read(content, task, name="data.jsonl") == [("It rains.", True), ("It pours.", False)]


def test_the_column_named_for_the_task_goes_before_one_named_label(read):
    row = {"text": "It rains.", "label": 0, "factual": 1}
    assert read(json.dumps(row), "factual", name="data.jsonl") == [("It rains.", True)]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("delimiter", ["\t", ","])
def test_any_line_ends_and_a_byte_order_mark_are_read(read, end, delimiter):
    lines = ["\ufefftext,label", "It rains.,SUBJ", "", "It pours.,OBJ", ""]
    content = end.join(lines).replace(",", delimiter)
    assert read(content) == [("It rains.", True), ("It pours.", False)]


def test_line_separators_within_a_sentence_stay_in_it(read):
    content = "text\tlabel\nIt\u2028rains\x85today.\tOBJ\n"
    assert read(content, name="data.tsv") == [("It\u2028rains\x85today.", False)]
    row = {"text": "It\r\nrains \ud800", "label": "OBJ"}
    assert read(json.dumps(row), name="data.jsonl") == [("It\nrains \ufffd", False)]


def test_a_sentence_of_any_length_up_to_what_csv_takes_is_read(read):
    assert read(f"text,label\n{'a' * 131_072},OBJ\n") == [("a" * 131_072, False)]
    message = refusal_of(lambda: read(f"text,label\n{'a' * 131_073},OBJ\n"))
    assert "data.csv:2 is no row of a table (field larger than field limit (131072))" in message


def refusal_of(call):
    with pytest.raises(WrongInput) as caught:
        call()
    return str(caught.value)


@pytest.mark.parametrize("name", ["data.csv", "data.tsv", "data.jsonl", "data"])
@pytest.mark.parametrize("content", ["", "\n", "\ufeff"])
def test_an_empty_file_is_refused(refusal, content, name):
    assert refusal(content, name=name).startswith(" holds no sentences: give a .csv, .tsv or .jsonl file")


def test_a_table_of_nothing_but_a_head_is_refused(refusal):
    assert refusal("text,label\n").startswith(" holds no sentences: ")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("words,label\nIt rains.,OBJ\n", 2),
        ("text,mark\nIt rains.,OBJ\n", 2),
        ("text;label\nIt rains.;OBJ\n", 2),
        ("text,label\nIt rains.,OBJ\nIt pours.\n", 3),
        ("text,label\nIt rains.,OBJ\nIt pours, too.,OBJ\n", 3),
        ("text,label\nIt rains.,OBJ\n ,OBJ\n", 3),
        ("text,label\nIt rains.,OBJ\n,OBJ\n", 3),
        ("text,label\nIt rains.,OBJ\nIt pours.,\n", 3),
        ("text,label\nIt rains.,OBJ\nIt pours.,MAYBE\n", 3),
        ("text\tlabel\nIt rains.\tOBJ\nIt\tpours.\tOBJ\n", 3),
        ("Just a line of text.\nAnd another.\n", 2),
    ],
)
def test_a_row_without_a_sentence_and_a_label_is_refused_by_its_line(refusal, content, line):
    assert refusal(content) == (
        f":{line} has no sentence (column sentence or text) with a label for opinion "
        "(column label or opinion: SUBJ or OBJ, 1 or 0, yes or no)."
    )


def test_labels_of_opinion_are_none_of_fact(read, refusal):
    content = "text,label\nIt rains.,OBJ\n"
    assert read(content) == [("It rains.", False)]
    assert "with a label for factual (column factual or label or class_label: 1 or 0, yes or no)" in refusal(
        content, "factual"
    )


@pytest.mark.parametrize("row", ['"It rains,OBJ\nIt pours.,OBJ\n', '"It" rains.,OBJ\n'])
def test_a_stray_quotation_mark_in_a_csv_file_is_refused(refusal, row):
    message = refusal(f"text,label\nIt snows.,OBJ\n{row}")
    assert "is no row of a table" in message
    assert message.endswith("look for a stray quotation mark.")


@pytest.mark.parametrize(
    "row",
    [
        "[]",
        "It rains.",
        "[" * 100_000,
        '{"text": "It rains."}',
        '{"text": 5, "label": "OBJ"}',
        '{"text": "It rains.", "label": null}',
        '{"text": "It rains.", "label": ["OBJ"]}',
        '{"text": "It rains.", "label": NaN}',
    ],
    ids=lambda row: row[:40],
)
def test_a_line_that_is_no_labelled_sentence_is_refused_by_its_number(refusal, row):
    good = '{"text": "It rains.", "label": "OBJ"}'
    assert refusal(f"{good}\n\n{row}\n{good}", name="data.jsonl").startswith(":3 ")


@pytest.mark.parametrize("name", ["data.csv", "data.tsv", "data.jsonl"])
def test_bytes_that_are_not_utf_8_are_refused(refusal, name):
    content = "text\tlabel\nZoé\tOBJ\n"
    assert refusal(content.encode("latin-1"), name=name) == " is not UTF-8 (byte 13): save it as UTF-8 text."
    assert " is not UTF-8 (byte 0)" in refusal(content.encode("utf-16"), name=name)


@pytest.mark.parametrize("task", ["opinion", "factual"])
def test_what_is_no_file_is_refused_by_name(tmp_path, task):
    for name in (".", "nothing.csv", "nothing.jsonl", "x" * 300, "a\0b"):
        message = refusal_of(lambda name=name: read_sentences(tmp_path / name, task))
        assert message.startswith(f"{tmp_path / name} ")
        assert message.endswith((": check its name, and that you may read it.", ": give the labelled file itself."))


def test_a_file_that_may_not_be_read_is_refused_by_name(tmp_path, monkeypatch):
    path = tmp_path / "data.csv"
    path.write_text("text,label\n")

    def denied(self):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(type(path), "read_bytes", denied)
    assert refusal_of(lambda: read_sentences(path, "opinion")).startswith(
        f"{path} cannot be read (Permission denied): "
    )


def test_sentences_are_plain_data(tmp_path):
    path = tmp_path / "data.csv"
    path.write_text("text,label\nIt rains.,OBJ\n")
    assert read_sentences(path, "opinion") == [LabelledSentence("It rains.", label=False)]
