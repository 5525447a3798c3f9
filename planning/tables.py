"""Tables of the planning pages; each takes a joined list."""

import django_tables2 as tables
from django.utils.html import format_html

from jeugdhulp.tables import PortalTable
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


class PlanTable(PortalTable):
    """The rows of a plan in the order of the paper."""

    row_header = "title"

    period_text = tables.Column("Tijd", order_by=("start", "end"))
    title = tables.Column("Actie")
    certainty = tables.Column("Zekerheid", accessor="get_certainty_display")
    standing = tables.Column("Stand", order_by="standing")

    class Meta(PortalTable.Meta):
        order_by = ()
        empty_text = "Deze planning heeft nog geen rijen."

    def render_standing(self, value, record):
        return standing_badge(value, record.milestone)

    def value_standing(self, value, record):
        return str(value)


class UnmentionedTable(PortalTable):
    """What an earlier plan named and the current one does not."""

    title = tables.Column("Actie")
    period_text = tables.Column("Stond gepland in")
    version = tables.Column("Planversie", accessor="version__title")
    standing = tables.Column("Stand")

    class Meta(PortalTable.Meta):
        empty_text = "Alles uit eerdere planningen staat ook in deze."

    def render_standing(self, value, record):
        return standing_badge(value, record.milestone)

    def value_standing(self, value, record):
        return str(value)


class MeetingTable(PortalTable):
    """Meetings with providers, councils and clients."""

    caption = "Bijeenkomsten"
    row_header = "title"

    period_text = tables.Column("Wanneer", order_by=("start",))
    title = tables.Column("Bijeenkomst")
    kind = tables.Column("Soort", accessor="get_kind_display")
    municipality = tables.Column("Gemeente", default="Regio")
    audience = tables.Column("Voor wie")
    state = tables.Column("Stand", accessor="get_state_display")
    note = tables.Column("Toelichting")
    source = tables.Column("Bron", linkify=lambda record: record.source and record.source.get_absolute_url())

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen bijeenkomsten bekend op deze peildatum."


def standing_badge(standing, milestone):
    """The standing as a badge, with since when a finished milestone is done."""
    mark = badge(str(standing).capitalize(), STANDING_KIND[standing])
    when = milestone.realised_on and dutch_date(milestone.realised_on) or milestone.realised_text
    return (
        format_html("{} <span class='p-small p-muted'>{}</span>", mark, when)
        if standing == Standing.DONE and when
        else mark
    )
