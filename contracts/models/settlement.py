"""What municipalities paid beforehand, and how a year was settled on actual use; the rule is in settlement.py."""

from django.db import models
from django.db.models.functions import Round

from jeugdhulp.constraints import check, one_each, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Sourced
from segments.models import Segment

from ..enums import Measure, SettlementKind

SERVICE_OFFICE = "Servicebureau"


class Advance(Sourced):
    """What one municipality paid beforehand for the capacity of a segment in a year."""

    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente", related_name="advances")
    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="advances")
    year = models.PositiveSmallIntegerField("jaar")
    amount = models.DecimalField("voorschot in euro", max_digits=14, decimal_places=2)
    fictitious = models.BooleanField("voorbeeldgegevens", default=False)

    belongs_to = "municipality"
    part_of = ("segment", "municipality")

    class Meta(Recorded.Meta):
        verbose_name = "voorschot"
        verbose_name_plural = "voorschotten"
        ordering = ["-year", "id"]
        constraints = [
            check("advance_positive", models.Q(amount__gte=0), "Een voorschot is niet negatief."),
            models.UniqueConstraint(
                fields=["municipality", "segment", "year"],
                name="advance_once",
                violation_error_message="Dit voorschot staat er al; wijzig het bedrag.",
            ),
        ]

    def __str__(self):
        return f"{self.year}"


class Settlement(Sourced):
    """Advances against actual use of one segment in one year; the balances are together zero to the cent."""

    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="settlements")
    year = models.PositiveSmallIntegerField("jaar")
    kind = models.CharField("soort", max_length=12, choices=SettlementKind)
    cost = models.DecimalField("kosten in euro", max_digits=14, decimal_places=2)
    cost_basis = models.TextField("waar de kosten uit blijken", blank=True)
    measure = models.CharField("gebruik geteld in", max_length=12, choices=Measure, default=Measure.QUANTITY)
    key_basis = models.TextField(
        "waar de verdeelsleutel uit blijkt", blank=True, help_text="Alleen als er niets is gebruikt."
    )
    rule = models.TextField("rekenregel", blank=True)
    computed_at = models.DateTimeField(
        "berekend op", null=True, blank=True, help_text="Met wat op dat moment was vastgelegd."
    )
    fictitious = models.BooleanField("voorbeeldgegevens", default=False)

    part_of = ("segment",)

    class Meta(Recorded.Meta):
        verbose_name = "nacalculatie"
        verbose_name_plural = "nacalculaties"
        ordering = ["-year", "kind", "id"]
        constraints = [
            one_of("settlement_kind", "kind", SettlementKind),
            one_of("settlement_measure", "measure", Measure),
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
    """One party's part in a settlement: a municipality, or the Servicebureau when that is empty."""

    settlement = models.ForeignKey(Settlement, models.CASCADE, verbose_name="nacalculatie", related_name="lines")
    municipality = models.ForeignKey(
        Municipality,
        models.PROTECT,
        verbose_name="gemeente",
        null=True,
        blank=True,
        help_text="Leeg: het Servicebureau, dat het verschil houdt of voorschoot.",
    )
    advance = models.DecimalField("voorschot in euro", max_digits=14, decimal_places=2)
    use = models.DecimalField("werkelijk gebruik", max_digits=14, decimal_places=2)
    key = models.DecimalField(
        "verdeelsleutel", max_digits=14, decimal_places=4, null=True, blank=True, help_text="Alleen zonder gebruik."
    )
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
                # rounded: SQLite computes with binary fractions
                models.Q(balance=Round(models.F("advance") - models.F("share"), 2)),
                "Het saldo is het voorschot min het aandeel.",
            ),
            *one_each("settlementline_once", "settlement", empty="municipality", message="Deze gemeente staat er al."),
        ]

    def __str__(self):
        return f"{self.balance}"


class SettlementTransfer(Sourced):
    """One payment that a settlement leads to; an empty party is the Servicebureau."""

    settlement = models.ForeignKey(Settlement, models.CASCADE, verbose_name="nacalculatie", related_name="transfers")
    payer = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="betaalt", null=True, blank=True, related_name="+"
    )
    receiver = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="ontvangt", null=True, blank=True, related_name="+"
    )
    amount = models.DecimalField("bedrag in euro", max_digits=14, decimal_places=2)

    part_of = ("settlement", "payer", "receiver")

    class Meta(Recorded.Meta):
        verbose_name = "betaling uit de nacalculatie"
        verbose_name_plural = "betalingen uit de nacalculatie"
        ordering = ["id"]
        constraints = [
            check("settlementtransfer_amount", models.Q(amount__gt=0), "Een betaling gaat over een bedrag boven nul."),
            check(
                "settlementtransfer_two",
                models.Q(payer__isnull=True, receiver__isnull=False)
                | models.Q(payer__isnull=False, receiver__isnull=True)
                # both given: two empty ones are both the Servicebureau
                | models.Q(payer__isnull=False, receiver__isnull=False) & ~models.Q(payer=models.F("receiver")),
                "Een betaling gaat van de een naar een ander.",
            ),
        ]

    def __str__(self):
        return f"{self.amount}"
