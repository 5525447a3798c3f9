"""How quick the contract table is with many contracts: queries and seconds per page, for the office and the public.

Usage: .venv/bin/python .ci/measure_contracts.py [CONTRACTS] [--again]
       in the database of DATABASE_URL: an empty one, or with --again one that was filled before
       .ci/with-postgresql .venv/bin/python .ci/measure_contracts.py 20000

Every record gets three history rows, so that reading at a past moment has something to choose from.
"""

# ruff: noqa: E402 - Django is set up before its models can be imported
import os
import statistics
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jeugdhulp.settings")
os.environ.setdefault("SECRET_KEY", "only-to-measure-" * 4)
os.environ["HTTPS_ONLY"] = "false"

import django

django.setup()

from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from contracts.models import Contract, ContractRevision, Provider, RevisionRound
from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.accounts.models import User
from jeugdhulp.region.actions import publish
from segments.models import Segment

PROVIDERS = 1500
KNOWN, CHANGED = datetime(2025, 1, 15, tzinfo=UTC), datetime(2025, 9, 1, tzinfo=UTC)
PATHS = [
    "/contracten/",
    "/contracten/?contracten-page=500",
    "/contracten/?contracten-sort=-last_day",
    "/contracten/?segment={segment}&state=lopend&provider=zorg+1",
    "/contracten/einde/",
    "/contracten/herziening/2/",
]
MOMENTS = ("", "peildatum=2025-06-01")


def fill(size: int) -> int:
    """Providers, contracts and a revision of each, with a history; returns the id of a segment."""
    public = {"visibility": "openbaar"}
    with transaction.atomic():
        segments = Segment.objects.bulk_create(
            [Segment(number=n, name=f"Segment {n}", slug=f"segment-{n}", **public) for n in range(1, 6)], since=KNOWN
        )
        providers = Provider.objects.bulk_create(
            [
                Provider(name=f"Zorg {n % 97} nr {n}", slug=f"zorg-{n}", fictitious=True, **public)
                for n in range(PROVIDERS)
            ],
            since=KNOWN,
        )
        contracts = Contract.objects.bulk_create(
            [
                Contract(
                    provider=providers[n % PROVIDERS],
                    segment=segments[n % 5],
                    number=f"C-{n:05}",
                    start=date(2025, 1, 1),
                    end=date(2027, 1 + n % 12, 1),
                    **public,
                )
                for n in range(size)
            ],
            batch_size=2000,
            since=KNOWN,
        )
        rounds = RevisionRound.objects.bulk_create(
            [RevisionRound(number=2, kind="inhoud", title="Tweede herziening", **public)], since=KNOWN
        )
        revisions = ContractRevision.objects.bulk_create(
            [ContractRevision(contract=contract, round=rounds[0]) for contract in contracts],
            batch_size=2000,
            since=KNOWN,
        )
        for model, rows in ((Provider, providers), (Contract, contracts), (ContractRevision, revisions)):
            for turn in range(2):
                model.history.bulk_history_create(
                    rows, batch_size=2000, update=True, default_date=CHANGED.replace(day=1 + turn)
                )
    publish(by=None, why="om te meten")
    return segments[0].id


def measure(client, path: str) -> tuple[int, float]:
    """The number of queries, and the median of five answers in seconds."""
    client.get(path)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(path).status_code == 200, path
        number = len(queries)
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        client.get(path)
        taken.append(time.perf_counter() - start)
    return number, statistics.median(taken)


def main(size: int) -> None:
    call_command("migrate", verbosity=0)
    if Contract.objects.exists() and "--again" not in sys.argv:
        sys.exit("There are contracts in this database already: give an empty one.")
    settings.ALLOWED_HOSTS, settings.STATIC_ROOT = ["testserver"], None
    segment = Segment.objects.get(number=1).id if "--again" in sys.argv else fill(size)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    user = User.objects.create_user(email="meten@example.nl", password=None)
    office, public = Client(), Client()
    office.force_login(give_role(user=user, role=Role.OFFICE, municipality=None))
    print(f"{connection.vendor}: {size} contracts, {PROVIDERS} providers, {Contract.history.count()} history rows")
    for path in PATHS:
        for name, client in (("office", office), ("public", public)):
            for moment in MOMENTS:
                address = path.format(segment=segment)
                address += ("&" if "?" in address else "?") + moment if moment else ""
                number, seconds = measure(client, address)
                print(f"{number:3} queries  {seconds:6.3f} s  {name:7} {address}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
