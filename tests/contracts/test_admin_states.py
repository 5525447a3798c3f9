"""States change by allowed steps only: the admin shows them and takes none."""

import pytest

from contracts.enums import AdmissionState, RevisionState, ValveState
from tests.admin.forms import address, change, fields_of, saved
from tests.factories import AdmissionFactory, ContractRevisionFactory, RevisionTermFactory, ValveRequestFactory

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
