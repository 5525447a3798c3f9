"""The whole register for its page: the numbered risks, and what earlier papers warned of (kanttekeningen).

* A concern says what became of it: the risks that it leads to, or in which paper it has no counterpart.
* At a glance: how many risks there are and were assessed, what is new, what has no counterpart, what is done about it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.shelf import Shelf
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import listed

from .enums import LineageKind
from .matrix import GRAVEST, level
from .models import Risk, RiskLineage
from .models.lineage import ENDS
from .register import join_lines, read_numbered

#: of more risks than this only the count is told
MOST = 8


@dataclass(frozen=True)
class Whole:
    """The numbered risks as `read_numbered` gives them, and the concerns, each with its lines (`became`)."""

    risks: list[Risk]
    concerns: list[Risk]

    @property
    def measures(self) -> list:
        """Every measure at a numbered risk, once."""
        found = (row.mitigation for risk in self.risks for row in risk.risk_mitigations.all() if row.mitigation)
        return list({measure.id: measure for measure in found}.values())


@dataclass(frozen=True)
class Glance:
    """The register in a few numbers."""

    risks: int
    unscored: int
    gravest: list[Risk]
    new: list[Risk]
    ended: int
    partly: int
    measures: int
    running: int

    @property
    def gravest_numbers(self) -> str:
        return _numbered(self.gravest)

    @property
    def new_numbers(self) -> str:
        return _numbered(self.new)

    @property
    def partly_note(self) -> str:
        return f"en {self.partly} voor een deel" if self.partly else ""

    @property
    def measures_note(self) -> str:
        return f"{self.running} loopt of is gereed" if self.running else "stand niet bekend"


def read_whole(snapshot: Snapshot, day: date, chosen: Collection[int] | None = None) -> tuple[Whole, Glance]:
    """The register of a snapshot, and at a glance; seven queries. `chosen` holds the ids of the risks to tell of."""
    shelf = Shelf.over(snapshot, Document, Municipality, RiskLineage)
    every = list(shelf.of(Risk))
    told = [risk for risk in every if chosen is None or risk.id in chosen]
    risks = read_numbered(shelf, day, [risk for risk in told if risk.number is not None])
    concerns = shelf.join([risk for risk in told if risk.number is None], "municipality", "source")
    concerns.sort(key=_place)
    lines = list(shelf.of(RiskLineage))
    join_lines(shelf, lines, every, shelf.of(Document))
    for concern in concerns:
        concern.became = [line for line in lines if line.earlier_id == concern.id]
    whole = Whole(risks, concerns)
    return whole, _glance(whole, lines)


def _numbered(risks: list[Risk]) -> str:
    """Which these are, as long as that can be taken in at a glance."""
    return f"risico {listed([risk.number for risk in risks])}" if len(risks) <= MOST else ""


def _place(concern: Risk) -> tuple:
    """By paper, the oldest first, and in it by its own number."""
    dated = concern.source and concern.source.dated
    return (dated is None, dated or date.min, concern.source_id or 0, concern.marker, concern.code)


def _glance(whole: Whole, lines) -> Glance:
    new = {line.later_id for line in lines if line.kind == LineageKind.NEW}
    measures = whole.measures
    ended = [c for c in whole.concerns if any(line.kind in ENDS for line in c.became)]
    partly = [concern for concern in ended if any(line.later for line in concern.became)]
    return Glance(
        risks=len(whole.risks),
        unscored=sum(risk.score is None for risk in whole.risks),
        gravest=[risk for risk in whole.risks if risk.score and level(*risk.score)[1] == GRAVEST],
        new=[risk for risk in whole.risks if risk.id in new],
        ended=len(ended) - len(partly),
        partly=len(partly),
        measures=len(measures),
        running=sum(measure.in_force for measure in measures),
    )
