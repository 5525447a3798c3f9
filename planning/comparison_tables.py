"""Tables of two plans side by side, and of one milestone through all of them."""

import django_tables2 as tables
from django.utils.html import format_html

from jeugdhulp.tables import DayColumn, PaperColumn, PortalTable
from jeugdhulp.templatetags.components import badge

from .comparison import lower_first
from .tables import stacked

WHEN = {"td": {"class": "p-when"}}
WHY = {"td": {"class": "p-why"}}


class CompareTable(PortalTable):
    """What became of each milestone, by outcome; the page names the columns of both plans."""

    row_header = "title"

    title = tables.Column("Mijlpaal", linkify=lambda record: record.url)
    old = tables.Column()
    new = tables.Column()
    outcome = tables.Column("Wat gebeurde er", accessor="compared__outcome")
    moved = tables.Column("Hoe ver", accessor="compared__words", order_by=("compared__slip__min_days",), default="–")
    reason = tables.Column("Waarom", accessor="compared__reason", default="–", attrs=WHY)
    decision = tables.Column("Besluit", accessor="compared__decision", visible=False)
    least = tables.Column("Dagen, ten minste", accessor="compared__slip__min_days", visible=False)
    most = tables.Column("Dagen, ten hoogste", accessor="compared__slip__max_days", visible=False)
    remarks = tables.Column("Opmerking", accessor="compared__remarks", visible=False)
    old_title = tables.Column("Eerst genoemd", accessor="compared__old__title", visible=False)
    new_title = tables.Column("Daarna genoemd", accessor="compared__new__title", visible=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er is niets te vergelijken."

    def __init__(self, data, *, old: str, new: str, **kwargs):
        columns = [
            (
                "old",
                tables.Column(
                    old, accessor="compared__old", default="–", order_by=("compared__old__start",), attrs=WHEN
                ),
            ),
            (
                "new",
                tables.Column(
                    new, accessor="compared__new", default="–", order_by=("compared__new__start",), attrs=WHEN
                ),
            ),
        ]
        super().__init__(data, extra_columns=columns, **kwargs)

    def render_old(self, value):
        return stacked(*_row(value))

    def render_new(self, value, record):
        said = record.compared.said_elsewhere
        return stacked(*_row(value), f"({said})") if said else stacked(*_row(value))

    def render_outcome(self, value, record):
        return stacked(badge(str(value).capitalize(), record.compared.kind), *record.compared.remarks)

    def render_moved(self, value, record):
        days = record.compared.days
        return stacked(_upper(value), *([days] if days not in ("", value) else []))

    def render_reason(self, value, record):
        decision = record.compared.decision
        return stacked(value, decision) if decision else value

    def value_old(self, value, record):
        return value.period_text

    def value_new(self, value, record):
        said = record.compared.said_elsewhere
        return f"{value.period_text} ({said})" if said else value.period_text

    def value_outcome(self, value, record):
        return str(value)

    def value_moved(self, value, record):
        return "; ".join(dict.fromkeys(filter(None, (value, record.compared.days))))

    def value_reason(self, value, record):
        return value

    def value_remarks(self, value, record):
        return "; ".join(value)


class ReadingTable(CompareTable):
    """Two milestones that are not one, side by side; their slip counts for nothing."""

    outcome = tables.Column("Verschil", accessor="compared__difference")
    moved = tables.Column("Ertussen", accessor="compared__words", order_by=("compared__slip__min_days",), default="–")
    reason = None
    decision = None
    remarks = None

    class Meta(PortalTable.Meta):
        empty_text = "Er is niets naast elkaar te zetten."

    def render_outcome(self, value, record):
        return format_html("<div>{} {}</div>", badge("Duiding", "draft"), lower_first(value))

    def value_outcome(self, value, record):
        return f"duiding: {lower_first(value)}"


def _row(item) -> list[str]:
    """The period of a row, and its words where the paper calls it otherwise than the portal does."""
    named = [] if item.title == item.milestone.title else [f"‘{item.title}’"]
    return [item.period_text or "zonder periode", *named]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


class ChainTable(PortalTable):
    """One milestone, version by version."""

    caption = "Door alle planningen"
    row_header = "version"

    version = tables.Column("Planning", accessor="version")
    date = tables.Column("Bekend sinds", accessor="dated", order_by=("version__known_on",))
    period = tables.Column(
        "Tijd", accessor="item__period_text", default="–", order_by=("item__start", "item__end"), attrs=WHEN
    )
    start = DayColumn("Eerste dag", accessor="item__start", visible=False)
    end = DayColumn("Laatste dag", accessor="item__end", visible=False)
    title = tables.Column("Zoals het er staat", accessor="item__title", default="–")
    certainty = tables.Column("Zekerheid", accessor="item__get_certainty_display", default="–")
    moved = tables.Column("Sinds de vorige planning", accessor="words", order_by=("slip__min_days",), empty_values=())
    source = PaperColumn()

    class Meta(PortalTable.Meta):
        empty_text = "Deze mijlpaal staat in geen enkele planning."

    def render_title(self, value):
        return format_html("‘{}’", value)

    def render_moved(self, record):
        first, *rest = _told(record) or ["–"]
        return stacked(_upper(first), *rest)

    def value_moved(self, record):
        return "; ".join(_told(record))


def _told(record) -> list[str]:
    """The slip in words and to the day, and what else is to be said; nothing twice."""
    return [text for text in dict.fromkeys([record.words, record.days, *record.remarks]) if text]
