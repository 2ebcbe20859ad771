"""Unpacking what was sent packed, without ever holding more than the limits allow."""

from __future__ import annotations

import zlib

from annotator.ingest.addresses.limits import Limits

_GZIP, _ZLIB, _BARE = 31, 15, -15
_GZIP_MARK = b"\x1f"
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
        self._opened = None if self._kind is None else zlib.decompressobj(self._kind)
        self._bytes = bytearray()
        self.sent = 0

    def add(self, piece: bytes) -> None:
        """Take a piece; raises TooLarge, Bomb or Damaged."""
        self.sent += len(piece)
        if self.sent > self._limits.size:
            raise TooLarge
        if self._opened is None:
            self._bytes += piece
            return
        try:
            self._unpack(piece)
        except zlib.error as error:
            raise Damaged from error

    def whole(self) -> bytes:
        """Return all of it; raises Damaged where the end is missing."""
        if self._opened is not None and self.sent and not self._opened.eof:
            raise Damaged
        return bytes(self._bytes)

    # Private

    def _unpack(self, piece: bytes) -> None:
        while piece and self._opened is not None:
            if self._opened.eof:
                if not piece.startswith(_GZIP_MARK) or self._kind != _GZIP:
                    return  # what browsers pass over too
                self._opened = zlib.decompressobj(_GZIP)
            self._bytes += self._opened_up(piece)
            piece = self._opened.unused_data
            self._check()

    def _opened_up(self, piece: bytes) -> bytes:
        assert self._opened is not None
        room = self._most() + 1 - len(self._bytes)
        try:
            return self._opened.decompress(piece, room)
        except zlib.error:
            if self._kind != _ZLIB or self._bytes or self.sent != len(piece):
                raise
        self._kind = _BARE  # servers disagree on what "deflate" means
        self._opened = zlib.decompressobj(_BARE)
        return self._opened.decompress(piece, room)

    def _most(self) -> int:
        return min(self._limits.size, max(self._limits.always_unpacked, self._limits.ratio * self.sent))

    def _check(self) -> None:
        if len(self._bytes) <= self._most():
            return
        raise TooLarge if len(self._bytes) > self._limits.size else Bomb
