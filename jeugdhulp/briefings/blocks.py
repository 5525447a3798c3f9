"""The blocks that the body of a letter is made of; each has its template in briefings/letter/blocks/."""

from dataclasses import dataclass, field

from .parts import Block, ContentError, Part, Run, Text, as_text, as_texts, came_later, converted
from .svg import clean_svg


@dataclass(frozen=True)
class Paragraph(Block):
    """A paragraph of running text."""

    runs: Text = converted(as_text)


def as_blocks(value) -> tuple[Block, ...]:
    """A string, a Block or a sequence of both, as blocks; an empty string is no block."""
    if isinstance(value, (str, Block)):
        value = (value,)
    blocks = tuple(Paragraph(part) if isinstance(part, str) else part for part in value if part != "")
    if not all(isinstance(block, Block) for block in blocks):
        raise ContentError(f"not blocks: {value!r}")
    return blocks


def as_items(value) -> tuple[tuple[Block, ...], ...]:
    """A sequence of list items, each a string, a Text or blocks."""
    return tuple(as_blocks(Paragraph(item) if isinstance(item, Run) or _is_text(item) else item) for item in value)


def as_rows(value) -> tuple[tuple[Text, ...], ...]:
    """A sequence of table rows, each a sequence of running texts."""
    return tuple(as_texts(row) for row in value)


def _is_text(item) -> bool:
    return isinstance(item, tuple) and any(isinstance(part, Run) for part in item)


@dataclass(frozen=True)
class BulletList(Block):
    """A list without order; an item holds one or more blocks, so also a list."""

    items: tuple[tuple[Block, ...], ...] = converted(as_items)


@dataclass(frozen=True)
class NumberedList(Block):
    """A list in order, counted from `start`."""

    items: tuple[tuple[Block, ...], ...] = converted(as_items)
    start: int = 1


@dataclass(frozen=True)
class Column(Part):
    """A column of a table; `width` is a percentage of the table, empty lets the text decide."""

    heading: str
    numeric: bool = False
    width: int | None = None


@dataclass(frozen=True)
class DataTable(Block):
    """A plain table: one head row, the first cell of a row is its heading, no spans."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...] = converted(as_rows)

    def __post_init__(self):
        super().__post_init__()
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ContentError(f"the rows of table {self.caption!r} have not all {len(self.columns)} cells")


@dataclass(frozen=True)
class RiskBlock(Block):
    """One risk with its measures, under a numbered heading; others link to it as "#risico-<number>"."""

    number: int
    title: str
    risk: tuple[Block, ...] = converted(as_blocks)
    measures: tuple[Block, ...] = converted(as_blocks)
    note: tuple[Block, ...] = converted(as_blocks, default=())

    @property
    def id(self) -> str:
        return f"risico-{self.number}"


@dataclass(frozen=True)
class PrincipleBlock(Block):
    """One principle (uitgangspunt) with its progress; others link to it as "#uitgangspunt-<number>"."""

    number: int
    title: str
    progress: tuple[Block, ...] = converted(as_blocks)

    @property
    def id(self) -> str:
        return f"uitgangspunt-{self.number}"


@dataclass(frozen=True)
class Figure(Block):
    """A drawing (SVG, see svg.py for what it may hold) with the table that says the same."""

    title: str
    svg: str = field(metadata={"printed": False, "convert": clean_svg})
    table: DataTable


@dataclass(frozen=True)
class MatrixCell(Part):
    """What stands at one likelihood and impact; `tone` (1 light - 4 dark) only supports the word `level`.

    `came_from` says of entries where they were before; `left` stood here before, and is printed in brackets.
    """

    level: str
    tone: int
    entries: tuple[Text, ...] = converted(as_texts, default=())
    came_from: tuple[Text, ...] = converted(as_texts, default=())
    left: tuple[Text, ...] = converted(as_texts, default=())


@dataclass(frozen=True)
class MatrixRow(Part):
    """One likelihood with a cell per impact."""

    heading: str
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True)
class Matrix(Block):
    """The risk matrix: rows as printed from top to bottom; what has no score stands below it."""

    caption: str
    row_label: str
    column_label: str
    columns: tuple[str, ...]
    rows: tuple[MatrixRow, ...]
    unscored: tuple[Text, ...] = converted(as_texts, default=())

    def __post_init__(self):
        super().__post_init__()
        if any(len(row.cells) != len(self.columns) for row in self.rows):
            raise ContentError(f"the rows of matrix {self.caption!r} have not all {len(self.columns)} cells")


@dataclass(frozen=True)
class Subsection(Block):
    """A part with a heading of its own, in an annex that is itself a letter."""

    heading: str
    blocks: tuple[Block, ...] = converted(as_blocks)


@dataclass(frozen=True)
class Change(Part):
    """One difference with the previous letter; `kind` is a Dutch word such as "Nieuw" or "Gewijzigd".

    `note` is a remark about it and says whose.
    """

    kind: str
    subject: Text = converted(as_text)
    before: Text = converted(as_text, default=())
    after: Text = converted(as_text, default=())
    reason: Text = converted(as_text, default=())
    note: Text = came_later(as_text)


@dataclass(frozen=True)
class ChangeList(Block):
    """What changed since the previous letter, what disappeared included."""

    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Definition(Part):
    """A term with what is said of it."""

    term: str
    text: Text = converted(as_text)


@dataclass(frozen=True)
class DefinitionList(Block):
    """Terms with their text."""

    items: tuple[Definition, ...]


@dataclass(frozen=True)
class Note(Block):
    """A remark set apart from the text, such as a core message; the title is no heading."""

    title: str
    blocks: tuple[Block, ...] = converted(as_blocks)
