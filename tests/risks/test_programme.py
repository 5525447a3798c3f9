"""The risks of the real programme, exactly as domain facts 6 says; nothing is scored, because no paper does."""

from datetime import date

import pytest

from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.visibility import PUBLIC
from risks.claims import check_claims
from risks.enums import LineageKind, RiskState, Verdict
from risks.lineage_figure import PHONE, lineage_figure, outcome
from risks.lists import read_lists
from risks.models import Acceptance, PreconditionStatus, RiskAssessment, RiskScale
from risks.register import read_register

pytestmark = pytest.mark.django_db

MARCH_2026, APRIL_2025, JUNE_2025 = date(2026, 3, 3), date(2025, 4, 15), date(2025, 6, 3)

#: domain facts 6.3
SEVEN = {
    1: "Onvoldoende kunnen realiseren van de financiële taakstelling en kwalitatieve doelstellingen",
    2: "Vertraging herzieningen of aanbesteding door juridische procedures van aanbieders",
    3: "Afstemming besluitvorming door 9 gemeenten in relatie tot strak tijdspad",
    4: "De afbakening in segmenten leidt tot nieuwe schotten tussen zorgvormen",
    5: "Nieuwe bekostigingsvormen leiden tot onbedoelde en ongewenste prikkels",
    6: "Stevige lokale teams als randvoorwaarde voor het slagen van de opgave",
    7: "Impact van fasering op projectstructuur en bijbehorende financiën",
}
#: the measures of each risk in their order, and which risk each row refers to
MEASURES = {
    1: [("m1-1", 2), ("m1-2", None), ("m1-3", None), ("m1-4", None)],
    2: [("m2-1", None), ("m2-2", None)],
    3: [("m3-1", None), ("m3-2", None)],
    4: [("m4-1", None), ("m4-2", None), ("m4-3", None)],
    5: [("m4-3", 4), ("m5-2", None)],
    6: [("m4-1", 4), ("m6-2", None)],
    7: [("m7-1", None)],
}
#: domain facts 6.4: earlier, later, relation; None where there is no other end
LINES = {
    ("zm-2025-1-1", 1, LineageKind.CONTINUES),
    ("zm-2025-1-2", 2, LineageKind.CONTINUES),
    ("zm-2025-1-3", 3, LineageKind.CHANGED),
    ("zm-2025-1-4", 4, LineageKind.SPLIT),
    ("zm-2025-1-4", 5, LineageKind.SPLIT),
    ("rij-2025-prikkels", 5, LineageKind.CONTINUES),
    ("zm-2025-1-1", 6, LineageKind.PROMOTED),
    (None, 7, LineageKind.NEW),
    ("zm-2025-1-5", None, LineageKind.NO_COUNTERPART),
    ("zm-2025-1-6", None, LineageKind.NO_COUNTERPART),
    ("zm-2025-1-4", None, LineageKind.NO_COUNTERPART),
    ("rij-2025-aanpalend", None, LineageKind.NO_COUNTERPART),
}


def at(day):
    return Snapshot(PUBLIC, end_of_day(day))


@pytest.fixture
def register(programme):
    return read_register(at(MARCH_2026))


@pytest.fixture
def lists(programme):
    return read_lists(at(MARCH_2026))


def test_the_seven_risks(register):
    assert {risk.number: risk.title for risk in register.numbered} == SEVEN
    assert {risk.state for risk in register.numbered} == {RiskState.OPEN}
    assert {risk.source.slug for risk in register.numbered} == {"dh-raadsinformatiebrief"}


def test_the_concerns_of_2025(register):
    told = {(risk.municipality.name, risk.marker, risk.code) for risk in register.concerns}
    assert told == {("Zoetermeer", f"1.{n}", f"zm-2025-1-{n}") for n in range(1, 7)} | {
        ("Rijswijk", "", "rij-2025-prikkels"),
        ("Rijswijk", "", "rij-2025-aanpalend"),
    }
    assert {risk.state for risk in register.concerns} == {RiskState.NOTED}


def test_measures_are_shared_and_refer(register):
    found = {
        risk.number: [
            (row.mitigation.code, row.refers_to and row.refers_to.number) for row in risk.risk_mitigations.all()
        ]
        for risk in register.numbered
    }
    assert found == MEASURES
    shared = {m.code: [risk.number for risk in m.serves] for m in register.mitigations if len(m.serves) > 1}
    shared.pop("zm-2025-risicomanagement")
    assert shared == {"m4-1": [4, 6], "m4-3": [4, 5]}


def test_nothing_is_scored_accepted_owned_or_planned(register):
    for model in (RiskAssessment, Acceptance, RiskScale, PreconditionStatus):
        assert not model.objects.exists()
    assert {(risk.score, risk.residual, risk.owner, risk.treatment, risk.next_review) for risk in register.risks} == {
        (None, None, "", "", None)
    }


def test_the_lineage(lists):
    found = {(line.earlier and line.earlier.code, line.later and line.later.number, line.kind) for line in lists.lines}
    assert found == LINES
    assert len(lists.lines) == len(LINES)
    assert {line.source.slug for line in lists.lines} == {"dh-raadsinformatiebrief"}


def test_no_paper_says_that_something_lapsed(lists):
    assert LineageKind.DROPPED not in {line.kind for line in lists.lines}
    assert RiskState.LAPSED not in {risk.state for risk in lists.risks}


def test_the_lists_beside_each_other(lists):
    [comparison] = lists.comparisons
    assert comparison.paper.slug == "dh-raadsinformatiebrief"
    assert [(paper.slug, [risk.code for risk in risks]) for paper, risks in comparison.earlier] == [
        ("zm-raadsvoorstel", [f"zm-2025-1-{n}" for n in range(1, 7)]),
        ("rij-raadsvragen", ["rij-2025-aanpalend", "rij-2025-prikkels"]),
    ]
    assert [risk.number for risk in comparison.later] == [1, 2, 3, 4, 5, 6, 7]
    assert outcome(comparison) == (
        "Van 8 eerdere kanttekeningen en risico's naar 7: 6 met een voorganger, 1 nieuw, 3 zonder tegenhanger en 1 voor een "
        "deel. Alle verbanden staan in de tabel."
    )


def test_the_figure_holds_every_risk(lists):
    [comparison] = lists.comparisons
    wide, narrow = lineage_figure(comparison), lineage_figure(comparison, width=PHONE)
    for words in ("1.6 Zorgcontinuïteit kan in het geding komen", "7. Impact van fasering", "opgewaardeerd"):
        assert words in wide
    for words in (">1.6<", ">Risico 7<", ">deels geen<"):
        assert words in narrow
    assert ("style=" in wide + narrow) is False


def test_the_claim_cannot_be_tested(lists):
    [checked] = check_claims(lists)
    assert checked.verdict == Verdict.UNTESTABLE
    assert checked.verdict.label == "Niet te toetsen (bron ontbreekt)"
    assert [risk.number for risk, _ in checked.seen] == [1, 2, 3, 4, 5, 6]
    assert checked.grounds[0] == (
        "Deze risico's zouden in ‘Inkoopstrategie jeugdhulp 2027 (datum onbekend)’ staan. Dat stuk is niet ingezien."
    )
    assert "hebben 5 van de 6 een voorganger; risico 6 niet als risico" in checked.grounds[1]


def test_before_the_letter_there_is_nothing_to_compare(programme):
    april = at(APRIL_2025)
    assert [risk.marker for risk in read_register(april).risks] == [f"1.{n}" for n in range(1, 7)]
    assert read_lists(april).comparisons == []
    assert len(read_register(at(JUNE_2025)).concerns) == 8
