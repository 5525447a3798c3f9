"""What the councils decided (principles, frame points) and the money that goes with it."""

from textwrap import shorten

from django.db import models

from jeugdhulp.constraints import check, in_order, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Document, Municipality, Sourced

from ..enums import AmountKind, FrameCourse, Level, ProgressStatus, SavingsNotion


class Principle(Sourced):
    """One of the six starting points (uitgangspunten) of the renewal."""

    number = models.PositiveSmallIntegerField("nummer", unique=True)
    title = models.CharField("uitgangspunt", max_length=200)

    class Meta(Recorded.Meta):
        verbose_name = "uitgangspunt"
        verbose_name_plural = "uitgangspunten"
        ordering = ["number"]

    def __str__(self):
        return f"{self.number}. {self.title}"


class ProgressNote(Sourced):
    """What was reported on a principle, when."""

    principle = models.ForeignKey(Principle, models.CASCADE, verbose_name="uitgangspunt", related_name="progress_notes")
    reported_on = models.DateField("gerapporteerd op")
    status = models.CharField("stand", max_length=20, choices=ProgressStatus)
    text = models.TextField("voortgang")

    part_of = ("principle",)

    class Meta(Recorded.Meta):
        verbose_name = "voortgangsbericht"
        verbose_name_plural = "voortgangsberichten"
        ordering = ["-reported_on", "id"]
        constraints = [one_of("progress_status", "status", ProgressStatus)]

    def __str__(self):
        return f"{self.get_status_display()}: {shorten(self.text, 60, placeholder=' …')}"


class FramePoint(Sourced):
    """A point (a to h) of a council's decision, and its course since."""

    marker = models.CharField("punt", max_length=4)
    text = models.TextField("inhoud")
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="raad van", null=True, blank=True)
    principle = models.ForeignKey(
        Principle, models.PROTECT, verbose_name="uitgangspunt", null=True, blank=True, related_name="frame_points"
    )
    course = models.CharField("verloop", max_length=20, choices=FrameCourse)
    course_text = models.TextField("toelichting op het verloop", blank=True)
    reported_in = models.ForeignKey(
        Document,
        models.PROTECT,
        verbose_name="gerapporteerd in",
        null=True,
        blank=True,
        related_name="reported_frame_points",
    )

    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "kaderpunt"
        verbose_name_plural = "kaderpunten"
        ordering = ["marker", "id"]
        constraints = [one_of("frame_course", "course", FrameCourse)]

    def __str__(self):
        return f"{self.marker}. {shorten(self.text, 80, placeholder=' …')}"


class Amount(Sourced):
    """A sum of money as a paper states it; an unknown sum stays empty and is shown as a gap."""

    kind = models.CharField("aard", max_length=12, choices=AmountKind)
    level = models.CharField("niveau", max_length=14, choices=Level)
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente", null=True, blank=True)
    amount = models.DecimalField(
        "bedrag in euro", max_digits=14, decimal_places=2, null=True, blank=True, help_text="Leeg als onbekend."
    )
    first_year = models.PositiveSmallIntegerField("jaar, of eerste jaar", null=True, blank=True)
    last_year = models.PositiveSmallIntegerField("laatste jaar", null=True, blank=True)
    per_year = models.BooleanField(
        "per jaar", default=False, help_text="Aan: het bedrag geldt voor elk jaar van de periode."
    )
    rising_to = models.BooleanField("oplopend tot", default=False)
    note = models.TextField("toelichting", blank=True)

    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        abstract = True
        ordering = ["level", models.F("first_year").asc(nulls_last=True), "id"]


class SavingsTarget(Amount):
    """A saving that is asked, expected or reached. Different notions are never added up."""

    notion = models.CharField("begrip", max_length=24, choices=SavingsNotion)
    segment = models.ForeignKey("segments.Segment", models.PROTECT, verbose_name="segment", null=True, blank=True)

    class Meta(Amount.Meta):
        verbose_name = "besparing"
        verbose_name_plural = "besparingen"
        constraints = [
            one_of("savings_kind", "kind", AmountKind),
            one_of("savings_level", "level", Level),
            one_of("savings_notion", "notion", SavingsNotion),
            in_order("savings_years", "first_year", "last_year", "Het laatste jaar ligt voor het eerste."),
            check(
                "savings_municipality",
                models.Q(level=Level.MUNICIPAL, municipality__isnull=False)
                | ~models.Q(level=Level.MUNICIPAL) & models.Q(municipality__isnull=True),
                "Noem de gemeente bij een gemeentelijk bedrag, en alleen daar.",
            ),
        ]

    def __str__(self):
        return f"{self.get_notion_display()} ({self.get_level_display().lower()})"


class ProjectCost(Amount):
    """What the project organisation costs, or a municipality's share in it."""

    what = models.CharField("post", max_length=120)

    class Meta(Amount.Meta):
        verbose_name = "projectkosten"
        verbose_name_plural = "projectkosten"
        constraints = [
            one_of("cost_kind", "kind", AmountKind),
            one_of("cost_level", "level", Level),
            in_order("cost_years", "first_year", "last_year", "Het laatste jaar ligt voor het eerste."),
            check(
                "cost_municipality",
                models.Q(level=Level.MUNICIPAL, municipality__isnull=False)
                | ~models.Q(level=Level.MUNICIPAL) & models.Q(municipality__isnull=True),
                "Noem de gemeente bij een gemeentelijk bedrag, en alleen daar.",
            ),
        ]

    def __str__(self):
        return self.what
