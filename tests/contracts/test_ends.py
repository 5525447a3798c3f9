"""Ends of contracts: exclusive, extended by nine decisions, followed up, and told in time."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.ends import OPEN, Agreed, Ahead, Running, Standing, endings
from contracts.models import Extension
from jeugdhulp.region.actions import publish
from planning.enums import DecisionState
from tests.factories import (
    ContractFactory,
    DecisionFactory,
    ExtensionFactory,
    LeadTimeFactory,
    MilestoneFactory,
    MunicipalityFactory,
    ProviderFactory,
    SegmentFactory,
)

DAY = date(2026, 6, 1)
END = date(2027, 1, 1)
LATER = date(2028, 1, 1)
#: 20 + 30 days before an end it is decided, 90 days before that it is begun
AHEAD = {None: Ahead(decision=90, notice=30, legal=20)}


def contract(**given) -> Running:
    return Running(
        **{"id": 1, "provider_id": 1, "segment_id": 1, "start": date(2025, 1, 1), "end": END, "split_from_id": None}
        | given
    )


def one(*others, extensions=(), ahead=AHEAD, day=DAY, **given):
    found = endings([contract(**given), *others], extensions, ahead, day)
    return next(ending for ending in found if ending.contract.id == 1)


def test_an_end_is_exclusive_and_so_is_that_of_an_extension():
    # "tot minimaal 01-01-2028" ends no earlier than 31 December 2027
    found = one(extensions=[Agreed(LATER, at_least=True, in_force=True, segment_id=1)])
    assert (found.last_day, found.at_least, found.standing) == (date(2027, 12, 31), True, Standing.EXTENDED)
    found = one()
    assert (found.last_day, found.at_least, found.standing) == (date(2026, 12, 31), False, Standing.LATER)


@pytest.mark.parametrize(
    ("day", "standing"),
    [
        # 2027-01-01 less 50 days is 12 November 2026; less 90 more is 14 August
        (date(2026, 8, 13), Standing.LATER),
        (date(2026, 8, 14), Standing.NOW),
        (date(2026, 11, 12), Standing.NOW),
        (date(2026, 11, 13), Standing.LATE),
        (date(2026, 12, 31), Standing.LATE),
        (date(2027, 1, 1), Standing.OVER),
    ],
)
def test_it_is_told_in_time(day, standing):
    found = one(day=day)
    assert (found.standing, found.begin_by, found.decide_by) == (standing, date(2026, 8, 14), date(2026, 11, 12))


@pytest.mark.parametrize("missing", ["decision", "notice", "legal"])
def test_without_one_of_the_terms_the_day_is_not_known(missing):
    terms = {"decision": 90, "notice": 30, "legal": 20} | {missing: None}
    found = one(ahead={1: Ahead(**terms)})
    assert (found.standing, found.begin_by) == (Standing.UNKNOWN, None)
    assert found.decide_by == (date(2026, 11, 12) if missing == "decision" else None)


def test_the_terms_of_the_segment_go_before_those_of_all():
    found = one(ahead=AHEAD | {1: Ahead(decision=1, notice=1, legal=1)})
    assert found.begin_by == date(2026, 12, 29)


def test_an_extension_that_waits_for_decisions_does_not_count_and_is_told():
    waiting = Agreed(LATER, at_least=True, in_force=False, segment_id=1)
    found = one(extensions=[waiting])
    assert (found.last_day, found.standing, found.waiting) == (date(2026, 12, 31), Standing.LATER, waiting)


def test_the_contracts_own_extension_goes_before_that_of_its_segment_and_none_makes_it_shorter():
    own = Agreed(date(2027, 7, 1), at_least=False, in_force=True, contract_id=1)
    of_segment = Agreed(LATER, at_least=True, in_force=True, segment_id=1)
    assert one(extensions=[of_segment, own]).end == date(2027, 7, 1)
    shorter = Agreed(date(2026, 7, 1), at_least=False, in_force=True, contract_id=1)
    assert one(extensions=[shorter]).end == END
    of_another = Agreed(LATER, at_least=False, in_force=True, segment_id=2)
    assert one(extensions=[of_another]).end == END


@pytest.mark.parametrize(
    ("other", "follows"),
    [
        (contract(id=2, start=END, end=LATER), True),
        (contract(id=2, start=END, end=None), True),
        # begins a day too late, ends at the same time, another provider, another segment, not known when it begins
        (contract(id=2, start=END + timedelta(days=1), end=LATER), False),
        (contract(id=2, start=date(2026, 1, 1), end=END), False),
        (contract(id=2, provider_id=2, start=END, end=LATER), False),
        (contract(id=2, segment_id=2, start=END, end=LATER), False),
        (contract(id=2, start=None, end=LATER), False),
        # a part of the split goes on in its own segment
        (contract(id=2, segment_id=2, start=END, end=LATER, split_from_id=1), True),
    ],
)
def test_a_successor(other, follows):
    assert (one(other).standing == Standing.SUCCEEDED) is follows


def test_a_contract_without_an_end_is_not_listed():
    assert endings([contract(end=None)], [], AHEAD, DAY) == []


days = st.dates(date(2025, 1, 1), date(2030, 1, 1))
runnings = st.builds(
    Running,
    id=st.integers(1, 9),
    provider_id=st.integers(1, 2),
    segment_id=st.sampled_from([None, 1, 2]),
    start=st.none() | days,
    end=st.none() | days,
)
agreeds = st.builds(
    Agreed, end=days, at_least=st.booleans(), in_force=st.booleans(), segment_id=st.sampled_from([1, 2])
)


@settings(max_examples=300, deadline=None)
@given(st.lists(runnings, max_size=8, unique_by=lambda c: c.id), st.lists(agreeds, max_size=3), days)
def test_nothing_is_lost_shortened_or_told_too_late(contracts, extensions, day):
    found = endings(contracts, extensions, AHEAD, day)
    assert {e.contract.id for e in found} == {c.id for c in contracts if c.end is not None}
    assert all(e.end >= e.contract.end for e in found)
    pressing = {Standing.OVER, Standing.LATE, Standing.NOW}
    for ending in found:
        if ending.standing in OPEN:
            assert (ending.standing in pressing) is (day >= ending.begin_by)
    assert [list(Standing).index(e.standing) for e in found] == sorted(list(Standing).index(e.standing) for e in found)


# --- as recorded


@pytest.fixture
def recorded(db):
    """Three members decide about the extension of segment 1; two have decided."""
    towns = [MunicipalityFactory(public=True) for _ in range(3)]
    step = MilestoneFactory(public=True)
    for town, state in zip(towns, (DecisionState.TAKEN, DecisionState.TAKEN, DecisionState.INTENDED), strict=True):
        DecisionFactory(milestone=step, municipality=town, state=state, public=True)
    segment = SegmentFactory(number=1, name="Verblijf", public=True)
    ContractFactory(
        provider=ProviderFactory(name="Zorg Geheim", public=True), segment=segment, number="C-1", public=True
    )
    ContractFactory(segment=segment, number="C-2", provider=ProviderFactory(name="Intern Geheim"))
    ExtensionFactory(of_segment=True, contract=None, segment=segment, milestone=step, public=True)
    LeadTimeFactory(of_all=True, segment=None)
    publish(by=None, why="voor een test")
    return step


def page(client, query=""):
    return client.get(reverse("contracts:ends") + query)


def test_an_extension_rests_on_every_decision(office, recorded):
    answer = page(office)
    assert [(str(e.segment), counts) for e, counts in answer.context["extensions"]] == [("1. Verblijf", False)]
    (row,) = answer.context["tables"]["einden"].data
    assert (row.last_day, row.at_least, row.number, row.open) == (date(2026, 12, 31), False, 2, 2)
    last = recorded.decisions.get(state=DecisionState.INTENDED)
    last.state = DecisionState.TAKEN
    last.record(because="besloten")
    answer = page(office)
    assert [counts for _, counts in answer.context["extensions"]] == [True]
    (row,) = answer.context["tables"]["einden"].data
    assert (row.last_day, row.at_least, row.number) == (date(2027, 12, 31), True, 2)


def test_one_that_rests_on_nothing_waits(office, recorded):
    extension = Extension.objects.get()
    extension.milestone = None
    extension.record(because="voor een test")
    assert [counts for _, counts in page(office).context["extensions"]] == [False]


def test_the_office_reads_who_runs_out_and_until_when_to_decide(office, recorded):
    answer = page(office, "?zonder-vervolg_export=csv").content.decode("utf-8-sig").splitlines()
    # 290 days before the end (90 + 180 + 20), and 200
    assert [line.split(";")[:6] for line in answer[1:]] == [
        ["Zorg Geheim", "C-1", "1. Verblijf", "2026-12-31", "2026-03-17", "2026-06-15"],
        ["Intern Geheim", "C-2", "1. Verblijf", "2026-12-31", "2026-03-17", "2026-06-15"],
    ]
    assert answer[1].split(";")[7] == "t/m minimaal 31\xa0december 2027"


def test_everyone_else_reads_the_days_and_no_names_or_numbers(client, recorded):
    answer = page(client)
    assert list(answer.context["tables"]) == ["einden"]
    (row,) = answer.context["tables"]["einden"].data
    assert (row.last_day, row.number, row.arranged, row.open) == (date(2026, 12, 31), None, None, None)
    assert page(client, "?_export=csv").content.decode("utf-8-sig").splitlines() == [
        "Segment;Tot en met;Of later",
        "1. Verblijf;2026-12-31;",
    ]
    text = answer.content.decode()
    assert [word for word in ("Geheim", "C-1", "C-2", "zonder vervolg", "Zonder vervolg") if word in text] == []
    assert answer.context["open"] is None
