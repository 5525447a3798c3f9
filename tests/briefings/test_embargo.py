"""Before an edition is released only the office and each municipality know of its own letter; then all at once."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.utils import timezone

from jeugdhulp.briefings.actions import adopt, issue, release, reopen
from jeugdhulp.briefings.models import Block, Edition, Letter, Release
from jeugdhulp.briefings.notices import send_notices
from jeugdhulp.briefings.subscribing import subscribe
from jeugdhulp.region.actions import publish
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import PUBLIC, council, editor
from tests.briefings.sending import DAY, adopted, make_region, sent
from tests.factories import BlockFactory, EditionFactory

pytestmark = pytest.mark.django_db


def found(letter, *users) -> list[int]:
    """The status of the letter's page for everyone, and for these users."""
    statuses = []
    for user in (None, *users):
        client = Client()
        if user:
            client.force_login(user)
        statuses.append(client.get(f"/brieven/{letter.pk}/").status_code)
    return statuses


def taken(letter, *users) -> list[list]:
    """For everyone and these users: the status of what is taken away of the letter, and whether a list tells of it."""
    here, found = f"/brieven/{letter.pk}", []
    for user in (None, *users):
        client = Client()
        if user:
            client.force_login(user)
        statuses = [client.get(here + rest).status_code for rest in (".pdf", ".json", ".zip", "/metadata.json")]
        lists = [
            client.get(path).content.decode() for path in (f"/brieven/{letter.municipality.slug}.atom", "/sitemap.xml")
        ]
        found.append([*statuses, *(here in told for told in lists)])
    return found


def test_until_the_last_college_decided_a_sent_letter_is_for_its_own_municipality():
    region = make_region(embargo="tot het laatste college")
    letter = sent(region, "rijswijk").letter
    readers = region.council_member, region.editors["delft"], region.editors["rijswijk"], region.office

    before, kept = found(letter, *readers), taken(letter, region.editors["delft"], region.editors["rijswijk"])
    client = Client()
    client.force_login(region.editors["rijswijk"])
    told = client.get(f"/brieven/{letter.pk}/").content.decode()
    adopted(region, "delft")

    assert before == [404, 404, 404, 200, 200]
    nothing, own = [404] * 4 + [False] * 2, [200] * 4 + [False] * 2
    # every role: tests/test_access.py
    assert kept == [nothing, nothing, own]
    assert taken(letter) == [[200] * 4 + [True] * 2]
    assert "Onder embargo: voorgenomen besluit" in told
    assert found(letter, *readers) == [200, 200, 200, 200, 200]
    assert Release.objects.get().because == "Het laatste college heeft besloten."
    # what was released stays so, also when a college decides anew
    reopen(letter=region.letters["delft"], because="toch anders", by=region.editors["delft"])
    assert found(letter) == [200]


def test_a_moment_releases_on_its_own(monkeypatch):
    moment = timezone.now() + timedelta(hours=1)
    region = make_region(embargo="tot een moment", embargo_until=moment)
    letter = sent(region).letter
    subscribe(user=region.council_member, municipality=letter.municipality)

    before = found(letter), send_notices().sent
    monkeypatch.setattr(timezone, "now", lambda: moment)
    assert (before, (found(letter), send_notices().sent)) == (([404], 0), ([200], 1))


def test_a_snapshot_that_was_read_before_follows_the_clock(monkeypatch):
    moment = timezone.now() + timedelta(hours=1)
    edition = EditionFactory(public=True, embargo="tot een moment", embargo_until=moment)

    before = [*Snapshot(PUBLIC, moment).of(Edition)]
    monkeypatch.setattr(timezone, "now", lambda: moment)
    assert (before, [*Snapshot(PUBLIC, moment).of(Edition)]) == ([], [edition])


def test_released_for_one_municipality_only_its_letter_is_found():
    region = make_region(embargo="tot het laatste college")
    first = sent(region, "rijswijk").letter
    rijswijk, editor_there = first.municipality, region.editors["rijswijk"]

    release(edition=region.edition, municipality=rijswijk, because="De raad vergadert eerder.", by=editor_there)
    second = sent(region, "delft").letter  # the last college: everything is released
    assert (found(first), found(second)) == ([200], [200])


def test_one_municipality_does_not_release_another():
    region = make_region(embargo="tot het laatste college")
    rijswijk = region.letters["rijswijk"].municipality
    told = {"edition": region.edition, "because": "x"}

    for refused in (
        {"by": region.editors["rijswijk"]},
        {"by": region.editors["delft"], "municipality": rijswijk},
        {"by": region.council_member, "municipality": rijswijk},
    ):
        with pytest.raises(PermissionDenied):
            release(**told, **refused)
    with pytest.raises(ValidationError):
        release(edition=region.edition, because=" ", by=region.office)
    release(**told, by=region.office)
    with pytest.raises(ValidationError, match="al vrijgegeven"):
        release(**told, by=region.office)


def test_what_is_public_stays_hidden_while_the_edition_is_under_embargo():
    """Also what somebody made public too early, its blocks included; at every moment."""
    region = make_region(embargo="tot het laatste college")
    for record in (region.edition, *region.edition.blocks.all(), *region.letters.values()):
        record.visibility = "openbaar"
        record.record(because="te vroeg")
    publish(by=None, why="voor een test")
    rijswijk = region.letters["rijswijk"].municipality_id
    models = (Edition, Block, Letter)

    def seen(audience):
        now = timezone.now()
        return [[Snapshot(audience, moment, moment).of(model).count() for model in models] for moment in (None, now)]

    assert seen(PUBLIC) == seen(council(rijswijk)) == [[0, 0, 0], [0, 0, 0]]
    assert seen(editor(rijswijk)) == [[1, 1, 1], [1, 1, 1]]
    release(edition=region.edition, because="het is zover", by=region.office)
    # a letter that was not sent yet is not for readers, whatever its level
    assert seen(PUBLIC) == [[1, 1, 0], [1, 1, 0]]


def test_editors_read_the_regional_text_of_an_internal_edition_and_nothing_of_another_municipality():
    region = make_region()
    delft, rijswijk = (region.letters[slug] for slug in ("delft", "rijswijk"))
    BlockFactory(edition=region.edition, key="delft", text="Alleen Delft.", for_municipality=delft.municipality)
    now = Snapshot(editor(rijswijk.municipality_id))

    assert [edition.id for edition in now.of(Edition)] == [region.edition.id]
    assert [block.key for block in now.of(Block)] == ["stand"]
    assert [letter.id for letter in now.of(Letter)] == [rijswijk.id]
    assert found(rijswijk, region.council_member, region.editors["delft"], region.editors["rijswijk"]) == [
        404,
        404,
        404,
        200,
    ]


def test_sending_does_not_wait_for_the_office_to_publish():
    region = make_region()
    letter = region.letters["rijswijk"]

    adopt(letter=letter, decided_on=DAY, reference="B-1", by=region.editors["rijswijk"])
    before = found(letter)
    issue(letter=letter, by=region.editors["rijswijk"])

    assert (before, found(letter)) == ([404], [200])
