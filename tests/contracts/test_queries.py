"""How many questions the contract pages ask of who filters, sorts or takes a step: as many at 3 rows as at 60, and never more than 15, for any role."""

from types import SimpleNamespace

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from factory import Iterator

from contracts.enums import RevisionKind
from jeugdhulp.accounts.enums import Role
from jeugdhulp.region.actions import publish
from tests.factories import (
    AdmissionCheckFactory,
    AdmissionFactory,
    AdmissionRoundFactory,
    CapacityAgreementFactory,
    ContractFactory,
    ContractRevisionFactory,
    DecisionFactory,
    DocumentFactory,
    ExtensionFactory,
    FundingChoiceFactory,
    IndexationFactory,
    LeadTimeFactory,
    MilestoneFactory,
    MunicipalityFactory,
    ProcurementChoiceFactory,
    ProductFactory,
    ProviderFactory,
    ReactionFactory,
    RequirementFactory,
    RevisionRoundFactory,
    RevisionTermFactory,
    SegmentFactory,
    TariffFactory,
    TariffPartFactory,
    TransferPlanFactory,
    UserFactory,
    ValveRequestFactory,
)

MOST = 15
MADE = {"public": True}


@pytest.fixture
def contracts():
    """One contract about which everything is known, in both rounds, and one application."""
    paper, segment = DocumentFactory(**MADE), SegmentFactory(number=1, **MADE)
    ProcurementChoiceFactory(segment=segment, **MADE)
    provider = ProviderFactory(source=paper, **MADE)
    contract = ContractFactory(provider=provider, segment=segment, source=paper, **MADE)
    TransferPlanFactory(contract=contract, **MADE)
    step = MilestoneFactory(**MADE)
    DecisionFactory(milestone=step, municipality=MunicipalityFactory(**MADE), state="genomen", **MADE)
    ExtensionFactory(of_segment=True, contract=None, segment=segment, milestone=step, source=paper, **MADE)
    LeadTimeFactory(of_all=True, segment=None)
    split, content = (
        RevisionRoundFactory(number=number, kind=kind, source=paper, **MADE)
        for number, kind in ((1, RevisionKind.SPLIT), (2, RevisionKind.CONTENT))
    )
    first, second = (ContractRevisionFactory(contract=contract, round=round) for round in (split, content))
    ReactionFactory(revision=second)
    window = AdmissionRoundFactory(segment=segment, source=paper, **MADE)
    requirement = RequirementFactory(round=window, **MADE)
    application = AdmissionFactory(round=window, provider=ProviderFactory())
    AdmissionCheckFactory(admission=application, requirement=requirement)
    agreement = CapacityAgreementFactory(contract=contract, year=2027)
    valve = ValveRequestFactory(agreement=agreement)
    product = ProductFactory(segment=segment)
    tariff = TariffFactory(product=product, indexed_by=IndexationFactory(segment=segment))
    FundingChoiceFactory(segment=segment)
    return SimpleNamespace(**locals())


def grow(made, size: int) -> None:
    """So many contracts more, each in the second round, and so many applications."""
    providers = ProviderFactory.create_many(size, **MADE)
    many = ContractFactory.create_many(size, provider=Iterator(providers), segment=made.segment, **MADE)
    ContractFactory.create_many(size, provider=made.provider, segment=made.segment, split_from=made.contract, **MADE)
    revisions = ContractRevisionFactory.create_many(size, contract=Iterator(many), round=made.content)
    RevisionTermFactory.create_many(size, revision=made.second)
    RevisionTermFactory.create_many(size, revision=Iterator(revisions))
    ReactionFactory.create_many(size, revision=Iterator(revisions))
    AdmissionFactory.create_many(size, provider=Iterator(providers), round=made.window)
    ValveRequestFactory.create_many(size, agreement=made.agreement)
    agreements = CapacityAgreementFactory.create_many(size, contract=Iterator(many), year=2027)
    ValveRequestFactory.create_many(size, agreement=Iterator(agreements))
    ProductFactory.create_many(size, segment=made.segment)
    TariffPartFactory.create_many(size, tariff=made.tariff)
    publish(by=None, why="voor een test")


def addresses(made) -> list[str]:
    # every page without a question of its own: tests/pages/test_queries.py
    chosen = f"?segment={made.segment.id}&provider=voorbeeld"
    return [
        reverse("contracts:index") + "?contracten-page=2&contracten-sort=-last_day",
        reverse("contracts:index") + f"{chosen}&state=lopend",
        reverse("contracts:revision_round", args=[2]) + chosen,
        reverse("contracts:revision_bulk", args=[2]) + "?segment=&van=voorbereid&naar=voorgelegd",
        reverse("contracts:capacity") + f"{chosen}&jaar=2027",
    ]


def asked(client, path) -> int:
    with CaptureQueriesContext(connection) as queries:
        response = client.get(path)
    assert response.status_code in (200, 302, 403), path
    return len(queries)


@pytest.mark.django_db
def test_as_many_questions_at_3_as_at_60_and_never_more_than_15(contracts):
    town = MunicipalityFactory(**MADE)
    now, then = "", "peildatum=2099-01-01"
    readers = {
        None: (None, [then]),
        Role.COUNCIL_MEMBER: (UserFactory(role=Role.COUNCIL_MEMBER, municipality=town), [now]),
        Role.EDITOR: (UserFactory(role=Role.EDITOR, municipality=town), [then]),
        Role.OFFICE: (UserFactory(role=Role.OFFICE), [now, then]),
    }
    paths = addresses(contracts)

    def counted():
        found = {}
        for role, (user, moments) in readers.items():
            client = Client()
            if user:
                client.force_login(user)
            for path in paths:
                for moment in moments:
                    address = path + ("&" if "?" in path else "?") + moment
                    found[role, address] = asked(client, address)
        return found

    grow(contracts, 3)
    few = counted()
    assert {path: number for path, number in few.items() if number > MOST} == {}
    grow(contracts, 57)
    assert counted() == few
