"""What django-simple-history cannot follow, or a snapshot cannot show, is refused at start-up."""

from django.core import checks
from django.db import models


def check_tracking(model, tracked: type):
    """The errors of one model; `tracked` is the base class of all that have a history."""
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
        related = field.related_model
        to_tracked = isinstance(related, type) and issubclass(related, tracked)
        if to_tracked and not field.null and field.name not in model.part_of:
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
