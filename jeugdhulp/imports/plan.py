"""What an import would do: new, changed (old → new), unchanged; and everything that is wrong with the file."""

import hashlib
import json
from dataclasses import dataclass, field

from jeugdhulp.admin.told import Difference
from jeugdhulp.history import Recorded

NEW, CHANGED = "nieuw", "gewijzigd"


@dataclass(frozen=True)
class Problem:
    """What is wrong: in which row, in which column ("" for the row as a whole), and what was typed there."""

    row: int
    column: str
    sentence: str
    typed: str = ""


@dataclass(frozen=True)
class Change:
    """What one row would do to one record and its parts."""

    row: int
    name: str
    kind: str
    differences: tuple[Difference, ...]


@dataclass
class Plan:
    """All of it. `records` are the records to write, in order of foreign keys by model."""

    rows: int = 0
    unchanged: int = 0
    changes: list[Change] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    records: dict[type[Recorded], list[Recorded]] = field(default_factory=dict)

    @property
    def new(self) -> list[Change]:
        return [change for change in self.changes if change.kind == NEW]

    @property
    def changed(self) -> list[Change]:
        return [change for change in self.changes if change.kind == CHANGED]

    def write(self, record: Recorded) -> None:
        """Have a record written when the plan is carried out."""
        self.records.setdefault(type(record), []).append(record)

    @property
    def fingerprint(self) -> str:
        """Equal for two plans that would do the same."""
        told = [
            [change.row, change.name, change.kind, [[d.label, d.was, d.now] for d in change.differences]]
            for change in self.changes
        ]
        return hashlib.sha256(json.dumps([told, self.rows, self.unchanged]).encode()).hexdigest()
