"""Tables of the contract pages; each takes a joined list."""

import django_tables2 as tables
from django.utils.html import format_html

from jeugdhulp.tables import NUMBER, UNBROKEN, UNKNOWN, DayColumn, PortalTable, RecordColumn
from jeugdhulp.templatetags.components import badge
from jeugdhulp.templatetags.dutch import dutch_number

from .enums import ContractState
from .suppression import Hidden

STATE_BADGE = {ContractState.RUNNING: "active", ContractState.AGREED: "done", ContractState.ENDED: "neutral"}
# drawn without style: the widths stand in the drawing itself
BAR = (
    '<span><span class="p-bar__number">{}</span><svg class="p-bar" viewBox="0 0 100 10" preserveAspectRatio="none" '
    'aria-hidden="true" focusable="false"><rect width="100" height="10" fill="#e1ecef"/>'
    '<rect width="{}" height="10" fill="#0f4c5f"/></svg></span>'
)


class TellingColumn(tables.Column):
    """A count; one that is not told is said in words. Not to be sorted by: the order would tell it."""

    def __init__(self, verbose_name, **kwargs):
        super().__init__(verbose_name, attrs=NUMBER, orderable=False, **kwargs)

    def render(self, value):
        return str(value)

    def value(self, value):
        return str(value) if isinstance(value, Hidden) else value


class CountTable(PortalTable):
    """Contracts per segment, route and state, with a bar: the figure and its table in one."""

    caption = "Contracten per segment"

    segment = tables.Column("Segment", default="Zonder segment (van voor de splitsing)", order_by=("segment__number",))
    route = tables.Column("Inkoopvorm")
    running = TellingColumn("Lopend", accessor="lopend")
    agreed = TellingColumn("Getekend", accessor="getekend")
    ended = TellingColumn("Beëindigd", accessor="beëindigd")
    total = tables.Column("Samen", attrs={"td": {"class": "p-bar__cell"}}, orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen segmenten bekend op deze peildatum."

    def render_total(self, value):
        if isinstance(value, Hidden):
            return str(value)
        most = max((count.total for count in self.data if not isinstance(count.total, Hidden)), default=0) or 1
        return format_html(BAR, dutch_number(value), f"{100 * value / most:.1f}")

    def value_total(self, value):
        return str(value) if isinstance(value, Hidden) else value


class ProviderTable(PortalTable):
    """The names of providers with a signed contract, for everyone: no segment, no state, so nothing to count by."""

    caption = "Aanbieders met een getekend contract"
    row_header = "name"

    name = tables.Column("Aanbieder", linkify=lambda record: record.get_absolute_url())

    class Meta(PortalTable.Meta):
        empty_text = (
            "Er zijn op deze peildatum geen aanbieders te zien. Pas het filter aan of kies een andere peildatum."
        )


class ContractTable(PortalTable):
    """All contracts, for the office."""

    caption = "Contracten"
    row_header = "provider"

    provider = RecordColumn("Aanbieder", accessor="provider")
    number = tables.Column("Contract", attrs=UNBROKEN)
    segment = RecordColumn("Segment", accessor="segment", by="number", linked=False, default="–")
    state = tables.Column("Stand", accessor="get_state_display")
    start = DayColumn("Vanaf", default=UNKNOWN)
    last_day = DayColumn("Tot en met", default=UNKNOWN, order_by=("end",))

    class Meta(PortalTable.Meta):
        empty_text = (
            "Er zijn op deze peildatum geen contracten te zien. Pas het filter aan of kies een andere peildatum."
        )

    def render_state(self, value, record):
        return badge(value, STATE_BADGE[record.state])

    def value_state(self, value):
        return value
