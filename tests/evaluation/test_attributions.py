"""Attribution corpora: brat as PolNeAR has it and JSON Lines are read as intended, the rest is one clear line."""

import json

import pytest

from annotator.domain.claims import Attribution, Span
from annotator.domain.errors import WrongInput
from annotator.evaluation.corpora.attributions import read_attributions

TEXT = "“It rains,” Ann Lee said. “It pours.”\nBob Ray agreed. It was claimed it snows."
#       0           12      20    26         38      46       54     61      69
LINES = [
    "T1\tContent 0 11;26 37\t“It rains,” “It pours.”",
    "T2\tCue 20 24\tsaid",
    "T3\tSource 12 19\tAnn Lee",
    "T4\tAttribution 20 24\tsaid",
    "E1\tAttribution:T4 Cue:T2 Source:T3 Content:T1",
]


@pytest.fixture
def brat(tmp_path):
    """Write a text and the marks of it, as PolNeAR names them; returns the folder."""

    def write(lines, *, text=TEXT, name="one", marks="one_1a2b"):
        for folder in ("text", "attributions"):
            (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / "text" / f"{name}.txt").write_bytes(text.encode())
        (tmp_path / "attributions" / f"{marks}.ann").write_bytes("\n".join([*lines, ""]).encode())
        return tmp_path

    return write


def said(one, text=TEXT):
    """Return the words of an attribution's source, cue and content."""
    return [[span.of(text) for span in part] for part in (one.source, one.cue, one.content)]


def refusal(path):
    with pytest.raises(WrongInput) as caught:
        read_attributions(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_relation_with_an_interrupted_content_is_read_piece_by_piece(brat):
    (one,) = read_attributions(brat(LINES))
    assert (one.name, one.text) == ("one", TEXT)
    assert one.attributions == (Attribution((Span(12, 19),), (Span(20, 24),), (Span(0, 11), Span(26, 37))),)


def test_an_attribution_without_a_source_has_none(brat):
    lines = [
        "T1\tContent 69 77\tit snows",
        "T2\tCue 57 68\twas claimed",
        "T3\tAttribution-no-source 57 68\twas claimed",
        "E1\tAttribution-no-source:T3 Content:T1 Cue:T2",
    ]
    (one,) = read_attributions(brat(lines))
    assert [said(each) for each in one.attributions] == [[[], ["was claimed"], ["it snows"]]]


def test_a_relation_may_have_several_of_a_part_and_share_them_with_another(brat):
    lines = [
        *LINES,
        "T5\tSource 38 45\tBob Ray",
        "T6\tCue 46 52\tagreed",
        "T7\tContent 26 37\t“It pours.”",
        "E2\tAttribution:T8 Source:T5 Source2:T3 Cue:T6 Content:T7 Content2:T1",
    ]
    first, second = read_attributions(brat(lines))[0].attributions
    assert said(first) == [["Ann Lee"], ["said"], ["“It rains,”", "“It pours.”"]]
    assert said(second) == [["Ann Lee", "Bob Ray"], ["agreed"], ["“It rains,”", "“It pours.”"]]


def test_relations_without_cue_and_content_other_marks_and_notes_are_passed_over(brat):
    lines = [
        "T8\tDiscard 0 3\t“It",
        "T9\tDiscuss 0 99\tanything",
        *LINES,
        "T5\tSource 38 45\tBob Ray",
        "E2\tAttribution-no-source:T9 ",
        "E3\tAttribution:T9 Source:T5 Content:T77",
        "#1\tAnnotatorNotes T1\tIs this one?",
        "A1\tDoubtful E1",
        "R1\tSame Arg1:T1 Arg2:T2",
    ]
    assert len(read_attributions(brat(lines))[0].attributions) == 1


def test_a_quote_that_goes_on_in_the_next_lines_is_one_span(brat):
    text = "Ann Lee said: “It rains.\n\nThe river rises.”"
    lines = [
        f"T1\tContent 14 {len(text)}\t“It rains.",
        "",
        "The river rises.”",
        "T2\tCue 8 13\tsaid:",
        "E1\tAttribution:T4 Cue:T2 Content:T1",
    ]
    (one,) = read_attributions(brat(lines, text=text))
    assert said(one.attributions[0], text) == [[], ["said:"], ["“It rains.\n\nThe river rises.”"]]


def test_a_quote_with_its_line_ends_as_spaces_fits_too(brat):
    lines = ["T1\tContent 26 45\t“It pours.” Bob Ray", "E1\tAttribution:T4 Content:T1"]
    (one,) = read_attributions(brat(lines))
    assert said(one.attributions[0]) == [[], [], ["“It pours.”\nBob Ray"]]


def test_offsets_are_code_points(brat):
    text = "👍🏽 Zoé: it rains"
    lines = ["T1\tSource 3 6\tZoé", "T2\tContent 8 16\tit rains", "E1\tAttribution:T3 Source:T1 Content:T2"]
    (one,) = read_attributions(brat(lines, text=text))
    assert said(one.attributions[0], text) == [["Zoé"], [], ["it rains"]]


def test_of_several_people_who_annotated_a_text_the_first_by_name_counts(brat):
    brat(LINES[:4], marks="one_ffff")
    folder = brat(LINES, marks="one_00ab")
    brat(["no marks"], marks="one_1a2b")
    (one,) = read_attributions(folder)
    assert len(one.attributions) == 1


def test_a_name_that_ends_like_an_annotators_is_still_its_texts(brat):
    brat(LINES, name="news_2016", marks="news_2016")
    brat(LINES[:4], name="news_2017", marks="news_2017_1a2b")
    folder = brat(LINES, name="news", marks="news_2015")
    found = read_attributions(folder)
    assert [(one.name, len(one.attributions)) for one in found] == [("news", 1), ("news_2016", 1), ("news_2017", 0)]


def test_texts_come_in_the_order_of_their_names_and_one_that_nobody_annotated_not_at_all(brat):
    for name in ("b", "a", "c"):
        folder = brat(LINES, name=name, marks=f"{name}_1a2b")
    (folder / "attributions" / "b_1a2b.ann").unlink()
    (folder / "attributions" / "c_1a2b.ann").write_text("")
    assert [(one.name, len(one.attributions)) for one in read_attributions(folder)] == [("a", 1), ("c", 0)]


@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_line_ends_count_as_the_offsets_count_them(brat, start):
    text = start + TEXT.replace("\n", "\r\n")
    more = ["T5\tCue 46 52\tagreed", "E2\tAttribution:T6 Cue:T5"]
    (one,) = read_attributions(brat([*LINES, *more], text=text))
    assert one.text == TEXT
    shift = 1 + len(start)
    lines = [f"T5\tCue {46 + shift} {52 + shift}\tagreed", "E2\tAttribution:T6 Cue:T5"]
    (one,) = read_attributions(brat(lines, text=text))
    assert one.text == text
    assert said(one.attributions[0], text) == [[], ["agreed"], []]


def test_marks_with_windows_line_ends_and_a_byte_order_mark_are_read(brat):
    folder = brat([])
    (folder / "attributions" / "one_1a2b.ann").write_bytes(b"\xef\xbb\xbf" + "\r\n".join(LINES).encode())
    (one,) = read_attributions(folder)
    assert len(one.attributions) == 1


@pytest.mark.parametrize(
    "line",
    [
        "T9\tCue 20 99\tsaid",
        "T9\tCue 24 24\tsaid",
        "T9\tCue 24 20\tsaid",
        "T9\tCue -4 -1\tsaid",
        "T9\tCue 21 25\tsaid",
        "T9\tCue 0 11;27 38\t“It rains,” “It pours.”",
        "T9\tCue 20\tsaid",
        "T9\tCue 20 24 30\tsaid",
        "T9\tCue a b\tsaid",
        "T9\tCue 20 24;\tsaid",
        f"T9\tCue 20 {'9' * 5000}\tsaid",
    ],
)
def test_marks_that_do_not_fit_their_text_are_refused_by_name(brat, line):
    folder = brat([*LINES, line])
    message = refusal(folder)
    assert f"{folder / 'attributions' / 'one_1a2b.ann'} does not fit {folder / 'text' / 'one.txt'}: T9" in message


@pytest.mark.parametrize("file", ["text/one.txt", "attributions/one_1a2b.ann"])
def test_a_file_of_a_folder_that_is_not_utf_8_or_no_file_is_refused_by_name(brat, file):
    path = brat(LINES) / file
    path.write_bytes("Zoé".encode("latin-1"))
    assert refusal(path.parents[1]).startswith(f"{path} is not UTF-8 (byte 2): ")
    path.unlink()
    path.mkdir()
    assert refusal(path.parents[1]).startswith(f"{path} is no file: ")


@pytest.mark.parametrize("lines", [[], LINES[:4], ["anything"]])
def test_a_folder_without_a_relation_is_refused(brat, lines):
    folder = brat(lines)
    assert refusal(folder).startswith(f"{folder} holds no attributions: ")


def test_a_folder_whose_marks_are_of_other_texts_is_refused(brat):
    folder = brat(LINES, marks="two_1a2b")
    assert refusal(folder).startswith(f"{folder} holds no attributions: ")


@pytest.mark.parametrize("name", [".", "nothing", "text.txt", "x" * 300, "a\0b"])
def test_what_is_no_corpus_is_refused_by_name(tmp_path, name):
    (tmp_path / "text").mkdir()
    (tmp_path / "text.txt").write_text("Smith said it rains.")
    assert refusal(tmp_path / name).startswith(f"{tmp_path / name} is no attribution corpus: give a folder")


def row(**changes):
    one = {"source": [[12, 19]], "cue": [[20, 24]], "content": [[26, 37], [0, 11]]}
    return {"doc": "one", "text": TEXT, "attributions": [one], **changes}


def test_json_lines_are_read_with_their_spans_in_order(tmp_path):
    path = tmp_path / "dev.jsonl"
    path.write_bytes(
        b"\xef\xbb\xbf" + json.dumps(row()).encode() + b"\r\n\r\n" + json.dumps(row(attributions=[])).encode()
    )
    first, second = read_attributions(path)
    assert first.attributions == (Attribution((Span(12, 19),), (Span(20, 24),), (Span(0, 11), Span(26, 37))),)
    assert (first.name, second.attributions) == ("one", ())


def attributed(**changes):
    return row(attributions=[row()["attributions"][0] | changes])


@pytest.mark.parametrize(
    "line",
    [
        b"Smith said it rains.",
        b"[1, 2]",
        b"{" * 100_000,
        b"[" * 100_000,
        b"9" * 5_000,
        *(
            json.dumps(bad).encode()
            for bad in [
                {},
                row(text=None),
                row(text="one\r\ntwo"),
                row(text="lone \ud800 surrogate"),
                row(attributions=None),
                row(attributions=["none"]),
                row(attributions=[{"source": [], "cue": []}]),
                attributed(cue=None),
                attributed(cue=[20, 24]),
                attributed(cue=[[20, 24, 30]]),
                attributed(cue=[["20", "24"]]),
                attributed(cue=[[20.0, 24.0]]),
                attributed(cue=[[False, True]]),
                attributed(cue=[[24, 20]]),
                attributed(cue=[[20, len(TEXT) + 1]]),
            ]
        ),
    ],
    ids=lambda line: line[:60].decode(),
)
def test_a_line_that_is_no_attributed_text_is_refused_by_its_number(tmp_path, line):
    path = tmp_path / "dev.jsonl"
    path.write_bytes(json.dumps(row()).encode() + b"\n\n" + line)
    message = refusal(path)
    assert message.startswith(f"{path}:3")
    assert "give" in message.lower()
    assert len(message) < len(str(path)) + 250


@pytest.mark.parametrize("content", [b"", b"\n", json.dumps(row(attributions=[])).encode()])
def test_a_json_file_without_an_attribution_is_refused(tmp_path, content):
    path = tmp_path / "dev.jsonl"
    path.write_bytes(content)
    assert refusal(path).startswith(f"{path} holds no attributions: ")


def test_a_json_file_that_cannot_be_read_is_refused_by_name(tmp_path):
    path = tmp_path / "dev.jsonl"
    assert refusal(path).startswith(f"{path} cannot be read (No such file or directory): ")
    path.write_bytes(b"\xff\xfe{\x00}\x00")
    assert refusal(path).startswith(f"{path} is not UTF-8 (byte 0): ")
    path.unlink()
    path.mkdir()
    assert refusal(path).startswith(f"{path} is no file: ")
