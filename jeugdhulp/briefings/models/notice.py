"""Who asked to be told of new letters by e-mail, and what was mailed to whom. Says nothing about the programme."""

from django.conf import settings
from django.db import models

from jeugdhulp.constraints import check, one_of
from jeugdhulp.region.models import Municipality

from ..enums import NoticeKind, NoticeState
from .sending import IssuedLetter


def _reader() -> models.ForeignKey:
    return models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, verbose_name="lezer", related_name="+")


class Subscription(models.Model):
    """Somebody asked for a mail when this municipality sends a letter; ended by removing the row."""

    user = _reader()
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente", related_name="+")
    asked_at = models.DateTimeField("gevraagd op", auto_now_add=True)

    class Meta:
        verbose_name = "aanmelding voor berichten"
        verbose_name_plural = "aanmeldingen voor berichten"
        ordering = ["-asked_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "municipality"],
                name="subscription_once",
                violation_error_message="Deze lezer krijgt al bericht van deze gemeente.",
            )
        ]

    def __str__(self):
        return f"berichten van {self.municipality}"


class Notice(models.Model):
    """One mail to one reader about one letter, so that nobody gets it twice and none is lost unseen."""

    user = _reader()
    letter = models.ForeignKey(IssuedLetter, models.PROTECT, verbose_name="brief", related_name="notices")
    kind = models.CharField("waarover", max_length=12, choices=NoticeKind)
    state = models.CharField("stand", max_length=12, choices=NoticeState)
    since = models.DateTimeField("sinds", help_text="Vanaf dan wordt geprobeerd dit te mailen.")
    attempts = models.PositiveSmallIntegerField("pogingen", default=0)
    tried_at = models.DateTimeField("laatst geprobeerd", null=True, blank=True)
    problem = models.CharField("wat er misging", max_length=250, blank=True)

    class Meta:
        verbose_name = "bericht per e-mail"
        verbose_name_plural = "berichten per e-mail"
        ordering = ["-id"]
        constraints = [
            one_of("notice_kind", "kind", NoticeKind),
            one_of("notice_state", "state", NoticeState),
            check(
                "notice_tried",
                models.Q(attempts=0, tried_at__isnull=True) | models.Q(attempts__gt=0, tried_at__isnull=False),
                "Een poging heeft een tijdstip.",
            ),
            models.UniqueConstraint(
                fields=["user", "letter", "kind"],
                name="notice_once",
                violation_error_message="Dit bericht is er al.",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.get_state_display().lower()}"
