"""The check finds every slip of the real letters that a machine can see, and finds nothing in a clean one."""

from dataclasses import replace
from datetime import date

import pytest

from jeugdhulp.briefings.blocks import BulletList, Column, DataTable, Paragraph, RiskBlock
from jeugdhulp.briefings.check import Finding, Known, Severity, blocking, check, normal
from jeugdhulp.briefings.content import HeaderField, LetterAnnex, LetterContent, LetterStyle, Section
from jeugdhulp.briefings.parts import Run

KNOWN = Known(
    references=frozenset({normal("RIS324787"), normal("ris322101"), normal("RV 25 028")}),
    promises=frozenset({"980"}),
    risks=frozenset({1, 2}),
    terms=(("Hoog specialistische GGZ", ("Hoog specialistische jeugdhulp",)),),
    uncertain=("1 januari 2028",),
    earlier_list_held=True,
    words=frozenset({"Voorbeeldstad"}),
)


def letter(*blocks, **changes) -> LetterContent:
    """A clean letter with these blocks in its one section."""
    section = Section("Planning", "planning", blocks or ("Alles is op orde.",))
    made = LetterContent(
        municipality="Voorbeeldstad",
        title="Voortgang",
        reference_date=date(2026, 3, 3),
        date=date(2026, 3, 3),
        style=LetterStyle("Gemeente Voorbeeldstad"),
        header=(HeaderField("Ons kenmerk", "ABC/1"),),
        sections=(section,),
    )
    return replace(made, **changes)


def messages(content, known=KNOWN):
    return [(finding.severity, finding.place, finding.message) for finding in check(content, known)]


def test_a_clean_letter_has_no_findings():
    table = DataTable("Planning", (Column("Tijd"), Column("Actie")), (("maart 2027", "Publicatie"),))
    clean = letter("Zie RIS324787, RIS 322101 en RV 25-028. In onderstaande tabel staat wanneer.", table)
    assert messages(clean) == []


BLOCKS, WARNS = Severity.BLOCKING, Severity.WARNING
SLIPS = {
    "[datum]": (letter("Den Haag, [datum]"), BLOCKS, "‘Planning’", "Hier staat nog ‘[datum]’."),
    "xxx": (letter("Op xxx maart"), BLOCKS, "‘Planning’", "Hier staat nog ‘xxx’."),
    "dienst: dienstcode": (
        letter(header=(HeaderField("Dienst", "dienst: dienstcode"),)),
        BLOCKS,
        "Briefhoofd, Dienst",
        "Hier staat nog ‘dienstcode’.",
    ),
    "empty required field": (
        letter(header=(HeaderField("Ons kenmerk"),)),
        BLOCKS,
        "Briefhoofd, Ons kenmerk",
        "Dit veld is verplicht en leeg.",
    ),
    "unknown RIS": (letter("Zie RIS999999."), BLOCKS, "‘Planning’", "‘RIS999999’ leidt naar geen bekend stuk."),
    "unknown RV": (letter("Zie RV 26 001."), BLOCKS, "‘Planning’", "‘RV 26 001’ leidt naar geen bekend stuk."),
    "unknown promise": (
        letter("In navolging van toezeggingsnummer 981"),
        BLOCKS,
        "‘Planning’",
        "‘toezeggingsnummer 981’ is geen toezegging die aan deze raad bekend is.",
    ),
    "see risk 9": (letter("Zie risico 9."), BLOCKS, "‘Planning’", "Risico 9 staat niet in deze brief."),
    "annex that is not there": (letter("Zie bijlage 2."), BLOCKS, "‘Planning’", "Bijlage 2 is er niet."),
    "annex that is missing": (
        letter("Zie bijlage 1.", annexes=(LetterAnnex(1, "Opgaven", "niet in de verwerkte stukken"),)),
        BLOCKS,
        "‘Planning’",
        "Bijlage 1 ontbreekt nog.",
    ),
    "lost table": (
        letter("In onderstaande tabel is dit weergegeven:"),
        BLOCKS,
        "‘Planning’",
        "De tekst noemt een tabel die er niet staat.",
    ),
    "dated before its reference date": (
        letter(date=date(2026, 3, 2)),
        BLOCKS,
        "Briefhoofd, Datum",
        "De brief is gedateerd vóór de peildatum van de editie.",
    ),
    "dated a year too late": (
        letter(date=date(2027, 3, 3)),
        WARNS,
        "Briefhoofd, Datum",
        "De brief is meer dan drie maanden na de peildatum gedateerd.",
    ),
    "field of a mailing": (letter("Aan {{ raad }}"), BLOCKS, "‘Planning’", "Hier staat nog ‘{{ raad }}’."),
    "character without a glyph": (
        letter("Goed nieuws \N{GRINNING FACE}"),
        BLOCKS,
        "‘Planning’",
        "Hier staat een teken dat niet kan worden afgedrukt: “\N{GRINNING FACE}” (U+1F600).",
    ),
    "link to nothing": (
        letter(Paragraph((Run("lees verder", link="#nergens"),))),
        BLOCKS,
        "Tekst",
        "De verwijzing ‘lees verder’ leidt nergens heen.",
    ),
    "two names": (
        letter("Hoog specialistische GGZ en de hoog specialistische jeugdhulp."),
        WARNS,
        "Tekst",
        "Hetzelfde segment heet hier ‘Hoog specialistische GGZ’ en ‘Hoog specialistische jeugdhulp’.",
    ),
    "more certain than the plan": (
        letter("De contracten starten op 1 januari 2028."),
        WARNS,
        "‘Planning’",
        "‘1 januari 2028’ staat hier als zeker; de planning noemt het onder voorbehoud.",
    ),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_every_slip_is_found_where_it_stands(slip):
    content, severity, place, message = SLIPS[slip]
    assert messages(content) == [(severity, place, message)]


def test_a_careful_sentence_about_a_doubtful_date_is_fine():
    assert messages(letter("Wij streven ernaar dat de contracten op 1 januari 2028 starten.")) == []


def test_a_risk_of_this_letter_may_be_named():
    risk = RiskBlock(9, "Vertraging", "Het duurt langer.", BulletList(("Zie risico 9.",)))
    assert messages(letter(risk)) == []


def test_a_claim_that_the_risks_are_not_new_is_weighed():
    claim = letter("Deze risico's zijn dus niet nieuw.")
    assert messages(claim) == []
    untested = replace(KNOWN, earlier_list_held=False, new_risks=True)
    assert [message for _, _, message in messages(claim, untested)] == [
        "De lijst heeft wel een nieuw risico.",
        "Of de risico’s niet nieuw zijn, is niet te toetsen: de eerdere lijst van deze gemeente is niet verwerkt.",
    ]


def test_what_refuses_the_letter_stands_first():
    both = letter("De contracten starten op 1 januari 2028. Zie risico 9.")
    assert [finding.severity for finding in check(both, KNOWN)] == [Severity.BLOCKING, Severity.WARNING]
    assert [finding.place for finding in blocking(check(both, KNOWN))] == ["‘Planning’"]


def test_a_finding_reads_as_place_message_and_remedy():
    finding = Finding(Severity.WARNING, "Opening", "Dit klopt niet.", "Doe dat.")
    assert str(finding) == "Opening: Dit klopt niet. Doe dat."


@pytest.mark.parametrize(
    ("written", "same"), [("RIS324798", "ris 324798"), ("RV 25 028", "25-028"), ("2025-038583", "2025 038583")]
)
def test_one_number_written_in_two_ways(written, same):
    assert normal(written) == normal(same)
