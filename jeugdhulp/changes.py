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
    parts = []
    for model in models:
        names = [f.attname for f in model._meta.concrete_fields]
        rows = snapshot.of(model).order_by().filter(id__in=_written(model, old, new))
        parts.append(rows.values_list(_label(model), "id", Cast(JSONObject(**{n: n for n in names}), TextField())))
    if not parts:
        return {}
    return {(label, pk): json.loads(state) for label, pk, state in parts[0].union(*parts[1:], all=True)}
