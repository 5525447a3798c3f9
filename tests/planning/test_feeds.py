"""The plan as a calendar, and what moved as a feed."""

from datetime import date

import pytest
from django.urls import reverse
from icalendar import Calendar

from planning.enums import Certainty, DecisionState, MeetingState
from tests.factories import (
    DecisionFactory,
    MeetingFactory,
    MilestoneFactory,
    MunicipalityFactory,
    PlanItemFactory,
    PlanVersionFactory,
    PublicationFactory,
    ShiftFactory,
    TrackFactory,
)

HERE = "@planning.inkoop-jeugdhulp-haaglanden"


def events(client, query="", **extra) -> dict:
    """The events by their stable name: (summary, first day, day after the last)."""
    response = client.get(f"/planning/planning.ics{query}", **extra)
    assert (response.status_code, response["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    feed = Calendar.from_ical(response.content)
    assert feed.errors == []
    found = {}
    for event in feed.walk("VEVENT"):
        assert event.errors == []
        uid = str(event["uid"])
        assert uid.endswith(HERE)
        assert uid not in found
        found[uid.removesuffix(HERE)] = (str(event["summary"]), event["dtstart"].dt, event["dtend"].dt)
    return found


@pytest.mark.usefixtures("programme")
def test_the_plan_of_march_2026_as_whole_days(client):
    found = events(client, "?peildatum=2026-03-03")
    assert found["mijlpaal-start-opdracht"] == (
        "Start opdracht, verander- en transformatiejaren",
        date(2028, 1, 1),
        date(2028, 1, 2),
    )
    assert found["mijlpaal-verlenging-contracten"][1:] == (date(2026, 9, 1), date(2026, 11, 1))
    # what has no last day is in no calendar
    assert sorted(found) == sorted(
        "mijlpaal-" + slug
        for slug in (
            "raadsbijeenkomst-h9", "verlenging-contracten", "raadsbrief-voortgang-2026", "besluit-herzieningsdocumenten",
            "publicatie-herziening", "toelating-aanbieders", "raadsbijeenkomst-resultaten", "start-opdracht",
            "hs-ggz-bekostiging", "einde-lopende-contracten",
        )
    )  # fmt: skip


@pytest.mark.usefixtures("programme")
def test_an_event_keeps_its_identity_when_it_moves(client):
    before, after = events(client, "?peildatum=2025-04-15"), events(client, "?peildatum=2026-03-03")
    assert before["mijlpaal-start-opdracht"][1] == date(2027, 1, 1)
    assert after["mijlpaal-start-opdracht"][1] == date(2028, 1, 1)


@pytest.mark.usefixtures("programme")
def test_the_identity_does_not_hang_on_the_address_of_the_portal(client):
    assert events(client) == events(client, headers={"host": "127.0.0.1"})


@pytest.fixture
def plan():
    """Two tracks, a regional row and one of each of two municipalities; all public and published."""
    rijswijk, delft = (MunicipalityFactory(name=n, slug=n.lower(), public=True) for n in ("Rijswijk", "Delft"))
    herziening, raad = (TrackFactory(name=n, slug=n, public=True) for n in ("herziening", "raad"))
    version = PlanVersionFactory(public=True)

    def row(slug, track, **fields):
        milestone = MilestoneFactory(title=slug, slug=slug, track=track, public=True, **fields)
        PlanItemFactory(version=version, milestone=milestone, title=slug, public=True)
        return milestone

    regional = row("regio", herziening)
    row("rijswijk", raad, municipality=rijswijk)
    row("delft", raad, municipality=delft)
    days = {"meeting_on": date(2027, 2, 9), "deliver_by": date(2027, 1, 20), "public": True}
    DecisionFactory(milestone=regional, municipality=rijswijk, **days)
    DecisionFactory(milestone=regional, municipality=delft, **days)
    DecisionFactory(milestone=MilestoneFactory(track=herziening, public=True), municipality=rijswijk, public=True)
    MeetingFactory(title="Sessie Rijswijk", municipality=rijswijk, public=True)
    MeetingFactory(title="Sessie Delft", municipality=delft, public=True)
    PublicationFactory()


@pytest.mark.django_db
@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", {"mijlpaal-regio", "mijlpaal-rijswijk", "mijlpaal-delft"}),
        ("?spoor=raad", {"mijlpaal-rijswijk", "mijlpaal-delft"}),
        (
            "?gemeente=rijswijk",
            {"mijlpaal-regio", "mijlpaal-rijswijk", "besluit-regio-rijswijk-college", "stukken-regio-rijswijk-college"},
        ),
        ("?gemeente=rijswijk&spoor=raad", {"mijlpaal-rijswijk"}),
    ],
)
def test_per_track_and_per_municipality(client, query, found):
    names = set(events(client, query))
    meetings = {name for name in names if name.startswith("bijeenkomst-")}
    assert names - meetings == found
    assert len(meetings) == (query == "?gemeente=rijswijk")


@pytest.mark.django_db
@pytest.mark.usefixtures("plan")
def test_the_meeting_and_the_day_for_the_papers(client):
    found = events(client, "?gemeente=rijswijk")
    assert found["besluit-regio-rijswijk-college"] == ("College Rijswijk: regio", date(2027, 2, 9), date(2027, 2, 10))
    assert found["stukken-regio-rijswijk-college"][:2] == ("Stukken voor College Rijswijk: regio", date(2027, 1, 20))


@pytest.mark.django_db
@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("?spoor=onzin", "Het spoor ‘onzin’ is niet bekend. Kies uit: herziening en raad."),
        ("?gemeente=onzin", "De gemeente ‘onzin’ is niet bekend. Kies uit: delft en rijswijk."),
    ],
)
def test_an_unknown_choice_is_told(client, query, sentence):
    response = client.get(f"/planning/planning.ics{query}")
    assert (response.status_code, response.context["message"]) == (400, sentence)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("certainty", "status"),
    [
        (Certainty.FIRM, "CONFIRMED"),
        (Certainty.AIM, "TENTATIVE"),
        (Certainty.CONDITIONAL, "TENTATIVE"),
        (Certainty.LAPSED, "CANCELLED"),
    ],
)
def test_certainty_is_the_status_of_the_event(client, certainty, status):
    PlanItemFactory(certainty=certainty, public=True)
    PublicationFactory()
    feed = Calendar.from_ical(client.get("/planning/planning.ics").content)
    assert [str(event["status"]) for event in feed.walk("VEVENT")] == [status]


@pytest.mark.django_db
def test_without_a_plan_or_publication_the_calendar_is_empty(client):
    DecisionFactory(state=DecisionState.INTENDED)
    MeetingFactory(state=MeetingState.HELD)
    assert events(client) == {}


# Atom


@pytest.mark.usefixtures("programme")
def test_the_feed_tells_what_moved_how_far_and_why(client):
    response = client.get("/planning/verschuivingen.atom")
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    text = response.text
    entries = [entry.split("</entry>")[0] for entry in text.split("<entry>")[1:]]
    titles = [entry.split("<title>")[1].split("</title>")[0] for entry in entries]
    assert titles == [
        "Publicatie van de herziening: 8 tot 12 maanden later (Maart - juni 2026 → 1 maart 2027)",
        "Start van de nieuwe contracten: 12 maanden later (1 januari 2027 → 1 januari 2028)",
        "Start van de nieuwe contracten: 12 maanden later (1 januari 2027 → 1 januari 2028)",
        "Tekst van de herziening naar aanbieders: vervallen",
    ]
    assert "/planning/mijlpalen/start-opdracht/#van-P1-naar-P4" in entries[1]
    assert "tag:inkoop-jeugdhulp-haaglanden,2026:verschuiving-start-opdracht-P1-P4" in entries[1]
    assert "Er is meer tijd om de uitvoering zorgvuldig voor te bereiden" in entries[1]
    assert "2026-03-03T12:00:00+01:00" in entries[1]


@pytest.mark.django_db
def test_the_feed_shows_nothing_of_what_its_reader_may_not_see(client):
    ShiftFactory(reason="Nog geheim")
    ShiftFactory(reason="Openbaar", public=True)
    PublicationFactory()
    text = client.get(reverse("planning:shifts")).text
    assert ("Openbaar" in text, "geheim" in text) == (True, False)
