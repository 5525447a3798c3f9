"""The plan as a calendar, and what moved as a feed."""

from datetime import date, datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from planning.enums import Certainty, DecisionState, MeetingState, PlanStatus
from planning.models import Decision, Milestone, Shift
from segments.models import Segment
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
    """The events by their stable name, with the address of a milestone for its number: (summary, first day, day after)."""
    response = client.get(f"/planning/planning.ics{query}", **extra)
    assert (response.status_code, response["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert max(len(line) for line in response.content.split(b"\r\n")) <= 75
    feed = Calendar.from_ical(response.content)
    assert feed.errors == []
    slugs = {f"mijlpaal-{id}": f"mijlpaal-{slug}" for id, slug in Milestone.objects.values_list("id", "slug")}
    slugs |= {f"{what}-{d.id}": f"{what}-{d.municipality.slug}" for d in decisions() for what in ("besluit", "stukken")}
    found = {}
    for event in feed.walk("VEVENT"):
        assert event.errors == []
        uid = str(event["uid"])
        assert uid.endswith(HERE)
        name = slugs.get(uid.removesuffix(HERE), uid.removesuffix(HERE))
        assert name not in found
        found[name] = (str(event["summary"]), event["dtstart"].dt, event["dtend"].dt)
    return found


def decisions():
    return Decision.objects.filter(municipality__isnull=False).select_related("municipality", "milestone")


@pytest.mark.usefixtures("programme")
def test_the_plan_of_march_2026_as_whole_days(client):
    found = events(client, "?peildatum=2026-03-03")
    assert found["mijlpaal-start-opdracht"] == (
        "Start opdracht, verander- en transformatiejaren",
        date(2028, 1, 1),
        date(2028, 1, 2),
    )
    assert found["mijlpaal-verlenging-contracten"][1:] == (date(2026, 9, 1), date(2026, 11, 1))
    # what has no last day stands on its first
    first = date(2026, 3, 3)
    assert found["mijlpaal-uitvoeringstoets"] == ("Vanaf deze dag: Uitvoeringstoets", first, date(2026, 3, 4))
    assert sorted(name for name in found if not name.startswith("bijeenkomst-")) == sorted(
        "mijlpaal-" + slug
        for slug in (
            "raadsbijeenkomst-h9", "verlenging-contracten", "raadsbrief-voortgang-2026", "besluit-herzieningsdocumenten",
            "publicatie-herziening", "toelating-aanbieders", "raadsbijeenkomst-resultaten", "start-opdracht",
            "hs-ggz-bekostiging", "einde-lopende-contracten", "uitvoeringstoets",
        )
    )  # fmt: skip
    # of the eleven meetings three have no day, and two say what their step says
    assert sorted(told[0] for name, told in found.items() if name.startswith("bijeenkomst-")) == [
        "Gezamenlijke bijeenkomst van de negen gemeenteraden",
        "Informele sessie met de raad over de nieuwe inrichting (1)",
        "Informele sessie met de raad over de nieuwe inrichting (2)",
        "Marktconsultaties",
        "Ontwikkeltafel 18 december 2025",
        "Ontwikkeltafel 20 november 2025",
    ]


@pytest.mark.usefixtures("programme")
def test_an_event_keeps_its_identity_when_it_moves(client):
    before, after = events(client, "?peildatum=2025-04-15"), events(client, "?peildatum=2026-03-03")
    assert before["mijlpaal-start-opdracht"][1] == date(2027, 1, 1)
    assert after["mijlpaal-start-opdracht"][1] == date(2028, 1, 1)


@pytest.mark.usefixtures("programme")
def test_the_identity_does_not_hang_on_the_address_of_the_portal(client):
    assert events(client) == events(client, headers={"host": "127.0.0.1"})


@pytest.mark.usefixtures("programme")
@pytest.mark.parametrize("path", ["/planning/planning.ics", "/planning/verschuivingen.atom"])
def test_who_asks_again_before_the_next_publication_reads_nothing_twice(client, path):
    tag = client.get(path)["ETag"]
    assert client.get(path, headers={"if-none-match": tag}).status_code == 304


@pytest.mark.usefixtures("programme")
def test_a_municipality_has_no_steps_of_a_segment_that_it_buys_itself(client):
    milestone = Milestone.objects.get(slug="toelating-aanbieders")
    milestone.segment = Segment.objects.get(number=5)
    milestone.record(because="alleen segment 5")
    PublicationFactory()
    there = {
        town: "mijlpaal-toelating-aanbieders" in events(client, f"?gemeente={town}") for town in ("den-haag", "delft")
    }
    assert there == {"den-haag": False, "delft": True}


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
    MeetingFactory(title="Sessie van de regio", public=True)
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
            {"mijlpaal-regio", "mijlpaal-rijswijk", "besluit-rijswijk", "stukken-rijswijk"},
        ),
        ("?gemeente=rijswijk&spoor=raad", {"mijlpaal-rijswijk"}),
    ],
)
def test_per_track_and_per_municipality(client, query, found):
    names = set(events(client, query))
    meetings = {name for name in names if name.startswith("bijeenkomst-")}
    assert names - meetings == found
    assert len(meetings) == {"": 3, "?gemeente=rijswijk": 2}.get(query, 0)  # one of the region, two of a municipality


@pytest.mark.django_db
@pytest.mark.usefixtures("plan")
def test_the_meeting_and_the_day_for_the_papers(client):
    found = events(client, "?gemeente=rijswijk")
    assert found["besluit-rijswijk"] == ("College Rijswijk: regio", date(2027, 2, 9), date(2027, 2, 10))
    assert found["stukken-rijswijk"][:2] == ("Stukken voor College Rijswijk: regio", date(2027, 1, 20))


@pytest.mark.django_db
@pytest.mark.usefixtures("plan")
def test_of_a_reopened_decision_only_a_new_meeting_is_told(client):
    delft, mine = (
        Decision.objects.get(municipality__slug=slug, milestone__slug="regio") for slug in ("delft", "rijswijk")
    )
    mine.state, mine.reopened_by = DecisionState.REOPENED, delft
    mine.decided_on = mine.meeting_on = date(2026, 3, 3)
    mine.deliver_by = None
    mine.record(because="amendement in Delft")
    PublicationFactory()
    assert "besluit-rijswijk" not in events(client, "?gemeente=rijswijk")
    mine.meeting_on = date(2027, 4, 6)
    mine.record(because="nieuwe vergadering")
    PublicationFactory()
    assert events(client, "?gemeente=rijswijk")["besluit-rijswijk"][1] == date(2027, 4, 6)


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
    shift = Shift.objects.get(milestone__slug="start-opdracht", new_version__code="P4")
    assert f"<id>tag:inkoop-jeugdhulp-haaglanden,2026:verschuiving-{shift.id}</id>" in entries[1]
    assert "<author><name>Projectorganisatie" in text
    assert "Er is meer tijd om de uitvoering zorgvuldig voor te bereiden" in entries[1]
    assert entries[1].count("2026-03-03T12:00:00+01:00") == 2  # published and updated


@pytest.mark.django_db
def test_a_shift_that_is_told_later_or_corrected_is_told_again_and_is_no_html(client):
    shift = ShiftFactory(reason="Kosten < 5 miljoen", public=True)
    PublicationFactory()
    text = client.get(reverse("planning:shifts")).text
    updated = text.split("<updated>")[2].split("<")[0]
    assert datetime.fromisoformat(updated).date() == timezone.localdate() > shift.new_version.known_on
    assert "Kosten &amp;lt; 5 miljoen" in text


@pytest.mark.django_db
def test_the_feed_shows_nothing_of_what_its_reader_may_not_see(client):
    ShiftFactory(reason="Nog geheim")
    ShiftFactory(reason="Openbaar", public=True)
    draft = PlanVersionFactory(status=PlanStatus.DRAFT, public=True)
    ShiftFactory(reason="Nog geheim: een concept", new_version=draft, public=True)
    PublicationFactory()
    text = client.get(reverse("planning:shifts")).text
    assert ("Openbaar" in text, "geheim" in text) == (True, False)
