"""The register from a spreadsheet: what its own download says, what is new, and everything that is wrong."""

from datetime import date
from io import BytesIO

import pytest
from django.utils import timezone
from openpyxl import load_workbook

from jeugdhulp.accounts.enums import Role
from jeugdhulp.imports import read_file
from risks.enums import AssessmentKind, Knowledge, MitigationState, RiskState
from risks.imports import RiskImporter
from risks.models import Mitigation, Risk, RiskAssessment, RiskMitigation
from tests.factories import (
    AcceptanceFactory,
    MitigationFactory,
    RiskAssessmentFactory,
    RiskFactory,
    RiskMitigationFactory,
    RiskScaleFactory,
    UserFactory,
)
from tests.imports.files import confirm, told, upload, xlsx

pytestmark = pytest.mark.django_db

START = "/beheer/risks/risk/"


@pytest.fixture
def office(client):
    user = UserFactory(role=Role.OFFICE)
    client.force_login(user)
    return user


@pytest.fixture
def three():
    """A scored risk with measures, one whose acceptance has ended, and one that was never assessed."""
    scale = RiskScaleFactory(name="Schaal van 2026")
    first = RiskFactory(number=1, code="een", title="Uitval", owner="Projectorganisatie", next_review=date(2026, 6, 1))
    RiskMitigationFactory(risk=first, mitigation=MitigationFactory(title="Toets", state=MitigationState.RUNNING))
    RiskMitigationFactory(risk=first, order=2, mitigation=MitigationFactory(title="Overleg"))
    common = {"risk": first, "scored": True, "scale": scale, "assessed_on": date(2026, 1, 5)}
    RiskAssessmentFactory(kind=AssessmentKind.INHERENT, likelihood=5, impact=4, **common)
    RiskAssessmentFactory(likelihood=3, impact=4, knowledge=Knowledge.WEAK, rationale="Eerste ronde", **common)
    RiskAssessmentFactory(kind=AssessmentKind.RESIDUAL, likelihood=2, impact=4, **common)
    second = RiskFactory(number=2, code="twee", title="=Te laat", state=RiskState.ACCEPTED)
    AcceptanceFactory(risk=second, accepted_on=date(2025, 1, 1), until=date(2025, 7, 1))
    RiskFactory(number=3, code="drie", title="Nooit beoordeeld")
    RiskFactory(noted=True)
    return scale


def rows_of(content: bytes) -> list[dict]:
    heading, *rows = load_workbook(BytesIO(content)).active.iter_rows(values_only=True)
    return [dict(zip(heading, row, strict=True)) for row in rows]


@pytest.mark.parametrize(
    "path", ["/risicos/?_export=xlsx", "/risicos/?_export=csv", f"{START}export/", f"{START}export/?soort=csv"]
)
def test_each_download_read_in_again_changes_nothing(client, office, three, path):
    content = client.get(path).content
    plan = upload(client, START, content, f"register.{'csv' if 'csv' in path else 'xlsx'}").context["plan"]
    assert (told(plan), plan.changes, plan.unchanged) == ([], [], 3)


def test_what_was_not_assessed_stays_so_in_the_download(client, programme):
    rows = rows_of(client.get("/risicos/?_export=xlsx").content)
    assert len(rows) == 7
    assert {(row["Nu"], row["Kans"], row["Gevolg"], row["Rest"]) for row in rows} == {("niet beoordeeld",) * 4}


def test_the_real_register_read_in_again_changes_nothing(client, programme):
    client.force_login(UserFactory(role=Role.OFFICE))
    content = client.get("/risicos/?_export=xlsx").content
    plan = upload(client, START, content).context["plan"]
    assert (told(plan), plan.changes, plan.unchanged) == ([], [], 7)


def test_five_hundred_rows_of_which_forty_are_wrong(client, office):
    RiskScaleFactory()
    heading = ["Nr.", "Risico", "Kans", "Gevolg", "Stand", "Opnieuw bekijken"]
    rows = [[number, f"Risico {number}", 3, 4, "Open", date(2027, 1, 1)] for number in range(1, 501)]
    expected = []
    for place in range(0, 400, 10):
        number, kind = rows[place][0], place // 10 % 4
        column, wrong, sentence = [
            ("Kans", 6, "6 ligt niet tussen 1 en 5."),
            ("Gevolg", None, "Vul kans en gevolg beide in, of laat beide leeg."),
            (
                "Stand",
                "weg",
                "‘weg’ kan hier niet. Kies uit: Open, Geaccepteerd, Gesloten, Vervallen, Kanttekening uit een eerder stuk.",
            ),
            ("Opnieuw bekijken", "ooit", "‘ooit’ is geen datum. Schrijf bijvoorbeeld 31-12-2026."),
        ][kind]
        rows[place][heading.index(column)] = wrong
        expected.append((number + 1, column, sentence))
    content = xlsx(heading, *rows)
    response = upload(client, START, content)
    assert len(expected) == 40
    assert told(response.context["plan"]) == expected
    assert [(item.row, item.column) for item in response.context["problems"]] == [
        (row, column) for row, column, _ in expected
    ]
    text = response.content.decode()
    assert text.count('<tr><th scope="row">') >= 40
    assert "Fouten in bestand.xlsx: 40" in text
    assert (Risk.objects.count(), RiskAssessment.objects.count(), response.context["word"]) == (0, 0, "")


def test_a_register_read_in_for_the_first_time(client, office):
    scale = RiskScaleFactory()
    heading = ["Nr.", "Risico", "Kans", "Gevolg", "Stand", "Opnieuw bekijken"]
    content = xlsx(heading, *([number, f"Risico {number}", 3, 4, "Open", date(2027, 1, 1)] for number in range(1, 41)))
    confirm(client, START, upload(client, START, content), "register van de regio")
    assert (Risk.objects.count(), RiskAssessment.objects.filter(scale=scale).count()) == (40, 40)
    assert {row.history_change_reason for row in RiskAssessment.history.all()} == {"register van de regio"}
    assert upload(client, START, content).context["plan"].unchanged == 40


def test_new_scores_are_new_assessments_and_the_old_ones_stay(client, office, three):
    content = xlsx(
        ["Nr.", "Risico", "Kans", "Gevolg", "Rest", "Sterkte van de kennis", "Onderbouwing", "Welke maatregelen"],
        [1, "Uitval", 2, 4, "1 x 4", "redelijk", "Tweede ronde", "Toets\nOverleg\nExtra toets"],
        [3, "Nooit beoordeeld", "Niet beoordeeld", None, "niet beoordeeld", None, None, "toets"],
    )
    preview = upload(client, START, content)
    assert [(c.name, [(d.label, d.was, d.now) for d in c.differences]) for c in preview.context["changes"]] == [
        (
            "1. Uitval",
            [
                ("Welke maatregelen", "Toets; Overleg", "Toets; Overleg; Extra toets"),
                ("Kans", "3", "2"),
                ("Rest", "2 × 4", "1 × 4"),
            ],
        ),
        ("3. Nooit beoordeeld", [("Welke maatregelen", "geen", "toets")]),
    ]
    confirm(client, START, preview, "tweede ronde")
    made = RiskAssessment.objects.filter(assessed_on=timezone.localdate()).order_by("id")
    assert [(a.kind, a.score, a.knowledge, a.rationale, a.scale, a.assessed_by, a.visibility) for a in made] == [
        ("actueel", (2, 4), "redelijk", "Tweede ronde", three, office, "intern"),
        ("rest", (1, 4), "redelijk", "Tweede ronde", three, office, "intern"),
    ]
    assert RiskAssessment.objects.count() == 5
    assert list(RiskMitigation.objects.values_list("risk__number", "mitigation__title", "order").order_by("id")) == [
        (1, "Toets", 1),
        (1, "Overleg", 2),
        (1, "Extra toets", 3),
        (3, "Toets", 1),
    ]
    assert set(Mitigation.history.filter(history_change_reason="tweede ronde").values_list("title", flat=True)) == {
        "Extra toets"
    }
    assert upload(client, START, content).context["plan"].changes == []


def test_not_assessed_over_a_score_takes_it_away(client, office, three):
    content = xlsx(["Nr.", "Risico", "Kans", "Gevolg"], [1, "Uitval", "niet beoordeeld", "niet beoordeeld"])
    confirm(client, START, upload(client, START, content))
    assert RiskAssessment.objects.order_by("-id").first().score is None
    [row] = [row for row in rows_of(client.get("/risicos/?_export=xlsx").content) if row["Nr."] == 1]
    assert (row["Nu"], row["Kans"], row["Rest"]) == ("niet beoordeeld", "niet beoordeeld", "2 × 4")


def test_a_new_risk(client, office, three):
    content = xlsx(
        ["Nr.", "Risico", "Kans", "Gevolg", "Stand"], [4, "Uitval", 1, 2, None], [5, "Uitval", None, None, "gesloten"]
    )
    confirm(client, START, upload(client, START, content))
    made = Risk.objects.filter(number__gte=4).order_by("number")
    assert [(r.code, r.state, r.visibility, [a.score for a in r.assessments.all()]) for r in made] == [
        ("uitval", "open", "intern", [(1, 2)]),
        ("uitval-2", "gesloten", "intern", []),
    ]


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"Kans": 5}, ("Nr.", None)),
        ({"Code": "anders"}, ("Code", "Risico 1 heeft de code ‘een’. Vernummeren gaat in het beheer.")),
        ({"Nu": "laag"}, ("Nu", "Dit werkt het portaal zelf uit: er hoort ‘hoog’ te staan. Neem een nieuwe download, of haal deze kolom weg.")),
        ({"Maatregelen": 3}, ("Maatregelen", "Dit werkt het portaal zelf uit: er hoort ‘2’ te staan. Neem een nieuwe download, of haal deze kolom weg.")),
        ({"Rest": "4 × 5"}, ("Rest", "Het restrisico ligt boven het actuele risico (kans 3). Verlaag deze kans, of beoordeel eerst het actuele risico opnieuw.")),
        ({"Rest": "hoog"}, ("Rest", "‘hoog’ is geen restrisico. Schrijf kans × gevolg, bijvoorbeeld 2 × 3.")),
        ({"Onderbouwing": "Anders"}, ("Onderbouwing", "Dit hoort bij een nieuwe beoordeling, maar de score is niet gewijzigd. Wijzig dit in het beheer.")),
        ({"Welke maatregelen": "Toets"}, ("Welke maatregelen", "‘Overleg’ staat bij dit risico en niet in deze cel. Zet de maatregel erbij, of haal hem weg in het beheer.")),
        ({"Welke maatregelen": "Toets\nToets"}, ("Welke maatregelen", "Een maatregel staat er twee keer. Houd er één.")),
        ({"Stand": "Vervallen"}, ("Stand", "Vervallen geldt alleen als een stuk dat zegt. Leg dat eerst vast bij Herkomst, met het stuk als bron. Anders: kies Gesloten.")),
        ({"Nr.": 1000}, ("Nr.", "1000 ligt niet tussen 1 en 999.")),
        ({"Stand": "Geaccepteerd"}, ("Stand", "Er is geen acceptatie die nu geldt. Leg die eerst vast: wie accepteert, tot wanneer en waarom.")),
        ({"Stand": "kanttekening"}, ("Stand", "Een risico met een nummer is geen kanttekening uit een eerder stuk. Kies een andere stand.")),
        ({"Opnieuw bekijken": "0027-01-01"}, ("Opnieuw bekijken", "Het jaar 0027 kan niet kloppen. Schrijf bijvoorbeeld 31-12-2026.")),
        ({"Code": "een twee"}, ("Code", "‘een twee’ is geen code. Gebruik letters, cijfers en streepjes, zonder spaties.")),
        ({"Schaal": "Andere"}, ("Schaal", "‘Andere’ is niet bekend als schaal. Kijk de schrijfwijze na, of voeg toe.")),
    ],
)  # fmt: skip
def test_refused_at_its_column(three, cells, problem):
    row = {"Nr.": 1, "Risico": "Uitval", **cells}
    plan = RiskImporter().check(read_file("a.xlsx", xlsx(list(row), list(row.values()))))
    found = [(column, sentence) for _, column, sentence in told(plan)]
    if problem[1] is None:  # another likelihood alone is fine: the impact stays
        assert (found, [c.differences[0].now for c in plan.changes]) == ([], ["5"])
    else:
        assert problem in found


def test_two_with_one_code_are_told_before_the_database_sees_them(three):
    rows = [[4, "Een", "vier"], [5, "Twee", "Vier"], [6, "Drie", "een"], [7, "Maatregelen", None], [8, "Vier", None]]
    plan = RiskImporter().check(read_file("a.xlsx", xlsx(["Nr.", "Risico", "Code"], *rows)))
    sentence = "De code ‘{}’ is al in gebruik. Kies een andere, of laat de cel leeg."
    assert told(plan) == [(3, "Code", sentence.format("Vier")), (4, "Code", sentence.format("een"))]
    assert [risk.code for risk in plan.records[Risk]][-2:] == ["maatregelen-2", "vier-2"]


def test_without_any_scale_it_says_where_to_make_one():
    plan = RiskImporter().check(read_file("a.xlsx", xlsx(["Nr.", "Risico", "Rest"], [1, "Uitval", "2 × 2"])))
    assert [(row, column, sentence[:24]) for row, column, sentence in told(plan)] == [
        (2, "Rest", "Er is nog geen schaal om")
    ]


def test_without_a_scale_it_asks_which(three):
    RiskScaleFactory()
    plan = RiskImporter().check(
        read_file("a.xlsx", xlsx(["Nr.", "Risico", "Kans", "Gevolg"], [3, "Nooit beoordeeld", 2, 2]))
    )
    assert told(plan) == [(2, "Kans", "Zeg in de kolom Schaal op welke schaal dit is beoordeeld.")]
