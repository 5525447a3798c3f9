"""Reading at a moment: the only door to tracked records for pages, tables, feeds, letters and search."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from django.db.models import Prefetch, Q, QuerySet, prefetch_related_objects
from django.utils import timezone

from .history import Recorded
from .visibility import PUBLIC, Audience, Visibility


def end_of_day(day: date) -> datetime:
    """The last moment of `day` in Amsterdam: a reference date reads to the end of that day."""
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time.min)) - timedelta(microseconds=1)


@dataclass(frozen=True)
class Snapshot:
    """What `audience` may see at `moment` (None: now, for the project office), of what was known by `known_by`.

    A past record is shown only if its visibility then and its visibility now both allow it: so a withdrawal
    works backwards and a draft never surfaces. A part is never shown without its wholes.
    """

    audience: Audience = PUBLIC
    moment: datetime | None = None
    known_by: datetime | None = field(default=None)

    def of(self, model: type[Recorded]) -> QuerySet:
        """The records of `model`, in its own order. Filter on its own columns only and say `id`, never `pk`."""
        rows = model.objects.all() if self.moment is None else model.history.at(self.moment, self.known_by)
        if not self.audience.everything:
            rows = rows.filter(self._allowed(model, "visibility", _owner_column(model)))
            if self.moment is not None:
                now = {"_visibility_now": "visibility"} | (
                    {"_owner_now": _owner_column(model)} if model.belongs_to else {}
                )
                rows = rows.with_current(**now).filter(self._allowed(model, "_visibility_now", "_owner_now"))
        for name in model.part_of:
            whole = model._meta.get_field(name).related_model
            if whole is not model:
                rows = rows.filter(**{f"{name}_id__in": self._ids(self.of(whole))})
        return rows.order_by(*model._meta.ordering)

    def join(self, rows, *paths: str) -> list:
        """`rows` as a list with the relations of `paths` ("segment", "measures__mitigation") filled.

        One query per relation; only what this snapshot may show, as it was at its moment.
        """
        rows = list(rows)
        if rows:
            prefetch_related_objects(rows, *self._lookups(type(rows[0]), paths))
        return rows

    def _lookups(self, model, paths):
        done = set()
        for path in paths:
            at, walked = model, []
            for name in path.split("__"):
                walked.append(name)
                at = at._meta.get_field(name).related_model
                lookup = "__".join(walked)
                if lookup not in done:
                    done.add(lookup)
                    yield Prefetch(lookup, queryset=self.of(at))

    def _allowed(self, model, visibility: str, owner: str) -> Q:
        """The rule of design section 7 over a visibility column and an owner column."""
        own = self._own(model, owner)
        allowed = Q(**{visibility: Visibility.PUBLIC})
        if Visibility.LIMITED in self.audience.levels:
            regional = Q(**{f"{owner}__isnull": True}) if model.belongs_to else Q()
            allowed |= Q(**{visibility: Visibility.LIMITED}) & (regional | own if own is not None else regional)
        if Visibility.INTERNAL in self.audience.levels and own is not None:
            allowed |= Q(**{visibility: Visibility.INTERNAL}) & own
        return allowed

    def _own(self, model, owner: str) -> Q | None:
        """The records of the audience's own municipality, through their own field or through their whole."""
        if not model.belongs_to or self.audience.municipality_id is None:
            return None
        whole = model._meta.get_field(model.belongs_to).related_model
        if not issubclass(whole, Recorded) or not whole.belongs_to:
            return Q(**{owner: self.audience.municipality_id})
        mine = self.of(whole).filter(self._own(whole, _owner_column(whole)))
        return Q(**{f"{owner}__in": self._ids(mine)})

    @staticmethod
    def _ids(rows):
        return rows.order_by().values("id")


def _owner_column(model) -> str:
    return model._meta.get_field(model.belongs_to).attname if model.belongs_to else ""
