"""Tables of the settlement pages."""

import django_tables2 as tables
from django.urls import reverse
from django.utils import timezone

from jeugdhulp.tables import UNKNOWN, PortalTable
from jeugdhulp.templatetags.components import badge
from jeugdhulp.templatetags.dutch import dutch_date, dutch_number

from .enums import SettlementKind

NUMBER = {"td": {"class": "p-number"}, "th": {"class": "p-number"}}


class CentColumn(tables.Column):
    """Euros to the cent: written the Dutch way on the page, as a number in a file."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, attrs=NUMBER, **kwargs)

    def render(self, value):
        return dutch_number(f"{value:.2f}")

    def value(self, value):
        return value


class SettlementTable(PortalTable):
    """All settlements, newest year first."""

    caption = "Nacalculaties"
    row_header = "name"

    name = tables.Column(
        "Nacalculatie",
        accessor="segment",
        linkify=lambda record: reverse("contracts:settlement", args=[record.id]),
        order_by=("segment__number",),
    )
    year = tables.Column("Jaar")
    kind = tables.Column("Soort", accessor="get_kind_display")
    cost = CentColumn(verbose_name="Kosten in euro")
    computed_at = tables.Column(verbose_name="Berekend op", default=UNKNOWN)

    class Meta(PortalTable.Meta):
        empty_text = "Er is op deze peildatum nog geen nacalculatie. Bereken er een zodra het gebruik bekend is."

    def render_kind(self, value, record):
        return badge(value, "done" if record.kind == SettlementKind.FINAL else "draft")

    def value_kind(self, value):
        return value

    def render_computed_at(self, value):
        return dutch_date(value)

    def value_computed_at(self, value):
        # spreadsheets know no time zones: the clock of the reader
        return timezone.localtime(value).replace(tzinfo=None)
