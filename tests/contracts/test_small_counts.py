"""Small counts planted on every page of the contracts, the segment page, the overview and each download."""

import csv
import io
import zipfile

import pytest
from django.test import Client
from django.urls import reverse
from factory import Iterator

from contracts.enums import ContractState, RevisionState
from contracts.models import Contract, ContractRevision, Provider
from contracts.suppression import Hidden
from jeugdhulp.accounts.enums import Role
from jeugdhulp.region.actions import publish
from tests.factories import (
    AdmissionFactory,
    AdmissionRoundFactory,
    CapacityAgreementFactory,
    ContractFactory,
    DocumentFactory,
    MunicipalityFactory,
    ProcurementChoiceFactory,
    ProviderFactory,
    RevisionRoundFactory,
    SegmentFactory,
    TariffFactory,
    UsageFactory,
    UserFactory,
    ValveRequestFactory,
)

pytestmark = pytest.mark.django_db

SMALL, BESIDE = Hidden.SMALL, Hidden.BESIDE
#: amounts and numbers that must not travel, each of a kind
SECRETS = ("737373", "747474", "757575", "767676", "777777")


@pytest.fixture
def planted():
    """Segment 1 with 61 running, 23 signed and 4 ended contracts; 4 signed in the round; 3 applications rejected."""
    segment = SegmentFactory(number=1, name="Verblijf", slug="verblijf", public=True)
    ProcurementChoiceFactory(segment=segment, public=True)
    providers = ProviderFactory.create_many(88, public=True)
    states = [ContractState.RUNNING] * 61 + [ContractState.AGREED] * 23 + [ContractState.ENDED] * 4
    contracts = Contract.objects.bulk_create(
        Contract(provider=provider, segment=segment, number=f"C-{at}", state=state, visibility="openbaar")
        for at, (provider, state) in enumerate(zip(providers, states, strict=True))
    )
    round = RevisionRoundFactory(number=2, public=True)
    taken = [RevisionState.PREPARED] * 62 + [RevisionState.PRESENTED] * 18 + [RevisionState.SIGNED] * 4
    ContractRevision.objects.bulk_create(
        ContractRevision(contract=contract, round=round, state=state)
        for contract, state in zip(contracts, taken, strict=False)
    )
    window = AdmissionRoundFactory(segment=segment, public=True)
    AdmissionFactory.create_many(40, round=window, provider=Iterator(providers))
    AdmissionFactory.create_many(4, round=window, provider=Iterator(providers[40:]), rejected=True)
    agreement = CapacityAgreementFactory(contract=contracts[0], year=2026, places=4, budget=SECRETS[0])
    ValveRequestFactory(agreement=agreement, amount=SECRETS[1])
    TariffFactory(product__segment=segment, product__public=True, amount=SECRETS[2])
    UsageFactory(segment=segment, municipality=MunicipalityFactory(public=True), clients=4, amount=SECRETS[3])
    publish(by=None, why="voor een test")
    return segment


@pytest.fixture(params=["anonymous", Role.EDITOR])
def outsider(request, db):
    client = Client()
    if request.param != "anonymous":
        client.force_login(UserFactory(role=request.param, municipality=MunicipalityFactory()))
    return client


def rows_of(client, path, name, kind="csv"):
    several = client.get(path).context["tables"]
    param = several[name].export_param
    answer = client.get(f"{path}?{param}={kind}")
    if kind == "csv":
        return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))[1:]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
        return b" ".join(book.read(part) for part in book.namelist()).decode()


COUNTS = [
    # page, table, the row that everybody but the office reads, and the numbers that would tell
    ("contracts:index", (), "aantallen", ["61", "23", "< 10", "niet getoond"], {"4", "88", "84"}),
    (
        "contracts:revision_round",
        (2,),
        "standen",
        ["62", "niet getoond", "< 10", "< 10", "< 10", "< 10", "< 10", "< 10", "84"],
        {"18", "4", "22"},
    ),
    (
        "contracts:admission_rounds",
        (),
        "standen",
        ["niet getoond", "< 10", "< 10", "< 10", "< 10", "< 10", "44"],
        {"4", "40"},
    ),
]


@pytest.mark.parametrize(("name", "args", "table", "told", "secret"), COUNTS)
def test_counts_on_a_page_and_in_its_files(outsider, planted, name, args, table, told, secret):
    path = reverse(name, args=args)
    (row,) = rows_of(outsider, path, table)
    assert row[2:] == told
    book = rows_of(outsider, path, table, "xlsx")
    assert [word for word in told if word.startswith(("<", "niet")) and word.replace("<", "&lt;") not in book] == []
    assert [number for number in secret if f"<v>{number}</v>" in book] == []
    shown = outsider.get(path).content.decode()
    for number in secret:
        assert f">{number}</td>" not in shown, number


def test_the_office_reads_them_all(office, planted):
    (row,) = rows_of(office, reverse("contracts:index"), "aantallen")
    assert row[2:] == ["61", "23", "4", "88"]


def test_the_office_sees_in_a_preview_what_others_read(office, planted):
    answer = office.get(reverse("contracts:index") + "?weergave=openbaar")
    (count,) = answer.context["tables"]["aantallen"].data
    assert (count.lopend, count.getekend, count.beëindigd, count.total) == (61, 23, SMALL, BESIDE)


def test_no_total_of_a_column_beside_a_count_that_is_not_told(outsider, planted):
    assert outsider.get(reverse("contracts:index")).context["states"] == []


def test_the_page_of_the_segment_tells_the_same(outsider, planted):
    answer = outsider.get(planted.get_absolute_url())
    assert (answer.context["contracts"], answer.context["states"]) == (
        BESIDE,
        [(61, "lopend"), (23, "getekend, nog niet ingegaan"), (SMALL, "beëindigd")],
    )
    text = answer.content.decode()
    assert [number for number in (">88<", ">4<", ">27<") if number in text] == []


def test_no_list_can_be_counted_by_segment_and_state(outsider, planted):
    """Four contracts have ended: neither the list, nor a filter on it, nor its file, nor a provider's page tells which."""
    path = reverse("contracts:index")
    answer = outsider.get(f"{path}?segment={planted.id}&state=beëindigd&contracten_export=csv")
    assert list(answer.context["tables"]) == ["aantallen", "aanbieders"]
    assert len(answer.context["tables"]["aanbieders"].data) == 88
    assert answer.context["providers"] == "88"
    assert [row[1:] for row in rows_of(outsider, path, "aanbieders")] == [[]] * 88
    pages = [
        outsider.get(Provider.objects.get(contracts__number=number).get_absolute_url()) for number in ("C-0", "C-87")
    ]
    assert [page.context["tables"] for page in pages] == [{}, {}]
    texts = [page.content.decode() for page in pages]
    assert [text.count("heeft een getekend contract met de regio, of had dat") for text in texts] == [1, 1]
    assert [word for word in ("C-0", "C-87", "Verblijf", "Lopend", "Beëindigd") for text in texts if word in text] == []


def test_few_providers_are_not_counted_out(outsider):
    segment = SegmentFactory(public=True)
    for provider in ProviderFactory.create_many(3, public=True):
        Contract(provider=provider, segment=segment, number=provider.slug, visibility="openbaar").record(because="x")
    publish(by=None, why="voor een test")
    answer = outsider.get(reverse("contracts:index"))
    assert answer.context["providers"] == "< 10"
    (count,) = answer.context["tables"]["aantallen"].data
    assert (count.lopend, count.total) == (SMALL, BESIDE)


def test_amounts_and_capacity_travel_nowhere(outsider, planted):
    provider = Provider.objects.get(contracts__number="C-0")
    pages = [
        "/",
        reverse("contracts:index"),
        reverse("contracts:revision_rounds"),
        reverse("contracts:revision_round", args=[2]),
        reverse("contracts:admission_rounds"),
        provider.get_absolute_url(),
        planted.get_absolute_url(),
        "/segmenten/",
        "/financien/",
        "/zoeken/?q=737373",
        "/wijzigingen/?van=2020-01-01&tot=2099-01-01",
    ]
    found = {}
    for path in pages:
        answer = outsider.get(path)
        assert answer.status_code == 200, path
        texts = [answer.content.decode()]
        for table in ((answer.context or {}).get("tables") or {}).values():
            sign = "&" if "?" in path else "?"
            texts.append(outsider.get(f"{path}{sign}{table.export_param}=csv").content.decode())
        # the page of search repeats what was asked
        words = SECRETS[1:] if "zoeken" in path else SECRETS
        dotted = [f"{word[:3]}.{word[3:]}" for word in words]
        found[path] = [word for text in texts for word in (*words, *dotted) if word in text]
    assert {path: words for path, words in found.items() if words} == {}


def test_a_provider_without_a_contract_is_named_nowhere(outsider, office):
    """Public by mistake, or with a contract that is not: that it applied is between it and the office."""
    paper = DocumentFactory(public=True)
    segment = SegmentFactory(public=True)
    shown = ProviderFactory(name="Zorg Getekend", source=paper, public=True)
    ContractFactory(provider=shown, segment=segment, public=True)
    applied = ProviderFactory(name="Zorg Nieuwkomer", source=paper, public=True)
    AdmissionFactory(provider=applied, round__segment=segment, round__public=True)
    hidden = ProviderFactory(name="Zorg Verborgen", source=paper, public=True)
    ContractFactory(provider=hidden, segment=segment)
    publish(by=None, why="voor een test")
    index = reverse("contracts:index")
    pages = [
        index,
        f"{index}?aanbieders_export=csv",
        "/zoeken/?q=zorg",
        paper.get_absolute_url(),
        f"{index}?peildatum=2099-01-01",
        "/wijzigingen/?van=2020-01-01&tot=2099-01-01",
        segment.get_absolute_url(),
        reverse("contracts:ends"),
        reverse("contracts:admission_rounds"),
    ]
    names = ("Getekend", "Nieuwkomer", "Verborgen")
    told = {path: [name for name in names if f"Zorg {name}" in _text(outsider, path)] for path in pages}
    assert told == dict.fromkeys(pages[:5], ["Getekend"]) | dict.fromkeys(pages[5:], [])
    addresses = [provider.get_absolute_url() for provider in (shown, applied, hidden)]
    assert [outsider.get(path).status_code for path in addresses] == [200, 404, 404]
    assert [office.get(path).status_code for path in addresses] == [200, 200, 200]


def _text(client, path) -> str:
    answer = client.get(path, follow=True)
    assert answer.status_code == 200, path
    return answer.content.decode()
