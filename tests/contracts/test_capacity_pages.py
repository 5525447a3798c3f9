"""Capacity, appeals to go over it and funding: for the office; everyone else finds nothing."""

from datetime import date
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from contracts.capacity import over_budget
from contracts.enums import ValveState
from contracts.models import ValveRequest
from jeugdhulp.accounts.enums import Role
from jeugdhulp.region.actions import publish
from segments.enums import ChoiceStatus, FundingForm, Tense
from tests.factories import (
    CapacityAgreementFactory,
    ContractFactory,
    FundingChoiceFactory,
    MunicipalityFactory,
    ProductFactory,
    ProviderFactory,
    SegmentFactory,
    TariffFactory,
    UserFactory,
    ValveRequestFactory,
)

pytestmark = pytest.mark.django_db

V = ValveState


@pytest.fixture
def agreement():
    segment = SegmentFactory(number=1, name="Verblijf", public=True)
    contract = ContractFactory(
        provider=ProviderFactory(name="Zorg Noord", slug="zorg-noord", public=True),
        segment=segment,
        number="C-1",
        public=True,
    )
    return CapacityAgreementFactory(
        contract=contract, year=2027, places=12, budget="250000.00", spent="262000.50", spent_until=date(2027, 9, 30)
    )


@pytest.fixture
def valve(agreement):
    return ValveRequestFactory(agreement=agreement, amount="10000.00", reason="Meer jeugdigen dan verwacht.")


def lines(client, path) -> list[str]:
    return client.get(path).content.decode("utf-8-sig").splitlines()[1:]


def test_places_and_budget_per_provider_and_per_segment(office, agreement, valve):
    other = ContractFactory(segment=agreement.contract.segment, number="C-2")
    CapacityAgreementFactory(contract=other, year=2027, places=None, budget="100000.00")
    path = reverse("contracts:capacity")
    assert lines(office, path + "?afspraken_export=csv&provider=noord") == [
        "Zorg Noord;C-1;1. Verblijf;2027;12;250000,00;262000,50;12000,50;1"
    ]
    assert lines(office, path + "?samen_export=csv") == ["1. Verblijf;2027;2;12;350000,00;262000,50"]
    assert len(lines(office, path + f"?afspraken_export=csv&segment={other.segment_id}&jaar=2027")) == 2
    assert lines(office, path + "?afspraken_export=csv&jaar=2030") == []


def test_over_budget_is_what_was_not_granted(agreement):
    assert over_budget(agreement, []) == Decimal("12000.50")
    request = ValveRequest(state=V.GRANTED, granted=Decimal(10000))
    assert over_budget(agreement, [request]) == Decimal("2000.50")
    assert over_budget(agreement, [request, request]) == 0
    agreement.spent = None
    assert over_budget(agreement, []) is None


def test_funding_now_and_intended_stand_side_by_side(office):
    segment = SegmentFactory(number=2, name="GGZ")
    FundingChoiceFactory(segment=segment, tense=Tense.CURRENT, form=FundingForm.EFFORT, status=ChoiceStatus.PROVISIONAL)
    FundingChoiceFactory(
        segment=segment, tense=Tense.INTENDED, form=FundingForm.CAPACITY, status=ChoiceStatus.IN_DEVELOPMENT
    )
    answer = office.get(reverse("contracts:capacity"))
    (row,) = answer.context["funding"]
    assert [(choice.get_form_display(), choice.get_status_display()) for choice in row["choices"]] == [
        ("Inspanningsgericht (P×Q)", "Voorlopig"),
        ("Taakgericht: capaciteitsfinanciering", "In ontwikkeling"),
    ]
    text = answer.content.decode()
    assert [word for word in ("Voorlopig", "In ontwikkeling") if word not in text] == []


def page(valve):
    return reverse("contracts:valve_request", args=[valve.id])


def offered(office, valve) -> list[str]:
    return [item["name"] for item in office.get(page(valve)).context["forms"]]


def post(office, valve, name, **fields):
    data = {f"{name}-{field}": value for field, value in fields.items()}
    return office.post(page(valve), {"formulier": name, f"{name}-because": "proef", **data})


def test_only_allowed_steps_are_offered_and_each_tells_who_and_why(office, office_user, valve):
    assert offered(office, valve) == ["escaleren"]
    assert post(office, valve, "escaleren", to="BOJ").status_code == 302
    assert offered(office, valve) == ["toekennen", "weigeren", "terug"]
    refused = post(office, valve, "toekennen", amount="10000.01", on="2027-11-01")
    form = next(item["form"] for item in refused.context["forms"] if item["name"] == "toekennen")
    assert [str(error) for errors in form.errors.values() for error in errors] == [
        "Vul in welk bedrag is toegekend: boven nul, en niet meer dan is gevraagd."
    ]
    assert form["amount"].value() == "10000.01"
    assert post(office, valve, "toekennen", amount="8000", on="2027-11-01").status_code == 302
    answer = office.get(page(valve))
    assert offered(office, valve) == []
    assert [(step.label, step.by, step.why) for step in answer.context["steps"][1:]] == [
        ("Geëscaleerd", str(office_user), "proef"),
        ("Toegekend", str(office_user), "proef"),
    ]
    stored = ValveRequest.objects.get(id=valve.id)
    assert (stored.state, stored.granted, stored.decided_on, stored.escalated_to) == (
        V.GRANTED,
        Decimal(8000),
        date(2027, 11, 1),
        "BOJ",
    )


def test_refusing_and_taking_back(office, valve):
    post(office, valve, "escaleren", to="BOJ")
    post(office, valve, "terug")
    assert ValveRequest.objects.get(id=valve.id).state == V.ASKED
    post(office, valve, "escaleren", to="BOJ")
    post(office, valve, "weigeren", on="2027-11-01")
    stored = ValveRequest.objects.get(id=valve.id)
    assert (stored.state, stored.granted) == (V.REFUSED, None)


def test_without_grounds_there_is_no_step_yet(office, agreement):
    bare = ValveRequestFactory(agreement=agreement, reason="")
    answer = office.get(page(bare))
    assert offered(office, bare) == []
    assert [label for label, _ in answer.context["blocked"]] == ["Geëscaleerd"]
    assert office.post(page(bare), {"formulier": "gunnen"}).status_code == 404


def test_what_waits_is_listed_and_what_is_decided_is_not(office, valve, agreement):
    ValveRequestFactory(agreement=agreement, amount="5000.00", state=V.REFUSED, decided_on=date(2027, 5, 1), reason="x")
    assert [row.id for row in office.get(reverse("contracts:valve_requests")).context["tables"]["verzoeken"].data] == [
        valve.id
    ]


# --- outside the office


def secrets(agreement, valve):
    """Everything public, as if by mistake: the pages themselves stay shut."""
    product = ProductFactory(segment=agreement.contract.segment, public=True)
    TariffFactory(product=product, amount="737373.73", public=True)
    for record in (agreement, valve):
        record.visibility = "openbaar"
        record.record(because="per ongeluk")
    publish(by=None, why="voor een test")
    return product


@pytest.mark.parametrize("role", [None, Role.COUNCIL_MEMBER, Role.CLERK, Role.EDITOR])
def test_nothing_outside_the_office(agreement, valve, role):
    product, client = secrets(agreement, valve), Client()
    if role:
        client.force_login(UserFactory(role=role, municipality=MunicipalityFactory()))
    shut = [
        reverse("contracts:capacity"),
        reverse("contracts:capacity_agreement", args=[agreement.id]),
        reverse("contracts:valve_requests"),
        page(valve),
        reverse("contracts:tariffs"),
        reverse("contracts:tariff", args=[product.id]),
        reverse("contracts:capacity") + "?afspraken_export=csv",
    ]
    assert {path: client.get(path).status_code for path in shut} == dict.fromkeys(shut, 403 if role else 302)
    assert client.post(page(valve), {"formulier": "escaleren"}).status_code == (403 if role else 302)
    open_pages = [
        reverse("contracts:index"),
        reverse("contracts:ends"),
        agreement.contract.provider.get_absolute_url(),
        agreement.contract.segment.get_absolute_url(),
    ]
    words = ("250.000", "250000", "262.000", "737373", "737.373", "Meer jeugdigen")
    texts = {path: client.get(path).content.decode() for path in open_pages}
    assert {path: [word for word in words if word in text] for path, text in texts.items()} == dict.fromkeys(texts, [])
    for path in open_pages:
        text = client.get(path).content.decode()
        assert [name for name in ("Capaciteit</a>", "Tarieven</a>", "Nacalculatie</a>") if name in text] == [], path
