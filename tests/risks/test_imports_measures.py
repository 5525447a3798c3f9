"""Measures from a spreadsheet: what their own downloads say changes nothing, what is wrong is told at its column."""

from datetime import date

import pytest

from jeugdhulp.accounts.enums import Role
from jeugdhulp.imports import read_file
from planning.enums import Precision
from risks.enums import MitigationState
from risks.imports import MitigationImporter
from risks.models import Mitigation
from tests.factories import MitigationFactory, RiskFactory, RiskMitigationFactory, UserFactory
from tests.imports.files import confirm, told, upload, xlsx

pytestmark = pytest.mark.django_db

START = "/beheer/risks/mitigation/"


@pytest.fixture
def office(client):
    client.force_login(UserFactory(role=Role.OFFICE))


@pytest.mark.parametrize(
    "path", ["/risicos/maatregelen/?maatregelen_export=xlsx", f"{START}export/", f"{START}export/?soort=csv"]
)
def test_each_download_of_the_real_measures_read_in_again_changes_nothing(client, office, programme, path):
    plan = upload(client, START, client.get(path).content, f"m.{'csv' if 'csv' in path else 'xlsx'}").context["plan"]
    assert (told(plan), plan.changes, plan.unchanged == plan.rows > 10) == ([], [], True)


def test_read_in(client, office):
    toets = MitigationFactory(title="Toets", owner="Oud")
    RiskMitigationFactory(risk=RiskFactory(number=4), mitigation=toets)
    content = xlsx(
        ["Maatregel", "Bij risico", "Stand", "Eigenaar", "Wanneer", "Blijkt uit"],
        ["toets", 4, "gereed", None, "najaar 2026", "verslag"],
        ["Overleg", None, "Te doen", "Contractbeheer", None, None],
    )
    confirm(client, START, upload(client, START, content), "stand van november")
    rows = Mitigation.objects.order_by("id").values_list(
        "title", "code", "state", "owner", "start", "precision", "visibility"
    )
    assert list(rows) == [
        ("toets", toets.code, MitigationState.DONE, "", date(2026, 9, 1), Precision.SEASON, "intern"),
        ("Overleg", "overleg", MitigationState.TODO, "Contractbeheer", None, Precision.UNKNOWN, "intern"),
    ]
    assert upload(client, START, content).context["plan"].unchanged == 2


def test_refused_at_its_column():
    MitigationFactory(title="Toets")
    for number in (1, 2):
        MitigationFactory(title="Overleg", code=f"overleg-{number}")
    heading = ["Maatregel", "Bij risico", "Stand", "Wanneer"]
    plan = MitigationImporter().check(
        read_file(
            "a.xlsx",
            xlsx(
                heading,
                ["Toets", 7, None, None],
                ["Overleg"],
                ["Nieuw", None, "weg", None],
                ["Ook", None, None, "ooit"],
            ),
        )
    )
    assert [(row, column) for row, column, _ in told(plan)] == [
        (2, "Bij risico"),
        (3, "Maatregel"),
        (4, "Stand"),
        (5, "Wanneer"),
    ]
    assert (
        told(plan)[1][2]
        == "Meer dan één maatregel heet ‘Overleg’. Geef ze in het beheer eerst een verschillende titel."
    )
