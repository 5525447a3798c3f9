"""Tracked records: every change leaves a row with its reason; what was is never rewritten."""

from contextlib import contextmanager

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.formats import date_format

from ..visibility import Visibility
from .checks import check_tracking
from .querysets import PastQuerySet, RecordedQuerySet, UnrecordedWrite, refuse_future
from .rows import Origin, Recording


class Recorded(models.Model):
    """A tracked record. It is `intern` until someone makes it public, and then waits for the next publication."""

    #: relations (field names) without which the record may not be seen; an empty one hides nothing
    part_of: tuple[str, ...] = ()
    #: the field that leads to the municipality it belongs to: a Municipality, or a whole that has one
    belongs_to: str = ""
    #: the relation through which a regional record is shared: to parts that belong to a municipality (an edition with
    #: its letters), or to a whole that is shared so (a block of it). Its editors read it too, though it is internal
    shared_with: str = ""
    #: the relation to parts of which others than the office must see one before they see the record itself (a provider
    #: and its contracts): that it is there would tell what is not for them
    shown_by: str = ""

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
        refuse_future(since)
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
    def open_to(cls, audience) -> models.Q | None:
        """What of this model is not held back from `audience` for another reason than its level (an embargo).

        A condition on own columns, for now and at every past moment; None where nothing is ever held back.
        """
        return None

    @classmethod
    def check(cls, **kwargs):
        return [*super().check(**kwargs), *check_tracking(cls, Recorded)]


def recorded_models() -> list[type[Recorded]]:
    """Every tracked model of the portal, in the order of the registry."""
    return [model for model in apps.get_models() if issubclass(model, Recorded)]
