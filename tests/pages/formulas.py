"""Texts that a spreadsheet would calculate, in every column in which somebody can type one, now and in the past."""

from itertools import cycle

from django.core.management.base import BaseCommand
from django.db import connection, models

from jeugdhulp.history import recorded_models

#: how a cell begins that a spreadsheet does not take as text (OWASP: CSV injection)
BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", " =", "＝")
#: texts with a meaning of their own, or a form that the database holds
OTHERS = {"code", "marker", "number", "order", "email", "primary", "on_primary", "kvk", "agb"}


def typed(model) -> list[str]:
    """The columns of a model in which anything can be typed."""
    return [
        field.column
        for field in model._meta.concrete_fields
        if type(field) in (models.CharField, models.TextField)
        and not (field.choices or field.unique or field.name in OTHERS)
    ]


class Formulas(BaseCommand):
    """Puts a beginning before every text; by hand, because no door lets a record change without a row of history."""

    def handle(self, **options):
        beginnings = cycle(BEGINNINGS)
        quote = connection.ops.quote_name
        with connection.cursor() as cursor:
            for model in recorded_models():
                for column in typed(model):
                    beginning = next(beginnings)
                    for table in (model._meta.db_table, model.history.model._meta.db_table):
                        cursor.execute(
                            f"UPDATE {quote(table)} SET {quote(column)} = %s || {quote(column)} WHERE {quote(column)} <> ''",
                            [beginning],
                        )
