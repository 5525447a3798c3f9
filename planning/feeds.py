"""The plan as a calendar: whole days, stable identities, per track and per municipality.

* An event keeps its identity (the record's number) whatever is renamed or moved; what lapsed is CANCELLED.
* What has one known side stands on that day and says so: "Vanaf deze dag", "Uiterlijk deze dag". Without a day nothing.
* For a municipality: the steps it takes part in, its own decisions and days for the papers, its meetings and the
  region's. A meeting that says the same as its step is not told twice.
* Each event says when it was last written down and where the portal tells more of it; clients ask again twice a day.
"""

from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import conditional_page
from icalendar import Calendar, Event

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import last_written
from jeugdhulp.templatetags.dutch import listed
from segments.models import Participation

from .comparison import by_milestone
from .enums import Certainty, DecisionState, MeetingState
from .held_back import as_intended
from .matrix_cells import still_counts
from .models import Decision, Meeting, Milestone, PlanItem, Track
from .participants import partakers, takes_part
from .plans import all_versions, plans

#: the right side of every UID: it must not change with the address of the portal
HERE = "planning.inkoop-jeugdhulp-haaglanden"
STATUS = {Certainty.LAPSED: "CANCELLED", Certainty.FIRM: "CONFIRMED"}
AGAIN_AFTER = timedelta(hours=12)


class UnknownChoice(ValueError):
    """A track or municipality that is not there, with the sentence for who typed it."""


@conditional_page
def calendar(request: HttpRequest) -> HttpResponse:
    """planning.ics: the rows of the plan that holds and the meetings; ?spoor= and ?gemeente= narrow it."""
    snapshot = partakers(request.reading.snapshot)
    try:
        track = _chosen(request, "spoor", snapshot.of(Track), "spoor")
        municipality = _chosen(request, "gemeente", snapshot.of(Municipality), "gemeente")
    except UnknownChoice as problem:
        return render(request, "400.html", {"message": str(problem)}, status=400)
    milestones = list(snapshot.of(Milestone))
    wanted = {m.id: m for m in milestones if _wanted(m, track, municipality)}
    known = plans(all_versions(snapshot, milestones=milestones))
    rows = [row for row in by_milestone(known[-1]).values() if row.milestone_id in wanted] if known else []
    if municipality:
        rows = _concerning(municipality, rows, list(snapshot.of(Participation)), request.reading.day)
    feed = _calendar([one.name for one in (track, municipality) if one])
    make = Events(feed, request)
    for row in rows:
        make.row(row)
    if municipality:
        own = snapshot.of(Decision).filter(municipality_id=municipality.id)
        for decision in as_intended(snapshot, snapshot.attach(own, "milestone", milestones)):
            if decision.milestone_id in wanted:
                make.decision(decision, municipality)
    told = {(row.milestone_id, row.start, row.end) for row in rows}
    for meeting in snapshot.of(Meeting):
        where = municipality is None or meeting.municipality_id in (None, municipality.id)
        on_track = track is None or meeting.milestone_id in wanted
        if where and on_track and (meeting.milestone_id, meeting.start, meeting.end) not in told:
            make.meeting(meeting)
    return HttpResponse(feed.to_ical(), content_type="text/calendar; charset=utf-8")


def _chosen(request, name, rows, what):
    """The record that the address names, None where it names none. Raises UnknownChoice."""
    slug = request.GET.get(name, "")
    if not slug:
        return None
    known = {row.slug: row for row in rows}
    if slug not in known:
        raise UnknownChoice(
            f"Het {what} ‘{slug[:40]}’ is niet bekend. Kies uit: {listed(sorted(known)) or 'niets'}."
            if what == "spoor"
            else f"De gemeente ‘{slug[:40]}’ is niet bekend. Kies uit: {listed(sorted(known)) or 'niets'}."
        )
    return known[slug]


def _wanted(milestone, track, municipality) -> bool:
    on_track = track is None or milestone.track_id == track.id
    return on_track and (municipality is None or milestone.municipality_id in (None, municipality.id))


def _concerning(municipality, rows, participations, day):
    """The rows without the steps in which this municipality surely does not take part."""
    return [
        row
        for row in rows
        if takes_part(municipality, row.milestone, participations, row.end or row.start or day) is not False
    ]


def _calendar(names) -> Calendar:
    feed = Calendar()
    feed.add("prodid", "-//Inkoop jeugdhulp Haaglanden//planning//NL")
    feed.add("version", "2.0")
    title = " – ".join(["Planning inkoop jeugdhulp Haaglanden", *names])
    feed.add("name", title)
    feed.add("x-wr-calname", title)
    feed.add("refresh-interval", AGAIN_AFTER, parameters={"VALUE": "DURATION"})
    feed.add("x-published-ttl", "PT12H")
    return feed


class Events:
    """Adds events of whole days to a calendar, as this request reads them."""

    def __init__(self, feed: Calendar, request: HttpRequest):
        self.feed, self.request = feed, request
        self.stamp = request.reading.moment or timezone.now()

    def row(self, row: PlanItem) -> None:
        told = [f"{row.period_text} ({row.get_certainty_display().lower()})", row.note]
        event = self._spanning(f"mijlpaal-{row.milestone_id}", row.title, row, told, row.milestone.get_absolute_url())
        if event is not None:
            event.add("status", STATUS.get(row.certainty, "TENTATIVE"))

    def decision(self, decision: Decision, municipality) -> None:
        """The meeting and the day for the papers, where they are known."""
        if decision.state == DecisionState.NOT_APPLICABLE:
            return
        name = f"{decision.get_organ_display()} {municipality.name}: {decision.milestone.title}"
        taken, meeting = decision.state == DecisionState.TAKEN, still_counts(decision, "meeting_on")
        day = (decision.decided_on or meeting) if decision.state != DecisionState.REOPENED else meeting
        url = decision.milestone.get_absolute_url()
        if day:
            told = [decision.get_state_display(), decision.reference]
            event = self._event(f"besluit-{decision.id}", name, day, day, decision, told, url)
            event.add("status", "CONFIRMED" if taken else "TENTATIVE")
        if not taken and (by := still_counts(decision, "deliver_by")):
            self._event(f"stukken-{decision.id}", f"Stukken voor {name}", by, by, decision, [], url)

    def meeting(self, meeting: Meeting) -> None:
        told = [meeting.period_text, meeting.told_on(self.request.reading.day), meeting.audience]
        url = reverse("meetings:index")
        event = self._spanning(f"bijeenkomst-{meeting.id}", meeting.title, meeting, told, url)
        if event is not None:
            sure = meeting.state in (MeetingState.PLANNED, MeetingState.HELD)
            event.add("status", "CONFIRMED" if sure else "TENTATIVE")

    def _spanning(self, key, title, period, told, url) -> Event | None:
        """The event of a period; one of which a side is open is the day of the other. None without a day."""
        start, end = period.start or period.end, period.end or period.start
        if start is None:
            return None
        if not period.end:
            title = f"Vanaf deze dag: {title}"
        elif not period.start:
            title = f"Uiterlijk deze dag: {title}"
        return self._event(key, title, start, end, period, told, url)

    def _event(self, key: str, title: str, start: date, end: date, record, told, url: str) -> Event:
        """An event of whole days; the end of a calendar event is the day after its last."""
        event = Event()
        event.add("uid", f"{key}@{HERE}")
        event.add("dtstamp", self.stamp)
        if written := last_written(record):
            event.add("last-modified", written)
        event.add("summary", title)
        if words := ". ".join(text for text in told if text):
            event.add("description", words)
        event.add("dtstart", start)
        event.add("dtend", end + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        event.add("url", self.request.build_absolute_uri(url))
        self.feed.add_component(event)
        return event
