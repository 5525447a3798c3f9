"""Where a letter breaks over pages, on a letter that is long enough to break everywhere."""

import re
from io import BytesIO

import pikepdf
import pytest

from jeugdhulp.briefings.blocks import BulletList, Column, DataTable
from jeugdhulp.briefings.content import Section
from jeugdhulp.briefings.rendering import render_pdf
from tests.briefings.pdf_checks import check_pdf, page_texts
from tests.briefings.pdf_text import PdfText, kids_of
from tests.briefings.sample_letter import sample_letter


def _long_letter():
    sections = []
    for number in range(30):
        text = "Een zin die de bladzijde vult. " * (4 + number * 7 % 23)
        sections.append(Section(f"Kop {number}", f"kop-{number}", [text, BulletList(["punt"] * (number % 4 + 1))]))
    rows = [(f"Regel {number}", "Een cel met tekst die over meer dan een regel loopt. " * 3) for number in range(60)]
    sections.append(
        Section("Tabel", "tabel", [DataTable("Lange tabel", (Column("Nr.", width=20), Column("Tekst")), rows)])
    )
    return sample_letter(sections=tuple(sections))


@pytest.fixture(scope="module")
def long_pdf():
    return render_pdf(_long_letter())


def test_a_long_letter_passes_both_checkers(long_pdf):
    assert check_pdf(long_pdf) == []


def test_a_table_that_goes_on_over_the_page_says_so(long_pdf):
    with pikepdf.open(BytesIO(long_pdf)) as pdf:
        elements = (thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary))
        summaries = [str(element.A.Summary) for element in elements if "/Summary" in element.get("/A", {})]

    assert summaries == ["Gegevens van deze brief", *["Vervolg: Lange tabel"] * 3]


def test_no_page_ends_with_a_heading(long_pdf):
    with pikepdf.open(BytesIO(long_pdf)) as pdf:
        pages = PdfText(pdf).pages
        headings = {
            (element.Pg.objgen, kid)
            for element in _tagged(pdf.Root.StructTreeRoot, inside="")
            for kid in kids_of(element)
            if isinstance(kid, int)
        }
        last = [[piece.mcid for piece in pieces if piece.mcid is not None][-1] for pieces in pages]
        ends = [(page.objgen, mcid) in headings for page, mcid in zip(pdf.pages, last, strict=True)]

    assert len(headings) >= 32  # all headings were looked at
    assert ends == [False] * len(pages)


def _tagged(element, inside):
    tag = str(element.get("/S", ""))
    heading = inside or tag in ("/H1", "/H2", "/H3")
    for kid in kids_of(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _tagged(kid, heading)
    if heading:
        yield element


def test_a_table_repeats_its_head_on_every_page_and_tears_no_row(long_pdf):
    pages = [page for page in page_texts(long_pdf) if "Regel " in page]

    assert len(pages) > 3
    assert [page.count("Nr.") for page in pages] == [1] * len(pages)
    rows = [re.findall(r"Regel \d+", page) for page in pages]
    cells = [page.count("Een cel met tekst") for page in pages]
    assert cells == [3 * len(found) for found in rows]
    assert [row for found in rows for row in found] == [f"Regel {number}" for number in range(60)]


def test_those_who_sign_stay_together(long_pdf):
    signed = [page for page in page_texts(long_pdf) if "Met vriendelijke groet" in page]

    assert len(signed) == 1
    assert "B. Voorbeeld-van Dijk" in signed[0]
