"""Nine councils: who takes part, when a step is done, who is last, and what an amendment reopens."""

from datetime import date

import pytest
from django.utils.html import strip_tags

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from planning.council_matrix import DecisionRow, council_matrix, mark_decided
from planning.decision_tables import lines
from planning.enums import Certainty, DecisionState, MilestoneKind, Organ
from planning.matrix_cells import Cell, Stand
from planning.matrix_words import alike, amended, cell_lines, summary
from planning.models import Decision, PlanItem
from planning.participants import members, on
from planning.plans import Standing, standing
from planning.tables import standing_badge
from planning.warnings import decision_warnings
from segments.enums import ParticipationMode
from tests.factories import (
    DecisionFactory,
    MilestoneFactory,
    MunicipalityFactory,
    ParticipationFactory,
    PlanItemFactory,
    SegmentFactory,
)

pytestmark = pytest.mark.django_db

DAY = date(2026, 3, 3)


@pytest.fixture
def three():
    return [MunicipalityFactory(name=name, slug=name.lower()) for name in ("Delft", "Den-Haag", "Westland")]


def step(day=DAY):
    """The only step, as the office reads it now."""
    snapshot = Snapshot(OFFICE)
    rows = council_matrix(snapshot, members(snapshot), PlanItem.objects.all(), day)
    assert len(rows) == 1
    return rows[0]


def decide(milestone, *municipalities, **fields):
    """The college of each took this decision; `fields` say otherwise."""
    fields = {"state": DecisionState.TAKEN, "unknown_period": True} | fields
    return [DecisionFactory(milestone=milestone, municipality=m, **fields) for m in municipalities]


def test_done_when_everyone_decided(three):
    milestone = MilestoneFactory()
    decide(milestone, *three[:2])
    assert step().done is None
    assert [cell.stand for cell in step().cells] == [Stand.TAKEN, Stand.TAKEN, Stand.UNKNOWN]
    assert summary(step()) == ["2 van 3 genomen.", "Geen bericht verwerkt van Westland."]
    decide(milestone, three[2])
    assert step().done is True


def test_planned_is_not_done(three):
    milestone = MilestoneFactory()
    decide(milestone, *three[:2])
    decide(milestone, three[2], state=DecisionState.INTENDED)
    assert step().done is False
    assert summary(step()) == ["2 van 3 genomen.", "Nog te nemen door Westland."]


def test_once_its_time_passed_a_planned_decision_is_silence_and_not_still_to_be_taken(three):
    milestone = MilestoneFactory()
    PlanItemFactory(milestone=milestone, period_text="februari 2026", start=date(2026, 2, 1), end=date(2026, 2, 28))
    decide(milestone, three[0], state=DecisionState.INTENDED)
    decide(milestone, three[1], state=DecisionState.INTENDED, meeting_on=date(2026, 3, 2))
    decide(milestone, three[2], state=DecisionState.INTENDED, meeting_on=date(2026, 3, 10))
    assert [cell.stand for cell in step(date(2026, 2, 28)).cells] == [Stand.PLANNED] * 3
    passed = step(date(2026, 3, 3))
    assert [cell.stand for cell in passed.cells] == [Stand.SILENT, Stand.SILENT, Stand.PLANNED]
    assert summary(passed)[:3] == [
        "0 van 3 genomen.",
        "Nog te nemen door Westland.",
        "Geen bericht verwerkt van Delft en Den-Haag.",
    ]
    assert (step(date(2026, 3, 11)).done, passed.done) == (None, False)


def test_who_does_not_buy_the_segment_through_the_region_need_not_decide(three):
    segment = SegmentFactory()
    for one, mode in zip(
        three, (ParticipationMode.REGIONAL, ParticipationMode.LOCAL, ParticipationMode.REGIONAL), strict=True
    ):
        ParticipationFactory(segment=segment, municipality=one, mode=mode)
    decide(MilestoneFactory(segment=segment), three[0], three[2])
    assert [cell.stand for cell in step().cells] == [Stand.TAKEN, Stand.OUTSIDE, Stand.TAKEN]
    assert (step().done, len(step().participants)) == (True, 2)


def test_participation_counts_on_the_day_of_the_step(three):
    segment = SegmentFactory()
    for one in three:
        ParticipationFactory(
            segment=segment, municipality=one, mode=ParticipationMode.REGIONAL, valid_until=date(2027, 1, 1)
        )
    ParticipationFactory(
        segment=segment, municipality=three[1], mode=ParticipationMode.LOCAL, valid_from=date(2027, 1, 1)
    )
    milestone = MilestoneFactory(segment=segment)
    decide(milestone, three[0])
    assert [cell.takes_part for cell in step().cells] == [True, True, True]
    PlanItemFactory(milestone=milestone, period_text="februari 2027", start=date(2027, 2, 1), end=date(2027, 2, 28))
    assert [cell.takes_part for cell in step().cells] == [None, False, None]


def test_an_unknown_participation_leaves_the_step_open_and_says_so(three):
    segment = SegmentFactory()
    for one in (three[0], three[2]):
        ParticipationFactory(segment=segment, municipality=one, mode=ParticipationMode.REGIONAL)
    ParticipationFactory(segment=segment, municipality=three[1], mode=ParticipationMode.UNKNOWN)
    milestone = MilestoneFactory(segment=segment)
    decide(milestone, three[0], three[2])
    assert step().done is None
    assert summary(step()) == ["2 van 2 genomen.", "Niet bekend is of Den-Haag meedoet."]
    decide(milestone, three[1])
    assert step().done is True


def test_only_members_of_the_day_are_shown(three):
    MunicipalityFactory(name="Voorschoten", slug="voorschoten", member_until=date(2021, 1, 1))
    MunicipalityFactory(name="Later", slug="later", member_from=date(2027, 1, 1))
    decide(MilestoneFactory(), *three)
    assert [cell.municipality.name for cell in step().cells] == ["Delft", "Den-Haag", "Westland"]
    assert [m.name for m in on(members(Snapshot(OFFICE)), date(2020, 12, 31))] == [
        "Delft",
        "Den-Haag",
        "Voorschoten",
        "Westland",
    ]


def test_who_joins_or_leaves_takes_part_by_the_day_of_the_step(three):
    leaves = MunicipalityFactory(name="Weg", slug="weg", member_until=date(2027, 1, 1))
    MunicipalityFactory(name="Nieuw", slug="nieuw", member_from=date(2027, 1, 1))
    milestone = MilestoneFactory()
    row = PlanItemFactory(
        milestone=milestone, period_text="februari 2027", start=date(2027, 2, 1), end=date(2027, 2, 28)
    )
    decide(milestone, leaves, state=DecisionState.INTENDED)
    told = {cell.municipality.name: (cell.stand, cell.takes_part) for cell in step().cells}
    assert told == {
        "Delft": (Stand.PLANNED, True),
        "Den-Haag": (Stand.PLANNED, True),
        "Nieuw": (Stand.PLANNED, True),
        "Weg": (Stand.OUTSIDE, False),
        "Westland": (Stand.PLANNED, True),
    }
    # a step that was taken while it was a member still counts its decision, and does not wait for who came later
    row.start, row.end, row.period_text = date(2026, 2, 1), date(2026, 2, 28), "februari 2026"
    row.record(because="eerder")
    Decision.objects.get().delete()
    decide(milestone, *three, leaves, decided_on=date(2026, 2, 10))
    later = step(date(2028, 1, 1))
    assert (later.done, [cell.municipality.name for cell in later.participants]) == (
        True,
        ["Delft", "Den-Haag", "Weg", "Westland"],
    )


def test_a_step_of_the_plan_is_there_before_anything_is_known_of_anyone(three):
    milestone = MilestoneFactory(kind=MilestoneKind.DECISION)
    row = PlanItemFactory(
        milestone=milestone, period_text="februari 2027", start=date(2027, 2, 1), end=date(2027, 2, 28)
    )
    assert [cell.stand for cell in step().cells] == [Stand.PLANNED] * 3
    assert summary(step()) == [
        "Van geen gemeente is hierover iets vastgelegd; alleen de planning noemt deze stap.",
        "0 van 3 genomen.",
        "Nog te nemen door Delft, Den-Haag en Westland.",
    ]
    assert [cell.stand for cell in step(date(2027, 3, 1)).cells] == [Stand.SILENT] * 3
    assert [line.stand for line in lines([step()])] == [Stand.PLANNED] * 3
    row.certainty = Certainty.LAPSED
    row.record(because="vervalt")
    snapshot = Snapshot(OFFICE)
    assert council_matrix(snapshot, members(snapshot), PlanItem.objects.all(), DAY) == []


def test_who_need_not_decide_is_outside_though_a_plan_was_written_down(three):
    segment = SegmentFactory()
    for one in three[1:]:
        ParticipationFactory(segment=segment, municipality=one, mode=ParticipationMode.REGIONAL)
    ParticipationFactory(segment=segment, municipality=three[0], mode=ParticipationMode.LOCAL)
    decide(MilestoneFactory(segment=segment), *three, state=DecisionState.INTENDED, meeting_on=date(2027, 1, 5))
    assert [cell.stand for cell in step().cells] == [Stand.OUTSIDE, Stand.PLANNED, Stand.PLANNED]
    assert [cell_lines(cell) for cell in step().cells][:2] == [[], [("", "vergadert 5\xa0januari 2027")]]


def test_a_plan_reads_as_done_once_all_decided_and_not_before(three):
    milestone = MilestoneFactory()
    one = PlanItemFactory(
        milestone=milestone, period_text="februari 2026", start=date(2026, 2, 1), end=date(2026, 2, 28)
    )

    def told():
        mark_decided(Snapshot(OFFICE), [milestone], [one], DAY)
        return standing(one, milestone, DAY), milestone.decided_by_all

    decide(milestone, *three[:2], decided_on=date(2026, 2, 3))
    assert told() == (Standing.SILENT, "")
    assert strip_tags(standing_badge(Standing.SILENT, milestone)) == "Deels besloten2 van 3 gemeenten besloten"
    decide(milestone, three[2], decided_on=date(2026, 2, 20))
    assert told() == (Standing.DONE, date(2026, 2, 20))


def test_the_council_decides_and_its_college_only_prepares(three):
    milestone = MilestoneFactory()
    decide(milestone, *three, organ=Organ.COUNCIL, state=DecisionState.INTENDED)
    college = decide(milestone, three[0])[0]
    assert (step().organ, step().done) == (Organ.COUNCIL, False)
    assert step().cells[0].preparing == (college,)


def test_a_step_of_one_municipality_is_done_when_that_one_decided(three):
    decide(MilestoneFactory(municipality=three[1]), three[1])
    assert [cell.stand for cell in step().cells] == [Stand.OUTSIDE, Stand.TAKEN, Stand.OUTSIDE]
    assert step().done is True


def test_a_regional_organ_decides_for_all(three):
    DecisionFactory(milestone=MilestoneFactory(), regional=True, state=DecisionState.INTENDED)
    assert {cell.stand for cell in step().cells} == {Stand.ELSEWHERE}
    assert step().done is False


def test_who_was_last_is_only_said_where_every_day_is_known(three):
    milestone = MilestoneFactory()
    for one, day in zip(three, (date(2025, 6, 2), date(2025, 6, 19), None), strict=True):
        decide(milestone, one, decided_on=day)
    assert step().last == ()
    assert summary(step())[-1] == (
        "Wie als laatste besloot, is niet bekend: van Westland staat de dag niet in de stukken."
    )
    westland = step().cells[2].decision
    westland.period_text, westland.end = "voor 10 juni 2025", date(2025, 6, 9)
    westland.record(because="periode gevonden")
    assert [cell.municipality.name for cell in step().last] == ["Den-Haag"]
    westland.period_text, westland.end = "", None
    westland.decided_on = date(2025, 6, 5)
    westland.record(because="dag gevonden")
    assert [cell.municipality.name for cell in step().last] == ["Den-Haag"]
    assert summary(step())[-1].replace("\xa0", " ") == "Als laatste: Den-Haag, op 19 juni 2025."


def test_who_meets_last_and_who_misses_the_period(three):
    milestone = MilestoneFactory()
    PlanItemFactory(milestone=milestone, period_text="februari 2027", start=date(2027, 2, 1), end=date(2027, 2, 28))
    for one, day in zip(three, (date(2027, 2, 9), date(2027, 3, 2), date(2027, 2, 28)), strict=True):
        decide(milestone, one, state=DecisionState.INTENDED, meeting_on=day, deliver_by=date(2027, 1, 20))
    assert [(cell.municipality.name, cell.days_outside) for cell in step().too_late] == [("Den-Haag", 2)]
    assert [words.replace("\xa0", " ") for words in summary(step())] == [
        "0 van 3 genomen.",
        "Nog te nemen door Delft, Den-Haag en Westland.",
        "Als laatste vergadert Den-Haag, op 2 maart 2027.",
        "Besluit na de geplande periode: Den-Haag (2 maart 2027).",
    ]


def test_names_are_told_as_they_are():
    cells = tuple(
        Cell(Municipality(id=n, name=name), Stand.PLANNED, True) for n, name in enumerate(("'s-Dorp", "A & B"))
    )
    row = DecisionRow(None, Organ.COLLEGE, cells, (), None)
    assert summary(row) == ["0 van 2 genomen.", "Nog te nemen door 's-Dorp en A & B."]
    assert [names for names, *_ in alike(row)] == ["Alle 2 gemeenten"]


def test_a_reopened_decision_is_not_taken_and_tells_who_amended(three):
    milestone = MilestoneFactory()
    amending = decide(milestone, three[0], decided_on=date(2025, 6, 2))[0]
    days = {"decided_on": date(2025, 6, 19), "meeting_on": date(2025, 6, 19), "deliver_by": date(2025, 6, 1)}
    decide(milestone, *three[1:], state=DecisionState.REOPENED, reopened_by=amending, **days)
    assert (step().done, [cell.stand for cell in step().cells]) == (
        False,
        [Stand.TAKEN, Stand.REOPENED, Stand.REOPENED],
    )
    assert amended(step()) == [
        "Delft besloot anders. Daarom is dit besluit heropend in Den-Haag en Westland. Het telt pas weer als iedereen "
        "opnieuw heeft besloten."
    ]
    # the meeting that has been tells nothing of the next
    assert cell_lines(step().cells[1]) == [("", "eerder besloten: 19\xa0juni 2025")]
    assert (summary(step()), decision_warnings([step()], DAY)) == (
        ["1 van 3 genomen.", "Nog te nemen door Den-Haag en Westland."],
        [],
    )
    milestone.realised_on = date(2025, 6, 19)
    milestone.record(because="alle raden hadden besloten")
    assert [w.sentence.split(".")[0] for w in decision_warnings([step()], DAY)] == [
        f"‘{milestone.title}’ staat vast als gebeurd, maar het besluit is heropend in Den-Haag en Westland"
    ]
