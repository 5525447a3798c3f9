"""Tracked records: every change leaves a row with its reason; what was is never rewritten.

Two dates per row, and they differ: `history_date` says since when something counts, `recorded_at` when it was
written down. Readers see only what was written before the last publication, so both are needed.
"""

from contextlib import contextmanager

from django.core import checks
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import OuterRef, Subquery
from django.utils import timezone
from django.utils.formats import date_format
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
        _not_ahead(since)
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

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise UnrecordedWrite("Het verleden wordt niet gewijzigd.")
        super().save(*args, **kwargs)

    save.alters_data = True

    def delete(self, *args, **kwargs):
        raise UnrecordedWrite("Het verleden wordt niet gewist.")

    delete.alters_data = True


class Recorded(models.Model):
    """A tracked record. It is `intern` until someone makes it public, and then waits for the next publication."""

    #: relations (field names) without which the record may not be seen; an empty one hides nothing
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

    def save(self, *args, update_fields=None, **kwargs):
        self.refuse_unrecordable()
        if update_fields is not None and not self._covers(update_fields):
            raise UnrecordedWrite("Met update_fields wijkt de historie af van de tabel; sla het hele record op.")
        self.check_since(self.__dict__.get("_history_date"))
        # the record and its history row, or neither
        with transaction.atomic(using=kwargs.get("using")):
            super().save(*args, update_fields=update_fields, **kwargs)

    save.alters_data = True

    def delete(self, *args, **kwargs):
        self.refuse_the_past()
        self.check_since(self.__dict__.get("_history_date"))
        return super().delete(*args, **kwargs)

    delete.alters_data = True

    def record(self, *, because: str, by=None, since=None, loaded_key: str | None = None):
        """Check and save with the reason, the person and the moment since when it counts (None: now).

        Raises ValidationError where a rule is broken; for every write that does not come from a form. Without
        `by` it is the user of the current request, if there is one; `loaded_key` marks what no person wrote.
        """
        self.refuse_the_past()
        self.full_clean()
        with self._told(_change_reason=because, _history_user=by, _history_date=since, _loaded_key=loaded_key):
            self.save()
        return self

    record.alters_data = True

    def check_since(self, since) -> None:
        """Raises ValidationError where a change may not count since `since` (aware datetime, None: now).

        Not from a moment to come, and not from before the last row: today's table would tell something else
        than the history.
        """
        if since is None:
            return
        _not_ahead(since)
        last = self._meta.model.history.filter(id=self.pk).order_by("-history_date").values_list("history_date")
        if self.pk is not None and (found := last.first()) and since < found[0]:
            day = date_format(timezone.localtime(found[0]), "j F Y H:i")
            raise ValidationError(f"Dit record is al gewijzigd per {day}. Kies dat moment of een later.")

    def refuse_the_past(self) -> None:
        """Raises UnrecordedWrite for a record as it was read at a moment."""
        if hasattr(self, "_history"):
            raise UnrecordedWrite("Dit is een record uit het verleden; het kan niet worden opgeslagen of gewist.")

    def refuse_unrecordable(self) -> None:
        """Raises UnrecordedWrite for a record from the past and for values that only the database can work out."""
        self.refuse_the_past()
        for field in self._meta.concrete_fields:
            if hasattr(self.__dict__.get(field.attname), "resolve_expression"):
                raise UnrecordedWrite(f"{field.name}: een F()-uitdrukking schrijft geen historie.")

    @contextmanager
    def _told(self, **said):
        """What the next history row says; taken back afterwards, or a later save would say it again."""
        said = {name: value for name, value in said.items() if value is not None}
        self.__dict__.update(said)
        try:
            yield
        finally:
            for name in said:
                self.__dict__.pop(name, None)

    def _covers(self, names) -> bool:
        fields = (field for field in self._meta.concrete_fields if not field.primary_key)
        return all({field.name, field.attname} & set(names) for field in fields)

    @classmethod
    def check(cls, **kwargs):
        return [*super().check(**kwargs), *_check_tracking(cls)]


def _not_ahead(since) -> None:
    if since is not None and since > timezone.now():
        raise ValidationError("Een wijziging kan niet ingaan op een moment dat nog moet komen.")


def _check_tracking(model):
    """What django-simple-history cannot follow, or a snapshot cannot show, is refused at start-up."""
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
    for field in model._meta.concrete_fields:
        tracked = (
            field.is_relation and isinstance(field.related_model, type) and issubclass(field.related_model, Recorded)
        )
        if tracked and not field.null and field.name not in model.part_of:
            yield checks.Error(
                f"{model.__name__}.{field.name}: wat verplicht naar een ander record verwijst, is daar deel van "
                "(part_of): zonder dat record kan het niet worden getoond.",
                obj=model,
                id="history.E004",
            )
    if model._meta.base_manager_name != "objects":
        yield checks.Error(
            f"{model.__name__}: laat Meta van Recorded.Meta erven; anders schrijven add() en remove() geen historie.",
            obj=model,
            id="history.E005",
        )


def recorded_models() -> list[type[Recorded]]:
    """Every tracked model of the portal, in the order of the registry."""
    from django.apps import apps

    return [model for model in apps.get_models() if issubclass(model, Recorded)]


def _stamp(sender, instance, history_instance, **kwargs):
    history_instance.loaded_key = getattr(instance, "_loaded_key", "")


pre_create_historical_record.connect(_stamp, dispatch_uid="jeugdhulp.history.stamp")
