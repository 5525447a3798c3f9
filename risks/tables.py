"""Tables of the risk pages; each takes a joined list."""

import django_tables2 as tables

from jeugdhulp.tables import PortalTable
from jeugdhulp.templatetags.components import badge

NUMBER = {"td": {"class": "p-number"}, "th": {"class": "p-number"}}


class RiskTable(PortalTable):
    """The register."""

    caption = "Risico's in het register"
    row_header = "title"

    number = tables.Column("Nr.")
    title = tables.Column("Risico", linkify=lambda record: record.get_absolute_url())
    score = tables.Column("Beoordeling", empty_values=(), orderable=False)
    measures = tables.Column("Maatregelen", empty_values=(), orderable=False, attrs=NUMBER)
    owner = tables.Column("Eigenaar", default="niet bekend")
    state = tables.Column("Stand", accessor="get_state_display")
    source = tables.Column("Bron", linkify=lambda record: record.source and record.source.get_absolute_url())

    class Meta(PortalTable.Meta):
        empty_text = "Er staan op deze peildatum geen risico's in het register."

    def render_score(self, record):
        if not record.score:
            return badge("niet beoordeeld", "neutral")
        likelihood, impact = record.score
        word, kind = record.level
        return badge(f"{likelihood} × {impact}: {word}", "high" if kind == "very-high" else kind)

    def value_score(self, record):
        return "niet beoordeeld" if not record.score else f"kans {record.score[0]}, gevolg {record.score[1]}"

    def render_measures(self, record):
        return len(record.risk_mitigations.all())


class MitigationTable(PortalTable):
    """Every measure once, with the risks that it serves."""

    caption = "Beheersmaatregelen"

    title = tables.Column("Maatregel")
    risks = tables.Column("Bij risico", empty_values=(), orderable=False)
    state = tables.Column("Stand", accessor="get_state_display", default="niet bekend")
    owner = tables.Column("Eigenaar", default="niet bekend")
    period_text = tables.Column("Wanneer", default="niet bekend", order_by=("start",))

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen maatregelen bekend op deze peildatum."

    def render_risks(self, record):
        return ", ".join(_short(risk) for risk in record.serves if risk) or "–"


def _short(risk) -> str:
    """A risk by its number, a concern by its marker and council."""
    return str(risk.number) if risk.number else f"{risk.marker} {risk.municipality or ''}".strip() or risk.title


class LineageTable(PortalTable):
    """What became of each earlier concern, and where each risk came from."""

    caption = "Van de lijst van 2025 naar die van 2026"

    earlier = tables.Column("Eerder", default="–")
    paper = tables.Column("Stond in", accessor="earlier__source", default="–")
    kind = tables.Column("Verband", accessor="get_kind_display")
    later = tables.Column("Nu", default="–")
    note = tables.Column("Toelichting", default="–")

    class Meta(PortalTable.Meta):
        empty_text = "Er is op deze peildatum nog niets te vergelijken."

    def render_earlier(self, value, record):
        marker = f"{value.marker} " if value.marker else ""
        where = f" ({value.municipality.name})" if value.municipality else ""
        return f"{marker}{value.title}{where}"

    def value_earlier(self, value, record):
        return self.render_earlier(value, record)
