"""Make the papers of the corpus: one article and one report in each format by LibreOffice, PDFs by reportlab.

    python tests/ingest/corpus/make/papers.py FOLDER

needs soffice, and reportlab, pypdf, pillow and pyphen. The files are committed; this is kept so that it is known
what is in them and so that they can be made again.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
DATA = HERE.parents[2] / "data" / "nlp"
HEADINGS = ("Reactions from the public",)
FLAT, REPORT = ((HERE / name).read_text("utf-8") for name in ("flat.xml", "report.xml"))


def article() -> str:
    lines = [line for line in (DATA / "wikinews-clock.txt").read_text("utf-8").split("\n") if line.strip()]
    title, *others = map(escape, lines)
    body = f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{title}</text:h>'
    body += "".join(f'<text:p text:style-name="Text_20_body">{line}</text:p>' for line in others)
    return FLAT.format(title=title, author="Wikinews contributors", head="Wikinews", body=body)


def convert(source: Path, folder: Path, *kinds: str) -> None:
    for kind in kinds:
        subprocess.run(
            ["soffice", "--headless", "--convert-to", kind, "--outdir", str(folder), str(source)],
            check=True,
            timeout=120,
        )


def office(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        flat = Path(name) / "clock.fodt"
        flat.write_text(article(), "utf-8")
        convert(flat, folder, "odt", "docx:MS Word 2007 XML", "rtf", "pdf", "epub")
        flat = Path(name) / "report.fodt"
        report = FLAT.format(title="Annual report", author="Harbour Office", head="Harbour Office 2024", body=REPORT)
        flat.write_text(report, "utf-8")
        convert(flat, folder, "odt", "docx:MS Word 2007 XML", "rtf", "pdf", "epub")


if __name__ == "__main__":
    office(Path(sys.argv[1]))
