"""What a timeline shows: lanes of milestones and phases, in the words of the caller."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

MILESTONE, SPAN = KINDS = ("milestone", "span")
FIRM, AIM, CONDITIONAL, LAPSED = CERTAINTIES = ("vast", "streven", "onder voorbehoud", "vervallen")
DONE, PLANNED, DROPPED, SILENT = STATES = ("gereed", "gepland", "niet meer genoemd", "geen bericht")


@dataclass(frozen=True)
class Item:
    """
    One milestone or phase.

    - `label` and `when_text`: what it is, and the period as it was written.
    - `start`, `end`: inclusive dates; None on one side is open, on both sides is not known.
    - `soft_start`, `soft_end`: that side is not sharp ("najaar", "begin 2026").
    - `kind`: "milestone" happens on one day within the dates, "span" lasts from the first to the last.
    - `certainty` and `state`: one of `CERTAINTIES` and `STATES`.
    - `ghost_start`, `ghost_end`, `ghost_text`: the dates and words of an earlier plan.
    - `slip_text`: how far it moved, as `planning.slip.format_slip` says it; empty where that cannot be said.
    - `news`: a word before the rest of what is said of it, such as "nieuw".
    - `key`: the milestone that the whole plan runs to; it is drawn through all lanes.
    - `href`: where more is told, for a figure with links.

    Raises ValueError for another kind, certainty or state, and for dates in the wrong order.
    """

    id: str
    label: str
    when_text: str
    start: date | None
    end: date | None
    soft_start: bool = False
    soft_end: bool = False
    kind: str = MILESTONE
    certainty: str = FIRM
    state: str = PLANNED
    ghost_start: date | None = None
    ghost_end: date | None = None
    ghost_text: str = ""
    slip_text: str = ""
    news: str = ""
    key: bool = False
    href: str = ""

    def __post_init__(self):
        for value, known in ((self.kind, KINDS), (self.certainty, CERTAINTIES), (self.state, STATES)):
            if value not in known:
                raise ValueError(f"{self.id}: {value!r} is none of {', '.join(known)}")
        for first, last in ((self.start, self.end), (self.ghost_start, self.ghost_end)):
            if first and last and first > last:
                raise ValueError(f"{self.id}: {first} comes after {last}")

    @property
    def dates(self) -> list[date]:
        """All dates of the item that are known."""
        return [day for day in (self.start, self.end, self.ghost_start, self.ghost_end) if day]

    @property
    def notes(self) -> list[str]:
        """What is said below the label: news, when, what it was before, and a state that is more than planned."""
        notes = [self.news, self.when_text]
        if self.ghost_text:
            notes.append(f"eerder: {self.ghost_text}")
        if self.certainty == LAPSED:
            notes.append(LAPSED)
        if self.state == DROPPED:
            notes.append(DROPPED)
        if self.state == SILENT:
            notes.append("geen bericht verwerkt")
        return [note for note in notes if note]

    @property
    def said(self) -> str:
        """All that the mark and its label tell, in words: for who hears the figure."""
        certainty = self.certainty if self.certainty in (AIM, CONDITIONAL) and self.state != DROPPED else ""
        done = DONE if self.state == DONE else ""
        return ", ".join(filter(None, (self.label, *self.notes, certainty, done, self.slip_text)))


@dataclass(frozen=True)
class Lane:
    """A track of the plan with its items."""

    name: str
    items: tuple[Item, ...]

    def without_links(self) -> "Lane":
        """The same lane for paper."""
        return Lane(self.name, tuple(replace(item, href="") for item in self.items))


def items_of(lanes: Iterable[Lane]) -> Iterator[Item]:
    """All items of all lanes, in order."""
    return (item for lane in lanes for item in lane.items)
