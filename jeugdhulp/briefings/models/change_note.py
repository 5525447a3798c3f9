"""What the office does with one change in the letters of an edition; it never words a fact otherwise."""

from django.db import models

from jeugdhulp.constraints import check
from jeugdhulp.history import Recorded

from .edition import Edition


class ChangeNote(Recorded):
    """A change since the previous letter that all letters of an edition leave out, or that bears a remark."""

    edition = models.ForeignKey(Edition, models.CASCADE, verbose_name="editie", related_name="change_notes")
    key = models.CharField("wijziging", max_length=60, help_text="Het gegeven dat veranderde.")
    sentence = models.TextField("zoals het er stond", editable=False)
    hidden = models.BooleanField(
        "weglaten", default=False, help_text="Aan: de wijziging staat in geen enkele brief van deze editie."
    )
    note = models.CharField(
        "opmerking",
        max_length=300,
        blank=True,
        help_text="Komt onder de zin te staan, als opmerking van de projectorganisatie. De zin zelf verandert niet.",
    )

    part_of = ("edition",)
    shared_with = "edition"

    class Meta(Recorded.Meta):
        verbose_name = "keuze bij een wijziging"
        verbose_name_plural = "keuzes bij wijzigingen"
        ordering = ["id"]
        constraints = [
            check(
                "changenote_one",
                models.Q(hidden=True, note="") | (models.Q(hidden=False) & ~models.Q(note="")),
                "Kies: de wijziging weglaten, of er een opmerking bij zetten.",
            ),
            models.UniqueConstraint(
                fields=["edition", "key"],
                name="changenote_once",
                violation_error_message="Bij deze wijziging is in deze editie al iets gekozen.",
            ),
        ]

    def __str__(self):
        return self.sentence
