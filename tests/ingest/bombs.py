"""Files too large, too deep or too odd to be kept: `outcomes.csv` calls them `bomb:NAME`."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

Make = Callable[[], bytes]
BOMBS: dict[str, Make] = {}


def bomb(name: str) -> Callable[[Make], Make]:
    """Keep a function under the name of the file whose bytes it makes."""

    def keep(make: Make) -> Make:
        assert name not in BOMBS, name
        BOMBS[name] = make
        return make

    return keep


@bomb("100_megabytes.txt")
def megabytes_of_text() -> bytes:
    return b"The minister said so. " * 5_000_000


@bomb("100000_spans.jsonl")
def many_spans() -> bytes:
    text = "Claim. " * 100_000
    spans = ", ".join(f'[{start}, {start + 6}, "Claim"]' for start in range(0, 700_000, 7))
    return f'{{"text": "{text}", "label": [{spans}]}}\n'.encode()


@bomb("nested_10000.jsonl")
def nested_deeply() -> bytes:
    return b'{"text": "One.", "label": ' + b"[" * 10_000 + b"]" * 10_000 + b"}\n"


@bomb("cell_of_9_megabytes.csv")
def large_cell() -> bytes:
    return b'title,text\nOne,"' + b"word " * 1_800_000 + b'"\n'


@bomb("packed.zip")
def packed_text() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("doc.txt", b"A" * 40_000_000)
        archive.writestr("doc.ann", b"")
    return packed.getvalue()


@bomb("deep_page.json")
def deep_page() -> bytes:
    return b'[{"id": 1, "data": {"html": "<html><body>' + b"<div>" * 100_000 + b'deep inside"}, "annotations": []}]'


import page_bombs  # noqa: E402, F401 (it adds its own)
import paper_bombs  # noqa: E402, F401 (it adds its own)
