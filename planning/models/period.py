"""A period in the words of a paper, as columns of a record."""

from django.db import models

from jeugdhulp.constraints import in_order, one_of

from ..enums import Bound, Precision


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
