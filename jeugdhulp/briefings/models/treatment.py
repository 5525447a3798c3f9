"""What a council does with a letter: for the clerk (griffier)."""

from django.db import models

from jeugdhulp.constraints import one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced

from ..enums import TreatmentKind
from .letter import Letter


class Treatment(Sourced):
    """How one council handles a letter of its college: for information, or to discuss."""

    letter = models.ForeignKey(Letter, models.PROTECT, verbose_name="brief", related_name="treatments")
    kind = models.CharField("behandeling", max_length=16, choices=TreatmentKind)
    meeting_text = models.CharField("in welke vergadering", max_length=160, blank=True)
    treated_on = models.DateField("op", null=True, blank=True)
    url = models.URLField("adres in het raadsinformatiesysteem", blank=True)
    outcome = models.TextField("uitkomst", blank=True)

    part_of = ("letter",)
    belongs_to = "letter"

    class Meta(Recorded.Meta):
        verbose_name = "behandeling in de raad"
        verbose_name_plural = "behandelingen in de raad"
        ordering = [models.F("treated_on").desc(nulls_last=True), "id"]
        constraints = [one_of("treatment_kind", "kind", TreatmentKind)]

    def __str__(self):
        return self.get_kind_display()
