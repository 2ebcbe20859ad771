"""What comes from an address, over real connections: whole and as it was sent, or one message that says what to do."""

import gzip
import time
import zlib
from datetime import UTC, datetime

import pytest

from annotator import __version__
from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.addresses import Limits

from .conftest import TO_SITE
from .sites import page

HTML = "<p>Mori opened the bridge, the café said.</p>".encode()


def drip(*pieces, every=0.05):
    """Return an answer that is sent in pieces."""

    def send(connection):
        for piece in pieces:
            connection.sendall(piece)
            time.sleep(every)

    return send


def test_the_bytes_come_as_they_were_sent_with_when_and_from_where(site, get):
    site.answers["/a?b=c"] = page(HTML, "Content-Type: text/html; charset=ISO-8859-1")
    before = datetime.now(UTC).replace(microsecond=0)
    fetched = get(site.address("/a?b=c#top"))
    assert fetched.original == HTML
    assert fetched.address == site.address("/a?b=c")
    assert before <= datetime.fromisoformat(fetched.fetched_at) <= datetime.now(UTC)
    assert (fetched.media_type, fetched.charset, fetched.notices) == ("text/html", "cp1252", ())


def test_the_question_names_the_program_and_nothing_of_the_person(site, get):
    site.answers["/"] = page(HTML, "Set-Cookie: a=b")
    get(site.address("/"))
    get(site.address("/"))
    lines = site.asked[1].decode().split("\r\n")
    names = {line.partition(":")[0] for line in lines[1:] if line}
    assert lines[0] == "GET / HTTP/1.1"
    assert f"User-Agent: Annotator/{__version__}" in lines
    assert names == {"Host", "User-Agent", "Accept", "Accept-Encoding"}


def test_the_host_that_is_asked_for_is_named_though_a_number_is_connected_to(site, get):
    site.answers["/"] = page(HTML)
    get(site.address("/", host="news.example"))
    assert f"Host: news.example:{site.port}".encode() in site.asked[0]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("text/html", ("text/html", "")),
        ("TEXT/HTML; Charset=UTF-8", ("text/html", "utf-8")),
        ('text/html; charset="windows-1252"', ("text/html", "cp1252")),
        ("text/html; charset=klingon", ("text/html", "")),
        ("text/html; charset=hex", ("text/html", "")),
        ("text/html; charset=" + "a" * 2000, ("text/html", "")),
        ("nonsense", ("", "")),
        ("", ("", "")),
        (";;;=", ("", "")),
        ("application/pdf", ("application/pdf", "")),
    ],
)
def test_what_the_server_says_of_the_type_is_taken_where_it_makes_sense(site, get, header, said):
    site.answers["/"] = page(HTML, f"Content-Type: {header}")
    fetched = get(site.address())
    assert (fetched.media_type, fetched.charset) == said


@pytest.mark.parametrize(
    ("packing", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("GZIP", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda body: zlib.compress(body, wbits=-15)),
        ("gzip", lambda body: gzip.compress(body[:10]) + gzip.compress(body[10:])),
        ("gzip", lambda body: gzip.compress(body) + b"\0\0\0"),
        ("identity", bytes),
    ],
)
def test_what_was_packed_is_unpacked(site, get, packing, pack):
    body = HTML * 5000
    site.answers["/"] = page(pack(body), f"Content-Encoding: {packing}")
    assert get(site.address()).original == body


def test_pieces_of_one_byte_are_put_together(site, get):
    whole = page(gzip.compress(HTML), "Content-Encoding: gzip")
    site.answers["/"] = drip(*(whole[at : at + 1] for at in range(len(whole))), every=0.001)
    assert get(site.address()).original == HTML


def test_chunks_are_put_together(site, get):
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    site.answers["/"] = drip(head, b"5;a=b\r\n<p>Mo\r\n", b"6\r\nri</p>\r\n0\r\nTrailer: x\r\n\r\n")
    assert get(site.address()).original == b"<p>Mori</p>"


def test_an_answer_without_a_length_ends_with_the_connection(site, get):
    site.answers["/"] = b"HTTP/1.0 200 OK\r\n\r\n" + HTML
    assert get(site.address()).original == HTML


def test_what_follows_the_length_that_was_said_is_no_part_of_it(site, get):
    site.answers["/"] = page(HTML + b"more", length=len(HTML))
    assert get(site.address()).original == HTML


BOMB = gzip.compress(b"\0" * 30_000_000)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (page(b""), "sent nothing"),
        (page(b"", status="204 No Content"), "sent nothing"),
        (page(b"", "Content-Encoding: gzip"), "sent nothing"),
        (b"HTTP/1.1 200 OK\r\n\r\n", "sent nothing"),
        (page(status="206 Partial Content"), "sent no page"),
        (page(status="300 Multiple Choices"), "sent no page"),
        (page(status="400 Bad Request"), "sent no page"),
        (page(status="401 Unauthorized"), "name and a password"),
        (page(status="403 Forbidden"), "save the page"),
        (page(status="404 Not Found"), "There is nothing at"),
        (page(status="410 Gone"), "any more"),
        (page(status="429 Too Many Requests"), "too often"),
        (page(status="451 Unavailable"), "by law"),
        (page(status="500 Oops"), "fault of its own"),
        (page(status="503 Oops"), "503"),
        (page(status="999 Oops"), "999"),
        (page(HTML, length=len(HTML) + 10), "broke off"),
        (page(HTML, length=10**15), "larger than"),
        (page(b"", length=10), "broke off"),
        (page(gzip.compress(HTML)[:-6], "Content-Encoding: gzip"), "broke off"),
        (page(b"no gzip at all", "Content-Encoding: gzip"), "broke off"),
        (page(b"\xff\xff", "Content-Encoding: deflate"), "broke off"),
        (page(BOMB, "Content-Encoding: gzip"), "far more than a page"),
        (page(zlib.compress(b"\0" * 30_000_000), "Content-Encoding: deflate"), "far more than a page"),
        (page(gzip.compress(BOMB), "Content-Encoding: gzip, gzip"), "not asked for"),
        (page(HTML, "Content-Encoding: br"), "not asked for"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nHello", "broke off"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nHello\r\n", "broke off"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nHello\r\n-5\r\nHello", "broke off"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"f" * 100_000, "broke off"),
        (b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"a" * 70_000 + b"\r\n\r\nHello", "broke off"),
        (b"HTTP/1.1 200 OK\r\n" + b"X-Many: a\r\n" * 200 + b"\r\nHello", "broke off"),
        (page(HTML, *(f"X-{number}: {'a' * 5000}" for number in range(20))), "no way a page does"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "broke off"),
        (b"\x00\x01\x02" * 1000, "broke off"),
        (b"", "broke off"),
        (b"HTTP/1.1 200", "sent nothing"),
    ],
)
def test_what_is_no_page_is_one_message_that_names_the_address(site, get, answer, said):
    site.answers["/a"] = answer
    with pytest.raises(ArticleUnreadable, match=said) as refused:
        get(site.address("/a"))
    assert site.address("/a") in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_connection_that_is_dropped_midway_leaves_nothing_half(site, get):
    def send(connection):
        connection.sendall(page(HTML * 1000, length=len(HTML) * 2000))

    site.answers["/"] = send
    with pytest.raises(ArticleUnreadable, match="broke off before its end"):
        get(site.address())


def test_an_endless_body_is_left_at_the_limit(site, get):
    def send(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"a" * 65_536)

    site.answers["/"] = send
    with pytest.raises(ArticleUnreadable, match="larger than 1 MB"):
        get(site.address(), limits=Limits(size=1_000_000))


def test_an_endless_body_of_drips_is_left_at_the_time_limit(site, get):
    site.answers["/"] = drip(b"HTTP/1.1 200 OK\r\n\r\n", *(b"a" for _ in range(1000)), every=0.01)
    with pytest.raises(ArticleUnreadable, match="took more than 0 seconds"):
        get(site.address(), limits=Limits(seconds=0.2))


def test_a_server_that_says_nothing_is_left(site, get):
    site.answers["/"] = lambda connection: connection.recv(1)
    with pytest.raises(ArticleUnreadable, match="does not answer"):
        get(site.address(), limits=Limits(silence=0.2))


def test_a_place_where_nobody_listens_is_said_so(open_site, get):
    closed = open_site()
    closed.close()
    with pytest.raises(ArticleUnreadable, match=f"127.0.0.1:{closed.port} cannot be reached"):
        get(closed.address())


def test_a_name_that_nobody_knows_is_said_so(get):
    def unknown(_host, _port):
        raise OSError("no such name")

    with pytest.raises(ArticleUnreadable, match=r"nowhere\.example is not known"):
        get("https://nowhere.example/", resolve=unknown)


def test_the_next_number_of_a_name_is_tried_where_the_first_does_not_answer(site, get):
    site.answers["/"] = page(HTML)
    numbers = ["::1", "127.0.0.1"]  # the server listens on the second alone
    fetched = get(site.address(host="news.example"), resolve=lambda _h, _p: numbers, refuse=lambda _number: None)
    assert fetched.original == HTML


def test_how_far_it_is_is_told(site, get):
    told = []
    site.answers["/"] = page(HTML)
    get(site.address(host="news.example"), told=told.append)
    place = f"news.example:{site.port}"
    assert [(progress.place, progress.received, progress.expected) for progress in told] == [
        (place, 0, None),
        (place, len(HTML), len(HTML)),
    ]


def test_what_the_tests_allow_is_loopback_alone():
    assert TO_SITE.refuse("127.0.0.1") is None
    assert TO_SITE.refuse("127.0.0.2") is not None
