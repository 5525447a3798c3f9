"""Sorting and finding by name alike on both databases: a name without capitals and accents, compared byte by byte."""

import unicodedata

from django.db import models
from django.db.models import Func


def folded(text: str) -> str:
    """`text` without capitals and accents: "Élan" is found by "elan", also where the database knows ASCII only."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


class SortKeyField(models.CharField):
    """The text of another field, folded; it follows that field at every write, `bulk_create` included."""

    def __init__(self, verbose_name=None, *, of: str = "", **kwargs):
        self.of = of
        super().__init__(verbose_name, **{"max_length": 320, "editable": False, "default": "", "blank": True, **kwargs})

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "of": self.of}

    def pre_save(self, model_instance, add):
        key = folded(getattr(model_instance, self.of))[: self.max_length]
        setattr(model_instance, self.attname, key)
        return key


class Bytewise(Func):
    """A text, compared byte by byte: as SQLite does, whatever language a PostgreSQL database was made for."""

    template = "%(expressions)s"
    arity = 1

    def as_postgresql(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, template='(%(expressions)s) COLLATE "C"', **context)
