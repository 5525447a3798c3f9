"""The history rows: their indexes, and what they say beside the columns of the record."""

from django.db import models
from django.utils import timezone
from simple_history.models import HistoricalRecords
from simple_history.signals import pre_create_historical_record

from .querysets import UnrecordedWrite


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


def _stamp(sender, instance, history_instance, **kwargs):
    history_instance.loaded_key = getattr(instance, "_loaded_key", "")


pre_create_historical_record.connect(_stamp, dispatch_uid="jeugdhulp.history.stamp")
