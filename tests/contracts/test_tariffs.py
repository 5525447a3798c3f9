"""The yearly indexation, and the pages of products and tariffs."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from contracts.actions import index_tariffs
from contracts.models import Tariff
from tests.factories import IndexationFactory, ProductFactory, SegmentFactory, TariffFactory, TariffPartFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def segment():
    return SegmentFactory(number=2, name="GGZ")


@pytest.fixture
def product(segment):
    return ProductFactory(segment=segment, code="G1", name="behandeling", unit="uur")


def tariffs(product) -> list[tuple]:
    rows = Tariff.objects.filter(product=product).order_by("valid_from")
    return [(tariff.valid_from, tariff.amount, tariff.provisional) for tariff in rows]


def index(year=2027, percentage="3.250", **given):
    return IndexationFactory(**{"of_all": True, "segment": None, "year": year, "percentage": percentage} | given)


def test_the_tariff_that_runs_gets_a_successor_rounded_half_up(office_user, product):
    TariffFactory(product=product, valid_from=date(2025, 1, 1), amount="90.00")
    TariffFactory(product=product, valid_from=date(2026, 1, 1), amount="95.00")
    found = index(percentage="3.247", provisional=True)
    (made,) = index_tariffs(indexation=found, because="jaarlijks", by=office_user)
    # 95.00 × 1.03247 = 98.08465
    assert tariffs(product)[-1] == (date(2027, 1, 1), Decimal("98.08"), True)
    row = made.history.get()
    assert (made.indexed_by, row.history_user, row.history_change_reason) == (found, office_user, "jaarlijks")


def test_again_changes_nothing_and_another_percentage_is_followed(office_user, product):
    TariffFactory(product=product, valid_from=date(2026, 1, 1), amount="100.00")
    found = index()
    index_tariffs(indexation=found, because="jaarlijks", by=office_user)
    assert index_tariffs(indexation=found, because="nog eens", by=office_user) == []
    found.percentage = Decimal("4.000")
    found.record(because="hogere index")
    (changed,) = index_tariffs(indexation=found, because="bijgesteld", by=office_user)
    assert (changed.amount, changed.history.count()) == (Decimal("104.00"), 2)


def test_what_was_set_anew_is_left_alone(office_user, product):
    TariffFactory(product=product, valid_from=date(2026, 1, 1), amount="100.00")
    TariffFactory(product=product, valid_from=date(2027, 1, 1), amount="120.00")
    assert index_tariffs(indexation=index(), because="jaarlijks", by=office_user) == []
    assert tariffs(product)[-1] == (date(2027, 1, 1), Decimal("120.00"), False)


def test_a_segment_with_its_own_percentage_is_not_in_that_of_all(office_user, product, segment):
    other = ProductFactory(segment=SegmentFactory(number=4))
    nowhere = ProductFactory(segment=None)
    for each in (product, other, nowhere):
        TariffFactory(product=each, valid_from=date(2026, 1, 1), amount="100.00")
    own = index(percentage="5.000", segment=segment, of_all=False)
    made = index_tariffs(indexation=index(), because="jaarlijks", by=office_user)
    assert [(tariff.product, tariff.amount) for tariff in made] == [(other, Decimal("103.25"))]
    made = index_tariffs(indexation=own, because="jaarlijks", by=office_user)
    assert [(tariff.product, tariff.amount) for tariff in made] == [(product, Decimal("105.00"))]
    assert len(tariffs(nowhere)) == 1


def test_without_a_tariff_from_before_there_is_nothing_to_index(office_user, product):
    TariffFactory(product=product, valid_from=date(2027, 2, 1), amount="100.00")
    with pytest.raises(ValidationError) as refusal:
        index_tariffs(indexation=index(), because="jaarlijks", by=office_user)
    assert refusal.value.messages == ["Er zijn geen tarieven van voor 2027 om te indexeren. Vul die eerst in."]


# --- pages


def test_the_page_tells_the_tariff_of_the_day_and_what_is_not_explained(office, product):
    tariff = TariffFactory(product=product, valid_from=date(2025, 1, 1), amount="95.00")
    TariffPartFactory(tariff=tariff, name="Loonkosten", amount="60.00", evidence="cao")
    TariffPartFactory(tariff=tariff, name="Overhead", amount="30.00")
    TariffFactory(product=product, valid_from=date(2099, 1, 1), amount="200.00", provisional=True)
    bare = ProductFactory(code="G2", name="diagnostiek", segment=None, unit="")
    lines = office.get(reverse("contracts:tariffs") + "?_export=csv").content.decode("utf-8-sig").splitlines()
    assert lines[1:] == [
        "G1 behandeling;2. GGZ;uur;95,00;2025-01-01;opnieuw vastgesteld;definitief;5,00",
        f"{bare};;;;;;geen tarief;",
    ]


def test_the_page_of_a_product_shows_every_year_with_its_evidence(office, product):
    first = TariffFactory(product=product, valid_from=date(2026, 1, 1), amount="100.00")
    TariffPartFactory(tariff=first, name="Loonkosten", amount="98.00", evidence="Berekening van de cao.")
    TariffFactory(product=product, valid_from=date(2027, 1, 1), amount="103.25", indexed_by=index())
    answer = office.get(reverse("contracts:tariff", args=[product.id]))
    told = [(one.tariff.amount, one.basis, one.unexplained) for one in answer.context["tariffs"]]
    assert told == [
        (Decimal("103.25"), "geïndexeerd met 3,25% (Voorbeeldindex)", None),
        (Decimal("100.00"), "opnieuw vastgesteld", Decimal("2.00")),
    ]
    assert "Berekening van de cao." in answer.content.decode()


def test_indexing_on_the_page(office, office_user, product):
    TariffFactory(product=product, valid_from=date(2026, 1, 1), amount="100.00")
    found = index()
    path = reverse("contracts:tariffs")
    refused = office.post(path, {"indexation": found.id})
    assert refused.context["form"].errors == {"because": ["Dit veld is verplicht."]}
    assert office.post(path, {"indexation": found.id, "because": "jaarlijks"}).status_code == 302
    assert tariffs(product)[-1] == (date(2027, 1, 1), Decimal("103.25"), False)


def test_a_refusal_is_told_on_the_page(office, product):
    found = index()
    answer = office.post(reverse("contracts:tariffs"), {"indexation": found.id, "because": "jaarlijks"})
    assert answer.context["form"].non_field_errors() == [
        "Er zijn geen tarieven van voor 2027 om te indexeren. Vul die eerst in."
    ]
