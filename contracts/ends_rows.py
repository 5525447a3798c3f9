"""The ends of contracts as a page tells them: per segment and last day, and one by one for the office."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django_tables2.data import TableData

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import dutch_date
from segments.models import Segment

from .ends import Ending, Standing
from .models import Contract, Provider
from .rows import BATCH


@dataclass(frozen=True)
class EndRow:
    """The contracts of one segment with one last day; the numbers are for the office, else None."""

    segment: Segment | None
    last_day: date
    at_least: bool
    number: int | None
    arranged: int | None

    @property
    def open(self) -> int | None:
        return None if self.number is None else self.number - self.arranged


@dataclass(frozen=True)
class OpenEnd:
    """One contract that runs out without an extension or a successor."""

    provider: str
    slug: str
    fictitious: bool
    number: str
    segment: Segment | None
    ending: Ending

    @property
    def last_day(self) -> date:
        return self.ending.last_day

    @property
    def begin_by(self) -> date | None:
        return self.ending.begin_by

    @property
    def decide_by(self) -> date | None:
        return self.ending.decide_by

    @property
    def standing(self) -> Standing:
        return self.ending.standing

    @property
    def waiting(self) -> str:
        """An extension that was written down, whose decisions are not all taken."""
        agreed = self.ending.waiting
        if agreed is None:
            return ""
        least = "minimaal " if agreed.at_least else ""
        return f"t/m {least}{dutch_date(agreed.end - timedelta(days=1))}"


class OpenEnds(TableData):
    """Data for a table: those without a sequel, the most pressing first; of a page its contracts, in one query."""

    def __init__(self, snapshot: Snapshot, endings: Iterable[Ending], segments: Iterable[Segment]):
        super().__init__([ending for ending in endings if ending.is_open])
        self.segments = {segment.id: segment for segment in segments}
        columns = {
            f"_{name}": snapshot.column(Provider, name, of="provider_id") for name in ("name", "slug", "fictitious")
        }
        self.contracts = snapshot.of(Contract).order_by().annotate(**columns)
        self._page = None

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self[0 : len(self)])

    def __getitem__(self, key):
        if self._page is None or self._page[0] != (key.start, key.stop):
            self._page = (key.start, key.stop), self._read(self.data[key])
        return self._page[1]

    def order_by(self, aliases):
        """The order is the urgency."""

    @property
    def shown(self) -> list[OpenEnd]:
        """The page that was read last."""
        return self._page[1] if self._page else []

    def _read(self, endings) -> list[OpenEnd]:
        found = {}
        ids = [ending.contract.id for ending in endings]
        for at in range(0, len(ids), BATCH):
            rows = self.contracts.filter(id__in=ids[at : at + BATCH])
            found |= {row[0]: row[1:] for row in rows.values_list("id", "_name", "_slug", "_fictitious", "number")}
        return [
            OpenEnd(*found[ending.contract.id], self.segments.get(ending.contract.segment_id), ending)
            for ending in endings
            if ending.contract.id in found
        ]


def end_rows(endings: Iterable[Ending], segments: Iterable[Segment], *, with_numbers: bool) -> list[EndRow]:
    """By segment, then by day. Without numbers for who may only know the days."""
    number, arranged = Counter(), Counter()
    for ending in endings:
        key = ending.contract.segment_id, ending.last_day, ending.at_least
        number[key] += 1
        arranged[key] += not ending.is_open
    place = {segment.id: at for at, segment in enumerate(segments)}
    known = {segment.id: segment for segment in segments}
    rows = sorted(number, key=lambda key: (place.get(key[0], len(place)), key[1], key[2]))
    return [
        EndRow(
            known.get(segment),
            day,
            at_least,
            number[segment, day, at_least] if with_numbers else None,
            arranged[segment, day, at_least] if with_numbers else None,
        )
        for segment, day, at_least in rows
    ]
