"""Den Haag's letter of 3 March 2026: header fields, order and every fact of it, in our own words.

The facts are those of domain-facts sections 5, 6, 8 and 11.1.
"""

import pytest

from jeugdhulp.briefings.content import RECONSTRUCTION_BANNER
from tests.briefings.real_letters import DEN_HAAG, between, content_of, headings, lines_of, missing, pdf_of


def test_the_letterhead_of_den_haag(programme):
    assert lines_of(*DEN_HAAG)[:17] == (
        "Gemeente Den Haag",
        RECONSTRUCTION_BANNER,
        "Retouradres: Postbus 12600, 2500 DJ Den Haag",
        "Aan de gemeenteraad",
        "Datum",
        "3 maart 2026",
        "Onderwerp",
        "Doorontwikkeling regionale jeugdhulp 2027",
        "Ons kenmerk",
        "OCW/11020090 RIS324798",  # the RIS number has no label of its own
        "Dienst",
        "Dienst Onderwijs, Cultuur en Welzijn",
        "Afdeling",
        "OCW Stad en Bestuur",
        "Telefoonnummer",
        "14070",
        "Raadsinformatiebrief Doorontwikkeling regionale jeugdhulp 2027",
    )


def test_header_values_that_are_empty_or_personal_stay_empty(programme):
    header = [(line.label, line.value) for line in content_of(*DEN_HAAG).header if not line.value]

    assert header == [("Uw kenmerk", ""), ("Contactpersoon", ""), ("E-mailadres", "")]


def test_the_section_order_of_den_haag(programme):
    risks = [
        "1. Onvoldoende kunnen realiseren van de financiële taakstelling en kwalitatieve doelstellingen",
        "2. Vertraging herzieningen of aanbesteding door juridische procedures van aanbieders",
        "3. Afstemming besluitvorming door 9 gemeenten in relatie tot strak tijdspad",
        "4. De afbakening in segmenten leidt tot nieuwe schotten tussen zorgvormen",
        "5. Nieuwe bekostigingsvormen leiden tot onbedoelde en ongewenste prikkels",
        "6. Stevige lokale teams als randvoorwaarde voor het slagen van de opgave",
        "7. Impact van fasering op projectstructuur en bijbehorende financiën",
    ]
    principles = [
        "1. Jeugdhulp indelen in vijf segmenten",
        "2. Per segment een concrete inhoudelijke opgave",
        "3. Inkoopvorm en financiering die het best bij de opgave passen",
        "4. Stevig opdrachtgeverschap, met gedeelde verantwoordelijkheid",
        "5. Contracten die ruimte geven aan ontwikkeling en vernieuwing",
        "6. Ervaringsdeskundigheid prominent bij het vormgeven",
    ]
    assert headings(pdf_of(*DEN_HAAG)) == [
        ("H1", "Raadsinformatiebrief Doorontwikkeling regionale jeugdhulp 2027"),
        ("H2", "Toelichting"),
        *(("H3", title) for title in principles),
        ("H2", "De gevolgen van de herfasering"),
        ("H2", "Risicoparagraaf"),
        *(("H3", title) for title in risks),
        ("H2", "Planning"),
        ("H2", "Bijlagen"),
        ("H2", "Bijlage 3. Inkoop en bekostiging per segment"),
        ("H2", "Bijlage 4. De planning in beeld"),
        ("H2", "Bijlage 5. Wat er veranderde sinds de vorige brief"),
    ]


def test_the_opening_tells_how_den_haag_buys_the_five_segments(programme):
    lines = lines_of(*DEN_HAAG)
    table = lines[lines.index("De vijf segmenten, en hoe Den Haag ze inkoopt") + 1 :][:18]

    assert [table[row : row + 3] for row in range(0, 18, 3)] == [
        ("Segment", "Inkoop", "Inkoopvorm"),
        ("a. Jeugdhulp met verblijf", "via de regio", "Herziening"),
        ("b. Hoog specialistische GGZ", "via de regio", "Herziening"),
        ("c. Dagbesteding/dagbehandeling", "via de regio", "Herziening"),
        ("d. Onderwijs - jeugdhulp", "niet bekend", "niet bekend"),
        ("e. Veelvoorkomende jeugdhulp", "zelf, los van de regio", "Lokale aanbesteding (2024)"),
    ]


# What each part of the letter holds; the names and numbers of the paper, found in the part that tells them.
FACTS = {
    ("Raadsinformatiebrief Doorontwikkeling regionale jeugdhulp 2027", "Toelichting"): [
        "zomer van 2025",
        "alle gemeenteraden in de regio Haaglanden",
        "raadsvoorstel doorontwikkeling regionale jeugdhulp 2027",
        "Inkoopstrategie doorontwikkeling regionale Jeugdhulp Haaglanden 2027",
        "RIS324017",
        "2024",
        "Haagse Toekomstperspectief",
        "In december 2025 kreeg uw raad een brief",
        "niet op 1 januari 2027, maar op 1 januari 2028",
        "een uitvoeringstoets",
        "een analyse van klantreizen",
        "een toets op de financiële effecten tussen segmenten",
        "toezegging 980 (regionale inkoop)",
        "inkoopstrategie jeugdhulp 2027 (RIS322101)",
        "collegebesluit van 3 maart 2026 (RIS324787)",
    ],
    ("Toelichting", "De gevolgen van de herfasering"): [
        "tweede kwartaal van 2025",
        "zes uitgangspunten",
        "verdeeld over vijf segmenten",
        "administratieve wijziging",
        "Bijlage 1 geeft de transformatieopgaven per segment",
        "inspanningsgerichte bekostiging (P×Q)",
        "capaciteitsfinanciering",
        "nacalculatie",
        "Elke gemeente betaalt alleen voor haar eigen jeugdigen",
        "Bijlage 2 geeft alle bekostigingsvormen per segment",
        "Q1 en Q2 van 2026",
        "kiezen de H8-gemeenten een nieuwe open house",
        "De andere vier segmenten gaan via een herziening",
        "ontwikkeltafels",
        "marktconsultaties in kleinere groepen",
        "ontwikkelopgaven voor meerdere jaren",
        "lokale teams",
        "ervaringsdeskundige",
        "JONG doet mee!",
        "regionale Ouderraad",
    ],
    ("De gevolgen van de herfasering", "Risicoparagraaf"): [
        "1 januari 2028",
        "De komende maanden",
        "inwoners, lokale teams, aanbieders en wettelijke verwijzers",
        "klantreizen",
        "regionale besparingsopgave",
        "Hervormingsagenda",
        "totaalbeeld van de besparingsopgave per segment",
        "Van Ark naar verwachting in 2027",
    ],
    ("Planning", "Bijlagen"): [
        "31 december 2026",
        "twee processen",
        "inkooptraject voor veelvoorkomende jeugdhulp",
        "herzieningstraject voor de andere vier segmenten",
        "hoofdlijnen",
        "tweede kwartaal van 2026",
        "meest kwetsbare jeugdigen",
        "technische sessie",
    ],
}


@pytest.mark.parametrize("part", FACTS)
def test_the_facts_of_den_haag(programme, part):
    assert missing(FACTS[part], between(lines_of(*DEN_HAAG), *part)) == []


RISKS = {
    1: [
        ["financiële taakstelling", "juridische of financiële risico's", "data-analyses", "Jeugdhulp Plus", "Verblijf"],
        ["huidige aanbieders", "risico 2"],
        ["Monitoring van de financiële taakstelling", "vast onderdeel"],
        ["dagbesteding/dagbehandeling en jeugdhulp met verblijf", "vast budget per jaar", "ventielafspraken"],
        ["tweede deskundigencommissie (Van Ark 2)", "begin 2027", "regionale taakstelling"],
    ],
    2: [
        ["Bestaande of nieuwe aanbieders", "juridische procedure", "elke herziening of aanbesteding"],
        ["Elke maand", "reageren"],
        ["Elke maand", "externe juristen", "sluiten bezwaren en procedures niet uit"],
    ],
    3: [
        [
            "portefeuillehouders Jeugd",
            "juli 2025",
            "negen gemeenteraden",
            "Alle raden hebben de inkoopstrategie vastgesteld",
        ],
        ["1 januari 2028"],
        ["projectorganisatie", "realistisch"],
    ],
    4: [
        ["Circa 85 losse producten", "vijf segmenten", "Cliënten"],
        ["uitvoeringstoets", "jaar uitstel"],
        ["klantreizen"],
        ["financiële effecten tussen segmenten", "inkoopdocumenten", "schotten"],
    ],
    5: [
        ["voordelen en nadelen", "niet eerder dan 1 januari 2028"],
        ["financiële effecten tussen segmenten", "financiële modellen per segment", "risico 4"],
        ["ongewenste prikkels", "waterbedeffecten"],
    ],
    6: [
        ["inkoopstrategie", "lokale teams"],
        ["uitvoeringstoets", "lokale teams", "risico 4"],
        [
            "Richtinggevend kader Stevige Lokale Teams (VNG, maart 2024)",
            "Hervormingsagenda Jeugd",
            "Toekomstscenario Kind- en Gezinsbescherming",
            "Per gemeente wordt gevolgd",
        ],
    ],
    7: [
        ["fasering", "projectstructuur", "financiën van het project", "nieuw ten opzichte van het raadsbesluit"],
        ["projectorganisatie", "negen gemeenten"],
    ],
}


@pytest.mark.parametrize("number", RISKS)
def test_each_risk_with_each_measure(programme, number):
    """The cell of the risk first, then one line for each measure: as many as the paper has, in its order."""
    lines = lines_of(*DEN_HAAG)
    start = next(
        place for place, line in enumerate(lines) if line.startswith(f"{number}. ") and lines[place + 1] == "Risico"
    )
    rest = lines[start + 3 :]
    ends = [f"{number + 1}. ", "Naast deze zes", "Planning"]
    told = rest[: next(place for place, line in enumerate(rest) if line.startswith(tuple(ends)))]
    risk, *measures = RISKS[number]
    cells = len(told) - len(measures)

    assert lines[start + 1 : start + 3] == ("Risico", "Beheersmaatregelen")
    assert missing(risk, told[:cells]) == []
    assert [missing(facts, [line]) for facts, line in zip(measures, told[cells:], strict=True)] == [[]] * len(measures)


def test_the_seventh_risk_is_announced_as_new(programme):
    lines = lines_of(*DEN_HAAG)

    assert lines[lines.index("Naast deze zes risico's is er een nieuw risico:") + 1].startswith(
        "7. Impact van fasering"
    )


PLAN = [
    ("Tijd", "Actie"),
    ("April – juni 2026", "Raadsinformatiebijeenkomst H9"),
    ("september - oktober 2026", "Collegebesluit verlenging huidig contract tot minimaal 01-01-2028"),
    ("November – december 2026", "Raadsinformatiebrief over de voortgang"),
    ("februari 2027", "Besluitvorming colleges definitieve Herzieningsdocumenten"),
    ("1 maart 2027", "Publicatie herzieningsdocumenten en Inkoopdocument + raadsinformatiebrief"),
    ("1 juli 2027", "Toelating aanbieders"),
    ("September – oktober 2027", "Raadsinformatiebijeenkomst resultaten nieuwe contracten"),
    ("1 januari 2028", "Start opdracht, verander- en transformatiejaren"),
]


def test_the_eight_rows_of_the_plan(programme):
    lines = lines_of(*DEN_HAAG)
    table = lines[lines.index("Te nemen stappen herziening overeenkomsten") + 1 :][:18]

    assert [table[row : row + 2] for row in range(0, 18, 2)] == PLAN
    assert lines[lines.index("Start opdracht, verander- en transformatiejaren") + 1].startswith("Wij beseffen")


def test_who_signs_and_what_goes_with_it(programme):
    lines = lines_of(*DEN_HAAG)
    made = "gemaakt door het portaal; zat niet bij de verzonden brief"

    assert between(lines, lines[lines.index("Bijlagen") - 4], "Bijlage 3. Inkoop en bekostiging per segment") == [
        "Het college van burgemeester en wethouders,",
        "de secretaris Ilma Merx",
        "de burgemeester Jan van Zanen",
        "Bijlagen",
        "Bijlage 1 Transformatieopgaven per segment (niet ingezien)",
        "Bijlage 2 Totaaloverzicht van de bekostigingsvormen per segment (niet ingezien)",
        f"Bijlage 3 Inkoop en bekostiging per segment ({made})",
        f"Bijlage 4 De planning in beeld ({made})",
        f"Bijlage 5 Wat er veranderde sinds de vorige brief ({made})",
        "Deze brief is samengesteld uit de gegevens zoals die stonden op 3 maart 2026.",
    ]


def test_the_figure_tells_how_far_the_start_moved(programme):
    lines = lines_of(*DEN_HAAG)
    table = between(lines, "De planning nu en eerst", "Bijlage 5. Wat er veranderde sinds de vorige brief")
    rows = [tuple(table[row : row + 4]) for row in range(0, len(table), 4)]

    assert [row for row in rows if row[2:] != ("niet genoemd", "–")] == [
        ("Stap", "Nu", "Eerst", "Verschil"),
        ("Publicatie van de herziening", "1 maart 2027", "Maart - juni 2026", "8 tot 12 maanden later"),
        ("Start van de nieuwe contracten", "1 januari 2028", "1 januari 2027", "12 maanden later"),
    ]
    assert len(rows) == 9
