"""Agreed capacity with its fixed budget, the way to go over it, and what was used (aggregates only)."""

from decimal import Decimal

from django.db import models

from jeugdhulp.constraints import both_or_neither, check, in_order, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Sourced
from segments.models import Segment

from ..enums import ValveState
from .contract import Contract
from .steps import Stepwise

V = ValveState


class CapacityAgreement(Sourced):
    """Places and a fixed budget of a contract in one year, set beforehand."""

    contract = models.ForeignKey(Contract, models.CASCADE, verbose_name="contract", related_name="capacity_agreements")
    year = models.PositiveSmallIntegerField("jaar")
    places = models.PositiveIntegerField("plaatsen", null=True, blank=True)
    budget = models.DecimalField("vast budget in euro", max_digits=14, decimal_places=2, null=True, blank=True)
    spent = models.DecimalField(
        "uitgegeven in euro", max_digits=14, decimal_places=2, null=True, blank=True, help_text="Leeg als onbekend."
    )
    spent_until = models.DateField("uitgegeven tot en met", null=True, blank=True)

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
            check(
                "capacity_spent", models.Q(spent__isnull=True) | models.Q(spent__gte=0), "Uitgaven zijn niet negatief."
            ),
            both_or_neither(
                "capacity_spent_until", "spent", "spent_until", "Zeg bij de uitgaven ook tot en met welke dag."
            ),
        ]

    def __str__(self):
        return f"{self.year}"


class ValveRequest(Stepwise, Sourced):
    """A provider's appeal to go over its budget (beroep op de ventielafspraak); there is no other way over it."""

    STEPS = {
        V.ASKED: (V.ESCALATED,),
        V.ESCALATED: (V.GRANTED, V.REFUSED),
    }

    agreement = models.ForeignKey(
        CapacityAgreement, models.CASCADE, verbose_name="capaciteitsafspraak", related_name="valve_requests"
    )
    asked_on = models.DateField("gevraagd op")
    amount = models.DecimalField("bedrag in euro", max_digits=14, decimal_places=2)
    state = models.CharField("stand", max_length=12, choices=ValveState, default=ValveState.ASKED)
    reason = models.TextField("onderbouwing", blank=True)
    escalated_to = models.CharField("geëscaleerd naar", max_length=120, blank=True, help_text="Een overleg of orgaan.")
    granted = models.DecimalField("toegekend in euro", max_digits=14, decimal_places=2, null=True, blank=True)
    decided_on = models.DateField("besloten op", null=True, blank=True)

    part_of = ("agreement",)

    class Meta(Recorded.Meta):
        verbose_name = "ventielverzoek"
        verbose_name_plural = "ventielverzoeken"
        ordering = ["-asked_on", "id"]
        constraints = [
            one_of("valve_state", "state", ValveState),
            check("valve_amount", models.Q(amount__gt=0), "Een verzoek gaat over een bedrag boven nul."),
            check(
                "valve_granted",
                # said out loud: a comparison with nothing is neither true nor false, and passes
                models.Q(
                    state=ValveState.GRANTED,
                    granted__isnull=False,
                    granted__gt=0,
                    granted__lte=models.F("amount"),
                )
                | ~models.Q(state=ValveState.GRANTED) & models.Q(granted__isnull=True),
                "Alleen bij een toegekend verzoek staat een bedrag: boven nul, en niet meer dan is gevraagd.",
            ),
        ]

    def __str__(self):
        return self.get_state_display()

    def obstacle(self, state):
        if state == V.ESCALATED and not self.reason:
            return "Er is geen onderbouwing. Vraag de aanbieder waarom het budget niet genoeg is."
        if state == V.ESCALATED and not self.escalated_to:
            return "Zeg naar welk overleg of orgaan het verzoek gaat."
        if state == V.GRANTED and not (self.granted and Decimal(0) < self.granted <= self.amount):
            return "Vul in welk bedrag is toegekend: boven nul, en niet meer dan is gevraagd."
        if state in (V.GRANTED, V.REFUSED) and self.decided_on is None:
            return "Vul in wanneer dit is besloten."
        return ""


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
            check(
                "usage_positive",
                (models.Q(quantity__isnull=True) | models.Q(quantity__gte=0))
                & (models.Q(amount__isnull=True) | models.Q(amount__gte=0)),
                "Gebruik en kosten zijn niet negatief.",
            ),
            models.UniqueConstraint(
                fields=["municipality", "segment", "first_day", "last_day"],
                name="usage_once",
                violation_error_message="Dit gebruik staat er al.",
            ),
        ]

    def __str__(self):
        return f"{self.first_day} – {self.last_day}"
