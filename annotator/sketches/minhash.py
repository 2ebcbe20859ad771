"""MinHash: of texts that share much, many numbers are the same, so that only those need to be held side by side.

Source: A. Broder, On the resemblance and containment of documents, 1997; bands as in Leskovec, Rajaraman and Ullman,
Mining of Massive Datasets, chapter 3. With 42 bands of 3, texts that share half of their shingles are found with a
probability of 0.997, and those that share a twentieth with one of 0.005.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from rensa import RMinHash

from annotator.sketches.shingles import WORDS, shingles

BANDS, ROWS = 42, 3
_SEED = 1
# What was sketched otherwise is sketched anew: numbers of two makers have nothing to do with each other.
MAKER = f"rensa {RMinHash.ALGORITHM_VERSION}, {WORDS} words, {BANDS} x {ROWS}"


@dataclass(frozen=True, slots=True)
class Sketch:
    """A text's signature, and a number for each band of it; no bands for a text without words."""

    signature: bytes
    bands: tuple[int, ...]


def sketch(text: str) -> Sketch:
    """Return the sketch of a text: the same for the same text, whatever the machine."""
    found = shingles(text)
    if not found:
        return Sketch(b"", ())
    minhash = RMinHash(BANDS * ROWS, _SEED)
    minhash.update(list(found))
    numbers = minhash.digest()
    bands = (numbers[at : at + ROWS] for at in range(0, BANDS * ROWS, ROWS))
    return Sketch(_bytes(numbers), tuple(int.from_bytes(_hash(band), "big", signed=True) for band in bands))


def _hash(band: list[int]) -> bytes:
    """Return 8 bytes for a band: an integer that SQLite can hold."""
    return hashlib.blake2b(_bytes(band), digest_size=8).digest()


def _bytes(numbers: list[int]) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in numbers)
