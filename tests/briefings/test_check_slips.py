"""The slips with which the real letters and proposals of 2025 and 2026 went out (a few words of each): those that a
machine can see are caught, each where it stands. What it cannot see is said in `UNSEEN`.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from jeugdhulp.briefings.blocks import Column, DataTable, Matrix, MatrixCell, MatrixRow, Paragraph, RiskBlock
from jeugdhulp.briefings.check import BLOCKING_RULES, WARNING_RULES, Known, Severity, check
from jeugdhulp.briefings.check.known import Counted
from jeugdhulp.briefings.content import HeaderField, LetterAnnex
from tests.briefings.test_check import KNOWN, letter, messages

BLOCKS, WARNS = Severity.BLOCKING, Severity.WARNING
PLACE = "‘Planning’"
AMOUNTS = replace(KNOWN, amounts=frozenset({Decimal(25_000_000), Decimal(11_300_000), Decimal(347_056)}))
COUNTS = replace(
    KNOWN,
    counts=(Counted("segmenten", frozenset({5})), Counted("gemeenten", frozenset({8, 9})), Counted("risico's", {6, 7})),
)
DAYS = replace(KNOWN, days=(("Toelating aanbieders", frozenset({"1 juli 2027"})),))

#: what the slip is: the letter, what is known, the severity, the place and the message
SLIPS = {
    # the letter of Den Haag, 3 March 2026
    "dienst: dienstcode": (
        letter(header=(HeaderField("Dienst", "dienst: dienstcode"),)),
        KNOWN,
        (BLOCKS, "Briefhoofd, Dienst", "Hier staat nog ‘dienstcode’."),
    ),
    "raw HTML in a cell": (
        letter(
            DataTable("Tabel", (Column("Risico"), Column("Maatregel")), (("<p>Er zijn risico's.", "Wij toetsen."),))
        ),
        KNOWN,
        (BLOCKS, PLACE, "Hier staat nog ‘<p>’."),
    ),
    "ris in small letters": (
        letter("Zie de inkoopstrategie (ris322101)."),
        KNOWN,
        (WARNS, PLACE, "Hier staat ‘ris322101’."),
    ),
    "risicomangement": (
        letter("De brief staat stil bij het risicomangement."),
        KNOWN,
        (WARNS, PLACE, "‘risicomangement’ staat niet in de woordenlijst."),
    ),
    "kosten oprijvende": (
        letter("De kosten oprijvende effecten zijn meegenomen."),
        KNOWN,
        (WARNS, PLACE, "‘oprijvende’ staat niet in de woordenlijst."),
    ),
    "tweede 4 deskundigencommissie": (
        letter("Het advies van de tweede 4 deskundigencommissie volgt."),
        KNOWN,
        (WARNS, PLACE, "Er staat een los cijfer: ‘tweede 4 deskundigencommissie’."),
    ),
    "is tot een jaar uitstel is besloten": (
        letter("Er is tot een jaar uitstel is besloten."),
        KNOWN,
        (WARNS, PLACE, "Twee keer hetzelfde woord: ‘is tot een jaar uitstel is’."),
    ),
    "richt zich onder meer richt op": (
        letter("Die richt zich onder meer richt op de toegang."),
        KNOWN,
        (WARNS, PLACE, "Twee keer hetzelfde woord: ‘richt zich onder meer richt’."),
    ),
    "raadvoorstel": (
        letter("Het raadvoorstel is behandeld."),
        KNOWN,
        (WARNS, PLACE, "Hier staat ‘raadvoorstel’."),
    ),
    "JONGdoet mee!": (
        letter("Er waren sessies met JONGdoet mee! in de regio."),
        replace(KNOWN, words=frozenset({"JONGdoet"})),
        (WARNS, PLACE, "Hier staat ‘JONGdoet mee!’."),
    ),
    "H8 without saying who": (
        letter("Voor dit segment kiezen de H8 gemeenten een andere weg."),
        KNOWN,
        (WARNS, PLACE, "‘H8’ wordt in deze brief niet uitgelegd."),
    ),
    "2027 in the title and 2028 in the text": (
        letter("Het inkooptraject jeugdhulp 2028 kent risico's.", title="Doorontwikkeling regionale jeugdhulp 2027"),
        KNOWN,
        (WARNS, "Tekst", "De brief noemt ‘jeugdhulp 2027’ en ‘jeugdhulp 2028’."),
    ),
    "these risks are not new": (
        letter("Deze risico's zijn dus niet nieuw, maar worden concreter."),
        replace(KNOWN, earlier_list_held=False),
        (
            WARNS,
            PLACE,
            "Of de risico’s niet nieuw zijn, is niet te toetsen: de eerdere lijst van deze gemeente is niet verwerkt.",
        ),
    ),
    "they are not new": (
        letter("Zes risico's zijn al genoemd. Zij zijn dus niet nieuw."),
        replace(KNOWN, earlier_list_held=False),
        (
            WARNS,
            PLACE,
            "Of de risico’s niet nieuw zijn, is niet te toetsen: de eerdere lijst van deze gemeente is niet verwerkt.",
        ),
    ),
    "no new risks, and there is one": (
        letter("Er zijn geen nieuwe risico's bijgekomen."),
        replace(KNOWN, new_risks=True),
        (WARNS, PLACE, "De lijst heeft wel een nieuw risico."),
    ),
    # the letter to the providers, December 2025
    "[datum]": (letter("Den Haag, [datum]"), KNOWN, (BLOCKS, PLACE, "Hier staat nog ‘[datum]’.")),
    "annex told and not there": (
        letter("U vindt de brief aan aanbieders als bijlage."),
        KNOWN,
        (BLOCKS, PLACE, "De tekst zegt ‘als bijlage’, maar deze brief heeft geen bijlagen."),
    ),
    "more certain than the plan": (
        letter("De nieuwe contracten zullen op 1 januari 2028 starten."),
        KNOWN,
        (WARNS, PLACE, "‘1 januari 2028’ staat hier als zeker; de planning noemt het onder voorbehoud."),
    ),
    # the council proposal of Zoetermeer, April 2025
    "the table that was lost": (
        letter("In onderstaande tabel is dit weergegeven:"),
        KNOWN,
        (BLOCKS, PLACE, "De tekst noemt een tabel die er niet staat."),
    ),
    "two names for segment 2": (
        letter("De hoog specialistische GGZ heet ook hoog specialistische jeugdhulp."),
        KNOWN,
        (
            WARNS,
            "Tekst",
            "Hetzelfde segment heet hier ‘Hoog specialistische GGZ’ en ‘Hoog specialistische jeugdhulp’.",
        ),
    ),
    # references, as the answers in Rijswijk and the letters write them
    "a chapter of this letter": (
        letter("Zie hoofdstuk 4."),
        KNOWN,
        (BLOCKS, PLACE, "Deze brief heeft geen paragraaf of hoofdstuk 4."),
    ),
    "a heading of this letter": (
        letter("Zie paragraaf ‘Financiën’."),
        KNOWN,
        (BLOCKS, PLACE, "Deze brief heeft geen paragraaf ‘Financiën’."),
    ),
    # numbers
    "another amount": (
        letter("De besparing loopt op tot € 26 mln."),
        AMOUNTS,
        (WARNS, PLACE, "‘€ 26 mln’ staat niet in de gegevens (€\u00a026\u00a0mln)."),
    ),
    "an amount to the euro": (
        letter("Ons aandeel is € 347.065."),
        AMOUNTS,
        (WARNS, PLACE, "‘€ 347.065’ staat niet in de gegevens (€\u00a0347.065)."),
    ),
    "six segments": (
        letter("Wij kopen de zes segmenten samen in."),
        COUNTS,
        (WARNS, PLACE, "Hier staan zes segmenten; de gegevens kennen er 5."),
    ),
    "ten municipalities": (
        letter("Alle tien gemeenten besluiten."),
        COUNTS,
        (WARNS, PLACE, "Hier staan tien gemeenten; de gegevens kennen er 8 of 9."),
    ),
    "another day than the plan": (
        letter("De toelating aanbieders volgt op 1 september 2027."),
        DAYS,
        (WARNS, PLACE, "‘Toelating aanbieders’ staat hier bij 1 september 2027; de planning noemt 1 juli 2027."),
    ),
    # what the letter's readers may not see
    "a provider that only applied": (
        letter("Ook Zorgwerk Duin meldde zich aan."),
        replace(KNOWN, hidden=(("Aanbieder", "Zorgwerk Duin"),), words=frozenset({"Zorgwerk"})),
        (BLOCKS, PLACE, "‘Zorgwerk Duin’ (aanbieder) mag de lezer van deze brief niet zien."),
    ),
    "an internal block": (
        letter(),
        replace(KNOWN, narrow=(("Blok ‘Geld’", "intern"),)),
        (BLOCKS, "Blok ‘Geld’", "Dit onderdeel is intern; wie de brief leest, ziet het niet."),
    ),
    "a promise whose time passed": (
        letter(),
        replace(KNOWN, stale=(("Toezegging 7", "De dag van deze toezegging is voorbij."),)),
        (WARNS, "Toezegging 7", "De dag van deze toezegging is voorbij."),
    ),
    "a matrix without a score": (
        letter(
            Matrix("Matrix", "Kans", "gevolg", ("1",), (MatrixRow("Kans 1", (MatrixCell("laag", 1),)),), ("1. Risico",))
        ),
        KNOWN,
        (WARNS, PLACE, "De matrix is leeg: geen enkel risico is beoordeeld op kans en gevolg."),
    ),
    # no slip of a real letter, but of an edition
    "a change that the office left out": (
        letter(),
        replace(KNOWN, left_out=("De start is verschoven.",)),
        (
            WARNS,
            "Wijzigingen sinds de vorige brief",
            "In de brieven van deze editie is een wijziging weggelaten: ‘De start is verschoven.’",
        ),
    ),
}
#: good words in the wrong order, a word too many or too few: that is grammar
UNSEEN = ("De contracten die nu lopen de contracten.", "Dat vraagt een duidelijk betrokkenheid.")


@pytest.mark.parametrize("slip", SLIPS)
def test_every_slip_that_a_machine_can_see(slip):
    content, known, found = SLIPS[slip]
    assert messages(content, known) == [found]


@pytest.mark.parametrize("sentence", UNSEEN)
def test_grammar_is_not_promised(sentence):
    assert messages(letter(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Zie paragraaf 1.4 van de inkoopstrategie.",
        "Zie paragraaf ‘Planning’.",
        "De besparing loopt op tot € 25 mln, waarvan € 11,3 miljoen in 2027.",
        "Dat is 25 miljoen euro. Ons aandeel is € 347.056.",
        "De vijf segmenten en de negen gemeenten; de andere vier segmenten volgen.",
        "De acht gemeenten (H8) kiezen anders. Voor H8 is dat nieuw.",
        "De toelating aanbieders is op 1 juli 2027.",
        "Het doel is te starten op 1 januari 2028.",
        "De raad is geïnformeerd en het college is akkoord.",
        "Wat is, is. De vraag is of het nodig is.",
        "De eerste 3 maanden en de tweede 10 weken.",
    ],
)
def test_what_is_right_is_left_alone(sentence):
    known = replace(AMOUNTS, counts=COUNTS.counts, days=DAYS.days)
    assert messages(letter(sentence), known) == []


def test_an_optional_field_that_is_empty_drops_its_label_and_is_no_finding():
    content = letter(header=(HeaderField("Uw kenmerk", "", True), HeaderField("Ons kenmerk", "ABC/1")))
    assert messages(content) == []
    assert [line.label for line in content.printed_header] == ["Ons kenmerk"]


@pytest.mark.parametrize("state", ["bijgevoegd", "gemaakt door het portaal"])
def test_an_annex_that_goes_with_the_letter_may_be_named(state):
    annex = LetterAnnex(1, "Opgaven", state, ("Tekst.",))
    assert messages(letter("Zie bijlage 1, en de bijlagen 1 en 1.", annexes=(annex,))) == []


def test_slips_in_an_annex_are_found_there():
    annex = LetterAnnex(2, "Opgaven", "bijgevoegd", ("Op xxx maart.",))
    assert messages(letter(annexes=(annex,))) == [(BLOCKS, "Bijlage 2", "Hier staat nog ‘xxx’.")]


def test_a_slip_that_stands_twice_in_one_place_is_told_once():
    assert messages(letter("Zie RIS999999.", Paragraph("En RIS999999."))) == [
        (BLOCKS, PLACE, "‘RIS999999’ leidt naar geen bekend stuk.")
    ]


def test_without_facts_nothing_is_said_about_numbers():
    assert messages(letter("De zes segmenten kosten € 3 mln."), Known()) == []


def test_a_date_on_the_reference_date_is_fine():
    assert messages(letter(date=date(2026, 3, 3))) == []


def test_every_rule_has_a_case():
    """A rule whose findings nobody saw may never fire."""
    from tests.briefings.test_check import SLIPS as FIRST

    cases = [(content, known) for content, known, _ in SLIPS.values()] + [(case[0], KNOWN) for case in FIRST.values()]
    fired = {rule.__name__ for rule in (*BLOCKING_RULES, *WARNING_RULES) for c, k in cases if list(rule(c, k))}
    assert fired == {rule.__name__ for rule in (*BLOCKING_RULES, *WARNING_RULES)}


def test_the_severity_is_that_of_the_list_in_which_a_rule_stands():
    for rules, severity in ((BLOCKING_RULES, BLOCKS), (WARNING_RULES, WARNS)):
        cases = [(content, known) for content, known, _ in SLIPS.values()]
        assert {f.severity for rule in rules for c, k in cases for f in rule(c, k)} == {severity}


def test_a_risk_heading_does_not_count_as_a_mention():
    assert [f.message for f in check(letter(RiskBlock(1, "Vertraging", "Tekst.", "Geen.")), KNOWN)] == []
