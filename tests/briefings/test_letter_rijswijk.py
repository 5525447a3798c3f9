"""Rijswijk's letter of December 2025: no date, number or signature of its own, five headings, two lists of three.

The facts are those of domain-facts sections 4.6 and 11.2.
"""

import pytest

from jeugdhulp.briefings.content import RECONSTRUCTION_BANNER
from tests.briefings.real_letters import RIJSWIJK, between, content_of, headings, lines_of, missing, pdf_of


def test_the_letterhead_of_rijswijk_prints_no_date_as_its_own(programme):
    assert lines_of(*RIJSWIJK)[:8] == (
        "Gemeente Rijswijk",
        RECONSTRUCTION_BANNER,
        "Aan de gemeenteraad",
        "Datum",
        "datum onbekend (december 2025)",
        "Onderwerp",
        "Stand van zaken en nieuwe fasering van de regionale jeugdhulp",
        "Raadsinformatiebrief Stand van zaken en nieuwe fasering van de regionale jeugdhulp",
    )
    assert content_of(*RIJSWIJK).date is None


def test_the_five_headings_of_rijswijk(programme):
    found = headings(pdf_of(*RIJSWIJK))[1:]
    assert [title for level, title in found if level == "H2"] == [
        "Inleiding",
        "Stand van zaken doorontwikkeling regionale jeugdhulp",
        "Overweging",
        "Vervolg herzieningsproces",
        "Vernieuwing en verbetering van de jeugdhulp",
        "Bijlagen",
        "Bijlage 1. Brief aan aanbieders en partners over de nieuwe fasering",
    ]
    assert [title for level, title in found if level == "H3"] == [
        "De ontwikkeltafel van 20 november",
        "Waarom de fasering verandert",
        "Eerst segmenten, daarna de inhoud",
        "De ontwikkeltafel van 18 december",
    ]


def test_the_two_lists_of_three(programme):
    steps = between(lines_of(*RIJSWIJK), "Vervolg herzieningsproces", "Vernieuwing en verbetering van de jeugdhulp")

    assert steps == [
        "De nieuwe fasering verandert de stappen die volgen.",
        "De komende periode:",
        "1.",
        "Publicatie conceptdocumenten tweede herziening (8 december 2025): vervalt",
        "2.",
        "Aangepaste fasering van het inkooptraject, waarbij de huidige contracten worden verlengd",
        "3.",
        "Voorbereiding van de implementatie, met een uitgebreide uitvoeringstoets",
        "Begin 2026:",
        "1.",
        "Collegebehandeling besluit eerste herziening, indeling naar segmenten",
        "2.",
        "Collegebehandeling richtinggevende besluiten inhoudelijke transformatie per segment",
        "3.",
        "Uitgebreide raadsinformatiebrief over de voortgang van de inkoop (Q1 2026)",
        "De uitgebreide raadsinformatiebrief volgt nadat het college de besluiten heeft behandeld.",
    ]


RIJSWIJK_FACTS = {
    ("Inleiding", "Stand van zaken doorontwikkeling regionale jeugdhulp"): [
        "19 juni 2025",
        "RV 25 028",
        "Inkoopstrategie doorontwikkeling regionale jeugdhulp 2027",
    ],
    ("Stand van zaken doorontwikkeling regionale jeugdhulp", "Overweging"): [
        "de negen gemeenteraden in de zomer van 2025",
        "1 januari 2027",
        "vijf segmenten",
        "In Rijswijk is over deze eerste herziening al besloten",
        "inhoudelijke transformatie",
        "financiële opgave",
        "1 januari 2028",
        "bijlage 1",
    ],
    ("Overweging", "Vervolg herzieningsproces"): [
        "conceptdocumenten van de tweede herziening",
        "8 december 2025",
        "1 januari 2027",
        "uitvoeringstoets",
        "samenhang tussen de vijf segmenten",
        "kwaliteit, de uitvoerbaarheid en de rechtmatigheid",
    ],
    ("Vernieuwing en verbetering van de jeugdhulp", "Bijlagen"): [
        "2026 en 2027",
        "meest kwetsbare jeugdigen",
        "besparingsopgave uit de Hervormingsagenda Jeugd",
    ],
}


@pytest.mark.parametrize("part", RIJSWIJK_FACTS)
def test_the_facts_of_rijswijk(programme, part):
    assert missing(RIJSWIJK_FACTS[part], between(lines_of(*RIJSWIJK), *part)) == []


def test_nobody_signed_the_paper_of_rijswijk_and_its_annex_is_the_letter_to_providers(programme):
    lines = lines_of(*RIJSWIJK)

    assert lines[lines.index("Bijlagen") - 1].startswith("Ons uitgangspunt blijft")
    after = lines[lines.index("Bijlagen") + 1 :]
    assert after[:10] == (
        "Bijlage 1 Brief aan aanbieders en partners over de nieuwe fasering (gemaakt door het portaal)",
        "Deze brief is samengesteld uit de gegevens zoals die stonden op 8 december 2025.",
        "Bijlage 1. Brief aan aanbieders en partners over de nieuwe fasering",
        "Van",
        "Jeugdhulpregio Haaglanden",
        "Aan",
        "Gecontracteerde jeugdhulpaanbieders, gecertificeerde instellingen, JONG doet mee!, de Ouderraad en andere "
        "betrokkenen",
        "Datum",
        "datum onbekend (december 2025)",
        "Onderwerp",
    )
    assert after[11:14] == (
        "Over deze bijlage",
        "Deze brief is nagemaakt uit openbare bronnen. Het is niet de brief zoals hij is verzonden.",
        "Geachte samenwerkingspartner,",
    )
    assert after[-1] == (
        "Bij die brief hoort nog: ‘De planning naast die van april 2025’ (gemaakt door het portaal; zat niet bij de "
        "verzonden brief)."
    )
