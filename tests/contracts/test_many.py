"""The contract table at 20,000 contracts: as many questions as at one, within the budget, whoever reads."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from contracts.models import Contract, Provider
from jeugdhulp.accounts.enums import Role
from jeugdhulp.region.actions import publish
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from tests.factories import ContractFactory, MunicipalityFactory, SegmentFactory, UserFactory

pytestmark = pytest.mark.django_db

CONTRACTS, PROVIDERS, MOST = 20_000, 1500, 15
PAGES = [
    "/contracten/",
    "/contracten/?contracten-page=700&contracten-sort=-last_day",
    "/contracten/?state=lopend&provider=nr+1",
]
MOMENTS = ["", "peildatum=2099-01-01"]


def multiply(record, size: int, **columns: str) -> None:
    """So many copies of a record, and of its only row of history; a column of `columns` as SQL over the number n."""
    for table, own in ((record._meta.model, {"id": "n"}), (record.history.model, {"id": "n", "history_id": "n"})):
        names = [field.column for field in table._meta.concrete_fields]
        values = ", ".join((own | columns).get(name, f'"{name}"') for name in names)
        listed = ", ".join(f'"{name}"' for name in names)
        with connection.cursor() as cursor:
            cursor.execute(
                "WITH RECURSIVE numbers(n) AS (SELECT 1000 UNION ALL SELECT n + 1 FROM numbers WHERE n < %s) "
                f'INSERT INTO "{table._meta.db_table}" ({listed}) '
                f'SELECT {values} FROM "{table._meta.db_table}" AS one, numbers WHERE one.id = %s',
                [999 + size, record.pk],
            )


def asked(readers) -> dict:
    """How many questions each page takes of each reader, now and at a reference date."""
    found = {}
    for name, client in readers.items():
        for path in PAGES:
            for moment in MOMENTS:
                address = path + ("&" if "?" in path else "?") + moment
                with CaptureQueriesContext(connection) as queries:
                    assert client.get(address).status_code == 200, address
                found[name, address] = len(queries)
    return found


def test_20_000_contracts():
    segment = SegmentFactory(public=True)
    contract = ContractFactory(segment=segment, provider__name="Zorg nr 1", public=True)
    council = UserFactory(role=Role.COUNCIL_MEMBER, municipality=MunicipalityFactory(public=True))
    readers = {"anyone": Client(), "council member": Client(), "office": Client()}
    readers["council member"].force_login(council)
    readers["office"].force_login(UserFactory(role=Role.OFFICE))
    publish(by=None, why="voor een test")
    few = asked(readers)

    text = "CAST(n AS TEXT)" if connection.vendor == "sqlite" else "n::text"
    multiply(
        contract.provider,
        PROVIDERS - 1,
        name=f"'Zorg nr ' || {text}",
        name_key=f"'zorg nr ' || {text}",
        slug=f"'zorg-' || {text}",
    )
    multiply(contract, CONTRACTS - 1, number=f"'C-' || {text}", provider_id=f"1000 + n %% {PROVIDERS - 1}")
    publish(by=None, why="voor een test")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")  # as it does by itself after a while

    assert [model.objects.count() for model in (Provider, Contract)] == [PROVIDERS, CONTRACTS]
    many = asked(readers)
    assert many == few
    assert {key: number for key, number in many.items() if number > MOST} == {}
    # more providers at once than SQLite takes conditions
    joined = Snapshot(OFFICE).join(Snapshot(OFFICE).of(Contract).order_by("id")[:3000], "provider")
    assert len({record.provider.name for record in joined}) == PROVIDERS
