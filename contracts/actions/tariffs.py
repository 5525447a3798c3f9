"""The yearly indexation: each tariff that runs gets a successor from 1 January."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from ..indexation import indexed
from ..models import Indexation, Tariff


@transaction.atomic
def index_tariffs(*, indexation: Indexation, because: str, by) -> list[Tariff]:
    """Make the tariffs of a year from those that run before it; returns the new and changed ones.

    Of the indexation's segment, or of all segments without a percentage of their own. A product whose tariff was set
    anew for that year is left alone. Doing it again changes nothing; with another percentage the tariffs it made
    follow. Raises ValidationError where no tariff runs.
    """
    start = date(indexation.year, 1, 1)
    running: dict[int, Tariff] = {}
    there: dict[int, Tariff] = {}
    for tariff in _tariffs_of(indexation).order_by("valid_from", "id"):
        if tariff.valid_from < start:
            running[tariff.product_id] = tariff
        elif tariff.valid_from == start:
            there[tariff.product_id] = tariff
    if not running:
        raise ValidationError(f"Er zijn geen tarieven van voor {indexation.year} om te indexeren. Vul die eerst in.")
    changed = []
    for product_id, before in running.items():
        tariff = there.get(product_id) or Tariff(product_id=product_id, valid_from=start, indexed_by=indexation)
        if tariff.indexed_by_id != indexation.id:
            continue
        wanted = (indexed(before.amount, indexation.percentage), indexation.provisional, before.fictitious)
        if tariff.pk is None or (tariff.amount, tariff.provisional, tariff.fictitious) != wanted:
            tariff.amount, tariff.provisional, tariff.fictitious = wanted
            changed.append(tariff.record(because=because, by=by))
    return changed


def _tariffs_of(indexation):
    rows = Tariff.objects.select_related("product")
    if indexation.segment_id is not None:
        return rows.filter(product__segment_id=indexation.segment_id)
    own = Indexation.objects.filter(year=indexation.year, segment__isnull=False).values("segment_id")
    return rows.filter(product__segment_id__isnull=False).exclude(product__segment_id__in=own)
