"""What differs between two moments, for one reader."""

from datetime import date
from decimal import Decimal

import pytest
from django.utils import timezone

from jeugdhulp.changes import changes, states, states_of
from jeugdhulp.history import recorded_models
from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, PUBLIC, Visibility
from risks.models import Risk
from segments.models import Objective, SavingsTarget, Segment
from tests.factories import (
    DocumentFactory,
    MunicipalityFactory,
    ObjectiveFactory,
    RiskFactory,
    SavingsTargetFactory,
    SegmentFactory,
)
from tests.moments import noon

pytestmark = pytest.mark.django_db

OLD, BETWEEN, NEW = noon("2025-04-15"), noon("2025-09-01"), noon("2026-03-03")


def told(audience=PUBLIC, old=OLD, new=NEW, models=None, known_by=(None, None)) -> list[tuple]:
    found = changes(Snapshot(audience, old, known_by[0]), Snapshot(audience, new, known_by[1]), models)
    return [
        (change.model, change.id, change.before is not None, change.after is not None, change.fields)
        for change in found
    ]


class TestWhatHappened:
    def test_new(self):
        segment = SegmentFactory(public=True, since=BETWEEN)
        assert told() == [(Segment, segment.pk, False, True, {})]

    def test_gone(self):
        segment = SegmentFactory(public=True, since=OLD)
        pk, segment._history_date = segment.pk, BETWEEN
        segment.delete()
        assert told() == [(Segment, pk, True, False, {})]

    def test_changed(self):
        segment = SegmentFactory(name="Verblijf", public=True, since=OLD)
        segment.name, segment.covers = "Wonen", "crisisopvang"
        segment.record(because="besluit", since=BETWEEN)
        fields = {"name": ("Verblijf", "Wonen"), "covers": ("", "crisisopvang")}
        assert told() == [(Segment, segment.pk, True, True, fields)]

    def test_the_other_way_round(self):
        segment = SegmentFactory(name="Verblijf", public=True, since=OLD)
        segment.name = "Wonen"
        segment.record(because="besluit", since=BETWEEN)
        assert told(old=NEW, new=OLD) == [(Segment, segment.pk, True, True, {"name": ("Wonen", "Verblijf")})]

    def test_what_was_written_but_is_the_same_is_not_told(self):
        segment = SegmentFactory(name="Verblijf", public=True, since=OLD)
        for name in ("Wonen", "Verblijf"):
            segment.name = name
            segment.record(because="heen en terug", since=BETWEEN)
        ObjectiveFactory(segment=segment, public=True, since=OLD)
        passing = SegmentFactory(number=segment.number % 5 + 1, public=True, since=BETWEEN)
        pk = passing.pk
        passing.delete()
        assert told(new=noon("2025-12-01")) == [(Segment, pk, False, True, {})]
        assert told(new=timezone.now()) == []

    def test_a_record_counts_once(self):
        segment = SegmentFactory(name="Een", public=True, since=OLD)
        for day in ("2025-05-01", "2025-06-01", "2025-07-01"):
            segment.name = day
            segment.record(because="weer", since=noon(day))
        assert told() == [(Segment, segment.pk, True, True, {"name": ("Een", "2025-07-01")})]

    def test_the_first_moment_is_not_part_of_it_and_the_last_is(self):
        SegmentFactory(number=1, public=True, since=OLD)
        last = SegmentFactory(number=2, public=True, since=NEW)
        assert [change[1] for change in told()] == [last.pk]

    def test_until_now(self):
        segment = SegmentFactory(public=True)
        assert told(audience=OFFICE, new=None) == [(Segment, segment.pk, False, True, {})]

    def test_only_the_models_asked_for(self):
        risk = RiskFactory(public=True, since=BETWEEN)
        SegmentFactory(public=True, since=BETWEEN)
        assert told(models=[Risk]) == [(Risk, risk.pk, False, True, {})]

    def test_of_every_model_in_a_fixed_order(self):
        municipality = MunicipalityFactory(public=True, since=BETWEEN)
        segment = SegmentFactory(public=True, since=BETWEEN)
        one = ObjectiveFactory(segment=segment, public=True, since=BETWEEN)
        two = ObjectiveFactory(segment=segment, public=True, since=BETWEEN)
        assert [change[:2] for change in told()] == [
            (Municipality, municipality.pk),
            (Objective, one.pk),
            (Objective, two.pk),
            (Segment, segment.pk),
        ]


class TestValues:
    def test_they_are_those_of_the_model_on_both_databases(self):
        target = SavingsTargetFactory(public=True, since=OLD, amount=Decimal("1250000.50"), rising_to=False)
        target.amount, target.rising_to, target.first_year = None, True, 2028
        target.source = DocumentFactory(public=True, since=OLD, dated=date(2025, 4, 15))
        target.record(because="besluit", since=BETWEEN)
        [change] = told(models=[SavingsTarget])
        assert change[4] == {
            "amount": (Decimal("1250000.50"), None),
            "rising_to": (False, True),
            "first_year": (2027, 2028),
            "source_id": (None, target.source_id),
        }
        assert change[4]["rising_to"][0] is False

    def test_days(self):
        document = DocumentFactory(public=True, since=OLD, dated=None)
        document.dated = date(2025, 6, 3)
        document.record(because="gevonden", since=BETWEEN)
        assert [change[4] for change in told(models=[Document])] == [{"dated": (None, date(2025, 6, 3))}]


class TestWhoIsTold:
    def test_of_a_hidden_record_nothing(self):
        segment = SegmentFactory(since=OLD)
        segment.name = "Wonen"
        segment.record(because="besluit", since=BETWEEN)
        assert told() == []
        assert [change[4] for change in told(audience=OFFICE)] == [{"name": (segment.history.last().name, "Wonen")}]

    def test_what_became_public_appears(self):
        segment = SegmentFactory(since=OLD)
        segment.visibility = Visibility.PUBLIC
        segment.record(because="klaar", since=BETWEEN)
        assert told() == [(Segment, segment.pk, False, True, {})]

    def test_what_was_withdrawn_never_was(self):
        segment = SegmentFactory(public=True, since=OLD)
        segment.visibility = Visibility.INTERNAL
        segment.record(because="fout", since=BETWEEN)
        assert told() == []

    def test_a_part_appears_with_its_whole(self):
        """Nobody wrote the part in between."""
        objective = ObjectiveFactory(public=True, since=OLD, segment=SegmentFactory(since=OLD))
        objective.segment.visibility = Visibility.PUBLIC
        objective.segment.record(because="klaar", since=BETWEEN)
        assert [change[:4] for change in told()] == [
            (Objective, objective.pk, False, True),
            (Segment, objective.segment_id, False, True),
        ]

    def test_two_audiences_are_refused(self):
        with pytest.raises(ValueError, match="one audience"):
            changes(Snapshot(PUBLIC, OLD), Snapshot(OFFICE, NEW))


class TestWhatIsKnown:
    """From one publication to the next: also what was entered late."""

    def test_what_was_entered_late_with_an_early_date(self):
        first = timezone.now()
        segment = SegmentFactory(public=True, since=OLD)
        second = timezone.now()
        assert told(old=first, new=second, known_by=(first, second)) == [(Segment, segment.pk, False, True, {})]
        # also when both read one reference date
        assert told(old=NEW, new=NEW, known_by=(first, second)) == [(Segment, segment.pk, False, True, {})]
        assert told(old=NEW, new=NEW, known_by=(first, None)) == [(Segment, segment.pk, False, True, {})]
        assert told(old=NEW, new=NEW, known_by=(second, None)) == []
        assert told(old=NEW, new=NEW, known_by=(second, second)) == []

    def test_what_nobody_knew_yet_is_not_told(self):
        published = timezone.now()
        SegmentFactory(public=True, since=BETWEEN)
        assert told(known_by=(published, published)) == []


def test_three_queries_however_many_models_and_changes(django_assert_num_queries):
    segment = SegmentFactory(public=True, since=OLD)
    for size in (3, 297):
        ObjectiveFactory.create_many(size, segment=segment, public=True, since=BETWEEN)
        with django_assert_num_queries(3):
            found = told()
    assert len(found) == 300


def test_two_more_for_the_parts_of_what_appeared(django_assert_num_queries):
    segment = SegmentFactory(since=OLD)
    ObjectiveFactory.create_many(300, segment=segment, public=True, since=OLD)
    segment.visibility = Visibility.PUBLIC
    segment.record(because="klaar", since=BETWEEN)
    with django_assert_num_queries(5):
        found = told()
    assert len(found) == 301


def test_nothing_at_all():
    assert told() == []


class TestStates:
    def test_of_some_records_of_several_models(self, django_assert_num_queries):
        shown, hidden = SegmentFactory(public=True, since=OLD), SegmentFactory(since=OLD)
        risk = RiskFactory(public=True, since=OLD, number=7)
        with django_assert_num_queries(1):
            found = states(Snapshot(PUBLIC, NEW), {Segment: {shown.pk, hidden.pk}, Risk: {risk.pk}, Objective: set()})
        assert {key: (model, state["id"]) for key, (model, state) in found.items()} == {
            ("segments.segment", shown.pk): (Segment, shown.pk),
            ("risks.risk", risk.pk): (Risk, risk.pk),
        }
        assert states(Snapshot(PUBLIC, NEW), {}) == {}

    def test_of_all_records_of_some_models(self, django_assert_num_queries):
        segment = SegmentFactory(name="Verblijf", public=True, since=OLD)
        SegmentFactory(since=OLD)
        with django_assert_num_queries(1):
            found = states_of(Snapshot(PUBLIC, NEW), [Segment, Objective])
        assert [(model, state["id"], state["name"]) for model, state in found] == [(Segment, segment.pk, "Verblijf")]


def test_the_real_programme(programme):
    """Between the first plan and the letter every model can be compared; what is told differs."""
    found = changes(Snapshot(PUBLIC, OLD), Snapshot(PUBLIC, NEW))
    assert {change.model for change in found} <= set(recorded_models())
    assert [change for change in found if change.before == change.after] == []
    assert len(found) > 50
