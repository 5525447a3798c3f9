"""Use from a spreadsheet: totals per municipality, segment and period. What looks like data of a person is refused.

* A column that only a file about persons has, refuses the file; a cell that looks like a name, a BSN or a day of birth
  refuses its row. Neither is repeated in what is said about it.
* Counts under 10 leave the office as "< 10"; quantity and cost beside them are left out as well.
"""

import re
from datetime import date

from jeugdhulp.imports import Amount, Day, Importer, Lookup, Whole, YesNo, as_text
from jeugdhulp.region.models import Municipality
from segments.imports import segment_column

from ..models import Usage
from ..personal_data import is_about_persons, personal_data_in
from ..suppression import THRESHOLD, Hidden

#: a number with decimals is no citizen service number, whatever its digits
_DECIMALS = re.compile(r"[\d.]*\d,\d{1,2}|\d+\.\d{1,2}")
NUMBERS = ("clients", "quantity", "amount")


class UseImporter(Importer):
    model = Usage
    key = ("municipality", "segment", "first_day", "last_day")
    about = (
        "Alleen totalen per gemeente, segment en periode. Een bestand met namen, BSN's of andere gegevens van personen "
        "wordt geweigerd."
    )

    def make_columns(self):
        return [
            Lookup(
                "Gemeente",
                "municipality",
                required=True,
                filled=True,
                find=Municipality.objects.all,
                names_of=lambda municipality: [municipality.name, municipality.slug],
                what="gemeente",
            ),
            segment_column(required=True, filled=True),
            Day("Eerste dag", "first_day", required=True, filled=True),
            Day("Laatste dag", "last_day", required=True, filled=True),
            Whole("Aantal jeugdigen", "clients", hint="Een aantal, nooit gegevens van personen."),
            Amount("Hoeveelheid", "quantity"),
            Amount("Kosten in euro", "amount"),
            YesNo("Voorbeeldgegevens", "fictitious", hint="ja: verzonnen, alleen om rond te kijken."),
        ]

    def unknown(self, heading):
        if is_about_persons(heading):
            return f"De kolom ‘{heading}’ gaat over personen. Haal haar weg: hier horen alleen totalen."
        return super().unknown(heading)

    def look(self, row, sheet, cells):
        for place, cell in enumerate(cells):
            column = self.places.get(place)
            if what := _personal(cell, counted=column is not None and column.name in NUMBERS):
                row.refuse(
                    column.name if column else "",
                    f"Hier lijkt {what} te staan. Haal dat weg: hier horen alleen totalen, geen gegevens van personen.",
                )
        return not row.problems

    def validate(self, row, record):
        """The rules of the model without a query for each row: a file may have tens of thousands."""
        if record.first_day > record.last_day:
            row.refuse("last_day", "De laatste dag ligt voor de eerste.")
        if all(getattr(record, name) is None for name in NUMBERS):
            row.refuse("", "Er staat geen enkel getal in deze rij. Vul een aantal, een hoeveelheid of kosten in.")

    def name_of(self, record):
        return f"{record.municipality} – {record.segment}, {_day(record.first_day)} tot en met {_day(record.last_day)}"

    def rows_of(self, records):
        return super().rows_of(records) if self.sees_small else [self._suppressed(r) for r in records]

    @property
    def sees_small(self) -> bool:
        """Whether this reader may see counts under 10: the office, and a command on the server."""
        return self.user is None or self.user.audience.everything

    def _suppressed(self, record) -> list:
        small = is_small(record.clients)
        return [
            str(Hidden.SMALL if column.name == "clients" else Hidden.BESIDE)
            if small and column.name in NUMBERS
            else self.cell(column, record)
            for column in self.columns
        ]


def is_small(clients: int | None) -> bool:
    """Whether a number of young people may not be told outside the office; an unknown one may be small."""
    return clients is None or clients < THRESHOLD


def _personal(cell, *, counted: bool) -> str:
    """What a cell seems to hold of a person; `counted`: in a column of numbers, where decimals are no BSN."""
    if cell is None or isinstance(cell, bool | date):
        return ""
    text = as_text(cell)
    return "" if counted and _DECIMALS.fullmatch(text) else personal_data_in(text, short=not counted)


def _day(day) -> str:
    return f"{day.day}-{day.month}-{day.year}"
