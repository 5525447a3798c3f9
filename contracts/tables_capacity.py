"""Tables of capacity, appeals to go over it, and tariffs. For the office."""

import django_tables2 as tables
from django.urls import reverse

from jeugdhulp.tables import NUMBER, UNBROKEN, UNKNOWN, DayColumn, PortalTable
from jeugdhulp.templatetags.components import badge
from jeugdhulp.templatetags.dutch import dutch_number

from .enums import ValveState
from .tables_settlement import CentColumn
from .tables_states import StateColumn

VALVE_BADGE = {
    ValveState.ASKED: "draft",
    ValveState.ESCALATED: "waiting",
    ValveState.GRANTED: "done",
    ValveState.REFUSED: "alert",
}


class EuroColumn(CentColumn):
    """Euros; not known is said."""

    def __init__(self, verbose_name, **kwargs):
        super().__init__(verbose_name=verbose_name, **{"default": UNKNOWN, **kwargs})


class CountedColumn(tables.Column):
    """A whole number, written the Dutch way."""

    def __init__(self, verbose_name, **kwargs):
        super().__init__(verbose_name, attrs=NUMBER, **{"default": UNKNOWN, **kwargs})

    def render(self, value):
        return dutch_number(value)

    def value(self, value):
        return value


class CapacityTotalTable(PortalTable):
    """Places and money per segment and year."""

    caption = "Afgesproken capaciteit per segment en jaar, in euro"

    segment = tables.Column("Segment", default="Zonder segment", orderable=False)
    year = tables.Column("Jaar", attrs=NUMBER, orderable=False)
    agreements = CountedColumn("Afspraken", orderable=False)
    places = CountedColumn("Plaatsen", orderable=False)
    budget = EuroColumn("Vast budget", orderable=False)
    spent = EuroColumn("Uitgegeven", orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er is nog geen capaciteit afgesproken op deze peildatum."


class CapacityTable(PortalTable):
    """The agreements: places and a fixed budget per provider, contract and year."""

    caption = "Capaciteitsafspraken, bedragen in euro"

    provider = tables.Column(
        "Aanbieder",
        accessor="contract__provider",
        linkify=lambda record: reverse("contracts:capacity_agreement", args=[record.id]),
    )
    contract = tables.Column("Contract", accessor="contract__number", attrs=UNBROKEN)
    segment = tables.Column("Segment", accessor="contract__segment", default="–")
    year = tables.Column("Jaar", attrs=NUMBER)
    places = CountedColumn("Plaatsen")
    budget = EuroColumn("Vast budget")
    spent = EuroColumn("Uitgegeven")
    over = EuroColumn("Boven budget", orderable=False)
    open_requests = CountedColumn("Open verzoeken", orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Geen afspraak past bij het filter."


class ValveTable(PortalTable):
    """Appeals to go over a budget; each leads to its page with the steps."""

    caption = "Beroepen op de ventielafspraak, bedragen in euro"

    asked_on = DayColumn("Gevraagd op", linkify=lambda record: reverse("contracts:valve_request", args=[record.id]))
    amount = EuroColumn("Gevraagd")
    state = StateColumn()
    escalated_to = tables.Column("Geëscaleerd naar", default="–")
    granted = EuroColumn("Toegekend", default="–")
    decided_on = DayColumn("Besloten op", default="–")

    class Meta(PortalTable.Meta):
        empty_text = "Op deze afspraak is geen beroep gedaan."

    def render_state(self, value, record):
        return badge(value, VALVE_BADGE[record.state])

    def value_state(self, value):
        return value


class OpenValveTable(ValveTable):
    """Those that wait for a step, of all agreements."""

    caption = "Verzoeken die wachten op een stap, bedragen in euro"

    provider = tables.Column("Aanbieder", accessor="agreement__contract__provider", order_by=("id",), orderable=False)
    year = tables.Column("Jaar", accessor="agreement__year", attrs=NUMBER, orderable=False)

    class Meta(ValveTable.Meta):
        sequence = ("asked_on", "provider", "year", "amount", "state", "escalated_to")
        exclude = ("granted", "decided_on")
        empty_text = "Geen verzoek wacht op een stap."


class TariffTable(PortalTable):
    """Products with what a unit costs, and whether that is shown to be real."""

    caption = "Producten en tarieven per eenheid, in euro"
    row_header = "product"

    product = tables.Column("Product", linkify=lambda record: reverse("contracts:tariff", args=[record.product.id]))
    segment = tables.Column("Segment", default="–", orderable=False)
    unit = tables.Column("Eenheid", default=UNKNOWN, orderable=False)
    amount = EuroColumn("Tarief")
    valid_from = DayColumn("Geldt vanaf", default=UNKNOWN)
    basis = tables.Column("Waardoor", default=UNKNOWN, orderable=False)
    status = tables.Column("Status", orderable=False)
    unexplained = EuroColumn("Niet onderbouwd", orderable=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn op deze peildatum geen producten bekend. Vul ze in, in het beheer."

    def render_status(self, value):
        return badge(value, {"voorlopig": "draft", "definitief": "done"}.get(value, "neutral"))

    def value_status(self, value):
        return value
