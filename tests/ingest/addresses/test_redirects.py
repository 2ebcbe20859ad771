"""Where a redirect leads is checked like what was asked for: each name looked up once, each number by the guard."""

import socket
import sys

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.addresses import Allowed
from annotator.ingest.addresses.guard import refusal

from .sites import leads_to, page

HTML = b"<p>Mori opened the bridge.</p>"


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
@pytest.mark.parametrize("location", ["/b", "b", "//news.example:{port}/b", "http://news.example:{port}/b#c"])
def test_a_redirect_is_followed_and_where_it_ended_is_kept(site, get, status, location):
    site.answers |= {"/a": leads_to(location.format(port=site.port), status), "/b": page(HTML)}
    fetched = get(site.address("/a", host="news.example"))
    assert fetched.original == HTML
    assert fetched.address == site.address("/b", host="news.example")


def test_letters_in_a_redirect_are_taken_as_browsers_take_them(site, get):
    location = "/straße?q=ä".encode().decode("latin-1")
    site.answers |= {"/a": leads_to(location), "/stra%C3%9Fe?q=%C3%A4": page(HTML)}
    assert get(site.address("/a")).original == HTML


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("http://127.0.0.2/", "local network"),
        ("http://[::1]/", "local network"),
        ("http://[::ffff:127.0.0.1]/", "local network"),
        ("http://10.0.0.1/", "local network"),
        ("http://169.254.169.254/latest/meta-data/", "local network"),
        ("http://0.0.0.0/", "local network"),
        ("http://[fe80::1]/", "local network"),
        ("http://224.0.0.1/", "no public address"),
        ("http://[2002:7f00:1::]/", "no public address"),
        ("http://inside.example/", "inside.example leads to 192.168.1.1"),
        ("file:///etc/passwd", "This is a file"),
        ("ftp://example.org/", "Only http and https"),
        ("javascript:alert(1)", "Only http and https"),
        ("data:text/html,<p>a</p>", "Only http and https"),
        ("http://anna:secret@news.example/", "name or a password"),
        ("http://news.example:22/", "Port 22"),
        ("http://[", "no address of a page"),
        ("http://a b/", "no address of a page"),
        ("", "without saying where to"),
    ],
)
def test_a_redirect_into_the_local_network_or_to_another_scheme_is_refused(site, get, location, said):
    site.answers["/a"] = leads_to(location)
    inside = {"inside.example": ["192.168.1.1"], "news.example": ["127.0.0.1"]}
    with pytest.raises(ArticleUnreadable, match=said) as refused:
        get(
            site.address("/a", host="news.example"),
            resolve=lambda host, _port: inside.get(host, [host]),
        )
    assert site.address("/a", host="news.example") in str(refused.value)
    assert len(site.asked) == 1


def test_a_redirect_without_a_location_is_said_so(site, get):
    site.answers["/a"] = page(b"", status="301 Moved Permanently")
    with pytest.raises(ArticleUnreadable, match="leads on without saying where to"):
        get(site.address("/a"))


def test_a_circle_is_left(site, get):
    site.answers |= {"/a": leads_to("/b"), "/b": leads_to("/a")}
    with pytest.raises(ArticleUnreadable, match="round in a circle"):
        get(site.address("/a"))
    assert len(site.asked) == 2


def test_five_redirects_are_followed_and_no_sixth(site, get):
    site.answers |= {f"/{step}": leads_to(f"/{step + 1}") for step in range(6)} | {"/6": page(HTML)}
    assert get(site.address("/1")).original == HTML
    with pytest.raises(ArticleUnreadable, match="more than 5 times"):
        get(site.address("/0"))


def test_an_error_behind_a_redirect_says_that_it_was_led_there(site, get):
    site.answers["/a"] = leads_to("/gone")
    with pytest.raises(ArticleUnreadable, match=r"/a leads on to another address\. There is nothing at .*/gone"):
        get(site.address("/a"))


def test_one_local_number_among_those_of_a_name_is_enough_to_refuse_it(site, get):
    with pytest.raises(ArticleUnreadable, match=r"news\.example leads to 10\.0\.0\.1"):
        get(site.address("/a", host="news.example"), resolve=lambda _h, _p: ["127.0.0.1", "10.0.0.1"])
    assert site.asked == []


def test_local_addresses_are_asked_where_that_is_allowed(site, get):
    site.answers["/"] = page(HTML)
    with pytest.raises(ArticleUnreadable, match="Settings"):
        get(site.address(), refuse=refusal)
    assert get(site.address(), refuse=refusal, allowed=Allowed(private=True)).original == HTML


@pytest.mark.parametrize("host", ["127.1", "2130706433", "0x7f000001", "0177.0.0.1", "localhost", "LOCALHOST."])
def test_other_ways_of_writing_this_computer_are_seen_through(site, get, host):
    from annotator.ingest.addresses.way import resolved

    with pytest.raises(ArticleUnreadable, match="local network"):
        get(site.address(host=host), resolve=resolved, refuse=refusal)
    assert site.asked == []


def test_a_name_that_means_another_place_the_second_time_is_looked_up_once(site, get):
    site.answers["/"] = page(HTML)
    looked_up = []

    def rebinding(host, _port):
        looked_up.append(host)
        return ["127.0.0.1"] if len(looked_up) == 1 else ["10.0.0.1"]

    assert get(site.address(host="news.example"), resolve=rebinding).original == HTML
    assert looked_up == ["news.example"]


LOOKED_UP: list[object] = []
sys.addaudithook(lambda event, args: LOOKED_UP.append(args[0]) if event.startswith("socket.getaddrinfo") else None)


def test_nothing_but_numbers_is_given_to_the_system_to_connect_to(site, get):
    site.answers |= {"/a": leads_to(f"http://other.example:{site.port}/b"), "/b": page(HTML)}
    LOOKED_UP.clear()
    get(site.address("/a", host="news.example"))
    assert set(LOOKED_UP) <= {"127.0.0.1"}
    socket.getaddrinfo("localhost", 80)
    assert "localhost" in LOOKED_UP  # the hook sees such questions
