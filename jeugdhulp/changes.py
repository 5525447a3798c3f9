"""What differs between two moments for one reader: a few queries, whatever the number of models and records.

First which records a row was written of, then what they are at both ends; and once more for the parts of what
appeared or disappeared, because nobody needs to have written those.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import reduce
from operator import or_

from django.apps import apps
from django.db.models import CharField, Q, TextField, Value
from django.db.models.functions import Cast, JSONObject
from django.utils import timezone

from .history import Recorded, recorded_models
from .snapshot import Snapshot


@dataclass(frozen=True)
class Change:
    """One record before and after: columns by attname, None where it was not there (or not to be seen)."""

    model: type[Recorded]
    id: int
    before: dict | None
    after: dict | None

    @property
    def fields(self) -> dict:
        """The columns that differ: {attname: (before, after)}; empty for what appeared or disappeared."""
        if self.before is None or self.after is None:
            return {}
        return {name: (old, self.after[name]) for name, old in self.before.items() if old != self.after[name]}


def changes(old: Snapshot, new: Snapshot, models=None) -> list[Change]:
    """What differs between two snapshots of one audience, over all tracked models or those given.

    A record counts once, however often it was written in between. What was written down between what the two know
    counts too, whatever its date; and a part that appears or disappears with its whole. Raises ValueError for two
    audiences.
    """
    if old.audience != new.audience:
        raise ValueError("Changes are told to one audience.")
    models = models or recorded_models()
    wanted = {model: Q(id__in=ids) for model, ids in _touched(_with_wholes(models), old, new).items()}
    before, after, followed = {}, {}, set()
    while wanted:
        for found, snapshot in ((before, old), (after, new)):
            parts = [in_one_shape(model, snapshot.of(model).filter(which)) for model, which in wanted.items()]
            found |= {(model._meta.label_lower, pk): state for model, pk, state in united(parts)}
        moved = _moved(before, after) - followed
        followed |= moved
        wanted = _parts_of(moved, models)
    labels = {model._meta.label_lower for model in models}
    return [
        Change(apps.get_model(label), pk, before.get((label, pk)), after.get((label, pk)))
        for label, pk in sorted(before.keys() | after.keys())
        if label in labels and before.get((label, pk)) != after.get((label, pk))
    ]


def states(snapshot: Snapshot, wanted: dict[type[Recorded], set[int]]) -> dict:
    """The columns of records by model and id, as the snapshot shows them, in one query:
    {(label, id): (model, {attname: value})}; what may not be seen is not there.
    """
    parts = [in_one_shape(model, snapshot.of(model).filter(id__in=ids)) for model, ids in wanted.items() if ids]
    return {(model._meta.label_lower, pk): (model, state) for model, pk, state in united(parts)}


def ever(models: list[type[Recorded]], **columns) -> dict[type[Recorded], set[int]]:
    """The ids of the records of which some row, of whatever day, has these columns; in one query.

    It tells nothing of who may see them: ask a snapshot for what stands there.
    """
    return _with_a_row(models, Q(**columns))


def states_of(snapshot: Snapshot, models: list[type[Recorded]]) -> list[tuple[type[Recorded], dict]]:
    """Every record of `models` that the snapshot shows, as (model, {attname: value}), in one query."""
    return [(model, state) for model, _, state in united([in_one_shape(m, snapshot.of(m)) for m in models])]


def _label(model):
    return Value(model._meta.label_lower, output_field=CharField())


def _with_wholes(models) -> set[type[Recorded]]:
    """The models and, all the way up, those that they are parts of."""
    found, ahead = set(), set(models)
    while ahead:
        found |= ahead
        ahead = {m._meta.get_field(name).related_model for m in ahead for name in m.part_of} - found
    return found


def _touched(models, old, new) -> dict[type[Recorded], set[int]]:
    """The ids of the records of which a row makes a difference, by model."""
    return _with_a_row(models, _between(old, new))


def _with_a_row(models, which: Q) -> dict[type[Recorded], set[int]]:
    parts = [m.history.filter(which).order_by().values_list(_label(m), "id").distinct() for m in models]
    found = defaultdict(set)
    for label, pk in parts[0].union(*parts[1:], all=True):
        found[apps.get_model(label)].add(pk)
    return found


def _between(old, new) -> Q:
    """The rows that one snapshot counts with and the other does not: by their date, or by when they were written."""
    first, last = sorted(snapshot.moment or timezone.now() for snapshot in (old, new))
    rows = Q(history_date__gt=first, history_date__lte=last)
    known = sorted(snapshot.known_by for snapshot in (old, new) if snapshot.known_by is not None)
    if not known or known[0] == known[-1] and len(known) == 2:
        return rows
    late = Q(recorded_at__gt=known[0], history_date__lte=last)
    return rows | (late & Q(recorded_at__lte=known[1]) if len(known) == 2 else late)


def _moved(before: dict, after: dict) -> set[tuple]:
    """The records that appeared, disappeared or went to another municipality: their parts may have done so too."""
    return {
        (label, pk)
        for label, pk in before.keys() | after.keys()
        if _where(label, before.get((label, pk))) != _where(label, after.get((label, pk)))
    }


def _where(label, state):
    owner = apps.get_model(label).belongs_to
    if state is None or not owner:
        return state is not None
    return (state[apps.get_model(label)._meta.get_field(owner).attname],)


def _parts_of(wholes: set[tuple], models) -> dict:
    """Which records of `models` are parts of these: {model: Q}."""
    ids = defaultdict(set)
    for label, pk in wholes:
        ids[label].add(pk)
    found = {}
    for model in _with_wholes(models):
        fields = [model._meta.get_field(name) for name in model.part_of]
        parts = [
            Q(**{f"{field.attname}__in": ids[field.related_model._meta.label_lower]})
            for field in fields
            if field.related_model._meta.label_lower in ids
        ]
        if parts:
            found[model] = reduce(or_, parts)
    return found


def in_one_shape(model, rows, key="id"):
    """Rows of any model as its label, the column or expression `key`, and all columns as JSON: to be united."""
    columns = {field.attname: field.attname for field in model._meta.concrete_fields}
    return rows.order_by().values_list(_label(model), key, Cast(JSONObject(**columns), TextField()))


def united(parts) -> Iterator[tuple]:
    """What `in_one_shape` asks of several models, in one query: (model, key, {attname: value})."""
    if parts:
        for label, key, state in parts[0].union(*parts[1:], all=True):
            model = apps.get_model(label)
            yield model, key, _values(model, json.loads(state))


def _values(model, state: dict) -> dict:
    """Days, moments, amounts and yes or no as the model knows them: the databases write them differently in JSON."""
    values = {field.attname: field.to_python(state[field.attname]) for field in model._meta.concrete_fields}
    for name, value in values.items():
        if isinstance(value, datetime) and timezone.is_naive(value):
            values[name] = value.replace(tzinfo=UTC)  # SQLite keeps moments in UTC, without saying so
    return values
