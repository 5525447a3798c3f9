"""A letter of the fictitious municipality Voorbeeldstad with every kind of block, for tests and for looking at."""

from dataclasses import replace
from datetime import date

from jeugdhulp.briefings.blocks import (
    BulletList,
    Change,
    ChangeList,
    Column,
    DataTable,
    Definition,
    DefinitionList,
    Figure,
    Matrix,
    MatrixCell,
    MatrixRow,
    Note,
    NumberedList,
    Paragraph,
    PrincipleBlock,
    RiskBlock,
    Subsection,
)
from jeugdhulp.briefings.content import (
    CONCEPT_BANNER,
    HeaderField,
    LetterAnnex,
    LetterContent,
    LetterStyle,
    Section,
    Signatory,
    Signature,
)
from jeugdhulp.briefings.parts import Run
from planning.timeline import Item, Lane, draw_timeline


def sample_letter(**changes) -> LetterContent:
    """The whole sample; `changes` replace fields of it."""
    letter = LetterContent(
        municipality="Voorbeeldstad",
        title="Voortgang van de inkoop van jeugdhulp in de regio Voorbeeld",
        reference_date=date(2026, 6, 12),
        date=date(2026, 6, 12),
        style=LetterStyle(
            sender_name="Gemeente Voorbeeldstad",
            primary="#14532d",
            address_line="Retouradres: Postbus 1, 1234 AB Voorbeeldstad",
            footer_line="Gemeente Voorbeeldstad · Voorbeeldplein 1 · 1234 AB Voorbeeldstad · www.voorbeeldstad.example",
        ),
        header=(
            HeaderField("Datum", "12 juni 2026"),
            HeaderField("Onderwerp", "Voortgang van de inkoop van jeugdhulp in de regio Voorbeeld"),
            HeaderField("Uw kenmerk", optional=True),
            HeaderField("Ons kenmerk", "VB-2026/0041"),
            HeaderField("Registratienummer"),
            HeaderField("Portefeuillehouder", "wethouder Jeugd"),
            HeaderField("E-mailadres", "griffie@voorbeeldstad.example", link="mailto:griffie@voorbeeldstad.example"),
            HeaderField("Bijlagen", "2"),
        ),
        addressee=(
            "Aan de leden van de gemeenteraad",
            "van Voorbeeldstad",
            "Voorbeeldplein 1",
            "1234 AB Voorbeeldstad",
        ),
        salutation="Geachte leden van de raad,",
        banner=CONCEPT_BANNER,
        sample_data=True,
        sections=_sections(),
        closing="Met vriendelijke groet,",
        signature=Signature(
            "Het college van burgemeester en wethouders van Voorbeeldstad,",
            (Signatory("de secretaris,", "A. Voorbeeld"), Signatory("de burgemeester,", "B. Voorbeeld-van Dijk")),
        ),
        annexes=(
            LetterAnnex(
                1,
                "Wat er per segment verandert",
                "bijgevoegd",
                blocks=(_tasks(), Subsection("Over deze bijlage", ("Elk segment krijgt een eigen opgave.",))),
            ),
            LetterAnnex(2, "Verslag van de ontwikkeltafel", "ontbreekt"),
        ),
    )
    return replace(letter, **changes)


DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>{0}</title><text y="9">{0}</text></svg>'


def small_letter(*blocks, **changes) -> LetterContent:
    """The sample with these blocks as its body: quick to render."""
    return sample_letter(**{"sections": (Section("", "opening", blocks),), "annexes": ()} | changes)


def plain(text: str) -> str:
    """The text with every white space as one space, to compare what is said."""
    return " ".join(text.split())


def _sections() -> tuple[Section, ...]:
    return (
        Section("", "opening", _opening()),
        Section("Sinds de vorige brief", "veranderd", _changes()),
        Section("Uitgangspunten", "uitgangspunten", _principles()),
        Section("Risico’s", "risicos", _risks()),
        Section("Overzicht van de risico’s", "risico-overzicht", [_matrix()], level=3),
        Section("Planning", "planning", _planning()),
        Section("Geld", "geld", _money()),
    )


def _opening():
    return [
        Note(
            "Kern van deze brief",
            [
                BulletList(
                    [
                        "De nieuwe contracten gaan een jaar later in: op 1 januari 2028.",
                        "Er is één risico bij gekomen; de andere zes zijn bijgewerkt.",
                        ("In het tweede kwartaal spreken wij u in een ", Run("regionale bijeenkomst", bold=True), "."),
                    ]
                )
            ],
        ),
        "In de zomer van 2025 hebt u de inkoopstrategie vastgesteld. Met deze brief vertellen wij u hoe het ervoor staat, "
        "wat er is veranderd en wat u nog van ons krijgt.",
        Paragraph(
            (
                "De risico’s staan bij ",
                Run("risico 1", link="#risico-1"),
                " en verder, de opgaven per segment in ",
                Run("bijlage 1", link="#bijlage-1"),
                ". Alle stukken vindt u op ",
                Run("www.voorbeeldstad.example/jeugdhulp", link="https://www.voorbeeldstad.example/jeugdhulp"),
                ". Woorden als ",
                Run("herziening", italic=True),
                " leggen wij hieronder uit.",
            )
        ),
        DefinitionList(
            (
                Definition("Herziening", "Het aanpassen van een contract dat al loopt, met dezelfde aanbieder."),
                Definition("Open house", "Iedere aanbieder die aan de eisen voldoet, krijgt een contract."),
            )
        ),
    ]


def _changes():
    return [
        "Dit is anders dan in de brief van december 2025.",
        ChangeList(
            (
                Change(
                    "Gewijzigd",
                    "Start van de nieuwe contracten",
                    before="1 januari 2027",
                    after="1 januari 2028",
                    reason="meer tijd voor de uitvoeringstoets",
                ),
                Change("Nieuw", ("Risico 7: ", Run("gevolgen voor de projectorganisatie", link="#risico-7"))),
                Change("Niet meer genoemd", "Gunning van de opdracht", before="vierde kwartaal 2026"),
            )
        ),
    ]


def _principles():
    return [
        "De raad heeft zes uitgangspunten meegegeven. Van twee daarvan vertellen wij de voortgang.",
        PrincipleBlock(
            1,
            "De jeugdhulp wordt ingericht in segmenten",
            "De lopende contracten zijn administratief verdeeld over vijf segmenten. De inhoud volgt in de tweede ronde.",
        ),
        PrincipleBlock(
            2,
            "Elk segment krijgt een eigen opgave",
            [
                "De opgaven zijn met aanbieders uitgewerkt. Daarna volgen nog:",
                NumberedList(["de uitvoeringstoets;", "de klantreizen;", "de toets op de financiële effecten."]),
            ],
        ),
    ]


def _risks():
    return [
        "Hieronder staan de risico’s die wij volgen, elk met wat wij eraan doen.",
        RiskBlock(
            1,
            "De besparing wordt niet gehaald",
            "Binnen de huidige afspraken is de besparing niet haalbaar. Een herziening is nodig, en die kan zelf ook geld "
            "kosten of tot een rechtszaak leiden.",
            [
                BulletList(
                    [
                        (
                            "Wij herzien de contracten samen met de huidige aanbieders. Zie ",
                            Run("risico 2", link="#risico-2"),
                            ".",
                        ),
                        "De besparing wordt elk kwartaal gevolgd.",
                        "Voor twee segmenten komt er een vast budget per jaar.",
                    ]
                )
            ],
        ),
        RiskBlock(
            2,
            "Aanbieders stappen naar de rechter",
            "Bezwaar van aanbieders kan de herziening of de nieuwe procedure vertragen. Dat risico is er altijd.",
            [BulletList(["Elke maand een ontwikkeltafel.", "Elke maand een toets door een externe jurist."])],
            note="Uitgesloten is een procedure niet; de kans wordt wel kleiner.",
        ),
        RiskBlock(
            4,
            "Grenzen tussen segmenten staan jeugdigen in de weg",
            "Circa 85 producten worden vijf segmenten. Wie hulp uit twee segmenten nodig heeft, kan last krijgen van de grens.",
            [
                "Het jaar extra wordt gebruikt voor drie toetsen:",
                BulletList(["een uitvoeringstoets;", "klantreizen;", "een toets op de financiële effecten."]),
                "Daarna worden de stukken zo nodig aangepast.",
            ],
        ),
        "Naast de bekende risico’s is er een nieuw risico.",
        RiskBlock(
            7,
            "De fasering kost de projectorganisatie geld",
            "Een andere fasering vraagt misschien een andere projectorganisatie.",
            [BulletList(["De projectorganisatie wordt opnieuw ingericht en begroot."])],
        ),
    ]


def _matrix():
    words = (("laag", 1), ("midden", 2), ("hoog", 3), ("zeer hoog", 4))
    placed = {(4, 4): ["1"], (3, 3): ["2", "7"]}

    def cell(likelihood, impact):
        score = likelihood * impact
        level, tone = words[(score > 4) + (score > 9) + (score > 14)]
        return MatrixCell(
            level,
            tone,
            [Run(f"R{number}", link=f"#risico-{number}") for number in placed.get((likelihood, impact), [])],
        )

    names = ("zeer klein", "klein", "gemiddeld", "groot", "zeer groot")
    rows = (
        MatrixRow(f"{kans} {names[kans - 1]}", tuple(cell(kans, gevolg) for gevolg in range(1, 6)))
        for kans in range(5, 0, -1)
    )
    return Matrix(
        "Risico’s naar kans en gevolg",
        "Kans",
        "Gevolg",
        tuple(f"{place} {name}" for place, name in enumerate(names, 1)),
        tuple(rows),
        unscored=["risico 4"],
    )


def _planning():
    return [
        "De huidige contracten lopen af op 31 december 2026. De colleges besluiten in het najaar over verlenging.",
        Figure("Tijdlijn van de tweede ronde", _timeline(), _steps()),
    ]


def _steps():
    return DataTable(
        "Stappen tot de start",
        (Column("Tijd", width=30), Column("Stap"), Column("Zekerheid", width=20)),
        [
            ("april – juni 2026", "Bijeenkomst voor de negen raden", "vast"),
            ("september – oktober 2026", "Collegebesluit over verlenging", "streven"),
            ("februari 2027", "Besluit colleges over de stukken", "streven"),
            ("1 maart 2027", "Publicatie van de stukken", "streven"),
            ("1 januari 2028", ("Start van de ", Run("nieuwe contracten", bold=True)), "onder voorbehoud"),
        ],
    )


def _timeline() -> str:
    def item(number, label, when, start, end, **values):
        return Item(f"i{number}", label, when, start, end, **values)

    decide = (
        item(1, "Besluit over verlenging", "september – oktober 2026", date(2026, 9, 1), date(2026, 10, 31)),
        item(2, "Besluit over de stukken", "februari 2027", date(2027, 2, 1), date(2027, 2, 28), certainty="streven"),
    )
    revise = (
        item(3, "Toetsen", "tot eind 2026", date(2026, 4, 1), date(2026, 12, 31), kind="span"),
        item(
            4,
            "Start van de nieuwe contracten",
            "1 januari 2028",
            date(2028, 1, 1),
            date(2028, 1, 1),
            certainty="onder voorbehoud",
            ghost_start=date(2027, 1, 1),
            ghost_end=date(2027, 1, 1),
            ghost_text="1 januari 2027",
            slip_text="een jaar later",
            key=True,
        ),
    )
    return draw_timeline(
        [Lane("Besluitvorming", decide), Lane("Herziening", revise)],
        title="De nieuwe contracten gaan in op 1 januari 2028, een jaar later dan eerst gepland.",
        today=date(2026, 6, 12),
        today_label="peildatum 12 juni 2026",
        width=640,
    )


def _money():
    return [
        "Bedragen per jaar, in duizenden euro’s. Een leeg bedrag is niet bekend.",
        DataTable(
            "Besparing: doel en verwachting",
            (Column("Jaar"), Column("Doel", numeric=True), Column("Verwacht", numeric=True)),
            [("2026", "1.500", "1.100"), ("2027", "3.000", "niet bekend"), ("2028", "12.500", "niet bekend")],
        ),
        "Wij sturen u in het vierde kwartaal opnieuw een brief.",
    ]


def _tasks():
    return DataTable(
        "Opgave per segment",
        (Column("Segment", width=34), Column("Wat er verandert")),
        [
            ("1. Jeugdhulp met verblijf", "Minder plaatsen, meer hulp in of dicht bij een gezin."),
            ("2. Hoogspecialistische ggz", "De manier van betalen wordt nog uitgewerkt."),
            ("3. Dagbesteding en dagbehandeling", "Een vast budget per jaar."),
            ("4. Onderwijs en jeugdhulp", "Hulp op school, voor een groep in plaats van per kind."),
            ("5. Veelvoorkomende jeugdhulp", "Open house; iedere aanbieder die voldoet kan meedoen."),
        ],
    )
