"""Tables of the planning pages; each takes a joined list and keeps the order of the paper until one sorts it.

A record has its `url` from the page, so that a link stays at the moment that one reads. Columns that are not
shown are for the downloads: there a period is also two dates.
"""

from datetime import date

import django_tables2 as tables
from django.utils.html import format_html, format_html_join

from jeugdhulp.tables import UNKNOWN, DayColumn, PaperColumn, PortalTable, RecordColumn
from jeugdhulp.templatetags.components import badge
from jeugdhulp.templatetags.dutch import dutch_date

from .plans import Standing

STANDING_KIND = {
    Standing.DONE: "done",
    Standing.PLANNED: "active",
    Standing.SILENT: "waiting",
    Standing.DROPPED: "alert",
    Standing.UNMENTIONED: "neutral",
}


def link(record):
    """Where a row leads."""
    return record.url


class PeriodTable(PortalTable):
    """A table of things with a period, whose downloads give its two dates as well."""

    start = DayColumn("Eerste dag", visible=False)
    end = DayColumn("Laatste dag", visible=False)


class StandingTable(PeriodTable):
    """Of steps, with where each stands; the downloads have apart since when a finished one is done."""

    realised = tables.Column("Gereed sinds", accessor="milestone", visible=False)
    so_far = tables.Column("Tot nu toe", accessor="milestone__decided_so_far", visible=False)

    def render_standing(self, value, record):
        return standing_badge(value, record.milestone)

    def value_standing(self, value, record):
        return told_standing(value, record.milestone.decided_so_far)

    def value_realised(self, value, record):
        return done_since(record.standing, value)


class PlanTable(StandingTable):
    """The rows of a plan in the order of the paper."""

    row_header = "title"

    period_text = tables.Column("Tijd", order_by=("start", "end"), default=UNKNOWN)
    title = tables.Column("Actie", linkify=link)
    certainty = tables.Column("Zekerheid", accessor="get_certainty_display")
    standing = tables.Column("Stand", order_by="standing")

    class Meta(PortalTable.Meta):
        sequence = ("period_text", "title", "certainty", "standing", "...")
        empty_text = "Deze planning heeft nog geen rijen."


class UnmentionedTable(StandingTable):
    """What an earlier plan named and the current one does not."""

    title = tables.Column("Actie", linkify=link)
    period_text = tables.Column("Stond gepland in", order_by=("start", "end"), default=UNKNOWN)
    version = tables.Column("Planversie", accessor="version__title")
    standing = tables.Column("Stand")

    class Meta(PortalTable.Meta):
        sequence = ("title", "period_text", "version", "standing", "...")
        empty_text = "Alles uit eerdere planningen staat ook in deze."


class MeetingTable(PeriodTable):
    """Meetings with providers, councils and clients."""

    caption = "Bijeenkomsten"
    row_header = "title"

    period_text = tables.Column("Wanneer", order_by=("start",), default=UNKNOWN)
    title = tables.Column("Bijeenkomst")
    kind = tables.Column("Soort", accessor="get_kind_display", visible=False)
    municipality = RecordColumn("Gemeente", accessor="municipality", linked=False, default="Regio")
    audience = tables.Column("Voor wie")
    told = tables.Column("Stand", attrs={"td": {"class": "p-why"}})
    note = tables.Column("Toelichting", visible=False)
    source = PaperColumn()

    class Meta(PortalTable.Meta):
        sequence = ("period_text", "title", "...", "start", "end")
        empty_text = "Er zijn nog geen bijeenkomsten bekend op deze peildatum."

    def render_title(self, value, record):
        return stacked(value, record.get_kind_display())

    def value_title(self, value, record):
        return value

    def render_told(self, value, record):
        return stacked(value, *([record.note] if record.note else []))

    def value_told(self, value, record):
        return value


class TestTable(PeriodTable):
    """The tests before publication, with what they led to."""

    caption = "Toetsen vooraf"
    row_header = "title"

    title = tables.Column("Toets")
    period_text = tables.Column("Wanneer", order_by=("start", "end"), default=UNKNOWN)
    told = tables.Column("Stand")
    groups = tables.Column("Voor wie")
    segments = tables.Column("Segmenten", accessor="segment_names", default=UNKNOWN)
    finding = tables.Column("Bevinding", default=UNKNOWN)
    adjustment = tables.Column("Bijstelling", default=UNKNOWN)
    source = PaperColumn()

    class Meta(PortalTable.Meta):
        sequence = ("title", "period_text", "...", "start", "end")
        empty_text = "Er zijn nog geen toetsen bekend op deze peildatum."


def stacked(first, *rest):
    """A cell of several lines, the first in full, as one block: on a phone a cell stands beside its heading."""
    quiet = format_html_join("", "<br><span class='p-small p-muted'>{}</span>", ((line,) for line in rest))
    return format_html("<div>{}{}</div>", first, quiet)


def standing_badge(standing, milestone):
    """The standing as a badge, with since when a finished milestone is done, or how many have decided."""
    so_far = standing != Standing.DONE and milestone.decided_so_far
    mark = badge(told_standing(standing, so_far).capitalize(), STANDING_KIND[standing])
    when = so_far or done_since(standing, milestone)
    return stacked(mark, dutch_date(when) if isinstance(when, date) else when) if when else mark


def told_standing(standing, so_far: str) -> str:
    """The word for how a step stands: where some have decided, there was a message."""
    return "deels besloten" if so_far and standing == Standing.SILENT else str(standing)


def done_since(standing, milestone) -> date | str | None:
    """The day on which a finished milestone was done, or when in words; None where it is not finished or not known."""
    if standing != Standing.DONE:
        return None
    return milestone.realised_on or milestone.realised_text or milestone.decided_by_all or None
