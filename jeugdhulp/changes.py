"""What differs between two moments for one reader: three queries, whatever the number of models."""

import json
from dataclasses import dataclass

from django.apps import apps
from django.db.models import CharField, TextField, Value
from django.db.models.functions import Cast, JSONObject

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

    Both need a moment. A record counts once, however often it was written in between.
    """
    touched = _touched(models or recorded_models(), old, new)
    before, after = (_states(snapshot, touched, old, new) for snapshot in (old, new))
    return [
        Change(apps.get_model(label), pk, before.get((label, pk)), after.get((label, pk)))
        for label, pk in sorted(before.keys() | after.keys())
        if before.get((label, pk)) != after.get((label, pk))
    ]


def states(snapshot: Snapshot, wanted: dict[type[Recorded], set[int]]) -> dict:
    """The columns of records by model and id, as the snapshot shows them, in one query:
    {(label, id): (model, {attname: value})}; what may not be seen is not there.
    """
    models = {model._meta.label_lower: model for model in wanted}
    parts = [_columns(model, snapshot.of(model).filter(id__in=ids)) for model, ids in wanted.items() if ids]
    return {(label, pk): (models[label], state) for (label, pk), state in _read(parts).items()}


def states_of(snapshot: Snapshot, models: list[type[Recorded]]) -> list[tuple[type[Recorded], dict]]:
    """Every record of `models` that the snapshot shows, as (model, {attname: value}), in one query."""
    known = {model._meta.label_lower: model for model in models}
    return [(known[label], state) for (label, _), state in _read([_columns(m, snapshot.of(m)) for m in models]).items()]


def _label(model):
    return Value(model._meta.label_lower, output_field=CharField())


def _written(model, old, new):
    """The ids of records with a history row between the two moments, or written down between what each knows."""
    rows = model.history.filter(history_date__gt=old.moment, history_date__lte=new.moment)
    return rows.order_by().values_list("id", flat=True)


def _touched(models, old, new):
    parts = [_written(m, old, new).values_list(_label(m)).distinct() for m in models]
    return [apps.get_model(label) for (label,) in parts[0].union(*parts[1:], all=True)]


def _states(snapshot, models, old, new):
    return _read([_columns(m, snapshot.of(m).filter(id__in=_written(m, old, new))) for m in models])


def _columns(model, rows):
    """Rows of any model in one shape: its label, the id, and all columns as JSON, so that they can be united."""
    columns = {field.attname: field.attname for field in model._meta.concrete_fields}
    return rows.order_by().values_list(_label(model), "id", Cast(JSONObject(**columns), TextField()))


def _read(parts) -> dict:
    if not parts:
        return {}
    return {(label, pk): json.loads(state) for label, pk, state in parts[0].union(*parts[1:], all=True)}
