"""The plan: tracks, their phases, and milestones that keep one identity through all plan versions."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils import timezone

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Document, Municipality, Sourced
from segments.models import Segment

from ..enums import MilestoneKind
from .period import PeriodFields, period_rules


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
    #: since when all who take part have decided, or in words; told for one reading (council_matrix.mark_decided)
    decided_by_all: date | str = ""
    #: how many have, where not all; told for one reading as well
    decided_so_far: str = ""

    class Meta(Recorded.Meta):
        verbose_name = "mijlpaal"
        verbose_name_plural = "mijlpalen"
        ordering = ["title", "id"]
        constraints = [one_of("milestone_kind", "kind", MilestoneKind)]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("planning:milestone", args=[self.slug])

    def clean(self):
        super().clean()
        if self.realised_on and self.realised_on > timezone.localdate():
            raise ValidationError(
                {
                    "realised_on": "Deze dag ligt in de toekomst. Leg pas vast dat het is gebeurd als het is gebeurd; wanneer "
                    "het gepland is, staat in de planregels."
                }
            )

    @property
    def happened(self) -> bool:
        """Whether it is known that it happened, or that all who take part have decided."""
        return bool(self.realised_on or self.realised_text or self.decided_by_all)


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

    def clean(self):
        super().clean()
        if self.earlier_id and self.later_id and (way := self._way_back()):
            told = " → ".join(f"‘{milestone.title}’" for milestone in way)
            raise ValidationError(
                {
                    "earlier": "Zo wachten mijlpalen op elkaar: dat het andersom moet, staat er al "
                    f"({told}). Verwijder die afhankelijkheid eerst, of kies een andere mijlpaal."
                }
            )

    def _way_back(self) -> list[Milestone]:
        """The milestones from `later` to `earlier`, each before the next, where other dependencies lead there."""
        after: dict[int, list[int]] = {}
        for first, then in Dependency.objects.exclude(id=self.pk).values_list("earlier_id", "later_id"):
            after.setdefault(first, []).append(then)
        ways, seen = [[self.later_id]], {self.later_id}
        while ways:
            way = ways.pop(0)
            if way[-1] == self.earlier_id and len(way) > 1:
                return [Milestone.objects.get(id=id) for id in way]
            ways += [[*way, id] for id in after.get(way[-1], ()) if id not in seen]
            seen.update(after.get(way[-1], ()))
        return []


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
