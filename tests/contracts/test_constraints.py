"""Rules that the database keeps by itself: raw writes, each leg of a compound rule, and nothing where NULL would pass."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from contracts.enums import AdmissionState, ReactionOutcome, ValveState
from contracts.models import ValveRequest
from tests.factories import (
    AdmissionFactory,
    AdmissionRoundFactory,
    CapacityAgreementFactory,
    ContractFactory,
    ExtensionFactory,
    ReactionFactory,
    RevisionTermFactory,
    SettlementLineFactory,
    SettlementTransferFactory,
    TransferPlanFactory,
    UsageFactory,
    ValveRequestFactory,
)

pytestmark = pytest.mark.django_db

#: what is made, and what it must not become: column to value
REFUSED = {
    "valve: granted without an amount": (ValveRequestFactory, {"state": ValveState.GRANTED, "granted": None}),
    "valve: granted nothing": (ValveRequestFactory, {"state": ValveState.GRANTED, "granted": 0}),
    "valve: granted more than asked": (ValveRequestFactory, {"state": ValveState.GRANTED, "granted": 10001}),
    "valve: an amount without a grant": (ValveRequestFactory, {"state": ValveState.ASKED, "granted": 5}),
    "valve: refused with an amount": (ValveRequestFactory, {"state": ValveState.REFUSED, "granted": 5}),
    "valve: nothing asked": (ValveRequestFactory, {"amount": 0}),
    "valve: a state that is none": (ValveRequestFactory, {"state": "open"}),
    "payment: from the Servicebureau to itself": (SettlementTransferFactory, {"payer_id": None, "receiver_id": None}),
    "payment: of nothing": (SettlementTransferFactory, {"amount": 0}),
    "line: a balance that does not follow": (SettlementLineFactory, {"balance": 7}),
    "admission: rejected without a ground": (
        AdmissionFactory,
        {"state": AdmissionState.REJECTED, "ground": "", "court_until": "2027-01-01"},
    ),
    "admission: rejected without a term": (
        AdmissionFactory,
        {"state": AdmissionState.REJECTED, "ground": "geen keurmerk", "court_until": None},
    ),
    "admission: signed without a contract": (AdmissionFactory, {"state": AdmissionState.SIGNED, "contract_id": None}),
    "round: closes before it opens": (AdmissionRoundFactory, {"opens": "2027-02-01", "closes": "2027-01-01"}),
    "round: rolling and closed": (AdmissionRoundFactory, {"rolling": True}),
    "capacity: spent without a day": (CapacityAgreementFactory, {"spent": 5, "spent_until": None}),
    "capacity: a day without an amount": (CapacityAgreementFactory, {"spent": None, "spent_until": "2027-01-01"}),
    "capacity: a budget below nothing": (CapacityAgreementFactory, {"budget": -1}),
    "capacity: spent below nothing": (CapacityAgreementFactory, {"spent": -1, "spent_until": "2027-01-01"}),
    "use: a quantity below nothing": (UsageFactory, {"quantity": -1}),
    "use: an amount below nothing, of nothing": (UsageFactory, {"quantity": None, "amount": -1}),
    "contract: ends when it begins": (ContractFactory, {"end": "2025-01-01"}),
    "extension: of nothing": (ExtensionFactory, {"contract_id": None, "segment_id": None}),
    "plan: numbers that do not add up": (TransferPlanFactory, {"moving": 11}),
    "term: neither before nor after": (RevisionTermFactory, {"before": "", "after": ""}),
    "reaction: remarks without a text": (ReactionFactory, {"text": ""}),
    "reaction: an answer without a day": (
        ReactionFactory,
        {"answer": "Dank.", "outcome": ReactionOutcome.EXPLAINED, "answered_on": None},
    ),
    "reaction: a day without an outcome": (ReactionFactory, {"answer": "Dank.", "answered_on": "2027-05-01"}),
    "reaction: adopted without a change": (
        ReactionFactory,
        {"answer": "Dank.", "outcome": ReactionOutcome.ADOPTED, "answered_on": "2027-05-01", "change": ""},
    ),
}
ACCEPTED = {
    "valve: granted in full": (ValveRequestFactory, {"state": ValveState.GRANTED, "granted": 10000}),
    "valve: refused": (ValveRequestFactory, {"state": ValveState.REFUSED, "granted": None}),
    "payment: to the Servicebureau": (SettlementTransferFactory, {"receiver_id": None}),
    "payment: from the Servicebureau": (SettlementTransferFactory, {"payer_id": None}),
    "admission: rejected with both": (
        AdmissionFactory,
        {"state": AdmissionState.REJECTED, "ground": "geen keurmerk", "court_until": "2027-01-01"},
    ),
    "use: nothing known": (UsageFactory, {"quantity": None, "amount": None}),
    "plan: not all known": (TransferPlanFactory, {"moving": None, "finishing": 31}),
}


def write(record, columns) -> None:
    """As somebody with a database client would."""
    quote = connection.ops.quote_name
    told = ", ".join(f"{quote(name)} = %s" for name in columns)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE {quote(record._meta.db_table)} SET {told} WHERE id = %s", [*columns.values(), record.pk]
        )


@pytest.mark.parametrize(("make", "columns"), REFUSED.values(), ids=REFUSED)
def test_the_database_refuses(make, columns):
    with pytest.raises(IntegrityError):
        write(make(), columns)


@pytest.mark.parametrize(("make", "columns"), ACCEPTED.values(), ids=ACCEPTED)
def test_the_database_accepts(make, columns):
    record = make()
    write(record, columns)
    assert set(type(record).objects.filter(id=record.pk).values_list(*columns)) != set()


def test_a_payment_from_one_to_itself_is_refused():
    record = SettlementTransferFactory()
    with pytest.raises(IntegrityError):
        write(record, {"receiver_id": record.payer_id})


def test_a_value_that_is_not_offered_is_refused_without_asking_the_database(django_assert_num_queries):
    request = ValveRequestFactory()
    (rule,) = [rule for rule in ValveRequest._meta.constraints if rule.name == "valve_state"]
    with django_assert_num_queries(0):
        rule.validate(ValveRequest, request)
        request.state = "open"
        with pytest.raises(ValidationError) as refusal:
            rule.validate(ValveRequest, request)
        rule.validate(ValveRequest, request, exclude={"state"})
    assert refusal.value.messages == ["Kies een van de aangeboden waarden."]
    # in a migration it is a rule as any other
    assert rule.deconstruct()[0] == "django.db.models.CheckConstraint"
    assert rule.clone() == rule
