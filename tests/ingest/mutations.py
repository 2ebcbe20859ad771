"""Files made wrong: bytes of a sound file cut, doubled, swapped; for zip archives also inside their members."""

from __future__ import annotations

import io
import zipfile

from hypothesis import strategies as st

PIECES = [
    b"\0",
    b"\xff" * 8,
    b"<" * 50,
    b"<a><b><c>" * 30,
    b"&#0;&#x110000;&amp",
    b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b;",
    b"{" * 50,
    b"[[[[" * 20,
    b"\\u0000\\ud800",
    b"-1",
    b"99999999999999999999",
    b"1e999",
    b"null",
    b"NaN",
    b'""',
    b"\r\n\r\n",
    b"--",
    "\u202e\ufeff\U0001f642".encode(),
    b"/../../etc/passwd",
]


@st.composite
def mutated(draw, seeds):
    """Return bytes near to one of `seeds`; of an archive, often one whose members are wrong."""
    seed = draw(st.sampled_from(seeds))
    if seed.startswith(b"PK\x03\x04") and draw(st.booleans()):
        return _mutated_inside(draw, seed)
    return _mutated(draw, seed)


def _mutated(draw, data):
    for _number in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + draw(st.sampled_from([1, 8, 200, 100_000])))))
        how = draw(st.sampled_from(["cut", "end", "double", "random", "piece", "piece"]))
        if how == "cut":
            data = data[:start] + data[end:]
        elif how == "end":
            data = data[:start]
        elif how == "double":
            data = data[:end] + data[start:end] * draw(st.integers(1, 20)) + data[end:]
        elif how == "random":
            data = data[:start] + draw(st.binary(max_size=20)) + data[end:]
        else:
            data = data[:start] + draw(st.sampled_from(PIECES)) + data[end:]
    return data


def _mutated_inside(draw, data):
    """Return an archive whose one member is wrong: bytes changed outside of it would only break its check sum."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(one.filename, archive.read(one)) for one in archive.infolist()]
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError):
        return _mutated(draw, data)
    chosen = draw(st.integers(0, max(len(members) - 1, 0)))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number, (name, content) in enumerate(members):
            archive.writestr(zipfile.ZipInfo(name), _mutated(draw, content) if number == chosen else content)
    return packed.getvalue()
