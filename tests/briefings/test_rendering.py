"""What is in the PDF, that it is always the same, and what refuses it."""

import hashlib
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pikepdf
import pytest
from django.contrib.staticfiles import finders

from jeugdhulp.briefings import glyphs, rendering
from jeugdhulp.briefings.blocks import BulletList, Column, DataTable, Figure, NumberedList, Paragraph
from jeugdhulp.briefings.content import RECONSTRUCTION_BANNER, HeaderField
from jeugdhulp.briefings.errors import RenderingError
from jeugdhulp.briefings.parts import Run
from jeugdhulp.briefings.rendering import render_pdf
from tests.briefings.pdf_checks import check_pdf, page_texts, pdf_text
from tests.briefings.sample_letter import DRAWING, plain, sample_letter, small_letter

TABLE = DataTable("Tabel", (Column("Kolom"),), [("cel",)])

# What is in it ------------------------------------------------------------------------------------------------------


def test_the_sample_passes_both_checkers(sample_pdf):
    assert check_pdf(sample_pdf) == []


def test_every_text_is_in_the_pdf_and_only_what_is_not_meant_for_it_is_left_out(sample_pdf):
    said = plain(pdf_text(sample_pdf))
    letter = sample_letter()

    # The foot is on every page, and so no part of the text; an optional header field without a value is dropped.
    assert [text for text in letter.texts() if plain(text) not in said] == [letter.style.footer_line, "Uw kenmerk"]
    assert all(plain(letter.style.footer_line) in plain(page) for page in page_texts(sample_pdf))


def test_drawings_are_drawn_and_their_outcome_is_told(sample_pdf):
    outcome = "De nieuwe contracten gaan in op 1 januari 2028, een jaar later dan eerst gepland."

    assert outcome in pdf_text(sample_pdf).split("\n")
    drawn = page_texts(sample_pdf)[3].replace(" ", "")  # spaces in a drawing are places
    assert [word in drawn for word in ("Besluitoververlenging", "eenjaarlater", outcome)] == [True, True, False]


def test_every_page_has_its_number_and_the_notice(sample_pdf):
    pages = [plain(page) for page in page_texts(sample_pdf)]

    assert [re.findall(r"Pagina \d+ van \d+", page) for page in pages] == [
        [f"Pagina {number} van {len(pages)}"] for number in range(1, len(pages) + 1)
    ]
    notice = "CONCEPT · Voorbeeldgegevens: aanbieders en contracten zijn verzonnen"
    assert [page.count(notice) for page in pages] == [1] * len(pages)
    assert pdf_text(sample_pdf).count(notice) == 1  # read aloud once


def test_a_reconstruction_says_so_on_every_page_and_a_real_letter_says_nothing():
    pages = [Paragraph(f"Alinea {number}. " + "Tekst van de brief. " * 60) for number in range(12)]
    reconstruction = page_texts(render_pdf(small_letter(*pages, banner=RECONSTRUCTION_BANNER, sample_data=False)))
    real = page_texts(render_pdf(small_letter(*pages, banner="", sample_data=False)))

    assert [plain(page).count(RECONSTRUCTION_BANNER) for page in reconstruction] == [1] * 4
    assert ["Reconstructie" in page or "CONCEPT" in page or "Voorbeeldgegevens" in page for page in real] == [False] * 4


def test_an_empty_required_header_field_shows_as_a_gap_and_an_optional_one_is_left_out():
    header = (HeaderField("Datum", "3 maart 2026"), HeaderField("Nummer"), HeaderField("Dienst", optional=True))
    lines = pdf_text(render_pdf(small_letter(header=header))).split("\n")
    start = lines.index("Datum")

    assert lines[start : start + 4] == ["Datum", "3 maart 2026", "Nummer", plain(lines[start + 3])]
    assert lines[start + 3].startswith("Raadsinformatiebrief")
    assert "Dienst" not in lines


def test_runs_keep_their_spaces():
    runs = (Run("vet", bold=True), " ", Run("schuin", italic=True), " ", Run("beide", bold=True, italic=True), "r ")
    links = (Run("hier", link="#opening"), " ", Run("daar", link="#opening"), " ", Run("verder", italic=True), ".")
    letter = small_letter(Paragraph((*runs, *links)))

    assert "vet schuin beider hier daar verder." in pdf_text(render_pdf(letter)).split("\n")


def test_lists_in_lists_pass():
    letter = small_letter(
        NumberedList([["een", BulletList(["a", ["b", NumberedList(["x"])]])], "twee", ["drie", "nog drie"]], start=3),
    )
    pdf = render_pdf(letter)

    assert check_pdf(pdf) == []
    assert [line for line in pdf_text(pdf).split("\n") if re.fullmatch(r"\d\.", line)] == ["3.", "1.", "4.", "5."]


# Always the same ----------------------------------------------------------------------------------------------------


def test_the_same_letter_gives_the_same_bytes_also_after_another_letter(sample_pdf):
    render_pdf(small_letter("Een andere brief."))

    assert render_pdf(sample_letter()) == sample_pdf


def test_another_process_in_another_time_zone_gives_the_same_bytes(sample_pdf):
    code = (
        "import django, hashlib; django.setup()\n"
        "from jeugdhulp.briefings.rendering import render_pdf\n"
        "from tests.briefings.sample_letter import sample_letter\n"
        "print(hashlib.sha256(render_pdf(sample_letter())).hexdigest())"
    )
    environment = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    other = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)

    assert other.stdout.strip() == hashlib.sha256(sample_pdf).hexdigest()


def test_letters_made_at_the_same_time_do_not_disturb_each_other():
    letters = [small_letter(f"Brief {number}.", TABLE) for number in range(3)]
    alone = [render_pdf(letter) for letter in letters]

    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(render_pdf, letters * 2))

    assert together == alone * 2


def test_the_dates_in_the_pdf_are_the_letters_own(sample_pdf):
    with pikepdf.open(BytesIO(sample_pdf)) as pdf:
        dates = str(pdf.docinfo.CreationDate), str(pdf.docinfo.ModDate)

    assert dates == ("D:20260612000000Z", "D:20260612000000Z")


# Refused ------------------------------------------------------------------------------------------------------------


UNPRINTABLE = {
    "emoji": ("Goed nieuws 😀 voor u", "Goed nieuws 😀 voor u", "“😀” (U+1F600)"),
    "hebrew": ("Woord: שלום", "Woord: שלום", "“ו” (U+05D5), “ל” (U+05DC), “ם” (U+05DD), “ש” (U+05E9)"),
    "direction": ("abc\u202edef", "abc def", "(U+202E)"),
    "control": ("abc\x00def", "abc def", "(U+0000)"),
}


@pytest.mark.parametrize(("text", "excerpt", "names"), UNPRINTABLE.values(), ids=UNPRINTABLE.keys())
def test_a_character_without_a_glyph_is_refused_in_words(text, excerpt, names):
    with pytest.raises(RenderingError) as refusal:
        render_pdf(small_letter(text))

    assert str(refusal.value) == (
        f"In “{excerpt}” staat een teken dat niet in de brief kan worden afgedrukt: {names}. "
        "Haal het weg of schrijf het anders."
    )


def test_a_character_without_a_glyph_is_refused_in_a_drawing():
    with pytest.raises(RenderingError, match=r"^In “ja ✅ ja ✅” staat een teken"):
        render_pdf(small_letter(Figure("Figuur", DRAWING.format("ja ✅"), TABLE)))


def test_a_missing_typeface_is_refused(settings):
    _forget()
    settings.STATICFILES_FINDERS = []
    try:
        with pytest.raises(RenderingError) as refusal:
            render_pdf(small_letter("Tekst."))
    finally:
        _forget()

    assert str(refusal.value) == "Dit bestand voor de brief ontbreekt: jeugdhulp/fonts/SourceSans3-Regular.ttf"


def _forget():
    rendering._print_tools.cache_clear()
    glyphs._printable.cache_clear()
    finders.get_finder.cache_clear()


def test_a_link_that_leads_nowhere_is_refused():
    with pytest.raises(RenderingError) as refusal:
        render_pdf(small_letter(Paragraph(Run("zie risico 9", link="#risico-9"))))

    assert str(refusal.value) == ("De brief verwijst naar “zie risico 9”, maar dat onderdeel staat er niet in.")


def test_any_complaint_of_weasyprint_refuses_the_letter():
    header = (HeaderField("E-mail", "griffie", link="#nergens"),)
    with pytest.raises(RenderingError) as refusal:
        render_pdf(small_letter("Tekst.", header=header))

    assert str(refusal.value) == (
        "De brief kan niet goed worden opgemaakt. Melding: No anchor #nergens for internal URI reference"
    )


def test_a_refused_letter_does_not_spoil_the_next(sample_pdf):
    with pytest.raises(RenderingError):
        render_pdf(small_letter("😀"))

    assert render_pdf(sample_letter()) == sample_pdf
