"""Three verdicts on what a paper claims about its own list, each with its grounds."""

import pytest

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, PUBLIC
from risks.claims import check_claims
from risks.enums import LineageKind, Verdict
from risks.lists import read_lists
from tests.factories import DocumentFactory, RiskClaimFactory, RiskFactory, RiskLineageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def papers():
    """The earlier paper (seen) and the later one, which claims that its two risks stood in the earlier one."""
    earlier, later = (
        DocumentFactory(held=True, title="Besluit", dated=None, public=True),
        DocumentFactory(held=True, public=True),
    )
    RiskClaimFactory(source=later, compared_with=earlier, public=True)
    return earlier, later


@pytest.fixture
def numbered(papers):
    return [RiskFactory(number=number, source=papers[1], public=True) for number in (1, 2)]


def came_from(paper, risk, kind=LineageKind.CONTINUES):
    RiskLineageFactory(earlier=RiskFactory(noted=True, source=paper, public=True), later=risk, kind=kind, public=True)


def verdict(audience=OFFICE):
    [checked] = check_claims(read_lists(Snapshot(audience)))
    return checked.verdict, checked.grounds[0]


@pytest.mark.parametrize("kind", [LineageKind.CHANGED, LineageKind.SPLIT, LineageKind.MERGED, LineageKind.MOVED])
def test_holds_where_each_stood_there_in_some_way(papers, numbered, kind):
    came_from(papers[0], numbered[0])
    came_from(papers[0], numbered[1], kind)
    told = "Elk van deze 2 risico's heeft een voorganger in ‘Besluit (datum onbekend)’."
    assert verdict() == (Verdict.HOLDS, told)


def test_fails_where_one_did_not(papers, numbered):
    came_from(papers[0], numbered[0])
    told = "Risico 2 staat niet als risico in ‘Besluit (datum onbekend)’."
    assert verdict() == (Verdict.FAILS, told)


def test_an_argument_that_became_a_risk_was_no_risk(papers, numbered):
    came_from(papers[0], numbered[0], LineageKind.PROMOTED)
    assert verdict() == (Verdict.FAILS, "Risico 1 en 2 staan niet als risico in ‘Besluit (datum onbekend)’.")


def test_a_predecessor_in_another_paper_does_not_count(papers, numbered):
    for risk in numbered:
        came_from(DocumentFactory(held=True), risk)
    assert verdict()[0] == Verdict.FAILS


def test_what_the_paper_calls_new_is_not_claimed(papers, numbered):
    came_from(papers[0], numbered[0])
    RiskLineageFactory(new=True, later=numbered[1])
    assert verdict()[0] == Verdict.HOLDS


def test_untestable_where_the_paper_was_not_seen(papers, numbered):
    for risk in numbered:
        came_from(papers[0], risk)
    papers[0].held = False
    papers[0].record(because="toch niet ingezien")
    told = "Deze risico's zouden in ‘Besluit (datum onbekend)’ staan. Dat stuk is niet ingezien."
    assert verdict() == (Verdict.UNTESTABLE, told)


def test_untestable_for_who_may_not_see_the_paper(papers, numbered):
    for risk in numbered:
        came_from(papers[0], risk)
    papers[0].visibility = "intern"
    papers[0].record(because="toch niet openbaar")
    assert verdict()[0] == Verdict.HOLDS
    told = (Verdict.UNTESTABLE, "Niet bekend is in welk stuk deze risico's eerder zouden staan.")
    assert verdict(PUBLIC) == told


def test_untestable_without_risks(papers):
    told = "Van het stuk dat dit zegt, staan geen genummerde risico's in het register."
    assert verdict() == (Verdict.UNTESTABLE, told)
