"""Scores that contradict each other are told at the field; what fits is accepted."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from risks.consistency import contradictions
from risks.enums import AssessmentKind, MitigationState
from risks.models import RiskAssessment
from tests.factories import (
    MitigationFactory,
    RiskAssessmentFactory,
    RiskFactory,
    RiskMitigationFactory,
    RiskScaleFactory,
)

pytestmark = pytest.mark.django_db

CURRENT, INHERENT, RESIDUAL = AssessmentKind.CURRENT, AssessmentKind.INHERENT, AssessmentKind.RESIDUAL
MARCH, JUNE = date(2026, 3, 3), date(2026, 6, 1)


@pytest.fixture
def scale():
    return RiskScaleFactory()


@pytest.fixture
def judge(scale):
    risk = RiskFactory()

    def judge(kind, likelihood, impact, day=MARCH, **kwargs):
        values = {"risk": risk, "scale": scale, "scored": True, "assessed_on": day} | kwargs
        return RiskAssessmentFactory(kind=kind, likelihood=likelihood, impact=impact, **values)

    def made(kind, likelihood, impact, day):
        return RiskAssessment(kind=kind, likelihood=likelihood, impact=impact, assessed_on=day, scale=scale)

    judge.risk, judge.made = risk, made
    return judge


def messages(call, *args, **kwargs) -> dict[str, list[str]]:
    with pytest.raises(ValidationError) as refused:
        call(*args, **kwargs)
    return refused.value.message_dict


class TestResidualAboveCurrent:
    def test_is_told_at_the_field_that_is_too_high(self, judge):
        judge(CURRENT, 3, 3)
        assert messages(judge, RESIDUAL, 4, 3) == {
            "likelihood": [
                "Het restrisico ligt boven het actuele risico (kans 3). Verlaag deze kans, of beoordeel eerst het actuele "
                "risico opnieuw."
            ]
        }

    def test_at_both_where_both_are(self, judge):
        judge(CURRENT, 3, 3)
        told = messages(judge, RESIDUAL, 4, 4)
        assert {field: sentence.split(". ")[1].split(",")[0] for field, [sentence] in told.items()} == {
            "likelihood": "Verlaag deze kans",
            "impact": "Verlaag dit gevolg",
        }

    def test_equal_or_below_is_fine(self, judge):
        judge(CURRENT, 3, 3)
        judge(RESIDUAL, 3, 3)
        judge(RESIDUAL, 1, 5)

    def test_compared_with_the_current_one_of_that_time(self, judge):
        judge(CURRENT, 5, 5, MARCH)
        judge(CURRENT, 2, 5, JUNE)
        judge(RESIDUAL, 4, 5, MARCH)
        assert set(messages(judge, RESIDUAL, 4, 5, JUNE)) == {"likelihood"}

    def test_not_compared_on_another_scale(self, judge):
        judge(CURRENT, 1, 1)
        judge(RESIDUAL, 4, 4, scale=RiskScaleFactory())

    def test_without_a_current_one_there_is_nothing_to_compare(self, judge):
        judge(RESIDUAL, 5, 5)


class TestCurrentBelowInherent:
    def measure(self, judge, state):
        return RiskMitigationFactory(risk=judge.risk, mitigation=MitigationFactory(state=state))

    @pytest.mark.parametrize("state", ["", MitigationState.TODO, MitigationState.LAPSED])
    def test_is_refused_while_no_measure_is_in_force(self, judge, state):
        judge(INHERENT, 4, 5)
        self.measure(judge, state)
        told = messages(judge, CURRENT, 2, 5)
        assert told == {
            "likelihood": [
                "Het actuele risico ligt onder het inherente (kans 4), maar geen enkele maatregel bij dit risico loopt of is "
                "gereed. Leg eerst de maatregel vast die dit verklaart."
            ]
        }

    @pytest.mark.parametrize("state", [MitigationState.RUNNING, MitigationState.DONE])
    def test_is_fine_with_one(self, judge, state):
        judge(INHERENT, 4, 5)
        self.measure(judge, MitigationState.TODO)
        self.measure(judge, state)
        judge(CURRENT, 2, 5)

    def test_a_measure_at_another_risk_explains_nothing(self, judge):
        judge(INHERENT, 4, 5)
        RiskMitigationFactory(mitigation=MitigationFactory(state=MitigationState.DONE))
        assert set(messages(judge, CURRENT, 2, 4)) == {"likelihood", "impact"}

    def test_equal_or_above_needs_no_measure(self, judge):
        judge(INHERENT, 4, 4)
        judge(CURRENT, 4, 4)
        judge(CURRENT, 5, 4)


def test_what_was_right_once_does_not_stand_in_the_way_of_another_edit(judge):
    judge(INHERENT, 4, 5)
    row = RiskMitigationFactory(risk=judge.risk, mitigation=MitigationFactory(state=MitigationState.RUNNING))
    current = judge(CURRENT, 2, 5)
    row.mitigation.state = MitigationState.LAPSED
    row.mitigation.record(because="gestopt")
    current.rationale = "Toelichting verbeterd"
    current.record(because="tikfout")
    assert contradictions(list(judge.risk.assessments.all()), in_force=False) == [
        "Het actuele risico ligt onder het inherente, terwijl geen enkele maatregel loopt of gereed is."
    ]
    current.likelihood = 3
    assert set(messages(current.record, because="anders")) == {"likelihood"}


class TestWhicheverComesLast:
    def test_a_current_score_below_the_residual_one(self, judge):
        RiskMitigationFactory(risk=judge.risk, mitigation=MitigationFactory(state=MitigationState.DONE))
        judge(CURRENT, 4, 4, MARCH)
        judge(RESIDUAL, 3, 4, MARCH)
        assert messages(judge, CURRENT, 2, 4, JUNE) == {
            "likelihood": [
                "Het restrisico (kans 3) ligt dan boven het actuele risico. Beoordeel ook het restrisico opnieuw, en dat eerst."
            ]
        }
        judge(RESIDUAL, 2, 4, JUNE)
        judge(CURRENT, 2, 4, JUNE)

    def test_an_inherent_score_above_the_current_one(self, judge):
        judge(CURRENT, 2, 5, JUNE)
        assert messages(judge, INHERENT, 4, 5, MARCH) == {
            "likelihood": [
                "Het actuele risico (kans 2) ligt dan onder het inherente, maar geen enkele maatregel bij dit risico loopt of "
                "is gereed. Leg eerst de maatregel vast die dit verklaart."
            ]
        }
        RiskMitigationFactory(risk=judge.risk, mitigation=MitigationFactory(state=MitigationState.RUNNING))
        judge(INHERENT, 4, 5, MARCH)

    def test_an_older_one_that_nothing_leans_on_is_fine(self, judge):
        judge(INHERENT, 3, 5, MARCH)
        judge(CURRENT, 3, 5, JUNE)
        judge(RESIDUAL, 3, 5, JUNE)
        judge(INHERENT, 5, 5, date(2025, 1, 1))
        judge(CURRENT, 3, 4, date(2025, 1, 1), scale=RiskScaleFactory())

    def test_what_got_in_before_is_told_on_the_page(self, judge):
        both = [judge.made(CURRENT, 2, 4, JUNE), judge.made(RESIDUAL, 3, 4, MARCH)]
        assert contradictions(both, in_force=True) == ["Het restrisico ligt boven het actuele risico."]


def test_a_score_without_a_scale_is_refused(judge):
    assert messages(judge, CURRENT, 3, 3, scale=None) == {
        "__all__": ["Kies de schaal waarop kans en gevolg zijn beoordeeld."]
    }


def test_an_assessor_without_a_day_is_refused_and_the_other_way_round(judge):
    told = {"__all__": ["Vul beoordelaar en datum beide in, of laat beide leeg."]}
    assert messages(judge, CURRENT, 3, 3, day=None) == told
    assert messages(judge, CURRENT, 3, 3, assessed_by=None) == told
