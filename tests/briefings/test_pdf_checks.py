"""The checkers find what is wrong: a good letter is spoiled in one place, and that place is named."""

from io import BytesIO

import pikepdf
import pytest
import weasyprint

from tests.briefings.pdf_checks import check_pdf, page_texts, pdf_text, pdfua_findings


def _element(pdf, tag):
    found = (thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == f"/{tag}")
    return next(found)


def _no_language(pdf):
    del pdf.Root.Lang


def _no_title(pdf):
    del pdf.docinfo.Title


def _no_identification(pdf):
    with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
        del xmp["pdfuaid:part"]


def _no_alternative_text(pdf):
    del _element(pdf, "Figure").Alt


def _skipped_level(pdf):
    _element(pdf, "H2").S = pikepdf.Name.H3


def _no_scope(pdf):
    del _element(pdf, "TH").A.Scope


def _no_body_in_item(pdf):
    _element(pdf, "LBody").S = pikepdf.Name.P


def _no_numbering(pdf):
    del _element(pdf, "L").A


def _no_link_text(pdf):
    del next(thing for thing in pdf.objects if _is_annotation(thing)).Contents


def _is_annotation(thing):
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Annot"


def _no_embedded_font(pdf):
    del next(t for t in pdf.objects if isinstance(t, pikepdf.Dictionary) and "/FontFile2" in t).FontFile2


def _untagged_text(pdf):
    pdf.pages[0].contents_add(b"BT ET 0 0 10 10 re f", prepend=False)


def _lost_paragraph(pdf):
    paragraph = _element(pdf, "P")
    siblings = paragraph.P.K
    del siblings[[kid.objgen for kid in siblings].index(paragraph.objgen)]


def _no_index(pdf):
    del pdf.Root.StructTreeRoot.IDTree


def _no_facts(pdf):
    del pdf.attachments["feiten.json"]


def _loose_facts(pdf):
    del pdf.Root.AF


def _facts_of_another_letter(pdf):
    name = "feiten.json"
    told = pdf.attachments[name].get_file().read_bytes().replace(b'"Raadsinformatiebrief"', b'"Een andere brief"')
    pdf.attachments[name].obj.EF.F.write(told)


NOT_IDENTIFIED = (
    "not identified as PDF/UA-1 and PDF/A-3a: {'pdfuaid:part': None, 'pdfaid:part': '3', 'pdfaid:conformance': 'A'}"
)
FONT = "(the first font)"

SPOILED = [
    (_no_language, ["the language is not Dutch"]),
    (
        _no_title,
        [
            "there is no title",
            "the title in the XMP metadata is another",
            "the attached facts are those of another letter",
        ],
    ),
    (_no_identification, [NOT_IDENTIFIED]),
    (_no_facts, ["the facts are not attached: []"]),
    (_loose_facts, ["the attached facts are not an associated file"]),
    (_facts_of_another_letter, ["the attached facts are those of another letter"]),
    (_no_alternative_text, ["a figure has no alternative text"]),
    (_skipped_level, ["heading 'Sinds de vorige brief' of level 3 comes after level 1"]),
    (_no_scope, ["a header cell does not tell whether it heads a row or a column"]),
    (_no_body_in_item, ["a list item holds something outside its body"]),
    (_no_numbering, ["a list does not tell whether it is numbered"]),
    (_no_link_text, ["page 1: a link has no text"]),
    (_no_embedded_font, [f"font {FONT} is not embedded"]),
    (_untagged_text, ["page 1: something is drawn that is neither tagged nor an artifact"]),
    (_lost_paragraph, ["page 1: marked content and structure tree do not match"]),
    (_no_index, ["the index of header cells is not complete"]),
]


@pytest.mark.parametrize(("spoil", "expected"), SPOILED, ids=[spoil.__name__.strip("_") for spoil, _ in SPOILED])
def test_each_flaw_is_named(sample_pdf, spoil, expected):
    with pikepdf.open(BytesIO(sample_pdf)) as pdf:
        fonts = [str(t.FontName) for t in pdf.objects if isinstance(t, pikepdf.Dictionary) and "/FontFile2" in t]
        spoil(pdf)
        spoiled = BytesIO()
        pdf.save(spoiled)

    ours = [finding for finding in check_pdf(spoiled.getvalue()) if not finding.startswith("pdfua ")]

    assert ours == [finding.replace(FONT, fonts[0]) for finding in expected]


def test_a_pdf_without_tags_fails_on_both_checkers():
    pdf = weasyprint.HTML(string="<h3>Kop</h3><p>Tekst</p>").write_pdf()

    ours = [finding for finding in check_pdf(pdf) if not finding.startswith("pdfua ")]
    assert ours == [
        "there is no title",
        "the language is not Dutch",
        "a reader shows the file name instead of the title",
        "the document is not marked as tagged",
        "there is no XMP metadata",
        "the facts are not attached: []",
        "there is no structure tree",
    ]
    assert [finding.split(":")[0] for finding in pdfua_findings(pdf)] == [
        "pdfua UA-01-005",  # untagged
        "pdfua UA-01-002",  # not marked as tagged
        "pdfua UA-06-001",  # no language
        "pdfua UA-07-001",  # no title
        "pdfua UA-07-002",  # title not displayed
        "pdfua UA-28-004",  # no XMP metadata
    ]


def test_text_comes_in_reading_order(sample_pdf):
    lines = pdf_text(sample_pdf).split("\n")
    start = lines.index("2. Aanbieders stappen naar de rechter")

    assert lines[start : start + 8] == [
        "2. Aanbieders stappen naar de rechter",
        "Risico",
        "Beheersmaatregelen",
        "Bezwaar van aanbieders kan de herziening of de nieuwe procedure vertragen. Dat risico is er altijd.",
        "•",
        "Elke maand een ontwikkeltafel.",
        "•",
        "Elke maand een toets door een externe jurist.",
    ]


def test_text_outside_the_tags_is_not_read(sample_pdf):
    pages = page_texts(sample_pdf)
    assert f"Pagina 2 van {len(pages)}" in pages[1]
    assert "Pagina" not in pdf_text(sample_pdf)
