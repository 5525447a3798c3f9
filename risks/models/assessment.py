"""How bad a risk is, in whose judgement, on which scale."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models

from jeugdhulp.constraints import between, both_or_neither, check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced

from ..consistency import problems, upsets
from ..enums import AssessmentKind, Dimension, Knowledge
from .risk import Risk


class RiskScale(Sourced):
    """What the steps 1 to 5 of likelihood and impact mean. A score keeps the scale as it was that day."""

    name = models.CharField("naam", max_length=80, unique=True)
    valid_from = models.DateField("in gebruik sinds", null=True, blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "schaal"
        verbose_name_plural = "schalen"
        ordering = ["name"]

    def __str__(self):
        return self.name


class ScaleStep(Sourced):
    """One step of a scale, described for one dimension. Changing it leaves the words of older scores as they were."""

    scale = models.ForeignKey(RiskScale, models.CASCADE, verbose_name="schaal", related_name="steps")
    dimension = models.CharField("dimensie", max_length=8, choices=Dimension)
    level = models.PositiveSmallIntegerField("trede")
    label = models.CharField("naam", max_length=40)
    description = models.TextField("omschrijving", blank=True, help_text="Bij kans: hoe vaak of hoe waarschijnlijk.")
    money = models.TextField("geld", blank=True, help_text="Alleen bij gevolg.")
    time = models.TextField("tijd", blank=True, help_text="Alleen bij gevolg.")
    quality = models.TextField("kwaliteit van zorg", blank=True, help_text="Alleen bij gevolg.")
    image = models.TextField("beeld", blank=True, help_text="Alleen bij gevolg: hoe het er van buiten uitziet.")

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
        RiskScale,
        models.PROTECT,
        verbose_name="schaal",
        null=True,
        blank=True,
        related_name="assessments",
        help_text="De tredes zoals zij op de dag van de beoordeling waren; wie de schaal later wijzigt, wijzigt dit niet.",
    )
    knowledge = models.CharField(
        "sterkte van de kennis",
        max_length=10,
        choices=Knowledge,
        blank=True,
        help_text="Hoeveel er bekend is om dit op te baseren; zegt niets over hoe groot het risico is.",
    )
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
    #: set by a form that compares the scores of one risk with each other
    judged_together = False

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
            check(
                "assessment_scale",
                models.Q(likelihood__isnull=True) | models.Q(scale__isnull=False),
                "Kies de schaal waarop kans en gevolg zijn beoordeeld.",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.likelihood} × {self.impact}" if self.likelihood else "niet beoordeeld"

    def clean(self):
        super().clean()
        # a form that holds all scores of a risk compares them itself: some are not in the table yet
        if self.risk_id and not self.judged_together and self._score_changes():
            others = RiskAssessment.objects.filter(risk_id=self.risk_id).exclude(pk=self.pk)
            in_force = self.risk.has_measure_in_force
            if found := problems(self, others, in_force) or upsets(self, others, in_force):
                raise ValidationError(found)

    @property
    def score(self) -> tuple[int, int] | None:
        """Likelihood and impact; None where it was not assessed."""
        return (self.likelihood, self.impact) if self.likelihood else None

    def _score_changes(self) -> bool:
        """Whether the score is new or another: what was found right once does not stand in the way of another edit."""
        names = ("kind", "likelihood", "impact", "scale_id", "assessed_on")
        stored = RiskAssessment.objects.filter(pk=self.pk).values_list(*names).first()
        return stored != tuple(getattr(self, name) for name in names)
