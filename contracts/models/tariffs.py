"""What a unit of care costs where effort is paid (P×Q), how that rises each year, and what shows that it is real."""

from django.core.validators import MinValueValidator
from django.db import models

from jeugdhulp.constraints import check, one_each
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced
from segments.models import Product, Segment


class Indexation(Sourced):
    """By how much tariffs rise in a year: of one segment, or of all that have no percentage of their own."""

    segment = models.ForeignKey(
        Segment,
        models.PROTECT,
        verbose_name="segment",
        null=True,
        blank=True,
        related_name="indexations",
        help_text="Leeg: voor alle segmenten zonder eigen percentage.",
    )
    year = models.PositiveSmallIntegerField("jaar")
    percentage = models.DecimalField("percentage", max_digits=6, decimal_places=3)
    basis = models.CharField(
        "index", max_length=120, help_text="Welke index dit is, bijvoorbeeld van de VNG of de cao."
    )
    provisional = models.BooleanField("voorlopig", default=False)

    part_of = ("segment",)

    class Meta(Recorded.Meta):
        verbose_name = "indexering"
        verbose_name_plural = "indexeringen"
        ordering = ["-year", "id"]
        constraints = [
            check("indexation_above", models.Q(percentage__gt=-100), "Een index is meer dan -100 procent."),
            *one_each(
                "indexation_once", "year", empty="segment", message="Voor dit jaar staat er al een index; wijzig die."
            ),
        ]

    def __str__(self):
        return f"{self.year}"


class Tariff(Sourced):
    """What one unit of a product costs from a day on, until the next tariff."""

    product = models.ForeignKey(Product, models.PROTECT, verbose_name="product", related_name="tariffs")
    valid_from = models.DateField("geldt vanaf")
    amount = models.DecimalField(
        "tarief per eenheid in euro", max_digits=10, decimal_places=2, validators=[MinValueValidator(0)]
    )
    provisional = models.BooleanField("voorlopig", default=False)
    indexed_by = models.ForeignKey(
        Indexation,
        models.PROTECT,
        verbose_name="geïndexeerd met",
        null=True,
        blank=True,
        related_name="tariffs",
        help_text="Leeg: dit tarief is opnieuw vastgesteld.",
    )
    fictitious = models.BooleanField("voorbeeldgegevens", default=False)
    note = models.TextField("toelichting", blank=True)

    part_of = ("product",)

    class Meta(Recorded.Meta):
        verbose_name = "tarief"
        verbose_name_plural = "tarieven"
        ordering = ["valid_from", "id"]
        constraints = [
            check("tariff_positive", models.Q(amount__gte=0), "Een tarief is niet negatief."),
            models.UniqueConstraint(
                fields=["product", "valid_from"],
                name="tariff_once",
                violation_error_message="Vanaf deze dag staat er al een tarief; wijzig dat.",
            ),
        ]

    def __str__(self):
        return f"{self.amount} vanaf {self.valid_from}"


class TariffPart(Sourced):
    """One element of what a unit really costs, and what shows it: the evidence for a real tariff."""

    tariff = models.ForeignKey(Tariff, models.CASCADE, verbose_name="tarief", related_name="parts")
    name = models.CharField("kostenelement", max_length=120)
    amount = models.DecimalField("bedrag per eenheid in euro", max_digits=10, decimal_places=2)
    evidence = models.TextField("onderbouwing", help_text="Waar dit uit blijkt.")

    part_of = ("tariff",)

    class Meta(Recorded.Meta):
        verbose_name = "onderbouwing van een tarief"
        verbose_name_plural = "onderbouwingen van tarieven"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["tariff", "name"],
                name="tariffpart_once",
                violation_error_message="Dit kostenelement staat er al.",
            )
        ]

    def __str__(self):
        return self.name
