"""Long tables: sorted, counted and cut into pages by the database, and only the page that is shown joined.

So a page of 25 out of 20,000 reads 25 records, now and at a past moment. The order is the same on both databases.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from django.db.models import Case, F, IntegerField, Q, QuerySet, Value, When
from django.db.models.expressions import OrderBy
from django_tables2.data import TableData

from jeugdhulp.snapshot import Snapshot
from segments.models import Segment

from .enums import AdmissionState, ContractState, RevisionState
from .models import Contract, Provider, RevisionRound
from .sort_keys import Bytewise

#: how many records are joined at once for a download
BATCH = 1000


class JoinedRows(TableData):
    """Data for a table: `rows`, a snapshot's queryset with what it is sorted by as an alias.

    `sort` says per column of the table by which expressions; `first` is the order when nobody chose one, and decides
    between equals; `join` makes a list of records whole. What is empty comes last, whichever way round.
    """

    def __init__(
        self,
        rows: QuerySet,
        *,
        sort: Mapping[str, Sequence],
        first: Sequence,
        join: Callable[[Iterable], list],
    ):
        super().__init__(rows)
        self.sort, self.first, self.join = sort, first, join
        self._number = self._page = None
        self.order_by(())

    def __len__(self):
        if self._number is None:
            self._number = self.data.count()
        return self._number

    def __getitem__(self, key):
        """The records of a slice, joined, in order; the same slice is read once."""
        wanted = key.start, key.stop
        if self._page is None or self._page[0] != wanted:
            self._page = wanted, self.join(self.ordered[key])
        return self._page[1]

    def __iter__(self) -> Iterator:
        """Every record, for a download: sorted once, then read by the thousand."""
        ids = list(self.ordered.values_list("id", flat=True))
        for start in range(0, len(ids), BATCH):
            batch = ids[start : start + BATCH]
            found = {record.id: record for record in self.join(self.data.filter(id__in=batch))}
            yield from (found[key] for key in batch)

    def order_by(self, aliases):
        """Sort by the columns that the reader chose, the first one weighing most."""
        chosen = [(self.sort[name], alias[0] == "-") for alias in aliases if (name := alias.lstrip("-")) in self.sort]
        order = [_way(key, back) for keys, back in [*chosen, (self.first, False)] for key in keys]
        self.ordered, self._page = self.data.order_by(*order, "id"), None


def _way(key, back: bool):
    if isinstance(key, OrderBy):
        return key
    expression = F(key) if isinstance(key, str) else key
    return expression.desc(nulls_last=True) if back else expression.asc(nulls_last=True)


def place_of(column: str, values: Iterable) -> Case:
    """Where the value of a column stands among `values`."""
    whens = [When(Q(**{column: value}), Value(at)) for at, value in enumerate(values)]
    return Case(*whens, output_field=IntegerField())


def contract_rows(snapshot: Snapshot, rows: QuerySet, *, segments: Iterable[Segment]) -> JoinedRows:
    """Contracts for a table with the columns provider, number, segment, state, start and last_day.

    Three queries: how many, the page, and its providers. What has ended comes last.
    """
    segments = list(segments)
    name, number = Bytewise("_name"), Bytewise("number")
    return JoinedRows(
        rows.alias(_name=snapshot.column(Provider, "name_key", of="provider_id")),
        sort={
            "provider": [name],
            "number": [number],
            "segment": [place_of("segment_id", [segment.id for segment in segments])],
            "state": [place_of("state", ContractState.values)],
            "start": ["start"],
            "last_day": ["end"],
        },
        first=[place_of("state", [ContractState.ENDED]).asc(nulls_first=True), name, number],
        join=lambda page: snapshot.attach(snapshot.join(page, "provider"), "segment", segments),
    )


def provider_rows(rows: QuerySet) -> JoinedRows:
    """Providers by name, for a table with the column name; two queries."""
    name = Bytewise("name_key")
    return JoinedRows(rows, sort={"name": [name]}, first=[name], join=list)


def revision_rows(
    snapshot: Snapshot, rows: QuerySet, *, round: RevisionRound, segments: Iterable[Segment]
) -> JoinedRows:
    """Revisions of one round for a table with the columns provider, number, segment, state and since.

    Four queries: how many, the page, its contracts and their providers.
    """
    segments = list(segments)

    def join(page):
        page = snapshot.attach(snapshot.join(page, "contract__provider"), "round", [round])
        snapshot.attach([revision.contract for revision in page], "segment", segments)
        return page

    rows = rows.alias(
        _number=snapshot.column(Contract, "number", of="contract_id"),
        _segment=snapshot.column(Contract, "segment_id", of="contract_id"),
        _end=snapshot.column(Contract, "end", of="contract_id"),
        _provider=snapshot.column(Contract, "provider_id", of="contract_id"),
    ).alias(_name=snapshot.column(Provider, "name_key", of="_provider"))
    name, number = Bytewise("_name"), Bytewise("_number")
    return JoinedRows(
        rows,
        sort={
            "provider": [name],
            "number": [number],
            "segment": [place_of("_segment", [segment.id for segment in segments])],
            "state": [place_of("state", RevisionState.values)],
            "since": ["_end"],
        },
        first=[name, number],
        join=join,
    )


def admission_rows(snapshot: Snapshot, rows: QuerySet) -> JoinedRows:
    """Applications of one round for a table with provider, state and the days; three queries."""
    name = Bytewise("_name")
    return JoinedRows(
        rows.alias(_name=snapshot.column(Provider, "name_key", of="provider_id")),
        sort={
            "provider": [name],
            "state": [place_of("state", AdmissionState.values)],
            "submitted_on": ["submitted_on"],
            "supplement_until": ["supplement_until"],
            "court_until": ["court_until"],
        },
        first=[name],
        join=lambda page: snapshot.join(page, "provider"),
    )
