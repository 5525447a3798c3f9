"""Tables of the risk pages; each takes a joined list."""

import django_tables2 as tables
from django.utils.html import format_html, format_html_join

from jeugdhulp.tables import UNKNOWN, DayColumn, Muted, PortalTable
from jeugdhulp.templatetags.components import badge
from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.templatetags.layout import keep_reference_date

from .enums import LineageKind, MitigationState, PreconditionState
from .preconditions import BADGES as PRECONDITION_BADGE

NUMBER = {"td": {"class": "p-number"}, "th": {"class": "p-number"}}
NOT_ASSESSED = "niet beoordeeld"
NOT_PLANNED = Muted("niet gepland")
MITIGATION_BADGE = {
    MitigationState.TODO: "draft",
    MitigationState.RUNNING: "active",
    MitigationState.DONE: "done",
    MitigationState.LAPSED: "neutral",
}


class RiskLinks(PortalTable):
    """A table whose links stay at the moment of the page."""

    def address(self, record) -> str:
        """Where a record stands, at this moment."""
        return keep_reference_date(record.get_absolute_url(), self.request) if record else ""

    def link(self, record, text: str):
        """A link to a risk."""
        return format_html('<a href="{}">{}</a>', self.address(record), text)


def here(record, table):
    """For `linkify`: the page of the row's own record."""
    return table.address(record)


def source_page(record, table):
    """For `linkify`: the page of the paper that the row rests on."""
    return table.address(record.source)


class RiskTable(RiskLinks):
    """The register."""

    caption = "Risico's in het register"
    row_header = "title"

    number = tables.Column("Nr.")
    title = tables.Column("Risico", linkify=here)
    score = tables.Column("Nu", accessor="height", empty_values=())
    likelihood = tables.Column("Kans", accessor="score", visible=False, empty_values=())
    impact = tables.Column("Gevolg", accessor="score", visible=False, empty_values=())
    came_from = tables.Column("Kwam van", accessor="position__from_text", visible=False, default="")
    residual = tables.Column("Rest", empty_values=(), orderable=False)
    measures = tables.Column("Maatregelen", empty_values=(), orderable=False, attrs=NUMBER)
    # one on a line, so that the file can be read in again (risks/imports.py)
    titles = tables.Column("Welke maatregelen", accessor="measures", visible=False, empty_values=())
    owner = tables.Column("Eigenaar", default=UNKNOWN)
    state = tables.Column("Stand", accessor="standing__text")
    review = DayColumn("Opnieuw bekijken", accessor="next_review", default=NOT_PLANNED)
    source = tables.Column("Bron", linkify=source_page, default=UNKNOWN)

    class Meta(PortalTable.Meta):
        empty_text = "Er staan op deze peildatum geen risico's in het register. Kies een latere peildatum."

    def render_score(self, record):
        if not record.score:
            return badge(NOT_ASSESSED, "neutral")
        likelihood, impact = record.score
        told = badge(f"{likelihood} × {impact}: {record.level}", record.level_kind)
        note = record.position.from_text
        return _with_note(told, note)

    def value_score(self, record):
        return record.level if record.score else NOT_ASSESSED

    def render_likelihood(self, record):
        return record.score[0] if record.score else NOT_ASSESSED

    def render_impact(self, record):
        return record.score[1] if record.score else NOT_ASSESSED

    def render_residual(self, record):
        return self.value_residual(record)

    def value_residual(self, record):
        return f"{record.residual[0]} × {record.residual[1]}" if record.residual else NOT_ASSESSED

    def render_measures(self, record):
        return len([row for row in record.risk_mitigations.all() if row.mitigation])

    def render_titles(self, record):
        return "\n".join(row.mitigation.title for row in record.risk_mitigations.all() if row.mitigation)

    def render_state(self, record):
        told = badge(record.standing.text, record.standing.badge)
        return _with_note(told, record.standing.note)

    def value_state(self, record):
        return f"{record.standing.text} ({record.standing.note})" if record.standing.note else record.standing.text


def _with_note(told, note: str):
    """A badge with a line below it, as one thing: on a phone a cell is laid out in two columns."""
    return format_html('<span class="p-noted">{}<span>{}</span></span>', told, note) if note else told


class MitigationTable(RiskLinks):
    """Every measure once, with the risks that it serves."""

    caption = "Beheersmaatregelen"
    row_header = "title"

    title = tables.Column("Maatregel")
    text = tables.Column("Omschrijving", visible=False, default="")
    risks = tables.Column("Bij risico", empty_values=(), orderable=False)
    state = tables.Column("Stand", accessor="get_state_display", default=UNKNOWN)
    owner = tables.Column("Eigenaar", default=UNKNOWN)
    period_text = tables.Column("Wanneer", default=UNKNOWN, order_by=("start",))
    effect = tables.Column("Effect op het restrisico", default=UNKNOWN, orderable=False)
    evidence = tables.Column("Blijkt uit", default=UNKNOWN, orderable=False)
    source = tables.Column("Bron", linkify=source_page, default=UNKNOWN)

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen maatregelen bekend op deze peildatum."

    def render_title(self, record):
        text = format_html('<span class="p-small p-measure">{}</span>', record.text) if record.text else ""
        return format_html("{}{}", record.title, text)

    def value_title(self, record):
        return record.title

    def render_risks(self, record):
        links = [(self.link(risk, short(risk)),) for risk in record.serves]
        # one thing: on a phone a cell is laid out in two columns
        return format_html("<span>{}</span>", format_html_join(", ", "{}", links)) if links else "geen"

    def value_risks(self, record):
        return ", ".join(short(risk) for risk in record.serves) or "geen"

    def render_state(self, value, record):
        return badge(value, MITIGATION_BADGE[record.state])

    def value_state(self, value):
        return value


def short(risk) -> str:
    """A risk by its number, a concern by its marker and municipality."""
    if risk.number:
        return str(risk.number)
    return " ".join(filter(None, (risk.marker, risk.municipality and risk.municipality.name))) or risk.title


class LineageTable(RiskLinks):
    """What became of each earlier concern, and where each risk came from."""

    caption = "Wat van de eerdere lijst terugkomt"

    earlier = tables.Column("Eerder", empty_values=(), orderable=False)
    paper = tables.Column("Stond in", empty_values=(), orderable=False)
    kind = tables.Column("Verband", accessor="get_kind_display")
    later = tables.Column("Nu", empty_values=(), orderable=False)
    note = tables.Column("Toelichting", default="–", orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er is op deze peildatum nog niets te vergelijken."

    def render_earlier(self, record):
        return self.link(record.earlier, called(record.earlier)) if record.earlier else "geen"

    def value_earlier(self, record):
        return called(record.earlier) if record.earlier else "geen"

    def render_paper(self, record):
        paper = record.earlier and record.earlier.source
        return format_html('<a href="{}">{}</a>', self.address(paper), paper) if paper else "niet bekend"

    def value_paper(self, record):
        return str(record.earlier.source) if record.earlier and record.earlier.source else "niet bekend"

    def render_later(self, record):
        return self.link(record.later, str(record.later)) if record.later else self.value_later(record)

    def value_later(self, record):
        if record.later:
            return str(record.later)
        if record.kind == LineageKind.DROPPED:
            return "vervallen"
        return f"staat niet in {record.source}" if record.source else "geen tegenhanger"


class PreconditionTable(RiskLinks):
    """What each municipality says of each building block."""

    caption = "Wat de gemeenten zelf zeggen"

    municipality = tables.Column("Gemeente", accessor="municipality__name")
    precondition = tables.Column("Bouwsteen", accessor="precondition__title", order_by=("precondition__order",))
    state = tables.Column("Stand", accessor="get_state_display")
    as_of = tables.Column("Op", default=UNKNOWN)
    evidence = tables.Column("Blijkt uit", default=UNKNOWN, orderable=False)
    source = tables.Column("Bron", linkify=source_page, default=UNKNOWN)

    class Meta(PortalTable.Meta):
        empty_text = "Nog geen gemeente heeft haar stand openbaar gemaakt."

    def render_state(self, value, record):
        return badge(value, PRECONDITION_BADGE[PreconditionState(record.state)])

    def value_state(self, value):
        return value

    def render_as_of(self, value):
        return dutch_date(value)


def called(risk) -> str:
    """A concern with its marker and municipality; a numbered risk as it is called."""
    where = f" ({risk.municipality.name})" if risk.municipality else ""
    marker = f"{risk.marker} " if risk.marker and not risk.number else ""
    return f"{marker}{risk}{where}"
