"""Tracked records: every change leaves a row with its reason; what was is never rewritten.

Two dates per row, and they differ: `history_date` says since when something counts, `recorded_at` when it was
written down. Readers see only what was written before the last publication, so both are needed.
"""

from django.core import checks
from django.db import models, transaction
from django.db.models import OuterRef, Subquery
from django.utils import timezone
from simple_history.manager import HistoricalQuerySet
from simple_history.models import HistoricalRecords
from simple_history.signals import pre_create_historical_record

from .visibility import Visibility


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

    def bulk_create(self, objs, batch_size=None, *, because="", by=None, since=None, **kwargs):
        """Insert many records and their first history rows, with one reason `because`, person and date."""
        if any(kwargs.values()):
            raise UnrecordedWrite(
                f"{self.model.__name__}: bulk_create() met {', '.join(kwargs)} schrijft geen historie."
            )
        with transaction.atomic(using=self.db):
            objs = super().bulk_create(objs, batch_size=batch_size)
            self.model.history.bulk_history_create(
                objs, batch_size=batch_size, default_user=by, default_change_reason=because, default_date=since
            )
        return objs

    bulk_create.alters_data = True


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
        found = type(self)(self.model, using=self._db).filter(history_id__in=born)
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


class Recording(HistoricalRecords):
    """The history table's indexes: the births, then one seek per record; and what is not yet published."""

    def get_meta_options(self, model):
        pk = model._meta.pk.attname
        return super().get_meta_options(model) | {
            "indexes": (
                models.Index(fields=[pk, "history_date", "history_id"]),
                models.Index(fields=["history_type", "history_date"]),
                models.Index(fields=["recorded_at"]),
            )
        }


class Origin(models.Model):
    """What a history row says beside the record's own columns."""

    recorded_at = models.DateTimeField("vastgelegd op", default=timezone.now, editable=False)
    loaded_key = models.CharField("sleutel in het programma", max_length=120, blank=True, default="", editable=False)

    class Meta:
        abstract = True


class Recorded(models.Model):
    """A tracked record. It is `intern` until someone makes it public, and then waits for the next publication."""

    #: required relations (field names) without which the record may not be seen
    part_of: tuple[str, ...] = ()
    #: the field that leads to the municipality it belongs to: a Municipality, or a whole that has one
    belongs_to: str = ""

    visibility = models.CharField(
        "zichtbaarheid",
        max_length=20,
        choices=Visibility,
        default=Visibility.INTERNAL,
        help_text=(
            "Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. "
            "Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie."
        ),
    )

    objects = RecordedQuerySet.as_manager()
    history = Recording(inherit=True, bases=[Origin], historical_queryset=PastQuerySet)

    class Meta:
        abstract = True
        # related add(), remove() and set() go through this manager, so that they are refused too
        base_manager_name = "objects"

    def save(self, *args, **kwargs):
        self._refuse_the_past()
        for field in self._meta.concrete_fields:
            if hasattr(self.__dict__.get(field.attname), "resolve_expression"):
                raise UnrecordedWrite(f"{field.name}: een F()-uitdrukking schrijft geen historie.")
        super().save(*args, **kwargs)

    save.alters_data = True

    def delete(self, *args, **kwargs):
        self._refuse_the_past()
        return super().delete(*args, **kwargs)

    delete.alters_data = True

    def record(self, *, because: str, by=None, since=None):
        """Check and save with the reason, the person and the moment since when it counts (None: now).

        Raises ValidationError where a rule is broken; for every write that does not come from a form.
        """
        self.full_clean()
        self._change_reason, self._history_user = because, by
        if since is not None:
            self._history_date = since
        self.save()
        return self

    record.alters_data = True

    def _refuse_the_past(self):
        if hasattr(self, "_history"):
            raise UnrecordedWrite("Dit is een record uit het verleden; het kan niet worden opgeslagen of gewist.")

    @classmethod
    def check(cls, **kwargs):
        return [*super().check(**kwargs), *_check_tracking(cls)]


def _check_tracking(model):
    """What django-simple-history cannot follow is refused at start-up."""
    for field in model._meta.get_fields():
        if field.many_to_many and not field.auto_created:
            yield checks.Error(
                f"{model.__name__}.{field.name}: een veel-op-veel-veld heeft geen historie.",
                obj=model,
                id="history.E001",
            )
        remote = getattr(field, "remote_field", None)
        if (
            field.concrete
            and remote is not None
            and getattr(remote, "on_delete", None) in (models.SET_NULL, models.SET_DEFAULT)
        ):
            yield checks.Error(
                f"{model.__name__}.{field.name}: SET_NULL schrijft geen historie; kies PROTECT of CASCADE.",
                obj=model,
                id="history.E002",
            )
    for name in model._meta.ordering:
        plain = (name if isinstance(name, str) else name.expression.name).lstrip("-")
        if "__" in plain or model._meta.get_field(plain).is_relation:
            yield checks.Error(
                f"{model.__name__}: volgorde op '{plain}' verlaat de eigen tabel.", obj=model, id="history.E003"
            )
    for name in model.part_of:
        if model._meta.get_field(name).null:
            yield checks.Error(f"{model.__name__}.{name}: een geheel is verplicht.", obj=model, id="history.E004")


def recorded_models() -> list[type[Recorded]]:
    """Every tracked model of the portal, in the order of the registry."""
    from django.apps import apps

    return [model for model in apps.get_models() if issubclass(model, Recorded)]


def _stamp(sender, instance, history_instance, **kwargs):
    history_instance.loaded_key = getattr(instance, "_loaded_key", "")


pre_create_historical_record.connect(_stamp, dispatch_uid="jeugdhulp.history.stamp")
