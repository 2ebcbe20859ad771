"""No command prints what a terminal would obey, wherever in a file it stands."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import pytest

ESCAPE = "\x1b]0;owned\x07\x9b31m\x7f\u202e"
TEXT = f"Japan {ESCAPE}helps. “We will not {ESCAPE}stop”, Bezpalko said. It is a scandal."
SPANS = [[0, 9, f"quo{ESCAPE}te"], [12, 25, "quote"]]
WITHOUT = ("--no-highlight", "--reviewer", "Anna")


def lines(*rows):
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def table(*rows):
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue().encode()


def packed(**files):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_", "."), content)
    return file.getvalue()


FILES = {
    "headline.txt": f"Fares{ESCAPE} rise\n\n{TEXT}".encode(),
    "title.csv": table(["title", "text", "author"], [f"Fares{ESCAPE}", TEXT, f"Ben{ESCAPE}"]),
    "columns.csv": table([f"a{ESCAPE}", f"b{ESCAPE}"], ["1", "2"]),
    "entry.csv": table(["text", "name"], [TEXT, f"n{ESCAPE}"], ["", f"m{ESCAPE}"]),
    "labels.jsonl": lines(
        {"id": f"a{ESCAPE}", "text": TEXT, "label": SPANS, "relations": [{}], "username": f"Ben{ESCAPE}"}
    ),
    "twice.jsonl": b'{"text": "a", "k\\u001b]0;x\\u0007": 1, "k\\u001b]0;x\\u0007": 2}\n',
    "page.html": f"<title>Fares&#27;]0;x&#7;{ESCAPE}</title><p>{TEXT * 9}</p>".encode(),
    "letter.eml": f"From: a@example.org\nTo: b@example.org\nMessage-ID: <a>\nSubject: A{ESCAPE}\n\n{TEXT}\n".encode(),
    "notes.md": f"---\ntitle: Fares{ESCAPE}\nauthor: B{ESCAPE}\n---\n\n{TEXT}\n".encode(),
    "brat.zip": packed(a_txt=TEXT, a_ann=f"T1\tquo{ESCAPE}te 0 9\t{TEXT[:9]}\nR{ESCAPE}\tx\n"),
    "names.zip": packed(**{f"a{ESCAPE}_txt": TEXT, f"b{ESCAPE}_txt": ""}),
    "broken.xmi": f'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"><a{ESCAPE}></xmi:XMI>'.encode(),
}


def check(ended):
    for printed in (ended.out, ended.err):
        odd = {character for character in printed if not (character.isprintable() or character in "\n\t")}
        assert not odd, printed
    return ended


@pytest.mark.parametrize("name", FILES)
def test_nothing_that_a_terminal_would_obey_is_printed(annotator, tmp_path, name):
    project, path, newer = tmp_path / "p.annotator", tmp_path / name, tmp_path / "newer.txt"
    path.write_bytes(FILES[name])
    newer.write_text(f"Newer{ESCAPE}\n\n{TEXT.replace('stop', 'go')}", encoding="utf-8")
    annotator("new", project)
    check(annotator("import", project, path, "--show-labels"))
    check(annotator("import", project, path, "--columns", "text=c", "--show-labels"))
    check(annotator("import", project, path, *WITHOUT))
    check(annotator("import", project, newer, *WITHOUT))
    for row in annotator("articles", project, "--json").rows[:1]:
        check(annotator("revise", project, row["id"], newer, *WITHOUT))
        for command in ("difference", "waiting", "copies", "claims"):
            check(annotator(command, project, row["id"]))
        check(annotator("source", project, row["id"]))
    for command in ("articles", "claims", "copies", "verify"):
        check(annotator(command, project))
