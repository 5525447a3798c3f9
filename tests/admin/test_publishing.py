"""What the office edits is seen by nobody else until it publishes what it was shown."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from jeugdhulp.portal.publishing import pending
from jeugdhulp.region.actions import last_published, publish
from jeugdhulp.region.models import Publication
from tests.admin.forms import change, saved
from tests.factories import (
    MunicipalityFactory,
    ObjectiveFactory,
    PublicationFactory,
    RiskFactory,
    SegmentFactory,
    UserFactory,
)
from tests.moments import noon

pytestmark = pytest.mark.django_db
PUBLISH = "/beheer/publiceren/"


@pytest.fixture
def published():
    """A risk and a segment with a goal, public and published; a risk that is internal."""
    risk = RiskFactory(number=1, code="een", title="Oude titel", public=True)
    RiskFactory(number=2, code="twee", title="Geheim risico")
    ObjectiveFactory(text="Oud doel", public=True, segment__number=1)
    publish(by=None, why="begin")
    return risk


@pytest.fixture
def council_member(account):
    client = Client()
    client.force_login(account("raadslid", MunicipalityFactory(public=True)))
    return client


def told(sections) -> list[tuple]:
    """(outcome, name, (column, was, is)…) of every line."""
    return [
        (line.outcome, line.name, *((d.label, d.was, d.now) for d in line.differences))
        for section in sections
        for line in section.lines
    ]


def waiting():
    return pending(last_published(), timezone.now())


class TestWhatWaits:
    def test_nothing(self, published):
        found = waiting()
        assert (found.public, found.hidden, found.silent) == ((), (), 0)

    def test_a_changed_column(self, published):
        published.title = "Nieuwe titel"
        published.record(because="Overleg")
        found = waiting()
        assert told(found.public) == [("Gewijzigd", "1. Nieuwe titel", ("Titel", "Oude titel", "Nieuwe titel"))]
        assert [section.title for section in found.public] == ["Risico's"]
        assert found.hidden == ()

    def test_a_change_that_counts_from_an_earlier_day(self):
        risk = RiskFactory(number=1, title="Oude titel", public=True, since=noon("2026-01-10"))
        publish(by=None, why="begin")
        risk.title = "Nieuwe titel"
        risk.record(because="Overleg", since=noon("2026-02-15"))
        assert told(waiting().public) == [("Gewijzigd", "1. Nieuwe titel", ("Titel", "Oude titel", "Nieuwe titel"))]

    def test_what_becomes_public_takes_its_public_parts_along(self, published):
        part = ObjectiveFactory(text="Doel", public=True, segment__visibility="intern", segment__number=2)
        publish(by=None, why="nog niets te zien")
        segment = part.segment
        segment.visibility = "openbaar"
        segment.record(because="Vastgesteld")
        assert told(waiting().public) == [
            ("Nieuw", f"{segment}: {part}"),
            ("Nieuw", str(segment)),
        ]

    def test_what_goes(self, published):
        published.delete()
        # what was public stays readable until it is published that it goes
        found = waiting()
        assert told(found.public) == [("Verdwijnt", "1. Oude titel")]
        assert found.hidden == ()

    def test_what_stays_internal_is_named_apart_with_its_level(self, published):
        RiskFactory(number=3, title="Werk in uitvoering")
        published.visibility = "intern"
        published.record(because="Nog niet rijp")
        found = waiting()
        assert found.public == ()
        assert told(found.hidden) == [
            ("Gewijzigd", "1. Oude titel", ("Zichtbaarheid", "openbaar", "intern")),
            ("Nieuw", "3. Werk in uitvoering"),
        ]

    def test_what_readers_do_not_read_is_counted(self, published):
        part = ObjectiveFactory(public=True, segment__number=3, order=1)
        publish(by=None, why="nog een")
        part.order = 7
        part.record(because="Andere volgorde")
        found = waiting()
        assert (found.public, found.hidden, found.silent) == ((), (), 1)

    def test_before_the_first_publication_everything_is_new(self):
        SegmentFactory(number=1, name="Wonen", public=True)
        assert told(waiting().public) == [("Nieuw", "1. Wonen")]


class TestThePage:
    def test_it_lists_asks_the_reason_and_publishes_what_was_shown(self, desk, office, published):
        published.title = "Nieuwe titel"
        published.record(because="Overleg", by=office)
        page = desk.get(PUBLISH)
        assert told(page.context["pending"].public) == [
            ("Gewijzigd", "1. Nieuwe titel", ("Titel", "Oude titel", "Nieuwe titel"))
        ]
        # a colleague writes while the list is being read
        published.title = "Nog nieuwere titel"
        published.record(because="Nog een overleg")
        answer = desk.post(PUBLISH, {"why": "Brief verwerkt", "seen": page.context["seen"]}, follow=True)
        done = Publication.objects.first()
        assert (done.by, done.why, done.moment) == (office, "Brief verwerkt", page.context["seen_at"])
        assert [str(m) for m in answer.context["messages"]][0].startswith("Gepubliceerd: lezers zien nu de stand van ")
        assert answer.context["publishing"]["count"] == 1
        text = Client().get("/risicos/een/").content.decode()
        assert ("Nieuwe titel" in text, "Nog nieuwere titel" in text) == (True, False)

    def test_without_a_reason(self, desk, published):
        before = Publication.objects.count()
        page = desk.post(PUBLISH, {"why": " ", "seen": timezone.now().isoformat()})
        assert page.context["form"].errors == {
            "why": ["Vul in waarom u publiceert, bijvoorbeeld: brief van 3 maart verwerkt."]
        }
        assert Publication.objects.count() == before

    def test_when_another_published_meanwhile(self, desk, published):
        seen = timezone.now()
        publish(by=None, why="een ander")
        page = desk.post(PUBLISH, {"why": "Brief verwerkt", "seen": seen.isoformat()})
        assert page.context["form"].non_field_errors() == [
            "Intussen is er al gepubliceerd. Bekijk opnieuw wat er nog te publiceren is."
        ]
        assert page.context["form"]["why"].value() == "Brief verwerkt"

    @pytest.mark.parametrize("seen", ["", "gisteren", "2199-01-01T00:00:00+00:00"])
    def test_a_moment_that_was_never_shown(self, desk, published, seen):
        before = Publication.objects.count()
        page = desk.post(PUBLISH, {"why": "Brief verwerkt", "seen": seen})
        assert page.status_code == 200
        assert sum(len(told) for told in page.context["form"].errors.values()) == 1
        assert Publication.objects.count() == before

    def test_only_the_office_publishes(self, client, account, rijswijk, published):
        for role in ("gemeentelijk redacteur", "griffier"):
            client.force_login(account(role, rijswijk))
            assert client.get(PUBLISH).status_code == 403
            assert client.post(PUBLISH, {"why": "x", "seen": timezone.now().isoformat()}).status_code == 403
            assert client.get("/beheer/").context["publishing"] is None
        client.force_login(account("raadslid", rijswijk))
        assert client.get(PUBLISH).status_code == 302
        client.logout()
        assert client.get(PUBLISH).status_code == 302
        assert Publication.objects.count() == 1


class TestInvisibleUntilPublished:
    def test_through_the_screens_and_the_pages(self, desk, published, council_member):
        page = "/risicos/een/"

        def seen(client, query=""):
            text = client.get(page + query).content.decode()
            return "Nieuwe titel" in text, "Oude titel" in text

        assert saved(change(desk, published, title="Nieuwe titel", change_reason="Overleg"))
        before = (False, True)
        assert (seen(council_member), seen(Client())) == (before, before)
        assert (seen(desk)[0], seen(desk, "?weergave=openbaar")[0]) == (True, True), "the office, and its preview"
        desk.post(PUBLISH, {"why": "Overleg verwerkt", "seen": timezone.now().isoformat()})
        after = (True, False)
        assert (seen(council_member), seen(Client())) == (after, after)

    def test_the_work_list_counts_what_waits(self, desk, office, published):
        assert desk.get("/beheer/").context["publishing"]["count"] == 0
        assert saved(change(desk, published, title="Nieuwe titel", change_reason="Overleg"))
        page = desk.get("/beheer/")
        assert page.context["publishing"]["count"] == 1
        text = page.content.decode()
        assert "1 wijziging is niet gepubliceerd" in text
        assert 'href="/beheer/publiceren/"' in text
        assert 'href="/?weergave=openbaar"' in text


class TestPublish:
    def test_a_moment_before_the_last(self):
        last = PublicationFactory().moment
        with pytest.raises(ValidationError) as refused:
            publish(by=None, why="te laat", moment=last - timedelta(seconds=1))
        assert refused.value.messages == ["Intussen is er al gepubliceerd. Bekijk opnieuw wat er nog te publiceren is."]

    def test_a_moment_to_come(self):
        with pytest.raises(ValidationError) as refused:
            publish(by=None, why="te vroeg", moment=timezone.now() + timedelta(minutes=1))
        assert refused.value.messages == ["Een publicatie kan niet ingaan op een moment dat nog moet komen."]

    def test_without_a_reason(self):
        with pytest.raises(ValidationError):
            publish(by=UserFactory(), why="")
        assert not Publication.objects.exists()
