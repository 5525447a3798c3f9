"""Moments for tests."""

from datetime import date, datetime, time

from django.utils import timezone


def noon(day: str) -> datetime:
    """Twelve o'clock in Amsterdam on a day written as 2025-04-15."""
    return timezone.make_aware(datetime.combine(date.fromisoformat(day), time(12)))
