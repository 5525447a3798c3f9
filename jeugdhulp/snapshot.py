"""Reading at a moment: the only door to tracked records for pages, tables, feeds, letters and search."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from threading import local

from django.db.models import OuterRef, Prefetch, Q, QuerySet, Subquery, prefetch_related_objects
from django.utils import timezone

from .history import Recorded
from .visibility import PUBLIC, Audience, Visibility

#: matches no row
NOTHING = Q(pk__in=[])


def end_of_day(day: date) -> datetime:
    """The last moment of `day` in Amsterdam: a reference date reads to the end of that day."""
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time.min)) - timedelta(microseconds=1)


def last_written(record) -> datetime | None:
    """When what is read of a record was written down; None where it is read as it is now."""
    row = getattr(record, "_history", None)
    return row and row.recorded_at


def counts_since(record) -> datetime | None:
    """Since when what is read of a record counts; None where it is read as it is now."""
    row = getattr(record, "_history", None)
    return row and row.history_date


#: how many questions a thread remembers, of some 100 kB each
MOST_BUILT = 150
_memory = local()


def _built() -> dict[tuple, QuerySet]:
    """The questions that this thread built; not one was asked yet. Building one takes longer than asking it."""
    return _memory.__dict__.setdefault("built", {})


@dataclass(frozen=True)
class Snapshot:
    """What `audience` may see at `moment` (None: now, for the project office), of what was known by `known_by`.

    A past record is shown only if its visibility then and its visibility now both allow it: so a withdrawal
    works backwards and a draft never surfaces. A part is never shown without its wholes, nor to others than the
    office a record without the part that it is shown by.
    """

    audience: Audience = PUBLIC
    moment: datetime | None = None
    known_by: datetime | None = None
    # querysets of wholes, as questions that were not asked yet: every model asks for them again
    _wholes: dict = field(default_factory=dict, init=False, repr=False, compare=False)

    def of(self, model: type[Recorded]) -> QuerySet:
        """The records of `model`, in its own order. Filter on its own columns only and say `id`, never `pk`.

        Raises TypeError for a model that is not tracked: of that there is no door here.
        """
        if not issubclass(model, Recorded):
            raise TypeError(f"{model.__name__} is not tracked, so it cannot be read at a moment.")
        return self._shown(model)

    def _shown(self, model) -> QuerySet:
        """As `of`; what was built once for this audience and moment is not built again in this thread."""
        known = _built()
        key = (self.audience, self.moment, self.known_by, model)
        rows = known.pop(key, None)
        if rows is None:
            rows = self._build(model)
        known[key] = rows  # at the end: the first is what was not asked for the longest time
        if len(known) > MOST_BUILT:
            del known[next(iter(known))]
        return rows.all()

    def _build(self, model) -> QuerySet:
        rows = self._seen(model)
        if model.shown_by and not self.audience.everything:
            relation = model._meta.get_field(model.shown_by)
            parts = self._shown(relation.related_model).order_by().values(relation.field.attname)
            rows = rows.filter(id__in_once=parts)
        return rows.order_by(*model._meta.ordering)

    def _seen(self, model) -> QuerySet:
        """What may be seen of `model` as far as its level and its wholes say: for a part of it that is enough."""
        rows = self._rows(model)
        if not self.audience.everything:
            rows = self._then_and_now(rows, model, self._allowed)
            if (not_held_back := model.open_to(self.audience)) is not None:
                rows = rows.filter(not_held_back)
        for name in model.part_of:
            field = model._meta.get_field(name)
            seen = Q(**{f"{field.attname}__in_once": self._seen_ids(field.related_model)})
            rows = rows.filter(seen | Q(**{f"{field.attname}__isnull": True}) if field.null else seen)
        return rows

    def join(self, rows, *paths: str) -> list:
        """`rows` as a list with the relations of `paths` ("segment", "measures__mitigation") filled.

        One query per relation; only what this snapshot may show, as it was at its moment.
        """
        rows = list(rows)
        walked = {"": rows}
        for path in paths:
            at = ""
            for name in path.split("__"):
                whole, at = at, f"{at}__{name}".lstrip("_")
                if at not in walked:
                    walked[at] = self._follow(walked[whole], name)
        return rows

    def _follow(self, records: list, name: str) -> list:
        """What the relation `name` of `records` leads to, each once, with that relation filled."""
        if not records:
            return []
        field = records[0]._meta.get_field(name)
        self._fill(records, field)
        if field.concrete:
            found = [record._state.fields_cache[name] for record in records]
        else:
            found = [part for record in records for part in getattr(record, field.get_accessor_name()).all()]
        return list({id(record): record for record in found if record is not None}.values())

    def _fill(self, records: list, field) -> None:
        """Fill one relation of `records`: a foreign key that is not filled yet, or the parts of each."""
        rows = self.of(field.related_model)
        if field.concrete:
            unfilled = [record for record in records if field.name not in record._state.fields_cache]
            ids = {getattr(record, field.attname) for record in unfilled} - {None}
            # not by prefetch_related_objects: SQLite refuses its condition for more than a thousand
            self.attach(unfilled, field.name, rows.filter(id__in=ids) if ids else ())
        else:
            prefetch_related_objects(records, Prefetch(field.get_accessor_name(), queryset=rows))

    @staticmethod
    def attach(rows, name: str, known) -> list:
        """`rows` as a list with the foreign key `name` filled from records that were read already.

        As `join`, without a query; a record that is not among `known` may not be shown and becomes None.
        """
        found = {record.id: record for record in known}
        rows = list(rows)
        for row in rows:
            row._state.fields_cache[name] = found.get(getattr(row, row._meta.get_field(name).attname))
        return rows

    def column(self, model, name: str, *, of: str) -> Subquery:
        """The column `name` of the record of `model` whose id stands in the column `of`, as it was at the moment.

        To sort, count or filter rows of `of()` in the database: one index seek per row. Only for a whole of theirs
        (`part_of`): whether that may be seen was asked already.
        """
        if self.moment is None:
            rows = model.objects.filter(id=OuterRef(of)).order_by()
        else:
            rows = model.history.filter(id=OuterRef(of), history_date__lte=self.moment)
            if self.known_by is not None:
                rows = rows.filter(recorded_at__lte=self.known_by)
            rows = rows.order_by("-history_date", "-history_id")
        return Subquery(rows.values(name)[:1])

    def _seen_ids(self, model) -> QuerySet:
        """The ids of what may be seen of a whole."""
        if model not in self._wholes:
            self._wholes[model] = self._ids(self._seen(model))
        return self._wholes[model]

    def _rows(self, model) -> QuerySet:
        """The records as they were, for whoever reads."""
        return model.objects.all() if self.moment is None else model.history.at(self.moment, self.known_by)

    def _then_and_now(self, rows, model, rule) -> QuerySet:
        """`rows` that `rule` allows by what they were and, at a past moment, by their very last row as well."""
        owner = _owner_column(model)
        rows = rows.filter(rule(model, "visibility", owner))
        if self.moment is None:
            return rows
        current = {"_visibility_now": "visibility"} | ({"_owner_now": owner} if owner else {})
        return rows.with_current(**current).filter(rule(model, "_visibility_now", "_owner_now" if owner else ""))

    def _allowed(self, model, visibility: str, owner: str) -> Q:
        """The rule of design section 7 over a visibility column and an owner column."""
        allowed = Q(**{visibility: Visibility.PUBLIC})
        if Visibility.LIMITED in self.audience.levels:
            allowed |= Q(**{visibility: Visibility.LIMITED}) & self._own(model, visibility, owner, or_regional=True)
        if Visibility.INTERNAL in self.audience.levels:
            ours = self._own(model, visibility, owner) | self._shared(model, owner)
            allowed |= Q(**{visibility: Visibility.INTERNAL}) & ours
        return allowed

    def _shared(self, model, owner: str) -> Q:
        """What belongs to no municipality and is shared with the audience's own, now (Recorded.shared_with)."""
        if not model.shared_with or self.audience.municipality_id is None:
            return NOTHING
        relation = model._meta.get_field(model.shared_with)
        if relation.concrete:
            wholes = relation.related_model.objects.filter(self._shared(relation.related_model, ""))
            shared = Q(**{f"{relation.attname}__in": self._ids(wholes)})
            return shared & Q(**{f"{owner}__isnull": True}) if owner else shared
        part = relation.related_model
        own = part.objects.filter(**{_owner_column(part): self.audience.municipality_id})
        return Q(id__in=own.order_by().values(relation.field.attname))

    def _own(self, model, visibility: str, owner: str, *, or_regional: bool = False) -> Q:
        """What belongs to the audience's own municipality, or to none: by its own field, or because its whole does.

        Whether that whole may be seen is not asked here: a part is never shown without its wholes.
        """
        if not model.belongs_to:
            return ~NOTHING if or_regional else NOTHING
        own = Q(**{f"{owner}__isnull": True}) if or_regional else NOTHING
        if self.audience.municipality_id is None and not or_regional:
            return NOTHING
        if whole := _owning_whole(model):
            return own | Q(**{f"{owner}__in": self._own_ids(whole, or_regional)})
        return own | Q(**{owner: self.audience.municipality_id}) if self.audience.municipality_id else own

    def _own_ids(self, whole, or_regional: bool) -> QuerySet:
        if (whole, or_regional) not in self._wholes:
            rule = partial(self._own, or_regional=or_regional)
            self._wholes[whole, or_regional] = self._ids(self._then_and_now(self._rows(whole), whole, rule))
        return self._wholes[whole, or_regional]

    @staticmethod
    def _ids(rows):
        return rows.order_by().values("id")


def _owner_column(model) -> str:
    return model._meta.get_field(model.belongs_to).attname if model.belongs_to else ""


def _owning_whole(model) -> type[Recorded] | None:
    """The whole through which `model` belongs to a municipality; None where it names the municipality itself."""
    related = model._meta.get_field(model.belongs_to).related_model
    return related if related.belongs_to else None
