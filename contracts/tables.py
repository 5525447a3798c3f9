"""Tables of the contract pages; each takes a joined list."""

import django_tables2 as tables
from django.utils.html import format_html

from jeugdhulp.tables import PortalTable
from jeugdhulp.templatetags.components import badge
from jeugdhulp.templatetags.dutch import dutch_date, dutch_number

from .enums import ContractState

NUMBER = {"td": {"class": "p-number"}, "th": {"class": "p-number"}}
STATE_BADGE = {ContractState.RUNNING: "active", ContractState.AGREED: "done", ContractState.ENDED: "neutral"}
# drawn without style: the widths stand in the drawing itself
BAR = (
    '<span class="p-bar__number">{}</span><svg class="p-bar" viewBox="0 0 100 10" preserveAspectRatio="none" '
    'aria-hidden="true" focusable="false"><rect width="100" height="10" fill="#e1ecef"/>'
    '<rect width="{}" height="10" fill="#0f4c5f"/></svg>'
)


class CountTable(PortalTable):
    """Contracts per segment, route and state, with a bar: the figure and its table in one."""

    caption = "Contracten per segment"

    segment = tables.Column("Segment", default="Nog zonder segment", order_by=("segment__number",))
    route = tables.Column("Inkoopvorm")
    running = tables.Column("Lopend", accessor="lopend", attrs=NUMBER)
    agreed = tables.Column("Getekend", accessor="getekend", attrs=NUMBER)
    ended = tables.Column("Beëindigd", accessor="beëindigd", attrs=NUMBER)
    total = tables.Column("Samen", attrs={"td": {"class": "p-bar__cell"}})

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen segmenten bekend op deze peildatum."

    def render_total(self, value):
        most = max((count.total for count in self.data), default=0) or 1
        return format_html(BAR, dutch_number(value), f"{100 * value / most:.1f}")

    def value_total(self, value):
        return value


class ContractTable(PortalTable):
    """Contracts: for the office all, for others those that are public."""

    caption = "Contracten"
    row_header = "provider"

    provider = tables.Column("Aanbieder", linkify=lambda record: record.provider.get_absolute_url())
    number = tables.Column("Contract")
    segment = tables.Column("Segment", default="Nog zonder segment")
    state = tables.Column("Stand", accessor="get_state_display")
    start = tables.DateColumn(verbose_name="Vanaf", default="niet bekend")
    last_day = tables.Column("Tot en met", default="niet bekend", order_by=("end",))

    class Meta(PortalTable.Meta):
        empty_text = (
            "Er zijn op deze peildatum geen contracten te zien. Pas het filter aan of kies een andere peildatum."
        )

    def render_start(self, value):
        return dutch_date(value)

    def render_last_day(self, value):
        return dutch_date(value)

    def value_start(self, value):
        return value

    def value_last_day(self, value):
        return value

    def render_state(self, value, record):
        return badge(value, STATE_BADGE[record.state])

    def value_state(self, value):
        return value
