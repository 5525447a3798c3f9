"""Tables of the letters, promises and questions; each takes a joined list."""

import django_tables2 as tables

from jeugdhulp.tables import UNKNOWN, DayColumn, PaperColumn, PortalTable, RecordColumn
from jeugdhulp.templatetags.components import badge

from .enums import CommitmentState, InformationState, LetterState

COMMITMENT_BADGE = {
    CommitmentState.OPEN: "active",
    CommitmentState.FOLLOWED: "waiting",
    CommitmentState.SETTLED: "done",
    CommitmentState.UNKNOWN: "neutral",
}
INFORMATION_BADGE = {
    InformationState.PROMISED: "active",
    InformationState.DELIVERED: "done",
    InformationState.HELD: "done",
    InformationState.NOT_FOUND: "neutral",
}
LETTER_BADGE = {
    LetterState.DRAFT: "draft",
    LetterState.ADOPTED: "waiting",
    LetterState.ISSUED: "done",
    LetterState.WITHDRAWN: "alert",
    LetterState.REPLACED: "neutral",
}


class LetterTable(PortalTable):
    """Letters, the newest first."""

    caption = "Brieven"
    row_header = "subject"

    sender = tables.Column("Van", default=UNKNOWN)
    subject = tables.Column("Onderwerp", linkify=lambda record: record.url)
    when = tables.Column("Datum", order_by=("dated",))
    reference_date = DayColumn("Peildatum")
    state = tables.Column("Stand")

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn op deze peildatum nog geen brieven."

    def render_state(self, value, record):
        return badge(value, LETTER_BADGE.get(record.kind, record.kind))

    def value_state(self, value):
        return value


class CommitmentTable(PortalTable):
    """What was promised to which council, and what came of it."""

    caption = "Toezeggingen"
    row_header = "text"

    municipality = RecordColumn("Raad van", accessor="municipality", linked=False)
    number = tables.Column("Nummer", default="–")
    text = tables.Column("Toezegging")
    period_text = tables.Column("Wanneer", default=UNKNOWN, order_by=("start",))
    state = tables.Column("Stand", accessor="get_state_display")
    followed_in = PaperColumn("Vervolg", accessor="followed_in", default="–")

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn op deze peildatum geen toezeggingen bekend."

    def render_state(self, value, record):
        return badge(value, COMMITMENT_BADGE[record.state])

    def value_state(self, value):
        return value


class InformationTable(PortalTable):
    """When which council was promised to be informed, and whether it was."""

    caption = "Beloofde informatiemomenten"
    row_header = "title"

    municipality = RecordColumn("Raad van", accessor="municipality", linked=False)
    title = tables.Column("Wat")
    period_text = tables.Column("Beloofd voor", default=UNKNOWN, order_by=("start",))
    state = tables.Column("Stand", accessor="told_state")
    answered_in = PaperColumn("Gegeven in", accessor="answered_in", default="–")

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn op deze peildatum geen beloofde informatiemomenten te zien."

    def render_state(self, value, record):
        return badge(value, "neutral" if record.silent else INFORMATION_BADGE[record.state])

    def value_state(self, value):
        return value


class QuestionTable(PortalTable):
    """Questions, to look up and to take along; the answers stand on the page itself."""

    caption = "Vragen van raden"
    row_header = "subject"

    order = tables.Column("Nr.")
    municipality = RecordColumn("Raad van", accessor="municipality", linked=False)
    party = tables.Column("Partij", default=UNKNOWN)
    subject = tables.Column("Onderwerp")
    question = tables.Column("Vraag", visible=False)
    answer = tables.Column("Antwoord", visible=False)
    section = tables.Column("Onderdeel", default="–")

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn op deze peildatum geen vragen bekend."
