"""The office's work on a whole plan and on a decision of nine municipalities."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from planning.enums import DecisionState, PlanStatus
from planning.models import Decision, Dependency, PlanItem, PlanVersion
from tests.admin.forms import act, said
from tests.factories import (
    DecisionFactory,
    MilestoneFactory,
    PlanItemFactory,
    PlanVersionFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

VERSIONS, DECISIONS = "/beheer/planning/planversion/", "/beheer/planning/decision/"


@pytest.fixture
def office(client):
    user = give_role(user=UserFactory(), role=Role.OFFICE)
    client.force_login(user)
    return user


def test_the_next_plan_begins_with_the_rows_of_the_chosen_one(client, office):
    version = PlanVersionFactory(code="P1", known_on=date(2025, 4, 15))
    row = PlanItemFactory(version=version, title="Start")
    fields = {"code": "P2", "title": "Herfst", "known_on": "2026-09-01"}
    assert list(act(client, VERSIONS, "begin_next", [version]).context["form"].fields) == list(fields)
    done = act(client, VERSIONS, "begin_next", [version], change_reason="nieuwe planning", **fields)
    assert said(done) == ["Begonnen: P2 – Herfst, als concept met dezelfde regels. Pas daarin aan wat anders wordt."]
    draft = PlanVersion.objects.get(code="P2")
    assert (draft.status, draft.known_on) == (PlanStatus.DRAFT, date(2026, 9, 1))
    assert draft.history.get().history_user == office
    assert PlanItem.objects.get(version=draft).when == row.when


def test_what_the_rules_refuse_begins_no_plan(client, office):
    versions = [PlanVersionFactory(code=code, known_on=date(2025, 4, 15)) for code in ("P1", "P2")]
    fields = {"code": "P3", "title": "x", "known_on": "2025-01-01", "change_reason": "x"}
    assert act(client, VERSIONS, "begin_next", versions, **fields).context["problem"] == (
        "Er is niets gewijzigd. Kies één planversie."
    )
    assert "niet eerder bekend zijn" in act(client, VERSIONS, "begin_next", versions[:1], **fields).context["problem"]
    assert PlanVersion.objects.count() == 2


@pytest.fixture
def decided():
    milestone = MilestoneFactory()
    return [DecisionFactory(milestone=milestone, taken=True, unknown_period=True) for _ in range(3)]


def test_what_one_decides_otherwise_reopens_the_others(client, office, decided):
    assert said(act(client, DECISIONS, "reopen_others", decided[:1], change_reason="amendement")) == [
        "Heropend: 2 besluiten van andere gemeenten."
    ]
    assert [(d.state, d.reopened_by) for d in Decision.objects.order_by("id")] == [
        (DecisionState.TAKEN, None),
        (DecisionState.REOPENED, decided[0]),
        (DecisionState.REOPENED, decided[0]),
    ]


def test_a_reopening_is_taken_back_unless_decided_anew_or_another_amendment_stands(client, office, decided):
    first, second, third = decided
    act(client, DECISIONS, "reopen_others", [first], change_reason="amendement")
    second.refresh_from_db()
    second.state, second.decided_on = DecisionState.TAKEN, date(2026, 4, 1)
    second.record(because="opnieuw besloten, ook anders")
    act(client, DECISIONS, "reopen_others", [second], change_reason="nog een amendement")
    assert said(act(client, DECISIONS, "take_back_reopening", [first], change_reason="ingetrokken")) == [
        "Tellen weer: 0 besluiten van andere gemeenten."
    ]
    states = "state", "reopened_by"
    assert list(Decision.objects.order_by("id").values_list(*states)) == [
        (DecisionState.REOPENED, second.id),
        (DecisionState.TAKEN, None),
        (DecisionState.REOPENED, second.id),
    ]
    act(client, DECISIONS, "take_back_reopening", [second], change_reason="ook ingetrokken")
    assert list(Decision.objects.order_by("id").values_list(*states)) == [(DecisionState.TAKEN, None)] * 3
    assert (
        "niets gewijzigd"
        in act(client, DECISIONS, "take_back_reopening", [second], change_reason="x").context["problem"]
    )


def test_who_decides_anew_says_on_which_day(client, office, decided):
    act(client, DECISIONS, "reopen_others", decided[:1], change_reason="amendement")
    page = f"{DECISIONS}{decided[1].id}/change/"
    form = client.get(page).context["adminform"].form
    asked = {name: form[name].value() or "" for name in form.fields} | {"state": "genomen", "change_reason": "opnieuw"}
    refused = client.post(page, asked | {"decided_on": "03-03-2026"}).context["adminform"].form.errors
    assert list(refused) == ["decided_on"]
    assert client.post(page, asked | {"decided_on": "04-03-2026"}).status_code == 302
    assert Decision.objects.get(id=decided[1].id).state == DecisionState.TAKEN


def test_what_waits_for_itself_is_refused_with_the_way_round():
    first, then, last = (MilestoneFactory(title=title) for title in ("Eerst", "Dan", "Laatst"))
    Dependency(earlier=first, later=then).record(because="x")
    Dependency(earlier=then, later=last).record(because="x")
    with pytest.raises(ValidationError, match="‘Eerst’ → ‘Dan’ → ‘Laatst’"):
        Dependency(earlier=last, later=first).record(because="x")


def test_a_municipality_does_not_reopen_the_others_itself(client, decided):
    editor = give_role(user=UserFactory(), role=Role.EDITOR, municipality=decided[0].municipality)
    client.force_login(editor)
    assert "heropenen" not in client.get(DECISIONS).text
    act(client, DECISIONS, "reopen_others", decided[:1], change_reason="amendement")
    assert set(Decision.objects.values_list("state", flat=True)) == {DecisionState.TAKEN}
