"""The loader replays papers: that a plan is adopted stops a person, not a paper."""

import pytest

from jeugdhulp.programme.loader import load
from planning.models import PlanItem, PlanVersion
from tests.consistency import assert_now_is_the_table

pytestmark = pytest.mark.django_db

FILE = """\
reason: Besluit van 2 juni 2025
steps:
  - at: 2025-06-02
    records:
      planning.Track:
        spoor: {name: Spoor, slug: spoor, order: 1}
      planning.Milestone:
        start: {title: Start, slug: start, track: spoor, kind: start}
      planning.PlanVersion:
        p1: {code: P1, title: Plan, known_on: 2025-06-02, status: STATUS}
      planning.PlanItem:
        p1-a: {version: p1, milestone: start, marker: a, order: 1, title: Start, period_text: WHEN}
"""


@pytest.mark.parametrize("status", ["hoofdlijnen", "vastgesteld"])
def test_a_paper_may_hold_an_adopted_plan_and_be_corrected(tmp_path, status):
    file = tmp_path / "a.yaml"
    for when in ("1 januari 2027", "1 januari 2028"):
        file.write_text(FILE.replace("STATUS", status).replace("WHEN", when), encoding="utf-8")
        load(tmp_path)
        assert list(PlanItem.objects.values_list("period_text", flat=True)) == [when]
    assert PlanVersion.objects.get().is_adopted == (status == "vastgesteld")
    assert load(tmp_path).touched == 0
    assert_now_is_the_table()
