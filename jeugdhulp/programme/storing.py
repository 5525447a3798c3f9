"""Makes what is stored equal to the timelines of the files, and leaves alone what people wrote.

* A history row of the loader bears the key of its record (`loaded_key`). A record that has a row without one was
  changed or deleted by a person: it is left as it is, and named.
* History is only added to. A correction is a newer row with the same date, which wins from now on; readers of an
  earlier publication keep reading what was published. A row that the files no longer have gets a newer row with
  what counted before it. So a row that did not change stays, with the moment at which it was written down.
* A record that changes is taken out of the table and put back with the same id, when all others that change are
  out: otherwise two records that swap their numbers would stand in each other's way. The database checks foreign
  keys at the end of the transaction.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.text import capfirst

from jeugdhulp.history import Recorded, recorded_models

from .errors import ProgrammeError
from .report import Report
from .timelines import Step, Timeline
from .values import check_record, columns_of

#: rows that another command made, such as the example contracts
OTHER_MARK = ":"
NO_LONGER = "Staat niet meer in de bestanden van het programma"


@dataclass
class Stored:
    """The loader's own history of one record: the last written row of each date, oldest date first."""

    id: int
    rows: dict[datetime, object] = field(default_factory=dict)
    by_people: bool = False
    deleted_by_people: bool = False


@dataclass
class Plan:
    """One record that must be written."""

    line: Timeline
    stored: Stored | None


def store(lines: dict[tuple, Timeline]) -> Report:
    """Write the timelines, in a transaction of the caller. Raises ProgrammeError."""
    report = Report()
    stored = {model: _stored(model) for model in recorded_models()}
    ids = {(model, key): found.id for model, records in stored.items() for key, found in records.items()}
    plans = _plans(lines, stored, ids, report)
    dropped = _dropped(lines, stored, report)
    for plan in [*plans, *dropped]:
        if plan.stored:
            _take_out(plan.line.model, plan.stored.id)
    rows = defaultdict(list)
    for plan in plans:
        _write(plan, ids, rows)
    for plan in dropped:
        _add_rows(plan, plan.stored.id, {}, rows)
    for model, new in rows.items():
        model.history.model.objects.bulk_create(new)
    _check_nothing_left_hanging([*plans, *dropped], ids)
    return report


def _stored(model: type[Recorded]) -> dict[str, Stored]:
    found: dict[str, Stored] = {}
    own = model.history.exclude(loaded_key="").exclude(loaded_key__contains=OTHER_MARK)
    for row in own.order_by("history_date", "history_id"):
        record = found.setdefault(row.loaded_key, Stored(row.id))
        record.rows[row.history_date] = row
    keys = {record.id: record for record in found.values()}
    by_people = model.history.filter(loaded_key="", id__in=own.order_by().values("id"))
    for pk, kind in by_people.order_by("history_date", "history_id").values_list("id", "history_type"):
        keys[pk].by_people = True
        keys[pk].deleted_by_people = kind == "-"
    return found


def _plans(lines, stored, ids, report: Report) -> list[Plan]:
    """What must be written, in the order of the timelines."""
    plans, gone = [], set()
    for identity, line in lines.items():
        model, key = identity
        record = stored[model].get(key)
        if record and record.by_people:
            report.kept.append(line.name)
            if record.deleted_by_people:
                gone.add(identity)
        elif record and not _differs(line, record, ids):
            report.unchanged += 1
        elif _rests_on(line, gone, ids):
            report.kept.append(line.name)
            if record is None:
                gone.add(identity)
        else:
            (report.changed if record else report.new).append(line.name)
            plans.append(Plan(line, record))
    return plans


def _dropped(lines, stored, report: Report) -> list[Plan]:
    """What the loader once made and the files no longer have."""
    plans = []
    for model, records in stored.items():
        for key, record in records.items():
            if (model, key) in lines:
                continue
            line = Timeline(model, key)
            if record.by_people:
                report.kept.append(line.name)
            elif any(row.history_type != "-" for row in record.rows.values()):
                report.removed.append(line.name)
                plans.append(Plan(line, record))
    return plans


def _rests_on(line: Timeline, gone: set[tuple], ids) -> bool:
    """Whether it refers to what a person deleted: now, or ever to what then was never stored."""
    return any(
        identity in gone and (step is line.steps[-1] or identity not in ids)
        for step in line.steps
        for identity, _ in line.references(step.state or {})
    )


def _differs(line: Timeline, record: Stored, ids) -> bool:
    if any(identity not in ids for step in line.steps for identity, _ in line.references(step.state or {})):
        return True
    wanted = {step.at: (step.reason, _instance(line, step, record.id, ids)) for step in line.steps}
    return bool(_corrections(wanted, record))


def _instance(line: Timeline, step: Step, pk: int | None, ids) -> Recorded | None:
    return None if step.state is None else line.model(id=pk, **columns_of(line.model, step.state, ids))


def _corrections(wanted: dict, record: Stored | None) -> list[tuple]:
    """The rows to add, as (at, reason, instance or None, what counted before it)."""
    rows = record.rows if record else {}
    found, before = [], None
    for at in sorted(wanted.keys() | rows.keys()):
        reason, now = wanted.get(at, (NO_LONGER, before))
        row = rows.get(at)
        if row is None or not _says(row, now, reason if at in wanted else None):
            found.append((at, reason, now, before))
        before = now
    return found


def _says(row, obj: Recorded | None, reason: str | None) -> bool:
    """Whether a history row says this state, and for this reason (None: any)."""
    if reason is not None and row.history_change_reason != reason:
        return False
    if obj is None or row.history_type == "-":
        return obj is None and row.history_type == "-"
    return all(getattr(row, f.attname) == getattr(obj, f.attname) for f in obj._meta.concrete_fields)


def _take_out(model: type[Recorded], pk: int) -> None:
    rows = model.objects.filter(id=pk)
    # its history is written by this module
    rows._raw_delete(rows.db)


def _write(plan: Plan, ids: dict[tuple, int], rows: dict) -> None:
    """Put the record in the table and plan its new history rows."""
    line = plan.line
    pk = plan.stored.id if plan.stored else None
    states = [step for step in line.steps if step.state is not None]
    live = line.steps[-1].state is not None
    for step in states:
        # the earliest first, so that a mistake is told where it was made
        obj = _instance(line, step, pk, ids)
        check_record(obj, step.state, step.place, final=live and step is states[-1])
    if live or pk is None:
        obj.save_without_historical_record(force_insert=True)
        pk = ids[line.model, line.key] = obj.pk
    if not live:
        _take_out(line.model, pk)
    wanted = {step.at: (step.reason, _instance(line, step, pk, ids)) for step in line.steps}
    _add_rows(plan, pk, wanted, rows)


def _add_rows(plan: Plan, pk: int, wanted: dict, rows: dict) -> None:
    model = plan.line.model
    for at, reason, now, before in _corrections(wanted, plan.stored):
        told = now or before or plan.stored.rows[at]
        kind = "-" if now is None else "+" if before is None else "~"
        columns = {field.attname: getattr(told, field.attname) for field in model._meta.concrete_fields}
        rows[model].append(
            model.history.model(
                **columns | {"id": pk},
                history_date=at,
                history_type=kind,
                history_change_reason=reason,
                loaded_key=plan.line.key,
            )
        )


def _check_nothing_left_hanging(plans: Iterable[Plan], ids) -> None:
    """A record that ends may not be referred to by what a person made."""
    for plan in plans:
        line = plan.line
        if line.steps and line.steps[-1].state is not None:
            continue
        pk = plan.stored.id if plan.stored else ids[line.model, line.key]
        for relation in _relations_to(line.model):
            if relation.related_model._base_manager.filter(**{relation.field.attname: pk}).exists():
                kind = relation.related_model._meta.verbose_name_plural
                place = line.steps[-1].place if line.steps else None
                raise ProgrammeError(
                    f"{capfirst(line.name)} vervalt, maar er zijn nog {kind} die ernaar verwijzen en niet uit de bestanden "
                    "komen. Haal die verwijzing eerst weg in het beheer.",
                    place,
                )


def _relations_to(model: type[Recorded]):
    """The foreign keys that the database keeps, also those without a name for the way back; history has none."""
    for relation in model._meta.get_fields(include_hidden=True):
        if relation.auto_created and not relation.concrete and relation.field.db_constraint:
            yield relation
