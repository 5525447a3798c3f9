"""The real programme files."""

import pytest

from jeugdhulp.history import recorded_models
from jeugdhulp.programme.loader import load
from jeugdhulp.region.models import Publication
from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.visibility import OFFICE, PUBLIC
from tests.consistency import assert_now_is_the_table
from tests.moments import noon


def test_now_is_the_table(programme):
    assert_now_is_the_table()


def test_a_second_run_changes_nothing(programme):
    report = load()
    assert (report.new, report.changed, report.removed, report.kept) == ([], [], [], [])
    assert report.unchanged > 0
    assert Publication.objects.count() == 1


def test_nothing_is_known_before_the_first_fact(programme):
    snapshot = Snapshot(OFFICE, end_of_day(noon("2024-08-31").date()))
    assert [model for model in recorded_models() if snapshot.of(model).exists()] == []


def test_a_reader_sees_what_was_published(programme):
    moment = Publication.objects.get().moment
    for model in recorded_models():
        office = set(Snapshot(OFFICE, moment).of(model).values_list("id", "visibility"))
        public = set(Snapshot(PUBLIC, moment, moment).of(model).values_list("id", flat=True))
        assert public <= {pk for pk, visibility in office if visibility == "openbaar"}, model


@pytest.mark.parametrize("model", ["accounts.User", "contracts.Provider", "risks.RiskAssessment"])
def test_no_people_providers_or_scores_are_invented(programme, model):
    from django.apps import apps

    assert not apps.get_model(model).objects.exists()
