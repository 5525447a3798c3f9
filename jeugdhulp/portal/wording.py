"""Changes in words: what a council member reads of a record that differs.

Names of things and columns come from the models themselves; what says nothing to a reader is left out.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.db import models
from django.urls import NoReverseMatch

from jeugdhulp.changes import Change, states
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import dutch_date

# columns that only order, point or parse; what they mean is said elsewhere
SILENT = {
    "id",
    "order",
    "slug",
    "code",
    "precision",
    "bound",
    "source_id",
    "source_place",
    "visibility",
    "key",
    "known_on",
}
NEW, CHANGED, GONE = "Nieuw", "Gewijzigd", "Verdwenen"
BADGE = {NEW: "active", CHANGED: "waiting", GONE: "neutral"}


@dataclass(frozen=True)
class Told:
    """One change: of which kind of thing, which one, what happened to it, and the columns (name, was, is)."""

    model: type[models.Model]
    kind: str
    name: str
    outcome: str
    columns: tuple[tuple[str, str, str], ...] = ()
    url: str = ""

    @property
    def badge(self) -> str:
        return BADGE[self.outcome]


class Names:
    """What records that others point to are called, and where they stand: read for all in one query a snapshot."""

    def __init__(self, states_told, *snapshots: Snapshot):
        wanted = defaultdict(set)
        for model, state in states_told:
            for field in model._meta.concrete_fields:
                if field.is_relation and state[field.attname] is not None and hasattr(field.related_model, "history"):
                    wanted[field.related_model].add(state[field.attname])
        self.found = {}
        for snapshot in snapshots:
            for (label, pk), (model, state) in states(snapshot, wanted).items():
                record = _record(model, state)
                self.found[label, pk] = str(record), _address(record)

    @classmethod
    def for_changes(cls, changes: list[Change], *snapshots: Snapshot):
        """The names that changes need, before and after."""
        return cls([(c.model, state) for c in changes for state in (c.before, c.after) if state], *snapshots)

    def of(self, model, pk) -> str:
        return self.found.get((model._meta.label_lower, pk), ("niet bekend", ""))[0]

    def told_as(self, model, state: dict) -> str:
        """A part is called after its wholes, with its own name behind."""
        own = str(_record(model, state))
        wholes = [name for name, _ in self._wholes(model, state)]
        return f"{' – '.join(wholes)}: {own}" if wholes else own

    def url(self, model, state: dict) -> str:
        """Its own page, or that of its whole; "" without."""
        return _address(_record(model, state)) or next((url for _, url in self._wholes(model, state) if url), "")

    def _wholes(self, model, state):
        for name in model.part_of:
            field = model._meta.get_field(name)
            yield self.found.get((field.related_model._meta.label_lower, state[field.attname]), ("niet bekend", ""))


def tell(change: Change, names: Names) -> Told | None:
    """The change in words, None where nothing differs that a reader knows."""
    meta = change.model._meta
    state = change.after or change.before
    outcome = NEW if change.before is None else GONE if change.after is None else CHANGED
    columns = tuple(_columns(change, names)) if outcome == CHANGED else ()
    if outcome == CHANGED and not columns:
        return None
    return Told(
        change.model,
        str(meta.verbose_name),
        names.told_as(change.model, state),
        outcome,
        columns,
        names.url(change.model, state),
    )


def _columns(change, names):
    fields = {field.attname: field for field in change.model._meta.concrete_fields}
    for attname, (old, new) in change.fields.items():
        parsed = attname in ("start", "end") and "period_text" in fields
        if attname not in SILENT and not parsed:
            field = fields[attname]
            yield str(field.verbose_name), _value(field, old, names), _value(field, new, names)


def _value(field, raw, names: Names) -> str:
    """A stored value as a reader knows it."""
    if raw is None or raw == "":
        return "niet bekend"
    if field.is_relation:
        return names.of(field.related_model, raw)
    if field.choices:
        return str(dict(field.flatchoices).get(raw, raw))
    if isinstance(field, models.BooleanField):
        return "ja" if raw else "nee"
    if isinstance(field, models.DateField):
        return dutch_date(date.fromisoformat(raw))
    return str(raw)


def _record(model, state: dict):
    """An unsaved record of a stored state, for its name and its address; days become days again."""
    values = {}
    for field in model._meta.concrete_fields:
        raw = state[field.attname]
        values[field.attname] = date.fromisoformat(raw) if raw and isinstance(field, models.DateField) else raw
    return model(**values)


def _address(record) -> str:
    try:
        return record.get_absolute_url()
    except (AttributeError, NoReverseMatch):
        return ""  # it has no page of its own
