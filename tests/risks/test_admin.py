"""The office's work on many risks at once, on a number, and on a risk that others refer to."""

from datetime import date
from html import unescape

import pytest
from django.utils import timezone

from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.portal.worklist import work_list
from risks.enums import AssessmentKind, Knowledge, LineageKind, MitigationState, RiskState
from risks.models import Acceptance, Mitigation, Risk, RiskAssessment, RiskMitigation
from tests.admin.forms import act, address, change, errors_of, fields_of, said
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


class TestAccepting:
    """An acceptance and the state of its risk say the same, in the form and for many at once."""

    TODAY = timezone.localdate()
    ROW = {
        "acceptances-TOTAL_FORMS": "1",
        "acceptances-0-accepted_by": "De colleges",
        "acceptances-0-why": "Klein",
        "acceptances-0-visibility": "openbaar",
    }

    def test_many_until_a_day(self, client, office):
        risks = [RiskFactory(number=1, public=True), RiskFactory(number=2), RiskFactory(number=3, state="gesloten")]
        fields = {"accepted_by": "De colleges", "accepted_on": self.TODAY, "until": "2999-01-01", "why": "Klein"}
        refused = act(client, RISKS, "accept", risks, **fields, change_reason="besluit")
        assert refused.context["problem"] == (
            "Er is niets gewijzigd. Risico 3: De stand is Gesloten. Alleen een open risico wordt geaccepteerd."
        )
        assert not Acceptance.objects.exists()
        done = act(client, RISKS, "accept", risks[:2], **fields, change_reason="besluit")
        assert said(done) == ["Geaccepteerd: 2 risico's, tot 1\u00a0januari 2999."]
        assert list(Acceptance.objects.order_by("risk__number").values_list("risk__state", "visibility", "why")) == [
            ("geaccepteerd", "openbaar", "Klein"),
            ("geaccepteerd", "intern", "Klein"),
        ]
        wrong = act(client, RISKS, "accept", risks, accepted_on="2999-01-01", until=self.TODAY, change_reason="besluit")
        assert wrong.context["form"].errors == {
            "accepted_by": ["Vul in wie het risico accepteert."],
            "accepted_on": ["Deze dag ligt in de toekomst. Kies vandaag of eerder."],
            "until": ["Dan is de acceptatie al voorbij. Kies een dag na vandaag."],
            "why": ["Vul in waarom het risico wordt geaccepteerd."],
        }
        withdrawn = act(client, RISKS, "change_values", risks[:2], state="open", change_reason="toch niet")
        assert withdrawn.context["problem"].startswith(
            "Er is niets gewijzigd. Risico 1: Er geldt een acceptatie tot 1\u00a0januari 2999. Kies Geaccepteerd, of zet"
        )

    @pytest.mark.parametrize(
        ("fields", "errors"),
        [
            ({"state": "geaccepteerd"}, {"state": "Er is geen acceptatie die nu geldt."}),
            ({"accepted_on": "2025-01-01", "until": "2026-01-01", "state": "geaccepteerd"}, {"state": "Er is geen"}),
            ({"accepted_on": "2025-01-01", "until": "2999-01-01"}, {"state": "Er geldt een acceptatie tot"}),
            (
                {"accepted_on": "2998-01-01", "until": "2999-01-01"},
                {"acceptances-0-accepted_on": "Deze dag ligt in de"},
            ),
            (
                {"accepted_on": "2025-02-01", "until": "2025-01-01"},
                {"acceptances-0-until": "Een acceptatie eindigt na"},
            ),
            (
                {"accepted_on": "2025-01-01", "until": "2999-01-01", "state": "geaccepteerd", "visibility": "intern"},
                {"acceptances-0-visibility": "Lezers van het risico zien deze acceptatie dan niet"},
            ),
            ({"accepted_on": "2025-01-01", "until": "2999-01-01", "state": "geaccepteerd"}, {}),
            # what was accepted for a while, long ago, may be written down beside an open risk
            ({"accepted_on": "2025-01-01", "until": "2026-01-01"}, {}),
        ],
    )
    def test_the_form_of_a_risk(self, client, office, fields, errors):
        risk = RiskFactory(public=True)
        row = {f"acceptances-0-{name}": value for name, value in fields.items() if name != "state"}
        fields = {name: value for name, value in fields.items() if name == "state"}
        answer = change(client, risk, **(self.ROW | row if row else {}), **fields, change_reason="besluit")
        found = errors_of(answer) if answer.status_code == 200 else {}
        found.pop("acceptances", None)
        assert {name: told[0].startswith(errors.get(name, "?")) for name, told in found.items()} == dict.fromkeys(
            errors, True
        )

    def test_an_acceptance_on_its_own_page_says_what_is_left_to_do(self, client, office):
        risk = RiskFactory(number=1, title="Uitval")
        row = {"risk": risk.pk, "accepted_on": "2025-01-01", "until": "2999-01-01", "visibility": "intern"}
        data = row | {"accepted_by": "De colleges", "why": "Klein"}
        done = client.post("/beheer/risks/acceptance/add/", data, follow=True)
        assert "De stand van ‘1. Uitval’ is nog Open. Kies bij het risico Geaccepteerd." in said(done)

    def test_the_list_says_and_finds_how_they_stand(self, client, office):
        ended = RiskFactory(number=1, state=RiskState.ACCEPTED)
        AcceptanceFactory(risk=ended, accepted_on=date(2025, 1, 1), until=date(2025, 7, 1))
        AcceptanceFactory(risk=RiskFactory(number=2, state=RiskState.ACCEPTED), until=date(2999, 1, 1))
        RiskFactory(number=3, state=RiskState.CLOSED)
        found = {
            state: [risk.number for risk in client.get(f"{RISKS}?stand={state}").context["cl"].result_list]
            for state in ("open", "geaccepteerd", "gesloten")
        }
        assert found == {"open": [1], "geaccepteerd": [2], "gesloten": [3]}
        assert "Open (de acceptatie liep tot 1\u00a0juli 2025)" in client.get(RISKS).content.decode()
        form = client.get(address(ended)).context["adminform"].form
        assert (
            form.fields["state"].help_text
            == "Vandaag geldt dit risico als open: de acceptatie liep tot 1\u00a0juli 2025."
        )
        # an edit of something else does not ask for a new acceptance
        assert change(client, ended, owner="Projectorganisatie", change_reason="eigenaar").status_code == 302


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
        copies = f"/beheer/risks/riskassessment/?assessed_on__exact={today}&amp;visibility__exact=intern"
        assert said(done) == [
            "Klaargezet: 2\u00a0beoordelingen, intern. Zonder nieuwe beoordeling gebleven: 1 risico. "
            f'<a href="{copies}">Bekijk ze, stel ze bij of verwijder ze.</a>'
        ]
        assert client.get(unescape(copies)).context["cl"].result_count == 2
        made = RiskAssessment.objects.filter(assessed_on=today).order_by("id")
        assert [(a.kind, a.score, a.knowledge, a.rationale, a.scale, a.assessed_by, a.visibility) for a in made] == [
            ("actueel", (5, 4), "zwak", "Toen", scale, office, "intern"),
            ("rest", (2, 4), "", "", scale, office, "intern"),
        ]
        assert [a.score for a in unscored.assessments.all()] == [None]
        assert set(Risk.objects.values_list("next_review", flat=True)) == {date(2027, 6, 1)}
        again = act(client, RISKS, "begin_round", [scored, unscored], **fields)
        assert said(again) == ["Niets klaargezet: geen van deze risico's heeft een score van vóór deze dag."]
        # what is judged today is not said to have been judged a month ago
        assert said(act(client, RISKS, "begin_round", [scored], **fields | {"on": "2026-01-06"})) == said(again)

    def test_not_ahead_and_the_next_not_gone_by(self, client, office):
        fields = {"on": "2999-01-01", "next_review": "2026-01-01", "change_reason": "x"}
        answer = act(client, RISKS, "begin_round", [RiskFactory()], **fields)
        assert answer.context["form"].errors == {
            "on": ["Deze dag ligt in de toekomst. Kies vandaag of eerder."],
            "next_review": ["Deze dag is al voorbij. Kies vandaag of later."],
        }


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


class TestScoresInTheFormOfARisk:
    """Scores and measures that are sent together are looked at together."""

    @pytest.fixture
    def risk(self):
        risk = RiskFactory(number=2)
        common = {"risk": risk, "scored": True, "scale": RiskScaleFactory()}
        risk.inherent = RiskAssessmentFactory(kind=AssessmentKind.INHERENT, likelihood=4, impact=5, **common)
        return risk

    def send(self, client, risk, *scores, measure=None):
        """Add scores (kind, likelihood, impact), and perhaps a measure, in the form of the risk."""
        start = risk.assessments.count()
        changes = {"change_reason": "ronde", "assessments-TOTAL_FORMS": str(start + len(scores))}
        for number, (kind, likelihood, impact) in enumerate(scores, start):
            values = {"kind": kind, "likelihood": likelihood, "impact": impact, "scale": risk.inherent.scale_id}
            values |= {"assessed_on": "2026-06-01", "assessed_by": risk.inherent.assessed_by_id, "visibility": "intern"}
            changes |= {f"assessments-{number}-{name}": str(value) for name, value in values.items()}
        if measure:
            values = {"mitigation": measure.pk, "order": 1, "visibility": "intern"}
            changes |= {f"risk_mitigations-0-{name}": str(value) for name, value in values.items()}
            changes["risk_mitigations-TOTAL_FORMS"] = "1"
        answer = change(client, risk, **changes)
        return errors_of(answer) if answer.status_code == 200 else {}

    def test_a_measure_in_the_same_form_explains_a_score(self, client, office, risk):
        assert list(self.send(client, risk, ("actueel", 2, 5))) == ["assessments-1-likelihood"]
        planned, running = (
            MitigationFactory(state=MitigationState.TODO),
            MitigationFactory(state=MitigationState.RUNNING),
        )
        assert list(self.send(client, risk, ("actueel", 2, 5), measure=planned)) == ["assessments-1-likelihood"]
        assert self.send(client, risk, ("actueel", 2, 5), ("rest", 1, 5), measure=running) == {}
        assert [a.score for a in risk.assessments.all()] == [(1, 5), (2, 5), (4, 5)]
        # what was found right stays right: the reason why is written better when the measure has stopped
        running.state = MitigationState.LAPSED
        running.record(because="gestopt")
        assert change(client, risk, change_reason="tikfout", **{"assessments-1-rationale": "Beter"}).status_code == 302

    def test_what_does_not_fit_is_told_once(self, client, office, risk):
        assert list(self.send(client, risk, ("actueel", 4, 5), ("rest", 5, 5))) == ["assessments-2-likelihood"]
        assert self.send(client, risk, ("actueel", 4, 5), ("rest", 4, 5)) == {}
        assert list(self.send(client, risk, ("actueel", 4, 4))) == ["assessments-3-impact"]


def test_a_status_stays_internal_however_public_its_building_block_is_made(client, office):
    """It is the municipality that makes it public."""
    status = PreconditionStatusFactory(precondition__visibility="openbaar")
    form = client.get(address(status.precondition)).context["inline_admin_formsets"][0].formset
    assert form.empty_form.fields["visibility"].initial == "intern"
    blocks = "/beheer/risks/precondition/"
    assert act(client, blocks, "make_public", [status.precondition]).context["part_names"] == []
    act(client, blocks, "make_public", [status.precondition], with_parts="on", change_reason="openbaar")
    status.refresh_from_db()
    assert status.visibility == "intern"
    answer = change(client, status, as_of="2999-01-01", change_reason="meting")
    assert errors_of(answer) == {"as_of": ["Deze dag ligt in de toekomst. Kies vandaag of eerder."]}
