"""The office's work on many risks at once, on a number, and on a risk that others refer to."""

from datetime import date

import pytest
from django.utils import timezone

from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.portal.worklist import work_list
from risks.enums import AssessmentKind, Knowledge, LineageKind, MitigationState, RiskState
from risks.models import Mitigation, Risk, RiskAssessment, RiskMitigation
from tests.admin.forms import address, change, errors_of, fields_of
from tests.factories import (
    AcceptanceFactory,
    DocumentFactory,
    MitigationFactory,
    PreconditionFactory,
    PreconditionStatusFactory,
    PublicationFactory,
    RiskAssessmentFactory,
    RiskFactory,
    RiskLineageFactory,
    RiskMitigationFactory,
    RiskScaleFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

RISKS, MEASURES = "/beheer/risks/risk/", "/beheer/risks/mitigation/"


@pytest.fixture
def office(client):
    user = give_role(user=UserFactory(), role=Role.OFFICE)
    client.force_login(user)
    return user


def act(client, start, action, records, **fields):
    """Choose records in the list, and an action; with `change_reason` its page is sent back."""
    chosen = {"action": action, "index": "0", "_selected_action": [str(record.pk) for record in records]}
    return client.post(start, chosen | fields, follow=True)


def said(response) -> list[str]:
    return [str(message) for message in response.context["messages"]]


class TestValues:
    def test_of_risks(self, client, office):
        risks = [RiskFactory(number=1, owner="Oud"), RiskFactory(number=2), RiskFactory(number=3)]
        asked = act(client, RISKS, "change_values", risks[:2])
        assert list(asked.context["form"].fields) == ["state", "treatment", "owner", "next_review"]
        done = act(
            client, RISKS, "change_values", risks[:2], state="gesloten", owner="Contractbeheer", next_review="2027-01-01",
            treatment="", change_reason="besluit van de stuurgroep",
        )  # fmt: skip
        assert said(done) == ["Gewijzigd: 2 risico's."]
        assert list(Risk.objects.values_list("number", "state", "owner", "next_review")) == [
            (1, "gesloten", "Contractbeheer", date(2027, 1, 1)),
            (2, "gesloten", "Contractbeheer", date(2027, 1, 1)),
            (3, "open", "", None),
        ]
        rows = Risk.history.filter(history_change_reason="besluit van de stuurgroep")
        assert [(row.number, row.history_user) for row in rows.order_by("number")] == [(1, office), (2, office)]

    def test_one_that_refuses_stops_all(self, client, office):
        line = RiskLineageFactory(ended=True, earlier__number=1, kind=LineageKind.DROPPED, source=DocumentFactory())
        allowed, other = line.earlier, RiskFactory(number=2)
        answer = act(client, RISKS, "change_values", [allowed, other], state="vervallen", change_reason="weg")
        assert answer.context["problem"].startswith(
            "Er is niets gewijzigd. Risico 2: Vervallen geldt alleen als een stuk"
        )
        assert not Risk.objects.filter(state=RiskState.LAPSED).exists()

    def test_nothing_chosen_or_no_reason(self, client, office):
        risk = RiskFactory(number=1)
        answer = act(client, RISKS, "change_values", [risk], change_reason="zomaar")
        assert answer.context["form"].non_field_errors() == ["Kies of vul ten minste één ding in."]
        answer = act(client, RISKS, "change_values", [risk], owner="X", change_reason=" ")
        assert answer.context["problem"] == "Vul de reden in; er is nog niets gebeurd."
        assert risk.history.count() == 1

    def test_measures_are_done(self, client, office):
        measures = [MitigationFactory(state=MitigationState.RUNNING), MitigationFactory(), MitigationFactory()]
        done = act(client, MEASURES, "change_values", measures[:2], state="gereed", owner="", change_reason="verslag")
        assert said(done) == ["Gewijzigd: 2 beheersmaatregelen."]
        assert sorted(Mitigation.objects.values_list("state", flat=True)) == ["", "gereed", "gereed"]


class TestRound:
    def test_copies_what_was_scored_and_leaves_the_rest(self, client, office):
        scale = RiskScaleFactory()
        scored, unscored = RiskFactory(number=1), RiskFactory(number=2)
        common = {"risk": scored, "scored": True, "scale": scale, "assessed_on": date(2026, 1, 5), "public": True}
        RiskAssessmentFactory(kind=AssessmentKind.INHERENT, likelihood=5, impact=4, **common)
        RiskAssessmentFactory(likelihood=5, impact=4, knowledge=Knowledge.WEAK, rationale="Toen", **common)
        RiskAssessmentFactory(kind=AssessmentKind.RESIDUAL, likelihood=2, impact=4, **common)
        RiskAssessmentFactory(risk=unscored)
        today = timezone.localdate()
        fields = {"on": today.isoformat(), "next_review": "2027-06-01", "change_reason": "ronde van dit kwartaal"}
        done = act(client, RISKS, "begin_round", [scored, unscored], **fields)
        assert said(done) == ["Klaargezet: 2 beoordelingen, intern. Zonder nieuwe beoordeling gebleven: 1 risico."]
        made = RiskAssessment.objects.filter(assessed_on=today).order_by("id")
        assert [(a.kind, a.score, a.knowledge, a.rationale, a.scale, a.assessed_by, a.visibility) for a in made] == [
            ("actueel", (5, 4), "zwak", "Toen", scale, office, "intern"),
            ("rest", (2, 4), "", "", scale, office, "intern"),
        ]
        assert [a.score for a in unscored.assessments.all()] == [None]
        assert set(Risk.objects.values_list("next_review", flat=True)) == {date(2027, 6, 1)}
        again = act(client, RISKS, "begin_round", [scored, unscored], **fields)
        assert said(again) == [
            "Niets klaargezet: geen van deze risico's heeft een score die niet al op deze dag is beoordeeld."
        ]

    def test_not_ahead(self, client, office):
        answer = act(client, RISKS, "begin_round", [RiskFactory()], on="2999-01-01", change_reason="x")
        assert answer.context["form"].errors == {"on": ["Deze dag ligt in de toekomst. Kies vandaag of eerder."]}


class TestNumber:
    def test_references_follow(self, client, office):
        risk = RiskFactory(number=2, title="Vertraging", background="Zelf ben ik risico 2.")
        other = RiskFactory(number=4, cause="Zie risico 2.")
        row = RiskMitigationFactory(risk=risk, remark="Hier, bij risico 2.", order=1)
        answer = change(
            client, risk, number="7", title="Uitstel", change_reason="volgorde", **{"risk_mitigations-0-order": "3"}
        )
        assert answer.status_code == 302
        told = client.get(RISKS)
        assert "Teksten die dit risico noemen, noemen nu risico 7." in said(told)
        assert list(Risk.objects.values_list("number", "title", "cause", "background")) == [
            (4, other.title, "Zie risico 7.", ""),
            (7, "Uitstel", "", "Zelf ben ik risico 7."),
        ]
        row.refresh_from_db()
        assert (row.remark, row.order) == ("Hier, bij risico 7.", 3)
        assert list(risk.history.order_by("history_id").values_list("number", "title")) == [
            (2, "Vertraging"),
            (2, "Uitstel"),
            (7, "Uitstel"),
        ]

    def test_the_number_alone_is_one_row(self, client, office):
        risk = RiskFactory(number=2)
        change(client, risk, number="7", change_reason="volgorde")
        assert list(risk.history.order_by("history_id").values_list("number", "history_change_reason")) == [
            (2, "voor een test"),
            (7, "volgorde"),
        ]

    def test_a_range_or_a_taken_number_refuses(self, client, office):
        risk = RiskFactory(number=2)
        RiskFactory(number=3, cause="Zie risico's 1 t/m 2.")
        answer = change(client, risk, number="7", change_reason="volgorde")
        assert errors_of(answer) == {
            "__all__": [
                "De tekst ‘Zie risico's 1 t/m 2.’ noemt een reeks met risico 2 erin. Schrijf daar eerst de nummers uit."
            ]
        }
        assert errors_of(change(client, risk, number="3", change_reason="volgorde")) == {
            "number": ["Dit nummer is al in gebruik."]
        }
        assert list(Risk.objects.values_list("number", flat=True)) == [2, 3]

    def test_a_number_that_is_mentioned_stays(self, client, office):
        risk = RiskFactory(number=2)
        other = RiskFactory(number=3, cause="Zie risico 2.")
        assert errors_of(change(client, risk, number="", change_reason="weg")) == {
            "number": [
                "Dit nummer kan niet weg, want er wordt naar verwezen. Risico 3: de tekst bij ‘oorzaak’ noemt het."
            ]
        }
        change(client, other, cause="", change_reason="eerst dit")
        assert change(client, risk, number="", change_reason="weg").status_code == 302
        assert Risk.objects.get(pk=risk.pk).number is None


class TestDeleting:
    def test_the_page_lists_who_refers_and_nothing_goes(self, client, office):
        risk = RiskFactory(number=2)
        RiskFactory(number=4, cause="Zie risico 2.")
        RiskMitigationFactory(risk=RiskFactory(number=5), mitigation=MitigationFactory(title="Toets"), refers_to=risk)
        expected = [
            "Risico 2 kan niet worden verwijderd, want er wordt naar verwezen.",
            "Risico 5, maatregel ‘Toets’ verwijst ernaar.",
            "Risico 4: de tekst bij ‘oorzaak’ noemt het.",
        ]
        page = client.get(address(risk, "delete"))
        assert page.context["protected"] == expected
        assert [sentence for sentence in expected if sentence not in page.content.decode()] == []
        assert (
            client.post(address(risk, "delete"), {"post": "yes", "change_reason": "weg"}).context["protected"]
            == expected
        )
        together = act(client, RISKS, "delete_chosen", [risk], change_reason="weg")
        assert together.context["protected"] == expected
        assert Risk.objects.filter(pk=risk.pk).exists()

    def test_one_that_nobody_refers_to_goes(self, client, office):
        risk = RiskFactory(number=2)
        RiskMitigationFactory(risk=risk)
        client.post(address(risk, "delete"), {"post": "yes", "change_reason": "dubbel"})
        assert (Risk.objects.count(), RiskMitigation.objects.count(), Mitigation.objects.count()) == (0, 0, 1)


def test_the_work_list_has_the_reviews_of_the_register(client, office):
    """One rule for what is to be reviewed: risks/reviews.py."""
    today = timezone.localdate()
    due = RiskFactory(number=1, title="Te lang geleden", next_review=date(2026, 1, 1))
    RiskFactory(number=2, next_review=date(2026, 1, 1), state=RiskState.CLOSED)
    ended = RiskFactory(number=3, title="Weer open", state=RiskState.ACCEPTED)
    AcceptanceFactory(risk=ended, accepted_on=date(2025, 1, 1), until=date(2025, 7, 1))
    AcceptanceFactory(risk=RiskFactory(number=4), accepted_on=date(2025, 1, 1), until=date(2025, 7, 1))
    [group] = [group for group in work_list(office) if "beoordelen" in group.title]
    assert [(task.name, task.url, task.why) for task in group.tasks] == [
        ("3. Weer open", address(ended), "weer open: de acceptatie liep tot 1\u00a0juli 2025"),
        ("1. Te lang geleden", address(due), "beoordeling gepland op 1\u00a0januari 2026"),
    ]
    assert today > date(2026, 1, 1)


def test_building_blocks_and_their_risk_lead_to_each_other(client):
    risk = RiskFactory(number=6, code="zes", public=True)
    block = PreconditionFactory(risk=risk, public=True)
    PreconditionStatusFactory(precondition=block)
    PublicationFactory()
    text = client.get("/risicos/zes/").content.decode()
    assert 'href="/risicos/randvoorwaarden/"' in text
    assert "1\u00a0bouwsteen hoort bij dit risico. Nog geen gemeente heeft haar stand openbaar gemaakt." in text
    assert '<a href="/risicos/zes/">risico 6. ' in client.get("/risicos/randvoorwaarden/").content.decode()


def test_the_form_of_a_risk_can_be_sent_back_as_it_was(client, office):
    risk = RiskFactory(number=2)
    RiskMitigationFactory(risk=risk)
    assert client.post(address(risk), fields_of(client.get(address(risk)))).status_code == 302
    assert risk.history.count() == 1
