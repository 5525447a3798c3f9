"""Amounts as people type them in a form: in Dutch, or a sentence; never silently another amount."""

from decimal import Decimal

import pytest

from contracts.models import CapacityAgreement, Indexation
from tests.admin.forms import change, errors_of, saved
from tests.factories import CapacityAgreementFactory, IndexationFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1.234.567,89", "1234567.89"),
        ("€ 1.234,50", "1234.50"),
        ("1.234", "1234.00"),
        ("1234.5", "1234.50"),
        ("1250", "1250.00"),
    ],
)
def test_dutch_amounts_are_taken(office, typed, kept):
    assert saved(change(office, CapacityAgreementFactory(), budget=typed, change_reason="Bijgesteld"))
    assert CapacityAgreement.objects.get().budget == Decimal(kept)


def test_what_is_no_amount_is_told_and_stays_in_the_form(office):
    answer = change(office, CapacityAgreementFactory(), budget="1,234.56", change_reason="Bijgesteld")
    assert errors_of(answer) == {
        "budget": ["‘1,234.56’ is geen getal of bedrag. Schrijf bijvoorbeeld 1250 of 1250,50."]
    }
    assert answer.context["adminform"].form["budget"].value() == "1,234.56"
    assert CapacityAgreement.objects.get().budget == Decimal("250000.00")


def test_where_a_point_could_mean_two_things_it_is_asked(office):
    indexation = IndexationFactory(percentage="3.500")
    answer = change(office, indexation, percentage="1.234", change_reason="Bijgesteld")
    assert errors_of(answer) == {
        "percentage": ["‘1.234’ kan 1234 zijn, maar ook 1,234. Schrijf het zoals u het bedoelt."]
    }
    # what the form shows itself, it takes back unchanged
    assert saved(change(office, indexation, basis="Voorbeeldindex 2", change_reason="Andere index"))
    assert Indexation.objects.get().percentage == Decimal("3.500")
