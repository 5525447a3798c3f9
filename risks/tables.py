"""Tables of the risk pages; each takes a joined list."""

import django_tables2 as tables
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from jeugdhulp.tables import UNKNOWN, DayColumn, Muted, PaperColumn, PortalTable
from jeugdhulp.templatetags.components import badge
from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.templatetags.layout import keep_reference_date

from .enums import LineageKind, MitigationState, PreconditionState
from .mentions import linked
from .models import Risk
from .preconditions import BADGES as PRECONDITION_BADGE

NUMBER = {"td": {"class": "p-number"}, "th": {"class": "p-number"}}
NOT_ASSESSED = "niet beoordeeld"
NOT_COMPARED = "nog niet vergeleken"
NOT_PLANNED = Muted("niet gepland")
MITIGATION_BADGE = {
    MitigationState.TODO: "draft",
    MitigationState.RUNNING: "active",
    MitigationState.DONE: "done",
    MitigationState.LAPSED: "neutral",
}


class RiskLinks(PortalTable):
    """A table whose links stay at the moment of the page; `numbers` are the risks that its texts can mention."""

    def __init__(self, *args, numbers: dict[int, Risk] | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        self.numbers = numbers or {}

    def address(self, record) -> str:
        """Where a record stands, at this moment."""
        return keep_reference_date(record.get_absolute_url(), self.request) if record else ""

    def link(self, record, text: str):
        """A link to a risk."""
        return format_html('<a href="{}">{}</a>', self.address(record), text)

    def linked(self, text: str):
        """A text with its references to risks as links; as one thing, because on a phone a cell is laid out in two
        columns."""
        addresses = {number: self.address(risk) for number, risk in self.numbers.items()}
        return format_html("<span>{}</span>", linked(text, addresses))


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
    title = tables.Column("Risico", linkify=here, attrs={"td": {"class": "p-risk-title"}})
    inherent = tables.Column("Zonder maatregelen", empty_values=(), orderable=False)
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
    source = PaperColumn()

    class Meta(PortalTable.Meta):
        empty_text = "Er staan op deze peildatum geen risico's in het register. Kies een latere peildatum."

    def render_score(self, record):
        if not record.score:
            return badge(NOT_ASSESSED, "neutral")
        told = badge(record.weighed, record.level_kind)
        note = record.position.from_text
        return _with_note(told, note)

    def value_score(self, record):
        return record.level if record.score else NOT_ASSESSED

    def render_likelihood(self, record):
        return record.score[0] if record.score else NOT_ASSESSED

    def render_impact(self, record):
        return record.score[1] if record.score else NOT_ASSESSED

    def render_inherent(self, record):
        return crossed(record.inherent)

    def render_residual(self, record):
        return crossed(record.residual)

    def render_measures(self, record):
        return len([row for row in record.risk_mitigations.all() if row.mitigation])

    def render_titles(self, record):
        return "\n".join(row.mitigation.title for row in record.risk_mitigations.all() if row.mitigation)

    def render_state(self, record):
        told = badge(record.standing.text, record.standing.badge)
        return _with_note(told, record.standing.note)

    def value_state(self, record):
        return record.standing.words


def crossed(score: tuple[int, int] | None) -> str:
    """A score as a file tells it: "2 × 3", or not assessed."""
    return f"{score[0]} × {score[1]}" if score else NOT_ASSESSED


def _with_note(told, note: str):
    """A badge with a line below it, as one thing: on a phone a cell is laid out in two columns."""
    return format_html('<span class="p-noted">{}<span>{}</span></span>', told, note) if note else told


class ConcernTable(RiskLinks):
    """What earlier papers warned of, and what became of it."""

    caption = "Kanttekeningen uit eerdere stukken"
    row_header = "title"

    marker = tables.Column("Nr. in het stuk", default="geen")
    title = tables.Column("Kanttekening", linkify=here)
    municipality = tables.Column("Gemeente", accessor="municipality__name", default="Regio")
    became = tables.Column("Wat ervan werd", empty_values=(), orderable=False)
    source = tables.Column("Stond in", linkify=source_page, default=UNKNOWN)

    def render_became(self, record):
        told = [self._line(line) for line in record.became]
        return format_html(
            "<span>{}</span>", format_html_join(mark_safe(";<br>"), "{}", ((t,) for t in told or [NOT_COMPARED]))
        )

    def value_became(self, record):
        return (
            "; ".join(f"{_relation(line)}{short(line.later) if line.later else ''}" for line in record.became)
            or NOT_COMPARED
        )

    def _line(self, line):
        return format_html("{}{}", _relation(line), self.link(line.later, short(line.later)) if line.later else "")


def _relation(line) -> str:
    """What a line says of the concern, up to the risk that it leads to."""
    if line.later:
        return f"{line.get_kind_display()}: {'risico ' if line.later.number else ''}"
    if line.kind == LineageKind.NO_COUNTERPART:
        return f"{line.get_kind_display()}: staat niet in {line.source or 'de latere lijst'}"
    return f"{line.get_kind_display()} volgens {line.source}" if line.source else line.get_kind_display()


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
        text = format_html('<span class="p-small p-measure">{}</span>', self.linked(record.text)) if record.text else ""
        return format_html("{}{}", record.title, text)

    def render_effect(self, value):
        return self.linked(value)

    def value_effect(self, value):
        return value

    def render_evidence(self, value):
        return self.linked(value)

    def value_evidence(self, value):
        return value

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

    def render_note(self, value):
        return self.linked(value)

    def value_note(self, value):
        return value

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
