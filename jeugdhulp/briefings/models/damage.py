"""Where stored bytes of a sent letter turned out not to be the ones that were sent, until somebody puts them back."""

from django.db import models
from django.utils import timezone

from .sending import IssuedLetter


class Damage(models.Model):
    """A sent letter of which stored bytes do not match their hash: seen at a download, or by `check_sent_letters`."""

    letter = models.OneToOneField(IssuedLetter, models.PROTECT, verbose_name="verzonden brief", related_name="damage")
    what = models.CharField("wat", max_length=40)
    found_at = models.DateTimeField("gevonden op", default=timezone.now)

    belongs_to = "letter"

    class Meta:
        verbose_name = "beschadigde brief"
        verbose_name_plural = "beschadigde brieven"
        ordering = ["-found_at", "-id"]

    def __str__(self):
        return f"{self.letter}: {self.what}"
