"""What waits for whom, on the front page of the admin; and the list of models below it."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from jeugdhulp.portal.worklist import _ahead, work_list
from planning.enums import DecisionState
from planning.models import Decision
from risks.enums import RiskState
from tests.factories import (
    AcceptanceFactory,
    CommitmentFactory,
    DecisionFactory,
    InformationMomentFactory,
    LetterFactory,
    MitigationFactory,
    MunicipalityFactory,
    PassageTaskFactory,
    PlanItemFactory,
    PlanVersionFactory,
    PreconditionFactory,
    PreconditionStatusFactory,
    ReferenceFactory,
    RiskFactory,
)

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
PASSED = {"period_text": "vorige maand", "start": YESTERDAY, "end": YESTERDAY}
AHEAD = {"period_text": "volgende maand", "start": TOMORROW, "end": TOMORROW}


def told(user) -> dict[str, list[str]]:
    """The names of what waits, by kind."""
    return {group.title: [task.name for task in group.tasks] for group in work_list(user)}


def test_nothing_waits(office, desk):
    assert work_list(office) == []
    assert "Er wacht niets." in desk.get("/beheer/").content.decode()


def test_risks_whose_review_is_due(office):
    due = RiskFactory(number=2, next_review=TODAY)
    older = RiskFactory(number=3, next_review=date(2026, 1, 5))
    RiskFactory(number=4, next_review=TOMORROW)
    RiskFactory(number=5, next_review=YESTERDAY, state="gesloten")
    never = RiskFactory(number=6)
    assert told(office) == {
        "Risico's om opnieuw te beoordelen": [str(older), str(due)],
        "Risico's zonder dag voor de volgende beoordeling": [str(never)],
    }
    group, _ = work_list(office)
    assert group.tasks[0].url == f"/beheer/risks/risk/{older.id}/change/"
    assert group.tasks[0].why.replace("\xa0", " ") == "beoordeling gepland op 5 januari 2026"


def test_acceptances_that_ended(office):
    accepted = {"accepted_on": date(2026, 1, 1), "risk__state": RiskState.ACCEPTED}
    ended = AcceptanceFactory(until=TODAY, **accepted)
    AcceptanceFactory(until=TOMORROW, **accepted)
    assert told(office) == {"Risico's om opnieuw te beoordelen": [str(ended.risk)]}


def test_steps_of_the_plan_that_passed_in_silence(office):
    old, plan = PlanVersionFactory(known_on=date(2025, 4, 15)), PlanVersionFactory(known_on=date(2026, 3, 3))
    PlanItemFactory(version=old, title="Van een ouder plan", **PASSED)
    PlanItemFactory(version=plan, title="Voorbij", **PASSED)
    PlanItemFactory(version=plan, title="Nog te komen", **AHEAD)
    PlanItemFactory(version=plan, title="Gebeurd", milestone__realised=True, **PASSED)
    PlanItemFactory(version=plan, title="Vervallen", certainty="vervallen", **PASSED)
    assert told(office) == {"Mijlpalen voorbij zonder bericht": ["Voorbij"]}


def test_promises_measures_and_references(office, rijswijk):
    moment = InformationMomentFactory(municipality=rijswijk, **PASSED)
    InformationMomentFactory(municipality=rijswijk, **AHEAD)
    InformationMomentFactory(municipality=rijswijk, delivered=True, **PASSED)
    promise = CommitmentFactory(municipality=rijswijk, **PASSED)
    CommitmentFactory(municipality=rijswijk, **AHEAD)
    CommitmentFactory(municipality=rijswijk, state="afgedaan", settled_on=YESTERDAY, **PASSED)
    measure = MitigationFactory(state="loopt", unknown_period=False, **PASSED)
    MitigationFactory(state="gereed", unknown_period=False, **PASSED)
    reference = ReferenceFactory()
    assert told(office) == {
        "Informatiemomenten voorbij zonder bericht": [f"Rijswijk: {moment.title}"],
        "Toezeggingen waarvan de dag voorbij is": [f"Rijswijk: {promise}"],
        "Maatregelen over hun tijd": [measure.title],
        "Kenmerken die nergens naar verwijzen": [reference.number],
    }


def test_many_are_counted(office):
    for _ in range(11):
        ReferenceFactory()
    (group,) = work_list(office)
    assert (len(group.tasks), group.more) == (8, 3)


def test_an_editor_sees_the_tasks_of_the_own_municipality_only(editor, rijswijk):
    delft = MunicipalityFactory(name="Delft", public=True)
    shown = {"milestone__visibility": "openbaar"}
    mine = DecisionFactory(municipality=rijswijk, **shown)
    DecisionFactory(municipality=delft, public=True, **shown)
    DecisionFactory(municipality=rijswijk, taken=True, **shown)
    letter = LetterFactory(municipality=rijswijk, edition__visibility="beperkt_openbaar")
    LetterFactory(municipality=delft, public=True)
    LetterFactory(municipality=rijswijk, public=True, edition__public=True, edition__reconstruction=True)
    PassageTaskFactory(edition=letter.edition, municipality=rijswijk, what="Over de proeven")
    PassageTaskFactory(edition=letter.edition, municipality=rijswijk, what="Over de kosten", state="geleverd")
    PassageTaskFactory(edition=letter.edition, municipality=delft)
    LetterFactory(municipality=rijswijk, adopted=True, state="verzonden", edition__visibility="openbaar")
    LetterFactory(municipality=rijswijk, edition__reconstruction=True, edition__visibility="openbaar")
    status = PreconditionStatusFactory(municipality=rijswijk, state="niet bekend", precondition__visibility="openbaar")
    PreconditionStatusFactory(municipality=rijswijk, state="voldaan", precondition__visibility="openbaar")
    block = PreconditionStatusFactory(precondition__visibility="beperkt_openbaar", visibility="openbaar").precondition
    PreconditionFactory()
    # what is for the office or for the clerk
    RiskFactory(number=2, next_review=YESTERDAY, public=True)
    CommitmentFactory(municipality=rijswijk)
    assert told(editor) == {
        "Besluiten van uw gemeente": [str(mine.milestone)],
        "Brieven van uw gemeente": [letter.edition.subject],
        "Passages die aan uw gemeente zijn gevraagd": ["Over de proeven"],
        "Randvoorwaarden waarvan u de stand nog niet invulde": [str(status.precondition), str(block)],
    }
    urls = {task.name: task.url for group in work_list(editor) for task in group.tasks}
    assert urls[letter.edition.subject] == f"/brieven/{letter.id}/stappen/"
    assert urls[str(block)] == (
        f"/beheer/risks/preconditionstatus/add/?precondition={block.id}&municipality={rijswijk.id}"
    )


def test_a_clerk_sees_the_promises_to_the_own_council(account, rijswijk):
    clerk = account("griffier", rijswijk)
    promise = CommitmentFactory(municipality=rijswijk, limited=True)
    CommitmentFactory(municipality=MunicipalityFactory(public=True), public=True)
    CommitmentFactory(municipality=rijswijk, limited=True, state="afgedaan", settled_on=YESTERDAY)
    moment = InformationMomentFactory(municipality=rijswijk, limited=True, **PASSED)
    assert told(clerk) == {
        "Informatiemomenten voorbij zonder bericht": [moment.title],
        "Toezeggingen die openstaan": [str(promise)],
    }


def test_the_models_stand_in_the_order_of_the_programme(desk):
    apps = desk.get("/beheer/").context["app_list"]
    assert [app["app_label"] for app in apps] == [
        "region",
        "segments",
        "planning",
        "contracts",
        "risks",
        "briefings",
        "accounts",
    ]
    planning = next(app for app in apps if app["app_label"] == "planning")
    assert [entry["object_name"] for entry in planning["wholes"]][:2] == ["PlanVersion", "Milestone"]
    assert {"PlanItem", "Shift"} <= {entry["object_name"] for entry in planning["parts"]}
    assert planning["models"] == [*planning["wholes"], *planning["parts"]]


def test_the_front_page_reads_as_much_with_more_to_do(desk, office, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def count():
        with CaptureQueriesContext(connection) as queries:
            desk.get("/beheer/")
        return len(queries)

    plan = PlanVersionFactory()
    RiskFactory(number=1, next_review=YESTERDAY)
    AcceptanceFactory(until=YESTERDAY, accepted_on=date(2026, 1, 1), risk__number=50)
    PlanItemFactory(version=plan, **PASSED)
    CommitmentFactory(**PASSED)
    InformationMomentFactory(**PASSED)
    desk.get("/beheer/")
    one = count()
    for n in range(2, 6):
        RiskFactory(number=n, next_review=YESTERDAY)
        AcceptanceFactory(until=YESTERDAY, accepted_on=date(2026, 1, 1), risk__number=50 + n)
        PlanItemFactory(version=plan, **PASSED)
        CommitmentFactory(**PASSED)
        InformationMomentFactory(**PASSED)
    assert count() == one
    assert one <= 36


def test_of_a_decision_the_days_that_lie_ahead_are_told():
    ahead = {"meeting_on": date(2027, 2, 9), "deliver_by": date(2027, 1, 20)}
    told = [
        _ahead(decision).replace("\xa0", " ")
        for decision in (
            Decision(period_text="februari 2027", **ahead),
            Decision(state=DecisionState.REOPENED, decided_on=date(2026, 3, 3), meeting_on=date(2026, 3, 3)),
            Decision(),
        )
    ]
    assert told == [
        "februari 2027, vergadering 9 februari 2027, stukken voor 20 januari 2027",
        "heropend",
        "voorgenomen",
    ]
