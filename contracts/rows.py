"""Long tables: of every row only what sorts it, of the page that is shown the whole record with what is joined.

With 20,000 contracts the list itself is read (ids and the columns to sort by), and fifty records of it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django_tables2.data import TableData

from jeugdhulp.snapshot import Snapshot
from segments.models import Segment

from .enums import AdmissionState, ContractState, RevisionState
from .models import Contract, Provider, RevisionRound

#: how many records are joined at once for a download
BATCH = 1000


class JoinedRows(TableData):
    """Data for a table: `rows` (a snapshot's queryset), of which `columns` are read of all to sort by.

    `sort` says per column of the table by which key; `join` makes a list of records whole; `first` is the order
    when nobody chose one. Sorting is done here, so that both databases order alike.
    """

    def __init__(
        self,
        rows: QuerySet,
        *,
        columns: Sequence[str],
        sort: Mapping[str, Callable],
        join: Callable[[Iterable], list],
        first: Callable,
    ):
        super().__init__(rows)
        self.sort, self.join = sort, join
        self.index = sorted(rows.order_by().values_list("id", *columns, named=True), key=first)

    def __len__(self):
        return len(self.index)

    def __getitem__(self, key):
        """The records of a slice, joined, in order."""
        return self._read(self.index[key])

    def __iter__(self) -> Iterator:
        for start in range(0, len(self.index), BATCH):
            yield from self._read(self.index[start : start + BATCH])

    def order_by(self, aliases):
        """Sort by the columns that the reader chose, the first one weighing most; what is empty comes last."""
        for alias in reversed(aliases):
            key = self.sort.get(alias.lstrip("-"))
            if key is not None:
                self.index.sort(key=key, reverse=alias.startswith("-"))

    def _read(self, index) -> list:
        found = {record.id: record for record in self.join(self.data.filter(id__in=[row.id for row in index]))}
        return [found[row.id] for row in index if row.id in found]


def contract_rows(
    snapshot: Snapshot, rows: QuerySet, *, segments: Iterable[Segment], providers: Iterable[Provider] | None = None
) -> JoinedRows:
    """Contracts for a table with the columns provider, number, segment, state, start and last_day.

    Three queries: the providers (unless given), what sorts, and the page. What has ended comes last.
    """
    providers = list(snapshot.of(Provider) if providers is None else providers)
    segments = list(segments)
    name = {provider.id: provider.name.casefold() for provider in providers}
    number = {segment.id: segment.number for segment in segments}

    def join(page):
        return snapshot.attach(snapshot.attach(page, "provider", providers), "segment", segments)

    def by_name(row):
        return name.get(row.provider_id, ""), row.number

    return JoinedRows(
        rows,
        columns=("provider_id", "segment_id", "number", "state", "start", "end"),
        sort={
            "provider": by_name,
            "number": lambda row: row.number,
            "segment": lambda row: (row.segment_id is None, number.get(row.segment_id, 0)),
            "state": lambda row: ContractState(row.state).label,
            "start": lambda row: row.start or date.max,
            "last_day": lambda row: row.end or date.max,
        },
        join=join,
        first=lambda row: (row.state == ContractState.ENDED, *by_name(row)),
    )


@dataclass(frozen=True)
class KnownContracts:
    """What lists need of all contracts and providers at the moment: two queries, for sorting and counting alike."""

    contracts: dict
    providers: list[Provider]

    @classmethod
    def read(cls, snapshot: Snapshot) -> "KnownContracts":
        columns = ("id", "provider_id", "segment_id", "number", "end")
        rows = snapshot.of(Contract).order_by().values_list(*columns, named=True)
        return cls({row.id: row for row in rows}, list(snapshot.of(Provider)))

    @property
    def fictitious(self) -> bool:
        return any(provider.fictitious for provider in self.providers)


def revision_rows(
    snapshot: Snapshot, rows: QuerySet, *, round: RevisionRound, segments: Iterable[Segment], known: KnownContracts
) -> JoinedRows:
    """Revisions of one round for a table with the columns provider, number, segment, state and since.

    Three queries: what sorts, and the page with its contracts.
    """
    segments = list(segments)
    number = {segment.id: segment.number for segment in segments}
    names = {provider.id: provider.name.casefold() for provider in known.providers}
    contracts = known.contracts

    def join(page):
        page = snapshot.attach(snapshot.join(page, "contract"), "round", [round])
        whole = snapshot.attach([revision.contract for revision in page], "segment", segments)
        snapshot.attach(whole, "provider", known.providers)
        return page

    def by_name(row):
        contract = contracts[row.contract_id]
        return names[contract.provider_id], contract.number

    return JoinedRows(
        rows,
        columns=("contract_id", "state"),
        sort={
            "provider": by_name,
            "number": lambda row: contracts[row.contract_id].number,
            "segment": lambda row: number.get(contracts[row.contract_id].segment_id, 0),
            "state": lambda row: RevisionState.values.index(row.state),
            "since": lambda row: contracts[row.contract_id].end or date.max,
        },
        join=join,
        first=by_name,
    )


def admission_rows(snapshot: Snapshot, rows: QuerySet) -> JoinedRows:
    """Applications of one round for a table with provider, state and the days; three queries."""
    names = dict(snapshot.of(Provider).order_by().values_list("id", "name"))
    return JoinedRows(
        rows,
        columns=("provider_id", "state", "submitted_on", "supplement_until", "court_until"),
        sort={
            "provider": lambda row: names[row.provider_id].casefold(),
            "state": lambda row: AdmissionState.values.index(row.state),
            "submitted_on": lambda row: row.submitted_on or date.max,
            "supplement_until": lambda row: row.supplement_until or date.max,
            "court_until": lambda row: row.court_until or date.max,
        },
        join=lambda page: snapshot.join(page, "provider"),
        first=lambda row: names[row.provider_id].casefold(),
    )
