"""The risk pages: what they tell, at which moment, to whom, in how many queries, and in their downloads."""

import csv
import re
from datetime import date
from io import BytesIO, StringIO
from itertools import combinations

import pytest
from openpyxl import load_workbook

from jeugdhulp.accounts.enums import Role
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, Visibility
from risks.enums import AssessmentKind, MitigationState, PreconditionState, RiskState
from risks.one_risk import read_one
from risks.trend import trend
from tests.factories import (
    AcceptanceFactory,
    DocumentFactory,
    MitigationFactory,
    MunicipalityFactory,
    PreconditionFactory,
    PreconditionStatusFactory,
    PublicationFactory,
    RiskAssessmentFactory,
    RiskClaimFactory,
    RiskFactory,
    RiskLineageFactory,
    RiskMitigationFactory,
    RiskScaleFactory,
    RiskSegmentFactory,
    ScaleStepFactory,
    SegmentFactory,
    UserFactory,
)
from tests.moments import noon

pytestmark = pytest.mark.django_db

THEN, LATER = noon("2025-03-01"), noon("2025-09-01")
ROLES = (None, Role.COUNCIL_MEMBER, Role.CLERK, Role.EDITOR, Role.OFFICE)
BUDGET = 15


@pytest.fixture
def reader(client):
    """Sign in with a role, or not at all."""

    def reader(role=None, municipality=None):
        if role is not None:
            if role != Role.OFFICE and municipality is None:
                municipality = MunicipalityFactory(public=True)
            client.force_login(UserFactory(role=role, municipality=municipality))
        return client

    return reader


def page(client, path) -> str:
    response = client.get(path)
    assert response.status_code == 200, path
    return response.content.decode()


def many(count: int) -> None:
    """A register of `count` risks, each with two measures of which one is shared, scores, and all that stands round."""
    document, scale = DocumentFactory(public=True, since=THEN), RiskScaleFactory(public=True, since=THEN)
    common = {"public": True, "since": THEN}
    for level in (3, 4):
        for dimension in ("kans", "gevolg"):
            ScaleStepFactory(scale=scale, level=level, dimension=dimension, **common)
    risks = RiskFactory.create_many(count, source=document, **common)
    shared = MitigationFactory(state=MitigationState.RUNNING, **common)
    segment = SegmentFactory(**common)
    user = UserFactory()
    concerns = RiskFactory.create_many(count, noted=True, source=DocumentFactory(**common), **common)
    for risk, concern in zip(risks, concerns, strict=True):
        values = {"risk": risk, **common}
        RiskMitigationFactory.create_many(1, mitigation=shared, **values)
        RiskMitigationFactory.create_many(1, mitigation=MitigationFactory.create_many(1, **common)[0], **values)
        RiskAssessmentFactory.create_many(2, scored=True, scale=scale, assessed_by=user, **values)
        RiskSegmentFactory.create_many(1, segment=segment, **values)
        RiskLineageFactory.create_many(1, earlier=concern, later=risk, source=document, **common)
        AcceptanceFactory.create_many(1, **values)
        block = PreconditionFactory.create_many(1, risk=risks[0], **common)[0]
        PreconditionStatusFactory.create_many(
            1, precondition=block, municipality=MunicipalityFactory(**common), **common
        )
    RiskClaimFactory(source=document, **common)
    PublicationFactory()


class TestQueries:
    """As many at few rows as at many, on every page: tests/pages/test_queries.py."""

    def test_the_register_at_500_risks(self, reader, django_assert_max_num_queries):
        many(500)
        for role in ROLES:
            client = reader(role)
            with django_assert_max_num_queries(BUDGET):
                assert len(client.get("/risicos/").context["risks"]) == 500
            client.logout()


class TestUnscored:
    @pytest.fixture(autouse=True)
    def risks(self):
        scale = RiskScaleFactory(public=True, since=THEN)
        self.unscored = RiskFactory(number=1, title="Nooit beoordeeld", code="een", public=True, since=THEN)
        self.scored = RiskFactory(number=2, title="Wel beoordeeld", code="twee", public=True, since=THEN)
        RiskAssessmentFactory(
            risk=self.scored,
            scored=True,
            scale=scale,
            likelihood=4,
            impact=5,
            kind=AssessmentKind.INHERENT,
            public=True,
        )
        RiskAssessmentFactory(risk=self.unscored, kind=AssessmentKind.CURRENT, public=True, since=THEN)
        PublicationFactory()

    def test_on_the_register_it_is_listed_beside_the_matrix(self, client):
        response = client.get("/risicos/")
        matrix, glance = response.context["matrix"], response.context["glance"]
        assert matrix.unscored == (self.unscored,)
        assert (glance.risks, glance.unscored, glance.gravest) == (2, 1, [self.scored])
        text = response.content.decode()
        assert "1\u00a0risico heeft geen kans en gevolg" in text
        assert text.count("niet beoordeeld</span>") == 1

    def test_on_its_own_page(self, client):
        text = page(client, "/risicos/een/")
        assert '<span class="p-badge p-badge--neutral">niet beoordeeld</span>' in text
        assert "Verloop van de beoordeling" not in text

    @pytest.mark.parametrize("kind", ["csv", "xlsx"])
    def test_in_a_download(self, client, kind):
        content = client.get(f"/risicos/?_export={kind}").content
        if kind == "xlsx":
            head, *rows = [[cell.value for cell in row] for row in load_workbook(BytesIO(content)).active.rows]
        else:
            text = content.decode("utf-8-sig")
            head, *rows = list(csv.reader(StringIO(text), delimiter=";" if ";" in text.splitlines()[0] else ","))
        told = [{name: str(value) for name, value in zip(head, row, strict=True)} for row in rows]
        columns = ("Risico", "Zonder maatregelen", "Nu", "Kans", "Gevolg", "Rest")
        assert [tuple(row[name] for name in columns) for row in told] == [
            ("Nooit beoordeeld", *["niet beoordeeld"] * 5),
            ("Wel beoordeeld", "4 × 5", "zeer hoog", "4", "5", "niet beoordeeld"),
        ]

    def test_before_the_score_was_given_nothing_was_scored(self, client):
        response = client.get("/risicos/?peildatum=2025-06-01")
        assert response.context["matrix"].unscored == (self.unscored, self.scored)
        page = response.content.decode()
        assert ("De matrix is leeg" in page, "p-risk-matrix__here" in page) == (True, False)


def test_links_stay_at_the_moment(client):
    one = RiskFactory(number=1, code="een", background="Zie risico 2.", public=True, since=THEN)
    two = RiskFactory(number=2, code="twee", public=True, since=THEN)
    RiskMitigationFactory(risk=one, refers_to=two, public=True, since=THEN)
    PublicationFactory()
    text = page(client, "/risicos/een/?peildatum=2025-06-01")
    assert text.count('href="/risicos/twee/?peildatum=2025-06-01"') == 2
    assert 'href="/risicos/twee/"' not in text
    listed = page(client, "/risicos/?peildatum=2025-06-01")
    assert 'href="/risicos/twee/?peildatum=2025-06-01"' in listed
    assert 'href="/risicos/twee/"' not in listed


def test_a_shared_measure_stands_once_with_all_its_risks(client):
    measure = MitigationFactory(
        title="Uitvoeringstoets", text="Zie risico 6.", effect="De kans gaat van 4 naar 3: risico 4.", public=True
    )
    for number in (4, 6):
        RiskMitigationFactory(
            risk=RiskFactory(number=number, code=f"r{number}", public=True), mitigation=measure, public=True
        )
    PublicationFactory()
    text = page(client, "/risicos/maatregelen/")
    assert text.count("Uitvoeringstoets") == 1
    assert '<a href="/risicos/r4/">4</a>, <a href="/risicos/r6/">6</a>' in text
    assert 'Zie <a href="/risicos/r6/">risico 6</a>.' in text
    assert 'De kans gaat van 4 naar 3: <a href="/risicos/r4/">risico 4</a>.' in text
    assert "Deze maatregel dient ook: <a" in page(client, "/risicos/r4/")
    assert 'De kans gaat van 4 naar 3: <a href="/risicos/r4/">risico 4</a>.' in page(client, "/risicos/r6/")


def test_an_ended_acceptance_shows_the_risk_as_open(client):
    risk = RiskFactory(number=1, code="een", state=RiskState.ACCEPTED, public=True)
    AcceptanceFactory(risk=risk, accepted_on=date(2025, 1, 1), until=date(2026, 1, 1), public=True)
    PublicationFactory()
    for path in ("/risicos/", "/risicos/een/"):
        text = page(client, path)
        assert '<span class="p-badge p-badge--active">Open</span>' in text
        assert "de acceptatie liep tot 1\u00a0januari 2026" in text
        assert "Geaccepteerd</span>" not in text


def test_the_end_of_an_acceptance_is_among_the_changes(client):
    """No record changes on that day."""
    risk, renewed = (
        RiskFactory(number=number, code=f"r{number}", state=RiskState.ACCEPTED, public=True) for number in (1, 2)
    )
    for accepted in (risk, renewed):
        AcceptanceFactory(risk=accepted, accepted_on=date(2025, 1, 1), until=date(2100, 1, 1), public=True)
    AcceptanceFactory(risk=renewed, accepted_on=date(2025, 12, 1), until=date(2150, 1, 1), public=True)
    PublicationFactory()
    periods = [
        ("2099-12-30", "2099-12-31"),
        ("2099-12-31", "2100-01-01"),
        ("2100-01-01", "2100-02-01"),
        ("2100-01-01", "2150-01-01"),
    ]
    pages = [client.get(f"/wijzigingen/?van={first}&tot={last}") for first, last in periods]
    assert [[(risk.number, now.note) for risk, now in told.context["reopened"]] for told in pages] == [
        [],
        [(1, "de acceptatie liep tot 1\u00a0januari 2100")],
        [],
        [(2, "de acceptatie liep tot 1\u00a0januari 2150")],
    ]
    text = pages[1].content.decode()
    assert f'<a href="/risicos/r1/">{risk}</a>: de acceptatie liep tot 1\u00a0januari 2100.' in text


def test_scores_that_do_not_fit_are_told(client):
    row = RiskMitigationFactory(mitigation=MitigationFactory(state=MitigationState.RUNNING, public=True), public=True)
    common = {"risk": row.risk, "scored": True, "scale": RiskScaleFactory(public=True), "public": True}
    RiskAssessmentFactory(kind=AssessmentKind.INHERENT, likelihood=5, **common)
    RiskAssessmentFactory(kind=AssessmentKind.CURRENT, likelihood=2, **common)
    PublicationFactory()
    told = "Het actuele risico ligt onder het inherente"
    for path in ("/risicos/", row.risk.get_absolute_url()):
        assert told not in page(client, path)
    row.mitigation.state = MitigationState.LAPSED
    row.mitigation.record(because="gestopt")
    PublicationFactory()
    for path in ("/risicos/", row.risk.get_absolute_url()):
        assert told in page(client, path)


class TestPreconditions:
    def test_internal_until_the_municipality_says_otherwise(self, reader):
        delft, westland = (MunicipalityFactory(name=name, public=True) for name in ("Delft", "Westland"))
        block = PreconditionFactory(public=True, title="Vast gezicht")
        status = PreconditionStatusFactory(
            precondition=block, municipality=delft, state=PreconditionState.MET, evidence="Eigen meting"
        )
        PublicationFactory()
        told = {
            (role, municipality and municipality.name): self.told(reader, role, municipality)
            for role, municipality in (
                (None, None),
                (Role.COUNCIL_MEMBER, delft),
                (Role.EDITOR, westland),
                (Role.EDITOR, delft),
                (Role.OFFICE, None),
            )
        }
        hidden, shown = ("0 van 2 voldaan, 2 niet bekend", False), ("1 van 2 voldaan, 1 niet bekend", True)
        assert told == {
            (None, None): hidden,
            (Role.COUNCIL_MEMBER, "Delft"): hidden,
            (Role.EDITOR, "Westland"): hidden,
            (Role.EDITOR, "Delft"): shown,
            (Role.OFFICE, None): shown,
        }
        status.visibility = Visibility.PUBLIC
        status.record(because="door Delft openbaar gemaakt")
        assert self.told(reader, None, None) == hidden
        PublicationFactory()
        assert self.told(reader, None, None) == shown

    def told(self, reader, role, municipality):
        client = reader(role, municipality)
        response = client.get("/risicos/randvoorwaarden/")
        client.logout()
        [row] = response.context["read"].rows
        return row.summary, "Eigen meting" in response.content.decode()

    def test_members_of_the_day_stand_in_it(self, client):
        MunicipalityFactory(name="Delft", public=True)
        MunicipalityFactory(name="Voorschoten", member_until=date(2022, 1, 1), public=True)
        PreconditionFactory(public=True)
        PublicationFactory()
        assert [m.name for m in client.get("/risicos/randvoorwaarden/").context["read"].municipalities] == ["Delft"]

    def test_feeds_the_risk(self, client):
        risk = RiskFactory(number=6, code="zes", public=True)
        block = PreconditionFactory(risk=risk, public=True)
        for state in (PreconditionState.MET, PreconditionState.MET, PreconditionState.PARTLY):
            PreconditionStatusFactory(precondition=block, state=state, public=True, municipality__visibility="openbaar")
        PreconditionStatusFactory(precondition=block, state=PreconditionState.MET, municipality__visibility="openbaar")
        MunicipalityFactory(name="Voorschoten", member_until=date(2022, 1, 1), public=True)
        PreconditionStatusFactory(state=PreconditionState.NOT_MET, public=True)
        PublicationFactory()
        response = client.get("/risicos/zes/")
        assert response.context["preconditions"] == [
            ("Voldaan", "done", 2),
            ("Deels", "active", 1),
            ("Niet bekend", "neutral", 2),  # what is internal tells no more than who says nothing
        ]
        assert "Randvoorwaarden in de gemeenten" in response.content.decode()

    def test_without_building_blocks_it_says_whose_turn_it_is(self, client):
        PublicationFactory()
        assert "De projectorganisatie voert die in." in page(client, "/risicos/randvoorwaarden/")


class TestLineage:
    def test_says_in_which_paper_it_stood_and_in_which_no_longer(self, client):
        old = DocumentFactory(title="Voorstel", dated=date(2025, 4, 15), public=True)
        new = DocumentFactory(title="Brief", dated=date(2026, 3, 3), public=True)
        concern = RiskFactory(noted=True, marker="1.6", title="Zorg", source=old, public=True)
        RiskLineageFactory(ended=True, earlier=concern, source=new, public=True)
        PublicationFactory()
        text = page(client, "/risicos/herkomst/")
        assert "Stond in Voorstel (15 april 2025); staat niet in Brief (3 maart 2026)." in text
        assert "vervallen volgens" not in text
        detail = page(client, concern.get_absolute_url())
        assert (
            "Geen tegenhanger</strong>: stond in Voorstel (15 april 2025); staat niet in Brief (3 maart 2026)" in detail
        )

    def test_another_paper_can_be_chosen_and_a_wrong_one_is_told(self, client):
        papers = [DocumentFactory(slug=f"stuk-{year}", dated=date(year, 3, 3), public=True) for year in (2025, 2026)]
        for paper in papers:
            RiskLineageFactory(earlier__source=None, later__source=paper, source=paper, public=True)
        PublicationFactory()
        assert client.get("/risicos/herkomst/").context["comparison"].paper == papers[1]
        assert client.get("/risicos/herkomst/?stuk=stuk-2025").context["comparison"].paper == papers[0]
        assert client.get("/risicos/herkomst/?stuk=stuk-1900").status_code == 404
        RiskLineageFactory(earlier=None, later__title="Los", kind="nieuw", public=True)
        PublicationFactory()
        response = client.get("/risicos/herkomst/")
        assert [slug for slug, _ in response.context["others"]] == ["stuk-2025", "zonder-stuk"]
        assert "Los" in page(client, "/risicos/herkomst/?stuk=zonder-stuk")


class TestConcerns:
    """What earlier papers named stands on the register too, also on a day before there were numbers."""

    @pytest.fixture(autouse=True)
    def lists(self):
        old = DocumentFactory(title="Voorstel", dated=date(2025, 2, 1), public=True, since=THEN)
        new = DocumentFactory(title="Brief", dated=date(2025, 9, 1), public=True, since=LATER)
        common = {"source": old, "noted": True, "public": True, "since": THEN}
        heir = RiskFactory(number=1, code="een", public=True, since=LATER)
        parted, gone, other = (RiskFactory(title=title, marker=title, **common) for title in "ABC")
        RiskLineageFactory(earlier=parted, later=heir, source=new, public=True, since=LATER)
        for concern in (parted, gone):
            RiskLineageFactory(ended=True, earlier=concern, source=new, public=True, since=LATER)
        RiskLineageFactory(earlier=other, later=RiskFactory(number=2), public=True, since=LATER)
        PublicationFactory()

    def told(self, client, query=""):
        tables = client.get(f"/risicos/{query}").context["tables"]
        return {name: [row[:] for row in table.as_values()][1:] for name, table in tables.items()}

    def test_now_it_says_what_became_of_each(self, client):
        told = self.told(client)
        assert [row[0] for row in told["risicos"]] == [1]
        ended = "Geen tegenhanger: staat niet in Brief (1 september 2025)"
        assert [(row[0], row[3].replace("\u00a0", " ")) for row in told["kanttekeningen"]] == [
            ("A", f"Voortgezet: risico 1; {ended}"),
            ("B", ended),
            ("C", "nog niet vergeleken"),
        ]
        glance = client.get("/risicos/").context["glance"]
        assert (glance.ended, glance.partly, glance.new) == (1, 1, [])

    def test_then_they_are_what_there_was(self, client):
        told = self.told(client, "?peildatum=2025-06-01")
        assert told["risicos"] == []
        assert [row[0] for row in told["kanttekeningen"]] == ["A", "B", "C"]
        assert "Wat de stukken tot dan noemden, staat hieronder." in page(client, "/risicos/?peildatum=2025-06-01")

    def test_each_table_has_its_own_file(self, client):
        head, *rows = client.get("/risicos/?kanttekeningen_export=csv").content.decode("utf-8-sig").splitlines()
        assert (head.split(";")[1], len(rows)) == ("Kanttekening", 3)
        head, *rows = client.get("/risicos/?_export=csv").content.decode("utf-8-sig").splitlines()
        assert (head.split(";")[1], len(rows)) == ("Risico", 1)

    def test_they_can_be_chosen(self, client):
        told = self.told(client, "?state=kanttekening")
        assert (told["risicos"], len(told["kanttekeningen"])) == ([], 3)
        assert "Geen risico past bij deze keuze." in client.get("/risicos/?state=kanttekening").content.decode()
        assert self.told(client, "?state=open")["kanttekeningen"] == []


def test_the_name_of_who_judged_is_for_the_office(reader):
    risk = RiskFactory(number=1, code="een", public=True)
    judge = UserFactory(first_name="Robin", last_name="Beoordelaar")
    RiskAssessmentFactory(risk=risk, scored=True, assessed_by=judge, public=True, scale=RiskScaleFactory(public=True))
    PublicationFactory()
    told = {}
    for role in (None, Role.COUNCIL_MEMBER, Role.EDITOR, Role.OFFICE):
        client = reader(role)
        text = page(client, "/risicos/een/")
        told[role] = ("door projectorganisatie" in text, str(judge) in text)
        client.logout()
    hidden = (True, False)
    assert told == {None: hidden, Role.COUNCIL_MEMBER: hidden, Role.EDITOR: hidden, Role.OFFICE: (False, True)}


class TestFilter:
    def test_by_state_and_segment(self, client):
        segment = SegmentFactory(public=True)
        here = RiskFactory(number=1, public=True)
        RiskSegmentFactory(risk=here, segment=segment, public=True)
        RiskFactory(number=2, state=RiskState.CLOSED, public=True)
        RiskFactory(noted=True, public=True)
        ended = RiskFactory(number=3, state=RiskState.ACCEPTED, public=True)
        AcceptanceFactory(risk=ended, accepted_on=date(2025, 1, 1), until=date(2026, 1, 1), public=True)
        PublicationFactory()
        numbers = {
            query: [risk.number for risk in client.get(f"/risicos/?{query}").context["risks"]]
            for query in (
                "",
                f"segment={segment.id}",
                "state=gesloten",
                "state=open",
                "state=geaccepteerd",
                "state=onzin",
                "segment=999999",
            )
        }
        assert numbers == {
            "": [1, 2, 3],
            f"segment={segment.id}": [1],
            "state=gesloten": [2],
            "state=open": [1, 3],
            "state=geaccepteerd": [],
            "state=onzin": [1, 2, 3],
            "segment=999999": [1, 2, 3],
        }


def test_scores_of_one_day_stand_side_by_side_in_the_trend():
    risk = RiskFactory(number=1, code="een")
    common = {"risk": risk, "scored": True, "scale": RiskScaleFactory(), "likelihood": 4, "impact": 4}
    for kind in (AssessmentKind.INHERENT, AssessmentKind.CURRENT, AssessmentKind.RESIDUAL):
        RiskAssessmentFactory(kind=kind, assessed_on=date(2026, 6, 1), **common)
    places = [float(x) for x in re.findall(r'<text x="([\d.]+)"[^>]*>4×4<', drawn(risk))]
    assert len(places) == 3
    assert min(abs(one - other) for one, other in combinations(places, 2)) >= 26


def drawn(risk) -> str:
    return str(trend(read_one(Snapshot(OFFICE), risk.code, date(2026, 11, 1)).risk))


def test_the_trend_compares_no_scores_of_another_scale_and_tells_the_last_of_a_day():
    risk, scale = RiskFactory(number=1, code="een", title="Uitstel"), RiskScaleFactory(since=noon("2024-01-01"))
    step = ScaleStepFactory(scale=scale, level=5, dimension="kans", label="groot", since=noon("2024-01-01"))
    common = {"risk": risk, "scored": True, "scale": scale, "impact": 5}
    RiskAssessmentFactory(likelihood=4, assessed_on=date(2025, 1, 6), since=noon("2025-01-06"), **common)
    RiskAssessmentFactory(likelihood=5, assessed_on=date(2025, 3, 3), since=noon("2025-03-03"), **common)
    joined = drawn(risk)
    assert (joined.count("<line"), joined.count("andere schaal")) == (2, 0)
    # the score of the gravest stands within the drawing
    [top] = [float(y) for y in re.findall(r'<text x="[\d.]+" y="([\d.]+)"[^>]*>5×5<', joined)]
    assert top > 13
    step.label = "zeer groot"
    step.record(because="andere woorden", since=noon("2025-06-01"))
    for likelihood in (3, 1):
        RiskAssessmentFactory(likelihood=likelihood, assessed_on=date(2025, 9, 1), since=noon("2025-09-01"), **common)
    broken = drawn(risk)
    assert broken.count(">andere schaal<") == 1
    assert ">3×5<" not in broken
    assert (
        "actueel 4 × 5 (zeer hoog) op 6\u00a0januari 2025, en op een andere schaal 1 × 5 (midden) op 1\u00a0september 2025"
    ) in broken


def test_the_trend_tells_its_outcome(client):
    risk = RiskFactory(number=1, code="een", title="Vertraging", public=True)
    RiskMitigationFactory(risk=risk, mitigation=MitigationFactory(state=MitigationState.DONE, public=True), public=True)
    common = {"risk": risk, "scored": True, "scale": RiskScaleFactory(public=True), "public": True}
    RiskAssessmentFactory(kind=AssessmentKind.INHERENT, likelihood=5, impact=4, assessed_on=date(2025, 3, 3), **common)
    RiskAssessmentFactory(likelihood=4, impact=4, assessed_on=date(2025, 6, 1), **common)
    RiskAssessmentFactory(likelihood=2, impact=4, assessed_on=date(2026, 6, 1), **common)
    PublicationFactory()
    text = page(client, "/risicos/een/")
    assert (
        "<title>Verloop van Vertraging: actueel van 4 × 4 (zeer hoog) op 1\u00a0juni 2025 naar 2 × 4 (midden) op 1\u00a0juni "
        "2026; inherent 5 × 4 (zeer hoog) op 3\u00a0maart 2025.</title>"
    ) in text
    assert text.count("p-drawing--wide") == text.count("p-drawing--narrow") == 1
