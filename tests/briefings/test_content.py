from datetime import date

import pytest
from django.utils.safestring import mark_safe

from jeugdhulp.briefings.blocks import BulletList, Change, ChangeList, Column, DataTable, Matrix, MatrixRow, Paragraph
from jeugdhulp.briefings.content import HeaderField, LetterAnnex, LetterContent, LetterStyle, Section, canonical_json
from jeugdhulp.briefings.parts import ContentError, Run
from jeugdhulp.briefings.restoring import content_of
from tests.briefings.sample_letter import sample_letter


def letter(*sections, **values):
    values = {"municipality": "Voorbeeldstad", "title": "Titel", "reference_date": date(2026, 3, 3)} | values
    return LetterContent(style=LetterStyle("Gemeente Voorbeeldstad"), sections=sections, **values)


def test_facts_are_plain_and_whole():
    content = letter(
        Section("Kop", "kop", ["Tekst", BulletList([("Zie ", Run("kop", link="#kop"))])]), date=date(2026, 3, 4)
    )

    assert content.to_facts() == {
        "municipality": "Voorbeeldstad",
        "title": "Titel",
        "reference_date": "2026-03-03",
        "style": {
            "sender_name": "Gemeente Voorbeeldstad",
            "primary": "#1d4257",
            "on_primary": "#ffffff",
            "address_line": "",
            "footer_line": "",
        },
        "sections": [
            {
                "heading": "Kop",
                "id": "kop",
                "blocks": [
                    {"block": "Paragraph", "runs": [_run("Tekst")]},
                    {
                        "block": "BulletList",
                        "items": [[{"block": "Paragraph", "runs": [_run("Zie "), _run("kop", link="#kop")]}]],
                    },
                ],
                "level": 2,
            }
        ],
        "kind": "Raadsinformatiebrief",
        "language": "nl",
        "date": "2026-03-04",
        "header": [],
        "addressee": [],
        "salutation": "",
        "banner": "",
        "sample_data": False,
        "closing": "",
        "signature": None,
        "annexes": [],
    }


def _run(text, link=""):
    return {"text": text, "bold": False, "italic": False, "link": link}


def test_same_content_has_the_same_hash_and_other_content_another():
    hashes = {sample_letter().sha256, sample_letter().sha256, sample_letter(title="Anders").sha256}

    assert len(hashes) == 2
    assert hash(sample_letter()) == hash(sample_letter())


def test_canonical_json_does_not_depend_on_order():
    assert canonical_json({"b": 1, "a": "é"}) == canonical_json({"a": "é", "b": 1}) == '{"a":"é","b":1}'


def test_texts_join_what_is_in_several_styles():
    content = letter(Section("", "opening", [Paragraph(("Op ", Run("[datum]", bold=True), " besloten"))]))

    assert list(content.texts())[-1] == "Op [datum] besloten"


def test_missing_fields_and_unresolved_links_are_named():
    header = (HeaderField("Datum"), HeaderField("Uw kenmerk", optional=True), HeaderField("Kenmerk", "1"))
    dangling = Run("risico 9", link="#risico-9")
    content = letter(
        Section("", "opening", [Paragraph(("Zie ", dangling, Run(" en dit", link="#opening")))]), header=header
    )

    assert content.missing_fields == ("Datum",)
    assert content.printed_header == (header[0], header[2])
    assert content.unresolved_links == (dangling,)


def test_text_that_claims_to_be_safe_is_only_text():
    title = mark_safe("<b>Titel</b>")
    content = letter(title=title, addressee=(title,))

    assert [type(value) for value in (content.title, content.addressee[0])] == [str, str]
    assert type(Run(title).text) is str


REFUSED = {
    "list": (lambda: letter(header=[]), "LetterContent.header must be a tuple"),
    "link": (lambda: Run("x", link="javascript:alert(1)"), "not a link that a letter may hold: 'javascript:alert(1)'"),
    "header link": (
        lambda: HeaderField("E-mail", "x", link="data:x"),
        "not a link that a letter may hold: 'data:x'",
    ),
    "text": (lambda: Paragraph((1,)), "not running text: (1,)"),
    "block": (lambda: Section("Kop", "kop", (1,)), "not blocks: (1,)"),
    "colour": (lambda: LetterStyle("x", primary="red;}"), "not a colour (#rrggbb, small letters): 'red;}'"),
    "row": (
        lambda: DataTable("Tabel", (Column("A"), Column("B")), [("a",)]),
        "the rows of table 'Tabel' have not all 2 cells",
    ),
    "matrix": (
        lambda: Matrix("Matrix", "Kans", "Gevolg", ("1", "2"), (MatrixRow("1", ()),)),
        "the rows of matrix 'Matrix' have not all 2 cells",
    ),
    "level": (lambda: letter(Section("Kop", "kop", (), level=3)), "heading 'Kop' skips a level or is not level 2 or 3"),
    "id": (lambda: letter(Section("Kop", 'a"b', ())), "not an id (small letters, digits, hyphens): 'a\"b'"),
    "id twice": (
        lambda: letter(Section("Kop", "bijlage-1", ()), annexes=(LetterAnnex(1, "Bijlage"),)),
        "an id is used twice in this letter",
    ),
}


@pytest.mark.parametrize(("make", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_pieces_that_make_no_letter_are_refused(make, message):
    with pytest.raises(ContentError) as refusal:
        make()

    assert str(refusal.value) == message


def test_what_came_later_stays_out_of_the_facts_of_letters_that_were_frozen_without_it():
    """The hash of a letter that was adopted before remarks were there is still the hash of its content."""
    plain, remark = ChangeList((Change("Nieuw", "Risico 7."),)), ChangeList((Change("Nieuw", "Risico 7.", note="Ja."),))
    told = [letter(Section("Nieuws", "nieuws", block)) for block in (plain, remark)]
    changes = [one.to_facts()["sections"][0]["blocks"][0]["changes"][0] for one in told]

    assert [set(change) - {"kind", "subject", "before", "after", "reason"} for change in changes] == [set(), {"note"}]
    assert [content_of(canonical_json(one.to_facts())) for one in told] == told
