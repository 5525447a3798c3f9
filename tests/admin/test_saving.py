"""Every change has a reason and a day since when it counts, parts included; what is refused is told at its field."""

from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.utils import timezone

from contracts.models import SettlementLine
from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.visibility import Visibility
from risks.models import Mitigation, Risk, RiskMitigation
from segments.models import Objective, Participation, Segment
from tests.admin.forms import address, change, errors_of, fields_of, saved
from tests.factories import (
    DocumentFactory,
    MilestoneFactory,
    MitigationFactory,
    MunicipalityFactory,
    ObjectiveFactory,
    PlanItemFactory,
    RiskAssessmentFactory,
    RiskFactory,
    RiskMitigationFactory,
    RiskScaleFactory,
    SegmentFactory,
    SettlementFactory,
)
from tests.moments import noon

pytestmark = pytest.mark.django_db
NO_REASON = "Vul de reden van deze wijziging in."


def newest(record):
    return record.history.order_by("-history_date", "-history_id").first()


def test_a_change_asks_its_reason_and_keeps_what_was_typed(desk):
    risk = RiskFactory(title="Oud")
    answer = change(desk, risk, title="Nieuw")
    assert errors_of(answer) == {"change_reason": [NO_REASON]}
    assert answer.context["adminform"].form["title"].value() == "Nieuw"
    assert Risk.objects.get().title == "Oud"


def test_the_row_says_why_who_and_since_when(desk, office):
    risk = RiskFactory(since=noon("2026-01-10"))
    answer = change(desk, risk, title="<b>Nieuw", change_reason="Overleg", counts_from="15-02-2026")
    assert saved(answer)
    # het risico: no "De" before it
    [told] = get_messages(answer.wsgi_request)
    link = f'<a href="{address(risk)}">{risk.number}. &lt;b&gt;Nieuw</a>'
    assert str(told) == f"Risico ‘{link}’ is met succes gewijzigd."
    row = newest(risk)
    assert (row.title, row.history_change_reason, row.history_user, row.history_date) == (
        "<b>Nieuw",
        "Overleg",
        office,
        noon("2026-02-15"),
    )
    assert timezone.now() - row.recorded_at < timedelta(minutes=5)


def test_saving_without_a_change_writes_nothing(desk):
    risk = RiskFactory()
    assert saved(change(desk, risk))
    assert risk.history.count() == 1


def test_adding_says_where_it_came_from_or_that_it_was_added_here(desk):
    form = {"name": "Delft", "slug": "delft", "visibility": "intern"}
    assert saved(desk.post("/beheer/region/municipality/add/", form))
    assert newest(Municipality.objects.get()).history_change_reason == "Toegevoegd in het beheer"
    form = {"title": "Brief", "slug": "brief", "kind": "overig", "visibility": "intern", "change_reason": "gevonden"}
    for name in ("TOTAL_FORMS", "INITIAL_FORMS"):
        form[f"reference_set-{name}"] = 0
    assert saved(desk.post("/beheer/region/document/add/", form))
    assert newest(Document.objects.get()).history_change_reason == "gevonden"


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-02-01", "De laatste wijziging geldt vanaf 1 maart 2026. Kies die dag of later."),
        ("2199-01-01", "Deze dag ligt in de toekomst. Kies vandaag of eerder, of laat het veld leeg."),
        ("gisteren", "Voer een geldige datum in."),
    ],
)
def test_a_day_since_when_that_cannot_be(desk, day, told):
    risk = RiskFactory(since=noon("2026-03-01"))
    answer = change(desk, risk, title="Nieuw", change_reason="Overleg", counts_from=day)
    assert errors_of(answer) == {"counts_from": [told]}


def test_twice_on_one_day_in_the_past(desk):
    risk = RiskFactory(since=noon("2026-01-10"))
    for title in ("Eerst", "Daarna"):
        assert saved(change(desk, risk, title=title, change_reason="Overleg", counts_from="2026-02-15"))
    rows = risk.history.order_by("history_date", "history_id").values_list("title", "history_date")
    assert list(rows)[1:] == [("Eerst", noon("2026-02-15")), ("Daarna", noon("2026-02-15"))]


class TestParts:
    def test_a_changed_part_asks_the_reason(self, desk):
        part = RiskMitigationFactory(remark="Oud")
        answer = change(desk, part.risk, **{"risk_mitigations-0-remark": "Nieuw"})
        assert errors_of(answer) == {
            "change_reason": [NO_REASON],
            "risk_mitigations": ["Vul onderaan bij ‘Deze wijziging’ de reden in; uw invoer staat er nog."],
        }
        assert RiskMitigation.objects.get().remark == "Oud"

    def test_parts_share_reason_and_day_of_their_whole_which_gets_no_row(self, desk, office):
        part = RiskMitigationFactory(since=noon("2026-01-10"))
        changes = {"risk_mitigations-0-remark": "Nieuw", "change_reason": "Overleg", "counts_from": "2026-02-15"}
        assert saved(change(desk, part.risk, **changes))
        row = newest(part)
        assert (row.remark, row.history_change_reason, row.history_user, row.history_date) == (
            "Nieuw",
            "Overleg",
            office,
            noon("2026-02-15"),
        )
        assert part.risk.history.count() == 1

    def test_a_part_that_was_changed_later_than_the_day_given(self, desk):
        risk = RiskFactory(since=noon("2026-01-10"))
        RiskMitigationFactory(risk=risk, mitigation__since=noon("2026-03-01"), since=noon("2026-03-01"))
        changes = {"risk_mitigations-0-remark": "Nieuw", "change_reason": "Overleg", "counts_from": "2026-02-15"}
        told = (
            "Dit onderdeel is al gewijzigd per 1 maart 2026. Kies bij ‘Geldt vanaf’ die dag of later, of laat het leeg."
        )
        assert errors_of(change(desk, risk, **changes)) == {"risk_mitigations-0-__all__": [told]}

    def test_a_new_part_travels_as_far_as_its_whole_unless_told_otherwise(self, desk):
        segment = SegmentFactory(public=True)
        page = desk.get(address(segment))
        formset = next(i.formset for i in page.context["inline_admin_formsets"] if i.formset.prefix == "objectives")
        assert formset.empty_form["visibility"].value() == Visibility.PUBLIC
        new = {"marker": "1", "order": "1", "text": "Doel", "visibility": "openbaar", "id": "", "segment": segment.id}
        changes = {f"objectives-0-{name}": value for name, value in new.items()}
        changes |= {"objectives-TOTAL_FORMS": "1", "change_reason": "Raadsbesluit"}
        assert saved(desk.post(address(segment), fields_of(page, **changes)))
        objective = Objective.objects.get()
        assert (objective.text, objective.visibility, newest(objective).history_change_reason) == (
            "Doel",
            "openbaar",
            "Raadsbesluit",
        )

    def test_a_deleted_part_keeps_the_reason(self, desk, office):
        part = ObjectiveFactory()
        assert saved(change(desk, part.segment, **{"objectives-0-DELETE": "on", "change_reason": "Dubbel"}))
        row = newest(part)
        assert (row.history_type, row.history_change_reason, row.history_user) == ("-", "Dubbel", office)
        assert not Objective.objects.exists()

    def test_two_equal_parts_in_one_form_are_told_and_kept(self, desk):
        """No field can tell this: the database refuses, and everything typed is still there."""
        segment, delft = SegmentFactory(), MunicipalityFactory(name="Delft")
        page = desk.get(address(segment))
        changes = {"participations-TOTAL_FORMS": "2", "change_reason": "Overleg"}
        for i in range(2):
            new = {"municipality": delft.id, "mode": "regionaal", "basis": "bron", "visibility": "intern"}
            changes |= {f"participations-{i}-{name}": str(value) for name, value in new.items()}
        answer = desk.post(address(segment), fields_of(page, **changes))
        told = errors_of(answer)["__all__"]
        assert told in (
            ["Deze deelname staat er al; wijzig die of geef een begindatum."],
            ["Dit past niet bij wat er al staat. Kijk of iets dubbel is ingevoerd, ook in de onderdelen hieronder."],
        )
        inline = next(
            i.formset for i in answer.context["inline_admin_formsets"] if i.formset.prefix == "participations"
        )
        assert [form["municipality"].value() for form in inline.forms] == [str(delft.id)] * 2
        assert not Participation.objects.exists()

    def test_a_balance_is_worked_out(self, desk):
        settlement, delft = SettlementFactory(), MunicipalityFactory()
        page = desk.get(address(settlement))
        new = {"municipality": delft.id, "advance": "120.50", "use": "10", "share": "100.25", "visibility": "intern"}
        changes = {f"lines-0-{name}": str(value) for name, value in new.items()}
        changes |= {"lines-TOTAL_FORMS": "1", "change_reason": "Berekend"}
        assert saved(desk.post(address(settlement), fields_of(page, **changes)))
        assert str(SettlementLine.objects.get().balance) == "20.25"


class TestRefusedAtTheField:
    def test_a_number_out_of_range(self, desk):
        scale = RiskScaleFactory()
        assessment = RiskAssessmentFactory()
        answer = change(desk, assessment, likelihood="9", impact="3", scale=scale.id, change_reason="Overleg")
        assert errors_of(answer) == {"likelihood": ["Kans is een getal van 1 tot en met 5, of leeg."]}
        assert answer.context["adminform"].form["likelihood"].value() == "9"
        answer = change(desk, SegmentFactory(number=3), number="6", change_reason="Overleg")
        assert errors_of(answer) == {"number": ["Er zijn vijf segmenten: kies een nummer van 1 tot en met 5."]}

    def test_in_a_part(self, desk):
        assessment = RiskAssessmentFactory(scale=RiskScaleFactory())
        changes = {"assessments-0-likelihood": "9", "assessments-0-impact": "3", "change_reason": "Overleg"}
        assert errors_of(change(desk, assessment.risk, **changes)) == {
            "assessments-0-likelihood": ["Kans is een getal van 1 tot en met 5, of leeg."]
        }

    def test_the_empty_one_of_two(self, desk):
        assessment = RiskAssessmentFactory(scale=RiskScaleFactory())
        answer = change(desk, assessment, likelihood="3", change_reason="Overleg")
        assert errors_of(answer) == {"impact": ["Vul kans en gevolg beide in, of laat beide leeg."]}

    def test_a_later_end_before_its_beginning(self, desk):
        milestone = MunicipalityFactory()
        answer = change(desk, milestone, member_from="2026-02-01", member_until="2026-01-01", change_reason="Overleg")
        assert errors_of(answer) == {"member_until": ["Het einde ligt voor het begin van het lidmaatschap."]}

    def test_what_is_there_already(self, desk):
        first, second = MilestoneFactory(slug="een"), MilestoneFactory(slug="twee")
        answer = change(desk, second, slug=first.slug, change_reason="Overleg")
        assert errors_of(answer) == {"slug": ["Er bestaat al een Mijlpaal met eenzelfde Adres in het portaal."]}
        item = PlanItemFactory(marker="d1")
        other = PlanItemFactory(marker="d2", version=item.version)
        answer = change(desk, other, marker="d1", change_reason="Overleg")
        assert errors_of(answer) == {"marker": ["Deze aanduiding staat al in deze planversie."]}

    def test_scores_that_contradict_each_other_in_one_form(self, desk, office):
        risk = RiskFactory()
        scored = {"risk": risk, "scored": True, "scale": RiskScaleFactory(), "assessed_by": office}
        RiskAssessmentFactory(**scored, kind="actueel", likelihood=3, impact=3)
        RiskAssessmentFactory(**scored, kind="rest", likelihood=2, impact=3)
        page = desk.get(address(risk))
        formset = next(i.formset for i in page.context["inline_admin_formsets"] if i.formset.prefix == "assessments")
        rest = next(form for form in formset.forms if form.instance.kind == "rest")
        changes = {rest.add_prefix("likelihood"): "5", "change_reason": "Overleg"}
        found = errors_of(desk.post(address(risk), fields_of(page, **changes)))
        assert list(found) == [rest.add_prefix("likelihood")]
        assert found[rest.add_prefix("likelihood")][0].startswith(
            "Het restrisico ligt boven het actuele risico (kans 3)."
        )


class TestDeleting:
    def test_it_asks_a_reason(self, desk):
        mitigation = MitigationFactory()
        answer = desk.post(address(mitigation, "delete"), {"post": "yes", "change_reason": "  "})
        assert answer.context["problem"] == "Vul de reden in; er is nog niets gebeurd."
        assert "Vul de reden in; er is nog niets gebeurd." in answer.content.decode()
        assert Mitigation.objects.exists()

    def test_everything_that_goes_along_keeps_the_reason(self, desk, office):
        part = RiskMitigationFactory()
        answer = desk.post(address(part.risk, "delete"), {"post": "yes", "change_reason": "Dubbel ingevoerd"})
        assert (answer.status_code, answer["Location"]) == (302, "/beheer/risks/risk/")
        for record in (part, part.risk):
            row = newest(record)
            assert (row.history_type, row.history_change_reason, row.history_user) == (
                "-",
                "Dubbel ingevoerd",
                office,
            )

    def test_what_something_rests_on_stays(self, desk):
        part = RiskMitigationFactory()
        page = desk.post(address(part.mitigation, "delete"), {"post": "yes", "change_reason": "Weg ermee"})
        assert "Dit kan niet: er rust nog iets op" in page.content.decode()
        assert Mitigation.objects.exists()

    def test_a_rule_of_the_record_that_keeps_it_is_told(self, desk):
        risk = RiskFactory(number=2)
        RiskFactory(number=3, background="Hangt samen met risico 2.")
        page = desk.post(address(risk, "delete"), {"post": "yes", "change_reason": "Weg ermee"})
        assert page.context["protected"] == [
            "Risico 2 kan niet worden verwijderd, want er wordt naar verwezen.",
            "Risico 3: de tekst bij ‘toelichting’ noemt het.",
        ]
        assert "Risico 3: de tekst bij ‘toelichting’ noemt het." in page.content.decode()
        assert Risk.objects.count() == 2

    def test_a_rule_that_refuses_only_when_it_comes_to_it_is_told_too(self, desk, monkeypatch):
        """Somebody may begin to refer to a risk while another confirms: what the page listed is not all there is."""
        risk = RiskFactory(number=2)
        RiskFactory(number=3, background="Hangt samen met risico 2.")
        monkeypatch.setattr("risks.admin.numbering.refuse_if_referred", lambda risk: None)
        page = desk.post(address(risk, "delete"), {"post": "yes", "change_reason": "Weg ermee"})
        assert "Risico 3: de tekst bij ‘toelichting’ noemt het." in page.context["problem"]
        assert page.context["reason"] == "Weg ermee"
        assert Risk.objects.count() == 2


class TestManyAtOnce:
    def chosen(self, action, *records, **more):
        return {
            "action": action,
            "_selected_action": [r.pk for r in records],
            "index": "0",
            "select_across": "0",
        } | more

    def test_the_page_asks_the_reason_and_names_what_was_chosen(self, desk):
        one, two = SegmentFactory(number=1, name="Wonen"), SegmentFactory(number=2)
        page = desk.post("/beheer/segments/segment/", self.chosen("make_public", one))
        assert page.context["chosen"] == ["1. Wonen"]
        page = desk.post("/beheer/segments/segment/", self.chosen("make_public", one, change_reason=""))
        assert page.context["problem"] == "Vul de reden in; er is nog niets gebeurd."
        assert {s.visibility for s in Segment.objects.all()} == {"intern"}
        assert two.history.count() == 1

    def test_each_record_gets_its_row(self, desk, office):
        one, two, other = (SegmentFactory(number=n) for n in (1, 2, 3))
        answer = desk.post(
            "/beheer/segments/segment/", self.chosen("make_public", one, two, change_reason="Vastgesteld"), follow=True
        )
        told = "Nu openbaar: 2 segmenten. Iedereen kan dit lezen vanaf de volgende publicatie."
        assert [str(m) for m in answer.context["messages"]] == [told]
        for record, expected in ((one, "openbaar"), (two, "openbaar"), (other, "intern")):
            record.refresh_from_db()
            assert record.visibility == expected
        assert (newest(one).history_change_reason, newest(one).history_user) == ("Vastgesteld", office)

    def test_parts_go_along_when_asked(self, desk):
        part, other = ObjectiveFactory(segment__number=1), ObjectiveFactory(segment__number=2)
        form = self.chosen("make_public", part.segment, change_reason="Vastgesteld", with_parts="on")
        desk.post("/beheer/segments/segment/", form)
        assert {o.id: o.visibility for o in Objective.objects.all()} == {part.id: "openbaar", other.id: "intern"}

    def test_deleting(self, desk):
        one, two = DocumentFactory(), DocumentFactory()
        page = desk.post("/beheer/region/document/", self.chosen("delete_chosen", one, two))
        assert ("documenten", 2) in [(str(name), number) for name, number in page.context["counts"]]
        desk.post("/beheer/region/document/", self.chosen("delete_chosen", one, two, change_reason="Dubbel"))
        assert not Document.objects.exists()
        assert [newest(d).history_change_reason for d in (one, two)] == ["Dubbel", "Dubbel"]

    def test_djangos_own_deletion_without_a_reason_is_not_there(self, desk):
        document = DocumentFactory()
        desk.post("/beheer/region/document/", self.chosen("delete_selected", document, post="yes"))
        assert Document.objects.exists()
