"""The whole register as PDF: accessible, complete, honest about what was not assessed, and only for who may read it."""

import re
from datetime import date

import pytest

from jeugdhulp.accounts.enums import Role
from jeugdhulp.briefings.blocks import DataTable, Matrix
from jeugdhulp.briefings.glyphs import missing_in
from jeugdhulp.briefings.parts import walk
from jeugdhulp.briefings.register_pdf import NOT_PUBLIC, SQUARES, compose_register, printable
from jeugdhulp.briefings.risk_blocks import MIXED
from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.visibility import OFFICE, PUBLIC
from risks.enums import AssessmentKind, Knowledge, MitigationState, RiskState
from risks.models import Risk
from tests.briefings.pdf_checks import check_pdf
from tests.briefings.pdf_text import pdf_text
from tests.factories import (
    AcceptanceFactory,
    MitigationFactory,
    PublicationFactory,
    RiskAssessmentFactory,
    RiskFactory,
    RiskMitigationFactory,
    RiskScaleFactory,
    UserFactory,
)
from tests.risks.test_programme import SEVEN

pytestmark = [pytest.mark.django_db, pytest.mark.once]

DAY = date(2026, 3, 3)


def said(content: bytes) -> str:
    return " ".join(pdf_text(content).split())


def compose(audience=OFFICE):
    return compose_register(Snapshot(audience), DAY)


@pytest.fixture
def scored():
    """Two scored risks with a measure at the first, and one that was never assessed."""
    row = RiskMitigationFactory(risk__number=1, mitigation=MitigationFactory(state=MitigationState.RUNNING))
    common = {"scored": True, "scale": RiskScaleFactory()}
    RiskAssessmentFactory(risk=row.risk, kind=AssessmentKind.INHERENT, likelihood=5, impact=4, **common)
    RiskAssessmentFactory(risk=row.risk, likelihood=3, impact=4, **common)
    RiskAssessmentFactory(risk=RiskFactory(number=2), kind=AssessmentKind.INHERENT, likelihood=2, impact=2, **common)
    return RiskFactory(number=3, title="Nooit beoordeeld")


def test_the_seven_risks_are_in_it_and_none_is_scored(programme, client):
    response = client.get("/risicos/register.pdf?peildatum=2026-03-03")
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Content-Disposition"] == 'inline; filename="risicoregister-2026-03-03.pdf"'
    assert check_pdf(response.content) == []
    text = said(response.content)
    assert [title for number, title in SEVEN.items() if f"{number}. {title}" not in text] == []
    assert text.count("Beoordeling nu niet beoordeeld") == 7
    assert text.count("Restrisico niet beoordeeld") == text.count("Zonder maatregelen niet beoordeeld") == 7
    assert "Niet beoordeeld: risico 1, 2, 3, 4, 5, 6 en 7." in text
    assert "Risicomatrix" not in text
    for words in ("Uitvoeringstoets", "Zie ook risico 4", "1.6 Zorgcontinuïteit kan in het geding komen (Zoetermeer)"):
        assert words in text


def test_before_the_letter_the_register_is_empty(programme):
    content = compose_register(Snapshot(PUBLIC, end_of_day(date(2025, 4, 15))), date(2025, 4, 15))
    texts = " ".join(content.texts())
    assert "Er staan op deze datum geen risico's in het register." in texts
    assert "nog niet vergeleken" in texts


def test_the_matrix_says_where_each_risk_came_from(scored):
    [matrix] = [part for part in walk(compose()) if isinstance(part, Matrix)]
    told = {
        (row.heading, place): (
            [[run.text for run in entry] for entry in cell.entries],
            [run.text for entry in cell.came_from for run in entry],
            [run.text for entry in cell.left for run in entry],
        )
        for row in matrix.rows
        for place, cell in enumerate(row.cells, start=1)
        if cell.entries or cell.left
    }
    assert told == {
        ("Kans 5", 4): ([], [], ["1"]),
        ("Kans 3", 4): ([["1"]], ["1: was 5 × 4 (inherent)"], []),
        ("Kans 2", 2): ([["2"]], ["2: zonder maatregelen"], []),
    }
    assert [[run.text for run in entry] for entry in matrix.unscored] == [["3. Nooit beoordeeld"]]
    assert MIXED not in list(compose().texts())
    RiskAssessmentFactory(risk=scored, scored=True, scale=RiskScaleFactory())
    assert MIXED in list(compose().texts())


def test_an_acceptance_and_what_does_not_fit_are_told(scored):
    risk = RiskFactory(number=4, title="Klein", state=RiskState.ACCEPTED, next_review=date(2026, 9, 1))
    measure = RiskMitigationFactory(risk=risk, mitigation=MitigationFactory(state=MitigationState.RUNNING)).mitigation
    common = {"risk": risk, "scored": True, "scale": RiskScaleFactory(), "knowledge": Knowledge.WEAK}
    RiskAssessmentFactory(kind=AssessmentKind.INHERENT, likelihood=3, impact=2, **common)
    RiskAssessmentFactory(likelihood=2, impact=2, **common)
    measure.state = MitigationState.LAPSED
    measure.record(because="gestopt")
    AcceptanceFactory(risk=risk, accepted_by="De colleges", accepted_on=DAY, until=date(2027, 1, 1), why="Te duur.")
    texts = list(compose().texts())
    told = {text for text in texts if re.search("ccept|De colleges|Let op|Zwak", text)}
    assert told == {
        "Geaccepteerd",
        "Acceptatie",
        "Geaccepteerd: tot 1\u00a0januari 2027, door De colleges",
        "Van 3\u00a0maart 2026 tot 1\u00a0januari 2027, door De colleges: Te duur.",
        "Zwak",
        "Let op: Het actuele risico ligt onder het inherente, terwijl geen enkele maatregel loopt of gereed is.",
    }
    first, second = Risk.objects.order_by("number")[:2]
    [glance] = [part for part in walk(compose()) if isinstance(part, DataTable) and "oogopslag" in part.caption]
    assert [["".join(run.text for run in cell) for cell in row] for row in glance.rows] == [
        [f"1. {first.title}", "3 × 4: hoog", "niet beoordeeld", "Open", "niet gepland"],
        [f"2. {second.title}", "2 × 2: laag", "niet beoordeeld", "Open", "niet gepland"],
        ["3. Nooit beoordeeld", "niet beoordeeld", "niet beoordeeld", "Open", "niet gepland"],
        ["4. Klein", "2 × 2: laag", "niet beoordeeld", "Geaccepteerd", "1\u00a0september 2026"],
    ]


def test_the_matrix_is_accessible_in_print(scored, client):
    client.force_login(UserFactory(role=Role.OFFICE))
    content = client.get("/risicos/register.pdf").content
    assert check_pdf(content) == []
    assert "1: was 5 × 4 (inherent)" in said(content)


def test_what_cannot_be_printed_is_a_square_and_the_print_says_so():
    RiskFactory(number=1, title="Uitstel \U0001f6a8", background="Zie ook \u0639\u0631, café")
    measure = MitigationFactory(title="Overal")
    for number in range(2, 17):
        RiskMitigationFactory(risk=RiskFactory(number=number), mitigation=measure)
    content = compose()
    assert missing_in("".join(content.texts())) == ["\u0631", "\u0639", "\U0001f6a8"]
    texts = list(printable(content).texts())
    assert missing_in("".join(texts)) == []
    assert [text for text in texts if "□" in text] == [SQUARES, "1. Uitstel □", "1. Uitstel □", "Zie ook □□, café"]
    assert [text for text in texts if "andere" in text][:1] == ["3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 en 2 andere"]
    plain = compose_register(Snapshot(PUBLIC), DAY)
    assert printable(plain) is plain


def test_every_link_leads_somewhere(scored):
    hidden = RiskFactory(number=9)
    RiskMitigationFactory(
        risk=RiskFactory(number=4, public=True, background="Zie risico 9."), refers_to=hidden, public=True
    )
    for audience in (OFFICE, PUBLIC):
        assert compose(audience).unresolved_links == ()


def test_a_print_with_what_is_not_public_says_so_on_every_page(client):
    RiskFactory(number=1, title="Nog niet openbaar")
    PublicationFactory()
    public = said(client.get("/risicos/register.pdf").content)
    client.force_login(UserFactory(role=Role.OFFICE))
    office = said(client.get("/risicos/register.pdf").content)
    assert [NOT_PUBLIC in public, "Nog niet openbaar" in public] == [False, False]
    assert [NOT_PUBLIC in office, "Nog niet openbaar" in office] == [True, True]
