"""The risks themselves, and which segments they touch."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Sourced
from segments.models import Segment

from ..enums import LineageKind, MitigationState, RiskState, Treatment

#: addresses below /risicos/ that are pages of their own
TAKEN = frozenset({"maatregelen", "herkomst", "randvoorwaarden", "schalen"})


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

    def clean(self):
        super().clean()
        if self.code in TAKEN:
            raise ValidationError({"code": f"‘{self.code}’ is al het adres van een pagina. Kies een andere code."})
        if self.state == RiskState.LAPSED and not self._lapsed_by_source():
            raise ValidationError(
                {
                    "state": "Vervallen geldt alleen als een stuk dat zegt. Leg dat eerst vast bij Herkomst, met het stuk "
                    "als bron. Anders: kies Gesloten."
                }
            )

    def delete(self, *args, **kwargs):
        """Raises ValidationError with the list of who refers to it."""
        # what refers to risks stands above them
        from ..mentions import refuse_if_referred

        refuse_if_referred(self)
        return super().delete(*args, **kwargs)

    delete.alters_data = True

    @property
    def has_measure_in_force(self) -> bool:
        """Whether a measure at this risk runs or is done, in the live table."""
        states = [MitigationState.RUNNING, MitigationState.DONE]
        return self.pk is not None and self.risk_mitigations.filter(mitigation__state__in=states).exists()

    def _lapsed_by_source(self) -> bool:
        return self.pk is not None and self.later_lineage.filter(kind=LineageKind.DROPPED).exists()


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
