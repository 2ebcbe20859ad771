"""`annotator source`: what is known of where an article came from, corrected, and the file it was."""

import pytest


@pytest.fixture
def imported(annotator, project, tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_bytes(b"The bridge fell\r\n\r\nIt fell on Monday.")
    row = annotator("import", project, path, "--no-highlight").out.split()[0]
    return row, path.read_bytes()


def test_a_source_is_shown_corrected_and_undone(annotator, project, imported):
    article = imported[0]
    shown = annotator("source", project, article, "--json").rows[0]
    assert (shown["origin"], shown["publisher"]) == ("bridge.txt", "")
    corrected = annotator("source", project, article, "--publisher", "The News", "--reviewer", "Anna", "--json").rows[0]
    assert corrected == {**shown, "publisher": "The News"}
    assert "publisher       The News\n" in annotator("source", project, article).out
    assert annotator("undo", project, "--reviewer", "Anna").out == "Undone: corrected the source: “The bridge fell”\n"
    assert annotator("source", project, article, "--json").rows[0] == shown


def test_a_correction_is_somebodys(annotator, project, imported):
    ended = annotator("source", project, imported[0], "--publisher", "The News")
    assert ended.status == 2
    assert "--reviewer" in ended.err


def test_what_cannot_be_kept_is_one_clear_line(annotator, project, imported):
    ended = annotator("source", project, imported[0], "--published", "yesterday", "--reviewer", "Anna")
    assert (ended.status, ended.out) == (1, "")
    assert "“yesterday” is no date" in ended.err


def test_the_original_file_comes_back_as_it_was_and_replaces_nothing(annotator, project, imported, tmp_path):
    article, original = imported
    out = tmp_path / "out.txt"
    assert annotator("source", project, article, "--original", out).status == 0
    assert out.read_bytes() == original
    again = annotator("source", project, article, "--original", out)
    assert again.status == 1
    assert "is there already" in again.err
