"""Word files, made by python-docx, with what it cannot make written into their parts."""

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.parsers.docx import parse

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def read(document):
    (extract,) = parse(document if isinstance(document, bytes) else saved(document), name="x.docx", options={})
    return extract


def with_body(xml):
    document = docx.Document()
    for child in parse_xml(f"<w:body {W}>{xml}</w:body>"):
        document.element.body.insert_element_before(child, "w:sectPr")
    return document


def run(words, *, properties=""):
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'


def test_lists_by_style_have_their_numbers_and_points():
    document = docx.Document()
    for style in ("List Bullet", "List Number", "List Number"):
        document.add_paragraph(f"in a {style.lower()}", style=style)
    assert read(document).text.split("\n") == ["• in a list bullet", "1. in a list number", "2. in a list number"]


def test_rows_of_a_table_are_lines_and_a_table_for_layout_is_paragraphs():
    document = docx.Document()
    figures = document.add_table(1, 2)
    figures.cell(0, 0).text, figures.cell(0, 1).text = "2022", "3,904"
    layout = document.add_table(1, 2)
    layout.cell(0, 0).text = "A column."
    layout.cell(0, 0).add_paragraph("Its second paragraph.")
    layout.cell(0, 1).add_table(1, 1).cell(0, 0).text = "A table in a table."
    assert read(document).text.split("\n") == [
        "2022\t3,904",
        "A column.",
        "Its second paragraph.",
        "A table in a table.",
    ]


def test_heads_and_feet_of_pages_are_left_out():
    document = docx.Document()
    document.add_paragraph("The text.")
    document.sections[0].header.paragraphs[0].text = "Head"
    document.sections[0].footer.paragraphs[0].text = "Foot"
    assert read(document).text == "The text."


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next():
    first = f'<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>{run("One ")}</w:p>'
    body = f"{first}<w:p>{run('whole.')}</w:p>"
    assert read(with_body(body)).text == "One whole."


def test_moved_words_stand_where_they_were_moved_to():
    moved = (
        f'<w:moveFrom w:id="1">{run("Gone. ")}</w:moveFrom>{run("Here ")}<w:moveTo w:id="2">{run("now.")}</w:moveTo>'
    )
    body = f"<w:p>{moved}</w:p>"
    assert read(with_body(body)).text == "Here now."


def test_a_deleted_row_is_gone():
    row = "<w:tr><w:trPr>{}</w:trPr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
    rows = row.format('<w:del w:id="1"/>', "Gone") + row.format("", "Here")
    body = f"<w:tbl>{rows}</w:tbl><w:p/>"
    assert read(with_body(body)).text == "Here"


def test_a_text_box_is_read_once_though_it_is_there_twice():
    box = f"<w:txbxContent><w:p>{run('In the box.')}</w:p></w:txbxContent>"
    body = f"""<w:p>{run("Beside it.")}<w:r><mc:AlternateContent
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
        <mc:Choice Requires="wps">{box}</mc:Choice>
        <mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"""
    assert read(with_body(body)).text == "Beside it.\nIn the box."


def test_the_table_of_contents_is_left_out_and_links_keep_their_words():
    body = f"""<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>
        <w:sdtContent><w:p>{run("Chapter 1 ... 3")}</w:p></w:sdtContent></w:sdt>
        <w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>{run("Chapter 2 ... 5")}</w:p>
        <w:sdt><w:sdtContent><w:p><w:hyperlink>{run("The link")}</w:hyperlink>{run(" is here.")}</w:p>
        </w:sdtContent></w:sdt>"""
    extract = read(with_body(body))
    assert extract.text == "The link is here."
    assert "Left out: the table of contents." in extract.notices


def test_codes_of_fields_are_no_text_and_their_results_are():
    body = f"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ x</w:instrText></w:r>
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("4 May")}
        <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"""
    assert read(with_body(body)).text == "4 May"


@pytest.mark.parametrize(("value", "text"), [("", "Seen."), (' w:val="0"', "Seen. Not hidden.")])
def test_hidden_words_are_left_out(value, text):
    body = f"<w:p>{run('Seen.')}{run(' Not hidden.', properties=f'<w:rPr><w:vanish{value}/></w:rPr>')}</w:p>"
    assert read(with_body(body)).text == text


def test_what_the_programs_template_says_is_not_believed():
    extract = read(docx.Document())
    assert (extract.title, extract.author, extract.published) == ("", "", "")


def test_a_file_with_macros_or_of_the_strict_kind_is_read_too():
    original = saved(with_body(f"<w:p>{run('The text.')}</w:p>"))
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macros = changed(original, "[Content_Types].xml", main, "application/vnd.ms-word.document.macroEnabled.main+xml")
    strict = changed(
        original,
        "_rels/.rels",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    )
    assert read(macros).text == read(strict).text == "The text."


def test_a_package_that_lacks_its_styles_is_read_without_them():
    original = saved(with_body(f"<w:p>{run('The text.')}</w:p>"))
    assert read(changed(original, "word/_rels/document.xml.rels", "styles.xml", "nowhere.xml")).text == "The text."


def test_a_page_that_begins_within_a_paragraph_parts_its_words():
    assert read(with_body(f'<w:p>{run("One")}<w:r><w:br w:type="page"/></w:r>{run("two")}</w:p>')).text == "One\ntwo"


def test_a_package_without_a_text_is_not_a_word_file():
    original = saved(docx.Document())
    with pytest.raises(ArticleUnreadable, match=r"x\.docx is not a Word file"):
        read(changed(original, "word/document.xml", "w:body", "w:other"))


def changed(original, part, old, new):
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(original)) as before, zipfile.ZipFile(file, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name == part:
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode())
            after.writestr(name, content)
    return file.getvalue()


def test_a_part_that_is_said_to_be_before_the_beginning_is_damaged():
    original = bytearray(saved(docx.Document()))
    end = original.rfind(b"PK\x05\x06")
    start = int.from_bytes(original[end + 16 : end + 20], "little")
    original[end + 16 : end + 20] = (start + 300).to_bytes(4, "little")
    with pytest.raises(ArticleUnreadable, match=r"x\.docx is damaged"):
        read(bytes(original))
