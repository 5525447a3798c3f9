"""What comes out of the loaded programme: the slips, what is no longer mentioned, the date between the tables."""

import re
from datetime import date
from html import unescape

import pytest

from jeugdhulp.snapshot import Snapshot, end_of_day
from planning.attention import office_warnings, plan_that_holds
from planning.comparison import Outcome, compare
from planning.models import Counterpart, Shift
from planning.plans import all_versions, in_no_earlier_table, period_of, plan_of, plans, start_of
from planning.slip import Slip, slip

pytestmark = pytest.mark.usefixtures("programme")

LETTER = date(2026, 3, 3)


@pytest.fixture
def snapshot():
    return Snapshot(moment=end_of_day(LETTER))


@pytest.fixture
def lines(snapshot):
    """Two versions compared as a reader of 3 March 2026 would; by title."""
    versions = all_versions(snapshot)
    known = {version.code: version for version in versions}
    milestones = [row.milestone for version in versions for row in version.items.all()]
    shifts = snapshot.attach(snapshot.of(Shift), "new_version", versions)
    pairs = snapshot.attach(snapshot.of(Counterpart), "later", milestones)

    def compared(old, new):
        first, last = versions.index(known[old]), versions.index(known[new])
        between = [plan for plan in plans(versions) if first < versions.index(plan.version) < last]
        found = compare(plan_of(known[old], versions), plan_of(known[new], versions), shifts, pairs, between=between)
        return {line.title: line for line in found}

    return compared


def text(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return " ".join(unescape(re.sub("<[^>]*>", " ", response.text)).split())


def test_the_start_slips_exactly_365_days(lines):
    line = lines("P1", "P4")["Start van de nieuwe contracten"]
    assert (line.outcome, line.slip, line.words) == (Outcome.MOVED, Slip(365, 365), "12 maanden later")
    assert line.reason.startswith("Er is meer tijd om de uitvoering zorgvuldig voor te bereiden")
    assert line.decision == "Besluit om te faseren, aan de Haagse raad gemeld in december 2025"
    assert lines("P1", "P3")["Start van de nieuwe contracten"].slip == Slip(365, 365)
    assert lines("P3", "P4")["Start van de nieuwe contracten"].outcome == Outcome.RENAMED


def test_the_publication_slips_by_an_interval(lines):
    line = lines("P1", "P4")["Publicatie van de herziening"]
    assert (line.old.period_text, line.new.period_text) == ("Maart - juni 2026", "1 maart 2027")
    assert (line.slip, line.words) == (Slip(244, 365), "8 tot 12 maanden later")


def test_admission_against_the_award_of_the_first_plan_is_a_reading(lines):
    line = lines("P1", "P4")["Gunning → Toelating van aanbieders"]
    assert (line.outcome, line.slip) == (Outcome.READING, Slip(366, 395))
    assert line.difference.startswith("Andere aard")


def test_the_concept_of_december_is_not_compared_with_the_final_text(lines):
    line = lines("P2", "P4")["Tekst van de herziening naar aanbieders → Publicatie van de herziening"]
    assert (line.outcome, line.slip, line.words) == (
        Outcome.READING,
        None,
        "niet te vergelijken: concept en definitief",
    )


def test_what_became_of_every_row_of_the_first_plan(lines):
    outcomes: dict[str, list[str]] = {}
    for title, line in lines("P1", "P4").items():
        outcomes.setdefault(line.outcome.value, []).append(title)
    assert outcomes.pop("niet meer genoemd") == [
        "Consultatie van aanbieders over de inkoop",
        "Collegebesluiten over de inkoopdocumenten",
        "Aanbestedingsfase",
        "Gunning",
        "Voorbereiding van de start",
        "Behandeling van reacties van aanbieders",
        "Nieuwe contracten gereed",
        "Raadsinformatiebrief over bekostiging en inkoopvorm (Rijswijk)",
        "Uitgebreide raadsinformatiebrief (Rijswijk)",
        "Raadsinformatiebrief over implementatie en afronding (Rijswijk)",
        "Regionale bijeenkomsten voor raadsleden",
    ]
    assert outcomes.pop("nieuw")[:2] == [
        "Raadsinformatiebijeenkomst voor de negen raden",
        "Verlenging van de lopende contracten",
    ]
    assert outcomes.pop("vervallen") == ["Tekst van de herziening naar aanbieders"]
    assert outcomes.pop("gelijk gebleven") == ["Einde van de lopende contracten"]
    assert len(outcomes.pop("duiding")) == 7
    assert set(outcomes) == {"verschoven", "gereed"}


def test_the_text_for_providers_moved_24_to_54_days_earlier_and_lapsed(lines):
    line = lines("P1", "P2")["Tekst van de herziening naar aanbieders"]
    assert (line.outcome, line.slip) == (Outcome.MOVED, Slip(-54, -24))
    assert lines("P2", "P3")["Tekst van de herziening naar aanbieders"].outcome == Outcome.DROPPED
    assert lines("P3", "P4")["Tekst van de herziening naar aanbieders"].outcome == Outcome.GONE_BEFORE


def test_8_december_2025_stands_in_no_earlier_table(snapshot, client):
    versions = all_versions(snapshot)
    found = {version.code: [row.start for row in in_no_earlier_table(version, versions)] for version in versions}
    assert {code: days for code, days in found.items() if days} == {"P2": [date(2025, 12, 8)]}
    sentence = "Alleen bekend uit latere stukken: 8 december 2025 staat in geen enkele eerdere tabel."
    assert sentence in text(client, "/planning/")
    assert "De datum 8 december 2025 (‘Publicatie conceptdocumenten tweede herziening’) staat in geen enkele" in text(
        client, "/planning/vergelijken/?van=P2&naar=P4"
    )
    assert "Staat in geen eerdere tabel".lower() in text(client, "/planning/mijlpalen/conceptpublicatie/").lower()


def test_the_contract_cliff_is_61_to_121_days(snapshot):
    versions = plans(all_versions(snapshot))
    rows = {row.milestone.slug: period_of(row) for row in versions[-1].items}
    assert slip(rows["verlenging-contracten"], rows["einde-lopende-contracten"]) == Slip(61, 121)
    plan = plan_that_holds(Snapshot(), LETTER)
    told = [warning for warning in office_warnings(Snapshot(), plan, LETTER) if warning.kind == "contractklif"]
    assert [warning.sentence for warning in told] == [
        "Tussen ‘Verlenging van de lopende contracten’ (september - oktober 2026) en ‘Einde van de lopende contracten’ "
        "(31 december 2026) zitten 61 tot 121 dagen."
    ]


@pytest.mark.parametrize(
    ("day", "start", "tables"),
    [
        (
            "2025-04-15",
            "1 januari 2027",
            {"Stappen inkoopstrategie": 4, "Inkoop nieuwe contracten": 6, "Herziening overeenkomsten": 6, "": 1},
        ),
        ("2026-03-03", "1 januari 2028", {"Te nemen stappen herziening overeenkomsten": 8, "": 3}),
    ],
)
def test_the_plan_of_a_day_has_the_tables_of_its_paper(client, day, start, tables):
    plan = plans(all_versions(Snapshot(moment=end_of_day(date.fromisoformat(day)))))[-1]
    assert start_of(plan).period_text == start
    assert {name: len(rows) for name, rows in plan.tables.items()} == tables
    page = client.get(f"/planning/?peildatum={day}")
    captions = {table.caption: len(table.rows) for table in page.context["tables"].values()}
    captions.pop("Uit eerdere planningen, hier niet meer genoemd", None)
    assert captions == {name or "Buiten de tabellen": number for name, number in tables.items()}
    assert f"De nieuwe contracten starten op {start}" in text(client, f"/planning/?peildatum={day}")


def test_the_pages_tell_the_slips(client):
    compared = text(client, "/planning/vergelijken/?van=P1&naar=P4")
    for words in (
        "Start van de nieuwe contracten 1 januari 2027 ‘Start opdracht, verander- en transformatiejaren’ 1 januari 2028",
        "12 maanden later 365 dagen later",
        "8 tot 12 maanden later 244 tot 365 dagen later",
        "Duiding andere aard (gunning in een aanbesteding, nu toelating). 12 tot 13 maanden later 366 tot 395 dagen later",
        "niet te vergelijken: concept en definitief".capitalize(),
    ):
        assert words in compared
    start = text(client, "/planning/mijlpalen/start-opdracht/")
    assert "12 maanden later dan eerst gepland: 1 januari 2027 (365 dagen later)." in start


def test_the_matrix_of_3_march_2026(client):
    page = client.get("/planning/besluiten/?peildatum=2026-03-03")
    told = {step["row"].milestone.slug: (step["row"].done, " ".join(step["told"])) for step in page.context["steps"]}
    assert told == {
        "uitgangspunten-segmenten": (
            True,
            "Besluit van een regionaal orgaan; de gemeenten besluiten hier niet apart.",
        ),
        "inkoopstrategie": (
            True,
            "Genomen door alle 9. Wie als laatste besloot, is niet bekend: van 7 gemeenten staat de dag niet in de stukken.",
        ),
        "herfasering": (None, "2 van 9 genomen. Geen bericht verwerkt van 7 gemeenten."),
        "eerste-herziening": (None, "2 van 9 genomen. Geen bericht verwerkt van 7 gemeenten."),
        "richtinggevende-besluiten": (
            False,
            "1 van 9 genomen. Nog te nemen door Rijswijk. Geen bericht verwerkt van 7 gemeenten.",
        ),
        "verlenging-contracten": (False, "0 van 9 genomen. Nog te nemen door 9 gemeenten."),
        "besluit-herzieningsdocumenten": (False, "0 van 9 genomen. Nog te nemen door 9 gemeenten."),
        "keuze-herziening": (True, "Genomen."),
    }
