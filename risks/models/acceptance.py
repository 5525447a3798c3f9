"""A risk that is taken as it is, until a day; and which reminders went out."""

from django.db import models

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced
from jeugdhulp.templatetags.dutch import dutch_date

from ..enums import Ahead, ReminderKind
from .risk import Risk


class Acceptance(Sourced):
    """A risk that is accepted as it is: by whom, until when, why. When it ends, the risk is open again."""

    risk = models.ForeignKey(Risk, models.CASCADE, verbose_name="risico", related_name="acceptances")
    accepted_by = models.CharField("geaccepteerd door", max_length=120, help_text="Een orgaan of functie.")
    accepted_on = models.DateField("geaccepteerd op")
    until = models.DateField("tot", help_text="De eerste dag waarop de acceptatie niet meer geldt.")
    why = models.TextField("waarom")

    part_of = ("risk",)
    belongs_to = "risk"

    class Meta(Recorded.Meta):
        verbose_name = "acceptatie"
        verbose_name_plural = "acceptaties"
        ordering = ["-until", "id"]
        constraints = [
            check(
                "acceptance_until",
                models.Q(until__gt=models.F("accepted_on")),
                "Een acceptatie eindigt na de dag waarop zij begint.",
            )
        ]

    def __str__(self):
        return f"tot {dutch_date(self.until)}"


class SentReminder(models.Model):
    """That a reminder was sent, so that nobody gets it twice. Says nothing about the programme: not tracked."""

    risk = models.ForeignKey(Risk, models.CASCADE, verbose_name="risico", related_name="+")
    kind = models.CharField("waarvoor", max_length=12, choices=ReminderKind)
    due = models.DateField("op")
    ahead = models.CharField("hoe lang ervoor", max_length=6, choices=Ahead)
    sent_at = models.DateTimeField("verstuurd op", auto_now_add=True)

    class Meta:
        verbose_name = "verstuurde herinnering"
        verbose_name_plural = "verstuurde herinneringen"
        ordering = ["-sent_at", "id"]
        constraints = [
            one_of("sentreminder_kind", "kind", ReminderKind),
            one_of("sentreminder_ahead", "ahead", Ahead),
            models.UniqueConstraint(
                fields=["risk", "kind", "due", "ahead"],
                name="sentreminder_once",
                violation_error_message="Deze herinnering is al verstuurd.",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} op {dutch_date(self.due)}: {self.get_ahead_display()}"
