"""The logos that letters were, are or will be printed with: checked bytes (../logos.py), written once, never removed.

A house style, and the facts of every letter, name a logo by its sha256. So a letter that was adopted keeps its logo when
the house style gets another, and can be made again from its facts.
"""

from django.conf import settings
from django.db import models
from django.utils import timezone

from .frozen import Frozen


class Logo(Frozen):
    """A picture in PNG, known by the hash of its bytes."""

    sha256 = models.CharField("sha256", max_length=64, unique=True)
    data = models.BinaryField("afbeelding")
    added_at = models.DateTimeField("toegevoegd op", default=timezone.now)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name="toegevoegd door", related_name="+"
    )

    class Meta(Frozen.Meta):
        verbose_name = "logo"
        verbose_name_plural = "logo's"
        ordering = ["-added_at", "-id"]

    def __str__(self):
        return f"Logo {self.sha256[:12]}"
