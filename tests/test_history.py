"""Every write leaves a row, and what was is never rewritten."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import F, ProtectedError
from django.db.models.functions import Upper
from django.test.utils import isolate_apps
from django.utils import timezone

from jeugdhulp.history import Recorded, UnrecordedWrite, recorded_models
from jeugdhulp.region.models import Municipality
from segments.models import Objective, Segment
from tests.factories import (
    DocumentFactory,
    ObjectiveFactory,
    RiskMitigationFactory,
    SegmentFactory,
    UserFactory,
)
from tests.moments import noon

pytestmark = pytest.mark.django_db


def rows(obj) -> list[tuple]:
    """The history of one record, oldest first: type, reason, name."""
    return list(
        type(obj)
        .history.filter(id=obj.pk)
        .order_by("history_date", "history_id")
        .values_list("history_type", "history_change_reason", "name")
    )


class TestWritesThatLeaveARow:
    def test_create_save_and_delete(self):
        segment = SegmentFactory(name="Verblijf", because="raadsvoorstel")
        segment.name = "Wonen"
        segment.save()
        pk = segment.pk
        segment.delete()
        segment.pk = pk
        assert rows(segment) == [("+", "raadsvoorstel", "Verblijf"), ("~", None, "Wonen"), ("-", None, "Wonen")]

    def test_deleting_by_queryset_and_by_cascade(self):
        part = RiskMitigationFactory()
        pk = part.pk
        type(part.risk).objects.filter(id=part.risk_id).delete()
        assert list(type(part).history.filter(id=pk).values_list("history_type", flat=True)) == ["-", "+"]
        assert type(part.risk).history.filter(history_type="-").count() == 1

    def test_bulk_create(self):
        user = UserFactory()
        names = ["Een", "Twee"]
        made = Municipality.objects.bulk_create(
            [Municipality(name=name, slug=name.lower()) for name in names],
            because="begin",
            by=user,
            since=noon("2025-04-15"),
            loaded_key="proef",
        )
        found = Municipality.history.order_by("id").values_list(
            "id", "name", "history_type", "history_change_reason", "history_user", "history_date", "loaded_key"
        )
        assert list(found) == [(obj.pk, obj.name, "+", "begin", user.pk, noon("2025-04-15"), "proef") for obj in made]

    def test_related_create_and_add_that_saves(self):
        segment = SegmentFactory()
        made = segment.objectives.create(marker="1", order=1, text="Doel")
        other = SegmentFactory()
        other.objectives.add(made, bulk=False)
        assert list(made.history.order_by("history_id").values_list("history_type", "segment_id")) == [
            ("+", segment.pk),
            ("~", other.pk),
        ]

    def test_update_fields_that_name_every_field(self):
        segment = SegmentFactory()
        segment.name = "Nieuw"
        segment.save(update_fields=[f.name for f in Segment._meta.fields if not f.primary_key])
        assert rows(segment)[-1] == ("~", None, "Nieuw")

    def test_a_record_and_its_row_or_neither(self, monkeypatch):
        """Also without a transaction around it."""
        segment = SegmentFactory(name="Verblijf")

        def fail(*args, **kwargs):
            raise RuntimeError("schijf vol")

        monkeypatch.setattr(Segment.history.model, "save", fail)
        segment.name = "Wonen"
        with pytest.raises(RuntimeError, match="schijf vol"):
            segment.save()
        assert Segment.objects.get().name == "Verblijf"

    def test_a_deferred_record_writes_its_whole_row(self):
        SegmentFactory(name="Verblijf", definition="Een thuis")
        segment = Segment.objects.only("name").get()
        segment.name = "Wonen"
        segment.save()
        assert list(Segment.history.order_by("history_id").values_list("name", "definition")) == [
            ("Verblijf", "Een thuis"),
            ("Wonen", "Een thuis"),
        ]


class TestRecord:
    def test_it_says_why_who_and_since_when(self):
        user = UserFactory()
        segment = SegmentFactory(since=noon("2025-04-15"))
        segment.record(because="besluit", by=user, since=noon("2025-06-02"))
        row = segment.history.first()
        assert (row.history_change_reason, row.history_user, row.history_date) == (
            "besluit",
            user,
            noon("2025-06-02"),
        )

    def test_a_later_save_does_not_say_it_again(self):
        segment = SegmentFactory(since=noon("2025-04-15"), because="besluit", by=UserFactory())
        before = timezone.now()
        segment.save()
        row = segment.history.first()
        assert (row.history_change_reason, row.history_user) == (None, None)
        assert row.history_date >= before

    def test_it_refuses_what_a_form_would_refuse(self):
        segment = SegmentFactory(number=1)
        segment.number = 6
        with pytest.raises(ValidationError, match="Er zijn vijf segmenten"):
            segment.record(because="besluit")
        assert Segment.history.count() == 1

    @pytest.mark.parametrize("write", ["record", "save", "delete"])
    def test_not_before_the_last_row(self, write):
        segment = SegmentFactory(since=noon("2025-04-15"))
        with pytest.raises(ValidationError, match="al gewijzigd per 15 april 2025 12:00. Kies dat moment of een later"):
            if write == "record":
                segment.record(because="besluit", since=noon("2025-04-14"))
            else:
                segment._history_date = noon("2025-04-14")
                getattr(segment, write)()
        assert Segment.history.count() == 1
        segment._history_date = noon("2025-04-15")
        segment.save()
        assert Segment.history.count() == 2

    def test_not_from_a_moment_to_come(self):
        tomorrow = timezone.now() + timedelta(days=1)
        with pytest.raises(ValidationError, match="een moment dat nog moet komen"):
            SegmentFactory(since=tomorrow)
        with pytest.raises(ValidationError, match="een moment dat nog moet komen"):
            Segment.objects.bulk_create([Segment(number=1, name="x", slug="x")], since=tomorrow)
        assert not Segment.objects.exists()


def _past(obj):
    return type(obj).history.at(timezone.now()).get(id=obj.pk)


REFUSALS = {
    "update": lambda s, o: Segment.objects.update(name="x"),
    "update of a filtered set": lambda s, o: Segment.objects.filter(id=s.pk).update(name="x"),
    "update through a relation": lambda s, o: s.objectives.update(text="x"),
    "update through the default manager": lambda s, o: Segment._default_manager.update(name="x"),
    "update through the base manager": lambda s, o: Segment._base_manager.update(name="x"),
    "bulk_update": lambda s, o: Segment.objects.bulk_update([s], ["name"]),
    "bulk_create over conflicts": lambda s, o: Segment.objects.bulk_create(
        [Segment(number=s.number, name="x", slug="x")],
        update_conflicts=True,
        unique_fields=["number"],
        update_fields=["name"],
    ),
    "bulk_create ignoring conflicts": lambda s, o: Segment.objects.bulk_create([], ignore_conflicts=True),
    "bulk_create with an expression": lambda s, o: Segment.objects.bulk_create(
        [Segment(number=F("id"), name="x", slug="x")]
    ),
    "bulk_create of the past": lambda s, o: Segment.objects.bulk_create([_past(s)]),
    "F()": lambda s, o: setattr(s, "number", F("number") + 1) or s.save(),
    "a function": lambda s, o: setattr(s, "name", Upper("name")) or s.save(),
    "some of the fields": lambda s, o: s.save(update_fields=["name"]),
    "update_or_create of some fields": lambda s, o: Segment.objects.update_or_create(id=s.pk, defaults={"name": "x"}),
    "add": lambda s, o: Segment.objects.get(number=2).objectives.add(o),
    "set": lambda s, o: Segment.objects.get(number=2).objectives.set([o]),
    "remove": lambda s, o: o.source.segments_objective_facts.remove(o),
    "clear": lambda s, o: o.source.segments_objective_facts.clear(),
    "set to nothing": lambda s, o: o.source.segments_objective_facts.set([]),
    "saving the past": lambda s, o: _past(s).save(),
    "recording the past": lambda s, o: _past(s).record(because="terug"),
    "deleting the past": lambda s, o: _past(s).delete(),
    "saving a joined past": lambda s, o: _past(o).save(),
    "updating history": lambda s, o: Segment.history.update(name="x"),
    "bulk updating history": lambda s, o: Segment.history.bulk_update(Segment.history.all(), ["name"]),
    "deleting history": lambda s, o: Segment.history.all().delete(),
    "deleting the history of one": lambda s, o: s.history.all().delete(),
    "changing a row": lambda s, o: s.history.get().save(),
    "deleting a row": lambda s, o: s.history.get().delete(),
}


@pytest.mark.parametrize("refused", REFUSALS.values(), ids=REFUSALS)
def test_a_write_that_leaves_no_row_is_refused(refused):
    segment = SegmentFactory(number=1)
    SegmentFactory(number=2)
    objective = ObjectiveFactory(segment=segment, source=DocumentFactory())

    def everything():
        tables = (Segment.objects, Objective.objects, Segment.history, Objective.history)
        return [list(table.order_by("pk").values()) for table in tables]

    before = everything()
    with pytest.raises(UnrecordedWrite), transaction.atomic():
        refused(segment, objective)
    assert everything() == before


def test_what_others_rest_on_is_not_deleted():
    objective = ObjectiveFactory()
    with pytest.raises(ProtectedError):
        objective.segment.delete()
    assert Segment.history.filter(history_type="-").count() == 0


def test_a_past_iterator_yields_records():
    SegmentFactory(name="Verblijf")
    found = list(Segment.history.at(timezone.now()).iterator())
    assert [(type(obj), obj.name) for obj in found] == [(Segment, "Verblijf")]


def tracked(name: str, options: type = Recorded.Meta, ordering=(), **attributes) -> type[Recorded]:
    """A tracked model that exists in one test only."""
    meta = type("Meta", (options,), {"ordering": ordering})
    return type(name, (Recorded,), {"__module__": "segments.models", "Meta": meta, **attributes})


def errors(model) -> list[tuple]:
    return [(error.id, error.msg.split(":")[0]) for error in model.check()]


class TestChecksAtStartUp:
    """Each on a model that is deliberately wrong, and on none of ours."""

    def test_ours_are_right(self):
        assert [error for model in recorded_models() for error in model.check()] == []

    @isolate_apps("segments")
    def test_many_to_many(self):
        whole = tracked("Whole")
        assert errors(whole) == []
        assert errors(tracked("Wrong", wholes=models.ManyToManyField(whole))) == [("history.E001", "Wrong.wholes")]
        # the other side of the relation is not what is wrong
        assert errors(whole) == []

    @isolate_apps("segments")
    def test_set_null_and_set_default(self):
        whole = tracked("Whole")
        null = models.ForeignKey(whole, models.SET_NULL, null=True, related_name="+")
        default = models.ForeignKey(whole, models.SET_DEFAULT, null=True, default=None, related_name="+")
        assert errors(tracked("Wrong", one=null, two=default)) == [
            ("history.E002", "Wrong.one"),
            ("history.E002", "Wrong.two"),
        ]

    @isolate_apps("segments")
    def test_an_order_that_leaves_the_own_table(self):
        key = models.ForeignKey(tracked("Whole"), models.PROTECT, null=True)
        assert errors(tracked("Wrong", ordering=["-whole"], whole=key)) == [("history.E003", "Wrong")]

    @isolate_apps("segments")
    def test_a_required_relation_that_is_no_whole(self):
        whole = tracked("Whole")
        key = models.ForeignKey(whole, models.PROTECT, related_name="+")
        assert errors(tracked("Wrong", whole=key)) == [("history.E004", "Wrong.whole")]
        key = models.ForeignKey(whole, models.PROTECT, related_name="+")
        assert errors(tracked("Right", whole=key, part_of=("whole",))) == []

    @isolate_apps("segments")
    def test_options_of_its_own(self):
        assert errors(tracked("Wrong", options=object)) == [("history.E005", "Wrong")]


def test_what_belongs_to_a_municipality_leads_to_one():
    """Through its own field or through its whole; and a part of what may belong to one says so."""
    silent = []
    for model in recorded_models():
        at = model
        while at.belongs_to:
            at = at._meta.get_field(at.belongs_to).related_model
        assert at in (model, Municipality), model
        wholes = [model._meta.get_field(name).related_model for name in model.part_of]
        if not model.belongs_to and any(whole.belongs_to for whole in wholes):
            silent.append(model.__name__)
    assert silent == []
