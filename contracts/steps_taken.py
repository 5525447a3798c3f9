"""Which steps a record took: from the history that every write leaves. For the office, which may read names."""

from dataclasses import dataclass
from datetime import datetime

from jeugdhulp.snapshot import Snapshot

from .models import Stepwise


@dataclass(frozen=True)
class StepTaken:
    """One step: into which state, since when it counts, by whom and why; `back` when a step was taken back."""

    state: str
    label: str
    since: datetime
    by: str
    why: str
    back: bool


def steps_taken(snapshot: Snapshot, record: Stepwise) -> list[StepTaken]:
    """The steps of `record` up to the snapshot's moment, oldest first: one query."""
    model = type(record)
    rows = model.history.filter(id=record.id).select_related("history_user")
    if snapshot.moment is not None:
        rows = rows.filter(history_date__lte=snapshot.moment)
    if snapshot.known_by is not None:
        rows = rows.filter(recorded_at__lte=snapshot.known_by)
    labels = dict(model._meta.get_field("state").flatchoices)
    steps, before = [], None
    for row in rows.order_by("history_date", "history_id"):
        if row.state != before:
            steps.append(
                StepTaken(
                    state=row.state,
                    label=labels[row.state],
                    since=row.history_date,
                    by=str(row.history_user) if row.history_user else "projectorganisatie",
                    why=row.history_change_reason or "",
                    back=before is not None and row.state not in model.STEPS.get(before, ()),
                )
            )
        before = row.state
    return steps
