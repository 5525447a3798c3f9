"""Tables of the contract pages; each takes a joined list."""

import django_tables2 as tables

from jeugdhulp.tables import PortalTable
from jeugdhulp.templatetags.components import badge
from jeugdhulp.templatetags.dutch import dutch_date

from .enums import ContractState

NUMBER = {"td": {"class": "p-number"}, "th": {"class": "p-number"}}
STATE_BADGE = {ContractState.RUNNING: "active", ContractState.AGREED: "done", ContractState.ENDED: "neutral"}


class CountTable(PortalTable):
    """Contracts per segment, route and state."""

    caption = "Contracten per segment"

    segment = tables.Column("Segment", default="Nog zonder segment", order_by=("segment__number",))
    route = tables.Column("Inkoopvorm")
    running = tables.Column("Lopend", accessor="lopend", attrs=NUMBER)
    agreed = tables.Column("Getekend", accessor="getekend", attrs=NUMBER)
    ended = tables.Column("Beëindigd", accessor="beëindigd", attrs=NUMBER)
    total = tables.Column("Samen", attrs=NUMBER)

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen segmenten bekend op deze peildatum."


class ContractTable(PortalTable):
    """Contracts: for the office all, for others those that are public."""

    caption = "Contracten"

    number = tables.Column("Contract")
    provider = tables.Column("Aanbieder", linkify=lambda record: record.provider.get_absolute_url())
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
