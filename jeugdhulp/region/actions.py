"""Publishing: everyone without write access reads the dataset as it was written down at the last publication."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import CharField, Value
from django.utils import timezone

from jeugdhulp.history import recorded_models

from .models import Publication


def last_published() -> datetime | None:
    """The moment of the last publication, None when nothing was ever published."""
    return Publication.objects.values_list("moment", flat=True).first()


def unpublished(since: datetime | None, *, by_people: bool = False) -> int:
    """How many records have been written since `since` (None: ever); only people's, or the programme's too.

    One query over all history tables.
    """
    parts = []
    for model in recorded_models():
        rows = model.history.order_by()
        if since is not None:
            rows = rows.filter(recorded_at__gt=since)
        if by_people:
            rows = rows.filter(loaded_key="")
        label = Value(model._meta.label_lower, output_field=CharField())
        parts.append(rows.values_list(label, "id").distinct())
    return parts[0].union(*parts[1:], all=True).count()


@transaction.atomic
def publish(*, by, why: str, moment: datetime | None = None) -> Publication:
    """Show everyone what was written down by `moment` (aware; None: now), exactly what its publisher was shown.

    `by` is a user, or None for the programme loader. Raises ValidationError without a reason, for a moment to come,
    and where something later was published already.
    """
    moment = moment or timezone.now()
    if moment > timezone.now():
        raise ValidationError("Een publicatie kan niet ingaan op een moment dat nog moet komen.")
    last = last_published()
    if last is not None and moment <= last:
        raise ValidationError("Intussen is er al gepubliceerd. Bekijk opnieuw wat er nog te publiceren is.")
    publication = Publication(moment=moment, by=by, why=why)
    publication.full_clean()
    publication.save()
    return publication
