import hashlib
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from io import BytesIO

import pikepdf
import pytest
from django.contrib.staticfiles import finders
from django.utils.safestring import mark_safe

from jeugdhulp.briefings import glyphs, rendering
from jeugdhulp.briefings.blocks import BulletList, Column, DataTable, Figure, NumberedList, Paragraph
from jeugdhulp.briefings.content import RECONSTRUCTION_BANNER, HeaderField, LetterStyle, Section
from jeugdhulp.briefings.errors import RenderingError
from jeugdhulp.briefings.parts import Run, walk
from jeugdhulp.briefings.rendering import render_html, render_pdf, render_web
from tests.briefings.pdf_checks import check_pdf, page_texts, pdf_text
from tests.briefings.pdf_text import PdfText, kids_of
from tests.briefings.sample_letter import sample_letter

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>{0}</title><text y="9">{0}</text></svg>'
TABLE = DataTable("Tabel", (Column("Kolom"),), [("cel",)])


def plain(text: str) -> str:
    return " ".join(text.split())


def small_letter(*blocks, **changes):
    """The sample without its body: quick to render."""
    return sample_letter(**{"sections": (Section("", "opening", blocks),), "annexes": ()} | changes)


# What is in it ------------------------------------------------------------------------------------------------------


def test_the_sample_passes_both_checkers(sample_pdf):
    assert check_pdf(sample_pdf) == []


def test_every_text_is_in_the_pdf_and_only_what_is_not_meant_for_it_is_left_out(sample_pdf):
    said = plain(pdf_text(sample_pdf))
    letter = sample_letter()

    # The foot is on every page, and so no part of the text; an optional header field without a value is dropped.
    assert [text for text in letter.texts() if plain(text) not in said] == [letter.style.footer_line, "Uw kenmerk"]
    assert all(plain(letter.style.footer_line) in plain(page) for page in page_texts(sample_pdf))


def test_drawings_are_drawn_and_told(sample_pdf):
    with pikepdf.open(BytesIO(sample_pdf)) as pdf:
        told = [str(thing.Alt) for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and "/Alt" in thing]

    assert told == [
        "De toetsen duren tot eind 2026, de besluiten vallen begin 2027, de procedure loopt tot de start op 1 januari "
        "2028."
    ]
    assert "Toetsen Besluiten Procedure" in plain(pdf_text(sample_pdf))


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


# How it is laid out -------------------------------------------------------------------------------------------------


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

    assert str(refusal.value) == (
        "De brief kan niet goed worden opgemaakt. Melding: No anchor #risico-9 for internal URI reference"
    )


def test_a_refused_letter_does_not_spoil_the_next(sample_pdf):
    with pytest.raises(RenderingError):
        render_pdf(small_letter("😀"))

    assert render_pdf(sample_letter()) == sample_pdf


# Hostile text -------------------------------------------------------------------------------------------------------

HOSTILE = "</p><script>alert('1')</script> \"aanhaling\" & <b>vet</b> {{ x }} {% y %} -->"


def _hostile_letter():
    """Every text in the letter replaced, so that no template can forget to escape."""
    letter = sample_letter()
    style = LetterStyle(HOSTILE, address_line=HOSTILE, footer_line=HOSTILE)
    changed = {
        name: mark_safe(HOSTILE) for name in ("title", "kind", "municipality", "salutation", "banner", "closing")
    }
    table = DataTable(HOSTILE, (Column(HOSTILE), Column(HOSTILE, numeric=True)), [(HOSTILE, Run(HOSTILE, bold=True))])
    blocks = [HOSTILE, BulletList([HOSTILE]), table, Figure(HOSTILE, DRAWING.format("x"), table)]
    header = (HeaderField(HOSTILE, HOSTILE, link="mailto:x@voorbeeldstad.example?\"'<script>"),)
    return sample_letter(
        style=style,
        header=header,
        addressee=(HOSTILE, HOSTILE),
        sections=(*letter.sections, Section(HOSTILE, "h", blocks)),
        **changed,
    )


class _Tags(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.ids, self.text = [], set(), [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.ids += [value for name, value in attrs if name == "id"]

    def handle_data(self, data):
        self.text.append(data)


@pytest.mark.parametrize("render", [render_html, render_web])
def test_hostile_text_stays_text(render):
    good, bad = _Tags(render(sample_letter())), _Tags(render(_hostile_letter()))

    assert set(bad.tags) == set(good.tags)
    assert bad.attributes <= good.attributes
    assert "".join(bad.text).count(HOSTILE) > 15


def test_hostile_text_is_printed_as_it_is():
    pdf = render_pdf(_hostile_letter())

    assert check_pdf(pdf) == []
    assert plain(pdf_text(pdf)).count(plain(HOSTILE)) > 15


def test_a_word_without_end_is_broken_and_lost_nowhere():
    word = "Jeugdhulpverleningscoördinatie" * 12
    narrow = DataTable("Tabel", (Column("Kolom"), Column("Andere")), [(word, "cel")])
    pdf = render_pdf(small_letter(Paragraph(word), narrow))

    assert pdf_text(pdf).replace(" ", "").count(word) == 2
    assert check_pdf(pdf) == []


# On the web ---------------------------------------------------------------------------------------------------------


def test_the_web_version_says_the_same_and_fits_a_page_with_its_own_h1():
    letter = sample_letter()
    page = _Tags(render_web(letter))
    headings = [tag for tag in page.tags if re.fullmatch(r"h\d", tag)]
    levels = [int(tag[1]) for tag in headings]

    assert levels[0] == 2
    assert set(levels) == {2, 3, 4}
    assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False))
    assert sorted(page.ids) == sorted(letter.anchors)
    # The strict CSP of the site: no style, no script, no handlers.
    assert not {"style", "script"} & set(page.tags)
    assert not {name for name in page.attributes if name == "style" or name.startswith("on")}
    said = plain("".join(page.text))
    assert [text for text in letter.texts() if plain(text) not in said] == ["Uw kenmerk"]


def test_the_title_can_be_any_heading():
    levels = [_Tags(render_web(sample_letter(), title_level=level)).tags.count(f"h{level}") for level in (1, 2, 3)]

    assert levels == [1, 1, 1]


def test_every_block_has_a_template_and_is_in_the_sample():
    from jeugdhulp.briefings import blocks

    known = {kind for kind in vars(blocks).values() if isinstance(kind, type) and issubclass(kind, blocks.Block)}

    assert {type(part) for part in walk(sample_letter())} >= known - {blocks.Block}
