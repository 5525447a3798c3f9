"""Admission: open house, and other providers to a revised segment. Everyone who meets the terms is in."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse

from jeugdhulp.constraints import check, in_order, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced
from segments.models import Segment

from ..enums import AdmissionRoundKind, AdmissionState, CheckOutcome
from .contract import Contract, Provider
from .steps import Stepwise

S = AdmissionState


class AdmissionRound(Sourced):
    """A round of admission to a segment, with a window or rolling."""

    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="admission_rounds")
    kind = models.CharField("soort", max_length=12, choices=AdmissionRoundKind)
    title = models.CharField("naam", max_length=160)
    also_called = models.CharField(
        "ook genoemd",
        max_length=160,
        blank=True,
        help_text="Zoals oudere stukken het noemen, bijvoorbeeld: aanbesteding, gunning. Zoeken vindt de ronde daarop.",
    )
    terms = models.TextField("voorwaarden", blank=True)
    opens = models.DateField("opent", null=True, blank=True)
    closes = models.DateField("sluit", null=True, blank=True)
    rolling = models.BooleanField("doorlopend", default=False)
    court_days = models.PositiveSmallIntegerField(
        "vervaltermijn in dagen",
        null=True,
        blank=True,
        help_text="Zo lang na een afwijzing kan een aanbieder naar de rechter; er is geen bezwaar.",
    )

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

    def get_absolute_url(self):
        return reverse("contracts:admission_round", args=[self.pk])

    def closed_on(self, day) -> str:
        """Why nobody can apply on `day`, as a sentence; "" when the round is open then."""
        if self.opens is None:
            return "Van deze ronde is niet bekend wanneer zij opent. Vul dat eerst in."
        if day < self.opens:
            return "De ronde is dan nog niet open."
        if self.closes is not None and day > self.closes:
            return "De ronde is dan gesloten."
        if self.closes is None and not self.rolling:
            return "Van deze ronde is niet bekend wanneer zij sluit. Vul dat in, of zeg dat zij doorloopt."
        return ""


class Requirement(Sourced):
    """One thing that every applicant of a round must meet, and how it shows that."""

    round = models.ForeignKey(AdmissionRound, models.CASCADE, verbose_name="ronde", related_name="requirements")
    order = models.PositiveSmallIntegerField("volgorde", default=1)
    text = models.CharField("eis", max_length=250)
    evidence = models.CharField("blijkt uit", max_length=250, blank=True)

    part_of = ("round",)

    class Meta(Recorded.Meta):
        verbose_name = "eis van een toelatingsronde"
        verbose_name_plural = "eisen van toelatingsronden"
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["round", "text"],
                name="requirement_once",
                violation_error_message="Deze eis staat al bij deze ronde.",
            )
        ]

    def __str__(self):
        return self.text


class Admission(Stepwise, Sourced):
    """A provider's application in a round, step by step to a signature or a rejection.

    Who was rejected may apply again as long as the round is open: admission is on terms, not by ranking, so who meets
    them later is in. That is another application; the first stays as it was, with its ground and its term.
    """

    STEPS = {
        S.SUBMITTED: (S.IN_REVIEW,),
        S.IN_REVIEW: (S.SUPPLEMENT, S.ADMITTED, S.REJECTED),
        S.SUPPLEMENT: (S.IN_REVIEW, S.REJECTED),
        S.ADMITTED: (S.SIGNED,),
    }

    round = models.ForeignKey(AdmissionRound, models.PROTECT, verbose_name="ronde", related_name="admissions")
    provider = models.ForeignKey(Provider, models.PROTECT, verbose_name="aanbieder", related_name="admissions")
    state = models.CharField("stand", max_length=20, choices=AdmissionState, default=AdmissionState.SUBMITTED)
    submitted_on = models.DateField("ingediend op", null=True, blank=True)
    supplement = models.TextField("gevraagde aanvulling", blank=True)
    supplement_until = models.DateField("aanvullen tot en met", null=True, blank=True)
    ground = models.TextField("grond van afwijzing", blank=True)
    court_until = models.DateField(
        "naar de rechter tot en met", null=True, blank=True, help_text="Vervaltermijn; er is geen bezwaar."
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
            check(
                "admission_court",
                ~models.Q(state=AdmissionState.REJECTED) | models.Q(court_until__isnull=False),
                "Zeg tot en met welke dag de aanbieder na de afwijzing naar de rechter kan (vervaltermijn).",
            ),
            check(
                "admission_contract",
                ~models.Q(state=AdmissionState.SIGNED) | models.Q(contract__isnull=False),
                "Een getekende toelating heeft een contract.",
            ),
            models.UniqueConstraint(
                fields=["round", "provider"],
                condition=~models.Q(state=AdmissionState.REJECTED),
                name="admission_once",
                violation_error_message="Deze aanbieder heeft zich in deze ronde al gemeld. Opnieuw aanmelden kan na een "
                "afwijzing.",
            ),
        ]

    def __str__(self):
        return self.get_state_display()

    def clean(self):
        """Refuse a new application on a day that the round was not open, by whatever door it comes."""
        super().clean()
        if self._state.adding and self.submitted_on and (closed := self.round.closed_on(self.submitted_on)):
            raise ValidationError({"submitted_on": closed})

    def obstacle(self, state):
        if state == S.IN_REVIEW and not self.round.requirements.all():
            return "Bij deze ronde staan geen eisen. Vul ze eerst in, anders valt er niets te toetsen."
        if state == S.SUPPLEMENT and not (self.supplement and self.supplement_until):
            return "Zeg welke aanvulling u vraagt en tot en met welke dag."
        if state == S.ADMITTED and (missing := self._not_met()):
            return f"Nog niet aan alle eisen is voldaan: {'; '.join(missing)}."
        if state == S.REJECTED and not self.ground:
            return "Geef de grond van de afwijzing: aan welke eis voldoet de aanbieder niet?"
        if state == S.REJECTED and self.court_until is None:
            return "Zeg tot en met welke dag de aanbieder naar de rechter kan (vervaltermijn)."
        if state == S.SIGNED and self.contract_id is None:
            return "Vul het nummer en de ingangsdatum van het contract in."
        return ""

    def _not_met(self) -> list[str]:
        met = {check.requirement_id for check in self.checks.all() if check.outcome == CheckOutcome.MET}
        return [requirement.text for requirement in self.round.requirements.all() if requirement.id not in met]


class AdmissionCheck(Sourced):
    """Whether an application meets one requirement."""

    admission = models.ForeignKey(Admission, models.CASCADE, verbose_name="toelating", related_name="checks")
    requirement = models.ForeignKey(Requirement, models.PROTECT, verbose_name="eis", related_name="checks")
    outcome = models.CharField("uitkomst", max_length=16, choices=CheckOutcome, default=CheckOutcome.NOT_JUDGED)
    note = models.TextField("toelichting", blank=True)

    part_of = ("admission", "requirement")

    class Meta(Recorded.Meta):
        verbose_name = "toets aan een eis"
        verbose_name_plural = "toetsen aan eisen"
        ordering = ["id"]
        constraints = [
            one_of("admissioncheck_outcome", "outcome", CheckOutcome),
            models.UniqueConstraint(
                fields=["admission", "requirement"],
                name="admissioncheck_once",
                violation_error_message="Deze eis is bij deze toelating al getoetst; wijzig dat.",
            ),
        ]

    def __str__(self):
        return self.get_outcome_display()

    def clean(self):
        """Refuse a requirement of another round, and another outcome than during the review."""
        if self.admission.state != S.IN_REVIEW and not self._state.adding:
            stored = type(self).objects.filter(id=self.pk).values_list("requirement_id", "outcome").first()
            if stored != (self.requirement_id, self.outcome):
                raise ValidationError(
                    f"Toetsen kan alleen ‘In toetsing’; deze staat op ‘{self.admission.get_state_display()}’."
                )
        if self.requirement.round_id != self.admission.round_id:
            raise ValidationError({"requirement": "Deze eis hoort bij een andere ronde."})
