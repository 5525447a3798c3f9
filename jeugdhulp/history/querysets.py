"""Now and then: the live table, that refuses what leaves no row, and the history table, that is only read."""

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import OuterRef, Subquery
from django.db.models.fields.related_lookups import RelatedIn
from django.db.models.lookups import In
from django.utils import timezone
from simple_history.manager import HistoricalQuerySet


class UnrecordedWrite(TypeError):
    """A write that would leave no row in the history, or that would change the past."""


class RecordedQuerySet(models.QuerySet):
    """The live table: what holds now."""

    def update(self, **kwargs):
        raise UnrecordedWrite(f"{self.model.__name__}: update() schrijft geen historie; gebruik save() per record.")

    update.alters_data = True

    def bulk_update(self, objs, fields, batch_size=None):
        raise UnrecordedWrite(
            f"{self.model.__name__}: bulk_update() schrijft geen historie; gebruik save() per record."
        )

    bulk_update.alters_data = True

    def bulk_create(self, objs, batch_size=None, *, because="", by=None, since=None, loaded_key="", **kwargs):
        """Insert many records and their first history rows, with one reason `because`, person, date and mark.

        Checks no fields: for data that the code itself makes. Raises ValidationError where `since` lies ahead.
        """
        if any(kwargs.values()):
            raise UnrecordedWrite(
                f"{self.model.__name__}: bulk_create() met {', '.join(kwargs)} schrijft geen historie."
            )
        objs = list(objs)
        for obj in objs:
            obj.refuse_unrecordable()
        refuse_future(since)
        with transaction.atomic(using=self.db):
            objs = super().bulk_create(objs, batch_size=batch_size)
            self.model.history.bulk_history_create(
                objs,
                batch_size=batch_size,
                default_user=by,
                default_change_reason=because,
                default_date=since,
                custom_historical_attrs={"loaded_key": loaded_key},
            )
        return objs

    bulk_create.alters_data = True

    def bulk_change(self, objs, *, fields, because: str, by=None, batch_size: int = 500):
        """Write `fields` of many records that exist already and a history row of each, with one reason `because` and person.

        Checks no fields: for records that were validated one by one and are held by this transaction (otherwise a
        row of history could repeat what somebody else has changed since).
        """
        objs = list(objs)
        for obj in objs:
            obj.refuse_unrecordable()
        with transaction.atomic(using=self.db):
            # an upsert takes a third of the time of bulk_update; all of them exist, so none is inserted
            models.QuerySet(self.model, using=self.db).bulk_create(
                objs,
                batch_size=batch_size,
                update_conflicts=True,
                unique_fields=[self.model._meta.pk.name],
                update_fields=fields,
            )
            self.model.history.bulk_history_create(
                objs, batch_size=batch_size, update=True, default_user=by, default_change_reason=because
            )
        return objs

    bulk_change.alters_data = True


class Once:
    """As `in` over a subquery, which PostgreSQL is made to run once and to look up in a hash: `(… IN (…)) IS TRUE`.

    It may turn `IN (SELECT …)` into a join and then, as long as it has no statistics of a table (a fresh load, a
    test), run the subquery again for each row: 500 risks took a minute instead of a tenth of a second. How many rows
    the past has it guesses too low as well: it compared 20,000 contracts with 1,500 providers one by one. A condition
    inside another one is not made into a join. Not `= ANY(ARRAY(…))`: that is searched from the start for each row,
    which at 20,000 contracts took a minute and a half.
    """

    lookup_name = "in_once"

    def as_postgresql(self, compiler, connection):
        sql, params = self.as_sql(compiler, connection)
        return f"({sql}) IS TRUE", params


@models.Field.register_lookup
class InOnce(Once, In):
    """For a column."""


@models.ForeignObject.register_lookup
class RelatedInOnce(Once, RelatedIn):
    """For the column of a relation."""


class PastQuerySet(HistoricalQuerySet):
    """The history table: what held then."""

    def at(self, moment, known_by=None):
        """The records as they held at `moment` (aware datetime), of what was written down by `known_by`.

        One index seek per record however long its history: births first, then the last row of each. The order
        of two rows with one date is the order in which they were written.
        """
        pk = self._pk_attr
        rows = self.filter(**{pk: OuterRef(pk)}, history_date__lte=moment)
        if known_by is not None:
            rows = rows.filter(recorded_at__lte=known_by)
        last = rows.order_by("-history_date", "-history_id").values("history_id")[:1]
        born = self.filter(history_type="+", history_date__lte=moment).order_by().values(_last=Subquery(last))
        found = type(self)(self.model, using=self._db).filter(history_id__in_once=born)
        found._as_of = moment
        return found.as_instances()

    def with_current(self, **columns):
        """Add to each row a column of the record's very last row (deletion included): alias=column."""
        pk = self._pk_attr
        last = (
            type(self)(self.model, using=self._db).filter(**{pk: OuterRef(pk)}).order_by("-history_date", "-history_id")
        )
        return self.alias(**{alias: Subquery(last.values(column)[:1]) for alias, column in columns.items()})

    def iterator(self, chunk_size=None):
        # the stock iterator yields history rows, also where instances were asked for
        for row in super().iterator(chunk_size or 2000):
            yield row.instance if self._as_instances and isinstance(row, self.model) else row

    def delete(self):
        raise UnrecordedWrite("Het verleden wordt niet gewist.")

    delete.alters_data = True

    def update(self, **kwargs):
        raise UnrecordedWrite("Het verleden wordt niet gewijzigd.")

    update.alters_data = True


def refuse_future(since) -> None:
    """Raises ValidationError for a moment that has not come yet; None is now."""
    if since is not None and since > timezone.now():
        raise ValidationError("Een wijziging kan niet ingaan op een moment dat nog moet komen.")
