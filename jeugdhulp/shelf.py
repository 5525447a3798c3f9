"""A snapshot that reads several models ahead: all their records in one question, joined in memory.

For what needs many models at once (a letter reads some thirty): a question per model and per relation would be
forty. Who may see what is decided where it always is, in Snapshot.
"""

from dataclasses import dataclass, field

from django.db.models import Q, QuerySet, Window
from django.db.models.functions import RowNumber

from .changes import in_one_shape, united
from .snapshot import Snapshot


@dataclass(frozen=True)
class Shelf(Snapshot):
    """As the snapshot that it is `over`; the first record that is asked of `models` brings all of them.

    Of the models of `only` it brings the records that the condition names, and uses them to join alone.
    """

    models: tuple = ()
    only: dict = field(default_factory=dict, compare=False)
    _held: dict = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def over(cls, snapshot: Snapshot, *models, only: dict[type, Q] | None = None) -> "Shelf":
        return cls(snapshot.audience, snapshot.moment, snapshot.known_by, models, only or {})

    def of(self, model) -> QuerySet:
        """As Snapshot.of; a list of a model that was read ahead takes no question, a filter on it does."""
        rows = super().of(model)
        if model in self.models:
            rows._result_cache = self._records(model)
        return rows

    def _fill(self, records: list, field) -> None:
        """As Snapshot, without a question for what was read ahead."""
        model = field.related_model
        if model not in self.models and model not in self.only:
            super()._fill(records, field)
        elif field.concrete:
            self.attach(records, field.name, self._records(model))
        else:
            self._gather(records, field)

    def _gather(self, rows, relation) -> None:
        """Fill the parts of `rows`, each leading back to its whole."""
        back = relation.field
        wholes = {row.id: row for row in rows}
        parts: dict[int, list] = {key: [] for key in wholes}
        for record in self._records(relation.related_model):
            if (key := getattr(record, back.attname)) in wholes:
                record._state.fields_cache[back.name] = wholes[key]
                parts[key].append(record)
        for key, row in wholes.items():
            found = relation.related_model.objects.all()
            found._result_cache, found._prefetch_done = parts[key], True
            vars(row).setdefault("_prefetched_objects_cache", {})[relation.get_accessor_name()] = found

    def _records(self, model) -> list:
        """Fresh records of a model, in its own order: what one reader fills in, another does not find."""
        if not self._held:
            self._held.update(self._read())
        records = [model(**state) for state in self._held[model]]
        for record in records:
            record._state.adding = False
            if self.moment is not None:
                record._history = None  # of the past: refuses to be saved
        return records

    def _read(self) -> dict:
        found: dict = {model: [] for model in (*self.models, *self.only)}
        parts = []
        for model in found:
            rows = self._shown(model).filter(self.only.get(model, Q()))
            parts.append(in_one_shape(model, rows, Window(RowNumber(), order_by=[*model._meta.ordering])))
        for model, _, state in sorted(united(parts), key=lambda row: row[1]):
            found[model].append(state)
        return found
