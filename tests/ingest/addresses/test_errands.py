"""The process that asks: it is ended when it takes too long, when nobody wants it, and with the program."""

import gzip
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.addresses import Errand, Fetched, Limits, Progress, address_from, wire
from annotator.ingest.addresses.limits import Allowed
from annotator.ingest.isolation.messages import decode

from .sites import leads_to, page

HTML = b"<p>Mori opened the bridge.</p>"


@pytest.fixture
def forever():
    """An answer that never ends, until the test does."""
    done = threading.Event()

    def send(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while not done.is_set():
            connection.sendall(b"a")
            time.sleep(0.01)

    yield send
    done.set()


def fetch(address, *, allow_private=False, told=None, **more):
    with Errand(address_from(address), allowed=Allowed(private=allow_private), **more) as errand:
        return errand.fetched(told)


def test_what_came_and_how_far_it_was_comes_out_of_the_process(site):
    body = b"".join(b"<p>%d bridges opened.</p>" % number for number in range(100_000))
    site.answers |= {
        "/a": leads_to("/b"),
        "/b": page(gzip.compress(body), "Content-Encoding: gzip", "Content-Type: text/html; charset=utf-8"),
    }
    told: list[Progress] = []
    fetched = fetch(site.address("/a"), allow_private=True, told=told.append)
    assert fetched.original == body
    assert fetched.address == site.address("/b")
    assert (fetched.media_type, fetched.charset) == ("text/html", "utf-8")
    assert told[0].place == f"127.0.0.1:{site.port}"


def test_loopback_is_refused_as_long_as_nobody_allows_it(site):
    with pytest.raises(ArticleUnreadable, match="Settings") as refused:
        fetch(site.address())
    assert site.asked == []
    assert isinstance(refused.value.message, Wording)
    assert refused.value.message.values["host"] == "127.0.0.1"


def test_two_lengths_that_contradict_each_other_are_no_answer(site):
    site.answers["/"] = b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nHello"
    with pytest.raises(ArticleUnreadable, match="broke off"):
        fetch(site.address(), allow_private=True)


@pytest.mark.parametrize("preliminary", [b"", b"HTTP/1.1 100 Continue\r\n\r\n"])
def test_headers_that_drip_for_ever_are_left_when_the_time_is_over(site, forever, preliminary):
    site.answers["/"] = forever
    if preliminary:

        def send(connection):
            while True:
                connection.sendall(preliminary)
                time.sleep(0.001)

        site.answers["/"] = send
    with pytest.raises(ArticleUnreadable, match="took more than 2 seconds"):
        fetch(site.address(), allow_private=True, limits=Limits(seconds=1.5))


def test_it_is_ended_at_once_where_nobody_wants_it_any_more(site, forever):
    site.answers["/"] = forever
    with Errand(address_from(site.address()), allowed=Allowed(private=True)) as sent:
        caught: list[Exception] = []

        def wait():
            try:
                sent.fetched(lambda _progress: sent.cancel())
            except ArticleUnreadable as error:
                caught.append(error)

        thread = threading.Thread(target=wait)
        thread.start()
        thread.join(30)
        assert not thread.is_alive()
    assert "cut short" in str(caught[0])
    assert sent.pid is not None
    assert not sent._process.is_alive()


SETS_OUT = """
import sys, time
from annotator.ingest.addresses import Allowed, Errand, address_from
if __name__ == "__main__":
    errand = Errand(address_from(sys.argv[1]), allowed=Allowed(private=True))
    print(errand.pid, flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="looks for a process by its number")
def test_it_ends_where_the_program_was_killed(site, forever, tmp_path):
    site.answers["/"] = forever
    script = tmp_path / "sets_out.py"
    script.write_text(SETS_OUT, encoding="utf-8")
    with subprocess.Popen([sys.executable, script, site.address()], stdout=subprocess.PIPE, text=True) as program:
        pid = int(program.stdout.readline())
        wait_until(lambda: site.asked)
        program.kill()
    wait_until(lambda: not is_there(pid))


def is_there(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not Path(f"/proc/{pid}/stat").exists() or Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"


def wait_until(is_so):
    ends = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < ends
        time.sleep(0.01)


def test_what_is_no_address_starts_no_process():
    with pytest.raises(ArticleUnreadable, match="no address of a page"):
        fetch("a bridge")


class Pipe:
    """The end of a pipe from which these messages come."""

    def __init__(self, *messages):
        self.messages = list(messages)

    def recv_bytes(self, _most):
        if not self.messages:
            raise EOFError
        return self.messages.pop(0)


@pytest.mark.parametrize(
    "messages",
    [
        (),
        (b"not json",),
        (b"[]",),
        (b"{}",),
        (b'{"progress": null}',),
        (b'{"progress": {"place": "a", "received": "b", "expected": null}}',),
        (b'{"fetched": {}}', b"a"),
        (b'{"fetched": []}', b"a"),
        (b'{"unreadable": {"template": 1}}',),
        (b'{"unreadable": {"template": "{a:>999999999}", "values": {"a": 1}}}',),
        (b'{"unreadable": {"template": "{a.b}", "values": {"a": 1}}}',),
        (b'{"bug": "a traceback"}',),
        (wire.fetched_message(Fetched(b"", "http://a.example/", "now")),),
    ],
)
def test_nonsense_out_of_the_process_is_one_message(messages):
    sent = object.__new__(Errand)
    sent._address, sent._limits, sent._late = address_from("https://example.org/"), Limits(), False
    sent._pipe = Pipe(*messages)
    with pytest.raises(ArticleUnreadable, match=r"https://example\.org/ was cut short"):
        sent.fetched()


def test_a_message_keeps_its_parts_on_its_way():
    inner = Wording("Open it in {place}.", place="a browser")
    error = ArticleUnreadable(Wording("{address} {status}. {save}", address="{x}", status=404, save=inner))
    back = wire.error_from(decode(wire.unreadable_message(error))["unreadable"])
    assert str(back) == str(error) == "{x} 404. Open it in a browser."
    assert isinstance(back.message, Wording)
    assert isinstance(back.message.values["save"], Wording)


def test_a_message_of_what_a_redirect_led_to_keeps_its_parts_too(site):
    site.answers |= {"/a": leads_to("/b"), "/b": page(status="403 Forbidden")}
    with pytest.raises(
        ArticleUnreadable, match=r"/a leads on .*/b does not let programs in \(403\)\. Open it in your browser"
    ):
        fetch(site.address("/a"), allow_private=True)


def test_what_is_as_large_as_it_may_be_fits_into_the_memory_that_the_process_has(site):
    site.answers["/"] = page(b"a" * 50_000_000)
    assert len(fetch(site.address(), allow_private=True).original) == 50_000_000
