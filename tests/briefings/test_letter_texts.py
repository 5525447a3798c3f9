"""The little Markdown of text blocks: what becomes a block, and that what may not be in a letter keeps its words."""

import pytest

from jeugdhulp.briefings.blocks import BulletList, NumberedList, Paragraph
from jeugdhulp.briefings.parts import Run
from jeugdhulp.briefings.texts import one_paragraph, text_blocks


def test_paragraphs_lists_emphasis_and_links():
    read = text_blocks(
        "Een **vet** en *schuin* [woord](https://voorbeeld.example/).\n\n- een\n- twee\n\n3. drie\n4. vier"
    )

    assert read == [
        Paragraph(
            ("Een ", Run("vet", bold=True), " en ", Run("schuin", italic=True), " ")
            + (Run("woord", link="https://voorbeeld.example/"), ".")
        ),
        BulletList(["een", "twee"]),
        NumberedList(["drie", "vier"], start=3),
    ]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("# Kop", Paragraph(Run("Kop", bold=True))),
        ("<script>x</script>", Paragraph("<script>x</script>")),
        ("[klik](javascript:x)", Paragraph("[klik](javascript:x)")),
        ("[klik](/brieven/1/)", Paragraph("klik")),
        ("een\ntwee", Paragraph(("een", " ", "twee"))),
        ("2 < 3 & 4 \\* 5", Paragraph(("2 < 3 & 4 ", "*", " 5"))),
    ],
)
def test_what_a_text_may_not_hold_keeps_its_words(typed, told):
    assert ["".join(run.text for run in block.runs) for block in text_blocks(typed)] == [
        "".join(run.text for run in told.runs)
    ]
    assert {(run.bold, run.link) for block in text_blocks(typed) for run in block.runs} == {
        (run.bold, run.link) for run in told.runs
    }


def test_an_empty_text_is_no_block():
    assert text_blocks(" \n\n ") == []


def test_short_texts_become_one_paragraph_and_a_list_stays_one():
    assert one_paragraph("Een.", "", "Twee.\n\n- punt", "Drie.") == [
        Paragraph(("Een.", " ", "Twee.")),
        BulletList(["punt"]),
        Paragraph("Drie."),
    ]
