"""Computing and storing a settlement: from rows of use to lines and payments that can be read back at that moment."""

from datetime import date
from decimal import Decimal as D

import pytest
from django.core.exceptions import ValidationError

from contracts.actions import settle_segment
from contracts.actions.settlement import RULE
from contracts.enums import Measure, SettlementKind
from contracts.models import Settlement, SettlementLine, SettlementTransfer
from contracts.settlement_inputs import gather
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from tests.consistency import assert_now_is_the_table
from tests.factories import AdvanceFactory, MunicipalityFactory, SegmentFactory, UsageFactory, UserFactory

pytestmark = pytest.mark.django_db

PROVISIONAL, FINAL = SettlementKind.PROVISIONAL, SettlementKind.FINAL


@pytest.fixture
def segment():
    return SegmentFactory(number=1)


@pytest.fixture
def three(segment):
    """Delft, Rijswijk and Westland: 40, 30 and 30 advanced in 2028; Delft used 1, Rijswijk 2, Westland 4."""
    towns = {}
    for name, advance, use in (("Delft", 40, 1), ("Rijswijk", 30, 2), ("Westland", 30, 4)):
        town = towns[name] = MunicipalityFactory(name=name, slug=name.lower())
        AdvanceFactory(municipality=town, segment=segment, year=2028, amount=advance)
        use_of(town, segment, quantity=use)
    return towns


def use_of(town, segment, first=date(2028, 1, 1), last=date(2028, 12, 31), **kwargs):
    return UsageFactory(municipality=town, segment=segment, first_day=first, last_day=last, **kwargs)


def compute(segment, **kwargs):
    asked = {
        "segment": segment,
        "year": 2028,
        "kind": PROVISIONAL,
        "cost": D("100.00"),
        "cost_basis": "jaarrekening",
        "because": "eerste berekening",
        "by": None,
    }
    return settle_segment(**asked | kwargs)


def lines_of(settlement):
    rows = settlement.lines.select_related("municipality")
    return {
        str(line.municipality or "regio"): (line.advance, line.use, line.key, line.share, line.balance) for line in rows
    }


def transfers_of(settlement):
    rows = settlement.transfers.select_related("payer", "receiver").order_by("payer__name", "receiver__name")
    return [(str(t.payer or "regio"), str(t.receiver or "regio"), t.amount) for t in rows]


def sentences(refusal) -> list[str]:
    return refusal.value.messages


def test_lines_transfers_rule_and_parameters_are_stored(segment, three):
    office = UserFactory()
    settlement = compute(segment, by=office)
    assert (settlement.cost, settlement.cost_basis, settlement.measure) == (D("100.00"), "jaarrekening", "hoeveelheid")
    assert (settlement.rule, settlement.key_basis, settlement.fictitious) == (RULE, "", True)
    assert lines_of(settlement) == {
        "Delft": (D("40.00"), D("1.00"), None, D("14.29"), D("25.71")),
        "Rijswijk": (D("30.00"), D("2.00"), None, D("28.57"), D("1.43")),
        "Westland": (D("30.00"), D("4.00"), None, D("57.14"), D("-27.14")),
    }
    assert transfers_of(settlement) == [("Westland", "Delft", D("25.71")), ("Westland", "Rijswijk", D("1.43"))]
    for record in (settlement, *settlement.lines.all(), *settlement.transfers.all()):
        row = record.history.get()
        assert (row.history_user, row.history_change_reason) == (office, "eerste berekening")
    assert_now_is_the_table()


def test_the_servicebureau_holds_what_was_advanced_too_much(segment, three):
    settlement = compute(segment, cost=D("93.00"))
    assert lines_of(settlement)["regio"] == (D("-7.00"), D(0), None, D(0), D("-7.00"))
    assert sum(line.balance for line in settlement.lines.all()) == 0
    assert ("regio", "Rijswijk", D("3.43")) in transfers_of(settlement)


def test_what_it_was_computed_from_can_be_read_back(segment, three):
    """Also after somebody entered more use, or entered it late as if it had been known before."""
    settlement = compute(segment)
    then = Snapshot(OFFICE, settlement.computed_at, settlement.computed_at)
    before = gather(then, segment, 2028, Measure.QUANTITY)
    usage = three["Delft"].usages.get()
    usage.quantity = D(9)
    usage.record(because="nagekomen")
    late = MunicipalityFactory(name="Wassenaar", slug="wassenaar")
    use_of(late, segment, quantity=5, since=settlement.computed_at)
    after = gather(then, segment, 2028, Measure.QUANTITY)
    assert after.use == before.use == {"delft": D(1), "rijswijk": D(2), "westland": D(4)}
    assert after.advanced == {"delft": D(40), "rijswijk": D(30), "westland": D(30)}
    assert gather(Snapshot(OFFICE), segment, 2028, Measure.QUANTITY).use["delft"] == D(9)


def test_computing_again_changes_the_one_and_keeps_the_old_in_history(segment, three):
    first = compute(segment)
    again = compute(segment, cost=D("93.00"), because="jaarrekening bijgesteld")
    assert again.pk == first.pk
    assert [row.cost for row in again.history.order_by("history_id")] == [D("100.00"), D("93.00")]
    assert SettlementLine.objects.count() == 4
    back = compute(segment, because="toch niet")
    assert (SettlementLine.objects.count(), SettlementTransfer.objects.count()) == (3, 2)
    assert transfers_of(back) == [("Westland", "Delft", D("25.71")), ("Westland", "Rijswijk", D("1.43"))]
    assert_now_is_the_table()


def test_the_same_again_writes_nothing_but_when_it_was_computed(segment, three):
    settlement = compute(segment)
    compute(segment)
    assert settlement.history.count() == 2
    for part in (*settlement.lines.all(), *settlement.transfers.all()):
        assert part.history.count() == 1


def test_provisional_and_final_are_kept_apart(segment, three):
    provisional = compute(segment)
    final = compute(segment, kind=FINAL, cost=D("98.00"))
    provisional.refresh_from_db()
    assert (provisional.cost, final.cost) == (D("100.00"), D("98.00"))
    assert Settlement.objects.count() == 2


def test_after_the_final_one_nothing_is_computed_by_accident(segment, three):
    compute(segment, kind=FINAL)
    with pytest.raises(ValidationError) as refusal:
        compute(segment)
    assert sentences(refusal) == ["De nacalculatie van 2028 is definitief; een voorlopige kan niet meer."]
    with pytest.raises(ValidationError) as refusal:
        compute(segment, kind=FINAL, cost=D(1))
    assert sentences(refusal) == [
        "De nacalculatie van 2028 is definitief. Kies ‘definitieve nacalculatie vervangen’ als zij fout is, "
        "en zeg waarom; de oude blijft in de geschiedenis."
    ]
    corrected = compute(segment, kind=FINAL, cost=D("98.00"), correct=True, because="fout in de jaarrekening")
    assert [row.cost for row in corrected.history.order_by("history_id")] == [D("100.00"), D("98.00")]


def test_without_use_the_agreed_key_divides_and_is_kept(segment):
    town, other = MunicipalityFactory(name="Delft", slug="delft"), MunicipalityFactory(name="Rijswijk", slug="rijswijk")
    AdvanceFactory(municipality=town, segment=segment, year=2028, amount=100)
    use_of(town, segment, quantity=0)
    key = {"delft": D(3), "rijswijk": D("1.5")}
    settlement = compute(segment, kind=FINAL, fallback_key=key, key_basis="afspraak van 1 mei 2028")
    assert settlement.key_basis == "afspraak van 1 mei 2028"
    assert lines_of(settlement) == {
        "Delft": (D(100), D(0), D(3), D("66.67"), D("33.33")),
        "Rijswijk": (D(0), D(0), D("1.5"), D("33.33"), D("-33.33")),
    }
    assert other.name == "Rijswijk"


def test_a_key_is_not_kept_where_it_was_not_used(segment, three):
    settlement = compute(segment, fallback_key={"delft": D(1)}, key_basis="afspraak")
    assert settlement.key_basis == ""
    assert {line.key for line in settlement.lines.all()} == {None}


def half_year(segment, three):
    three["Delft"].usages.get().delete()
    use_of(three["Delft"], segment, last=date(2028, 6, 30), quantity=1)


def hole(segment, three):
    half_year(segment, three)
    use_of(three["Delft"], segment, first=date(2028, 9, 1), quantity=1)


def not_counted(segment, three):
    usage = three["Delft"].usages.get()
    usage.quantity = None
    usage.record(because="nog niet geteld")


def no_use(segment, three):
    three["Delft"].usages.get().delete()


@pytest.mark.parametrize(
    ("lacking", "told"),
    [
        (half_year, "Delft: van 1 juli 2028 tot en met 31 december 2028 is geen gebruik bekend."),
        (hole, "Delft: van 1 juli 2028 tot en met 31 augustus 2028 is geen gebruik bekend."),
        (not_counted, "Delft, 1 januari 2028 tot en met 31 december 2028: hoeveelheid is niet bekend."),
        (no_use, "Delft: van 1 januari 2028 tot en met 31 december 2028 is geen gebruik bekend."),
    ],
)
def test_a_gap_is_allowed_until_it_is_final(segment, three, lacking, told):
    lacking(segment, three)
    compute(segment)
    with pytest.raises(ValidationError) as refusal:
        compute(segment, kind=FINAL)
    assert [text.replace("\xa0", " ") for text in sentences(refusal)] == [
        "Een definitieve nacalculatie kan pas als al het gebruik bekend is. Nul vult u in als 0.",
        told,
    ]


def test_who_joined_or_left_halfway_has_no_gap_outside_its_membership(segment, three):
    three["Delft"].member_from, three["Rijswijk"].member_until = date(2028, 7, 1), date(2028, 3, 1)
    for town in (three["Delft"], three["Rijswijk"]):
        town.record(because="lidmaatschap")
        town.usages.get().delete()
    use_of(three["Delft"], segment, first=date(2028, 7, 1), quantity=1)
    use_of(three["Rijswijk"], segment, last=date(2028, 2, 29), quantity=2)
    settlement = compute(segment, kind=FINAL)
    assert {name: line[3] for name, line in lines_of(settlement).items()} == {
        "Delft": D("14.29"),
        "Rijswijk": D("28.57"),
        "Westland": D("57.14"),
    }


def overlap(segment, three):
    use_of(three["Delft"], segment, first=date(2028, 3, 1), last=date(2028, 3, 31), quantity=1)


def across_the_year(segment, three):
    three["Delft"].usages.get().delete()
    use_of(three["Delft"], segment, first=date(2027, 12, 1), last=date(2028, 12, 31), quantity=1)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (
            overlap,
            "Delft: het gebruik van 1 januari 2028 tot en met 31 december 2028 en van 1 maart 2028 tot en met "
            "31 maart 2028 overlapt en telt dubbel. Haal een van beide weg.",
        ),
        (
            across_the_year,
            "Delft: het gebruik van 1 december 2027 tot en met 31 december 2028 loopt over de jaargrens. "
            "Splits het per jaar.",
        ),
    ],
)
def test_use_that_cannot_be_counted_settles_nothing(segment, three, wrong, told):
    wrong(segment, three)
    with pytest.raises(ValidationError) as refusal:
        compute(segment)
    assert [text.replace("\xa0", " ") for text in sentences(refusal)] == [told]
    assert not Settlement.objects.exists()


def test_use_of_another_year_or_segment_does_not_count(segment, three):
    use_of(three["Delft"], segment, first=date(2027, 1, 1), last=date(2027, 12, 31), quantity=1000)
    use_of(three["Delft"], SegmentFactory(number=2), quantity=1000)
    AdvanceFactory(municipality=three["Delft"], segment=segment, year=2027, amount=1000)
    assert lines_of(compute(segment))["Delft"] == (D("40.00"), D("1.00"), None, D("14.29"), D("25.71"))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"cost": D("-1")}, ["de kosten: -1 kan niet. Vul een bedrag of aantal van nul of meer in."]),
        ({"cost": D("1.005")}, ["1.005 is niet in hele centen. Rond het bedrag eerst af."]),
        ({"fallback_key": {"delft": D(1)}}, ["Zeg waar de verdeelsleutel is afgesproken."]),
    ],
)
def test_what_is_asked_wrong_is_told_in_a_sentence(segment, three, asked, told):
    with pytest.raises(ValidationError) as refusal:
        compute(segment, **asked)
    assert sentences(refusal) == told


def test_no_use_and_no_key_is_told_in_a_sentence(segment):
    town = MunicipalityFactory(name="Delft", slug="delft")
    use_of(town, segment, quantity=0)
    with pytest.raises(ValidationError) as refusal:
        compute(segment)
    assert sentences(refusal) == [
        "Er is niets gebruikt, dus het gebruik zegt niet wie betaalt. Geef een afgesproken verdeelsleutel op."
    ]
    with pytest.raises(ValidationError) as refusal:
        compute(segment, fallback_key={"nergenshuizen": D(1)}, key_basis="afspraak")
    assert sentences(refusal) == ["Onbekende gemeente in de verdeelsleutel: nergenshuizen."]


@pytest.mark.parametrize(("measure", "share"), [(Measure.CLIENTS, D("75.00")), (Measure.AMOUNT, D("20.00"))])
def test_use_can_be_counted_in_young_people_or_in_euros(segment, measure, share):
    for name, clients, amount in (("Delft", 30, 100), ("Rijswijk", 10, 400)):
        town = MunicipalityFactory(name=name, slug=name.lower())
        use_of(town, segment, clients=clients, amount=amount, quantity=None)
    assert lines_of(compute(segment, measure=measure))["Delft"][3] == share


def test_a_failure_leaves_nothing_behind(segment, three, monkeypatch):
    def broken(*args):
        raise RuntimeError("halverwege")

    monkeypatch.setattr("contracts.actions.settlement._keep_transfers", broken)
    with pytest.raises(RuntimeError):
        compute(segment)
    assert not Settlement.objects.exists()
    assert not SettlementLine.objects.exists()
