"""Nothing is fetched by itself: whatever addresses stand in an article, no name is looked up, nobody connected to."""

import ast
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

import annotator
from annotator.domain.decisions import Label
from annotator.gui.dialogs.address import AddressDialog

ARTICLE = """See https://example.org/news and http://192.0.2.1/a.png

<img src="https://example.org/pixel.gif"> <script src="https://example.org/a.js"></script>
![a picture](https://example.org/b.png) <link rel="stylesheet" href="https://example.org/c.css">
The mayor said on https://example.org/speech that fares will rise by ten percent.
file:///etc/hostname \\\\example.org\\share ftp://example.org/ www.example.org <iframe src="//example.org/">
"""
TALK: list[tuple[str, object]] = []
TALKING = {
    "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.sendto",
    "socket.bind", "urllib.Request", "webbrowser.open",
}  # fmt: skip


def _hear(event, arguments):
    if event in TALKING and not (event == "socket.connect" and isinstance(arguments[1], str | bytes)):
        TALK.append((event, arguments))


sys.addaudithook(_hear)  # for the whole process: a hook cannot be taken away


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


def test_a_session_with_an_article_full_of_addresses_asks_nobody(text_window, tmp_path, qtbot):
    TALK.clear()
    window = text_window(ARTICLE)
    desk = window.desk
    qtbot.waitUntil(lambda: bool(desk.claims.rows))
    QGuiApplication.clipboard().setText("https://example.org/clipboard")
    for claim in desk.claims.rows:
        desk.focus_on(claim.id)
    desk.decide(Label.VERIFIED)
    press(window.article, Qt.Key.Key_E)
    QTest.keyClick(window.article, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.article, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(window.article.viewport(), Qt.MouseButton.LeftButton)
    QTest.mouseDClick(window.article.viewport(), Qt.MouseButton.LeftButton)
    (tmp_path / "addresses.txt").write_text(ARTICLE + "More.", encoding="utf-8")
    window.take([tmp_path / "addresses.txt"])
    window.projects.export_to(tmp_path / "labels.jsonl", "jsonl")
    window.dialogs.settings()
    window.dialogs.source()
    window.dialogs.palette()
    window.articles.ask_address("https://example.org/asked")
    dialog = window.findChild(AddressDialog)
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "https://example.org/typed")
    for open_ in window.findChildren(QDialog):
        open_.close()
    QTest.qWait(50)
    QApplication.processEvents()
    window.close()
    assert TALK == []


def test_the_hook_hears_who_talks():
    import socket

    TALK.clear()
    with socket.socket() as made:
        made.settimeout(0.2)
        made.connect_ex(("127.0.0.1", 1))
    socket.getaddrinfo("127.0.0.1", 80)
    assert [event for event, _ in TALK] == ["socket.connect", "socket.getaddrinfo"]


NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "requests", "smtplib", "socket", "socketserver", "ssl",
    "urllib.request", "urllib3", "webbrowser", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebEngineCore",
}  # fmt: skip
FETCHERS = {"fetch_url", "fetch_response", "urlopen", "urlretrieve", "openUrl", "setOpenExternalLinks"}
ASKS = Path("ingest") / "addresses"
NO_NETWORK = Path("ingest") / "isolation"  # there they are named to be shut off


def names_of(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id


def talkers():
    root = Path(annotator.__file__).parent
    for path in root.rglob("*.py"):
        names = set(names_of(ast.parse(path.read_text(encoding="utf-8"))))
        if names & FETCHERS or any(
            name == known or name.startswith(f"{known}.") for name in names for known in NETWORK
        ):
            yield path.relative_to(root)


def test_no_module_but_those_that_ask_addresses_can_talk_to_anybody():
    found = set(talkers())
    assert ASKS / "connecting.py" in found
    assert {path for path in found if ASKS not in path.parents and NO_NETWORK not in path.parents} == set()
