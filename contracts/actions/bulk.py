"""One step for a whole segment: who can, does; who cannot, is named; and doing it again harms nobody."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet

from ..models import ContractRevision, Stepwise
from .revision import take_revision_step

#: what the obstacles of a revision look at, so that many are read in a few queries
WITH_EACH = ("round", "contract__provider")
OF_EACH = ("contract__parts", "contract__transfer_plans", "terms", "reactions")


@dataclass(frozen=True)
class BulkResult:
    """Which records take (or took) the step, which stand there already, and which cannot, each with the sentence."""

    done: list[Stepwise] = field(default_factory=list)
    already: list[Stepwise] = field(default_factory=list)
    refused: list[tuple[Stepwise, str]] = field(default_factory=list)

    @property
    def total(self) -> int:
        return len(self.done) + len(self.already) + len(self.refused)


def preview_steps(*, rows: QuerySet, state: str) -> BulkResult:
    """What the step to `state` would do for each of `rows`, revisions; writes nothing."""
    result = BulkResult()
    for record in rows.select_related(*WITH_EACH).prefetch_related(*OF_EACH):
        if record.state == state:
            result.already.append(record)
        elif refusal := record.refusal(state):
            result.refused.append((record, refusal))
        else:
            result.done.append(record)
    return result


def take_steps(
    *,
    ids: Iterable[int],
    state: str,
    because: str,
    by,
    since=None,
    rows: QuerySet | None = None,
    take: Callable = take_revision_step,
) -> BulkResult:
    """Take the step to `state` for each of `ids` (of revisions, or of `rows`), one transaction each, with one reason.

    What is refused is told in a sentence per record; the others go on. Whoever stands in `state` already is left
    alone, so after mending what was refused, the same can be asked again.
    """
    rows = ContractRevision.objects.select_related("contract__provider") if rows is None else rows
    result = BulkResult()
    for pk in ids:
        with transaction.atomic():
            record = rows.select_for_update(of=("self",)).get(id=pk)
            if record.state == state:
                result.already.append(record)
                continue
            try:
                with transaction.atomic():
                    take(record=record, state=state, because=because, by=by, since=since)
            except ValidationError as refusal:
                result.refused.append((record, " ".join(refusal.messages)))
            else:
                result.done.append(record)
    return result
