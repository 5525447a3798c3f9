"""The pages and the workbook of a settlement: every number with its inputs, nothing outside the office."""

from datetime import UTC, date, datetime
from decimal import Decimal as D
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from contracts.actions import settle_segment
from contracts.enums import SettlementKind
from contracts.models import Settlement
from tests.factories import AdvanceFactory, MunicipalityFactory, SegmentFactory, SettlementFactory, UsageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def segment():
    segment = SegmentFactory(number=1, name="Verblijf")
    for name, advance, use in (("Delft", 40, 1), ("Rijswijk", 30, 2), ("Westland", 30, 4)):
        town = MunicipalityFactory(name=name, slug=name.lower())
        AdvanceFactory(municipality=town, segment=segment, year=2025, amount=advance, source_place=f"factuur {name}")
        UsageFactory(
            municipality=town, segment=segment, first_day=date(2025, 1, 1), last_day=date(2025, 12, 31), quantity=use
        )
    return segment


@pytest.fixture
def settlement(segment):
    return settle_segment(
        segment=segment,
        year=2025,
        kind=SettlementKind.PROVISIONAL,
        cost=D("93.00"),
        cost_basis="=HYPERLINK(jaarrekening)",
        because="proef",
        by=None,
    )


def sheets(response) -> dict[str, list[tuple]]:
    book = load_workbook(BytesIO(response.content))
    return {sheet.title: [tuple(cell.value for cell in row) for row in sheet.iter_rows()] for sheet in book}


def test_the_workbook_holds_outcome_steps_payments_and_inputs(office, settlement):
    found = sheets(office.get(reverse("contracts:settlement_xlsx", args=[settlement.id])))
    assert list(found) == ["Toelichting", "Uitkomst", "Stappen", "Betalingen", "Gebruik", "Voorschotten"]
    assert found["Uitkomst"][1:] == [
        ("Delft", 40, 1, 13.29, 26.71, "krijgt terug"),
        ("Rijswijk", 30, 2, 26.57, 3.43, "krijgt terug"),
        ("Westland", 30, 4, 53.14, -23.14, "betaalt bij"),
        ("Servicebureau", -7, None, 0, -7, "betaalt bij"),
        ("Samen", 93, 7, 93, 0, "in evenwicht"),
    ]
    assert found["Stappen"][1:] == [
        ("Delft", 1, 7, 93, 13.285714, 13.28, 0.5714, 1, 13.29, 13.29, "ja"),
        ("Rijswijk", 2, 7, 93, 26.571429, 26.57, 0.1429, 0, 26.57, 26.57, "ja"),
        ("Westland", 4, 7, 93, 53.142857, 53.14, 0.2857, 0, 53.14, 53.14, "ja"),
    ]
    assert found["Betalingen"][1:] == [
        ("Servicebureau", "Delft", 3.57),
        ("Servicebureau", "Rijswijk", 3.43),
        ("Westland", "Delft", 23.14),
    ]
    assert [(row[0], row[3]) for row in found["Gebruik"][1:]] == [("Delft", 1), ("Rijswijk", 2), ("Westland", 4)]
    assert found["Voorschotten"][1:] == [
        ("Delft", 2025, 40, "factuur Delft"),
        ("Rijswijk", 2025, 30, "factuur Rijswijk"),
        ("Westland", 2025, 30, "factuur Westland"),
    ]


def test_the_workbook_says_which_rule_and_holds_no_formulas(office, settlement):
    about = dict(sheets(office.get(reverse("contracts:settlement_xlsx", args=[settlement.id])))["Toelichting"])
    assert about["Nacalculatie"] == "1. Verblijf, 2025"
    assert about["Rekenregel"] == settlement.rule
    assert about["Waar de kosten uit blijken"] == "'=HYPERLINK(jaarrekening)"
    assert about["Let op"] == "Voorbeeldgegevens: verzonnen, alleen om rond te kijken."


def page(office, settlement, query=""):
    return office.get(reverse("contracts:settlement", args=[settlement.id]) + query)


def test_the_page_shows_what_the_workbook_shows(office, settlement, django_assert_max_num_queries):
    with django_assert_max_num_queries(15):
        response = page(office, settlement)
    report = response.context["report"]
    assert [(row.name, row.balance) for row in report.rows] == [
        ("Delft", D("26.71")),
        ("Rijswijk", D("3.43")),
        ("Westland", D("-23.14")),
        ("Servicebureau", D("-7.00")),
    ]
    assert (report.stale, report.follows, report.inputs.gaps) == (False, True, [])
    text = response.content.decode()
    assert [number for number in ("26,71", "13,285714", "0,5714", "-23,14") if number not in text] == []
    assert "voorbeeldgegevens" in text.lower()


def test_what_changed_since_is_told_and_the_numbers_stay(office, settlement, segment):
    usage = segment.usages.get(municipality__slug="delft")
    usage.quantity = 100
    usage.record(because="nagekomen")
    report = page(office, settlement).context["report"]
    assert report.stale
    assert report.inputs.use["delft"] == D(1)
    assert [row.weight for row in report.rows] == [D(1), D(2), D(4), None]


def test_a_number_changed_by_hand_is_told(office, settlement):
    line = settlement.lines.get(municipality__slug="delft")
    line.share, line.balance = D("10.00"), D("30.00")
    line.record(because="met de hand")
    response = page(office, settlement)
    assert not response.context["report"].follows
    assert "Met de hand gewijzigd" in response.content.decode()


def test_before_it_was_computed_there_is_nothing(office, settlement):
    assert page(office, settlement, "?peildatum=2025-01-01").status_code == 404
    assert page(office, settlement, "?peildatum=2099-01-01").status_code == 200


def test_a_list_of_all(office, settlement, django_assert_max_num_queries):
    with django_assert_max_num_queries(15):
        response = office.get(reverse("contracts:settlements"))
    assert list(response.context["tables"]["nacalculaties"].as_values())[1][:4] == [
        "1. Verblijf",
        2025,
        "Voorlopig",
        D("93.00"),
    ]


@pytest.mark.parametrize("name", ["settlements", "settlement_new", "settlement", "settlement_xlsx"])
def test_nobody_else_comes_in(client, office, settlement, name):
    path = reverse(f"contracts:{name}", args=[settlement.id] if name in ("settlement", "settlement_xlsx") else [])
    response = client.get(path)
    assert (response.status_code, response.url) == (302, f"/account/login/?next={path}")
    refused = office.get(path + "?weergave=openbaar")
    assert refused.status_code == 403
    assert "26,71" not in refused.content.decode()


ASKED = {
    "segment": "",
    "year": "2025",
    "kind": "voorlopig",
    "cost": "93,00",
    "cost_basis": "jaarrekening",
    "measure": "hoeveelheid",
    "because": "proef",
}


def test_computing_on_the_page_leads_to_the_result(office, office_user, segment):
    response = office.post(reverse("contracts:settlement_new"), ASKED | {"segment": segment.id})
    stored = Settlement.objects.get()
    assert response.url == reverse("contracts:settlement", args=[stored.id])
    assert (stored.cost, stored.history.get().history_user) == (D("93.00"), office_user)


def test_a_key_can_be_given_on_the_page(office, segment):
    for usage in segment.usages.all():
        usage.quantity = 0
        usage.record(because="niets gebruikt")
    asked = ASKED | {"segment": segment.id, "share-delft": "2,5", "share-westland": "2,5", "key_basis": "afspraak"}
    office.post(reverse("contracts:settlement_new"), asked)
    stored = Settlement.objects.get()
    shares = dict(stored.lines.filter(municipality__isnull=False).values_list("municipality__slug", "share"))
    assert shares == {"delft": D("46.50"), "westland": D("46.50"), "rijswijk": D("0.00")}


@pytest.mark.parametrize(
    ("wrong", "field", "told"),
    [
        ({"cost": "veel"}, "cost", "‘veel’ is geen getal of bedrag. Schrijf bijvoorbeeld 1250 of 1250,50."),
        ({"cost": "-5"}, "cost", "de kosten: -5 kan niet. Vul een bedrag of aantal van nul of meer in."),
        ({"because": ""}, "because", "Dit veld is verplicht."),
        ({"year": "1999"}, "year", "Zorg ervoor dat deze waarde minstens 2020 is."),
    ],
)
def test_what_is_wrong_is_told_and_what_was_typed_stays(office, segment, wrong, field, told):
    response = office.post(reverse("contracts:settlement_new"), ASKED | {"segment": segment.id} | wrong)
    form = response.context["form"]
    assert form.errors == {field: [told]}
    assert form["cost_basis"].value() == "jaarrekening"
    assert not Settlement.objects.exists()


def test_gaps_are_told_at_the_form(office, segment):
    segment.usages.get(municipality__slug="delft").delete()
    response = office.post(reverse("contracts:settlement_new"), ASKED | {"segment": segment.id, "kind": "definitief"})
    assert [text.replace("\xa0", " ") for text in response.context["form"].non_field_errors()] == [
        "Een definitieve nacalculatie kan pas als al het gebruik bekend is. Nul vult u in als 0.",
        "Delft: van 1 januari 2025 tot en met 31 december 2025 is geen gebruik bekend.",
    ]


def test_when_it_was_computed_is_told_or_not_known(office):
    SettlementFactory(year=2025)
    SettlementFactory(year=2026, computed_at=datetime(2026, 7, 1, 22, 30, tzinfo=UTC))
    path = reverse("contracts:settlements")
    rows = office.get(path).context["tables"]
    (table,) = rows.values()
    assert {row.record.year: str(row.get_cell("computed_at")) for row in table.rows} == {
        2025: "niet bekend",
        2026: "2\u00a0juli 2026",
    }
    lines = office.get(f"{path}?_export=csv").content.decode().splitlines()[1:]
    assert {line.split(";")[1]: line.split(";")[-1] for line in lines} == {"2025": "", "2026": "2026-07-02 00:30:00"}
