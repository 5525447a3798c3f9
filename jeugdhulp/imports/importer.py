"""Compares a file with what is there, and writes what differs: whole, or not at all."""

from collections.abc import Callable, Iterable

from django.core.exceptions import ValidationError
from django.db import transaction
from openpyxl.utils import get_column_letter

from jeugdhulp.admin.told import Difference
from jeugdhulp.history import Recorded
from jeugdhulp.templatetags.dutch import listed

from .columns import Column, Lookup, Told, as_typed
from .files import Sheet
from .plan import CHANGED, NEW, Change, Plan, Problem
from .rows import Row, refused

BATCH = 1000


def letter(place: int) -> str:
    """What a spreadsheet calls the column at a place (from 0): "kolom D"."""
    return f"kolom {get_column_letter(place + 1)}"


class Importer:
    """One kind of file. Give `model`, `key` (names of the columns that say which record a row is about) and
    `make_columns()`; override what is different. An importer is used for one file.
    """

    model: type[Recorded]
    key: tuple[str, ...]
    #: said above the page that asks for a file
    about = ""
    #: models to write, wholes before parts
    writes: tuple[type[Recorded], ...] = ()

    def __init__(self, *, user=None):
        self.user = user
        self.columns = self.make_columns()
        self.plan = Plan()
        self.holding = False

    def make_columns(self) -> list[Column]:
        raise NotImplementedError

    # --- what is there

    def existing(self) -> Iterable[Recorded]:
        """The live records that a row may be about; held until the end of the transaction that will write."""
        joined = [column.name for column in self.columns if isinstance(column, Lookup)]
        rows = self.model.objects.select_related(*joined)
        return rows.select_for_update(of=("self",)) if self.holding else rows

    def key_of(self, values: Callable[[str], object]) -> tuple:
        """What makes a record this one; `values` gives the value of a column by name."""
        return tuple(value.lower() if isinstance(value := values(name), str) else value for name in self.key)

    def name_of(self, record: Recorded) -> str:
        """What a record is called in the preview."""
        return str(record)

    # --- the file

    def check(self, sheet: Sheet, progress: Callable[[Iterable], Iterable] = iter, *, holding: bool = False) -> Plan:
        """What this file would do; writes nothing. Everything that is wrong stands in `problems`.

        `holding`: in the transaction that writes it; nobody else changes these records until its end.
        """
        self.holding = holding
        self.plan, self.width = Plan(rows=len(sheet.rows)), len(sheet.headings)
        places = self.places = self._places(sheet)
        if not places:
            self.plan.problems = [Problem(sheet.heading_row, "", self._no_headings())]
            return self.plan
        self._refuse_missing(sheet, places)
        headings_right = not self.plan.problems
        for column in self.columns:
            if isinstance(column, Lookup):
                column.prepare()
        self.present = {column.name: column for column in places.values()}
        self.known = {self.key_of(lambda name, r=record: getattr(r, name)): record for record in self.existing()}
        self.seen: dict[tuple, int] = {}
        for number, cells in progress(sheet.rows):
            row = Row(number, self.present)
            if self.look(row, sheet, cells):
                self._read(row, places, cells)
                if headings_right and all(name in row for name in self.key):
                    self._compare(row)
            self.plan.problems += row.problems
        self.plan.problems.sort(key=lambda problem: problem.row)
        return self.plan

    def look(self, row: Row, sheet: Sheet, cells: list) -> bool:
        """Look at a row as it stands in the file, before anything is read; False: read no further."""
        return True

    def unknown(self, heading: str) -> str:
        """What is said of a column that this importer does not know."""
        offered = ", ".join(column.heading for column in self.columns)
        return f"De kolom ‘{heading}’ is niet bekend. Bekend zijn: {offered}."

    def known_headings(self) -> dict[str, Column]:
        return {column.heading.casefold(): column for column in self.columns}

    def _places(self, sheet: Sheet) -> dict[int, Column]:
        """Which place in a row holds which column; says which headings cannot be read."""
        known, places, seen = self.known_headings(), {}, {}
        for place, heading in enumerate(sheet.headings):
            if not heading:
                if any(place < len(cells) and cells[place] is not None for _, cells in sheet.rows):
                    self._heading(
                        sheet,
                        letter(place),
                        "Deze kolom heeft geen naam, maar er staat iets in. Geef haar een naam of maak haar leeg.",
                    )
                continue
            if heading.casefold() in seen:
                self._heading(sheet, heading, f"De kolom ‘{heading}’ staat er meer dan één keer. Haal er een weg.")
                continue
            seen[heading.casefold()] = place
            if (column := known.get(heading.casefold())) is None:
                self._heading(sheet, heading, self.unknown(heading))
            else:
                places[place] = column
        return places

    def _no_headings(self) -> str:
        """Instead of a sentence per column: the row with the names is another one, or this is another file."""
        needed = listed([f"‘{column.heading}’" for column in self.columns if column.required])
        return (
            "Geen enkele kolom heeft hier een bekende naam. Zet de kolomnamen, met ten minste "
            f"{needed}, in de eerste rij die gevuld is. Haal weg wat erboven staat."
        )

    def _refuse_missing(self, sheet: Sheet, places) -> None:
        for column in self.columns:
            if column.required and column not in places.values():
                self._heading(sheet, column.heading, f"De kolom ‘{column.heading}’ ontbreekt. Voeg haar toe.")
        if not sheet.rows:
            self._heading(sheet, "", "Onder de kolomnamen staat geen enkele rij.")

    def _heading(self, sheet: Sheet, heading: str, sentence: str) -> None:
        self.plan.problems.append(Problem(sheet.heading_row, heading, sentence))

    def _read(self, row: Row, places: dict[int, Column], cells: list) -> None:
        row.cells = {column.name: cells[place] if place < len(cells) else None for place, column in places.items()}
        for column in places.values():
            try:
                row.values[column.name] = column.read(row.cells[column.name])
            except ValidationError as problem:
                row.refuse(column.name, " ".join(problem.messages))
        for place, cell in enumerate(cells[self.width :], start=self.width):
            if cell is not None:
                sentence = "Achter de laatste kolom staat nog iets. Kijk of een cel is verschoven."
                row.problems.append(Problem(row.number, letter(place), sentence, as_typed([cell])))

    # --- comparing

    def _compare(self, row: Row) -> None:
        key = self.key_of(row.__getitem__)
        if key in self.seen:
            row.refuse(self.key[-1], f"Dit staat ook in rij {self.seen[key]}. Houd één van beide.")
            return
        self.seen[key] = row.number
        if row.problems:
            return
        record = self.known.get(key)
        is_new = record is None
        record = self.model() if is_new else record
        differences = self.apply(row, record)
        if row.problems:
            return
        if is_new or differences:
            kind = NEW if is_new else CHANGED
            self.plan.changes.append(Change(row.number, self.name_of(record), kind, tuple(differences)))
        else:
            self.plan.unchanged += 1

    def apply(self, row: Row, record: Recorded) -> list[Difference]:
        """Give the record the values of the row, have it written where it differs, and say what differs."""
        differences = self.fill(row, record)
        if record._state.adding:
            self.complete(row, record)
        if differences or record._state.adding:
            self.validate(row, record)
            self.plan.write(record)
        return differences

    def fill(self, row: Row, record: Recorded) -> list[Difference]:
        """Set the fields that differ; of a new record all that say something."""
        differences = []
        for name, column in self.present.items():
            if isinstance(column, Told) or not self.is_field(name):
                continue
            was, now = getattr(record, name, None), row[name]
            if was != now:
                told = "" if record._state.adding else column.said(was)
                differences.append(Difference.between(column.heading, told, column.said(now)))
                setattr(record, name, now)
        return differences

    def is_field(self, name: str) -> bool:
        """Whether the column called `name` is a field of the record itself."""
        return name in {field.name for field in self.model._meta.concrete_fields}

    def complete(self, row: Row, record: Recorded) -> None:
        """Fill what a new record needs and the file does not say."""

    def validate(self, row: Row, record: Recorded) -> None:
        """The rules of the model, told at the columns."""
        try:
            record.full_clean()
        except ValidationError as problem:
            refused(row, record, problem)

    def fields_of(self, model: type[Recorded]) -> list[str]:
        """The fields that may have changed in records of a model."""
        own = [field.name for field in model._meta.concrete_fields if not field.primary_key]
        return [name for name in own if model is not self.model or name in self.present]

    # --- out

    def rows_of(self, records: Iterable[Recorded]) -> list[list]:
        """The records as rows under the headings, as this importer reads them back."""
        return [[self.cell(column, record) for column in self.columns] for record in records]

    def cell(self, column: Column, record: Recorded):
        """One cell of a download."""
        return column.told(getattr(record, column.name))


@transaction.atomic
def carry_out(
    importer: Importer, plan: Plan, *, because: str, by=None, progress: Callable[[Iterable], Iterable] = iter
) -> None:
    """Write what the plan says, with one reason. Raises ValidationError for a plan with problems or without a reason."""
    if plan.problems:
        raise ValidationError("Er zijn nog fouten in het bestand; er is niets ingelezen.")
    if not because.strip():
        raise ValidationError("Vul de reden in; er is nog niets gebeurd.")
    batches = [
        (model, is_new, [record for record in plan.records.get(model, ()) if record._state.adding == is_new])
        for model in importer.writes or (importer.model,)
        for is_new in (False, True)
    ]
    cut = [(m, n, r[at : at + BATCH]) for m, n, r in batches for at in range(0, len(r), BATCH)]
    for model, is_new, records in progress(cut):
        if is_new:
            model.objects.bulk_create(records, because=because, by=by)
        else:
            model.objects.bulk_change(records, fields=importer.fields_of(model), because=because, by=by)
