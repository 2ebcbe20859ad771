"""Unpacking what was sent packed, without ever holding more than the limits allow."""

from __future__ import annotations

import zlib

from annotator.ingest.addresses.limits import Limits

_GZIP, _ZLIB, _BARE = 31, 15, -15
_GZIP_MARK = b"\x1f"
_ZLIB_HEAD = b"\x78\x9c"
PACKINGS = {"": None, "identity": None, "gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}


class TooLarge(Exception):
    """More was sent than is taken."""


class Bomb(Exception):
    """It unpacks to far too much for what was sent."""


class Damaged(Exception):
    """It cannot be unpacked, or its end is missing."""


class Unpacked:
    """The bytes of a body, piece by piece. `packing` is one of PACKINGS."""

    def __init__(self, packing: str, limits: Limits) -> None:
        self._limits = limits
        self._kind = PACKINGS[packing]
        self._head = b""  # of what was packed, until its kind is known
        self._opened: zlib._Decompress | None = None
        self._bytes = bytearray()
        self.sent = 0

    def add(self, piece: bytes) -> None:
        """Take a piece; raises TooLarge, Bomb or Damaged."""
        self.sent += len(piece)
        if self.sent > self._limits.size:
            raise TooLarge
        if self._kind is None:
            self._bytes += piece
            return
        try:
            self._unpack(piece)
        except zlib.error as error:
            raise Damaged from error

    def whole(self) -> bytes:
        """Return all of it; raises Damaged where the end is missing."""
        if self._kind is not None and self.sent and (self._opened is None or not self._opened.eof):
            raise Damaged
        return bytes(self._bytes)

    # Private

    def _unpack(self, piece: bytes) -> None:
        if self._opened is None:
            piece = self._head = self._head + piece
            if len(piece) < len(_ZLIB_HEAD):
                return
            if self._kind == _ZLIB and not _is_zlib(piece):
                self._kind = _BARE  # servers disagree on what "deflate" means
            self._opened = self._opener()
        while piece:
            if self._opened.eof:
                if self._kind != _GZIP or not piece.startswith(_GZIP_MARK):
                    return  # what browsers pass over too
                self._opened = self._opener()
            self._bytes += self._opened.decompress(piece, self._most() + 1 - len(self._bytes))
            self._check()
            piece = self._opened.unused_data

    def _opener(self) -> zlib._Decompress:
        assert self._kind is not None
        return zlib.decompressobj(self._kind)

    def _most(self) -> int:
        return min(self._limits.size, max(self._limits.always_unpacked, self._limits.ratio * self.sent))

    def _check(self) -> None:
        if len(self._bytes) > self._most():
            raise TooLarge if len(self._bytes) > self._limits.size else Bomb


def _is_zlib(head: bytes) -> bool:
    return head[0] & 0x0F == _ZLIB_HEAD[0] & 0x0F and int.from_bytes(head[:2], "big") % 31 == 0
