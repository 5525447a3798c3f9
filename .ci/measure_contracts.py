"""How quick the contract pages are with many contracts: queries and seconds per page and reader.

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

from contracts.models import (
    Admission,
    AdmissionRound,
    CapacityAgreement,
    Contract,
    ContractRevision,
    Provider,
    Reaction,
    RevisionRound,
    RevisionTerm,
    ValveRequest,
)
from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.accounts.models import User
from jeugdhulp.region.actions import publish
from jeugdhulp.region.models import Municipality
from segments.models import Segment

PROVIDERS = 1500
KNOWN, CHANGED = datetime(2025, 1, 15, tzinfo=UTC), datetime(2025, 9, 1, tzinfo=UTC)
#: with what makes a row of the page; others than the office are sent away from the pages that it has for itself
PATHS = [
    "/contracten/",
    "/contracten/?contracten-page=500",
    "/contracten/?contracten-sort=-last_day",
    "/contracten/?segment={segment}&state=lopend&provider=zorg+1",
    "/contracten/?aanbieders-page=10&provider=zorg+1",
    "/contracten/aanbieders/zorg-1/",
    "/contracten/einde/",
    "/contracten/herziening/",
    "/contracten/herziening/2/",
    "/contracten/herziening/2/?segment={segment}&provider=zorg+1",
    "/contracten/herziening/2/{revision}/",
    "/contracten/herziening/2/stap/?segment={segment}&van=voorbereid&naar=voorgelegd",
    "/contracten/herziening/2/nota/",
    "/contracten/toelating/",
    "/contracten/toelating/{round}/",
    "/contracten/toelating/{round}/{admission}/",
    "/contracten/capaciteit/",
    "/contracten/capaciteit/{agreement}/",
    "/contracten/ventielafspraak/",
    "/contracten/ventielafspraak/{valve}/",
    "/contracten/tarieven/",
    "/contracten/nacalculatie/",
]
MOMENTS = ("", "peildatum=2025-06-01")


def fill(size: int) -> None:
    """Providers, contracts with a revision and an agreement each, with a history; and what goes with them."""
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
        RevisionTerm.objects.bulk_create(
            [RevisionTerm(revision=revision, name="Looptijd", after="Zes jaar") for revision in revisions],
            batch_size=2000,
        )
        Reaction.objects.bulk_create(
            [
                Reaction(
                    revision=revision, received_on=date(2025, 2, 1), subject="Looptijd", text=f"Zorg 1 nr {n} vraagt"
                )
                for n, revision in enumerate(revisions[: size // 20])
            ],
            batch_size=2000,
        )
        agreements = CapacityAgreement.objects.bulk_create(
            [CapacityAgreement(contract=contract, year=2027, places=10, budget=250_000) for contract in contracts],
            batch_size=2000,
        )
        ValveRequest.objects.bulk_create(
            [
                ValveRequest(agreement=agreement, asked_on=date(2027, 3, 1), amount=1000)
                for agreement in agreements[: size // 20]
            ],
            batch_size=2000,
        )
        window = AdmissionRound.objects.bulk_create(
            [AdmissionRound(segment=segments[4], kind="open house", title="Open house", rolling=True, **public)],
            since=KNOWN,
        )[0]
        Admission.objects.bulk_create([Admission(round=window, provider=provider) for provider in providers])
        Municipality.objects.bulk_create([Municipality(name="Voorbeeldstad", slug="voorbeeldstad", **public)])
        for model, rows in ((Provider, providers), (Contract, contracts), (ContractRevision, revisions)):
            for turn in range(2):
                model.history.bulk_history_create(
                    rows, batch_size=2000, update=True, default_date=CHANGED.replace(day=1 + turn)
                )
    publish(by=None, why="om te meten")


def measure(client, path: str) -> tuple[int, float] | None:
    """The number of queries, and the median of three answers in seconds; None for who is sent away."""
    if client.get(path).status_code != 200:
        return None
    with CaptureQueriesContext(connection) as queries:
        client.get(path)
        number = len(queries)
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        client.get(path)
        taken.append(time.perf_counter() - start)
    return number, statistics.median(taken)


def parts_of_addresses() -> dict[str, int]:
    """One record of each kind that an address names."""
    models = {
        "revision": ContractRevision,
        "round": AdmissionRound,
        "admission": Admission,
        "agreement": CapacityAgreement,
        "valve": ValveRequest,
    }
    return {name: model.objects.order_by("id").first().id for name, model in models.items()} | {
        "segment": Segment.objects.get(number=1).id
    }


def sign_in(role: Role, municipality=None) -> Client:
    """A browser in which somebody with this role is signed in."""
    user, _ = User.objects.get_or_create(email=f"{role.value}@example.nl")
    client = Client()
    client.force_login(give_role(user=user, role=role, municipality=municipality))
    return client


def main(size: int) -> None:
    call_command("migrate", verbosity=0)
    if Contract.objects.exists() and "--again" not in sys.argv:
        sys.exit("There are contracts in this database already: give an empty one.")
    settings.ALLOWED_HOSTS, settings.STATIC_ROOT = ["testserver"], None
    if "--again" not in sys.argv:
        fill(size)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    readers = {
        "office": sign_in(Role.OFFICE),
        "council": sign_in(Role.COUNCIL_MEMBER, Municipality.objects.first()),
        "anyone": Client(),
    }
    known = parts_of_addresses()
    print(f"{connection.vendor}: {size} contracts, {PROVIDERS} providers, {Contract.history.count()} history rows")
    for path in PATHS:
        for name, client in readers.items():
            for moment in MOMENTS:
                address = path.format(**known)
                address += ("&" if "?" in address else "?") + moment if moment else ""
                if found := measure(client, address):
                    print(f"{found[0]:3} queries  {found[1]:6.3f} s  {name:7} {address}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
