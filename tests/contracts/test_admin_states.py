"""States change by allowed steps only: the admin shows them and takes none."""

import pytest
from django.core.exceptions import ValidationError

from contracts.enums import AdmissionState, CheckOutcome, RevisionState, ValveState
from contracts.models import RevisionTerm
from tests.admin.forms import address, change, fields_of, saved
from tests.factories import (
    AdmissionCheckFactory,
    AdmissionFactory,
    ContractRevisionFactory,
    RequirementFactory,
    RevisionTermFactory,
    ValveRequestFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("make", "wanted", "text"),
    [
        (ContractRevisionFactory, RevisionState.SIGNED, {"note": "Toelichting."}),
        (AdmissionFactory, AdmissionState.SIGNED, {"supplement": "Een keurmerk."}),
        (ValveRequestFactory, ValveState.GRANTED, {"reason": "Meer vraag."}),
    ],
)
def test_a_state_that_is_sent_along_is_not_taken(office, make, wanted, text):
    record = make()
    assert "state" not in office.get(address(record)).context["adminform"].form.fields
    assert saved(change(office, record, change_reason="proef", state=wanted, **text))
    stored = type(record).objects.get(id=record.id)
    assert stored.state == record.state
    assert {name: getattr(stored, name) for name in text} == text


@pytest.mark.parametrize(
    ("make", "whole", "prefix", "wanted"),
    [
        (AdmissionFactory, "round", "admissions", AdmissionState.SIGNED),
        (ValveRequestFactory, "agreement", "valve_requests", ValveState.GRANTED),
    ],
)
def test_nor_in_the_form_of_its_whole(office, make, whole, prefix, wanted):
    record = make()
    path = address(getattr(record, whole))
    page = office.get(path)
    (formset,) = [inline.formset for inline in page.context["inline_admin_formsets"] if inline.formset.prefix == prefix]
    assert ["state" in form.fields for form in formset.forms] == [False] * len(formset.forms)
    answer = office.post(path, fields_of(page, change_reason="proef", **{f"{prefix}-0-state": wanted}))
    assert saved(answer)
    assert type(record).objects.get(id=record.id).state == record.state


def test_terms_and_reactions_are_still_written_there(office):
    term = RevisionTermFactory()
    assert saved(change(office, term, change_reason="beter verwoord", after="Zoals het echt wordt."))
    term.refresh_from_db()
    assert term.after == "Zoals het echt wordt."


@pytest.mark.parametrize(
    ("state", "then"),
    [
        (RevisionState.PRESENTED, "Neem eerst de laatste stap terug, of wacht op de reactie."),
        (RevisionState.AGREED, "Neem eerst de laatste stap terug."),
        (RevisionState.SIGNED, "Wat nog verandert, hoort in een volgende herziening."),
    ],
)
def test_terms_that_are_settled_are_only_read(office, state, then):
    revision = ContractRevisionFactory(state=state)
    (term,) = RevisionTerm.objects.bulk_create([RevisionTerm(revision=revision, name="Looptijd", after="zes jaar")])
    page = office.get(address(revision))
    terms = page.context["inline_admin_formsets"][0]
    assert (terms.has_add_permission, terms.has_change_permission, terms.has_delete_permission) == (False,) * 3
    assert office.post(address(term), {"after": "stiekem", "change_reason": "proef"}).status_code == 403
    told = f"De afspraken liggen vast in de stand ‘{state.label}’. {then}"
    answer = change(office, revision, change_reason="proef", new_end="01-01-2040")
    assert answer.context["adminform"].form.non_field_errors() == [told]
    for after in (term, RevisionTerm(revision=revision, name="Nieuw", after="y")):
        after.after = "stiekem"
        with pytest.raises(ValidationError) as refusal:
            after.record(because="proef")
        assert refusal.value.messages == [told]
    assert list(revision.terms.values_list("name", "after")) == [("Looptijd", "zes jaar")]


def test_an_outcome_outside_the_review_is_refused(office):
    admission = AdmissionFactory(state=AdmissionState.SUPPLEMENT)
    requirement = RequirementFactory(round=admission.round)
    check = AdmissionCheckFactory(admission=admission, requirement=requirement)
    answer = change(office, check, change_reason="proef", outcome=CheckOutcome.MET)
    assert answer.context["adminform"].form.non_field_errors() == [
        "Toetsen kan alleen ‘In toetsing’; deze staat op ‘Aanvulling gevraagd’."
    ]
