"""A score keeps the words of the scale on which it was given, whatever happens to the scale."""

from datetime import date

import pytest
from django.utils import timezone

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, PUBLIC, Visibility
from risks.enums import AssessmentKind, Dimension
from risks.models import RiskAssessment
from risks.scales import tell_words, with_scored_at
from tests.factories import RiskAssessmentFactory, RiskFactory, RiskScaleFactory, ScaleStepFactory
from tests.moments import noon

pytestmark = pytest.mark.django_db


@pytest.fixture
def scale():
    """A scale of January 2024, public, with a step 4 for likelihood and a step 3 for impact."""
    scale = RiskScaleFactory(public=True, since=noon("2024-01-01"))
    common = {"scale": scale, "public": True, "since": noon("2024-01-01")}
    scale.kans = ScaleStepFactory(dimension=Dimension.LIKELIHOOD, level=4, label="groot", **common)
    scale.gevolg = ScaleStepFactory(
        dimension=Dimension.IMPACT, level=3, label="merkbaar", money="tot 1 miljoen euro", image="de krant", **common
    )
    return scale


def score(scale, day="2024-11-22", **kwargs):
    values = {"likelihood": 4, "impact": 3, "scored": True, "public": True, "since": noon(day)} | kwargs
    return RiskAssessmentFactory(scale=scale, assessed_on=values.pop("on", date.fromisoformat(day)), **values)


def read(snapshot=None, **lookup):
    """The one assessment, with its words, as a reader sees it."""
    snapshot = snapshot or Snapshot(OFFICE)
    [found] = with_scored_at(snapshot.of(RiskAssessment)).filter(**lookup)
    tell_words(snapshot, [found])
    return found


def rescale(step, since=None, **words):
    for name, value in words.items():
        setattr(step, name, value)
    step.record(because="andere woorden", since=since)


def test_a_score_of_two_years_ago_reads_back_unchanged(scale, django_assert_num_queries):
    score(scale, rationale="Drie aanbieders dreigen met een procedure.")
    before = read()
    told = (before.likelihood, before.impact, before.likelihood_words, before.impact_words, before.rationale)
    rescale(scale.kans, noon("2025-02-01"), label="zeer groot", description="bijna zeker")
    rescale(scale.gevolg, noon("2025-02-01"), money="tot 10 miljoen euro", image="")
    scale.kans.delete()
    after = read()
    assert (after.likelihood, after.impact) == (4, 3)
    assert (after.likelihood_words.label, after.likelihood_words.description) == ("groot", "")
    assert after.impact_words.parts == (("geld", "tot 1 miljoen euro"), ("beeld", "de krant"))
    assert (after.likelihood_words.changed, after.impact_words.changed) == (True, True)
    assert (told[2].changed, told[3].changed) == (False, False)
    # a new score on the same scale reads the new words
    score(scale, "2025-06-01", risk=RiskFactory(public=True, since=noon("2024-01-01")))
    new = read(assessed_on=date(2025, 6, 1))
    assert new.impact_words.parts == (("geld", "tot 10 miljoen euro"),)
    # and now and then give the same answer
    then = read(Snapshot(PUBLIC, noon("2025-01-01")))
    assert (then.likelihood_words.label, then.impact_words.parts) == ("groot", after.impact_words.parts)
    with django_assert_num_queries(2):
        read(assessed_on=date(2025, 6, 1))


def test_a_scale_changed_the_same_afternoon_leaves_the_score_of_the_morning(scale):
    today = timezone.localdate()
    score(scale, today.isoformat(), since=None)
    rescale(scale.kans, label="anders")
    assert read().likelihood_words.label == "groot"


def test_a_score_entered_later_reads_the_scale_of_its_own_day(scale):
    rescale(scale.kans, noon("2025-02-01"), label="anders")
    score(scale, since=noon("2026-01-01"), on=date(2024, 6, 1))
    assert read().likelihood_words.label == "groot"


def test_a_scale_recorded_after_the_score_is_read_in_its_first_words(scale):
    rescale(scale.kans, noon("2025-02-01"), label="anders")
    score(scale, since=noon("2026-01-01"), on=date(2020, 1, 1))
    assert read().likelihood_words.label == "groot"


def test_a_step_that_is_taken_away_or_moved_has_no_words_for_later_scores(scale):
    score(scale)
    scale.gevolg.delete()
    rescale(scale.kans, level=5)
    before = read()
    assert (before.likelihood_words.label, before.impact_words.label) == ("groot", "merkbaar")
    assert (before.likelihood_words.changed, before.impact_words.changed) == (True, True)
    later = score(scale, risk=RiskFactory(public=True), on=None, assessed_by=None, since=None)
    after = read(id=later.id)
    assert (after.likelihood_words, after.impact_words) == (None, None)


def test_a_later_edit_of_the_rationale_is_no_new_score(scale):
    assessment = score(scale)
    rescale(scale.kans, noon("2025-02-01"), label="anders")
    assessment.rationale = "Beter uitgelegd"
    assessment.assessed_on = assessment.assessed_by = None
    assessment.record(because="tikfout", since=noon("2025-03-01"))
    assert read().likelihood_words.label == "groot"


def test_another_score_reads_the_scale_of_the_moment_at_which_it_was_given(scale):
    assessment = score(scale, likelihood=3)
    rescale(scale.kans, noon("2025-02-01"), label="anders")
    assessment.likelihood, assessment.assessed_on = 4, date(2025, 3, 1)
    assessment.record(because="opnieuw", since=noon("2025-03-01"))
    assert read().likelihood_words.label == "anders"


def test_what_was_not_assessed_has_no_words_and_asks_nothing(scale, django_assert_num_queries):
    RiskAssessmentFactory(kind=AssessmentKind.CURRENT)
    with django_assert_num_queries(1):
        found = read()
    assert (found.likelihood_words, found.impact_words) == (None, None)


@pytest.mark.parametrize("moment", [None, noon("2025-06-01")])
def test_words_that_were_internal_then_are_shown_to_the_office_alone(scale, moment):
    score(scale)
    other = ScaleStepFactory(
        scale=scale, dimension=Dimension.IMPACT, level=5, label="geheim woord", since=noon("2024-01-01")
    )
    assessment = score(scale, impact=5, risk=RiskFactory(public=True, since=noon("2024-01-01")))
    other.visibility, other.label = Visibility.PUBLIC, "open woord"
    other.record(because="openbaar", since=noon("2025-02-01"))
    now = timezone.now()
    public = read(Snapshot(PUBLIC, moment or now, now), id=assessment.id)
    assert public.impact_words.label == "open woord"
    assert read(id=assessment.id).impact_words.label == "geheim woord"
    other.visibility = Visibility.INTERNAL
    other.record(because="toch niet")
    now = timezone.now()
    assert read(Snapshot(PUBLIC, moment or now, now), id=assessment.id).impact_words is None
