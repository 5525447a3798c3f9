"""Small helpers for rules that the database itself keeps, each with a Dutch sentence for who breaks it."""

from django.core.exceptions import ValidationError
from django.db import DEFAULT_DB_ALIAS
from django.db.models import BaseConstraint, CheckConstraint, F, Q, UniqueConstraint


class OneOf(CheckConstraint):
    """A CheckConstraint on the values of one column. A form is judged here: the database need not be asked for it."""

    def validate(self, model, instance, exclude=None, using=DEFAULT_DB_ALIAS):
        ((lookup, values),) = self.condition.children
        name = lookup.removesuffix("__in")
        if name in (exclude or ()) or getattr(instance, name) in (None, *values):
            return
        raise ValidationError(self.get_violation_error_message(), code=self.violation_error_code)

    def deconstruct(self):
        # in the database, and so in a migration, it is a CheckConstraint as any other
        _, args, kwargs = super().deconstruct()
        return "django.db.models.CheckConstraint", args, kwargs


def broken_rule(record, sentence: str) -> BaseConstraint | None:
    """The constraint of a record's model that is refused with this sentence, if one is."""
    told = {rule.get_violation_error_message(): rule for rule in record._meta.constraints}
    return told.get(sentence)


def columns_of(rule: BaseConstraint) -> set[str]:
    """The names of the columns that a constraint is about."""
    return set(rule.condition.referenced_base_fields if isinstance(rule, CheckConstraint) else rule.fields)


def check(name: str, condition: Q, message: str) -> CheckConstraint:
    """A rule under `name` (unique in the database) with the sentence shown at the form."""
    return CheckConstraint(condition=condition, name=name, violation_error_message=message)


def in_order(name: str, first: str, last: str, message: str) -> CheckConstraint:
    """`first` is not after `last`; an open side always passes."""
    return check(
        name,
        Q(**{f"{first}__isnull": True}) | Q(**{f"{last}__isnull": True}) | Q(**{f"{last}__gte": F(first)}),
        message,
    )


def both_or_neither(name: str, one: str, other: str, message: str) -> CheckConstraint:
    """Two nullable fields that only mean something together (such as scored_at and scored_by)."""
    return check(
        name,
        Q(**{f"{one}__isnull": True, f"{other}__isnull": True})
        | Q(**{f"{one}__isnull": False, f"{other}__isnull": False}),
        message,
    )


def between(name: str, field: str, low: int, high: int, message: str) -> CheckConstraint:
    """`field` lies from low to high, both included, or is empty."""
    return check(name, Q(**{f"{field}__isnull": True}) | Q(**{f"{field}__gte": low, f"{field}__lte": high}), message)


def one_of(name: str, field: str, choices, message: str = "Kies een van de aangeboden waarden.") -> CheckConstraint:
    """`field` holds one of a TextChoices' values (SQLite and raw SQL would store anything)."""
    return OneOf(condition=Q(**{f"{field}__in": choices.values}), name=name, violation_error_message=message)


def one_each(name: str, *fields: str, empty: str, message: str) -> tuple[UniqueConstraint, UniqueConstraint]:
    """At most one record per `fields` and `empty`, where an empty `empty` counts as a value too.

    Two constraints, because SQLite has no NULLS NOT DISTINCT.
    """
    given = Q(**{f"{empty}__isnull": False})
    return (
        UniqueConstraint(fields=[*fields, empty], condition=given, name=name, violation_error_message=message),
        UniqueConstraint(fields=list(fields), condition=~given, name=f"{name}_empty", violation_error_message=message),
    )
