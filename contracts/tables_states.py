"""Tables of records that pass through states: counts per segment, and the records themselves for the office."""

import django_tables2 as tables
from django.urls import reverse

from jeugdhulp.tables import NUMBER, UNBROKEN, UNKNOWN, DayColumn, PortalTable, RecordColumn
from jeugdhulp.templatetags.components import badge

from .enums import AdmissionState, RevisionState
from .suppression import Hidden

BADGE = {
    RevisionState.PREPARED: "draft",
    RevisionState.PRESENTED: "waiting",
    RevisionState.REACTION: "waiting",
    RevisionState.TREATED: "active",
    RevisionState.AGREED: "active",
    RevisionState.SIGNED: "done",
    RevisionState.REFUSED: "alert",
    RevisionState.ENDED: "neutral",
    AdmissionState.SUBMITTED: "draft",
    AdmissionState.IN_REVIEW: "active",
    AdmissionState.SUPPLEMENT: "waiting",
    AdmissionState.ADMITTED: "active",
    AdmissionState.REJECTED: "alert",
}


class CountColumn(tables.Column):
    """How many stand in one state; what is not told is said in words."""

    def __init__(self, verbose_name, state):
        super().__init__(verbose_name, accessor="by_state", attrs=NUMBER, orderable=False)
        self.state = state

    def render(self, value):
        return str(value[self.state])

    def value(self, value):
        number = value[self.state]
        return str(number) if isinstance(number, Hidden) else number


class StateTable(PortalTable):
    """Per segment and route the counts by state. Give `states`: (value, label) in the order of the steps."""

    caption = "Aantallen per segment en stand"

    segment = RecordColumn("Segment", accessor="segment", by="number", linked=False, default="Nog zonder segment")
    route = tables.Column("Inkoopvorm", orderable=False)
    total = tables.Column("Samen", attrs=NUMBER, orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er is op deze peildatum nog niets om te tellen."
        sequence = ("segment", "route", "...", "total")

    def __init__(self, data, *, states, **kwargs):
        columns = [(f"state_{at}", CountColumn(label, value)) for at, (value, label) in enumerate(states)]
        super().__init__(data, extra_columns=columns, **kwargs)

    def value_total(self, value):
        return str(value) if isinstance(value, Hidden) else value


class StateColumn(tables.Column):
    """The state of a record, as a badge; in words in a download."""

    def __init__(self, verbose_name="Stand", **kwargs):
        super().__init__(verbose_name, accessor="get_state_display", **kwargs)

    def render(self, value, record):
        return badge(value, BADGE.get(record.state, "neutral"))

    def value(self, value):
        return value


class RevisionTable(PortalTable):
    """The contracts in a revision round."""

    caption = "Contracten in deze ronde"

    provider = tables.Column(
        "Aanbieder",
        accessor="contract__provider",
        linkify=lambda record: reverse("contracts:revision", args=[record.round.number, record.id]),
    )
    number = tables.Column("Contract", accessor="contract__number", attrs=UNBROKEN)
    segment = tables.Column("Segment", accessor="contract__segment", default="–")
    state = StateColumn()
    since = DayColumn("Tot en met", accessor="contract__last_day", default=UNKNOWN)

    class Meta(PortalTable.Meta):
        empty_text = "Geen contract in deze ronde past bij het filter."


class NotaTable(PortalTable):
    """Reactions and answers, without who it was."""

    caption = "Reacties van aanbieders en antwoorden"

    number = tables.Column("Nr.", attrs=NUMBER)
    segment = tables.Column("Segment")
    subject = tables.Column("Onderwerp")
    text = tables.Column("Reactie", orderable=False)
    answer = tables.Column("Antwoord", default="nog niet beantwoord", orderable=False)
    outcome = tables.Column("Uitkomst")
    change = tables.Column("Wat er verandert", default="–", orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen reacties met opmerkingen vastgelegd."


class AdmissionTable(PortalTable):
    """The applications in a round."""

    caption = "Aanmeldingen in deze ronde"

    provider = tables.Column(
        "Aanbieder",
        accessor="provider",
        linkify=lambda record: reverse("contracts:admission", args=[record.round_id, record.id]),
    )
    state = StateColumn()
    submitted_on = DayColumn("Ingediend op", default=UNKNOWN)
    supplement_until = DayColumn("Aanvullen tot en met", default="–")
    court_until = DayColumn("Naar de rechter tot en met", default="–")

    class Meta(PortalTable.Meta):
        empty_text = "Geen aanmelding in deze ronde past bij het filter."
