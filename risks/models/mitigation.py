"""What is done about risks; one measure can serve several of them."""

from django.db import models

from jeugdhulp.constraints import check
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced
from planning.models import PeriodFields, period_rules

from ..enums import MitigationState
from .risk import Risk


class Mitigation(PeriodFields, Sourced):
    """What is done about one or more risks (beheersmaatregel)."""

    title = models.CharField("titel", max_length=200)
    code = models.SlugField("code", max_length=40, unique=True)
    text = models.TextField("maatregel", blank=True)
    owner = models.CharField(
        "eigenaar", max_length=120, blank=True, help_text="Een functie of organisatie, geen persoon."
    )
    state = models.CharField(
        "stand", max_length=10, choices=MitigationState, blank=True, help_text="Leeg als onbekend."
    )
    evidence = models.TextField("blijkt uit", blank=True)
    effect = models.TextField("effect op het restrisico", blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "beheersmaatregel"
        verbose_name_plural = "beheersmaatregelen"
        ordering = ["code"]
        constraints = [
            *period_rules("mitigation"),
            check(
                "mitigation_state",
                models.Q(state__in=["", *MitigationState.values]),
                "Kies een van de aangeboden standen.",
            ),
        ]

    def __str__(self):
        return self.title

    @property
    def in_force(self) -> bool:
        """Whether it can lower a risk today: it runs, or it is done."""
        return self.state in (MitigationState.RUNNING, MitigationState.DONE)


class RiskMitigation(Sourced):
    """A measure at a risk, with the remark it has there; one measure can serve several risks."""

    risk = models.ForeignKey(Risk, models.CASCADE, verbose_name="risico", related_name="risk_mitigations")
    mitigation = models.ForeignKey(
        Mitigation, models.PROTECT, verbose_name="beheersmaatregel", related_name="mitigation_risks"
    )
    marker = models.CharField("aanduiding", max_length=10, blank=True)
    order = models.PositiveSmallIntegerField("volgorde", default=1)
    remark = models.TextField(
        "opmerking bij dit risico", blank=True, help_text="‘risico 2’ wordt vanzelf een verwijzing naar dat risico."
    )
    refers_to = models.ForeignKey(
        Risk, models.PROTECT, verbose_name="verwijst naar risico", null=True, blank=True, related_name="referred_to_by"
    )

    part_of = ("risk", "mitigation")
    belongs_to = "risk"

    class Meta(Recorded.Meta):
        verbose_name = "maatregel bij dit risico"
        verbose_name_plural = "maatregelen bij dit risico"
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["risk", "mitigation"],
                name="risk_mitigation",
                violation_error_message="Deze maatregel staat al bij dit risico.",
            )
        ]

    def __str__(self):
        return self.marker or "maatregel"
