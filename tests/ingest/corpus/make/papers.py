"""Make the papers of the corpus: one article and one report in each format by LibreOffice, PDFs by reportlab.

    python tests/ingest/corpus/make/papers.py FOLDER

needs soffice, and reportlab, pypdf with cryptography, pillow, pyphen and msoffcrypto-tool. The files are committed;
this is kept so that it is known what is in them and so that they can be made again.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
DATA = HERE.parents[2] / "data" / "nlp"
FLAT, REPORT = ((HERE / name).read_text("utf-8") for name in ("flat.xml", "report.xml"))


def lines_of(name: str) -> list[str]:
    return [line for line in (DATA / name).read_text("utf-8").split("\n") if line.strip()]


def article() -> str:
    title, *others = map(escape, lines_of("wikinews-clock.txt"))
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


def columns(folder: Path) -> None:
    """Two columns, justified, words broken at line ends, a running head and a page number: a newspaper's page."""
    from reportlab.lib.enums import TA_JUSTIFY
    from reportlab.lib.pagesizes import A5
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

    def furniture(canvas, document):
        canvas.setFont("Times-Italic", 8)
        canvas.drawString(40, 570, "The Texas Courier")
        canvas.drawCentredString(210, 20, f"Page {document.page} of 4")

    style = ParagraphStyle(
        "body", fontName="Times-Roman", fontSize=9, leading=11, alignment=TA_JUSTIFY, firstLineIndent=9
    )
    style.hyphenationLang, style.embeddedHyphenation = "en_US", 1
    frames = [Frame(36, 36, 170, 520, 0, 0, 0, 0), Frame(216, 36, 170, 520, 0, 0, 0, 0)]
    document = BaseDocTemplate(
        str(folder / "columns.pdf"), pagesize=A5, title="Microsoft Word - clock.doc", author="Admin"
    )
    document.addPageTemplates([PageTemplate("page", frames, onPage=furniture)])
    document.build([Paragraph(escape(line), style) for line in lines_of("wikinews-clock.txt") * 2])


def printed(folder: Path) -> None:
    """A page as a browser prints it: date and title over it, address and page number under it, one paragraph over the
    end of the page with a footnote between.
    """
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(folder / "printed.pdf"), pagesize=(300, 200))
    pages = (
        (
            "The harbour handled 4,211 ships in 2023, which",
            "is more than the 4 × 10",
            "a third of the ships that call at this old and well-",
        ),
        ("known coast, the mayor said.", "A new paragraph follows here.", "It is the last one."),
    )
    for number, (first, second, third) in enumerate(pages, 1):
        canvas.setFont("Helvetica", 7)
        canvas.drawString(20, 185, "1/2/24, 3:04 PM")
        canvas.drawString(150, 185, "Harbour news")
        canvas.drawString(20, 8, "https://example.org/harbour?year=2023")
        canvas.drawString(270, 8, f"{number}/2")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(20, 150, first)
        canvas.drawString(20, 138 if number == 1 else 126, second)
        if number == 1:
            canvas.setFont("Helvetica", 6)
            canvas.drawString(20 + canvas.stringWidth(second, "Helvetica", 10), 142, "3")
            canvas.setFont("Helvetica", 10)
            canvas.drawString(26 + canvas.stringWidth(second, "Helvetica", 10), 138, "of 2022 and as many as")
        canvas.drawString(20, 126 if number == 1 else 114, third)
        if number == 1:
            canvas.setFont("Helvetica", 7)
            canvas.drawString(20, 40, "Counted by the harbour office.")
        canvas.showPage()
    canvas.save()


def pictures(folder: Path) -> None:
    """A scan: pages that are pictures of text; and a file that needs a password."""
    from PIL import Image, ImageDraw
    from pypdf import PdfWriter
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    picture = Image.new("1", (200, 60), 1)
    ImageDraw.Draw(picture).text((10, 20), "The minister said so.")
    canvas = Canvas(str(folder / "scan.pdf"), pagesize=(200, 60))
    for _ in range(2):
        canvas.drawImage(ImageReader(picture), 0, 0)
        canvas.showPage()
    canvas.save()
    writer = PdfWriter(clone_from=str(folder / "printed.pdf"))
    writer.encrypt("secret", algorithm="AES-256-R5")
    writer.write(str(folder / "password.pdf"))
    writer = PdfWriter(clone_from=str(folder / "printed.pdf"))
    writer.encrypt("", "owner", algorithm="RC4-128")
    writer.write(str(folder / "no_printing.pdf"))


def word_password(folder: Path) -> None:
    import io

    from msoffcrypto.format.ooxml import OOXMLFile

    with (folder / "password.docx").open("wb") as locked:
        OOXMLFile(io.BytesIO((folder / "report.docx").read_bytes())).encrypt("secret", locked)


def magazine(folder: Path) -> None:
    """An e-book by hand: contents, a page that is HTML rather than XML, letters by name, a note, a hidden line."""
    pages = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": (HERE / "container.xml").read_text("utf-8"),
        "OPS/package.opf": (HERE / "package.xml").read_text("utf-8"),
        "OPS/nav.xhtml": "<html xmlns='http://www.w3.org/1999/xhtml'><body><nav><ol><li>Harbour</li></ol></nav></body></html>",
        "OPS/text/one.xhtml": (HERE / "one.xhtml").read_text("utf-8"),
        "OPS/text/two page.html": "<html><body><h1>Tides</h1><p>High &amp; low<br>water<p>by H\u00f6lscher</body>",
    }
    with zipfile.ZipFile(folder / "magazine.epub", "w", zipfile.ZIP_DEFLATED) as package:
        for part, text in pages.items():
            package.writestr(zipfile.ZipInfo(part, (2024, 1, 2, 3, 4, 6)), text)


if __name__ == "__main__":
    made = Path(sys.argv[1])
    for make in (office, columns, printed, pictures, word_password, magazine):
        make(made)
