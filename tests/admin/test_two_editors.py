"""Two people with the same form open: the second is told, and nobody's work is lost."""

import pytest
from django.test import Client

from risks.models import Risk, RiskMitigation
from tests.admin.forms import address, errors_of, fields_of, saved
from tests.factories import RiskFactory, RiskMitigationFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def other_desk(colleague):
    client = Client()
    client.force_login(colleague)
    return client


def test_the_second_is_told_who_and_what_and_loses_nothing(desk, other_desk):
    risk = RiskFactory(title="Titel", owner="Eigenaar")
    mine, theirs = desk.get(address(risk)), other_desk.get(address(risk))
    assert saved(other_desk.post(address(risk), fields_of(theirs, owner="Programmabureau", change_reason="Overleg")))
    answer = desk.post(address(risk), fields_of(mine, title="Betere titel", change_reason="Duidelijker"))
    (told,) = errors_of(answer)["__all__"]
    assert told.startswith("Intussen gewijzigd door Karel Collega, op ")
    assert "Er is nog niets van u opgeslagen; uw invoer staat hieronder." in told
    assert "De ander maakte ervan – Eigenaar: ‘Programmabureau’." in told
    form = answer.context["adminform"].form
    # what was typed is there, what only the other changed is taken over
    assert (form["title"].value(), form["change_reason"].value()) == ("Betere titel", "Duidelijker")
    assert form["owner"].value() == "Programmabureau"
    assert Risk.objects.get().title == "Titel"
    # having seen that, saving works and loses neither
    assert saved(desk.post(address(risk), fields_of(answer)))
    risk = Risk.objects.get()
    assert (risk.title, risk.owner) == ("Betere titel", "Programmabureau")


def test_of_one_field_that_both_changed_ones_own_stays_in_the_form(desk, other_desk):
    risk = RiskFactory(title="Titel", treatment="")
    mine, theirs = desk.get(address(risk)), other_desk.get(address(risk))
    changes = {"title": "Van de ander", "treatment": "beperken", "change_reason": "Overleg"}
    assert saved(other_desk.post(address(risk), fields_of(theirs, **changes)))
    answer = desk.post(address(risk), fields_of(mine, title="Van mij", change_reason="Duidelijker"))
    (told,) = errors_of(answer)["__all__"]
    assert "Titel: ‘Van de ander’ (hier houdt u uw eigen invoer); Behandeling: ‘Beperken’." in told
    form = answer.context["adminform"].form
    assert (form["title"].value(), form["treatment"].value()) == ("Van mij", "beperken")


def test_a_part_that_the_other_changed_and_this_one_did_not_touch_stays_as_it_is(desk, other_desk):
    part = RiskMitigationFactory(remark="Oud")
    mine, theirs = desk.get(address(part.risk)), other_desk.get(address(part.risk))
    changes = {"risk_mitigations-0-remark": "Van de ander", "change_reason": "Overleg"}
    assert saved(other_desk.post(address(part.risk), fields_of(theirs, **changes)))
    assert saved(desk.post(address(part.risk), fields_of(mine, title="Van mij", change_reason="Duidelijker")))
    assert (Risk.objects.get().title, RiskMitigation.objects.get().remark) == ("Van mij", "Van de ander")
    assert part.history.count() == 2


def test_a_part_that_both_changed_is_refused(desk, other_desk):
    part = RiskMitigationFactory(remark="Oud")
    mine, theirs = desk.get(address(part.risk)), other_desk.get(address(part.risk))
    changes = {"risk_mitigations-0-remark": "Van de ander", "change_reason": "Overleg"}
    assert saved(other_desk.post(address(part.risk), fields_of(theirs, **changes)))
    changes = {"risk_mitigations-0-remark": "Van mij", "change_reason": "Duidelijker"}
    answer = desk.post(address(part.risk), fields_of(mine, **changes))
    (told,) = errors_of(answer)["risk_mitigations-0-__all__"]
    assert "‘Van de ander’ (hier houdt u uw eigen invoer)" in told
    assert RiskMitigation.objects.get().remark == "Van de ander"
    assert saved(desk.post(address(part.risk), fields_of(answer)))
    assert RiskMitigation.objects.get().remark == "Van mij"


def test_a_form_without_the_row_it_was_read_from_is_refused(desk):
    risk = RiskFactory(title="Titel")
    answer = desk.post(
        address(risk), fields_of(desk.get(address(risk)), read_history_id=None, title="Nieuw", change_reason="Zomaar")
    )
    assert list(errors_of(answer)) == ["__all__"]
    assert Risk.objects.get().title == "Titel"
