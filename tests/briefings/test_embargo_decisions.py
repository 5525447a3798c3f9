"""What the colleges decide about an edition under embargo: for the office and its own municipality, as intended."""

from types import SimpleNamespace

import pytest
from django.test import Client
from django.utils import timezone

from jeugdhulp.briefings.actions import release
from jeugdhulp.region.actions import publish
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, PUBLIC, council, editor
from planning.enums import DecisionState
from planning.models import Decision
from tests.briefings.sending import DAY, LONG_AGO, make_region
from tests.factories import DecisionFactory, MilestoneFactory

pytestmark = pytest.mark.django_db
REFERENCE = "B-2026-7777"


@pytest.fixture
def held():
    """The college of Rijswijk decided about an edition that waits for Delft; the decision was made public too early."""
    milestone = MilestoneFactory(title="Besluit over de brief", slug="over-de-brief", public=True, since=LONG_AGO)
    region = make_region(embargo="tot het laatste college", milestone=milestone)
    rijswijk = region.letters["rijswijk"].municipality
    for town in (rijswijk, None):
        state = {"decided_on": DAY, "state": DecisionState.TAKEN, "public": True}
        state |= {"reference": REFERENCE} if town else {}
        DecisionFactory(milestone=milestone, municipality=town, regional=town is None, **state)
    publish(by=None, why="te vroeg")
    return SimpleNamespace(region=region)


ADDRESSES = (
    "/planning/besluiten/?_export=csv&tabel=besluiten",
    "/planning/mijlpalen/over-de-brief/",
    "/planning/planning.ics?gemeente=rijswijk",
    "/zoeken/?q=B-2026",
)


def found(user) -> dict[str, str]:
    """What the portal tells this reader of the decision, by address; only where it tells of it."""
    client = Client()
    if user:
        client.force_login(user)
    pages = {address: client.get(address) for address in ADDRESSES}
    assert {page.status_code for page in pages.values()} == {200}
    told = {address: page.content.decode() for address, page in pages.items()}
    return {address: text for address, text in told.items() if REFERENCE in text}


def test_nobody_else_finds_it_at_any_address_and_its_own_editor_reads_it_as_intended(held):
    region = held.region

    assert [found(user) for user in (None, region.editors["delft"])] == [{}, {}]
    own = found(region.editors["rijswijk"])
    assert list(own) == list(ADDRESSES)
    table, page, calendar = (own[address] for address in ADDRESSES[:3])
    (line,) = (line for line in table.splitlines() if REFERENCE in line)
    assert "voorgenomen besluit, onder embargo" in line
    assert line.count("genomen") == 1
    assert ("Genomen" in page, "Voorgenomen" in page) == (False, True)
    assert f"Voorgenomen. {REFERENCE}" in calendar

    release(edition=region.edition, because="nu", by=region.office)
    told = found(None)
    assert list(told) == list(ADDRESSES)
    assert f"Genomen. {REFERENCE}" in told[ADDRESSES[2]]


def test_what_each_may_see_of_it(held):
    rijswijk, delft = (held.region.letters[slug].municipality_id for slug in ("rijswijk", "delft"))
    readers = [PUBLIC, council(rijswijk), council(delft), editor(delft), editor(rijswijk), OFFICE]
    moment = timezone.now()

    def seen():
        """How many of the two decisions each reads, now and as published."""
        snapshots = [(Snapshot(reader), Snapshot(reader, moment, moment)) for reader in readers]
        return [tuple(snapshot.of(Decision).count() for snapshot in pair) for pair in snapshots]

    assert seen() == [(0, 0)] * 4 + [(1, 1), (2, 2)]
    one = {"because": "nu", "by": held.region.office, "municipality": held.region.letters["rijswijk"].municipality}
    release(edition=held.region.edition, **one)
    assert seen() == [(1, 1)] * 5 + [(2, 2)]
    release(edition=held.region.edition, **one | {"municipality": None})
    assert seen() == [(2, 2)] * 6
