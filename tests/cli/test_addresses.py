"""Every command that reads articles takes an address, and the options that the refusal of one speaks of."""

from __future__ import annotations

import json

import pytest

from ..ingest.addresses.sites import Site, page

TEXT = "Japan helps. “We will go on”, Bezpalko said."
MARKED = {"id": 1, "text": TEXT, "label": [[0, 12, "FACT"]]}


@pytest.fixture
def site(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    made = Site()
    made.answers["/a.txt"] = page(TEXT.encode(), "Content-Type: text/plain; charset=utf-8")
    made.answers["/a.jsonl"] = page(json.dumps(MARKED).encode() + b"\n", "Content-Type: application/jsonl")
    yield made
    made.close()


@pytest.fixture(
    params=[
        ("highlight", "/a.txt", "Bezpalko", "--pipeline", "annotator-rules"),
        ("import", "/a.txt", "0 claims  Japan helps.", "--no-highlight"),
        ("import", "/a.jsonl", "FACT\t1", "--show-labels"),
        ("revise", "/a.txt", "Japan helps.", "--no-highlight", "--reviewer", "Anna"),
    ],
    ids=["highlight", "import", "show-labels", "revise"],
)
def ask(request, annotator, site, project):
    """Return a command that is given an address, and what it prints where it may fetch that."""
    command, path, words, *options = request.param
    (row,) = annotator("articles", project, "--json").rows
    things = {"highlight": [], "import": [project], "revise": [project, row["id"]]}[command]
    return lambda *more: annotator(command, *things, site.address(path), *options, *more), words


def test_the_local_network_is_asked_when_the_command_is_told_so(ask, site):
    command, words = ask
    refused = command()
    assert refused.status == 1
    assert "--allow-private" in refused.err
    assert site.asked == []
    allowed = command("--allow-private")
    assert allowed.status == 0
    assert words in allowed.out


def test_the_proxy_is_asked_when_the_command_is_told_so(ask, site, monkeypatch):
    command, _words = ask
    monkeypatch.setenv("http_proxy", site.address())
    assert "proxy" in command("--allow-private").err
    assert site.asked == []
    command("--allow-private", "--allow-proxy")
    assert site.asked[0].startswith(b"GET http://127.0.0.1")
