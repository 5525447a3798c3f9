"""Admission of providers: no ranking, everyone who meets the terms is in."""

from collections.abc import Mapping
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from ..enums import AdmissionState, ContractState
from ..models import Admission, AdmissionCheck, AdmissionRound, Contract, Provider, Requirement


@transaction.atomic
def apply(*, round: AdmissionRound, provider: Provider, submitted_on: date, because: str, by) -> Admission:
    """Record an application. Raises ValidationError where the round was not open that day, or it is there already."""
    return Admission(round=round, provider=provider, submitted_on=submitted_on).record(because=because, by=by)


@transaction.atomic
def take_up(*, admission: Admission, because: str, by) -> Admission:
    """Into review, also after a supplement: every requirement of the round stands on its checklist."""
    admission.step(AdmissionState.IN_REVIEW, because=because, by=by)
    listed = set(admission.checks.values_list("requirement_id", flat=True))
    for requirement in admission.round.requirements.all():
        if requirement.id not in listed:
            AdmissionCheck(admission=admission, requirement=requirement).record(because=because, by=by)
    return admission


@transaction.atomic
def judge(*, admission: Admission, outcomes: Mapping[Requirement, str], because: str, by) -> list[AdmissionCheck]:
    """Record by requirement whether it is met; returns what changed. Raises ValidationError outside the review."""
    if admission.state != AdmissionState.IN_REVIEW:
        raise ValidationError(f"Toetsen kan alleen ‘In toetsing’; deze staat op ‘{admission.get_state_display()}’.")
    checks = {check.requirement_id: check for check in admission.checks.all()}
    changed = []
    for requirement, outcome in outcomes.items():
        check = checks.get(requirement.id) or AdmissionCheck(admission=admission, requirement=requirement)
        if check.pk is None or check.outcome != outcome:
            check.outcome = outcome
            changed.append(check.record(because=because, by=by))
    return changed


def ask_supplement(*, admission: Admission, supplement: str, until: date, because: str, by) -> Admission:
    """Ask for what is missing, until and with a day. Raises ValidationError for a day before the application."""
    if admission.submitted_on and until < admission.submitted_on:
        raise ValidationError({"until": "Deze dag ligt voor de aanmelding. Kies een latere dag."})
    admission.supplement, admission.supplement_until = supplement, until
    return admission.step(AdmissionState.SUPPLEMENT, because=because, by=by)


def reject(
    *, admission: Admission, ground: str, on: date, because: str, by, court_until: date | None = None
) -> Admission:
    """Reject with its ground. The provider can go to court until `court_until`; else counted from the round's term.

    Raises ValidationError without a ground, where neither term is known, and for days in the wrong order.
    """
    if admission.submitted_on and on < admission.submitted_on:
        raise ValidationError({"on": "De afwijzing ligt voor de aanmelding. Kijk de dag na."})
    if court_until is not None and court_until < on:
        raise ValidationError({"court_until": "Deze dag ligt voor de afwijzing. Kies een latere dag."})
    days = admission.round.court_days
    if court_until is None and days is not None:
        court_until = on + timedelta(days=days)
    admission.ground, admission.court_until = ground.strip(), court_until
    return admission.step(AdmissionState.REJECTED, because=because, by=by)


@transaction.atomic
def sign_admission(
    *, admission: Admission, number: str, start: date, end: date | None = None, because: str, by
) -> Contract:
    """Sign: this makes the contract, in the segment of the round. Raises ValidationError where it is not admitted."""
    if AdmissionState.SIGNED not in admission.next_states:
        raise ValidationError(admission.refusal(AdmissionState.SIGNED))
    contract = Contract(
        provider=admission.provider,
        segment=admission.round.segment,
        number=number,
        start=start,
        end=end,
        state=ContractState.AGREED if start > timezone.localdate() else ContractState.RUNNING,
    ).record(because=because, by=by)
    admission.contract = contract
    admission.step(AdmissionState.SIGNED, because=because, by=by)
    return contract
