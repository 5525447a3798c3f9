"""Days in the forms of the register: what was done was done before today ends, what is planned is yet to come."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils import timezone

AHEAD = "Deze dag ligt in de toekomst. Kies vandaag of eerder."
GONE_BY = "Deze dag is al voorbij. Kies vandaag of later."


def not_ahead(day: date | None) -> date | None:
    """A day that came, or none. Raises ValidationError for one that has yet to."""
    if day and day > timezone.localdate():
        raise ValidationError(AHEAD)
    return day


def not_gone_by(day: date | None) -> date | None:
    """A day to come, or none. Raises ValidationError for one that has passed."""
    if day and day < timezone.localdate():
        raise ValidationError(GONE_BY)
    return day
