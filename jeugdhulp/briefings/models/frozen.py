"""What is written once: a row that no save, update or delete can change. The database guards it too (../frozen.py)."""

from django.db import models

FROZEN = "Dit is vastgelegd en kan niet worden gewijzigd of verwijderd."


class FrozenWrite(TypeError):
    """A write that would change or remove what was fixed."""


class FrozenQuerySet(models.QuerySet):
    """Rows can be added and read."""

    def update(self, **kwargs):
        raise FrozenWrite(FROZEN)

    update.alters_data = True

    def bulk_update(self, objs, fields, batch_size=None):
        raise FrozenWrite(FROZEN)

    bulk_update.alters_data = True

    def bulk_create(self, objs, **kwargs):
        if any(kwargs.get(name) for name in ("ignore_conflicts", "update_conflicts")):
            raise FrozenWrite(FROZEN)
        return super().bulk_create(objs, **kwargs)

    bulk_create.alters_data = True

    def delete(self):
        raise FrozenWrite(FROZEN)

    delete.alters_data = True


class Frozen(models.Model):
    """A row that is added and never changes."""

    objects = FrozenQuerySet.as_manager()

    class Meta:
        abstract = True
        base_manager_name = "objects"

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise FrozenWrite(FROZEN)
        kwargs["force_insert"] = True
        super().save(*args, **kwargs)

    save.alters_data = True

    def delete(self, *args, **kwargs):
        raise FrozenWrite(FROZEN)

    delete.alters_data = True


def frozen_models() -> list[type[Frozen]]:
    """Every model of which the rows never change."""
    from django.apps import apps

    return [model for model in apps.get_models() if issubclass(model, Frozen)]
