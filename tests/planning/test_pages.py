"""The planning pages: what each reader finds, in which order, and in files."""

import csv
from datetime import date, datetime
from io import BytesIO, StringIO
from itertools import combinations_with_replacement

import pytest
from django.test import Client
from django.utils.html import escape
from openpyxl import load_workbook

from jeugdhulp.accounts.enums import Role
from planning.enums import Certainty, MilestoneKind
from tests.factories import (
    DecisionFactory,
    MilestoneFactory,
    MunicipalityFactory,
    PhaseFactory,
    PlanItemFactory,
    PublicationFactory,
    TrackFactory,
    UserFactory,
)


@pytest.fixture
def office(client):
    client.force_login(UserFactory(role=Role.OFFICE))
    return client


def rows_of(client, path) -> list[list[str]]:
    """A download as rows of cells; the spreadsheet has the same cells as the text."""
    sheet = load_workbook(BytesIO(client.get(path.format("xlsx")).content)).active
    text = client.get(path.format("csv")).content.decode("utf-8-sig")
    rows = list(csv.reader(StringIO(text), delimiter=";"))
    assert [[_said(cell) for cell in row] for row in sheet.iter_rows(values_only=True)] == rows
    return rows


def _said(cell) -> str:
    """A cell of a spreadsheet as the text has it: a day is a day there too."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return "" if cell is None else str(cell)


@pytest.mark.usefixtures("programme")
def test_the_rows_keep_the_order_of_the_paper_until_one_sorts_them(client):
    page = client.get("/planning/?peildatum=2026-03-03")
    table = page.context["tables"]["tabel-1"]
    assert [row.record.marker for row in table.rows] == ["d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8"]
    by_title = client.get("/planning/?peildatum=2026-03-03&tabel-1-sort=title").context["tables"]["tabel-1"]
    assert [row.record.marker for row in by_title.rows] == ["d4", "d2", "d5", "d1", "d7", "d3", "d8", "d6"]
    # the text is sorted by the days it stands for, not by its letters
    by_time = client.get("/planning/?peildatum=2026-03-03&tabel-1-sort=-period_text").context["tables"]["tabel-1"]
    assert [row.record.marker for row in by_time.rows] == ["d8", "d7", "d6", "d5", "d4", "d3", "d2", "d1"]


@pytest.mark.usefixtures("programme")
def test_the_plan_as_a_file_has_the_words_and_the_days(client):
    rows = rows_of(client, "/planning/?peildatum=2026-03-03&tabel-1_export={}")
    assert rows[0] == ["Tijd", "Actie", "Zekerheid", "Stand", "Eerste dag", "Laatste dag", "Gereed sinds", "Tot nu toe"]
    assert rows[1][0] == "April – juni 2026"
    assert rows[1][3:] == ["gepland", "2026-04-01", "2026-06-30", "", ""]
    assert len(rows) == 9


@pytest.mark.usefixtures("programme")
def test_the_comparison_as_a_file(client):
    rows = rows_of(client, "/planning/vergelijken/?van=P1&naar=P4&vergelijking_export={}")
    start = dict(zip(rows[0], rows[1], strict=True))
    assert (start["Mijlpaal"], start["P1"], start["P4"]) == (
        "Start van de nieuwe contracten",
        "1 januari 2027",
        "1 januari 2028",
    )
    assert (start["Wat gebeurde er"], start["Hoe ver"]) == ("verschoven", "12 maanden later; 365 dagen later")
    assert (start["Dagen, ten minste"], start["Dagen, ten hoogste"]) == ("365", "365")
    readings = rows_of(client, "/planning/vergelijken/?van=P1&naar=P4&duiding_export={}")
    award = next(row for row in readings if row[0] == "Gunning → Toelating van aanbieders")
    assert "duiding: andere aard (gunning in een aanbesteding, nu toelating)." in award
    assert award[-4:] == ["366", "395", "Gunning", "Toelating aanbieders"]


@pytest.mark.usefixtures("programme")
def test_the_matrix_and_the_other_tables_as_files(client):
    rows = rows_of(client, "/planning/besluiten/?_export={}")
    strategy = "Vaststelling van de inkoopstrategie"
    assert len(rows) == 1 + 7 * 9 + 2 + 1  # seven steps of nine; two regional organs; a college that prepares
    assert [row[1:5] for row in rows if row[0] == "Uitgangspunten per segment"] == [
        ["BOJ", "Regionaal orgaan", "", "genomen"]
    ]
    assert [row[1:5] for row in rows if row[0] == strategy and row[1] in ("Rijswijk", "Zoetermeer")] == [
        ["Rijswijk", "Raad", "ja", "genomen"],
        ["Zoetermeer", "Raad", "ja", "genomen"],
        ["Zoetermeer", "College", "", "genomen"],
    ]
    period = rows[0].index("Periode")
    told = {row[1]: row[period] for row in rows if row[0] == "Vaststelling van de inkoopstrategie"}
    assert (told["Delft"], told["Den Haag"]) == ("zomer van 2025", "zomer van 2025")
    chain = rows_of(client, "/planning/mijlpalen/start-opdracht/?_export={}")
    assert [row[0].split(" ")[0] for row in chain[1:]] == ["P1", "P2", "P3", "P4"]
    assert [row[0] for row in rows_of(client, "/planning/toetsen/?_export={}")[1:]] == [
        "Analyse van klantreizen",
        "Toets op de financiële effecten tussen segmenten",
        "Uitvoeringstoets",
    ]


@pytest.mark.usefixtures("programme")
@pytest.mark.parametrize(
    ("path", "count"), [("/planning/?peildatum=2026-03-03", 6), ("/planning/besluiten/?peildatum=2026-03-03", 9)]
)
def test_the_calendar_of_each_track_and_municipality_is_found_on_the_page(client, path, count):
    page = client.get(path)
    links = page.context["calendars"]
    assert len(links) == count
    for name, url in links:
        assert f'<a href="{escape(url)}">{name}</a>' in page.text
        assert f"Planning inkoop jeugdhulp Haaglanden – {name}" in client.get(url).text.replace("\r\n ", "")


@pytest.mark.usefixtures("programme")
def test_one_chooses_which_earlier_plan_the_figure_shows(client):
    def ghosts(query):
        return "8 tot 12 maanden later" in client.get(f"/planning/?peildatum=2026-03-03{query}").text

    assert (ghosts(""), ghosts("&vergelijk=P1"), ghosts("&vergelijk=P3")) == (True, True, False)
    assert client.get("/planning/?vergelijk=P4").status_code == 404
    assert client.get("/planning/vergelijken/?van=onzin").status_code == 404


ADDITIONS = [("P1-info", "P1"), ("P4-tekst", "P4")]


@pytest.mark.usefixtures("programme")
def test_any_two_versions_stand_oldest_first(client):
    pages = [client.get(f"/planning/vergelijken/?{query}") for query in ("van=P4&naar=P1", "van=P1&naar=P4")]
    for page in pages:
        assert (page.context["old"].version.code, page.context["new"].version.code) == ("P1", "P4")
    codes = [version.code for version in page.context["versions"]]
    assert codes == ["P1", "P1-info", "P2", "P3", "P4", "P4-tekst"]
    for old, new in combinations_with_replacement(codes, 2):
        assert client.get(f"/planning/vergelijken/?van={old}&naar={new}").status_code == 200
    # what only adds to a plan is no plan by itself: nothing of P1 or P4 is new, or gone, because it is silent
    with_additions = client.get("/planning/vergelijken/?van=P1-info&naar=P4-tekst")
    assert with_additions.context["counts"] == pages[0].context["counts"]
    said = [f"{added} vult {whole} aan: daarom staan zij hier samen." for added, whole in ADDITIONS]
    assert [[sentence in page.text for sentence in said] for page in (pages[0], with_additions)] == [
        [False] * 2,
        [True] * 2,
    ]


@pytest.mark.usefixtures("programme")
def test_a_plan_beside_its_own_supplement_loses_nothing(client):
    page = client.get("/planning/vergelijken/?van=P1&naar=P1-info")
    assert "P1-info vult P1 aan. Wat er niet in staat, blijft gelden." in page.text
    assert page.context["counts"] == {"nieuw": 4}


@pytest.mark.usefixtures("programme")
def test_only_the_office_is_warned_and_readers_read_that_there_is_no_message(client):
    sentence = "Tussen ‘Verlenging van de lopende contracten’"
    public = client.get("/planning/").text
    assert (sentence in public, "Let op" in public, "Geen bericht verwerkt" in public) == (False, False, True)
    client.force_login(UserFactory(role=Role.COUNCIL_MEMBER, municipality=MunicipalityFactory()))
    assert sentence not in client.get("/planning/").text
    client.force_login(UserFactory(role=Role.OFFICE))
    office = client.get("/planning/?peildatum=2026-03-03").text
    assert "zitten 61 tot 121 dagen." in office
    assert sentence not in client.get("/planning/?weergave=openbaar").text


@pytest.mark.django_db
def test_the_office_is_warned_of_meetings_after_the_period(client, office):
    milestone = MilestoneFactory(kind=MilestoneKind.DECISION, public=True)
    PlanItemFactory(milestone=milestone, public=True)
    DecisionFactory(milestone=milestone, meeting_on=date(2027, 3, 2), public=True)
    PublicationFactory()
    told = [warning.kind for warning in office.get("/planning/besluiten/").context["warnings"]]
    assert told == ["buiten de planning"]
    assert Client().get("/planning/besluiten/").context["warnings"] == []


@pytest.mark.usefixtures("programme")
def test_everything_about_a_milestone_is_on_its_page(client):
    context = client.get("/planning/mijlpalen/publicatie-herziening/").context
    assert [link["title"] for link in context["before"]] == [
        "Eerste herziening: splitsing in segmenten",
        "Uitvoeringstoets",
    ]
    assert [(one["title"], one["days"] or one["words"]) for one in context["readings"]] == [
        ("Toelating van aanbieders", "366 tot 487 dagen later"),
        ("Tekst van de herziening naar aanbieders", "niet te vergelijken: concept en definitief"),
    ]
    assert [one["shift"].reason[:30] for one in context["shifts"]] == ["Eerst komen de uitvoeringstoet"]
    decisions = client.get("/planning/mijlpalen/inkoopstrategie/").context
    assert len(decisions["decisions"]) == 10
    assert decisions["heading"] == "Gebeurd: zomer van 2025, in alle negen gemeenteraden"
    assert client.get("/planning/mijlpalen/bestaat-niet/").status_code == 404
    # at a date before anyone spoke of it
    assert client.get("/planning/mijlpalen/verlenging-contracten/?peildatum=2025-04-15").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("realised", "told"),
    [
        (date(2026, 3, 11), "10 dagen later dan gepland"),
        (date(2026, 2, 28), "1 dag eerder dan gepland"),
        (date(2026, 3, 1), "in de geplande periode"),
    ],
)
def test_late_is_only_said_of_a_recorded_day(client, realised, told):
    milestone = MilestoneFactory(realised_on=realised, public=True)
    day = date(2026, 3, 1)
    PlanItemFactory(milestone=milestone, period_text="1 maart 2026", start=day, end=day, public=True)
    PublicationFactory()
    page = client.get(milestone.get_absolute_url())
    assert page.context["realised"] == told
    assert f"Dat is {told}." in page.text


@pytest.mark.django_db
def test_a_lapsed_milestone_is_called_so(client):
    milestone = MilestoneFactory(public=True)
    PlanItemFactory(milestone=milestone, certainty=Certainty.LAPSED, public=True)
    PublicationFactory()
    assert client.get(milestone.get_absolute_url()).context["heading"].startswith("Vervallen (")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/planning/", "Er is nog geen planning bekend op deze peildatum."),
        ("/planning/vergelijken/", "Er zijn nog geen twee planningen bekend op deze peildatum."),
        ("/planning/besluiten/", "Er zijn nog geen besluiten bekend op deze peildatum."),
        ("/planning/toetsen/", "Er zijn nog geen toetsen bekend op deze peildatum."),
        ("/bijeenkomsten/", "Er zijn nog geen bijeenkomsten bekend op deze peildatum."),
    ],
)
def test_an_empty_portal_says_so(client, path, sentence):
    assert sentence in client.get(path).text


@pytest.mark.django_db
def test_a_plan_without_dates_and_a_phase_with_them(client):
    track = TrackFactory(public=True)
    milestone = MilestoneFactory(track=track, public=True)
    PlanItemFactory(milestone=milestone, unknown_period=True, public=True)
    PublicationFactory()
    assert "Geen enkele stap van deze planning heeft een datum." in client.get("/planning/").text
    PhaseFactory(track=track, name="Voorbereiding", public=True)
    PublicationFactory()
    assert ">Voorbereiding</text>" in client.get("/planning/").text
