"""Tables of the ends of contracts."""

import django_tables2 as tables
from django.urls import reverse

from jeugdhulp.tables import NUMBER, UNBROKEN, UNKNOWN, DayColumn, PortalTable
from jeugdhulp.templatetags.components import badge
from jeugdhulp.templatetags.dutch import dutch_date

from .ends import Standing

BADGE = {
    Standing.OVER: "alert",
    Standing.LATE: "alert",
    Standing.NOW: "waiting",
    Standing.UNKNOWN: "draft",
    Standing.LATER: "neutral",
}


class EndTable(PortalTable):
    """Per segment the last days of its contracts; the numbers are for the office."""

    caption = "Laatste dag van de contracten per segment"

    segment = tables.Column("Segment", default="Nog zonder segment", orderable=False)
    last_day = tables.Column("Tot en met", orderable=False)
    at_least = tables.Column("Of later", visible=False, orderable=False)
    number = tables.Column("Contracten", attrs=NUMBER, orderable=False)
    arranged = tables.Column("Met verlenging of opvolger", attrs=NUMBER, orderable=False)
    open = tables.Column("Zonder vervolg", attrs=NUMBER, orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Op deze peildatum is van geen contract bekend wanneer het eindigt."

    def render_last_day(self, value, record):
        return f"{'minimaal ' if record.at_least else ''}{dutch_date(value)}"

    def value_last_day(self, value):
        return value

    def value_at_least(self, value):
        return "minimaal" if value else ""


class OpenEndTable(PortalTable):
    """The contracts that run out without an extension or a successor; the most pressing first."""

    caption = "Contracten zonder verlenging of opvolger"

    provider = tables.Column(
        "Aanbieder", linkify=lambda record: reverse("contracts:provider", args=[record.slug]), orderable=False
    )
    number = tables.Column("Contract", attrs=UNBROKEN, orderable=False)
    segment = tables.Column("Segment", default="–", orderable=False)
    last_day = DayColumn("Tot en met", orderable=False)
    begin_by = DayColumn("Begin uiterlijk op", default=UNKNOWN, orderable=False)
    decide_by = DayColumn("Besluit uiterlijk op", default=UNKNOWN, orderable=False)
    standing = tables.Column("Stand", orderable=False)
    waiting = tables.Column("Verlenging die op besluiten wacht", default="–", orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Elk contract met een einddatum heeft een verlenging of een opvolger."

    def render_standing(self, value):
        return badge(str(value), BADGE[value])

    def value_standing(self, value):
        return str(value)
