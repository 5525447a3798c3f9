"""What a live block may be told to leave out: columns of its tables and segments; which kind has which.

* The first column names the row and always stays.
* An option that the kind does not have is refused, with those it has: a block is never quietly told in full.
"""

from dataclasses import dataclass, replace

from django.core.exceptions import ValidationError

from .blocks import DataTable
from .enums import BlockKind

#: the columns of each kind after the first, as the letter prints them
COLUMNS = {
    BlockKind.SEGMENTS: ("Inkoop", "Inkoopvorm"),
    BlockKind.FUNDING: ("Bekostiging nu", "Beoogd"),
    BlockKind.ROUTES: ("Inkoopvorm in de regio", "Door wie"),
    BlockKind.SLIP: ("Eerst", "Nu", "Wat gebeurde er", "Waarom"),
    BlockKind.DECISIONS: ("Genomen", "Gepland of heropend", "Niet bekend"),
    BlockKind.MONEY: ("Jaar", "Aard", "Bedrag"),
    BlockKind.PROMISED: ("Wanneer", "Hoe het staat"),
}
#: kinds that tell per segment
BY_SEGMENT = frozenset({BlockKind.SEGMENTS, BlockKind.FUNDING, BlockKind.ROUTES})
SEGMENTS = range(1, 6)


@dataclass(frozen=True)
class Options:
    """The options of one block; empty is everything."""

    columns: frozenset[str] = frozenset()
    segments: frozenset[int] = frozenset()

    @classmethod
    def of(cls, block) -> "Options":
        """Those of a block that was stored, so that was refused if they did not fit."""
        numbers = {int(number) for number in _split(block.segment_numbers.replace(",", ";")) if number.isdigit()}
        return cls(frozenset(name.casefold() for name in _split(block.columns)), frozenset(numbers))

    def chosen(self, part):
        """A table with the chosen columns only; anything else as it is."""
        if not self.columns or not isinstance(part, DataTable):
            return part
        keep = [n for n, column in enumerate(part.columns) if n == 0 or column.heading.casefold() in self.columns]
        columns = tuple(replace(part.columns[n], width=None) for n in keep)
        return replace(part, columns=columns, rows=tuple(tuple(row[n] for n in keep) for row in part.rows))


def refuse_options(block) -> None:
    """Raises ValidationError, at the field, for an option that this kind of block does not have."""
    problems = {}
    known = COLUMNS.get(block.kind, ())
    wrong = [name for name in _split(block.columns) if name.casefold() not in {column.casefold() for column in known}]
    if wrong and known:
        problems["columns"] = f"‘{wrong[0]}’ is geen kolom van dit blok. Kies uit: {'; '.join(known)}."
    elif wrong:
        problems["columns"] = "Dit soort blok heeft geen kolommen om uit te kiezen. Laat dit veld leeg."
    numbers = _split(block.segment_numbers.replace(",", ";"))
    if numbers and block.kind not in BY_SEGMENT:
        problems["segment_numbers"] = "Dit soort blok gaat niet per segment. Laat dit veld leeg."
    elif any(not number.isdigit() or int(number) not in SEGMENTS for number in numbers):
        problems["segment_numbers"] = "Schrijf nummers van 1 tot en met 5 met een komma ertussen, bijvoorbeeld: 1, 3."
    if problems:
        raise ValidationError(problems)


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]
