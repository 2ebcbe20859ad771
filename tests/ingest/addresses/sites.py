"""A server on loopback that answers as each test says, byte by byte."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path

CERTIFICATES = Path(__file__).parent / "certificates"
Answer = bytes | Callable[[socket.socket], None]


def page(
    body: bytes = b"<p>Mori opened the bridge.</p>",
    *headers: str,
    status: str = "200 OK",
    length: int | None = None,
) -> bytes:
    """Return the bytes of an answer."""
    size = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {size}", "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def leads_to(location: str, status: str = "302 Found") -> bytes:
    return page(b"", f"Location: {location}", status=status)


class Site:
    """A server; `answers` says what it sends for each path, `asked` holds the requests that came."""

    def __init__(self, certificate: str | None = None) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[bytes] = []
        self._context = None
        if certificate is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(CERTIFICATES / f"{certificate}.pem")
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._serve)]
        self._threads[0].start()

    def address(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{'https' if self._context else 'http'}://{host}:{self.port}{path}"

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._open.append(connection)
            self._threads.append(threading.Thread(target=self._answer, args=(connection,)))
            self._threads[-1].start()

    def _answer(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            if self._context is None:
                self._send(connection)
                return
            with self._context.wrap_socket(connection, server_side=True) as secure:
                self._send(secure)

    def _send(self, connection: socket.socket) -> None:
        request = b""
        while b"\r\n\r\n" not in request:
            if not (piece := connection.recv(65_536)):
                return
            request += piece
            if request.startswith(b"\x16"):  # a question in TLS
                connection.sendall(page(status="400 Bad Request"))
                return
        self.asked.append(request)
        path = request.split(b" ")[1].decode()
        answer = self.answers.get(path, page(status="404 Not Found"))
        if callable(answer):
            answer(connection)
        else:
            connection.sendall(answer)
