"""Where a risk lies in the matrix, and where it came from."""

from types import SimpleNamespace

import pytest

from risks.enums import AssessmentKind
from risks.matrix import STEPS, level, matrix_of, position

CURRENT, INHERENT, RESIDUAL = AssessmentKind.CURRENT, AssessmentKind.INHERENT, AssessmentKind.RESIDUAL


def judged(kind, score, scale=1):
    return SimpleNamespace(kind=kind, score=score, scale_id=scale)


def risk(*assessments):
    return SimpleNamespace(position=position(assessments))


@pytest.mark.parametrize(
    ("score", "word"),
    [
        ((1, 1), "laag"),
        ((2, 2), "laag"),
        ((1, 5), "midden"),
        ((3, 3), "midden"),
        ((2, 5), "hoog"),
        ((3, 4), "hoog"),
        ((3, 5), "zeer hoog"),
        ((5, 5), "zeer hoog"),
    ],
)
def test_level(score, word):
    assert level(*score)[0] == word


class TestPosition:
    def test_without_assessments(self):
        assert position([]) is None

    def test_the_newest_current_one_counts_and_came_from_the_one_before(self):
        found = position([judged(CURRENT, (2, 3)), judged(CURRENT, (3, 3)), judged(INHERENT, (5, 5))])
        assert (found.score, found.previous, found.previous_kind) == ((2, 3), (3, 3), CURRENT)
        assert found.from_text == "was 3 × 3 (vorige beoordeling)"

    def test_the_first_current_one_came_from_the_inherent_one(self):
        found = position([judged(CURRENT, (2, 3)), judged(RESIDUAL, (1, 1)), judged(INHERENT, (5, 5))])
        assert (found.score, found.previous) == ((2, 3), (5, 5))
        assert found.from_text == "was 5 × 5 (inherent)"

    def test_without_a_current_one_it_lies_where_no_measure_lowers_it(self):
        found = position([judged(INHERENT, (4, 4))])
        assert (found.score, found.previous, found.from_text) == ((4, 4), None, "zonder maatregelen")

    def test_a_residual_one_alone_is_no_place(self):
        assert position([judged(RESIDUAL, (1, 2))]) is None

    def test_what_did_not_move_says_so(self):
        found = position([judged(CURRENT, (2, 3)), judged(CURRENT, (2, 3))])
        assert (found.moved, found.from_text) == (False, "ongewijzigd (vorige beoordeling)")

    def test_a_newer_empty_assessment_takes_the_score_away(self):
        assert position([judged(CURRENT, None), judged(CURRENT, (3, 3)), judged(INHERENT, (4, 4))]) is None

    def test_an_empty_one_in_between_is_no_place_to_come_from(self):
        found = position([judged(CURRENT, (2, 2)), judged(CURRENT, None), judged(CURRENT, (3, 3))])
        assert found.previous == (3, 3)


def test_every_risk_is_in_the_matrix_or_beside_it():
    moved = risk(judged(CURRENT, (2, 3)), judged(INHERENT, (5, 4)))
    stayed = risk(judged(CURRENT, (2, 3)), judged(CURRENT, (2, 3)))
    unscored = risk()
    matrix = matrix_of([moved, stayed, unscored])
    assert [likelihood for likelihood, _ in matrix.rows] == [5, 4, 3, 2, 1]
    cells = {(cell.likelihood, cell.impact): cell for _, row in matrix.rows for cell in row}
    assert set(cells) == {(likelihood, impact) for likelihood in STEPS for impact in STEPS}
    assert {place: cell.risks for place, cell in cells.items() if cell.risks} == {(2, 3): (moved, stayed)}
    assert {place: cell.left for place, cell in cells.items() if cell.left} == {(5, 4): (moved,)}
    assert matrix.unscored == (unscored,)
    assert (matrix.scored, matrix.moved) == (True, True)


class TestScales:
    """A score on another scale is told, and is no place in this matrix."""

    def test_of_one_risk(self):
        found = position([judged(CURRENT, (2, 3), scale=2), judged(CURRENT, (3, 3), scale=1)])
        assert (found.moved, found.from_text) == (False, "was 3 × 3 (vorige beoordeling, op een andere schaal)")
        same = position([judged(CURRENT, (3, 3), scale=2), judged(CURRENT, (3, 3), scale=1)])
        assert same.from_text == "was 3 × 3 (vorige beoordeling, op een andere schaal)"

    def test_of_all(self):
        old, new = risk(judged(CURRENT, (2, 3), scale=1)), risk(judged(CURRENT, (2, 3), scale=2))
        assert [matrix_of(risks).mixed for risks in ([old, old], [old, new])] == [False, True]


def test_before_and_after_measures_have_their_own_matrix():
    assessments = [judged(RESIDUAL, (1, 3)), judged(CURRENT, (2, 3)), judged(INHERENT, (5, 4))]
    judged_risk = SimpleNamespace(position=None, assessments=SimpleNamespace(all=lambda: assessments))
    told = {}
    for kind in (INHERENT, RESIDUAL):
        matrix = matrix_of([judged_risk, SimpleNamespace(assessments=SimpleNamespace(all=list))], kind)
        cells = [cell for _, row in matrix.rows for cell in row]
        [(here, place)] = [((cell.likelihood, cell.impact), place) for cell in cells for risk, place in cell.placed]
        told[kind] = (here, place.from_text, len(matrix.unscored), [cell for cell in cells if cell.left])
    assert told == {INHERENT: ((5, 4), "zonder maatregelen", 1, []), RESIDUAL: ((1, 3), "nu 2 × 3", 1, [])}


def test_nothing_scored_is_nothing_to_draw():
    matrix = matrix_of([risk(), risk(judged(CURRENT, None))])
    assert (matrix.scored, matrix.moved, len(matrix.unscored)) == (False, False, 2)
