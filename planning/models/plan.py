"""The plan: tracks, milestones with one identity, and the dated versions in which papers put them."""

from django.db import models
from django.urls import reverse

from jeugdhulp.constraints import check, in_order, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Document, Municipality, Sourced
from segments.models import Segment

from ..enums import Bound, Certainty, MilestoneKind, PlanStatus, Precision


class PeriodFields(models.Model):
    """A period as it was written, and what it means: inclusive dates of which either may be open."""

    period_text = models.CharField(
        "periode", max_length=120, blank=True, help_text="Zoals het er staat: najaar 2025, 1 maart 2027."
    )
    start = models.DateField("eerste dag", null=True, blank=True)
    end = models.DateField("laatste dag", null=True, blank=True)
    precision = models.CharField("precisie", max_length=10, choices=Precision, default=Precision.UNKNOWN)
    bound = models.CharField("grens", max_length=16, choices=Bound, default=Bound.EXACT)

    class Meta:
        abstract = True


def period_rules(name: str) -> list:
    """The constraints of a model with PeriodFields."""
    return [
        in_order(f"{name}_period", "start", "end", "De laatste dag ligt voor de eerste."),
        one_of(f"{name}_precision", "precision", Precision),
        one_of(f"{name}_bound", "bound", Bound),
    ]


class Track(Sourced):
    """A line along which the plan runs: revision, open house, decisions, councils."""

    name = models.CharField("naam", max_length=80, unique=True)
    slug = models.SlugField("adres in het portaal", unique=True)
    order = models.PositiveSmallIntegerField("volgorde")

    class Meta(Recorded.Meta):
        verbose_name = "spoor"
        verbose_name_plural = "sporen"
        ordering = ["order", "id"]

    def __str__(self):
        return self.name


class Phase(PeriodFields, Sourced):
    """A stretch of a track, in order."""

    track = models.ForeignKey(Track, models.PROTECT, verbose_name="spoor", related_name="phases")
    name = models.CharField("naam", max_length=120)
    order = models.PositiveSmallIntegerField("volgorde")

    part_of = ("track",)

    class Meta(Recorded.Meta):
        verbose_name = "fase"
        verbose_name_plural = "fasen"
        ordering = ["order", "id"]
        constraints = period_rules("phase")

    def __str__(self):
        return self.name


class Milestone(Sourced):
    """A moment that keeps its identity through all plan versions, whatever it is called there."""

    title = models.CharField("naam", max_length=160)
    slug = models.SlugField("adres in het portaal", max_length=80, unique=True)
    track = models.ForeignKey(Track, models.PROTECT, verbose_name="spoor", related_name="milestones")
    phase = models.ForeignKey(
        Phase, models.PROTECT, verbose_name="fase", null=True, blank=True, related_name="milestones"
    )
    kind = models.CharField("soort", max_length=16, choices=MilestoneKind)
    nature = models.CharField(
        "aard",
        max_length=60,
        blank=True,
        help_text="Bijvoorbeeld concept of definitief; alleen gelijke aard is te vergelijken.",
    )
    segment = models.ForeignKey(
        Segment, models.PROTECT, verbose_name="segment", null=True, blank=True, related_name="milestones"
    )
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente", null=True, blank=True)
    realised_on = models.DateField("gerealiseerd op", null=True, blank=True)
    realised_text = models.CharField(
        "gerealiseerd, in woorden", max_length=120, blank=True, help_text="Als geen dag bekend is."
    )
    evidence = models.ForeignKey(
        Document, models.PROTECT, verbose_name="blijkt uit", null=True, blank=True, related_name="milestones_proven"
    )
    note = models.TextField("toelichting", blank=True)

    part_of = ("track",)
    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "mijlpaal"
        verbose_name_plural = "mijlpalen"
        ordering = ["title", "id"]
        constraints = [one_of("milestone_kind", "kind", MilestoneKind)]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return f"{reverse('planning:index')}#mijlpaal-{self.slug}"


class Dependency(Sourced):
    """A milestone that must come before another; the contract cliff is one."""

    earlier = models.ForeignKey(Milestone, models.CASCADE, verbose_name="eerst", related_name="needed_by")
    later = models.ForeignKey(Milestone, models.CASCADE, verbose_name="dan", related_name="needs")
    why = models.TextField("waarom", blank=True)

    part_of = ("earlier", "later")
    belongs_to = "later"

    class Meta(Recorded.Meta):
        verbose_name = "afhankelijkheid"
        verbose_name_plural = "afhankelijkheden"
        ordering = ["id"]
        constraints = [
            check(
                "dependency_two", ~models.Q(earlier=models.F("later")), "Een mijlpaal kan niet van zichzelf afhangen."
            ),
            models.UniqueConstraint(
                fields=["earlier", "later"],
                name="dependency_unique",
                violation_error_message="Deze afhankelijkheid staat er al.",
            ),
        ]

    def __str__(self):
        return self.why or "afhankelijkheid"


class PlanVersion(Sourced):
    """A dated baseline from a paper. Once adopted it is not edited, only succeeded."""

    code = models.CharField("code", max_length=10, unique=True)
    title = models.CharField("naam", max_length=120)
    known_on = models.DateField("bekend sinds", help_text="De dag vanaf wanneer dit plan telt in het portaal.")
    date_text = models.CharField("datum in woorden", max_length=80, blank=True)
    status = models.CharField("status", max_length=14, choices=PlanStatus)
    conditional = models.BooleanField("onder voorbehoud", default=False)
    supplements = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name="vult aan",
        null=True,
        blank=True,
        related_name="supplements_of",
        help_text="Een planversie die een andere aanvult in plaats van vervangt.",
    )
    note = models.TextField("toelichting", blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "planversie"
        verbose_name_plural = "planversies"
        ordering = ["known_on", "code"]
        constraints = [one_of("plan_status", "status", PlanStatus)]

    def __str__(self):
        return f"{self.code} – {self.title}"


class PlanItem(PeriodFields, Sourced):
    """A row of a plan version: a milestone in the words and the period of that paper."""

    version = models.ForeignKey(PlanVersion, models.PROTECT, verbose_name="planversie", related_name="items")
    milestone = models.ForeignKey(Milestone, models.PROTECT, verbose_name="mijlpaal", related_name="plan_items")
    table = models.CharField("tabel", max_length=80, blank=True, help_text="Naam van de tabel in het stuk.")
    marker = models.CharField("aanduiding", max_length=10)
    order = models.PositiveSmallIntegerField("volgorde")
    title = models.CharField("actie", max_length=200)
    certainty = models.CharField("zekerheid", max_length=20, choices=Certainty, default=Certainty.FIRM)
    note = models.TextField("toelichting", blank=True)

    part_of = ("version", "milestone")
    belongs_to = "milestone"

    class Meta(Recorded.Meta):
        verbose_name = "planregel"
        verbose_name_plural = "planregels"
        ordering = ["order", "id"]
        constraints = [
            *period_rules("planitem"),
            one_of("planitem_certainty", "certainty", Certainty),
            models.UniqueConstraint(
                fields=["version", "marker"],
                name="planitem_marker",
                violation_error_message="Deze aanduiding staat al in deze planversie.",
            ),
        ]

    def __str__(self):
        return f"{self.marker} {self.title}"


class Shift(Sourced):
    """Why a milestone moved between two plan versions, and on which decision; how far is computed."""

    milestone = models.ForeignKey(Milestone, models.CASCADE, verbose_name="mijlpaal", related_name="shifts")
    old_version = models.ForeignKey(PlanVersion, models.PROTECT, verbose_name="van planversie", related_name="+")
    new_version = models.ForeignKey(PlanVersion, models.PROTECT, verbose_name="naar planversie", related_name="+")
    reason = models.TextField("reden")
    decision_text = models.CharField("besluit", max_length=200, blank=True)

    part_of = ("milestone", "old_version", "new_version")
    belongs_to = "milestone"

    class Meta(Recorded.Meta):
        verbose_name = "verschuiving"
        verbose_name_plural = "verschuivingen"
        ordering = ["id"]
        constraints = [check("shift_reason", ~models.Q(reason=""), "Geef de reden van de verschuiving.")]

    def __str__(self):
        return self.reason[:80]


class Counterpart(Sourced):
    """Two milestones that are set side by side though they are not one: of another track or legal nature.

    Such a comparison is a reading ("duiding") and never counts as slip.
    """

    earlier = models.ForeignKey(
        Milestone, models.CASCADE, verbose_name="eerdere mijlpaal", related_name="later_counterparts"
    )
    later = models.ForeignKey(
        Milestone, models.CASCADE, verbose_name="latere mijlpaal", related_name="earlier_counterparts"
    )
    difference = models.CharField(
        "verschil", max_length=200, help_text="Bijvoorbeeld: andere aard (gunning en toelating)."
    )

    part_of = ("earlier", "later")
    belongs_to = "later"

    class Meta(Recorded.Meta):
        verbose_name = "duiding"
        verbose_name_plural = "duidingen"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["earlier", "later"],
                name="counterpart_unique",
                violation_error_message="Deze duiding staat er al.",
            )
        ]

    def __str__(self):
        return self.difference
