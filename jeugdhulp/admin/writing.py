"""How the admin writes: every change, deletion and part with its reason, its author and the day since when it counts."""

from contextvars import ContextVar
from datetime import date, datetime, time

from django.db.models import QuerySet
from django.utils import timezone
from simple_history.signals import pre_create_historical_record

from ..history import Recorded

ADDED = "Toegevoegd in het beheer"


def history_of(record: Recorded) -> QuerySet:
    """The history rows of one record, the newest first."""
    return type(record).history.filter(id=record.pk).order_by("-history_date", "-history_id")


def last_moment(record: Recorded) -> datetime | None:
    """Since when the newest row counts; None for a record that is not saved yet."""
    return history_of(record).values_list("history_date", flat=True).first() if record.pk else None


def moment_of(day: date | None, record: Recorded) -> datetime | None:
    """The moment since when a change of `record` counts that is said to count from `day`.

    None for no day; now for today; noon for a day in the past, or just after the last row where that is later.
    """
    if day is None:
        return None
    if day == timezone.localdate():
        return timezone.now()
    noon = timezone.make_aware(datetime.combine(day, time(12)))
    last = last_moment(record)
    return last if last and timezone.localdate(last) == day and last > noon else noon


def explain(record: Recorded, *, because: str, by, since: datetime | None = None) -> None:
    """Say why, by whom and since when, for the row that the next save or delete of this instance writes."""
    record._change_reason = because
    record._history_user = by
    if since is not None:
        record._history_date = since


def delete(record: Recorded, *, because: str, by) -> None:
    """Delete a record with what goes along with it; each of them keeps the reason in its history.

    Raises ValidationError where a rule keeps it, ProtectedError where something that stays rests on it.
    """
    explain(record, because=because, by=by)
    token = _deleting.set(because)
    try:
        record.delete()
    finally:
        _deleting.reset(token)


#: why something is being deleted, for what goes along with it
_deleting: ContextVar[str] = ContextVar("deleting", default="")


def _stamp(sender, instance, history_instance, **kwargs):
    if history_instance.history_type == "-" and not history_instance.history_change_reason:
        history_instance.history_change_reason = _deleting.get() or None


pre_create_historical_record.connect(_stamp, dispatch_uid="jeugdhulp.admin.deleting")
