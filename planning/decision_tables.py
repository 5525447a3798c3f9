"""The nine-council matrix as a list, for sorting and downloading: one line per decision and municipality.

A regional organ has a line of its own, and so has the college that prepares what its council decides: every day and
reference of the page stands in the file.
"""

from collections.abc import Iterable
from types import SimpleNamespace

import django_tables2 as tables

from jeugdhulp.tables import UNKNOWN, DayColumn, PortalTable

from .council_matrix import DecisionRow
from .enums import Organ
from .matrix_cells import STANDS
from .matrix_words import amending

TAKES_PART = {True: "ja", False: "nee", None: "niet bekend"}


def lines(steps: Iterable[DecisionRow]) -> list[SimpleNamespace]:
    """The lines of the table, in the order of the page."""
    return [line for step in steps for line in _lines(step)]


def _lines(step: DecisionRow):
    for decision in step.regional:
        yield _line(step, decision, of=decision.organ_name or "Regio", stand=STANDS[decision.state])
    if step.organ == Organ.REGIONAL:
        return
    for cell in step.cells:
        yield _line(
            step,
            cell.decision,
            of=cell.municipality.name,
            organ=step.organ and step.organ.label,
            stand=cell.stand,
            takes_part=TAKES_PART[cell.takes_part],
            meeting_on=cell.meeting_on,
            deliver_by=cell.deliver_by,
            days_outside=cell.days_outside or None,
            reopened_by=amending(cell, step),
        )
        for other in cell.preparing:
            yield _line(step, other, of=cell.municipality.name, stand=STANDS[other.state], prepares="ja")


def _line(step, decision, **told):
    """A line; what is not told of it comes from the decision, and is empty where that says nothing either."""
    line = SimpleNamespace(
        step=step,
        decision=decision,
        organ=decision.get_organ_display() if decision else None,
        takes_part=None,
        prepares=None,
        meeting_on=decision and decision.meeting_on,
        deliver_by=decision and decision.deliver_by,
        days_outside=None,
        reopened_by="",
    )
    line.__dict__.update(told)
    return line


class DecisionTable(PortalTable):
    """Every municipality at every step."""

    caption = "Besluiten per gemeente, als lijst"

    milestone = tables.Column("Besluit", accessor="step__milestone__title")
    municipality = tables.Column("Gemeente of regionaal orgaan", accessor="of")
    organ = tables.Column("Orgaan", default=UNKNOWN)
    takes_part = tables.Column("Doet mee")
    stand = tables.Column("Stand")
    window = tables.Column("Gepland in", accessor="step__window__text", default=UNKNOWN)
    meeting_on = DayColumn("Vergadering", default=UNKNOWN)
    deliver_by = DayColumn("Stukken voor", default=UNKNOWN)
    days_outside = tables.Column("Dagen na de planning")
    period = tables.Column("Periode", accessor="decision__period_text", default=UNKNOWN)
    decided_on = DayColumn("Besloten op", accessor="decision__decided_on", default=UNKNOWN)
    reference = tables.Column("Kenmerk", accessor="decision__reference")
    reopened_by = tables.Column("Heropend door")
    prepares = tables.Column("Bereidt voor", visible=False)
    first_day = DayColumn("Gepland, eerste dag", accessor="step__window__start", visible=False)
    last_day = DayColumn("Gepland, laatste dag", accessor="step__window__end", visible=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen besluiten bekend op deze peildatum."

    def value_stand(self, value):
        return str(value)

    def value_window(self, value):
        return value
