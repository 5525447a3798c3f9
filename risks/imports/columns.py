"""Columns that only the register has: steps, a residual score in one cell, a state with its note, titles of measures."""

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError

from jeugdhulp.imports import Choice, Column, Whole, as_text

from ..tables import NOT_ASSESSED

_RESIDUAL = re.compile(r"([1-5])\s*[x×*]\s*([1-5])", re.IGNORECASE)


def not_assessed(cell) -> bool:
    """Whether a cell says so in words."""
    return isinstance(cell, str) and cell.casefold() == NOT_ASSESSED


@dataclass(frozen=True)
class Code(Column):
    """What a risk is called in its address."""

    kind = "Letters, cijfers en streepjes."

    def value(self, cell):
        code = super().value(cell)
        if not re.fullmatch(r"[-\w]+", code, re.ASCII):
            raise ValidationError(f"‘{code}’ is geen code. Gebruik letters, cijfers en streepjes, zonder spaties.")
        return code


@dataclass(frozen=True)
class Step(Whole):
    """One of the steps 1 to 5, or not assessed."""

    least: int = 1
    highest: int = 5
    hint: str = "Leeg: niet beoordeeld."

    def read(self, cell):
        return None if not_assessed(cell) else super().read(cell)

    def told(self, value):
        return NOT_ASSESSED if value is None else value

    def said(self, value):
        return str(self.told(value))


@dataclass(frozen=True)
class Residual(Column):
    """Likelihood and impact in one cell: 2 × 3."""

    empty: object = None
    kind = "Kans × gevolg, bijvoorbeeld 2 × 3. Leeg: niet beoordeeld."

    def read(self, cell):
        return None if not_assessed(cell) else super().read(cell)

    def value(self, cell):
        found = _RESIDUAL.fullmatch(super().value(cell))
        if not found:
            raise ValidationError(f"‘{as_text(cell)}’ is geen restrisico. Schrijf kans × gevolg, bijvoorbeeld 2 × 3.")
        return int(found[1]), int(found[2])

    def told(self, value):
        return f"{value[0]} × {value[1]}" if value else NOT_ASSESSED

    def said(self, value):
        return self.told(value)


@dataclass(frozen=True)
class Standing(Choice):
    """The state as the register tells it: what is said in brackets behind it is worked out."""

    def value(self, cell):
        return super().value(str(cell).partition(" (")[0])


@dataclass(frozen=True)
class Titles(Column):
    """Titles of measures, one on a line."""

    empty: object = ()
    kind = "Titels van maatregelen, elk op een eigen regel in de cel. Een nieuwe titel is een nieuwe maatregel."

    def value(self, cell):
        titles = tuple(line.strip() for line in str(cell).splitlines() if line.strip())
        for title in titles:
            if len(title) > 200:
                raise ValidationError(f"De titel ‘{title[:40]}…’ is langer dan 200 tekens. Maak haar korter.")
        if len({title.casefold() for title in titles}) < len(titles):
            raise ValidationError("Een maatregel staat er twee keer. Houd er één.")
        return titles

    def told(self, value):
        return "\n".join(value)
