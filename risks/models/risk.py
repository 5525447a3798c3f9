"""The risk register: risks, how bad they are, what is done, and where each came from."""

from django.conf import settings
from django.db import models
from django.urls import reverse

from jeugdhulp.constraints import between, both_or_neither, check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Sourced
from planning.models import PeriodFields, period_rules
from segments.models import Segment

from ..enums import AssessmentKind, Dimension, Knowledge, MitigationState, RiskState, Treatment


class Risk(Sourced):
    """Something that may happen to the programme; without a score it reads "niet beoordeeld"."""

    number = models.PositiveSmallIntegerField(
        "nummer",
        null=True,
        blank=True,
        help_text="In het register van de regio. Leeg voor kanttekeningen uit eerdere stukken.",
    )
    code = models.SlugField(
        "code", max_length=40, unique=True, help_text="Blijft gelijk, ook als het nummer verandert."
    )
    marker = models.CharField("aanduiding in de bron", max_length=20, blank=True)
    municipality = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="gemeente", null=True, blank=True, help_text="Leeg: de regio."
    )
    title = models.CharField("titel", max_length=200)
    cause = models.TextField("oorzaak", blank=True)
    event = models.TextField("gebeurtenis", blank=True)
    consequence = models.TextField("gevolg", blank=True)
    background = models.TextField("toelichting", blank=True)
    owner = models.CharField(
        "eigenaar", max_length=120, blank=True, help_text="Een functie of organisatie, geen persoon."
    )
    treatment = models.CharField("behandeling", max_length=12, choices=Treatment, blank=True)
    state = models.CharField("stand", max_length=14, choices=RiskState, default=RiskState.OPEN)
    next_review = models.DateField("volgende beoordeling", null=True, blank=True)

    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "risico"
        verbose_name_plural = "risico's"
        ordering = [models.F("number").asc(nulls_last=True), "code"]
        constraints = [
            one_of("risk_state", "state", RiskState),
            check(
                "risk_treatment",
                models.Q(treatment__in=["", *Treatment.values]),
                "Kies een van de aangeboden behandelingen.",
            ),
            models.UniqueConstraint(
                fields=["number"], name="risk_number", violation_error_message="Dit nummer is al in gebruik."
            ),
        ]

    def __str__(self):
        return f"{self.number}. {self.title}" if self.number else self.title

    def get_absolute_url(self):
        return reverse("risks:detail", args=[self.code])


class RiskSegment(Sourced):
    """A segment that a risk touches."""

    risk = models.ForeignKey(Risk, models.CASCADE, verbose_name="risico", related_name="risk_segments")
    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="segment_risks")

    part_of = ("risk", "segment")
    belongs_to = "risk"

    class Meta(Recorded.Meta):
        verbose_name = "segment van het risico"
        verbose_name_plural = "segmenten van het risico"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["risk", "segment"], name="risk_segment", violation_error_message="Dit segment staat er al."
            )
        ]

    def __str__(self):
        return "segment van het risico"


class RiskScale(Sourced):
    """What the steps 1 to 5 of likelihood and impact mean. A score keeps the scale it was given on."""

    name = models.CharField("naam", max_length=80, unique=True)
    valid_from = models.DateField("in gebruik sinds", null=True, blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "schaal"
        verbose_name_plural = "schalen"
        ordering = ["name"]

    def __str__(self):
        return self.name


class ScaleStep(Sourced):
    """One step of a scale, described for one dimension."""

    scale = models.ForeignKey(RiskScale, models.CASCADE, verbose_name="schaal", related_name="steps")
    dimension = models.CharField("dimensie", max_length=8, choices=Dimension)
    level = models.PositiveSmallIntegerField("trede")
    label = models.CharField("naam", max_length=40)
    description = models.TextField(
        "omschrijving", blank=True, help_text="Voor geld, tijd, kwaliteit van zorg en beeld."
    )

    part_of = ("scale",)

    class Meta(Recorded.Meta):
        verbose_name = "trede"
        verbose_name_plural = "treden"
        ordering = ["dimension", "level", "id"]
        constraints = [
            between("scalestep_level", "level", 1, 5, "Een trede is een getal van 1 tot en met 5."),
            one_of("scalestep_dimension", "dimension", Dimension),
            models.UniqueConstraint(
                fields=["scale", "dimension", "level"],
                name="scalestep_unique",
                violation_error_message="Deze trede staat er al.",
            ),
        ]

    def __str__(self):
        return f"{self.level} {self.label}"


class RiskAssessment(Sourced):
    """A judgement of how likely and how grave a risk is, on the scale of that day. Empty: not assessed."""

    risk = models.ForeignKey(Risk, models.CASCADE, verbose_name="risico", related_name="assessments")
    kind = models.CharField("soort", max_length=10, choices=AssessmentKind)
    likelihood = models.PositiveSmallIntegerField(
        "kans (1-5)", null=True, blank=True, help_text="Leeg: niet beoordeeld."
    )
    impact = models.PositiveSmallIntegerField("gevolg (1-5)", null=True, blank=True, help_text="Leeg: niet beoordeeld.")
    scale = models.ForeignKey(
        RiskScale, models.PROTECT, verbose_name="schaal", null=True, blank=True, related_name="assessments"
    )
    knowledge = models.CharField("sterkte van de kennis", max_length=10, choices=Knowledge, blank=True)
    rationale = models.TextField("onderbouwing", blank=True)
    assessed_on = models.DateField("beoordeeld op", null=True, blank=True)
    assessed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        verbose_name="beoordeeld door",
        null=True,
        blank=True,
        related_name="+",
    )

    part_of = ("risk",)
    belongs_to = "risk"

    class Meta(Recorded.Meta):
        verbose_name = "beoordeling"
        verbose_name_plural = "beoordelingen"
        ordering = [models.F("assessed_on").desc(nulls_last=True), "-id"]
        constraints = [
            one_of("assessment_kind", "kind", AssessmentKind),
            between("assessment_likelihood", "likelihood", 1, 5, "Kans is een getal van 1 tot en met 5, of leeg."),
            between("assessment_impact", "impact", 1, 5, "Gevolg is een getal van 1 tot en met 5, of leeg."),
            both_or_neither(
                "assessment_both", "likelihood", "impact", "Vul kans en gevolg beide in, of laat beide leeg."
            ),
            both_or_neither(
                "assessment_who_when",
                "assessed_on",
                "assessed_by",
                "Vul beoordelaar en datum beide in, of laat beide leeg.",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.likelihood} × {self.impact}" if self.likelihood else "niet beoordeeld"


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


class RiskMitigation(Sourced):
    """A measure at a risk, with the remark it has there; one measure can serve several risks."""

    risk = models.ForeignKey(Risk, models.CASCADE, verbose_name="risico", related_name="risk_mitigations")
    mitigation = models.ForeignKey(
        Mitigation, models.PROTECT, verbose_name="beheersmaatregel", related_name="mitigation_risks"
    )
    marker = models.CharField("aanduiding", max_length=10, blank=True)
    order = models.PositiveSmallIntegerField("volgorde", default=1)
    remark = models.TextField("opmerking bij dit risico", blank=True)
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
