"""What the cells of a column hold: read from a file with a Dutch sentence where that fails, and told in a download.

`heading` is the name in the file, `name` the field of the record (or what the importer calls it). A column that is
`required` must be in the file; one that is `filled` may have no empty cell. What is left out of a file is not changed;
an empty cell empties the field.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from math import isfinite

from django.core.exceptions import ValidationError

from jeugdhulp.decimals import NOT_A_NUMBER, read_decimal
from jeugdhulp.templatetags.dutch import MONTHS, in_sentence

from .files import Failed, Formula

#: in our own downloads these stand for an empty field
NOTHING = frozenset({"niet bekend", "onbekend", "niet gepland", "leeg"})
_DAYS = (re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})"), re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"))
_BREAKS = re.compile(r"\s*[\r\n\t]+\s*")
#: outside these years a day is a slip of the keyboard
FIRST_YEAR, LAST_YEAR = 1900, 2200
_IN_WORDS = re.compile(r"(\d{1,2}) ([a-z]+) (\d{4})")
MOST_TYPED = 100


@dataclass(frozen=True)
class Column:
    """A text."""

    heading: str
    name: str
    required: bool = False
    filled: bool = False
    most: int = 0
    #: what belongs in it, for the page that asks for a file
    hint: str = ""
    empty: object = ""

    def read(self, cell):
        """The value of a cell. Raises ValidationError with a sentence."""
        if isinstance(cell, Formula):
            raise ValidationError("Hier staat een formule. Plak de uitkomst als waarde.")
        if isinstance(cell, Failed):
            raise ValidationError(f"Hier staat een fout van het rekenprogramma ({cell}). Vul de waarde in.")
        if cell is None or (isinstance(cell, str) and cell.lower() in NOTHING):
            if self.filled:
                raise ValidationError("Deze cel is leeg. Vul haar in.")
            return self.empty
        return self.value(cell)

    def value(self, cell):
        """The value of a cell that is not empty. Raises ValidationError with a sentence."""
        text = as_text(cell)
        if self.most:
            text = _BREAKS.sub(" ", text)  # a field of one line
        if self.most and len(text) > self.most:
            raise ValidationError(f"Deze tekst is langer dan {self.most} tekens ({len(text)}). Maak haar korter.")
        return text

    def told(self, value):
        """The value as it stands in a download."""
        return value

    def said(self, value) -> str:
        """The value as a page says it."""
        return "leeg" if value in (None, "") else str(self.told(value))

    @property
    def explained(self) -> str:
        """What belongs in the column, as a sentence."""
        return " ".join(filter(None, (self.kind, self.hint)))

    @property
    def kind(self) -> str:
        return f"Tekst, hoogstens {self.most} tekens." if self.most else "Tekst."


@dataclass(frozen=True)
class Told(Column):
    """What our own downloads show beside the fields and what is not read: it may stand there unchanged."""


@dataclass(frozen=True)
class Whole(Column):
    """A whole number from `least` to `highest`."""

    least: int = 0
    highest: int = 2_147_483_647
    empty: object = None

    @property
    def kind(self):
        return (
            "Een heel getal." if self.highest > 10**6 else f"Een heel getal van {self.least} tot en met {self.highest}."
        )

    def value(self, cell):
        try:
            number = _number(cell)
        except ValidationError:
            number = None
        if number is None or number != number.to_integral_value():
            raise ValidationError(f"‘{as_text(cell)}’ is geen heel getal. Vul {in_sentence(self.kind)[:-1]} in.")
        if not self.least <= number <= self.highest:
            raise ValidationError(f"{number:f} ligt niet tussen {self.least} en {self.highest}.")
        return int(number)


@dataclass(frozen=True)
class Amount(Column):
    """A number with at most two decimals that is not negative, as people type it: decimals.py."""

    most_digits: int = 14
    empty: object = None
    kind = "Een getal of bedrag, hoogstens twee decimalen."

    def value(self, cell):
        number = _number(cell)
        if isinstance(cell, float):
            number = _without_float_dust(number)
        if number < 0:
            raise ValidationError("Een getal onder nul kan hier niet.")
        rounded = number.quantize(Decimal("0.01")) if number < 10**20 else number
        if rounded != number:
            raise ValidationError(f"‘{as_text(cell)}’ heeft meer dan twee decimalen. Rond af op twee.")
        if len(rounded.as_tuple().digits) > self.most_digits:
            raise ValidationError(f"‘{as_text(cell)}’ is te groot om te bewaren.")
        return rounded

    def said(self, value):
        return "leeg" if value is None else f"{value:.2f}".replace(".", ",")


@dataclass(frozen=True)
class Day(Column):
    """A day: a date cell, 31-12-2026, 2026-12-31 or 31 december 2026."""

    empty: object = None
    kind = "Een datum, bijvoorbeeld 31-12-2026."

    def value(self, cell):
        day = self._day(cell)
        if day is None:
            raise ValidationError(f"‘{as_text(cell)}’ is geen datum. Schrijf bijvoorbeeld 31-12-2026.")
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise ValidationError(f"Het jaar {day.year:04} kan niet kloppen. Schrijf bijvoorbeeld 31-12-2026.")
        return day

    def _day(self, cell) -> date | None:
        if isinstance(cell, datetime):
            return cell.date()
        if isinstance(cell, date):
            return cell
        text = as_text(cell).lower()
        try:
            if found := _IN_WORDS.fullmatch(text):
                return date(int(found[3]), MONTHS.index(found[2]) + 1, int(found[1]))
            if found := _DAYS[0].fullmatch(text):
                return date(int(found[3]), int(found[2]), int(found[1]))
            if found := _DAYS[1].fullmatch(text):
                return date(int(found["y"]), int(found["m"]), int(found["d"]))
        except ValueError:
            pass
        return None

    def said(self, value):
        return "leeg" if value is None else _day(value)


@dataclass(frozen=True)
class YesNo(Column):
    """ja or nee."""

    empty: object = False
    kind = "ja of nee."

    def value(self, cell):
        word = {True: "ja", False: "nee"}.get(cell, as_text(cell).lower()) if isinstance(cell, bool) else as_text(cell)
        if word.lower() not in ("ja", "nee"):
            raise ValidationError(f"‘{as_text(cell)}’ is geen ja of nee.")
        return word.lower() == "ja"

    def told(self, value):
        return "ja" if value else "nee"


@dataclass(frozen=True)
class Choice(Column):
    """One of the labels (or stored values) of a TextChoices."""

    choices: type | None = None

    @property
    def kind(self):
        return f"Eén van: {', '.join(choice.label for choice in self.choices)}."

    def value(self, cell):
        text = as_text(cell).lower()
        for choice in self.choices:
            if text in (choice.label.lower(), choice.value.lower()):
                return choice.value
        offered = ", ".join(choice.label for choice in self.choices)
        raise ValidationError(f"‘{as_text(cell)}’ kan hier niet. Kies uit: {offered}.")

    def told(self, value):
        return self.choices(value).label if value else ""


@dataclass(frozen=True)
class Lookup(Column):
    """A record that is known already, by one of its names; `names_of` says which, and the first is told."""

    find: Callable[[], dict[str, object]] = dict
    names_of: Callable = str
    what: str = "record"
    empty: object = None
    _known: dict = field(default_factory=dict, compare=False, repr=False)

    @property
    def kind(self):
        return f"Naam van een {self.what}, zoals in het portaal."

    def prepare(self) -> None:
        """Read the records, before the first cell; one query."""
        self._known.clear()
        for record in self.find():
            for name in self.all_names(record):
                self._known.setdefault(name.lower(), record)

    def all_names(self, record) -> list[str]:
        names = self.names_of(record)
        return [names] if isinstance(names, str) else [str(name) for name in names]

    def value(self, cell):
        text = as_text(cell)
        if (record := self._known.get(text.lower())) is None:
            raise ValidationError(f"‘{text}’ is niet bekend als {self.what}. Kijk de schrijfwijze na, of voeg toe.")
        return record

    def told(self, value):
        return self.all_names(value)[0] if value else ""


def as_text(cell) -> str:
    """A cell as somebody reads it: 3, not 3.0; texts without spaces around them."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell).replace("\xa0", " ").strip()


def as_typed(cells: Iterable) -> str:
    """Cells as they stand in the file, cut off where they are long."""
    text = ", ".join(_day(cell) if isinstance(cell, date) else as_text(cell) for cell in cells)
    return text if len(text) <= MOST_TYPED else f"{text[: MOST_TYPED - 1]}…"


def _day(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"


def _number(cell) -> Decimal:
    """Raises ValidationError with a sentence where a cell holds no number."""
    if isinstance(cell, int | float) and not isinstance(cell, bool) and isfinite(cell):
        return Decimal(str(cell))
    if isinstance(cell, str):
        return read_decimal(cell)
    raise ValidationError(NOT_A_NUMBER.format(as_text(cell)))


def _without_float_dust(number: Decimal) -> Decimal:
    """12.1 + 12.2 is 24.299999999999997 in a spreadsheet."""
    rounded = round(number, 2)
    return rounded if abs(rounded - number) < Decimal("0.0000001") else number
