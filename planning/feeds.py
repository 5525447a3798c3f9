"""The plan as a calendar: all-day spans for periods, stable identities, per track and per municipality."""

from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from icalendar import Calendar, Event

from jeugdhulp.region.models import Municipality
from jeugdhulp.templatetags.dutch import join_nl

from .comparison import by_milestone
from .enums import Certainty, DecisionState, MeetingState
from .held_back import as_intended
from .models import Decision, Meeting, Milestone, PlanItem, Track
from .plans import all_versions, plans

#: the right side of every UID: it must not change with the address of the portal
HERE = "planning.inkoop-jeugdhulp-haaglanden"
STATUS = {Certainty.LAPSED: "CANCELLED", Certainty.FIRM: "CONFIRMED"}


class UnknownChoice(ValueError):
    """A track or municipality that is not there, with the sentence for who typed it."""


def calendar(request: HttpRequest) -> HttpResponse:
    """planning.ics: the rows of the plan that holds with both ends known; ?spoor= and ?gemeente= narrow it.

    For a municipality its own decisions and meetings are in it too.
    """
    snapshot = request.reading.snapshot
    try:
        track = _chosen(request, "spoor", snapshot.of(Track), "spoor")
        municipality = _chosen(request, "gemeente", snapshot.of(Municipality), "gemeente")
    except UnknownChoice as problem:
        return render(request, "400.html", {"message": str(problem)}, status=400)
    milestones = list(snapshot.of(Milestone))
    wanted = {m.id for m in milestones if _wanted(m, track, municipality)}
    known = plans(all_versions(snapshot, milestones=milestones))
    feed = _calendar([one.name for one in (track, municipality) if one])
    stamp = request.reading.moment or timezone.now()
    for row in by_milestone(known[-1]).values() if known else ():
        if row.milestone_id in wanted and row.start and row.end:
            feed.add_component(_row(row, stamp))
    if municipality:
        decisions = snapshot.attach(
            snapshot.of(Decision).filter(municipality_id=municipality.id), "milestone", milestones
        )
        for decision in as_intended(snapshot, decisions):
            if decision.milestone_id in wanted:
                for event in _decision(decision, municipality, stamp):
                    feed.add_component(event)
        for meeting in snapshot.of(Meeting).filter(municipality_id=municipality.id):
            if meeting.start and meeting.end and not track:
                feed.add_component(_meeting(meeting, stamp))
    return HttpResponse(feed.to_ical(), content_type="text/calendar; charset=utf-8")


def _chosen(request, name, rows, what):
    """The record that the address names, None where it names none. Raises UnknownChoice."""
    slug = request.GET.get(name, "")
    if not slug:
        return None
    known = {row.slug: row for row in rows}
    if slug not in known:
        raise UnknownChoice(
            f"Het {what} ‘{slug[:40]}’ is niet bekend. Kies uit: {join_nl(sorted(known)) or 'niets'}."
            if what == "spoor"
            else f"De gemeente ‘{slug[:40]}’ is niet bekend. Kies uit: {join_nl(sorted(known)) or 'niets'}."
        )
    return known[slug]


def _wanted(milestone, track, municipality) -> bool:
    on_track = track is None or milestone.track_id == track.id
    return on_track and (municipality is None or milestone.municipality_id in (None, municipality.id))


def _calendar(names) -> Calendar:
    feed = Calendar()
    feed.add("prodid", "-//Inkoop jeugdhulp Haaglanden//planning//NL")
    feed.add("version", "2.0")
    title = " – ".join(["Planning inkoop jeugdhulp Haaglanden", *names])
    feed.add("name", title)
    feed.add("x-wr-calname", title)
    return feed


def _row(row: PlanItem, stamp) -> Event:
    told = [f"{row.period_text} ({row.get_certainty_display().lower()})", row.note]
    event = _event(f"mijlpaal-{row.milestone.slug}", row.title, row.start, row.end, stamp, told)
    event.add("status", STATUS.get(row.certainty, "TENTATIVE"))
    return event


def _decision(decision: Decision, municipality, stamp):
    """The meeting and the day for the papers, where they are known."""
    name = f"{decision.get_organ_display()} {municipality.name}: {decision.milestone.title}"
    key = f"{decision.milestone.slug}-{municipality.slug}-{decision.organ}"
    day = decision.decided_on or decision.meeting_on
    if day:
        yield _event(f"besluit-{key}", name, day, day, stamp, [decision.get_state_display(), decision.reference])
    if decision.deliver_by and decision.state != DecisionState.TAKEN:
        yield _event(f"stukken-{key}", f"Stukken voor {name}", decision.deliver_by, decision.deliver_by, stamp, [])


def _meeting(meeting: Meeting, stamp) -> Event:
    told = [meeting.get_state_display(), meeting.audience]
    event = _event(f"bijeenkomst-{meeting.id}", meeting.title, meeting.start, meeting.end, stamp, told)
    event.add("status", "CONFIRMED" if meeting.state in (MeetingState.PLANNED, MeetingState.HELD) else "TENTATIVE")
    return event


def _event(key: str, title: str, start: date, end: date, stamp, told) -> Event:
    """An event of whole days; the end of a calendar event is the day after its last."""
    event = Event()
    event.add("uid", f"{key}@{HERE}")
    event.add("dtstamp", stamp)
    event.add("summary", title)
    if words := ". ".join(text for text in told if text):
        event.add("description", words)
    event.add("dtstart", start)
    event.add("dtend", end + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    return event
