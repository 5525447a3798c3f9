"""Agreed capacity, what was used (aggregates only), and the settlement between municipalities."""

from django.db import models

from jeugdhulp.constraints import check, in_order, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Sourced
from segments.models import Segment

from ..enums import SettlementKind, ValveState
from .contract import Contract


class CapacityAgreement(Sourced):
    """Places and a fixed budget of a contract in one year, set beforehand."""

    contract = models.ForeignKey(Contract, models.CASCADE, verbose_name="contract", related_name="capacity_agreements")
    year = models.PositiveSmallIntegerField("jaar")
    places = models.PositiveIntegerField("plaatsen", null=True, blank=True)
    budget = models.DecimalField("vast budget in euro", max_digits=14, decimal_places=2, null=True, blank=True)

    part_of = ("contract",)

    class Meta(Recorded.Meta):
        verbose_name = "capaciteitsafspraak"
        verbose_name_plural = "capaciteitsafspraken"
        ordering = ["year", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["contract", "year"],
                name="capacity_each_year",
                violation_error_message="Er is al een afspraak voor dit jaar.",
            ),
            check(
                "capacity_budget",
                models.Q(budget__isnull=True) | models.Q(budget__gte=0),
                "Een budget is niet negatief.",
            ),
        ]

    def __str__(self):
        return f"{self.year}"


class ValveRequest(Sourced):
    """A provider's appeal to go over its budget (beroep op de ventielafspraak)."""

    agreement = models.ForeignKey(
        CapacityAgreement, models.CASCADE, verbose_name="capaciteitsafspraak", related_name="valve_requests"
    )
    asked_on = models.DateField("gevraagd op")
    amount = models.DecimalField("bedrag in euro", max_digits=14, decimal_places=2)
    state = models.CharField("stand", max_length=12, choices=ValveState, default=ValveState.ASKED)
    reason = models.TextField("onderbouwing", blank=True)

    part_of = ("agreement",)

    class Meta(Recorded.Meta):
        verbose_name = "ventielverzoek"
        verbose_name_plural = "ventielverzoeken"
        ordering = ["-asked_on", "id"]
        constraints = [
            one_of("valve_state", "state", ValveState),
            check("valve_amount", models.Q(amount__gt=0), "Een verzoek gaat over een bedrag boven nul."),
        ]

    def __str__(self):
        return self.get_state_display()


class Usage(Sourced):
    """What the young people of one municipality used in a segment over a period: aggregates only."""

    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente", related_name="usages")
    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="usages")
    first_day = models.DateField("eerste dag")
    last_day = models.DateField("laatste dag")
    clients = models.PositiveIntegerField(
        "aantal jeugdigen", null=True, blank=True, help_text="Een aantal, nooit gegevens van personen."
    )
    quantity = models.DecimalField("hoeveelheid", max_digits=14, decimal_places=2, null=True, blank=True)
    amount = models.DecimalField("kosten in euro", max_digits=14, decimal_places=2, null=True, blank=True)
    fictitious = models.BooleanField("voorbeeldgegevens", default=False)

    belongs_to = "municipality"
    part_of = ("segment", "municipality")

    class Meta(Recorded.Meta):
        verbose_name = "gebruik"
        verbose_name_plural = "gebruik"
        ordering = ["first_day", "id"]
        constraints = [
            in_order("usage_period", "first_day", "last_day", "De laatste dag ligt voor de eerste."),
            models.UniqueConstraint(
                fields=["municipality", "segment", "first_day", "last_day"],
                name="usage_once",
                violation_error_message="Dit gebruik staat er al.",
            ),
        ]

    def __str__(self):
        return f"{self.first_day} – {self.last_day}"


class Settlement(Sourced):
    """Advances against actual use of one segment in one year; the balances sum to zero to the cent."""

    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="settlements")
    year = models.PositiveSmallIntegerField("jaar")
    kind = models.CharField("soort", max_length=12, choices=SettlementKind)
    cost = models.DecimalField("kosten in euro", max_digits=14, decimal_places=2)
    rule = models.TextField("rekenregel", blank=True)
    fictitious = models.BooleanField("voorbeeldgegevens", default=False)

    part_of = ("segment",)

    class Meta(Recorded.Meta):
        verbose_name = "nacalculatie"
        verbose_name_plural = "nacalculaties"
        ordering = ["-year", "kind", "id"]
        constraints = [
            one_of("settlement_kind", "kind", SettlementKind),
            check("settlement_cost", models.Q(cost__gte=0), "Kosten zijn niet negatief."),
            models.UniqueConstraint(
                fields=["segment", "year", "kind"],
                name="settlement_once",
                violation_error_message="Deze nacalculatie staat er al.",
            ),
        ]

    def __str__(self):
        return f"{self.year} ({self.get_kind_display().lower()})"


class SettlementLine(Sourced):
    """One municipality's part in a settlement."""

    settlement = models.ForeignKey(Settlement, models.CASCADE, verbose_name="nacalculatie", related_name="lines")
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente")
    advance = models.DecimalField("voorschot in euro", max_digits=14, decimal_places=2)
    use = models.DecimalField("werkelijk gebruik", max_digits=14, decimal_places=2)
    share = models.DecimalField("aandeel in euro", max_digits=14, decimal_places=2)
    balance = models.DecimalField("saldo in euro", max_digits=14, decimal_places=2, help_text="Voorschot min aandeel.")

    part_of = ("settlement", "municipality")
    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "regel van de nacalculatie"
        verbose_name_plural = "regels van de nacalculatie"
        ordering = ["id"]
        constraints = [
            check(
                "settlementline_balance",
                models.Q(balance=models.F("advance") - models.F("share")),
                "Het saldo is het voorschot min het aandeel.",
            ),
            models.UniqueConstraint(
                fields=["settlement", "municipality"],
                name="settlementline_once",
                violation_error_message="Deze gemeente staat er al.",
            ),
        ]

    def __str__(self):
        return f"{self.balance}"
