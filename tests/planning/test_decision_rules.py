"""What a decision cannot say, and the sentence at the field that has to change."""

from datetime import date

import pytest

from jeugdhulp.region.models import Municipality
from planning.decision_rules import decision_problems, redecided_problem
from planning.enums import DecisionState, Organ
from planning.models import Decision

from .made_up import milestone

TODAY = date(2026, 11, 22)
DELFT = Municipality(id=1, name="Delft")
LEFT = Municipality(id=2, name="Voorschoten", member_until=date(2024, 1, 1))
JOINS = Municipality(id=3, name="Later", member_from=date(2027, 1, 1))
STEP, OF_DELFT = milestone(1, "Verlenging"), milestone(2, "Eigen stap", municipality=DELFT)


def decision(id=None, **fields):
    return Decision(
        **{"id": id, "milestone": STEP, "municipality": DELFT, "organ": Organ.COLLEGE, "state": DecisionState.TAKEN}
        | fields
    )


OTHER = decision(8, municipality=Municipality(id=9, name="Rijswijk"))
PLANNED = {"state": DecisionState.INTENDED}
REOPENED = {"state": DecisionState.REOPENED}


@pytest.mark.parametrize(
    ("wrong", "field", "told"),
    [
        (decision(municipality=None), "municipality", "Kies van welke gemeente deze raad of dit college is."),
        (
            decision(organ=Organ.REGIONAL, organ_name="BOJ"),
            "municipality",
            "Een regionaal orgaan is niet van één gemeente.",
        ),
        (decision(organ=Organ.REGIONAL, municipality=None), "organ_name", "Vul in hoe het regionale orgaan heet"),
        (decision(milestone=OF_DELFT, municipality=LEFT), "municipality", "Deze mijlpaal is van een andere gemeente."),
        (
            decision(municipality=LEFT, **PLANNED),
            "municipality",
            "Voorschoten hoort op 22 november 2026 niet bij de regio.",
        ),
        (
            decision(municipality=LEFT, decided_on=date(2024, 1, 1)),
            "municipality",
            "Voorschoten hoort op 1 januari 2024 niet",
        ),
        (
            decision(municipality=JOINS, meeting_on=date(2026, 12, 1), **PLANNED),
            "municipality",
            "Later hoort op 1 december",
        ),
        (decision(decided_on=date(2026, 11, 23)), "decided_on", "Deze dag ligt in de toekomst."),
        (
            decision(meeting_on=date(2026, 11, 10), decided_on=date(2026, 11, 9)),
            "decided_on",
            "De vergadering is op 10 november 2026; eerder kan het besluit niet zijn genomen.",
        ),
        (decision(meeting_on=date(2026, 12, 1)), "state", "De vergadering is pas op 1 december 2026."),
        (
            decision(meeting_on=date(2026, 12, 1), deliver_by=date(2026, 12, 2), **PLANNED),
            "deliver_by",
            "De stukken moeten er zijn voor de vergadering van 1 december 2026.",
        ),
        (decision(8, reopened_by=decision(8), **REOPENED), "reopened_by", "Kies het besluit van een andere gemeente"),
        (
            decision(reopened_by=decision(5, milestone=OF_DELFT), **REOPENED),
            "reopened_by",
            "Kies het besluit van een andere",
        ),
        (
            decision(organ=Organ.COUNCIL, reopened_by=OTHER, **REOPENED),
            "reopened_by",
            "Kies het besluit van een andere",
        ),
    ],
)
def test_each_impossible_thing_is_told_at_its_field(wrong, field, told):
    found = decision_problems(wrong, TODAY)
    assert list(found) == [field]
    assert found[field].replace("\xa0", " ").startswith(told)


@pytest.mark.parametrize(
    "right",
    [
        decision(),  # taken, the day not known
        decision(reference="RIS322101"),
        decision(meeting_on=TODAY, deliver_by=TODAY, decided_on=TODAY),
        decision(meeting_on=date(2026, 12, 1), deliver_by=date(2026, 11, 20), reference="RV 99", **PLANNED),
        decision(municipality=JOINS, meeting_on=date(2027, 1, 1), **PLANNED),
        decision(7, municipality=LEFT),  # written down long ago
        decision(reopened_by=OTHER, decided_on=date(2026, 1, 1), meeting_on=date(2026, 12, 1), **REOPENED),
        decision(organ=Organ.REGIONAL, municipality=None, organ_name="BOJ"),
        Decision(state=DecisionState.INTENDED),  # a form that was left empty says so itself
    ],
)
def test_what_may_be(right):
    assert decision_problems(right, TODAY) == {}


def test_what_was_reopened_is_decided_anew_on_a_later_day():
    first, amended = date(2026, 10, 1), date(2026, 10, 6)
    told = [
        redecided_problem(before=first, decided_on=day, reopened_on=amended)
        for day in (first, date(2026, 10, 5), amended, date(2026, 10, 20), None)
    ]
    assert [sentence.replace("\xa0", " ").split(".")[0] for sentence in told] == [
        "Dit besluit was heropend",
        "Dit besluit is heropend door een besluit van 6 oktober 2026",
        "",
        "",
        "",
    ]
