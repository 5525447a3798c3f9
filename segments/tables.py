"""Tables of the segment, frame and money pages; each takes a joined list."""

import django_tables2 as tables

from jeugdhulp.tables import NUMBER, UNKNOWN, PaperColumn, PortalTable, RecordColumn
from jeugdhulp.templatetags.components import badge
from jeugdhulp.templatetags.dutch import euro, join_nl

from .enums import FrameCourse

COURSE_BADGE = {
    FrameCourse.PROPOSED: "draft",
    FrameCourse.ADOPTED: "active",
    FrameCourse.REPORTED: "done",
    FrameCourse.DEVIATION: "alert",
    FrameCourse.NOT_REPORTED: "neutral",
}


class SegmentTable(PortalTable):
    """The five at a glance."""

    caption = "De vijf segmenten"
    row_header = "name"

    number = tables.Column("Nr.", accessor="segment__number")
    name = tables.Column("Segment", accessor="segment__name", linkify=lambda record: record.segment.get_absolute_url())
    procurement = tables.Column("Inkoopvorm")
    funding = tables.Column("Bekostigingsvorm")
    regional = tables.Column("Via de regio", orderable=False, empty_values=())
    elsewhere = tables.Column("Niet via de regio, of niet bekend", empty_values=(), orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen segmenten bekend op deze peildatum."

    def render_regional(self, value, record):
        return self.value_regional(value, record)

    def value_regional(self, value, record):
        return f"{len(record.regional)} van {record.members} gemeenten" if record.members else UNKNOWN

    def render_elsewhere(self, record):
        parts = [f"{m.name}: lokaal" for m in record.local] + [f"{m.name}: niet bekend" for m in record.unknown]
        return join_nl(parts) if parts else "–"


class FrameTable(PortalTable):
    """The points of a council's decision and their course."""

    row_header = "text"

    marker = tables.Column("Punt")
    text = tables.Column("Kader")
    course = tables.Column("Verloop", accessor="get_course_display")
    course_text = tables.Column("Toelichting", default="–")
    principle = RecordColumn("Uitgangspunt", accessor="principle", by="number", linked=False, default="–")
    reported_in = PaperColumn("Gerapporteerd in", accessor="reported_in", default="–")

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen kaders bekend op deze peildatum."

    def render_course(self, value, record):
        return badge(value, COURSE_BADGE[record.course])

    def value_course(self, value):
        return value

    def render_principle(self, value):
        return value.number

    def value_principle(self, value):
        return str(value)


class AmountTable(PortalTable):
    """Sums of money as the papers state them; gaps are shown as gaps."""

    what = tables.Column("Wat", accessor="label")
    where = tables.Column("Voor wie", order_by=("rank", "where"))
    years = tables.Column("Jaar", accessor="years_text", order_by=("first_year",), default=UNKNOWN)
    kind = tables.Column("Aard", accessor="get_kind_display")
    amount = tables.Column("Bedrag", default=UNKNOWN, attrs=NUMBER)
    rising_to = tables.BooleanColumn(verbose_name="Oplopend tot", visible=False)
    per_year = tables.BooleanColumn(verbose_name="Per jaar", visible=False)
    note = tables.Column("Toelichting", default="–")
    source = PaperColumn()

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen bedragen bekend op deze peildatum."

    def render_amount(self, value, record):
        before = "oplopend tot " if record.rising_to else ""
        return f"{before}{euro(value)}{' per jaar' if record.per_year else ''}"

    def value_amount(self, value):
        return int(value) if value == int(value) else value

    def value_rising_to(self, value):
        return "ja" if value else "nee"

    def value_per_year(self, value):
        return "ja" if value else "nee"
