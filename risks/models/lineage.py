"""Where risks came from, who accepted them, and the preconditions per municipality."""

from django.db import models

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Sourced

from ..enums import LineageKind, PreconditionState
from .risk import Risk


class RiskLineage(Sourced):
    """How a risk in one paper relates to a risk in a later one. "Vervallen" only where a source says so."""

    earlier = models.ForeignKey(
        Risk, models.CASCADE, verbose_name="eerder risico", null=True, blank=True, related_name="later_lineage"
    )
    later = models.ForeignKey(
        Risk, models.CASCADE, verbose_name="later risico", null=True, blank=True, related_name="earlier_lineage"
    )
    kind = models.CharField("verband", max_length=18, choices=LineageKind)
    note = models.TextField("toelichting", blank=True)

    part_of = ("earlier", "later")
    belongs_to = "later"

    class Meta(Recorded.Meta):
        verbose_name = "herkomst"
        verbose_name_plural = "herkomst"
        ordering = ["id"]
        constraints = [
            one_of("lineage_kind", "kind", LineageKind),
            check(
                "lineage_end",
                models.Q(earlier__isnull=False) | models.Q(later__isnull=False),
                "Kies ten minste een van beide risico's.",
            ),
        ]

    def __str__(self):
        return self.get_kind_display()


class Acceptance(Sourced):
    """A risk that is accepted as it is: by whom, until when, why."""

    risk = models.ForeignKey(Risk, models.CASCADE, verbose_name="risico", related_name="acceptances")
    accepted_by = models.CharField("geaccepteerd door", max_length=120, help_text="Een orgaan of functie.")
    accepted_on = models.DateField("geaccepteerd op")
    until = models.DateField("tot")
    why = models.TextField("waarom")

    part_of = ("risk",)
    belongs_to = "risk"

    class Meta(Recorded.Meta):
        verbose_name = "acceptatie"
        verbose_name_plural = "acceptaties"
        ordering = ["-until", "id"]
        constraints = [
            check(
                "acceptance_until",
                models.Q(until__gt=models.F("accepted_on")),
                "Een acceptatie eindigt na de dag waarop zij begint.",
            )
        ]

    def __str__(self):
        return f"tot {self.until}"


class Precondition(Sourced):
    """A building block of strong local teams (stevige lokale teams) on which the programme depends."""

    title = models.CharField("bouwsteen", max_length=160)
    order = models.PositiveSmallIntegerField("volgorde")
    description = models.TextField("omschrijving", blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "randvoorwaarde"
        verbose_name_plural = "randvoorwaarden"
        ordering = ["order", "id"]

    def __str__(self):
        return self.title


class PreconditionStatus(Sourced):
    """How far one municipality is with one building block, in its own judgement."""

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
