"""Admission: open house, and other providers to a revised segment. Everyone who meets the terms is in."""

from django.db import models

from jeugdhulp.constraints import check, in_order, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced
from segments.models import Segment

from ..enums import AdmissionRoundKind, AdmissionState
from .contract import Contract, Provider


class AdmissionRound(Sourced):
    """A round of admission to a segment, with a window or rolling."""

    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="admission_rounds")
    kind = models.CharField("soort", max_length=12, choices=AdmissionRoundKind)
    title = models.CharField("naam", max_length=160)
    terms = models.TextField("voorwaarden", blank=True)
    opens = models.DateField("opent", null=True, blank=True)
    closes = models.DateField("sluit", null=True, blank=True)
    rolling = models.BooleanField("doorlopend", default=False)

    part_of = ("segment",)

    class Meta(Recorded.Meta):
        verbose_name = "toelatingsronde"
        verbose_name_plural = "toelatingsronden"
        ordering = ["title", "id"]
        constraints = [
            one_of("admissionround_kind", "kind", AdmissionRoundKind),
            in_order("admissionround_window", "opens", "closes", "De ronde sluit voordat zij opent."),
            check(
                "admissionround_rolling",
                models.Q(rolling=False) | models.Q(closes__isnull=True),
                "Een doorlopende ronde heeft geen sluitingsdatum.",
            ),
        ]

    def __str__(self):
        return self.title


class Admission(Sourced):
    """A provider's application in a round."""

    round = models.ForeignKey(AdmissionRound, models.PROTECT, verbose_name="ronde", related_name="admissions")
    provider = models.ForeignKey(Provider, models.PROTECT, verbose_name="aanbieder", related_name="admissions")
    state = models.CharField("stand", max_length=20, choices=AdmissionState, default=AdmissionState.SUBMITTED)
    submitted_on = models.DateField("ingediend op", null=True, blank=True)
    ground = models.TextField("grond van afwijzing", blank=True)
    court_until = models.DateField(
        "naar de rechter tot", null=True, blank=True, help_text="Vervaltermijn; er is geen bezwaar."
    )
    contract = models.ForeignKey(
        Contract, models.PROTECT, verbose_name="contract", null=True, blank=True, related_name="admissions"
    )

    part_of = ("round", "provider")

    class Meta(Recorded.Meta):
        verbose_name = "toelating"
        verbose_name_plural = "toelatingen"
        ordering = ["id"]
        constraints = [
            one_of("admission_state", "state", AdmissionState),
            check(
                "admission_ground",
                ~models.Q(state=AdmissionState.REJECTED) | ~models.Q(ground=""),
                "Geef de grond van de afwijzing.",
            ),
            models.UniqueConstraint(
                fields=["round", "provider"],
                name="admission_once",
                violation_error_message="Deze aanbieder heeft zich in deze ronde al gemeld.",
            ),
        ]

    def __str__(self):
        return self.get_state_display()
