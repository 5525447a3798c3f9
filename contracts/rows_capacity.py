"""The long table of capacity agreements: sorted and cut into pages by the database."""

from collections.abc import Iterable

from django.db.models import QuerySet

from jeugdhulp.snapshot import Snapshot
from segments.models import Segment

from .capacity import over_budget
from .enums import ValveState
from .models import Contract, Provider
from .rows import JoinedRows, place_of
from .sort_keys import Bytewise


def capacity_rows(snapshot: Snapshot, rows: QuerySet, *, segments: Iterable[Segment]) -> JoinedRows:
    """Agreements for a table, each with its contract, provider, segment and appeals; five queries."""
    segments = list(segments)

    def join(page):
        page = snapshot.join(page, "contract__provider", "valve_requests")
        snapshot.attach([agreement.contract for agreement in page], "segment", segments)
        for agreement in page:
            requests = list(agreement.valve_requests.all())
            agreement.over = over_budget(agreement, requests)
            agreement.open_requests = sum(r.state in (ValveState.ASKED, ValveState.ESCALATED) for r in requests)
        return page

    rows = rows.alias(
        _number=snapshot.column(Contract, "number", of="contract_id"),
        _segment=snapshot.column(Contract, "segment_id", of="contract_id"),
        _provider=snapshot.column(Contract, "provider_id", of="contract_id"),
    ).alias(_name=snapshot.column(Provider, "name_key", of="_provider"))
    name, number = Bytewise("_name"), Bytewise("_number")
    return JoinedRows(
        rows,
        sort={
            "provider": [name],
            "contract": [number],
            "segment": [place_of("_segment", [segment.id for segment in segments])],
            "year": ["year"],
            "places": ["places"],
            "budget": ["budget"],
            "spent": ["spent"],
        },
        first=["year", name, number],
        join=join,
    )
