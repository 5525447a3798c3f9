"""What the dates of a plan warn of."""

from datetime import date

import pytest

from jeugdhulp.region.models import Municipality
from planning.council_matrix import DecisionRow
from planning.enums import Certainty, DecisionState, MilestoneKind, Organ
from planning.matrix_cells import Cell, Stand
from planning.models import Decision, Dependency
from planning.warnings import Kind, decision_warnings, plan_warnings

from .made_up import milestone, plan, row, version

DECISION = milestone(1, "Verlenging")
END = milestone(2, "Einde", kind=MilestoneKind.CONTRACT_END)
TEST, PUBLICATION = milestone(3, "Toets"), milestone(4, "Publicatie")
CLIFF = Dependency(id=1, earlier=DECISION, later=END)
FIRST_THE_TEST = Dependency(id=2, earlier=TEST, later=PUBLICATION)
DAY = date(2026, 3, 3)


def warned(*rows, pairs=(), day=DAY):
    return [(w.kind, w.sentence) for w in plan_warnings(plan(version("P4"), *rows), pairs, day)]


CLIFF_ROWS = (DECISION, "september - oktober 2026"), (END, "31 december 2026")


def cliff(day=DAY, rows=CLIFF_ROWS):
    found = warned(*(row(of, words) for of, words in rows), pairs=[CLIFF], day=day)
    return [sentence for kind, sentence in found if kind == Kind.CLIFF]


def test_the_contract_cliff_says_how_many_days_are_between():
    assert cliff() == [
        "Tussen ‘Verlenging’ (september - oktober 2026) en ‘Einde’ (31 december 2026) zitten 61 tot 121 dagen."
    ]


def test_the_cliff_counts_down_once_the_time_to_decide_is_over():
    assert cliff(date(2026, 11, 22))[0].endswith(
        "De periode voor het eerste is voorbij en er is geen bericht verwerkt. Het zijn nog 39 dagen tot het tweede."
    )
    assert cliff(date(2027, 1, 1))[0].endswith("is voorbij en er is geen bericht verwerkt.")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("15 december 2026", "zitten 16 dagen."),
        ("vanaf september 2026", "zit hooguit 121 dagen."),
        ("uiterlijk 1 december 2026", "zitten ten minste 30 dagen."),
    ],
)
def test_open_periods_leave_the_cliff_open(words, told):
    assert cliff(rows=((DECISION, words), (END, "31 december 2026")))[0].endswith(told)


def test_no_cliff_once_the_first_happened():
    done = milestone(1, "Verlenging", realised_on=date(2026, 9, 15))
    pair = Dependency(id=1, earlier=done, later=END)
    assert warned(row(done, "september 2026"), row(END, "31 december 2026"), pairs=[pair]) == []


def test_no_date_for_what_comes_before_the_end_of_contracts_is_a_cliff_too():
    told = "‘Einde’ is gepland voor 31 december 2026. Voor wat daarvoor moet, ‘Verlenging’, staat in deze planning geen datum."
    assert cliff(rows=((DECISION, "nog niet bekend"), (END, "31 december 2026"))) == [told]
    assert cliff(rows=((END, "31 december 2026"),)) == [told]
    lapsed = [row(DECISION, "oktober 2026", certainty=Certainty.LAPSED), row(END, "31 december 2026")]
    assert [sentence for kind, sentence in warned(*lapsed, pairs=[CLIFF])] == [told]


def test_what_happened_on_a_day_that_is_not_known_warns_of_no_order():
    done = milestone(3, "Toets", realised_text="gehouden")
    pair = Dependency(id=2, earlier=done, later=PUBLICATION)
    assert warned(row(done, "april 2027"), row(PUBLICATION, "1 maart 2027"), pairs=[pair]) == []


def test_a_milestone_planned_before_what_it_depends_on():
    rows = row(TEST, "april 2027"), row(PUBLICATION, "1 maart 2027")
    assert warned(*rows, pairs=[FIRST_THE_TEST]) == [
        (
            Kind.ORDER,
            "‘Publicatie’ staat gepland voor 1 maart 2027, maar hangt af van ‘Toets’, en dat is later: april 2027.",
        )
    ]


@pytest.mark.parametrize("words", ["maart 2027", "1 maart 2027", "februari 2027", "vanaf februari 2027"])
def test_no_order_warning_where_it_can_still_come_first(words):
    assert warned(row(TEST, words), row(PUBLICATION, "1 maart 2027"), pairs=[FIRST_THE_TEST]) == []


def test_what_happened_counts_with_the_day_on_which_it_happened():
    late = milestone(3, "Toets", realised_on=date(2027, 3, 20))
    pair = Dependency(id=2, earlier=late, later=PUBLICATION)
    found = warned(row(late, "februari 2027"), row(PUBLICATION, "1 maart 2027"), pairs=[pair])
    assert [(kind, words.rpartition(": ")[2]) for kind, words in found] == [(Kind.ORDER, "20\xa0maart 2027.")]


@pytest.mark.parametrize(
    ("words", "kind", "told"),
    [
        ("1 maart 2026", Kind.OVERDUE, "dag"),
        ("uiterlijk 1 maart 2026", Kind.OVERDUE, "dag"),
        ("februari 2026", Kind.SILENT, "periode"),
    ],
)
def test_what_has_passed_without_a_word(words, kind, told):
    assert warned(row(PUBLICATION, words)) == [
        (
            kind,
            f"‘Publicatie’ stond gepland voor {words}. Die {told} is voorbij en er is geen bericht verwerkt. "
            "Leg vast wanneer het is gebeurd, of plan het opnieuw.",
        )
    ]


def test_who_decided_so_far_is_told_and_no_silence():
    step = milestone(7, "Verlenging")
    step.decided_so_far = "8 van 9 gemeenten besloten"
    assert warned(row(step, "februari 2026"))[0][1].startswith(
        "‘Verlenging’ stond gepland voor februari 2026. Die periode is voorbij en pas 8 van 9 gemeenten besloten. Leg vast"
    )


@pytest.mark.parametrize("words", ["maart 2026", "3 maart 2026", "vanaf januari 2026", "nog niet bekend"])
def test_nothing_has_passed_yet(words):
    assert warned(row(PUBLICATION, words)) == []


def test_what_happened_or_lapsed_is_not_overdue():
    assert warned(row(milestone(5, realised_text="najaar"), "1 maart 2026")) == []
    assert warned(row(PUBLICATION, "1 maart 2026", certainty=Certainty.LAPSED)) == []


# Meetings

DELFT = Municipality(id=1, name="Delft")


def meeting(state=DecisionState.INTENDED, stand=Stand.PLANNED, **days):
    """One college at one step that is planned in September and October 2026."""
    window = row(DECISION, "september - oktober 2026")
    from planning.plans import period_of

    decision = Decision(milestone=DECISION, municipality=DELFT, organ=Organ.COLLEGE, state=state, **days)
    cell = Cell(DELFT, stand, True, decision, (), period_of(window))
    return DecisionRow(DECISION, Organ.COLLEGE, (cell,), (), period_of(window))


def told(step):
    return [(w.kind, w.sentence.replace("\xa0", " ")) for w in decision_warnings([step], DAY)]


def test_a_college_that_meets_after_the_period():
    step = meeting(meeting_on=date(2026, 11, 3))
    assert [cell.municipality.name for cell in step.too_late] == ["Delft"]
    assert told(step) == [
        (
            Kind.WINDOW,
            "‘Verlenging’ in Delft: de vergadering van 3 november 2026 is 3 dagen na de geplande periode "
            "(september - oktober 2026).",
        )
    ]


def test_a_day_for_the_papers_that_has_passed():
    assert told(meeting(deliver_by=date(2026, 3, 2))) == [
        (
            Kind.PAPERS,
            "‘Verlenging’ in Delft: de stukken moesten er zijn voor 2 maart 2026. Die dag is voorbij en het besluit is nog "
            "niet als genomen vastgelegd.",
        )
    ]


@pytest.mark.parametrize(
    "step",
    [
        meeting(meeting_on=date(2026, 10, 31), deliver_by=DAY),
        meeting(),
        meeting(DecisionState.TAKEN, Stand.TAKEN, meeting_on=date(2026, 11, 3), deliver_by=date(2026, 1, 1)),
    ],
    ids=["in time", "not known", "taken"],
)
def test_no_warning_for_a_college_in_time(step):
    assert told(step) == []
