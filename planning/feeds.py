"""The plan as a calendar: all-day spans for periods, stable identities."""

from datetime import timedelta

from django.http import HttpResponse
from icalendar import Calendar, Event

from .plans import all_versions, plans


def calendar(request):
    """planning.ics: every row of the current plan that has both ends."""
    feed = Calendar()
    feed.add("prodid", "-//Inkoop jeugdhulp Haaglanden//planning//NL")
    feed.add("version", "2.0")
    feed.add("x-wr-calname", "Planning inkoop jeugdhulp Haaglanden")
    known = plans(all_versions(request.reading.snapshot))
    stamp = request.reading.moment or request.reading.published_at
    told = set()
    for item in known[-1].items if known else ():
        if item.start and item.end and item.milestone_id not in told:
            told.add(item.milestone_id)  # a paper may name one milestone in two tables
            event = Event()
            event.add("uid", f"mijlpaal-{item.milestone.slug}@{request.get_host()}")
            event.add("dtstamp", stamp)
            event.add("summary", item.title)
            event.add("description", f"{item.period_text} ({item.get_certainty_display().lower()})")
            event.add("dtstart", item.start)
            event.add("dtend", item.end + timedelta(days=1))
            event.add("transp", "TRANSPARENT")
            feed.add_component(event)
    return HttpResponse(feed.to_ical(), content_type="text/calendar; charset=utf-8")
