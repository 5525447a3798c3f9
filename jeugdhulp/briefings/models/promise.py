"""What was promised to a council, and what councils asked. A promise belongs to one council."""

from textwrap import shorten

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Document, Municipality, Sourced
from planning.models import Meeting, Milestone, PeriodFields, period_rules

from ..enums import CommitmentState, InformationState


class Commitment(PeriodFields, Sourced):
    """A promise (toezegging) to one council; settled only when that council says so."""

    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="raad van", related_name="commitments")
    number = models.CharField("nummer", max_length=40, blank=True)
    text = models.TextField("toezegging")
    state = models.CharField("stand", max_length=16, choices=CommitmentState, default=CommitmentState.OPEN)
    settled_on = models.DateField("afgedaan op", null=True, blank=True)
    settled_in = models.CharField(
        "waaruit dat blijkt",
        max_length=200,
        blank=True,
        help_text="Waar de raad het zei, bijvoorbeeld: besluitenlijst van de raad van 12 mei 2026.",
    )
    followed_in = models.ForeignKey(
        Document, models.PROTECT, verbose_name="vervolg in", null=True, blank=True, related_name="commitments_followed"
    )
    note = models.TextField("toelichting", blank=True)

    part_of = ("municipality",)
    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "toezegging"
        verbose_name_plural = "toezeggingen"
        ordering = ["number", "id"]
        constraints = [
            *period_rules("commitment"),
            one_of("commitment_state", "state", CommitmentState),
            check(
                "commitment_settled",
                models.Q(state=CommitmentState.SETTLED, settled_on__isnull=False) & ~models.Q(settled_in="")
                | ~models.Q(state=CommitmentState.SETTLED) & models.Q(settled_on__isnull=True, settled_in=""),
                "Afgedaan is een toezegging pas als de raad dat heeft gezegd: kies die stand met de dag en waaruit dat "
                "blijkt, of geen van alle.",
            ),
        ]

    def __str__(self):
        return f"Toezegging {self.number}" if self.number else shorten(self.text, 60, placeholder=" …")

    def clean(self):
        """Refuses a follow-up that is not of this municipality, and a council that settled it on a day to come."""
        super().clean()
        _refuse_elsewhere(self, "followed_in")
        if self.settled_on and self.settled_on > timezone.localdate():
            raise ValidationError({"settled_on": "Deze dag moet nog komen. Vul in wanneer de raad het zei."})


class InformationMoment(PeriodFields, Sourced):
    """A moment at which one council was promised to be informed; only that council's letter can answer it."""

    municipality = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="raad van", related_name="information_moments"
    )
    title = models.CharField("wat", max_length=200)
    milestone = models.ForeignKey(
        Milestone, models.PROTECT, verbose_name="mijlpaal", null=True, blank=True, related_name="information_moments"
    )
    state = models.CharField("stand", max_length=16, choices=InformationState, default=InformationState.PROMISED)
    answered_in = models.ForeignKey(
        Document, models.PROTECT, verbose_name="gegeven in", null=True, blank=True, related_name="information_given"
    )
    note = models.TextField("toelichting", blank=True)

    part_of = ("municipality",)
    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "informatiemoment"
        verbose_name_plural = "informatiemomenten"
        ordering = [models.F("start").asc(nulls_last=True), "id"]
        constraints = [*period_rules("informationmoment"), one_of("informationmoment_state", "state", InformationState)]

    def __str__(self):
        return self.title

    def clean(self):
        """Refuses an answer that another municipality gave: only this council's own letter counts."""
        super().clean()
        _refuse_elsewhere(self, "answered_in")


def _refuse_elsewhere(promise, name: str) -> None:
    paper = getattr(promise, name)
    if paper and paper.municipality_id != promise.municipality_id:
        whose = f"van {paper.municipality}" if paper.municipality else "van geen gemeente"
        raise ValidationError(
            {name: f"Dit is een stuk {whose}. Een toezegging hoort bij één raad: kies een stuk van die gemeente."}
        )


class Question(Sourced):
    """A question from a council and the college's answer."""

    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="raad van", related_name="questions")
    party = models.CharField("partij", max_length=60, blank=True)
    meeting = models.ForeignKey(
        Meeting, models.PROTECT, verbose_name="bijeenkomst", null=True, blank=True, related_name="questions"
    )
    meeting_text = models.CharField("gesteld in", max_length=120, blank=True)
    order = models.PositiveSmallIntegerField("volgorde", default=1)
    section = models.CharField("onderdeel van het voorstel", max_length=60, blank=True)
    subject = models.CharField("onderwerp", max_length=160)
    asked_on = models.DateField("gesteld op", null=True, blank=True)
    question = models.TextField("vraag")
    answer = models.TextField("antwoord", blank=True)
    answered_text = models.CharField(
        "datum van het antwoord", max_length=80, blank=True, help_text="In woorden, als de dag niet bekend is."
    )
    outdated_by = models.ForeignKey(
        Document,
        models.PROTECT,
        verbose_name="achterhaald door",
        null=True,
        blank=True,
        related_name="outdated_answers",
    )

    part_of = ("municipality",)
    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "raadsvraag"
        verbose_name_plural = "raadsvragen"
        ordering = ["order", "id"]

    def __str__(self):
        return self.subject
