"""Sources: folders, archives and files as a person may have them, and as somebody may have made them on purpose."""

import os
import stat
import struct
import subprocess
import zipfile
from pathlib import Path

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest import archives, listing, sources
from annotator.ingest.listing import listed
from annotator.ingest.sources import Opened, Source


def put(path, content="He said so."):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


def pack(path, entries, **options):
    with zipfile.ZipFile(path, "w", **options) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def bytes_of(source):
    with Opened() as opened:
        return opened.bytes_of(source)


def contents(*given):
    with Opened() as opened:
        return {source.origin: opened.bytes_of(source) for source in listed(map(str, given)).sources}


def problem_of(*given):
    (source,) = listed(map(str, given)).sources
    with pytest.raises(ArticleUnreadable) as refusal:
        bytes_of(source)
    assert "\n" not in str(refusal.value)
    return str(refusal.value)


def test_a_folder_is_walked_in_order_and_what_is_no_article_is_counted(tmp_path):
    for name in ("b.txt", "a.TXT", "b/c.text", "picture.jpg", "b/d.JPG", "README"):
        put(tmp_path / "news" / name)
    found = listed([str(tmp_path / "news")])
    assert [source.origin for source in found.sources] == ["a.TXT", "c.text", "b.txt"]
    assert found.left_out == {".jpg": 2, "": 1}
    assert all(bytes_of(source) == b"He said so." for source in found.sources)


def test_what_a_system_put_beside_the_articles_is_no_article(tmp_path):
    for name in ("a.txt", ".hidden.txt", "._a.txt", "__MACOSX/a.txt", ".git/a.txt", "~$a.txt"):
        put(tmp_path / name)
    found = listed([str(tmp_path)])
    assert [source.origin for source in found.sources] == ["a.txt"]
    assert found.left_out == {}


def test_what_a_browser_saved_with_a_page_belongs_to_it(tmp_path):
    names = ("page.html", "page_files/frame.html", "page_files/ads/x.html", "lone_files/a.html")
    for name in names:
        put(tmp_path / "news" / name)
    archive = pack(tmp_path / "news.zip", dict.fromkeys(names, "It says so."))
    assert [source.origin for source in listed([str(tmp_path / "news")]).sources] == ["a.html", "page.html"]
    assert [source.origin for source in listed([str(archive)]).sources] == [
        "news.zip/lone_files/a.html",
        "news.zip/page.html",
    ]


def test_links_that_lead_back_or_nowhere_end_nothing(tmp_path):
    put(tmp_path / "news" / "a.txt")
    (tmp_path / "news" / "back").symlink_to(tmp_path / "news")
    (tmp_path / "news" / "up").symlink_to(tmp_path)
    (tmp_path / "news" / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "news" / "itself.txt").symlink_to(tmp_path / "news" / "itself.txt")
    sources = listed([str(tmp_path / "news")]).sources
    assert [source.origin for source in sources if not source.problem] == ["a.txt"]


def test_pipes_and_sockets_in_a_folder_are_not_opened(tmp_path):
    put(tmp_path / "a.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert [source.origin for source in listed([str(tmp_path)]).sources] == ["a.txt"]
    assert "not an ordinary file" in problem_of(tmp_path / "pipe.txt")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may look into every folder")
def test_a_folder_that_cannot_be_looked_into_is_told_and_the_others_are_taken(tmp_path):
    put(tmp_path / "a.txt")
    put(tmp_path / "closed" / "b.txt")
    (tmp_path / "closed").chmod(0)
    try:
        first, second = listed([str(tmp_path)]).sources
    finally:
        (tmp_path / "closed").chmod(0o700)
    assert first.origin == "a.txt"
    assert "Permission denied" in second.problem


def test_a_folder_without_articles_and_a_file_that_is_not_there_are_told(tmp_path):
    (tmp_path / "empty").mkdir()
    assert "holds no articles" in problem_of(tmp_path / "empty")
    assert "No such file" in problem_of(tmp_path / "gone.txt")
    assert "can't be read" in problem_of("a\0b")
    assert "can't be read" in problem_of("x" * 5000)


@pytest.fixture
def deep(tmp_path):
    """A folder in a folder, a thousand times and more; Python itself could not remove it."""
    here = Path.cwd()
    try:
        os.chdir(tmp_path)
        for _ in range(1200):
            Path("d").mkdir()
            os.chdir("d")
        Path("a.txt").write_text("He said so.")
    finally:
        os.chdir(here)
    yield tmp_path / "/".join("d" for _ in range(1200)) / "a.txt"
    subprocess.run(["rm", "-rf", tmp_path / "d"], check=True)


def test_folders_however_deep_are_walked(tmp_path, deep):
    (source,) = listed([str(tmp_path)]).sources
    assert source.path == deep


def test_too_many_files_are_said_and_what_was_found_until_then_is_taken(tmp_path, monkeypatch):
    monkeypatch.setattr(listing, "MAX_FILES", 3)
    for number in range(5):
        put(tmp_path / f"{number}.txt")
    *taken, last = listed([str(tmp_path)]).sources
    assert len(taken) == 3
    assert "more than 3 files" in last.problem


def test_a_name_that_would_move_a_terminal_is_said_without_that(tmp_path):
    put(tmp_path / "a\x1b[2J\n\u202eb.txt")
    (source,) = listed([str(tmp_path)]).sources
    assert source.origin == "a\ufffd[2J\ufffd\ufffdb.txt"
    assert source.name.isprintable()
    assert bytes_of(source) == b"He said so."


@pytest.mark.skipif(os.name != "posix", reason="names are bytes there alone")
def test_a_name_that_is_no_utf_8_can_be_read_and_said(tmp_path):
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_bytes(b"He said so.")
    (source,) = listed([str(tmp_path)]).sources
    source.name.encode("utf-8")
    assert bytes_of(source) == b"He said so."


def test_a_text_and_what_brat_wrote_beside_it_belong_together(tmp_path):
    for name in ("a.txt", "a.ann", "b.txt", "alone.ann"):
        put(tmp_path / name, f"in {name}")
    found = listed([str(tmp_path)])
    with Opened() as opened:
        assert {source.origin: opened.bytes_beside(source) for source in found.sources} == {
            "a.txt": b"in a.ann",
            "b.txt": None,
        }
    assert found.left_out == {".ann": 1}
    (named,) = listed([str(tmp_path / "a.txt")]).sources
    assert named.beside == tmp_path / "a.ann"
    archive = pack(tmp_path / "brat.zip", {"d/a.txt": "text", "d/a.ann": "marks"})
    (member,) = listed([str(archive)]).sources
    with Opened() as opened:
        assert (opened.bytes_of(member), opened.bytes_beside(member)) == (b"text", b"marks")


def test_addresses_and_standard_input_are_sources_too():
    given = ["-", "https://example.org/a", "HTTP://example.org/b"]
    first, second, third = listed(given).sources
    assert first.origin == "standard input"
    assert (second.address, third.address) == (given[1], given[2])
    assert "is an address" in problem_of(given[1])
    assert bytes_of(Source("pasted", "pasted", original=b"text")) == b"text"


def test_an_archive_is_looked_into_wherever_it_lies(tmp_path):
    entries = {"b/": "", "b/two.txt": "Two.", "a.txt": "One.", "c.png": "", "__MACOSX/a.txt": "no", "b/.x.txt": "no"}
    pack(tmp_path / "news.zip", entries, compression=zipfile.ZIP_DEFLATED)
    assert contents(tmp_path / "news.zip") == {"news.zip/a.txt": b"One.", "news.zip/b/two.txt": b"Two."}
    assert contents(tmp_path) == contents(tmp_path / "news.zip")
    assert listed([str(tmp_path / "news.zip")]).left_out == {".png": 1}


def test_an_archive_in_an_archive_is_counted_and_not_opened(tmp_path):
    inner = pack(tmp_path / "inner.zip", {"a.txt": "One."}).read_bytes()
    outer = pack(tmp_path / "outer.zip", {"inner.zip": inner, "b.txt": "Two."})
    found = listed([str(outer)])
    assert [source.origin for source in found.sources] == ["outer.zip/b.txt"]
    assert found.left_out == {".zip": 1}


@pytest.mark.parametrize("inside", ["[Content_Types].xml", "mimetype", "META-INF/container.xml"])
@pytest.mark.parametrize("name", ["a.docx", "a.zip"])
def test_a_document_that_happens_to_be_a_zip_is_one_source(tmp_path, inside, name):
    path = pack(tmp_path / name, {inside: "", "a.txt": "One."})
    (source,) = listed([str(path)]).sources
    assert source.member is None
    assert bytes_of(source) == path.read_bytes()


def test_an_archive_is_told_by_its_content_and_not_by_its_name(tmp_path):
    assert contents(pack(tmp_path / "news", {"a.txt": "One."})) == {"news/a.txt": b"One."}
    text = put(tmp_path / "text.zip", "He said so.")
    assert contents(text) == {"text.zip": b"He said so."}


@pytest.mark.parametrize(
    "name", ["../a.txt", "/etc/a.txt", "a/../../b.txt", "..\\a.txt", "C:\\a.txt", "\\\\host\\a.txt"]
)
def test_a_name_that_leads_out_is_refused_and_the_others_are_taken(tmp_path, name):
    path = pack(tmp_path / "news.zip", {name: "Evil.", "good.txt": "Good."})
    refused = {source.origin: source.problem for source in listed([str(path)]).sources if source.problem}
    assert len(refused) == 1
    assert "leads out of its archive" in next(iter(refused.values()))
    assert [bytes_of(source) for source in listed([str(path)]).sources if not source.problem] == [b"Good."]


def test_a_link_in_an_archive_is_refused(tmp_path):
    link = zipfile.ZipInfo("a.txt")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "news.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert "is a link or a device" in problem_of(tmp_path / "news.zip")


def test_an_encrypted_file_is_refused(tmp_path):
    path = pack(tmp_path / "news.zip", {"a.txt": "One."})
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x03\x04") + 6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    assert "is encrypted" in problem_of(path)


def test_names_in_utf_8_are_read_so_though_nobody_said_it(tmp_path):
    path = pack(tmp_path / "news.zip", {"cafe.txt": "One."})
    path.write_bytes(path.read_bytes().replace(b"cafe.txt", "cf\u00e9.txt".encode()))
    assert contents(path) == {"news.zip/cf\u00e9.txt": b"One."}


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    zeros = b"\0" * 20_000_000
    path = pack(tmp_path / "bomb.zip", {"a.txt": zeros}, compression=zipfile.ZIP_DEFLATED)
    assert "too much for its size" in problem_of(path)
    many = pack(tmp_path / "many.zip", {f"{n}.txt": zeros for n in range(3)}, compression=zipfile.ZIP_DEFLATED)
    assert "too much for its size" in problem_of(many)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_is_packed_in_a_way_without_a_bound_is_not_unpacked(tmp_path, method):
    path = pack(tmp_path / "news.zip", {"a.txt": "The minister said so."}, compression=method)
    assert "is packed in a way that can't be read here. Unpack the archive first." in problem_of(path)
    with archives.Archive(path) as opened, pytest.raises(ArticleUnreadable, match="packed in a way"):
        opened.read(0, "a.txt", at_most=1_000)


def test_one_file_that_is_packed_too_well_is_refused_and_the_others_are_taken(tmp_path):
    entries = {"a.txt": b"\0" * 3_000_000, "b.txt": os.urandom(200_000), "c.txt": "Good."}
    path = pack(tmp_path / "news.zip", entries, compression=zipfile.ZIP_DEFLATED)
    first, second, third = listed([str(path)]).sources
    assert "far more than its size allows" in first.problem
    assert (second.problem, third.problem) == ("", "")


def test_what_an_archive_says_of_its_sizes_is_not_believed(tmp_path):
    path = pack(tmp_path / "liar.zip", {"a.txt": b"\0" * 3_000_000}, compression=zipfile.ZIP_DEFLATED)
    content = path.read_bytes()
    path.write_bytes(content.replace(struct.pack("<L", 3_000_000), struct.pack("<L", 12)))
    assert "is damaged there" in problem_of(path)


def test_a_file_over_the_limit_is_refused_in_a_folder_and_in_an_archive(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MAX_BYTES", 2_000_000)
    big = os.urandom(2_000_001)
    (tmp_path / "a.txt").write_bytes(big)
    assert "a file may have up to 2 MB" in problem_of(tmp_path / "a.txt")
    assert "a file may have up to 2 MB" in problem_of(pack(tmp_path / "news.zip", {"a.txt": big}))


def test_an_archive_of_too_many_files_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "MAX_ENTRIES", 3)
    path = pack(tmp_path / "news.zip", {f"{number}.txt": "" for number in range(4)})
    assert "more than 3 files" in problem_of(path)


def test_a_list_of_entries_that_is_too_long_is_not_even_read(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "_DIRECTORY_BYTES", 100)
    path = pack(tmp_path / "news.zip", {f"{number}.txt": "" for number in range(4)})
    assert "holds more than" in problem_of(path)


@pytest.mark.parametrize("length", [5, 30, 60, 100, 150])
def test_a_truncated_archive_is_one_clear_message(tmp_path, length):
    path = pack(tmp_path / "news.zip", {"a.txt": "One.", "b.txt": "Two."})
    path.write_bytes(path.read_bytes()[:length])
    assert "is no zip archive, or it is damaged" in problem_of(path)


def test_an_archive_whose_content_was_changed_is_told_for_that_file_alone(tmp_path):
    path = pack(tmp_path / "news.zip", {"a.txt": "One one one.", "b.txt": "Two."})
    path.write_bytes(path.read_bytes().replace(b"One one", b"One two"))
    first, second = listed([str(path)]).sources
    with Opened() as opened:
        with pytest.raises(ArticleUnreadable, match="is damaged there"):
            opened.bytes_of(first)
        assert opened.bytes_of(second) == b"Two."


def test_a_link_that_leads_out_of_its_folder_is_refused(tmp_path):
    (tmp_path / "secret.txt").write_text("Nobody gave this.")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "b.txt").write_text("Nor this.")
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("Given.")
    (folder / "again.txt").symlink_to(folder / "a.txt")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "way").symlink_to(tmp_path / "elsewhere")
    sources = listed([str(folder)]).sources
    assert [source.origin for source in sources if not source.problem] == ["a.txt", "again.txt"]
    assert ["leads out of its folder" in source.problem for source in sources if source.problem] == [True, True]
