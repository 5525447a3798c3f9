"""The history rows: their indexes, and what they say beside the columns of the record."""

from django.db import models
from django.utils import timezone
from simple_history.manager import HistoryDescriptor
from simple_history.models import HistoricalRecords
from simple_history.signals import pre_create_historical_record

from .querysets import UnrecordedWrite


class ReadyHistory(HistoryDescriptor):
    """`Risk.history` with its class made once; the stock one makes a new class each time it is named."""

    def __init__(self, stock: HistoryDescriptor):
        super().__init__(stock.model, stock.manager_class, stock.queryset_class)
        self.ready = stock.manager_class.from_queryset(stock.queryset_class)

    def __get__(self, instance, owner):
        return self.ready(self.model, instance)


class Recording(HistoricalRecords):
    """The history table's indexes: the births, then one seek per record; and what is not yet published."""

    def finalize(self, sender, **kwargs):
        super().finalize(sender, **kwargs)
        stock = vars(sender).get(self.manager_name)
        if isinstance(stock, HistoryDescriptor) and not isinstance(stock, ReadyHistory):
            setattr(sender, self.manager_name, ReadyHistory(stock))

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


def _stamp(sender, instance, history_instance, **kwargs):
    history_instance.loaded_key = getattr(instance, "_loaded_key", "")


pre_create_historical_record.connect(_stamp, dispatch_uid="jeugdhulp.history.stamp")
