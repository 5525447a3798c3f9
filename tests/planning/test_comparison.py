"""Two plans side by side: what counts as slip, what only reads as if it did, and what nobody can know."""

from datetime import date

import pytest

from planning.comparison import Outcome, compare, lower_first
from planning.enums import Certainty, PlanStatus
from planning.models import Counterpart, Shift
from planning.slip import Slip

from .made_up import milestone, plan, row, version

OLD, NEW = version("P1"), version("P4", "2026-03-03")
A, B = milestone(1, "Publicatie"), milestone(2, "Start")


def outcomes(*plans, **kwargs) -> list[tuple]:
    """Of each milestone its outcome and the slip in words."""
    return [(line.title, line.outcome, line.words) for line in compare(*plans, [], [], **kwargs)]


def one(old_text, new_text, **changes):
    """One milestone in two plans."""
    lines = compare(plan(OLD, row(A, old_text)), plan(NEW, row(A, new_text, **changes)), [], [])
    assert len(lines) == 1
    return lines[0]


def test_a_milestone_that_moved_tells_how_far_in_words_and_to_the_day():
    line = one("Maart - juni 2026", "1 maart 2027")
    assert (line.outcome, line.slip) == (Outcome.MOVED, Slip(244, 365))
    assert (line.words, line.days) == ("8 tot 12 maanden later", "244 tot 365 dagen later")


def test_a_milestone_keeps_its_identity_when_only_its_name_changes():
    line = one("1 maart 2027", "1 maart 2027", title="Publicatie van de stukken")
    assert (line.outcome, line.slip, line.title) == (Outcome.RENAMED, None, "Publicatie")


def test_a_milestone_that_moved_and_has_another_name_tells_both():
    line = one("1 maart 2026", "1 maart 2027", title="Anders", certainty=Certainty.AIM)
    assert (line.outcome, line.remarks) == (Outcome.MOVED, ["andere naam", "zekerheid: eerst vast, nu streven"])


@pytest.mark.parametrize(
    ("old", "new", "remarks"),
    [
        ("maart - juni 2026", "april 2026", ["nauwkeuriger: binnen de eerdere periode"]),
        ("november 2026", "november - december 2026", ["ruimer dan de eerdere periode"]),
        ("maart - juni 2026", "juni - juli 2026", []),
        ("maart 2026", "op zijn vroegst 1 maart 2026", []),
    ],
)
def test_a_period_within_the_other_is_told_beside_the_slip(old, new, remarks):
    assert (one(old, new).outcome, one(old, new).remarks) == (Outcome.MOVED, remarks)


def test_what_follows_a_colon_begins_small():
    assert [lower_first(text) for text in ("Andere aard", "Eén bijeenkomst", "")] == [
        "andere aard",
        "één bijeenkomst",
        "",
    ]


def test_the_same_dates_in_other_words_are_no_move():
    assert one("eerste kwartaal 2026", "Q1 2026").outcome == Outcome.SAME


def test_without_dates_to_compare_nothing_is_said_to_have_moved():
    line = one("de komende periode", "nog niet bekend")
    assert (line.outcome, line.words) == (Outcome.REDATED, "")
    assert one("nog niet bekend", "maart 2027").outcome == Outcome.REDATED
    assert one("nog niet bekend", "nog niet bekend").outcome == Outcome.SAME


def test_what_only_one_of_the_plans_names_is_new_or_no_longer_mentioned():
    old, new = plan(OLD, row(A, "maart 2026")), plan(NEW, row(B, "1 januari 2028"))
    assert outcomes(old, new) == [("Start", Outcome.NEW, ""), ("Publicatie", Outcome.UNMENTIONED, "")]


def test_absent_because_it_happened_is_done():
    done = milestone(3, "Consultatie", realised_text="najaar 2025")
    assert outcomes(plan(OLD, row(done, "najaar 2025")), plan(NEW)) == [("Consultatie", Outcome.DONE, "")]


def test_lapsed_only_where_a_paper_says_so():
    lapsed = row(A, "8 december 2025", certainty=Certainty.LAPSED)
    line = compare(plan(OLD, row(A, "8 december 2025")), plan(NEW, lapsed), [], [])[0]
    assert (line.outcome, line.said_elsewhere) == (Outcome.DROPPED, "")


def test_lapsed_also_where_a_paper_between_the_two_says_so():
    middle = version("P3", "2025-12-08")
    between = plan(middle, row(A, "8 december 2025", middle, certainty=Certainty.LAPSED))
    line = compare(plan(OLD, row(A, "januari 2026")), plan(NEW), [], [], between=[between])[0]
    assert (line.outcome, line.said_elsewhere, line.remarks) == (Outcome.DROPPED, "P3", ["volgens P3"])


def test_what_had_lapsed_before_does_not_lapse_again():
    gone = row(A, "8 december 2025", certainty=Certainty.LAPSED)
    assert outcomes(plan(OLD, gone), plan(NEW)) == [("Publicatie", Outcome.GONE_BEFORE, "")]


def test_of_a_plan_that_only_later_papers_tell_of_the_rest_is_not_known():
    hidden = version("P2", "2025-11-20", PlanStatus.RECONSTRUCTED)
    assert outcomes(plan(hidden, row(A, "8 december 2025")), plan(NEW, row(A, "1 maart 2027"), row(B, "2028"))) == [
        ("Publicatie", Outcome.MOVED, "ongeveer 15 maanden later"),
        ("Start", Outcome.UNKNOWN, ""),
    ]
    assert outcomes(plan(OLD, row(B, "2027")), plan(hidden, row(A, "8 december 2025"))) == [
        ("Publicatie", Outcome.NEW, ""),
        ("Start", Outcome.UNKNOWN, ""),
    ]


def test_a_plan_that_supplements_takes_nothing_away():
    adds = version("P2", supplements_id=OLD.id)
    assert outcomes(plan(OLD, row(A, "2026")), plan(adds, row(B, "2027"))) == [("Start", Outcome.NEW, "")]


def test_a_milestone_that_stands_in_two_tables_is_one():
    twice = plan(OLD, row(B, "1 januari 2027"), row(B, "1 januari 2027"))
    assert outcomes(twice, plan(NEW, row(B, "1 januari 2028"))) == [("Start", Outcome.MOVED, "12 maanden later")]


# Readings


def reading(earlier, later, difference="Andere aard."):
    pair = Counterpart(id=1, earlier=earlier, later=later, difference=difference)
    old, new = plan(OLD, row(earlier, "Juni 2026")), plan(NEW, row(later, "1 juli 2027"))
    return [line for line in compare(old, new, [], [pair]) if line.outcome == Outcome.READING]


def test_two_milestones_of_another_nature_stand_side_by_side_and_count_as_no_slip():
    award, admission = milestone(4, "Gunning", nature="gunning"), milestone(5, "Toelating", nature="toelating")
    line = reading(award, admission)[0]
    assert (line.title, line.words, line.days) == (
        "Gunning → Toelating",
        "12 tot 13 maanden later",
        "366 tot 395 dagen later",
    )
    both = compare(plan(OLD, row(award, "Juni 2026")), plan(NEW, row(admission, "1 juli 2027")), [], [])
    assert {line.outcome for line in both} == {Outcome.NEW, Outcome.UNMENTIONED}


@pytest.mark.parametrize(("one", "other"), [("concept", "definitief"), ("Definitief", "Concept")])
def test_a_concept_and_a_final_text_are_not_compared_to_the_day(one, other):
    line = reading(milestone(6, "Tekst", nature=one), milestone(7, "Publicatie", nature=other))[0]
    assert (line.words, line.days, line.slip) == ("niet te vergelijken: concept en definitief", "", None)


def test_a_reading_needs_both_sides():
    assert reading(milestone(8), milestone(9)) != []
    pair = Counterpart(id=1, earlier=A, later=B, difference="Ander spoor.")
    assert compare(plan(OLD, row(A, "2026")), plan(NEW, row(A, "2026")), [], [pair])[0].outcome == Outcome.SAME


# Reasons


def shift(of, old, new, reason):
    return Shift(milestone=of, old_version=old, new_version=new, reason=reason, decision_text=f"besluit {reason}")


def test_a_move_tells_why_and_on_which_decision_of_these_two_plans_first():
    middle = version("P3", "2025-12-08")
    shifts = [shift(B, OLD, NEW, "precies"), shift(B, middle, NEW, "later")]
    line = compare(plan(OLD, row(B, "2027")), plan(NEW, row(B, "2028")), shifts, [])[0]
    assert (line.reason, line.decision) == ("precies", "besluit precies")


def test_a_move_between_other_plans_explains_only_what_moved():
    middle = version("P3", "2025-12-08")
    shifts = [shift(A, OLD, NEW, "a"), shift(B, OLD, NEW, "b")]
    old = plan(middle, row(A, "2026", middle), row(B, "2028", middle))
    told = {line.title: line.reason for line in compare(old, plan(NEW, row(A, "2027"), row(B, "2028")), shifts, [])}
    assert told == {"Publicatie": "a", "Start": ""}


def test_a_move_after_the_newer_plan_explains_nothing_yet():
    later = version("P5", "2026-09-01")
    assert later.known_on > date(2026, 3, 3)
    line = compare(plan(OLD, row(B, "2027")), plan(NEW, row(B, "2028")), [shift(B, NEW, later, "te laat")], [])[0]
    assert line.reason == ""
