"""One row of a file: its values by the name of the column, and where a refusal of the model belongs in it."""

from dataclasses import dataclass, field

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError

from jeugdhulp.constraints import broken_rule, columns_of

from .columns import Column, as_typed
from .plan import Problem


@dataclass
class Row:
    """The cells of one row and the values read from them; only of columns that are in the file."""

    number: int
    columns: dict[str, Column]
    values: dict[str, object] = field(default_factory=dict)
    cells: dict[str, object] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def __getitem__(self, name: str):
        return self.values[name]

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def get(self, name: str, default=None):
        return self.values.get(name, default)

    def refuse(self, name: str, sentence: str) -> None:
        """Say what is wrong, at the column called `name`, or about the whole row where the file has no such column."""
        column = self.columns.get(name)
        self.problems.append(Problem(self.number, column.heading if column else "", sentence, self.typed(name)))

    def typed(self, name: str) -> str:
        """What stands in the cell, as somebody reads it; of a row as a whole, in all its cells."""
        if not self.cells:  # not read, so not to be repeated
            return ""
        cells = [self.cells.get(name)] if name in self.columns else self.cells.values()
        return as_typed(cell for cell in cells if cell is not None)


def refused(row: Row, record, error: ValidationError, names: dict[str, str] | None = None) -> None:
    """Put what a model refuses at the columns of the file. `names`: field to column where these differ."""
    told = dict(error.error_dict) if hasattr(error, "error_dict") else {NON_FIELD_ERRORS: error.error_list}
    for name, errors in told.items():
        for message in (message for item in errors for message in item.messages):
            rule = broken_rule(record, message) if name == NON_FIELD_ERRORS else None
            at = _pointed_at(row, rule) if rule else name
            at = (names or {}).get(at, at)
            if at not in row.columns and at != NON_FIELD_ERRORS:
                message = f"{record._meta.get_field(at).verbose_name}: {message}"
            row.refuse(at, message)


def _pointed_at(row: Row, rule) -> str:
    """Of the columns that a rule is about, the last in the file: there the row stopped being right."""
    named = columns_of(rule)
    found = [name for name in row.columns if name in named]
    return found[-1] if found else NON_FIELD_ERRORS
