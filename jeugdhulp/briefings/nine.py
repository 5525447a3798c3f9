"""The letters of one edition side by side: what is the same in all, what differs, and whether shared facts agree.

Computed from the letters' content, so from what their readers read; nothing is assumed of how it was composed.

* A fact is a piece with a name: a row of a table (table and first cell), a risk, a principle, a row of the matrix, a
  step of a numbered list.
* What a table tells of the municipality itself names it in its caption: those facts are the municipality's own.
* A fact that stands in more letters under one name has to say the same in all of them; where it does not, that is a
  conflict. A paragraph has no name: it is the same, or it is somebody's own words.
* The proof is a hash per letter over the facts that all letters share: nine equal hashes, nine times the same facts.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .blocks import ChangeList, DataTable, Matrix, NumberedList, PrincipleBlock, RiskBlock, Subsection
from .content import LetterContent
from .digests import digest
from .parts import Block, own_texts, walk

OWN = "de gemeente zelf"


@dataclass(frozen=True)
class Fact:
    """A piece with a name: `subject` is the table or kind, `name` what it is about, `value` what it says of it."""

    place: str
    subject: str
    name: str
    value: tuple[str, ...]
    own: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return self.subject, self.name


@dataclass(frozen=True)
class Conflict:
    """A shared fact that is not told the same: per value the municipalities that tell it."""

    subject: str
    name: str
    told: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Cell:
    """What one letter has in one place. `own`: what only some letters say; `lacks`: what most say and this one does not."""

    there: bool
    own: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()

    @property
    def same(self) -> bool:
        return self.there and not self.own and not self.lacks


@dataclass(frozen=True)
class Side:
    """The letters of an edition side by side; `rows` are the places in order with a cell per letter."""

    names: tuple[str, ...]
    header: tuple[tuple[str, tuple[str, ...]], ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    shared: int
    hashes: tuple[str, ...]
    conflicts: tuple[Conflict, ...]

    @property
    def proven(self) -> bool:
        """Whether there are shared facts and every letter tells them the same."""
        return bool(self.shared) and not self.conflicts and len(set(self.hashes)) == 1


def side_by_side(letters: Sequence[LetterContent]) -> Side:
    """The comparison of the letters of one edition; of one letter there is nothing to compare."""
    facts = [{fact.key: fact for fact in facts_of(letter)} for letter in letters]
    names = tuple(letter.municipality for letter in letters)
    everywhere = [key for key in (facts[0] if facts else {}) if all(key in one for one in facts)]
    shared = [key for key in everywhere if not any(one[key].own for one in facts)]
    return Side(
        names=names,
        header=_header(letters),
        rows=_rows(letters),
        shared=len(shared),
        hashes=tuple(_hash([one[key] for key in shared]) for one in facts),
        conflicts=tuple(_conflicts(names, facts)),
    )


def facts_of(letter: LetterContent) -> Iterator[Fact]:
    """Every fact of a letter; of two with one name the second is told with its number."""
    seen: Counter = Counter()
    for place, blocks in _places(letter):
        for fact in (fact for block in blocks for fact in _facts(block, place, letter.municipality)):
            seen[fact.key] += 1
            again = seen[fact.key]
            yield fact if again == 1 else Fact(fact.place, fact.subject, f"{fact.name} ({again})", fact.value, fact.own)


def _facts(block: Block, place: str, municipality: str) -> Iterator[Fact]:
    for part in walk(block):
        if isinstance(part, DataTable):
            own = municipality in part.caption
            subject = part.caption.replace(municipality, OWN) if own else part.caption
            for row in part.rows:
                first, *rest = ("".join(run.text for run in cell) for cell in row)
                yield Fact(place, subject, first, tuple(rest), own)
        elif isinstance(part, RiskBlock):
            yield Fact(place, "Risico", str(part.number), _said(part))
        elif isinstance(part, PrincipleBlock):
            yield Fact(place, "Uitgangspunt", str(part.number), _said(part))
        elif isinstance(part, Matrix):
            for row in part.rows:
                yield Fact(place, part.caption, row.heading, _said(row))
        elif isinstance(part, NumberedList):
            for item in part.items:
                yield Fact(place, place, " ".join(text for piece in item for text in _said(piece)), ())


def _said(part) -> tuple[str, ...]:
    return tuple(text for piece in walk(part) for text in own_texts(piece))


def _places(letter: LetterContent) -> Iterator[tuple[str, tuple[Block, ...]]]:
    place = "Opening"
    for section in letter.sections:
        place = section.heading or place
        yield place, section.blocks
    for annex in letter.annexes:
        yield f"Bijlage {annex.number}. {annex.title}", annex.blocks


def _hash(facts: list[Fact]) -> str:
    told = json.dumps([(*fact.key, *fact.value) for fact in facts], ensure_ascii=False)
    return digest(told)


def _conflicts(names, facts) -> Iterator[Conflict]:
    for key in dict.fromkeys(key for one in facts for key in one):
        holders = [(name, one[key]) for name, one in zip(names, facts, strict=True) if key in one]
        told: dict[tuple[str, ...], list[str]] = {}
        for name, fact in holders:
            told.setdefault(fact.value, []).append(name)
        if len(told) > 1 and not any(fact.own for _, fact in holders):
            yield Conflict(*key, tuple((" · ".join(value), tuple(who)) for value, who in told.items()))


def _header(letters) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The lines of the letterhead by label, with what each letter says there; "" where it has no such line."""
    labels = dict.fromkeys(line.label for letter in letters for line in letter.header)
    rows = []
    for label in labels:
        values = [{line.label: _value(line) for line in letter.header}.get(label, "–") for letter in letters]
        rows.append((label or "zonder opschrift", tuple(values)))
    signed = [
        ", ".join(p.name or p.role for p in letter.signature.signatories) if letter.signature else ""
        for letter in letters
    ]
    return (*rows, ("Ondertekening", tuple(name or "nog niemand" for name in signed)))


def _value(line) -> str:
    return line.value or ("leeg" if line.optional else "leeg, verplicht")


def _rows(letters) -> tuple[tuple[str, tuple[Cell, ...]], ...]:
    """Each place with what every letter says there that not most of them say."""
    said = [_pieces(letter) for letter in letters]
    order = dict.fromkeys(place for one in said for place in one)
    return tuple((place, _cells(letters, [one.get(place) for one in said])) for place in order)


def _cells(letters, said: list) -> tuple[Cell, ...]:
    """The cells of one place; None in `said` where a letter does not have it."""
    common = _most(said, len(letters))
    # what most letters do not say word for word, they may say each with their own name in it
    alike = [
        pieces and {piece: piece if piece in common else piece.replace(letter.municipality, OWN) for piece in pieces}
        for letter, pieces in zip(letters, said, strict=True)
    ]
    most = _most([pieces and pieces.values() for pieces in alike], len(letters))
    cells = []
    for pieces in alike:
        if pieces is None:
            cells.append(Cell(there=False))
            continue
        own = tuple(piece for piece, form in pieces.items() if form not in most)
        cells.append(Cell(True, own, tuple(form for form in most if form not in pieces.values())))
    return tuple(cells)


def _most(said, letters: int) -> list[str]:
    number = Counter(piece for pieces in said if pieces for piece in dict.fromkeys(pieces))
    return [piece for piece, count in number.items() if count * 2 > letters]


def _pieces(letter) -> dict[str, dict[str, None]]:
    """Per place the smallest pieces as a reader reads them: a paragraph, a row, a change."""
    found: dict[str, dict[str, None]] = {}
    for place, blocks in _places(letter):
        found.setdefault(place, {}).update(dict.fromkeys(piece for block in blocks for piece in _read(block)))
    return found


def _read(block: Block) -> Iterator[str]:
    if isinstance(block, DataTable):
        yield block.caption
        for row in block.rows:
            yield " · ".join("".join(run.text for run in cell) for cell in row)
    elif isinstance(block, NumberedList):
        for item in block.items:
            yield " ".join(text for piece in item for text in _said(piece))
    elif isinstance(block, ChangeList):
        for change in block.changes:
            yield " ".join(_said(change))
    elif isinstance(block, Subsection):
        yield block.heading
        for part in block.blocks:
            yield from _read(part)
    else:
        yield " ".join(_said(block))
