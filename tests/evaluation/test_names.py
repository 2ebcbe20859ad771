"""Corpora of names: JSON Lines and CoNLL are read as intended, the rest is one clear line."""

import json

import pytest

from annotator.domain.errors import WrongInput
from annotator.evaluation.corpora.names import read_names


@pytest.fixture
def path(tmp_path):
    return tmp_path / "names.conll"


def named(text):
    return [(span.of(text.text), kind) for span, kind in text.names]


def refusal(path):
    with pytest.raises(WrongInput) as caught:
        read_names(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_json_lines_are_read_with_the_kinds_of_names_as_we_call_them(tmp_path):
    path = tmp_path / "names.jsonl"
    text = "👍🏽 Ann of the UN in Oslo met Ohio Norwegians in May."
    ents = [[3, 6, "PERSON"], [14, 16, "ORG"], [20, 24, "GPE"], [29, 33, "LOC"], [34, 44, "NORP"]]
    rows = [{"doc": "one", "text": text, "ents": ents}, {"text": "Nobody.", "ents": []}]
    path.write_text("\n".join(map(json.dumps, rows)))
    first, second = read_names(path)
    assert named(first) == [
        ("Ann", "PERSON"),
        ("UN", "ORG"),
        ("Oslo", "LOC"),
        ("Ohio", "LOC"),
        ("Norwegians", "MISC"),
    ]
    assert (second.text, second.names) == ("Nobody.", ())


def test_conll_sentences_become_lines_of_a_text(path):
    path.write_text("Ann I-PER\nLee I-PER\nsleeps O\n. O\n\nOslo I-LOC\nUN I-ORG\n")
    (one,) = read_names(path)
    assert one.text == "Ann Lee sleeps .\nOslo UN\n"
    assert named(one) == [("Ann Lee", "PERSON"), ("Oslo", "LOC"), ("UN", "ORG")]


@pytest.mark.parametrize(
    ("tags", "names"),
    [
        ("I-PER I-PER O I-PER", ["a b", "d"]),
        ("B-PER I-PER B-PER I-PER", ["a b", "c d"]),
        ("I-PER B-PER O O", ["a", "b"]),  # IOB1 marks the first of two that touch
        ("I-PER I-ORG I-ORG O", ["a", "b c"]),
        ("B-PER I-ORG O O", ["a", "b"]),
        ("O O O O", []),
    ],
)
def test_names_begin_where_iob_tags_say_so(path, tags, names):
    path.write_text("\n".join(map(" ".join, zip("abcd", tags.split(), strict=True))))
    (one,) = read_names(path)
    assert [name for name, _ in named(one)] == names


def test_a_name_ends_with_its_sentence(path):
    path.write_text("Ann I-PER\n\nLee I-PER\n")
    assert [name for name, _ in named(read_names(path)[0])] == ["Ann", "Lee"]


def test_columns_between_word_and_tag_heads_of_articles_and_odd_line_ends_are_passed_over(path):
    path.write_bytes("\ufeff-DOCSTART- -X- O O\r\n\r\nAnn\tNNP\tB-NP\tB-PER\r\n \r\n\r\nOslo NNP B-NP B-LOC".encode())
    (one,) = read_names(path)
    assert one.text == "Ann\nOslo\n"
    assert named(one) == [("Ann", "PERSON"), ("Oslo", "LOC")]


def test_twelve_sentences_make_a_text(path):
    path.write_text("\n\n".join(f"word{number} O" for number in range(25)))
    assert [one.text.count("\n") for one in read_names(path)] == [12, 12, 1]


@pytest.mark.parametrize("line", ["Ann", "Ann PER", "Ann B", "I-PER", "Ann I-PER x"])
def test_a_line_that_is_no_word_with_a_tag_is_refused_by_its_number(path, line):
    path.write_text(f"Ann I-PER\n\n{line}\n")
    assert refusal(path).startswith(f"{path}:3 is no word with a tag: give columns")


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"text": "Ann"},
        {"text": 5, "ents": []},
        {"text": "Ann\r\n", "ents": []},
        {"text": "Ann", "ents": None},
        {"text": "Ann", "ents": [[0, 3]]},
        {"text": "Ann", "ents": ["PER"]},
        {"text": "Ann", "ents": [[0, "3", "PER"]]},
        {"text": "Ann", "ents": [[0, 4, "PER"]]},
        {"text": "Ann", "ents": [[2, 2, "PER"]]},
        {"text": "Ann", "ents": [[0, 3, ["PER"]]]},
        [],
    ],
    ids=str,
)
def test_a_line_that_is_no_text_with_names_is_refused_by_its_number(tmp_path, row):
    path = tmp_path / "names.jsonl"
    path.write_text(f'{{"text": "Ann", "ents": []}}\n{json.dumps(row)}\n')
    assert refusal(path).startswith(f"{path}:2")


@pytest.mark.parametrize("name", ["names.jsonl", "names.conll"])
@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "holds no texts"), (b"\n\n", "holds no texts"), (b"Zo\xe9 O", "is not UTF-8 (byte 2)")],
)
def test_a_file_without_texts_is_refused_by_name(tmp_path, name, content, reason):
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path).startswith(f"{path} {reason}: ")


def test_what_is_no_corpus_of_names_is_refused_by_name(tmp_path):
    assert refusal(tmp_path).startswith(f"{tmp_path} is no corpus of names: give a .jsonl or a .conll file.")
    for name in ("nothing.jsonl", "nothing.conll"):
        assert refusal(tmp_path / name).startswith(f"{tmp_path / name} cannot be read (No such file or directory): ")
    (tmp_path / "folder.conll").mkdir()
    assert refusal(tmp_path / "folder.conll").startswith(f"{tmp_path / 'folder.conll'} is no file: ")
