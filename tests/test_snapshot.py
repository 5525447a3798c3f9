"""Reading at a moment: who sees what (design section 7), as it was then, of what was known by then."""

import random
from datetime import timedelta

import pytest
from django.utils import timezone

import tests.factories as factories
from jeugdhulp.briefings.enums import HeaderKey
from jeugdhulp.briefings.models import HeaderValue, IssuedLetter, Letter
from jeugdhulp.history import recorded_models
from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.visibility import OFFICE, PUBLIC, Visibility, council, editor
from risks.models import Risk, RiskAssessment, RiskLineage, RiskMitigation
from segments.models import Objective, Segment
from tests.consistency import assert_now_is_the_table
from tests.factories import (
    DocumentFactory,
    HeaderFieldFactory,
    HeaderValueFactory,
    HouseStyleFactory,
    LetterFactory,
    MitigationFactory,
    MunicipalityFactory,
    ObjectiveFactory,
    RiskAssessmentFactory,
    RiskFactory,
    RiskLineageFactory,
    RiskMitigationFactory,
    SegmentFactory,
)
from tests.moments import noon

pytestmark = pytest.mark.django_db

LEVELS = [level.value for level in Visibility]
OWNERS = ["regio", "eigen", "ander"]
EVERY = {(owner, level) for owner in OWNERS for level in LEVELS}
OPEN = {(owner, "openbaar") for owner in OWNERS}
LIMITED = OPEN | {("regio", "beperkt_openbaar"), ("eigen", "beperkt_openbaar")}
# who sees which records, by the municipality they belong to and their level
RULE = {
    "public": OPEN,
    "council": LIMITED,
    "council without municipality": OPEN | {("regio", "beperkt_openbaar")},
    "editor": LIMITED | {("eigen", "intern")},
    "office": EVERY,
}
THEN, LATER = noon("2025-04-15"), noon("2025-06-02")


@pytest.fixture
def own():
    return MunicipalityFactory(name="Eigen", slug="eigen", public=True, since=THEN)


@pytest.fixture
def other():
    return MunicipalityFactory(name="Ander", slug="ander", public=True, since=THEN)


@pytest.fixture(params=RULE)
def reader(request, own):
    """An audience and what it may see."""
    audiences = {
        "public": PUBLIC,
        "council": council(own.id),
        "council without municipality": council(None),
        "editor": editor(own.id),
        "office": OFFICE,
    }
    return audiences[request.param], RULE[request.param]


@pytest.fixture(params=["now", "at a moment"])
def moment(request):
    return None if request.param == "now" else noon("2025-05-01")


def titles(snapshot: Snapshot, model, column="title") -> set:
    return {tuple(text.split("/")) for text in snapshot.of(model).values_list(column, flat=True)}


def owners(own, other) -> dict:
    return {"regio": None, "eigen": own, "ander": other}


class TestEveryAudienceAndLevel:
    def test_by_its_own_field(self, reader, moment, own, other):
        audience, expected = reader
        for name, municipality in owners(own, other).items():
            for level in LEVELS:
                RiskFactory(title=f"{name}/{level}", municipality=municipality, visibility=level, since=THEN)
        assert titles(Snapshot(audience, moment), Risk) == expected

    def test_through_its_whole(self, reader, moment, own, other):
        audience, expected = reader
        for name, municipality in owners(own, other).items():
            risk = RiskFactory(municipality=municipality, public=True, since=THEN)
            for level in LEVELS:
                RiskAssessmentFactory(risk=risk, rationale=f"{name}/{level}", visibility=level, since=THEN)
        assert titles(Snapshot(audience, moment), RiskAssessment, "rationale") == expected

    def test_through_a_whole_of_two_wholes(self, reader, moment, own, other):
        audience, expected = reader
        for name, municipality in [("eigen", own), ("ander", other)]:
            style = HouseStyleFactory(municipality=municipality, public=True, since=THEN)
            letter = LetterFactory(
                municipality=municipality, original=DocumentFactory(public=True, since=THEN), public=True, since=THEN
            )
            for key, level in zip(HeaderKey.values, LEVELS, strict=False):
                field = HeaderFieldFactory(style=style, key=key, public=True, since=THEN)
                HeaderValueFactory(letter=letter, field=field, value=f"{name}/{level}", visibility=level, since=THEN)
        expected = {(name, level) for name, level in expected if name != "regio"}
        assert titles(Snapshot(audience, moment), HeaderValue, "value") == expected

    def test_without_a_municipality(self, reader, moment):
        audience, expected = reader
        for number, level in enumerate(LEVELS, start=1):
            SegmentFactory(number=number, name=f"regio/{level}", visibility=level, since=THEN)
        expected = {(name, level) for name, level in expected if name == "regio"}
        assert titles(Snapshot(audience, moment), Segment, "name") == expected


class TestParts:
    def test_never_without_their_whole(self, reader, moment, own, other):
        """A part is seen where both it and its whole are allowed."""
        audience, expected = reader
        for name, municipality in owners(own, other).items():
            for level in LEVELS:
                risk = RiskFactory(municipality=municipality, visibility=level, since=THEN)
                RiskAssessmentFactory(risk=risk, rationale=f"{name}/{level}", public=True, since=THEN)
        assert titles(Snapshot(audience, moment), RiskAssessment, "rationale") == expected

    def test_never_without_one_of_two_wholes(self, moment):
        for visible in (True, False):
            for measure in (True, False):
                RiskMitigationFactory(
                    risk=RiskFactory(public=visible, since=THEN),
                    mitigation=MitigationFactory(public=measure, since=THEN),
                    marker=f"{visible:d}{measure:d}",
                    public=True,
                    since=THEN,
                )
        found = Snapshot(PUBLIC, moment).of(RiskMitigation).values_list("marker", flat=True)
        assert list(found) == ["11"]

    def test_an_end_that_is_empty_hides_nothing(self, moment):
        RiskLineageFactory(note="hidden end", public=True, since=THEN, earlier=RiskFactory(since=THEN))
        RiskLineageFactory(note="no end", public=True, since=THEN, new=True)
        RiskLineageFactory(note="both ends", public=True, since=THEN)
        found = Snapshot(PUBLIC, moment).of(RiskLineage).values_list("note", flat=True)
        assert set(found) == {"no end", "both ends"}

    def test_not_of_a_whole_that_was_hidden_then(self):
        segment = SegmentFactory(since=THEN)
        ObjectiveFactory(segment=segment, public=True, since=THEN)
        segment.visibility = Visibility.PUBLIC
        segment.record(because="klaar", since=LATER)
        assert not Snapshot(PUBLIC, noon("2025-05-01")).of(Objective).exists()
        assert Snapshot(PUBLIC, noon("2025-07-01")).of(Objective).count() == 1

    def test_not_of_a_whole_that_is_hidden_now(self):
        objective = ObjectiveFactory(public=True, since=THEN)
        objective.segment.visibility = Visibility.INTERNAL
        objective.segment.record(because="terug", since=LATER)
        assert not Snapshot(PUBLIC, noon("2025-05-01")).of(Objective).exists()

    def test_not_of_a_whole_that_is_gone(self):
        link = RiskMitigationFactory(public=True, since=THEN)
        risk = link.risk
        risk._history_date = LATER
        risk.delete()
        assert Snapshot(PUBLIC, noon("2025-05-01")).of(RiskMitigation).count() == 1
        assert not Snapshot(PUBLIC, timezone.now()).of(RiskMitigation).exists()


class TestThenAndNow:
    @pytest.mark.parametrize("now", LEVELS)
    @pytest.mark.parametrize("then", LEVELS)
    def test_both_must_allow_it(self, reader, own, then, now):
        audience, expected = reader
        risk = RiskFactory(municipality=own, visibility=then, since=THEN)
        risk.visibility = now
        risk.record(because="anders", since=LATER)
        seen_then = Snapshot(audience, noon("2025-05-01")).of(Risk).exists()
        seen_now = Snapshot(audience, timezone.now()).of(Risk).exists()
        assert seen_then == (("eigen", then) in expected and ("eigen", now) in expected)
        assert seen_now == (("eigen", now) in expected)

    @pytest.mark.parametrize(("then", "now", "seen"), [("own", "other", False), ("other", "own", False)])
    def test_what_went_to_another_municipality(self, own, other, then, now, seen):
        names = {"own": own, "other": other}
        risk = RiskFactory(municipality=names[then], limited=True, since=THEN)
        risk.municipality = names[now]
        risk.record(because="verplaatst", since=LATER)
        assert Snapshot(council(own.id), noon("2025-05-01")).of(Risk).exists() == seen

    def test_what_went_to_another_municipality_with_its_whole(self, own, other):
        risk = RiskFactory(municipality=own, public=True, since=THEN)
        RiskAssessmentFactory(risk=risk, limited=True, since=THEN)
        risk.municipality = other
        risk.record(because="verplaatst", since=LATER)
        for municipality in (own, other):
            past = Snapshot(council(municipality.id), noon("2025-05-01"))
            assert past.of(Risk).count() == 1
            assert not past.of(RiskAssessment).exists()

    def test_a_deleted_record_is_seen_as_long_as_it_was_there(self):
        segment = SegmentFactory(public=True, since=THEN)
        segment._history_date = LATER
        segment.delete()
        assert Snapshot(PUBLIC, noon("2025-05-01")).of(Segment).count() == 1
        assert not Snapshot(PUBLIC, noon("2025-06-03")).of(Segment).exists()

    def test_a_record_that_was_withdrawn_and_deleted_is_seen_at_no_date(self):
        segment = SegmentFactory(public=True, since=THEN)
        segment.visibility = Visibility.INTERNAL
        segment.record(because="fout", since=LATER)
        segment.delete()
        assert not Snapshot(PUBLIC, noon("2025-05-01")).of(Segment).exists()
        assert Snapshot(OFFICE, noon("2025-05-01")).of(Segment).count() == 1


class TestMoments:
    def test_before_at_and_after(self):
        SegmentFactory(name="Verblijf", public=True, since=THEN).record(because="zelfde", since=LATER)
        for moment, count in [(THEN - timedelta(microseconds=1), 0), (THEN, 1), (LATER, 1), (timezone.now(), 1)]:
            assert Snapshot(PUBLIC, moment).of(Segment).count() == count

    def test_a_reference_date_reads_to_the_end_of_that_day_in_amsterdam(self):
        moment = end_of_day(noon("2025-04-15").date())
        assert moment.isoformat() == "2025-04-15T23:59:59.999999+02:00"
        assert end_of_day(noon("2026-01-01").date()).isoformat() == "2026-01-01T23:59:59.999999+01:00"
        # the night in which the clock goes forward
        assert end_of_day(noon("2026-03-28").date()).isoformat() == "2026-03-28T23:59:59.999999+01:00"

    def test_of_equal_dates_the_last_written_counts(self):
        segment = SegmentFactory(name="Een", public=True, since=THEN)
        for name in ("Twee", "Drie"):
            segment.name = name
            segment.record(because="beter", since=THEN)
        assert [s.name for s in Snapshot(PUBLIC, THEN).of(Segment)] == ["Drie"]

    def test_made_and_deleted_on_one_date(self):
        segment = SegmentFactory(public=True, since=THEN)
        segment._history_date = THEN
        segment.delete()
        assert not Snapshot(OFFICE, THEN).of(Segment).exists()

    def test_made_again_under_the_same_id(self):
        segment = SegmentFactory(name="Een", public=True, since=THEN)
        pk = segment.pk
        segment._history_date = THEN
        segment.delete()
        SegmentFactory(id=pk, name="Twee", public=True, since=THEN)
        assert [(s.id, s.name) for s in Snapshot(PUBLIC, THEN).of(Segment)] == [(pk, "Twee")]

    def test_the_order_is_that_of_the_model(self, moment):
        """Also where a column is empty: that comes last, on both databases."""
        for day in ("2025-01-01", None, "2026-01-01"):
            DocumentFactory(dated=day, title=str(day), public=True, since=THEN)
        found = [document.title for document in Snapshot(PUBLIC, moment).of(DocumentFactory._meta.model)]
        assert found == ["2026-01-01", "2025-01-01", "None"]

    def test_what_is_read_is_a_record_of_the_model(self, moment):
        made = ObjectiveFactory(public=True, since=THEN)
        found = Snapshot(PUBLIC, moment).of(Objective).get(id=made.id)
        assert (type(found), found.pk, found.segment_id) == (Objective, made.pk, made.segment_id)


class TestKnownBy:
    def test_what_was_written_later_is_not_seen_whatever_its_date(self):
        segment = SegmentFactory(number=1, name="Verblijf", public=True, since=THEN)
        published = timezone.now()
        segment.name = "Wonen"
        segment.record(because="met terugwerkende kracht", since=LATER)
        SegmentFactory(number=2, name="Later bedacht", public=True, since=THEN)

        def names(known_by):
            return [s.name for s in Snapshot(PUBLIC, noon("2025-07-01"), known_by).of(Segment)]

        assert names(published) == ["Verblijf"]
        assert names(timezone.now()) == names(None) == ["Wonen", "Later bedacht"]

    def test_a_deletion_waits_and_a_withdrawal_does_not(self):
        gone = SegmentFactory(number=1, public=True, since=THEN)
        withdrawn = SegmentFactory(number=2, public=True, since=THEN)
        published = timezone.now()
        gone.delete()
        withdrawn.visibility = Visibility.INTERNAL
        withdrawn.record(because="fout")
        assert [s.number for s in Snapshot(PUBLIC, published, published).of(Segment)] == [1]

    def test_what_becomes_public_waits(self):
        segment = SegmentFactory(since=THEN)
        published = timezone.now()
        segment.visibility = Visibility.PUBLIC
        segment.record(because="klaar")
        assert not Snapshot(PUBLIC, published, published).of(Segment).exists()
        again = timezone.now()
        assert Snapshot(PUBLIC, again, again).of(Segment).count() == 1
        assert not Snapshot(PUBLIC, noon("2025-05-01"), again).of(Segment).exists()


class TestJoin:
    def join(self, audience, moment, *paths, model=Risk):
        snapshot = Snapshot(audience, moment)
        return snapshot.join(snapshot.of(model), *paths)

    def test_relations_as_they_were(self):
        link = RiskMitigationFactory(public=True, since=THEN)
        link.mitigation.title = "Nieuwe naam"
        link.mitigation.record(because="anders", since=LATER)
        old = link.mitigation.history.last().title
        paths = ("risk_mitigations__mitigation",)
        for moment, title in [(noon("2025-05-01"), old), (noon("2025-07-01"), "Nieuwe naam"), (None, "Nieuwe naam")]:
            [risk] = self.join(PUBLIC, moment, *paths)
            assert [m.mitigation.title for m in risk.risk_mitigations.all()] == [title]

    def test_only_what_may_be_shown(self, moment):
        risk = RiskFactory(public=True, since=THEN, source=DocumentFactory(since=THEN))
        for visible in (True, False):
            RiskMitigationFactory(risk=risk, public=visible, since=THEN, marker=f"{visible}")
            hidden = MitigationFactory(since=THEN)
            RiskMitigationFactory(risk=risk, mitigation=hidden, public=visible, since=THEN, marker="hidden")
        [public] = self.join(PUBLIC, moment, "source", "risk_mitigations__mitigation")
        assert public.source is None
        assert [m.marker for m in public.risk_mitigations.all()] == ["True"]
        [office] = self.join(OFFICE, moment, "source", "risk_mitigations__mitigation")
        assert office.source.pk == risk.source_id
        assert len(office.risk_mitigations.all()) == 4

    def test_what_came_or_went_since_is_not_there(self):
        risk = RiskFactory(public=True, since=THEN)
        gone = RiskMitigationFactory(risk=risk, public=True, since=THEN)
        kept = gone.pk
        gone._history_date = LATER
        gone.delete()
        RiskMitigationFactory(risk=risk, public=True, since=LATER)
        [found] = self.join(PUBLIC, noon("2025-05-01"), "risk_mitigations")
        assert [m.pk for m in found.risk_mitigations.all()] == [kept]

    def test_nothing_to_join(self, moment):
        assert self.join(PUBLIC, moment, "source") == []

    @pytest.mark.parametrize("audience", ["office", "public", "editor"])
    def test_the_number_of_queries_does_not_grow(self, audience, moment, own, django_assert_num_queries):
        audience = {"office": OFFICE, "public": PUBLIC, "editor": editor(own.id)}[audience]
        source = DocumentFactory(public=True, since=THEN)
        mitigation = MitigationFactory(public=True, since=THEN)
        paths = ("source", "municipality", "risk_mitigations__mitigation", "risk_mitigations__source")

        def add(size):
            risks = RiskFactory.create_many(size, public=True, since=THEN, source=source, municipality=own)
            for risk in risks:
                RiskMitigationFactory.create_many(
                    1, risk=risk, mitigation=mitigation, source=source, public=True, since=THEN
                )

        for size, total in [(3, 3), (297, 300)]:
            add(size)
            with django_assert_num_queries(6):
                found = self.join(audience, moment, *paths)
                told = {
                    (r.source.pk, r.municipality.pk, *(m.mitigation.pk for m in r.risk_mitigations.all()))
                    for r in found
                }
            assert len(found) == total
            assert told == {(source.pk, own.pk, mitigation.pk)}


class TestNowIsTheTable:
    @pytest.mark.parametrize("model", recorded_models(), ids=lambda model: model.__name__)
    def test_after_adding_changing_and_deleting(self, model):
        factory = getattr(factories, f"{model.__name__}Factory")
        changed, gone = factory(since=THEN), factory(since=THEN)
        changed.visibility = Visibility.PUBLIC
        changed.record(because="klaar", since=THEN)
        changed.save()
        gone.delete()
        assert model.objects.count() == model.history.at(timezone.now()).count() > 0
        assert_now_is_the_table()

    def test_of_a_long_history_at_every_date(self):
        """Three hundred writes at random, against a plain replay; many of them on one date."""
        chance = random.Random(20250415)
        live: dict[int, dict] = {}
        told = {}
        for number in range(300):
            day = noon("2025-01-01") + timedelta(days=number // 7)
            if not live or chance.random() < 0.3:
                risk = RiskFactory(number=None, since=day)
                live[risk.pk] = risk
            elif chance.random() < 0.7:
                risk = live[chance.choice(sorted(live))]
                risk.title = f"Titel {number}"
                risk.record(because="proef", since=day)
            else:
                risk = live.pop(chance.choice(sorted(live)))
                risk._history_date = day
                risk.delete()
            told[day] = {pk: risk.title for pk, risk in live.items()}
        for day, expected in told.items():
            rows = list(Risk.history.at(day).values_list("id", "title"))
            assert len(rows) == len(expected)
            assert dict(rows) == expected
        assert_now_is_the_table()


def test_a_snapshot_of_what_is_not_tracked_is_refused():
    with pytest.raises(TypeError, match="IssuedLetter is not tracked"):
        Snapshot(OFFICE).of(IssuedLetter)


def test_a_letter_is_not_seen_without_its_edition(own):
    """An intern edition is shared with the editors of a municipality that has a letter in it, and nobody else."""
    letter = LetterFactory(municipality=own, original=DocumentFactory(public=True, since=THEN), public=True, since=THEN)
    letter.edition.visibility = Visibility.INTERNAL
    letter.edition.record(because="nog niet")
    other = MunicipalityFactory(public=True, since=THEN)
    assert not Snapshot(PUBLIC).of(Letter).exists()
    assert not Snapshot(editor(other.id)).of(Letter).exists()
    assert Snapshot(editor(own.id)).of(Letter).exists()
