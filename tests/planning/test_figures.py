"""From the rows of a plan to what is drawn: which shape, which soft end, and what is said of a slip."""

import re
from datetime import date

import pytest

from planning.enums import Certainty, MilestoneKind
from planning.figures import Look, _drawn, draw_plan

from .made_up import milestone, plan, row, version

NEW, TALK = version("P4", "2026-03-03"), milestone(1, "Overleg", kind=MilestoneKind.CONSULTATION)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("18 december 2026", ("milestone", False, False)),
        ("december 2026", ("span", False, False)),
        ("begin 2027", ("span", False, True)),
        ("najaar 2026", ("span", True, True)),
        ("vanaf 2027", ("span", False, False)),
    ],
)
def test_what_lasts_is_a_bar_but_one_day_is_a_day_and_a_convention_is_soft(text, shape):
    item = _drawn(row(TALK, text), None, Look(date(2026, 3, 3)), None)
    assert (item.kind, item.soft_start, item.soft_end) == shape


def test_what_lapsed_has_its_earlier_plan_but_no_slip():
    lapsed = row(TALK, "8 december 2025", certainty=Certainty.LAPSED)
    told = draw_plan(plan(NEW, lapsed), {1: row(TALK, "Januari 2026")}, Look(date(2026, 3, 3)), "")
    words = re.findall(r"<text[^>]*>([^<]*)", told)
    assert words[words.index("Overleg") :] == [
        "Overleg",
        "8 december 2025 · eerder: Januari 2026",
        "vervallen",
        "op deze dag",
        "vervallen",
        "eerdere planning",
    ]
