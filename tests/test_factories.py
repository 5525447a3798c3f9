"""The factories: one per tracked model, each trait gives a valid record, impossible states are refused."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

import tests.factories as factories
from contracts.enums import AdmissionState
from jeugdhulp.accounts.enums import Role
from jeugdhulp.briefings.enums import LetterState
from jeugdhulp.history import recorded_models
from jeugdhulp.visibility import Visibility
from planning.enums import DecisionState
from tests.factories.base import RecordedFactory
from tests.moments import noon

pytestmark = pytest.mark.django_db

RECORDED = {
    factory._meta.model: factory
    for factory in (getattr(factories, name) for name in factories.__all__)
    if isinstance(factory, type) and issubclass(factory, RecordedFactory)
}
TRAITS = [
    pytest.param(factory, trait, id=f"{model.__name__}-{trait}")
    for model, factory in RECORDED.items()
    for trait in ("plain", *factory._meta.parameters)
]


def test_every_tracked_model_has_a_factory():
    assert set(RECORDED) == set(recorded_models())


@pytest.mark.parametrize(("factory", "trait"), TRAITS)
def test_a_factory_gives_a_valid_record_with_a_history_row(factory, trait):
    obj = factory() if trait == "plain" else factory(**{trait: True})
    obj.full_clean()
    row = obj.history.get()
    assert (row.history_type, row.history_change_reason) == ("+", "voor een test")
    asked = {"public": Visibility.PUBLIC, "limited": Visibility.LIMITED}
    assert obj.visibility == asked.get(trait, Visibility.INTERNAL)


@pytest.mark.parametrize("factory", RECORDED.values(), ids=[m.__name__ for m in RECORDED])
def test_wholes_are_as_visible_and_as_old_as_their_part(factory):
    obj = factory(public=True, since=noon("2025-04-15"))
    for whole in [obj, *(getattr(obj, name) for name in obj.part_of if getattr(obj, name) is not None)]:
        assert whole.visibility == Visibility.PUBLIC
        assert whole.history.get().history_date == noon("2025-04-15")


def test_many_at_once_share_their_wholes():
    items = factories.PlanItemFactory.create_many(300, public=True, since=noon("2025-04-15"), because="proef")
    assert len({(item.version_id, item.milestone_id) for item in items}) == 1
    assert items[0].version.visibility == Visibility.PUBLIC
    rows = type(items[0]).history.filter(history_change_reason="proef", history_date=noon("2025-04-15"))
    assert rows.count() == 300


@pytest.mark.parametrize(
    "impossible",
    [
        lambda: factories.SegmentFactory(number=6),
        lambda: factories.SegmentFactory(naam="Verblijf"),
        lambda: factories.DecisionFactory(state=DecisionState.INTENDED, decided_on=date(2026, 3, 3)),
        lambda: factories.SavingsTargetFactory(level="gemeentelijk", municipality=None),
        lambda: factories.ProviderFactory(kvk="12345678"),
        lambda: factories.AdmissionFactory(state=AdmissionState.REJECTED),
        lambda: factories.AdmissionFactory(state=AdmissionState.SIGNED),
        lambda: factories.RiskAssessmentFactory(likelihood=3),
        lambda: factories.SettlementLineFactory(advance=100, share=90, balance=20),
        lambda: factories.HeaderValueFactory(field=factories.HeaderFieldFactory()),
        lambda: factories.LocalPassageFactory(block=factories.BlockFactory()),
        lambda: factories.IssuedLetterFactory(letter__state=LetterState.DRAFT),
        lambda: factories.UserFactory(role=Role.EDITOR),
        lambda: factories.MunicipalityFactory.create_many(2, slug="zelfde"),
        lambda: factories.ObjectiveFactory.create_many(2, marker="te lang voor dit veld"),
    ],
)
def test_an_impossible_state_is_refused(impossible):
    with pytest.raises((ValidationError, ValueError, TypeError, IntegrityError)):
        impossible()


def test_a_user_in_a_role():
    municipality = factories.MunicipalityFactory()
    user = factories.UserFactory(role=Role.EDITOR, municipality=municipality)
    assert [group.name for group in user.groups.all()] == [Role.EDITOR.value]
    assert user.membership.municipality == municipality
    assert user.check_password(factories.PASSWORD)
