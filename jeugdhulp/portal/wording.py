"""Records in words: what a council member reads of a record, and of a column that differs.

Names of things and columns come from the models themselves; what says nothing to a reader is left out.
"""

from collections import defaultdict

from django.db import models
from django.urls import NoReverseMatch

from jeugdhulp.changes import Change, states
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import dutch_date, euro

# columns that only order, point or parse, or are for the office; what they mean is said elsewhere
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
    "name_key",
    "known_on",
    "track_id",
    "phase_id",
    "assessed_by_id",
}
UNKNOWN = "niet bekend"


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
        return self.found.get((model._meta.label_lower, pk), (UNKNOWN, ""))[0]

    def related(self, model, state: dict, name: str, default: str = UNKNOWN) -> str:
        """What the record is called that `state` points to through the relation `name`."""
        field = model._meta.get_field(name)
        pk = state[field.attname]
        return default if pk is None else self.of(field.related_model, pk)

    def told_as(self, model, state: dict) -> str:
        """A part is called after its wholes, with its own name behind."""
        own = str(_record(model, state))
        wholes = [name for name, _ in self._wholes(model, state)]
        return f"{' – '.join(wholes)}: {own}" if wholes else own

    def url(self, model, state: dict) -> str:
        """Its own page, or that of its whole; "" without."""
        return own_url(model, state) or next((url for _, url in self._wholes(model, state) if url), "")

    def url_of(self, model, pk) -> str:
        return self.found.get((model._meta.label_lower, pk), ("", ""))[1]

    def _wholes(self, model, state):
        for name in model.part_of:
            field = model._meta.get_field(name)
            if state[field.attname] is not None:
                yield self.found.get((field.related_model._meta.label_lower, state[field.attname]), (UNKNOWN, ""))


def own_name(model, state: dict) -> str:
    """What a record calls itself."""
    return str(_record(model, state))


def own_url(model, state: dict) -> str:
    """Its own page; "" without one."""
    return _address(_record(model, state))


def columns(change: Change, names: Names) -> list[tuple[str, str, str]]:
    """The columns that differ and that a reader knows, as (name, was, is); was is "" where that was not known, or
    too long to read beside what it is now.
    """
    fields = {field.attname: field for field in change.model._meta.concrete_fields}
    return [
        (str(fields[attname].verbose_name), _was(fields[attname], old, names), value(fields[attname], new, names))
        for attname, (old, new) in change.fields.items()
        # a period is told in the words of the paper
        if attname not in SILENT and not (attname in ("start", "end") and "period_text" in fields)
    ]


def _was(field, raw, names: Names) -> str:
    told = "" if raw is None or raw == "" else value(field, raw, names)
    return told if len(told) <= 80 else ""


def value(field, raw, names: Names) -> str:
    """A stored value as a reader knows it."""
    if raw is None or raw == "":
        return UNKNOWN
    if field.is_relation:
        return names.of(field.related_model, raw)
    if field.choices:
        return str(dict(field.flatchoices).get(raw, raw))
    if isinstance(field, models.BooleanField):
        return "ja" if raw else "nee"
    if isinstance(field, models.DateField):
        return dutch_date(raw)
    if isinstance(field, models.DecimalField):
        return euro(raw)
    return str(raw)


def shown(model, state: dict, attname: str) -> str:
    """A choice or a text of a state as a label; "" where there is none."""
    raw = state[attname]
    field = model._meta.get_field(attname)
    return str(dict(field.flatchoices).get(raw, raw)) if field.choices and raw else str(raw or "")


def _record(model, state: dict):
    """An unsaved record of a stored state, for its name and its address."""
    return model(**state)


def _address(record) -> str:
    try:
        return record.get_absolute_url()
    except (AttributeError, NoReverseMatch):
        return ""  # it has no page of its own
