"""Tables of the segment, frame and money pages; each takes a joined list."""

import django_tables2 as tables

from jeugdhulp.tables import PortalTable
from jeugdhulp.templatetags.dutch import euro, join_nl


class SegmentTable(PortalTable):
    """The five at a glance."""

    caption = "De vijf segmenten"
    row_header = "name"

    number = tables.Column("Nr.", accessor="segment__number")
    name = tables.Column("Segment", accessor="segment__name", linkify=lambda record: record.segment.get_absolute_url())
    procurement = tables.Column("Inkoopvorm")
    funding = tables.Column("Bekostigingsvorm")
    regional = tables.Column("Via de regio", orderable=False)
    elsewhere = tables.Column("Niet via de regio, of niet bekend", empty_values=(), orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen segmenten bekend op deze peildatum."

    def render_regional(self, value, record):
        return self.value_regional(value, record)

    def value_regional(self, value, record):
        return f"{len(record.regional)} van {record.members} gemeenten" if record.members else "niet bekend"

    def render_elsewhere(self, record):
        parts = [f"{m.name}: lokaal" for m in record.local] + [f"{m.name}: niet bekend" for m in record.unknown]
        return join_nl(parts) if parts else "–"


class FrameTable(PortalTable):
    """The points of a council's decision and their course."""

    row_header = "text"

    marker = tables.Column("Punt")
    text = tables.Column("Wat de raad vaststelde")
    course = tables.Column("Verloop", accessor="get_course_display")
    course_text = tables.Column("Toelichting")
    principle = tables.Column("Uitgangspunt")
    reported_in = tables.Column(
        "Gerapporteerd in", linkify=lambda record: record.reported_in and record.reported_in.get_absolute_url()
    )

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen kaders bekend op deze peildatum."


class AmountTable(PortalTable):
    """Sums of money as the papers state them; gaps are shown as gaps."""

    what = tables.Column("Wat", accessor="label")
    level = tables.Column("Niveau", accessor="get_level_display")
    municipality = tables.Column("Gemeente", default="–")
    years = tables.Column("Jaar", accessor="years_text", order_by=("first_year",))
    kind = tables.Column("Aard", accessor="get_kind_display")
    amount = tables.Column(
        "Bedrag", default="niet bekend", attrs={"td": {"class": "p-number"}, "th": {"class": "p-number"}}
    )
    note = tables.Column("Toelichting")
    source = tables.Column("Bron", linkify=lambda record: record.source and record.source.get_absolute_url())

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen bedragen bekend op deze peildatum."

    def render_amount(self, value, record):
        before = "oplopend tot " if record.rising_to else ""
        return f"{before}{euro(value)}{' per jaar' if record.per_year else ''}"

    def value_amount(self, value, record):
        return value
