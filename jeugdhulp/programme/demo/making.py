"""How example records are stored: many at once, with their history date, marked as made by no person."""

from collections.abc import Iterable
from datetime import date, datetime, time

from django.utils import timezone

from jeugdhulp.history import Recorded
from jeugdhulp.visibility import Visibility

#: the mark of every history row of the example; the colon keeps it apart from the programme's keys
MARK = "demo:"
WHY = "Voorbeeldgegevens, verzonnen om rond te kijken"


def noon(day: date) -> datetime:
    """Twelve o'clock in Amsterdam: the history date of what counts since `day`."""
    return timezone.make_aware(datetime.combine(day, time(12)))


def make(model: type[Recorded], objs: Iterable[Recorded], *, since: date, public: bool = False) -> list:
    """Store new records that count since `since`; they are internal unless `public`."""
    objs = list(objs)
    for obj in objs:
        obj.visibility = Visibility.PUBLIC if public else Visibility.INTERNAL
    return model.objects.bulk_create(objs, because=WHY, since=noon(since), loaded_key=MARK)


def change(obj: Recorded, *, since: date) -> None:
    """Store what was changed of a record, counting since `since`."""
    obj.record(because=WHY, since=noon(since), loaded_key=MARK)
