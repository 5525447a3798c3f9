"""The real programme on the pages: 15 April 2025, 3 March 2026, and what changed in between."""

import re

import pytest

from tests.pages.reading import headings, main_text, parsed, tables, words

pytestmark = pytest.mark.usefixtures("programme")

HEAD = ("Tijd", "Actie", "Zekerheid", "Stand")
DONE, PLANNED, CONDITIONAL = "Gereed", "Gepland", "Onder voorbehoud"


def ask(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return response


def steps(*rows) -> list[tuple]:
    return [HEAD, *rows]


def test_the_plan_of_15_april_2025(client):
    page = ask(client, "/planning/?peildatum=2025-04-15")
    assert headings(page)[:2] == ["Planning", "De nieuwe contracten starten op 1 januari 2027"]
    shown = tables(page)
    # the twin of the figure holds them all once more
    assert len(shown.pop("De planning op volgorde van het plan")) == 1 + 4 + 6 + 6 + 1
    assert shown == {
        "Stappen inkoopstrategie 4 regels": steps(
            ("Najaar 2024", "Marktconsultaties aanbieders", "Vast", f"{DONE} najaar 2024"),
            ("BOJ 14 november 2024", "Uitgangspunten segmenten vastgesteld", "Vast", f"{DONE} 14 november 2024"),
            (
                "Januari – maart 2025",
                "Informele werksessies gemeenteraden (2x)",
                "Vast",
                f"{DONE} Zoetermeer: 11 februari en 10 maart 2025",
            ),
            ("Mei – juni 2025", "College- en raadsbesluiten vaststellen inkoopstrategie", "Vast", PLANNED),
        ),
        "Inkoop nieuwe contracten 6 regels": steps(
            ("Najaar 2025", "Consultatie aanbieders", CONDITIONAL, PLANNED),
            ("Januari 2026", "Collegebesluiten inkoopdocumenten", CONDITIONAL, PLANNED),
            ("Februari -mei 2026", "Aanbestedingsfase", CONDITIONAL, PLANNED),
            ("Juni 2026", "Gunning", CONDITIONAL, PLANNED),
            ("Juli – december 2026", "Voorbereiding start", CONDITIONAL, PLANNED),
            ("1 januari 2027", "Start opdracht, verander- en transformatiejaren", CONDITIONAL, PLANNED),
        ),
        "Herziening overeenkomsten 6 regels": steps(
            ("Najaar 2025", "Consultatie aanbieders per segment", CONDITIONAL, PLANNED),
            ("Januari 2026", "Presentatie tekst herzieningen aan de zorgaanbieders", CONDITIONAL, PLANNED),
            ("Februari 2026", "Behandeling ingekomen reacties aanbieders", CONDITIONAL, PLANNED),
            (
                "Maart - juni 2026",
                "Publicatie overeenkomsten en (eventuele) toelatingsprocedure andere aanbieders",
                CONDITIONAL,
                PLANNED,
            ),
            ("1 juli 2026", "Nieuwe contracten gereed voor ingang op 1 januari 2027", CONDITIONAL, PLANNED),
            ("1 januari 2027", "Start opdracht, verander- en transformatiejaren", CONDITIONAL, PLANNED),
        ),
        "Buiten de tabellen 1 regel": steps(("31 december 2026", "Lopende contracten eindigen", "Vast", PLANNED)),
    }


def test_the_plan_of_3_march_2026(client):
    page = ask(client, "/planning/?peildatum=2026-03-03")
    assert headings(page)[:2] == ["Planning", "De nieuwe contracten starten op 1 januari 2028"]
    assert "12 maanden later dan eerst gepland: dat was 1 januari 2027." in main_text(page)
    assert tables(page)["Te nemen stappen herziening overeenkomsten 8 regels"] == steps(
        ("April – juni 2026", "Raadsinformatiebijeenkomst H9", "Vast", PLANNED),
        (
            "september - oktober 2026",
            "Collegebesluit verlenging huidig contract tot minimaal 01-01-2028",
            "Vast",
            PLANNED,
        ),
        ("November – december 2026", "Raadsinformatiebrief over de voortgang", "Vast", PLANNED),
        ("februari 2027", "Besluitvorming colleges definitieve Herzieningsdocumenten", "Vast", PLANNED),
        (
            "1 maart 2027",
            "Publicatie herzieningsdocumenten en Inkoopdocument + raadsinformatiebrief",
            "Vast",
            PLANNED,
        ),
        ("1 juli 2027", "Toelating aanbieders", "Vast", PLANNED),
        ("September – oktober 2027", "Raadsinformatiebijeenkomst resultaten nieuwe contracten", "Vast", PLANNED),
        ("1 januari 2028", "Start opdracht, verander- en transformatiejaren", "Vast", PLANNED),
    )


def choices(page) -> dict[str, tuple[str, str]]:
    """Of each segment how it is bought and paid, from the table."""
    head, *rows = tables(page)["De vijf segmenten 5 regels"]
    assert head[1:4] == ("Segment", "Inkoopvorm", "Bekostigingsvorm")
    return {row[1]: row[2:4] for row in rows}


def test_nothing_was_chosen_yet_on_15_april_2025(client):
    page = ask(client, "/segmenten/?peildatum=2025-04-15")
    assert choices(page) == dict.fromkeys(
        [
            "Jeugdhulp met verblijf",
            "Hoog specialistische GGZ",
            "Dagbesteding/dagbehandeling",
            "Onderwijs - jeugdhulp",
            "Veelvoorkomende jeugdhulp",
        ],
        ("Nog niet bepaald", "Nog niet bepaald"),
    )
    # and the five cards say it too
    told = [
        (words(label), words(value))
        for fact in parsed(page).iter("div")
        for label, value in [(fact.find("dt"), fact.find("dd"))]
        if label is not None and words(label) in ("Inkoopvorm", "Bekostiging")
    ]
    assert told == [("Inkoopvorm", "Nog niet bepaald"), ("Bekostiging", "Nog niet bepaald")] * 5


def test_what_was_chosen_on_3_march_2026(client):
    assert choices(ask(client, "/segmenten/?peildatum=2026-03-03")) == {
        "Jeugdhulp met verblijf": ("Herziening", "Taakgericht: capaciteitsfinanciering, gekozen"),
        "Hoog specialistische GGZ": ("Herziening", "Taakgericht: capaciteitsfinanciering, in ontwikkeling"),
        "Dagbesteding/dagbehandeling": ("Herziening", "Taakgericht: capaciteitsfinanciering, gekozen"),
        "Onderwijs - jeugdhulp": ("Herziening", "Inspanningsgericht (P×Q), voorlopig"),
        "Veelvoorkomende jeugdhulp": ("Open house", "Inspanningsgericht (P×Q), voorlopig"),
    }


def news(page) -> dict[str, list[str]]:
    """The news in short: topic to its lines, without where they lead."""
    found, topic = {}, ""
    short = next(section for section in parsed(page).iter("section") if section.get("aria-labelledby") == "kort")
    for element in short.iter():
        if element.tag == "h3":
            found[topic := words(element)] = []
        if element.tag == "ul" and element.get("class") == "p-news":
            found[topic] += [words(line).partition(" Bekijk :")[0] for line in element.findall("li")]
    return found


def test_what_changed_between_those_days(client):
    told = news(ask(client, "/wijzigingen/?van=2025-04-15&tot=2026-03-03"))
    assert list(told) == ["De start en de planning", "Inkoop en bekostiging", "Risico's"]
    assert facts_in(told["De start en de planning"][0]) == ["1 januari 2027", "1 januari 2028", "12 maanden"]
    new, gone = told["Risico's"]
    assert "Impact van fasering op projectstructuur en bijbehorende financiën" in new
    assert (new.split()[0], facts_in(new)) == ("Nieuw", ["Risico 7"])
    assert gone.startswith("Niet meer genoemd")
    (lost,) = (line for line in gone.split("‘") if line.startswith("Zorgcontinuïteit"))
    assert facts_in(lost) == ["Zoetermeer, 15 april 2025", "zorgcontinuïteit", "geen tegenhanger in de Haagse brief"]


def facts_in(line: str) -> list[str]:
    """What a line of news names, in whatever sentence."""
    facts = (
        r"Zoetermeer, 15 april 2025|zorgcontinuïteit|geen tegenhanger in de Haagse brief|"
        r"1 januari 202[78]|\d+ maanden|[Rr]isico \d"
    )
    return list(dict.fromkeys(re.findall(facts, line)))


def test_nothing_changed_the_other_way_round_or_within_a_day(client):
    assert news(ask(client, "/wijzigingen/?van=2026-03-03&tot=2026-03-03")) == {}
    response = client.get("/wijzigingen/?van=2026-03-03&tot=2025-04-15")
    assert response.status_code == 400
    assert "De eerste dag ligt na de laatste. Verwissel de twee dagen." in main_text(response)
