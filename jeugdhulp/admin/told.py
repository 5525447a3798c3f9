"""History in words: what a row changed, who wrote it, why, since when it counts and when it was written down."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst

from .hidden import HIDDEN, sees

KINDS = {"+": "toegevoegd", "~": "gewijzigd", "-": "verwijderd"}
EMPTY = "leeg"
LONG = 40  # from this many characters on a text is compared word by word


@dataclass(frozen=True)
class Difference:
    """One column: its name, what it was, what it is; and for texts the pieces (how, words), how in "= - +"."""

    label: str
    was: str
    now: str
    pieces: tuple[tuple[str, str], ...] = ()

    @classmethod
    def between(cls, label: str, was: str, now: str):
        """Two values in words; of long texts the words that went and came."""
        return cls(label, was, now, pieces(was, now) if min(len(was), len(now)) >= LONG else ())


@dataclass(frozen=True)
class Told:
    """One history row in words; `differences` is empty for the first row known."""

    row: models.Model
    name: str
    kind: str
    counts_from: str
    written: str
    by: str
    why: str
    differences: tuple[Difference, ...] = ()


class Words:
    """How the values of a model's columns read; the names of related records are read at once for all rows.

    `user` is for whom: what is hidden from somebody is not named. None: for the portal itself.
    """

    def __init__(self, model: type[models.Model], rows: Sequence[models.Model], user=None):
        self.fields = {field.name: field for field in model._meta.concrete_fields}
        self.shorter = getattr(model, "told_shorter", {})
        self.names = {}
        for field in self.fields.values():
            if field.is_relation:
                ids = {getattr(row, field.attname) for row in rows} - {None}
                found = field.related_model._base_manager.in_bulk(ids) if ids else {}
                seen = sees(user, field.related_model, found.keys())
                self.names[field.name] = {pk: str(record) if pk in seen else HIDDEN for pk, record in found.items()}

    def value(self, name: str, raw) -> str:
        """A stored value of the column `name` as the office knows it."""
        field = self.fields[name]
        if raw is None or raw == "":
            return EMPTY
        if name in self.shorter:
            return self.shorter[name].format(raw)
        if field.is_relation:
            return self.names[name].get(raw, "intussen verwijderd")
        if field.choices:
            return str(dict(field.flatchoices).get(raw, raw))
        if isinstance(field, models.BooleanField):
            return "ja" if raw else "nee"
        if isinstance(field, models.DateTimeField):
            return date_format(timezone.localtime(raw), "j F Y, H.i")
        if isinstance(field, models.DateField):
            return date_format(raw, "j F Y")
        if isinstance(field, models.DecimalField):
            return str(raw).replace(".", ",")
        return str(raw)

    def all(self, row) -> list[tuple[str, str]]:
        """Every column of a row with its name, as it was."""
        return [
            (capfirst(field.verbose_name), self.value(name, getattr(row, field.attname)))
            for name, field in self.fields.items()
            if not field.primary_key
        ]

    def name(self, row, under: str = "") -> str:
        """What a part is called under the whole that `under` leads to: after its other wholes, then by itself."""
        wholes = [
            self.value(name, getattr(row, self.fields[name].attname)) for name in row.instance.part_of if name != under
        ]
        return " – ".join([*(whole for whole in wholes if whole != EMPTY), str(row.instance)])

    def differences(self, old, new) -> tuple[Difference, ...]:
        """The columns in which two rows of one record differ."""
        found = []
        for name, field in self.fields.items():
            was, now = getattr(old, field.attname), getattr(new, field.attname)
            if was != now:
                texts = self.value(name, was), self.value(name, now)
                found.append(Difference.between(capfirst(field.verbose_name), *texts))
        return tuple(found)


def pieces(was: str, now: str) -> tuple[tuple[str, str], ...]:
    """Two texts as one: words that stayed ("="), went ("-") and came ("+"), in order."""
    old, new = was.split(" "), now.split(" ")
    found = []
    for how, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if how == "equal":
            found.append(("=", " ".join(old[i:j])))
            continue
        if j > i:
            found.append(("-", " ".join(old[i:j])))
        if m > k:
            found.append(("+", " ".join(new[k:m])))
    return tuple(found)


def tell(
    model: type[models.Model], rows: Sequence[models.Model], user, shown: int | None = None, under: str = ""
) -> list[Told]:
    """The first `shown` of `rows` (newest first, of one or more records) in words, each against the row before it.

    `user` is for whom; `under` is the relation to the whole under which parts are told.
    """
    rows = list(rows)
    words = Words(model, rows, user)
    told = []
    for index, row in enumerate(rows[:shown]):
        before = next((older for older in rows[index + 1 :] if older.id == row.id), None)
        told.append(
            Told(
                row,
                words.name(row, under),
                KINDS[row.history_type],
                date_format(timezone.localtime(row.history_date), "j F Y, H.i") + " uur",
                date_format(timezone.localtime(row.recorded_at), "j F Y, H.i") + " uur",
                author(row, user) if row.history_user else ("uit de stukken" if row.loaded_key else "niet bekend"),
                row.history_change_reason or "niet bekend",
                words.differences(before, row) if before and row.history_type == "~" else (),
            )
        )
    return told


def author(row, user) -> str:
    """Names of staff are for the office only."""
    own = user is None or user.audience.everything or row.history_user_id == user.pk
    return str(row.history_user) if own else "een collega"
