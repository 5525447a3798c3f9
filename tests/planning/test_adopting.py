"""An adopted plan is not edited, only succeeded; what moved needs a reason first; an amendment reopens."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from jeugdhulp.accounts.enums import Role
from jeugdhulp.admin.forms import ASIDE
from planning.actions import adopt, amend, succeed
from planning.enums import Certainty, DecisionState, Organ, PlanStatus
from planning.models import Decision, PlanItem, PlanVersion
from planning.plans import plans
from tests.admin.forms import address, errors_of, fields_of
from tests.consistency import assert_now_is_the_table
from tests.factories import (
    DecisionFactory,
    MilestoneFactory,
    MunicipalityFactory,
    PlanItemFactory,
    PlanVersionFactory,
    ShiftFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

FIXED = "Deze planversie is vastgesteld en verandert niet meer"


@pytest.fixture
def office():
    return UserFactory(role=Role.OFFICE)


@pytest.fixture
def start():
    return MilestoneFactory(title="Start")


@pytest.fixture
def first(start):
    """The first plan: one row, not adopted yet."""
    version = PlanVersionFactory(code="P1", known_on=date(2025, 4, 15))
    PlanItemFactory(version=version, milestone=start, marker="a", period_text="1 januari 2027", start=date(2027, 1, 1))
    return version


@pytest.fixture
def second(first, start):
    """A later plan in which the same milestone moved; nothing says why."""
    version = PlanVersionFactory(code="P2", known_on=date(2026, 3, 3))
    PlanItemFactory(version=version, milestone=start, marker="a", title="Start opdracht")
    return version


@pytest.fixture
def adopted(first, office):
    return adopt(first, by=office, because="vastgesteld door de negen colleges")


def refusal(call, *args, **kwargs) -> str:
    with pytest.raises(ValidationError) as caught:
        call(*args, **kwargs)
    return " ".join(caught.value.messages)


def test_adopting_leaves_who_and_why(adopted, office):
    row = adopted.history.first()
    assert (row.status, row.history_user, row.history_change_reason) == (
        PlanStatus.ADOPTED,
        office,
        "vastgesteld door de negen colleges",
    )
    assert_now_is_the_table()


def test_a_plan_without_rows_is_not_adopted(office):
    assert refusal(adopt, PlanVersionFactory(), by=office, because="x").startswith("Een planversie zonder regels")


def test_a_plan_is_adopted_once(adopted, office):
    assert refusal(adopt, adopted, by=office, because="x") == "Deze planversie is al vastgesteld."


def test_what_moved_needs_a_reason_first(second, start, first, office):
    assert refusal(adopt, second, by=office, because="x") == (
        "Deze planversie kan nog niet worden vastgesteld. Leg eerst bij ‘Verschuivingen’ de reden vast van wat anders is "
        "dan in de vorige planning: ‘Start opdracht’ (1 maart 2027)."
    )
    assert PlanVersion.objects.get(id=second.id).status == PlanStatus.OUTLINE
    ShiftFactory(milestone=start, old_version=first, new_version=second)
    assert adopt(second, by=office, because="x").is_adopted


def test_the_status_cannot_go_round_the_reason(second):
    second.status = PlanStatus.ADOPTED
    assert "de reden vast van wat anders is" in refusal(second.record, because="x")


def test_a_draft_that_moved_something_does_not_begin_to_hold_without_a_reason(first, start):
    draft = PlanVersionFactory(code="P2", known_on=date(2026, 3, 3), status=PlanStatus.DRAFT)
    PlanItemFactory(version=draft, milestone=start, title="Start opdracht")
    draft.status = PlanStatus.OUTLINE
    assert refusal(draft.record, because="x") == (
        "Deze planversie kan nog niet gaan gelden. Leg eerst bij ‘Verschuivingen’ de reden vast van wat anders is "
        "dan in de vorige planning: ‘Start opdracht’ (1 maart 2027)."
    )
    assert PlanVersion.objects.get(id=draft.id).status == PlanStatus.DRAFT
    ShiftFactory(milestone=start, old_version=first, new_version=draft)
    assert draft.record(because="x").status == PlanStatus.OUTLINE


@pytest.mark.parametrize(("reason", "status"), [("", PlanStatus.DRAFT), ("Meer tijd", PlanStatus.OUTLINE)])
def test_a_new_plan_in_the_admin_holds_only_with_the_reasons(first, start, office, client, reason, status):
    client.force_login(office)
    version = {"code": "P2", "title": "Nieuw", "status": PlanStatus.OUTLINE, "known_on": "2026-03-03"}
    row = {"marker": "a", "order": "1", "title": "Start opdracht", "milestone": start.id, "period_text": "1 maart 2027"}
    shift = {"milestone": start.id, "old_version": first.id, "reason": reason, "visibility": "intern"} if reason else {}
    inlines = {"items": row | {"certainty": "vast", "visibility": "intern"}, "-1": shift}
    data = version | {"visibility": "intern", "change_reason": "nieuwe planning"}
    for prefix, fields in inlines.items():
        data |= {f"{prefix}-TOTAL_FORMS": len(fields) and 1, f"{prefix}-INITIAL_FORMS": 0}
        data |= {f"{prefix}-0-{name}": value for name, value in fields.items()}
    page = client.post("/beheer/planning/planversion/add/", data, follow=True)
    assert PlanVersion.objects.get(code="P2").status == status
    assert PlanItem.objects.get(version__code="P2").period_text == "1 maart 2027"
    assert ("Zij is opgeslagen als concept." in page.text) == (status == PlanStatus.DRAFT)
    assert_now_is_the_table()


def test_a_reason_for_another_plan_does_not_count(second, start, first, office):
    third = PlanVersionFactory(code="P3", known_on=date(2026, 9, 1))
    ShiftFactory(milestone=start, old_version=first, new_version=third)
    assert "‘Start opdracht’" in refusal(adopt, second, by=office, because="x")


def test_what_did_not_move_needs_no_reason(first, start, office):
    third = PlanVersionFactory(code="P3", known_on=date(2026, 9, 1))
    fields = {"milestone": start, "period_text": "1-1-2027", "start": date(2027, 1, 1)}
    PlanItemFactory(version=third, title="Anders genoemd", certainty=Certainty.AIM, **fields)
    PlanItemFactory(version=third, title="Nog niet eerder gepland")
    assert third.rows_without_reason() == []


def test_what_lapses_needs_a_reason_though_its_date_is_the_same(first, start):
    third = PlanVersionFactory(code="P3", known_on=date(2026, 9, 1))
    fields = {"milestone": start, "period_text": "1-1-2027", "start": date(2027, 1, 1)}
    lapsed = PlanItemFactory(version=third, certainty=Certainty.LAPSED, **fields)
    assert third.rows_without_reason() == [lapsed]


def test_the_last_plan_counts_and_a_draft_plans_nothing(second, start):
    draft = PlanVersionFactory(code="P3", known_on=date(2026, 6, 1), status=PlanStatus.DRAFT)
    PlanItemFactory(version=draft, milestone=start, period_text="2030", start=date(2030, 1, 1))
    third = PlanVersionFactory(code="P4", known_on=date(2026, 9, 1))
    PlanItemFactory(version=third, milestone=start)
    assert third.rows_without_reason() == []


# An adopted plan


def test_an_adopted_plan_is_not_edited(adopted):
    adopted.title = "Anders"
    assert refusal(adopted.record, because="x").startswith(FIXED)
    assert refusal(adopted.save).startswith(FIXED)
    adopted.refresh_from_db()
    adopted.status = PlanStatus.OUTLINE
    assert refusal(adopted.record, because="x").startswith(FIXED)


def test_its_rows_are_not_edited_added_or_taken_away(adopted, start):
    row = adopted.items.get()
    row.start = row.end = date(2027, 6, 1)
    assert refusal(row.record, because="x").startswith(FIXED)
    assert refusal(PlanItemFactory, version=adopted, milestone=start).startswith(FIXED)
    assert refusal(adopted.items.get().delete).startswith(FIXED)
    assert refusal(adopted.delete).startswith(FIXED)
    moved = PlanItemFactory(milestone=start)
    moved.version = adopted
    assert refusal(moved.record, because="x").startswith(FIXED)
    assert [item.start for item in PlanItem.objects.filter(version=adopted)] == [date(2027, 1, 1)]


def test_in_the_admin_it_is_looked_at_and_a_form_that_was_open_is_told_so(first, office, client):
    client.force_login(office)
    open_form = client.get(address(first))
    assert "closed" not in open_form.context
    adopt(first, by=office, because="vastgesteld door de negen colleges")
    shown = client.get(address(first))
    assert shown.context["closed"].startswith(FIXED)
    assert {*shown.context["adminform"].form.fields} == {*ASIDE}
    assert [inline.has_change_permission for inline in shown.context["inline_admin_formsets"]] == [False, False]
    typed = fields_of(open_form, title="Anders", change_reason="x")
    told = client.post(address(first), typed)
    changed, closed = errors_of(told)["__all__"]
    assert (changed.startswith("Intussen gewijzigd door"), closed.startswith(FIXED)) == (True, True)
    assert fields_of(told)["title"] == "Anders"


def test_a_row_cannot_leave_an_adopted_plan(adopted):
    row = adopted.items.get()
    row.version = PlanVersionFactory()
    assert refusal(row.record, because="x").startswith(FIXED)


def test_the_reason_of_what_moved_stays_with_the_adopted_plan(second, first, start, office):
    shift = ShiftFactory(milestone=start, old_version=first, new_version=second)
    adopt(second, by=office, because="vastgesteld")
    assert refusal(shift.delete).startswith("De nieuwe planversie is vastgesteld.")
    shift.milestone = MilestoneFactory()
    assert refusal(shift.record, because="x").startswith("De nieuwe planversie is vastgesteld.")
    shift.refresh_from_db()
    shift.reason = "Beter gezegd"
    assert shift.record(because="tikfout").reason == "Beter gezegd"


def test_how_far_an_adopted_plan_is_public_may_change(adopted):
    for record in (adopted, adopted.items.get()):
        record.visibility = "openbaar"
        record.record(because="openbaar gemaakt")
        record.record(because="nog eens, zonder wijziging")
    assert_now_is_the_table()


# Succeeding


def test_the_next_plan_begins_as_a_draft_with_the_same_rows(adopted, office):
    draft = succeed(
        adopted, code="P2", title="Planning van maart", known_on=date(2026, 3, 3), by=office, because="nieuwe planning"
    )
    old, new = adopted.items.get(), draft.items.get()
    assert (draft.status, new.milestone_id, new.when, new.title) == (
        PlanStatus.DRAFT,
        old.milestone_id,
        old.when,
        old.title,
    )
    assert (new.source, new.history.get().history_change_reason) == (None, "nieuwe planning")
    assert [plan.version for plan in plans(list(PlanVersion.objects.all()))] == [adopted]
    assert_now_is_the_table()


def test_the_next_plan_is_not_older_and_has_its_own_code(adopted, office):
    with_code = {"title": "x", "by": office, "because": "x"}
    assert "niet eerder bekend zijn" in refusal(succeed, adopted, code="P0", known_on=date(2025, 1, 1), **with_code)
    assert "bestaat al" in refusal(succeed, adopted, code="P1", known_on=date(2026, 1, 1), **with_code)
    assert PlanVersion.objects.count() == 1


def test_a_draft_that_moved_something_is_adopted_with_its_reason(adopted, start, office):
    draft = succeed(adopted, code="P2", title="x", known_on=date(2026, 3, 3), by=office, because="x")
    row = draft.items.get()
    row.period_text, row.start, row.end = "1 januari 2028", date(2028, 1, 1), date(2028, 1, 1)
    row.record(because="verschoven")
    assert "‘Actie" in refusal(adopt, draft, by=office, because="x")
    ShiftFactory(milestone=start, old_version=adopted, new_version=draft)
    assert adopt(draft, by=office, because="x").is_adopted


# An amendment


@pytest.fixture
def decided(start):
    """Three councils decided, a fourth means to."""
    taken = [
        DecisionFactory(milestone=start, municipality=MunicipalityFactory(), organ=Organ.COUNCIL, taken=True)
        for _ in range(3)
    ]
    return [*taken, DecisionFactory(milestone=start, municipality=MunicipalityFactory(), organ=Organ.COUNCIL)]


def states(decisions):
    return [Decision.objects.get(id=decision.id).state for decision in decisions]


def test_an_amendment_by_one_reopens_what_the_others_decided(decided, start, office):
    college = DecisionFactory(milestone=start, municipality=decided[1].municipality, taken=True)
    elsewhere = DecisionFactory(municipality=decided[1].municipality, organ=Organ.COUNCIL, taken=True)
    reopened = amend(decided[0], by=office, because="amendement aangenomen")
    assert states([*decided, college, elsewhere]) == [
        DecisionState.TAKEN,
        DecisionState.REOPENED,
        DecisionState.REOPENED,
        DecisionState.INTENDED,
        DecisionState.TAKEN,
        DecisionState.TAKEN,
    ]
    assert {decision.reopened_by_id for decision in reopened} == {decided[0].id}
    row = reopened[0].history.first()
    assert (row.history_user, row.history_change_reason) == (office, "amendement aangenomen")
    assert_now_is_the_table()


def test_a_reopened_decision_that_is_taken_again_is_no_longer_reopened(decided, office):
    again = amend(decided[0], by=office, because="x")[0]
    again.state = DecisionState.TAKEN
    again.record(because="opnieuw besloten")
    assert Decision.objects.get(id=again.id).reopened_by is None


def test_only_what_is_taken_by_a_municipality_reopens_others(decided, start, office):
    assert "Leg eerst vast dat dit besluit is genomen" in refusal(amend, decided[3], by=office, because="x")
    regional = DecisionFactory(milestone=start, regional=True, state=DecisionState.TAKEN)
    assert "Alleen een besluit van een gemeente" in refusal(amend, regional, by=office, because="x")
    lonely = DecisionFactory(municipality=MunicipalityFactory(), taken=True)
    assert "er is niets te heropenen" in refusal(amend, lonely, by=office, because="x")
    assert states(decided[:3]) == [DecisionState.TAKEN] * 3


def test_reopened_needs_to_be_by_another_decision(decided):
    decided[0].state = DecisionState.REOPENED
    assert "Kies door welk besluit dit besluit is heropend" in refusal(decided[0].record, because="x")
