"""The five segments: what each is for, how it is bought and paid, and who buys it through the region."""

from textwrap import shorten

from django.db import models
from django.urls import reverse

from jeugdhulp.constraints import between, in_order, one_each, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Sourced

from ..enums import (
    Basis,
    ChoiceStatus,
    FundingForm,
    ParticipationMode,
    ProcurementForm,
    TaskStatus,
    Tense,
)


class Segment(Sourced):
    """One of the five parts into which youth care is divided."""

    number = models.PositiveSmallIntegerField("nummer", unique=True)
    name = models.CharField("naam", max_length=80)
    slug = models.SlugField("adres in het portaal", unique=True)
    definition = models.TextField("omschrijving", blank=True)
    covers = models.TextField("wat eronder valt", blank=True)
    focus = models.TextField("nadruk bij de inkoop", blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "segment"
        verbose_name_plural = "segmenten"
        ordering = ["number"]
        constraints = [
            between("segment_number", "number", 1, 5, "Er zijn vijf segmenten: kies een nummer van 1 tot en met 5.")
        ]

    def __str__(self):
        return f"{self.number}. {self.name}"

    def get_absolute_url(self):
        return reverse("portal:segment", args=[self.slug])


class SegmentPart(Sourced):
    """What belongs to one segment and is never seen without it."""

    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="%(class)ss")

    part_of = ("segment",)

    class Meta(Recorded.Meta):
        abstract = True


class SegmentAlias(SegmentPart):
    """Another name under which the papers know the segment; search finds it."""

    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="aliases")
    name = models.CharField("andere naam", max_length=120)

    class Meta(Recorded.Meta):
        verbose_name = "andere naam"
        verbose_name_plural = "andere namen"
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["segment", "name"], name="alias_unique", violation_error_message="Deze naam staat er al."
            )
        ]

    def __str__(self):
        return self.name


class Objective(SegmentPart):
    """A goal of a segment, with the marker it has in the council's papers."""

    marker = models.CharField("aanduiding", max_length=5, help_text="Zoals in het raadsbesluit: 1, 2 of a, b.")
    order = models.PositiveSmallIntegerField("volgorde")
    text = models.TextField("doel")

    class Meta(Recorded.Meta):
        verbose_name = "doelstelling"
        verbose_name_plural = "doelstellingen"
        ordering = ["order", "id"]

    def __str__(self):
        return f"{self.marker}. {self.text}"


class TransformationTask(SegmentPart):
    """What must change in a segment."""

    text = models.TextField("opgave")
    status = models.CharField("stand", max_length=20, choices=TaskStatus, blank=True)
    multi_year = models.BooleanField("meerjarig", null=True, blank=True)
    order = models.PositiveSmallIntegerField("volgorde", default=1)

    class Meta(Recorded.Meta):
        verbose_name = "transformatieopgave"
        verbose_name_plural = "transformatieopgaven"
        ordering = ["order", "id"]

    def __str__(self):
        return shorten(self.text, 80, placeholder=" …")


class FundingChoice(SegmentPart):
    """How the care in a segment is paid: now, or as intended."""

    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="funding_choices")
    tense = models.CharField("tijd", max_length=10, choices=Tense)
    form = models.CharField("bekostigingsvorm", max_length=30, choices=FundingForm)
    status = models.CharField("status", max_length=20, choices=ChoiceStatus)
    effective_from = models.DateField("geldig vanaf", null=True, blank=True, help_text="Leeg als onbekend.")
    note = models.TextField("toelichting", blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "keuze van bekostigingsvorm"
        verbose_name_plural = "keuzes van bekostigingsvorm"
        ordering = ["tense", "id"]
        constraints = [
            one_of("funding_tense", "tense", Tense),
            one_of("funding_form", "form", FundingForm),
            one_of("funding_status", "status", ChoiceStatus),
            models.UniqueConstraint(
                fields=["segment", "tense"],
                name="funding_one_per_tense",
                violation_error_message="Er is al een keuze voor deze tijd; wijzig die.",
            ),
        ]

    def __str__(self):
        return f"{self.get_tense_display()}: {self.get_form_display()} ({self.get_status_display().lower()})"


class ProcurementChoice(SegmentPart):
    """How the care in a segment is bought: regionally, or by one municipality on its own."""

    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="procurement_choices")
    municipality = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="gemeente", null=True, blank=True, help_text="Leeg: de regio."
    )
    form = models.CharField("inkoopvorm", max_length=30, choices=ProcurementForm)
    status = models.CharField("status", max_length=20, choices=ChoiceStatus)
    effective_from = models.DateField("geldig vanaf", null=True, blank=True, help_text="Leeg als onbekend.")
    chosen_text = models.CharField(
        "gekozen in", max_length=60, blank=True, help_text="Zoals de bron het zegt, bijvoorbeeld: 2024."
    )
    note = models.TextField("toelichting", blank=True)

    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "keuze van inkoopvorm"
        verbose_name_plural = "keuzes van inkoopvorm"
        ordering = ["id"]
        constraints = [
            one_of("procurement_form", "form", ProcurementForm),
            one_of("procurement_status", "status", ChoiceStatus),
            *one_each(
                "procurement_one_each",
                "segment",
                empty="municipality",
                message="Er is al een keuze voor dit segment en deze gemeente; wijzig die.",
            ),
        ]

    def __str__(self):
        return f"{self.get_form_display()} ({self.get_status_display().lower()})"


class Participation(SegmentPart):
    """Whether a municipality buys a segment through the region; H8 and H9 are computed from these."""

    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", related_name="participations")
    municipality = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="gemeente", related_name="participations"
    )
    mode = models.CharField("inkoop", max_length=12, choices=ParticipationMode)
    basis = models.CharField("grond", max_length=10, choices=Basis, default=Basis.STATED)
    valid_from = models.DateField("vanaf", null=True, blank=True, help_text="Leeg als onbekend.")
    valid_until = models.DateField("tot", null=True, blank=True)
    note = models.CharField("toelichting", max_length=250, blank=True)

    part_of = ("segment", "municipality")
    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "deelname"
        verbose_name_plural = "deelnames"
        ordering = ["id"]
        constraints = [
            one_of("participation_mode", "mode", ParticipationMode),
            one_of("participation_basis", "basis", Basis),
            in_order("participation_period", "valid_from", "valid_until", "Het einde ligt voor het begin."),
            *one_each(
                "participation_unique",
                "segment",
                "municipality",
                empty="valid_from",
                message="Deze deelname staat er al; wijzig die of geef een begindatum.",
            ),
        ]

    def __str__(self):
        return f"{self.get_mode_display()} ({self.get_basis_display().lower()})"


class Product(Sourced):
    """A kind of care that can be ordered; about 85 become five bundles."""

    code = models.CharField("productcode", max_length=20, unique=True)
    name = models.CharField("naam", max_length=160)
    unit = models.CharField("eenheid", max_length=40, blank=True)
    segment = models.ForeignKey(
        Segment, models.PROTECT, verbose_name="segment", null=True, blank=True, related_name="products"
    )

    class Meta(Recorded.Meta):
        verbose_name = "product"
        verbose_name_plural = "producten"
        ordering = ["code"]

    def __str__(self):
        return f"{self.code} {self.name}"
