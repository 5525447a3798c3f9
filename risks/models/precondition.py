"""What must be in place in each municipality before the programme can succeed (stevige lokale teams)."""

from django.db import models

from jeugdhulp.constraints import one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Sourced

from ..enums import PreconditionState
from .risk import Risk


class Precondition(Sourced):
    """A building block of strong local teams (stevige lokale teams) on which the programme depends."""

    title = models.CharField("bouwsteen", max_length=160)
    order = models.PositiveSmallIntegerField("volgorde")
    description = models.TextField("omschrijving", blank=True)
    risk = models.ForeignKey(
        Risk,
        models.PROTECT,
        verbose_name="bij risico",
        null=True,
        blank=True,
        related_name="preconditions",
        help_text="Het risico dat groter is zolang gemeenten hier niet aan voldoen.",
    )

    class Meta(Recorded.Meta):
        verbose_name = "randvoorwaarde"
        verbose_name_plural = "randvoorwaarden"
        ordering = ["order", "id"]

    def __str__(self):
        return self.title


class PreconditionStatus(Sourced):
    """How far one municipality is with one building block, in its own judgement; internal until it says otherwise."""

    precondition = models.ForeignKey(
        Precondition, models.CASCADE, verbose_name="randvoorwaarde", related_name="statuses"
    )
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente")
    state = models.CharField("stand", max_length=12, choices=PreconditionState, default=PreconditionState.UNKNOWN)
    as_of = models.DateField("peildatum", null=True, blank=True)
    evidence = models.TextField("blijkt uit", blank=True)

    part_of = ("precondition", "municipality")
    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "stand van een randvoorwaarde"
        verbose_name_plural = "standen van randvoorwaarden"
        ordering = ["id"]
        constraints = [
            one_of("precondition_state", "state", PreconditionState),
            models.UniqueConstraint(
                fields=["precondition", "municipality"],
                name="precondition_each",
                violation_error_message="Deze stand staat er al.",
            ),
        ]

    def __str__(self):
        return self.get_state_display()
