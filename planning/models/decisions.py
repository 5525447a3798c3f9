"""Decisions of nine colleges and councils, meetings, and the tests before publication."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from jeugdhulp.constraints import check, one_each, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Document, Municipality, Sourced
from segments.models import Segment

from ..decision_rules import decision_problems
from ..enums import DecisionState, ImpactTestKind, ImpactTestState, MeetingKind, MeetingState, Organ
from ..held_back import open_decisions
from .period import PeriodFields, period_rules
from .plan import Milestone


class Decision(PeriodFields, Sourced):
    """What one college, council or regional organ decides, or means to, at a milestone. Voorgenomen until taken."""

    milestone = models.ForeignKey(Milestone, models.PROTECT, verbose_name="besluit over", related_name="decisions")
    municipality = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="gemeente", null=True, blank=True, related_name="decisions"
    )
    organ = models.CharField("orgaan", max_length=12, choices=Organ)
    organ_name = models.CharField("naam van het regionale orgaan", max_length=80, blank=True)
    state = models.CharField("stand", max_length=20, choices=DecisionState, default=DecisionState.INTENDED)
    meeting_on = models.DateField("vergadering op", null=True, blank=True)
    deliver_by = models.DateField("stukken aanleveren voor", null=True, blank=True)
    decided_on = models.DateField("besloten op", null=True, blank=True)
    reference = models.CharField("kenmerk", max_length=60, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, verbose_name="besluitstuk", null=True, blank=True, related_name="decisions"
    )
    reopened_by = models.ForeignKey(
        "self", models.PROTECT, verbose_name="heropend door", null=True, blank=True, related_name="reopens"
    )
    note = models.TextField("toelichting", blank=True)

    part_of = ("milestone",)
    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "besluit"
        verbose_name_plural = "besluiten"
        ordering = ["id"]
        constraints = [
            *period_rules("decision"),
            one_of("decision_organ", "organ", Organ),
            one_of("decision_state", "state", DecisionState),
            check(
                "decision_not_before_taken",
                models.Q(decided_on__isnull=True) | models.Q(state__in=[DecisionState.TAKEN, DecisionState.REOPENED]),
                "Een besluit met een datum is genomen; kies die stand, of laat de datum leeg.",
            ),
            check(
                "decision_reopened_by",
                ~models.Q(state=DecisionState.REOPENED) | models.Q(reopened_by__isnull=False),
                "Kies door welk besluit dit besluit is heropend, of kies een andere stand.",
            ),
            *one_each(
                "decision_unique",
                "milestone",
                "organ",
                empty="municipality",
                message="Dit besluit van dit orgaan staat er al.",
            ),
        ]

    def __str__(self):
        return f"{self.get_organ_display()}: {self.get_state_display().lower()}"

    @classmethod
    def open_to(cls, audience):
        return open_decisions(audience)

    def clean(self):
        super().clean()
        if self.state != DecisionState.REOPENED:
            self.reopened_by = None  # what was decided anew is no longer reopened; the history still says so
        if problems := decision_problems(self, timezone.localdate()):
            raise ValidationError(problems)


class Meeting(PeriodFields, Sourced):
    """A meeting with providers, councils or clients."""

    kind = models.CharField("soort", max_length=28, choices=MeetingKind)
    title = models.CharField("naam", max_length=160)
    municipality = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="gemeente", null=True, blank=True, help_text="Leeg: de regio."
    )
    milestone = models.ForeignKey(
        Milestone, models.PROTECT, verbose_name="mijlpaal", null=True, blank=True, related_name="meetings"
    )
    state = models.CharField("stand", max_length=14, choices=MeetingState)
    audience = models.CharField("voor wie", max_length=160, blank=True)
    note = models.TextField("toelichting", blank=True)

    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "bijeenkomst"
        verbose_name_plural = "bijeenkomsten"
        ordering = [models.F("start").desc(nulls_last=True), "title", "id"]
        constraints = [
            *period_rules("meeting"),
            one_of("meeting_kind", "kind", MeetingKind),
            one_of("meeting_state", "state", MeetingState),
        ]

    def __str__(self):
        return self.title

    def told_on(self, day) -> str:
        """How it stands on `day`: of a planned meeting whose time has passed no word was processed."""
        passed = self.state == MeetingState.PLANNED and self.end and self.end < day
        return MeetingState.UNKNOWN.label if passed else self.get_state_display()


class ImpactTest(PeriodFields, Sourced):
    """A test of the plans before publication: whom it looks at, what it found, what was adjusted."""

    kind = models.CharField("soort", max_length=24, choices=ImpactTestKind)
    title = models.CharField("naam", max_length=160)
    state = models.CharField("stand", max_length=14, choices=ImpactTestState)
    groups = models.TextField("voor wie de gevolgen worden bekeken", blank=True)
    finding = models.TextField("bevinding", blank=True)
    adjustment = models.TextField("bijstelling", blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "toets"
        verbose_name_plural = "toetsen"
        ordering = ["title", "id"]
        constraints = [
            *period_rules("impacttest"),
            one_of("impacttest_kind", "kind", ImpactTestKind),
            one_of("impacttest_state", "state", ImpactTestState),
        ]

    def __str__(self):
        return self.title

    def clean(self):
        super().clean()
        if self.finding and self.state == ImpactTestState.ANNOUNCED:
            raise ValidationError(
                {"state": "Een bevinding komt uit een toets die loopt of gereed is. Kies een van die twee."}
            )
        if self.adjustment and not self.finding:
            raise ValidationError({"finding": "Vul in welke bevinding tot deze bijstelling leidde."})

    def silent_on(self, day) -> bool:
        """Whether its time has passed on `day` while nothing says that it is done."""
        return bool(self.state != ImpactTestState.DONE and self.end and self.end < day)

    def told_on(self, day) -> str:
        """How it stands on `day`; silence is told as silence."""
        return "Geen bericht verwerkt" if self.silent_on(day) else self.get_state_display()


class ImpactTestSegment(Sourced):
    """A segment that a test looks at."""

    test = models.ForeignKey(ImpactTest, models.CASCADE, verbose_name="toets", related_name="test_segments")
    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="impact_tests")

    part_of = ("test", "segment")

    class Meta(Recorded.Meta):
        verbose_name = "segment van de toets"
        verbose_name_plural = "segmenten van de toets"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["test", "segment"],
                name="impacttest_segment",
                violation_error_message="Dit segment staat er al.",
            )
        ]

    def __str__(self):
        return "segment van de toets"
