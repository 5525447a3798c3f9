"""What a load did, told in Dutch."""

from dataclasses import dataclass, field

from .publishing import waits

SHOWN = 20


@dataclass
class Report:
    """The records by what happened to them, each by its name ("segment ‘verblijf’")."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    unchanged: int = 0
    kept: list[str] = field(default_factory=list)
    dry_run: bool = False
    waiting: int = 0
    published: bool = False

    @property
    def touched(self) -> int:
        """How many records the load made, changed or removed."""
        return len(self.new) + len(self.changed) + len(self.removed)

    def lines(self) -> list[str]:
        """The report, a sentence or a list per line."""
        told = []
        if self.dry_run:
            told.append("Proef: er is niets opgeslagen.")
        if not self.touched:
            told.append("Er is niets veranderd.")
        told += _listed("Nieuw", self.new)
        told += _listed("Gewijzigd", self.changed)
        told += _listed("Niet meer in de bestanden, en beëindigd", self.removed)
        told.append(f"Ongewijzigd: {self.unchanged}.")
        told += _listed("Door mensen gewijzigd of verwijderd, en zo gelaten", self.kept, all_of_them=True)
        if self.waiting:
            told.append(waits(self.waiting))
        if self.published:
            told.append("Het geladene is gepubliceerd.")
        return told


def _listed(heading: str, names: list[str], *, all_of_them: bool = False) -> list[str]:
    if not names:
        return []
    shown = names if all_of_them else names[:SHOWN]
    more = [f"  … en nog {len(names) - len(shown)}"] if len(names) > len(shown) else []
    return [f"{heading}: {len(names)}.", *(f"  {name}" for name in shown), *more]
