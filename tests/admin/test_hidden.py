"""Beside a record that somebody may see stands nothing that is hidden from them; saving leaves it as it is."""

import pytest

from planning.models import Decision
from tests.admin.forms import address, fields_of, saved
from tests.factories import (
    DecisionFactory,
    DocumentFactory,
    FramePointFactory,
    RiskAssessmentFactory,
    RiskFactory,
    RiskMitigationFactory,
)

pytestmark = pytest.mark.django_db
SECRET = "Zqgeheim stuk"


@pytest.fixture
def secret():
    return DocumentFactory(title=SECRET)


@pytest.fixture
def editors_desk(client, editor):
    client.force_login(editor)
    return client


@pytest.fixture
def decision(rijswijk, secret):
    return DecisionFactory(
        municipality=rijswijk, document=secret, source=secret, milestone__visibility="openbaar", note="Eigen besluit"
    )


def test_not_in_a_form_of_ones_own_and_not_lost_by_saving_it(editors_desk, decision, secret):
    page = editors_desk.get(address(decision))
    assert SECRET not in page.content.decode()
    assert page.content.decode().count("niet voor u zichtbaar") == 2
    changes = {"note": "Besproken", "change_reason": "Na de vergadering"}
    assert saved(editors_desk.post(address(decision), fields_of(page, **changes)))
    decision = Decision.objects.get()
    assert (decision.note, decision.document_id, decision.source_id) == ("Besproken", secret.id, secret.id)


def test_nobody_can_choose_it(editors_desk, decision, rijswijk, secret):
    other = DecisionFactory(municipality=rijswijk, organ="raad", milestone=decision.milestone)
    page = editors_desk.get(address(other))
    answer = editors_desk.post(address(other), fields_of(page, document=secret.id, change_reason="Stiekem"))
    assert list(answer.context["adminform"].form.errors) == ["document"]


def test_not_in_its_history(editors_desk, decision):
    page = editors_desk.get(address(decision, "history"))
    assert page.status_code == 200
    decision.document = None
    decision.record(because="Ander stuk")
    page = editors_desk.get(address(decision, "history"))
    (difference,) = page.context["rows"][0].differences
    assert (difference.label, difference.was, difference.now) == ("Besluitstuk", "niet voor u zichtbaar", "leeg")
    row = decision.history.last()
    page = editors_desk.get(f"{address(decision, 'history')}{row.history_id}/")
    assert dict(page.context["values"])["Besluitstuk"] == "niet voor u zichtbaar"
    assert SECRET not in page.content.decode()


def test_not_in_a_list_and_not_in_what_one_only_looks_at(editors_desk, secret):
    point = FramePointFactory(public=True, reported_in=secret, text="Kaderpunt")
    text = editors_desk.get("/beheer/segments/framepoint/").content.decode()
    assert ("Kaderpunt" in text, SECRET in text) == (True, False)
    page = editors_desk.get(address(point))
    assert (page.status_code, SECRET in page.content.decode()) == (200, False)


def test_not_in_the_parts_of_what_one_only_looks_at(editors_desk, office):
    risk = RiskFactory(public=True, title="Openbaar risico")
    hidden = RiskFactory(title="Zqgeheim risico")
    RiskMitigationFactory(
        risk=risk, public=True, mitigation__visibility="openbaar", refers_to=hidden, remark="Zie daar"
    )
    RiskMitigationFactory(
        risk=risk, public=True, mitigation__title="Zqgeheime maatregel", mitigation__visibility="intern"
    )
    RiskAssessmentFactory(risk=risk, public=True, assessed_by=office, assessed_on="2026-03-03")
    text = editors_desk.get(address(risk)).content.decode()
    assert ("Zie daar" in text, "Zqgeheim" in text, "Olga" in text) == (True, False, False)


def test_not_found_by_searching_for_it(editors_desk):
    risk = RiskFactory(public=True, title="Openbaar risico")
    RiskMitigationFactory(risk=risk, mitigation__title="Zqgeheime maatregel")
    found = editors_desk.get("/beheer/risks/risk/", {"q": "Zqgeheime"}).context["cl"].result_list
    assert list(found) == []
    found = editors_desk.get("/beheer/risks/risk/", {"q": "Openbaar"}).context["cl"].result_list
    assert list(found) == [risk]


def test_the_office_is_shown_everything(desk, decision):
    text = desk.get(address(decision)).content.decode()
    assert SECRET in text
    assert "niet voor u zichtbaar" not in text


def test_what_one_only_looks_at_asks_no_reason(editors_desk):
    page = editors_desk.get(address(RiskFactory(public=True)))
    assert "change_reason" not in page.content.decode()
    assert "Opslaan" not in page.content.decode()
