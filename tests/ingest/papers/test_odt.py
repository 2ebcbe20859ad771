"""Texts of LibreOffice, made by odfdo."""

import io

import odfdo

from annotator.ingest.parsers.odt import parse


def read(*elements, meta=None):
    document = odfdo.Document("text")
    document.body.clear()
    for element in elements:
        document.body.append(element if isinstance(element, odfdo.Element) else odfdo.Element.from_tag(element))
    for name, value in (meta or {}).items():
        setattr(document.meta, name, value)
    file = io.BytesIO()
    document.save(file)
    (extract,) = parse(file.getvalue(), name="x.odt", options={})
    return extract


def test_headings_paragraphs_and_lists_come_in_their_order():
    text = read(
        odfdo.Header(1, "The harbour"), odfdo.Paragraph("It is full."), odfdo.List(["One point", "Another"])
    ).text
    assert [line.removeprefix("• ") for line in text.split("\n")] == [
        "The harbour",
        "It is full.",
        "One point",
        "Another",
    ]


def test_rows_of_a_table_are_lines():
    table = odfdo.Table("Ships", width=2, height=1)
    table.set_value("A1", "Year")
    table.set_value("B1", "2022")
    assert read(table).text == "Year\t2022"


def test_white_space_is_as_the_format_says_it_is_shown():
    assert read("<text:p>  One\n   two<text:s text:c='2'/>three <text:span> four</text:span></text:p>").text == (
        "One two  three four"
    )


def test_a_note_stands_at_the_end_without_its_number():
    note = (
        "<text:p>Said.<text:note text:note-class='endnote'><text:note-citation>i</text:note-citation><text:note-body>"
        "<text:p>By whom.</text:p></text:note-body></text:note> More.</text:p>"
    )
    assert read(note, "<text:p>The end.</text:p>").text == "Said. More.\nThe end.\nBy whom."


def test_contents_hidden_words_and_readings_of_signs_are_left_out():
    extract = read(
        "<text:table-of-content><text:index-body><text:p>Chapter 1</text:p></text:index-body></text:table-of-content>",
        "<text:p>Seen<text:hidden-text text:string-value='x'>not seen</text:hidden-text></text:p>",
        "<text:p><text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>kanji</text:ruby-text></text:ruby></text:p>",
    )
    assert extract.text == "Seen\n漢字"
    assert len(extract.notices) >= 2


def test_what_the_file_says_of_itself_is_kept():
    extract = read(
        odfdo.Paragraph("x"), meta={"title": "The harbour", "initial_creator": "Ada Tide", "language": "en-GB"}
    )
    assert (extract.title, extract.author, extract.language) == ("The harbour", "Ada Tide", "en-GB")


def test_deleted_words_that_still_stand_in_the_text_are_left_out():
    changes = (
        "<text:tracked-changes><text:changed-region text:id='d'><text:deletion/></text:changed-region>"
        "<text:changed-region text:id='i'><text:insertion/></text:changed-region></text:tracked-changes>"
    )
    start, end = "<text:change-start text:change-id='{}'/>", "<text:change-end text:change-id='{}'/>"
    extract = read(
        changes,
        f"<text:p>One {start.format('d')}gone <text:span>and</text:span><text:tab/></text:p>",
        f"<text:p>all{end.format('d')}whole{start.format('i')}, new{end.format('i')}.</text:p>",
        "<text:p>The end.</text:p>",
    )
    assert extract.text == "One whole, new.\nThe end."
