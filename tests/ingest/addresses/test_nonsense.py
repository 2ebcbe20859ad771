"""Whatever a server sends is a page or one clear message, and never takes more room than is allowed."""

import contextlib
import gzip
import zlib

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.addresses import Fetched, Limits
from annotator.ingest.addresses.asking import said_of
from annotator.ingest.addresses.encodings import encoding_of
from annotator.ingest.addresses.unpacking import PACKINGS, Bomb, Damaged, TooLarge, Unpacked

from .sites import page

HEADERS = (
    "Location: /a|Location: http://[|Location: \xff\xfe|Location:|Location: //|Content-Length: 5|Content-Length: -5|"
    "Content-Length: 5, 5|Content-Length: \xb2|Transfer-Encoding: chunked|Transfer-Encoding: gzip, chunked|: b| folded|"
    'Content-Encoding: gzip|Content-Encoding: deflate|Content-Encoding: \xff|Content-Type: text/html; charset="|'
    "Content-Type: multipart/mixed; boundary=a|HTTP/1.1 200 OK|HTTP/1.0 302 Found|HTTP/2 200|ICY 200 OK|"
    "HTTP/1.1 100 Continue\r\n|5\r\nHello|0\r\n|0x5\r\nHello|1_0\r\nHello|-1|"
).encode("latin-1")
BODIES = (b"\n", b"\0", gzip.compress(b"a" * 99), b"Content-Length: 9" + b"9" * 400 + b"\r\n")
PARTS = (*(line + b"\r\n" for line in HEADERS.split(b"|")), *BODIES)
answers = st.binary(max_size=200) | st.lists(st.sampled_from(PARTS) | st.binary(max_size=9), max_size=12).map(b"".join)


# Where an answer makes no sense, http.client leaves its file to be collected; the process that asks ends anyway.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=300, deadline=None
)
@given(answers)
@example(b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nHello")
@example(b"HTTP/1.1 302 Found\r\nLocation: http://\xff\r\n\r\n")
@example(page(b"a", 'Content-Type: text/html; charset="x; y=\xe9"'))
def test_whatever_a_server_sends_is_a_page_or_one_message(site, get, answer):
    site.answers["/a"] = answer
    try:
        fetched = get(site.address("/a"))
    except ArticleUnreadable as refused:
        assert str(refused)
        assert "\n" not in str(refused)
    else:
        assert isinstance(fetched, Fetched)
        assert fetched.original


@given(
    st.text(max_size=60)
    | st.sampled_from(["text/html", "application/pdf"]).flatmap(lambda one: st.text().map(f"{one};{{}}".format))
)
def test_whatever_a_server_says_of_the_type_is_one_or_nothing(header):
    media_type, said = said_of(header)
    charset = encoding_of(said)
    assert media_type == "" or media_type.count("/") == 1
    if charset:
        "a".encode(charset)


LIMITS = Limits(size=100_000, always_unpacked=1_000, ratio=20)
packings = st.sampled_from(sorted(PACKINGS))


@given(packings, st.lists(st.binary(max_size=300), max_size=6))
def test_nonsense_unpacks_to_nothing_or_little(packing, pieces):
    unpacked = Unpacked(packing, LIMITS)
    try:
        for piece in pieces:
            unpacked.add(piece)
        assert len(unpacked.whole()) <= LIMITS.size
    except (TooLarge, Bomb, Damaged):
        assert packing not in {"", "identity"}


@given(
    st.binary(max_size=2_000), st.sampled_from(["gzip", "deflate", "raw", ""]), st.lists(st.integers(1, 50), max_size=9)
)
def test_a_body_comes_out_whole_however_it_is_cut(body, packing, cuts):
    packed = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "raw": lambda given: zlib.compress(given, wbits=-15),
        "": bytes,
    }
    sent = packed[packing](body)
    unpacked = Unpacked("deflate" if packing == "raw" else packing, LIMITS)
    at = 0
    for cut in [*cuts, len(sent)]:
        unpacked.add(sent[at : at + cut])
        at += cut
    assert unpacked.whole() == body


@given(st.integers(1_001, 10_000_000))
def test_a_bomb_never_takes_more_than_the_limit(size):
    unpacked = Unpacked("gzip", LIMITS)
    with contextlib.suppress(TooLarge, Bomb):
        unpacked.add(gzip.compress(b"\0" * size))
    assert len(unpacked._bytes) <= LIMITS.size + 1
