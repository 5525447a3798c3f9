"""The file of an uploaded annex: checked bytes, kept as they came (jeugdhulp/briefings/uploads.py checks them)."""

from django.conf import settings
from django.db import models

from .edition import Annex


class AnnexFile(models.Model):
    """A PDF that goes with the letters; another file for the same annex is another row, the newest counts."""

    belongs_to = "annex"

    annex = models.ForeignKey(Annex, models.PROTECT, verbose_name="bijlage", related_name="files")
    name = models.CharField("bestandsnaam", max_length=150)
    data = models.BinaryField("bestand")
    size = models.PositiveIntegerField("grootte in bytes")
    sha256 = models.CharField("sha256", max_length=64)
    added_at = models.DateTimeField("toegevoegd op")
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name="toegevoegd door", related_name="+"
    )

    class Meta:
        verbose_name = "bestand bij een bijlage"
        verbose_name_plural = "bestanden bij bijlagen"
        ordering = ["-added_at", "-id"]

    def __str__(self):
        return self.name
