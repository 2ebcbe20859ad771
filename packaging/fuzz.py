"""fuzz.py [--seconds N] [TARGET...]: give each parser N seconds of files that atheris makes. fuzz.sh sees to atheris.

A target is a format, or `signatures` or `messages`, which read hostile bytes in the program's own process. Each runs in
a process of its own; what makes one fail is kept in tests/ingest/corpus/found/ as FORMAT-crash-HASH, and the exit
status is 1.
"""

from __future__ import annotations

import argparse
import csv
import importlib
import io
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from annotator.domain.errors import ArticleUnreadable

PROJECT = Path(__file__).parents[1]
CORPUS = PROJECT / "tests" / "ingest" / "corpus"
FOUND = CORPUS / "found"
LONGEST_S = 10  # a file that takes longer is a finding too
MEMORY_MB = 1_500
OPTIONS = {
    "brat": {"text": "Words here."},
    "web_annotation": {"text": "Words here."},
    "xmi": {"types": "<typeSystemDescription/>"},
}


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("targets", nargs="*")
    arguments.add_argument("--seconds", type=int, default=60)
    arguments.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    if chosen.inside:
        fuzz(chosen.targets[0], chosen.seconds)
    failed = [target for target in chosen.targets or targets() if not run(target, chosen.seconds)]
    print("found something: " + ", ".join(failed) if failed else "found nothing")
    return 1 if failed else 0


def targets() -> list[str]:
    from annotator.ingest.parsers import MODULES

    return [*MODULES, "signatures", "messages"]


def run(target: str, seconds: int) -> bool:
    """Fuzz one target in a process of its own, which ends with the first thing it finds."""
    command = [sys.executable, __file__, "--inside", "--seconds", str(seconds), target]
    done = subprocess.run(
        command, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    said = done.stdout.decode("utf-8", "replace").splitlines()
    runs = next((line for line in reversed(said) if line.startswith("Done ")), "stopped")
    print(f"{target}: {runs if done.returncode == 0 else 'FOUND SOMETHING'}", flush=True)
    if done.returncode:
        print("\n".join(f"    {line}" for line in said[-30:]), flush=True)
    return done.returncode == 0


def fuzz(target: str, seconds: int) -> None:
    import atheris

    with atheris.instrument_imports(include=["annotator.ingest"], enable_loader_override=False):
        test = test_of(target)
    FOUND.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as grown:
        seeds = Path(grown) / "seeds"
        write_seeds(target, seeds)
        options = [
            sys.argv[0],
            f"-max_total_time={seconds}",
            f"-timeout={LONGEST_S}",
            f"-rss_limit_mb={MEMORY_MB}",
            "-max_len=200000",
            f"-artifact_prefix={FOUND}/{target}-",
            str(seeds),
        ]

        def mutate(data: bytes, most: int, seed: int) -> bytes:
            return _inside(data, seed, atheris.Mutate) or atheris.Mutate(data, most)

        atheris.Setup(options, test, custom_mutator=mutate, internal_libfuzzer=True)
        atheris.Fuzz()


def test_of(target: str) -> Callable[[bytes], None]:
    """Return what is to be done with the bytes; an error that it raises is a finding."""
    if target == "signatures":
        return _tell
    if target == "messages":
        return _believe
    from annotator.ingest.from_extracts import article_of
    from annotator.ingest.isolation.messages import decode, encode, extract_of
    from annotator.ingest.parsers import MODULES

    parser = importlib.import_module(MODULES[target])

    def test(original: bytes) -> None:
        try:
            for extract in parser.parse(original, name="file", options=OPTIONS.get(target, {})):
                there = extract_of(decode(encode(extract.body())))
                article_of(there, name="file", origin="file", original=original, format_name=target)
        except (ArticleUnreadable, RecursionError):  # too deep a nesting has a message of its own
            pass

    return test


def _tell(original: bytes) -> None:
    from annotator.ingest.formats import tell_format

    with suppress(ArticleUnreadable):
        tell_format(original, name="file")


def _believe(original: bytes) -> None:
    from annotator.ingest.isolation.messages import Garbled, decode, extract_of, sentence_of

    try:
        body = decode(original)
        sentence_of(body.get("unreadable", ""))
        extract_of(body)
    except Garbled:
        pass


def write_seeds(target: str, folder: Path) -> None:
    """Put what the corpus has of a format into a folder that atheris adds to."""
    folder.mkdir()
    start = CORPUS / "starts" / target
    seeds = [start.read_bytes()] if start.exists() else [b"{}"]
    with (CORPUS / "outcomes.csv").open(encoding="utf-8", newline="") as table:
        files = [CORPUS / row["file"] for row in csv.DictReader(table) if not row["file"].startswith("bomb:")]
    seeds += [path.read_bytes() for path in files if target == "signatures" or _format_of(path) == target]
    for number, seed in enumerate(seeds):
        (folder / str(number)).write_bytes(seed)


def _format_of(path: Path) -> str:
    from annotator.ingest.formats import tell_format

    try:
        return tell_format(path.read_bytes(), name=path.name).format.name
    except ArticleUnreadable:
        return ""


def _inside(data: bytes, seed: int, mutate: Callable[[bytes, int], bytes]) -> bytes | None:
    """Return a zip archive with one member made wrong: bytes changed outside of it would only break its check sum."""
    if not data.startswith(b"PK\x03\x04") or seed % 4 == 0:
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(one.filename, archive.read(one)) for one in archive.infolist()]
    except Exception:  # noqa: BLE001 (a broken archive is made wrong as a whole)
        return None
    if not members:
        return None
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(members):
            chosen = number == seed % len(members)
            archive.writestr(zipfile.ZipInfo(name), mutate(content, len(content) + 1_000) if chosen else content)
    return packed.getvalue()


if __name__ == "__main__":
    sys.exit(main())
