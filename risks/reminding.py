"""Sending reminders to the project office: one mail with everything that is due, and each thing once."""

from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string

from jeugdhulp.accounts.enums import Role
from jeugdhulp.accounts.models import User

from .models import Risk, SentReminder
from .reminders import Reminder, due_reminders

SUBJECT = "Risico's om op tijd opnieuw te bekijken"


def unsent_reminders(*, day: date, for_update: bool = False) -> list[Reminder]:
    """What is due on `day` and did not go out yet, the nearest day first."""
    risks = Risk.objects.select_for_update() if for_update else Risk.objects.all()
    # read, and held, before what was sent: of two runs the second reads that after the first is done
    held = list(risks.order_by("id").prefetch_related("acceptances"))
    found = due_reminders(held, day)
    sent = set(SentReminder.objects.values_list("risk_id", "kind", "due", "ahead"))
    return sorted((r for r in found if r.key not in sent), key=lambda r: (r.due, r.risk.number or 0, r.kind))


@transaction.atomic
def send_reminders(*, day: date) -> list[Reminder]:
    """Mail what is due to everybody of the project office, and remember that; nothing is remembered when mail fails.

    Raises ValidationError where nobody can be mailed, and OSError (SMTPException) where the mail fails.
    """
    # two runs at once: the second waits here, and then finds that it was sent
    reminders = unsent_reminders(day=day, for_update=True)
    if not reminders:
        return []
    to = list(User.objects.filter(groups__name=Role.OFFICE, is_active=True).values_list("email", flat=True))
    if not to:
        raise ValidationError(
            "Er is niemand om te herinneren. Nodig eerst iemand van de projectorganisatie uit (manage.py invite)."
        )
    SentReminder.objects.bulk_create(
        SentReminder(risk=r.risk, kind=r.kind, due=r.due, ahead=r.ahead) for r in reminders
    )
    text = render_to_string("risks/reminder.txt", {"reminders": reminders, "portal": settings.PORTAL_URL})
    EmailMessage(SUBJECT, text, settings.DEFAULT_FROM_EMAIL, bcc=to).send()
    return reminders
