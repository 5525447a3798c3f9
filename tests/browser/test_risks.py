"""The risk pages in Chromium: no WCAG violation, no CSP violation, nothing wider than the screen."""

from datetime import date

import pytest

from jeugdhulp.region.models import Municipality
from risks.enums import AssessmentKind, Dimension, MitigationState, PreconditionState, RiskState
from risks.models import Mitigation, Risk
from tests.factories import (
    AcceptanceFactory,
    PreconditionFactory,
    PreconditionStatusFactory,
    PublicationFactory,
    RiskAssessmentFactory,
    RiskScaleFactory,
    ScaleStepFactory,
    UserFactory,
)

PAGES = [
    "/risicos/",
    "/risicos/r1/",
    "/risicos/r6/",
    "/risicos/zm-2025-1-4/",
    "/risicos/maatregelen/",
    "/risicos/herkomst/",
    "/risicos/randvoorwaarden/",
    "/risicos/schalen/",
]


def judge() -> None:
    """Scores, an acceptance and preconditions for the real programme, so that every part of a page is drawn."""
    risks = {risk.number: risk for risk in Risk.objects.filter(number__isnull=False)}
    scale = RiskScaleFactory(public=True, valid_from=date(2026, 1, 1))
    for level in range(1, 6):
        ScaleStepFactory(
            scale=scale, dimension=Dimension.LIKELIHOOD, level=level, description="Omschrijving", public=True
        )
        ScaleStepFactory(
            scale=scale, dimension=Dimension.IMPACT, level=level, money="tot € 1 mln", time="weken", public=True
        )
    measure = Mitigation.objects.get(code="m1-2")
    measure.state = MitigationState.RUNNING
    measure.record(because="voor een test")
    common = {"scored": True, "scale": scale, "assessed_by": UserFactory(), "public": True}
    for kind, likelihood, impact, day in (
        (AssessmentKind.INHERENT, 5, 4, date(2026, 3, 3)),
        (AssessmentKind.CURRENT, 4, 4, date(2026, 6, 1)),
        (AssessmentKind.CURRENT, 3, 4, date(2026, 9, 1)),
        (AssessmentKind.RESIDUAL, 2, 3, date(2026, 9, 1)),
    ):
        RiskAssessmentFactory(risk=risks[1], kind=kind, likelihood=likelihood, impact=impact, assessed_on=day, **common)
    RiskAssessmentFactory(risk=risks[2], kind=AssessmentKind.INHERENT, likelihood=5, impact=5, **common)
    risks[3].state = RiskState.ACCEPTED
    risks[3].record(because="voor een test")
    AcceptanceFactory(risk=risks[3], until=date(2026, 9, 3), public=True)
    block = PreconditionFactory(risk=risks[6], public=True)
    for municipality, state in zip(Municipality.objects.all(), PreconditionState, strict=False):
        PreconditionStatusFactory(
            precondition=block, municipality=municipality, state=state, as_of=date(2026, 9, 1), public=True
        )
    PublicationFactory()


@pytest.fixture
def judged(programme, live_server):
    judge()
    return live_server.url


def test_pages_are_accessible_and_fit(judged, look):
    assert [problem for path in PAGES for problem in look(path).items()] == []


@pytest.mark.parametrize(("width", "shown"), [(1280, "wide"), (390, "narrow")])
def test_one_of_the_two_drawings_is_shown(judged, page, width, shown):
    page.set_viewport_size({"width": width, "height": 900})
    for path in ("/risicos/r1/", "/risicos/herkomst/"):
        page.goto(judged + path)
        drawings = {name: page.locator(f".p-drawing--{name}").is_visible() for name in ("wide", "narrow")}
        assert drawings == {"wide": shown == "wide", "narrow": shown == "narrow"}


def test_from_the_matrix_to_the_risk_and_back_by_a_reference(judged, page):
    page.goto(judged + "/risicos/")
    page.get_by_role("link", name="risico 1", exact=True).click()
    assert page.url == f"{judged}/risicos/r1/"
    page.get_by_role("link", name="risico 2: Vertraging herzieningen").click()
    assert page.url == f"{judged}/risicos/r2/"
    page.get_by_role("heading", name="Wie hiernaar verwijst").wait_for()
