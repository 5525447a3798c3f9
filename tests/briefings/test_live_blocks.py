"""The live blocks that are not in the two real letters, their options, and what is refused."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from jeugdhulp.briefings.blocks import DataTable, DefinitionList, Matrix
from jeugdhulp.briefings.composition import compose, letter_for
from jeugdhulp.briefings.enums import BlockKind
from jeugdhulp.briefings.live import MAKERS
from jeugdhulp.briefings.live_slip import _stands
from jeugdhulp.briefings.models import Letter
from jeugdhulp.briefings.rendering import render_pdf
from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from planning.council_matrix import DecisionRow
from planning.matrix_cells import Cell, Stand
from tests.factories import (
    BlockFactory,
    CommitmentFactory,
    DocumentFactory,
    EditionFactory,
    InformationMomentFactory,
    LetterFactory,
    MunicipalityFactory,
)


@pytest.fixture
def told(programme):
    """What one live block tells a municipality on a day, on the data of the programme."""

    def tell(kind, *, slug="delft", day=date(2026, 3, 3), **options):
        from jeugdhulp.region.models import Municipality

        edition = EditionFactory(reference_date=day, public=True)
        letter = LetterFactory(edition=edition, municipality=Municipality.objects.get(slug=slug))
        BlockFactory(edition=edition, kind=kind, heading="Kop", text="", public=True, **options)
        content = compose(letter_for(Snapshot(OFFICE), id=letter.id), Snapshot(OFFICE))
        tell.content = content
        return content.sections[0].blocks

    return tell


def cells(table: DataTable) -> list[list[str]]:
    return [["".join(run.text for run in cell) for cell in row] for row in table.rows]


def test_every_kind_of_live_block_has_a_maker():
    assert set(MAKERS) == set(BlockKind) - {BlockKind.TEXT, BlockKind.ANNEXES}


@pytest.mark.parametrize("kind", MAKERS)
def test_every_block_can_be_printed(told, kind):
    told(kind)
    assert render_pdf(told.content)[:5] == b"%PDF-"


def test_the_plan_beside_the_first_plan(told):
    (table,) = told(BlockKind.SLIP)
    start = next(row for row in cells(table) if row[0] == "Start van de nieuwe contracten")

    assert start[1:4] == ["1 januari 2027", "1 januari 2028", "verschoven: 12 maanden later"]


def test_the_plan_beside_a_plan_that_is_named(told):
    (table,) = told(BlockKind.SLIP, version_code="P3")

    assert table.caption.startswith("De planning van nu naast ")
    assert [row[1:3] for row in cells(table) if row[0] == "Start van de nieuwe contracten"] == [
        ["1 januari 2028", "1 januari 2028"]
    ]


def test_who_decided_what_names_every_municipality(told):
    table = told(BlockKind.DECISIONS)[0]
    strategy = next(row for row in cells(table) if "nkoopstrategie" in row[0])

    assert [column.heading for column in table.columns] == ["Besluit", "Genomen", "Gepland of heropend", "Niet bekend"]
    assert strategy[1] == "alle 9"


def test_every_stand_of_who_takes_part_has_a_column():
    """Also what was planned and passed without a word, or is under embargo: nobody is left out of the letter."""
    stands = [stand for stand in Stand if stand not in (Stand.OUTSIDE, Stand.ELSEWHERE)]
    cells = tuple(Cell(Municipality(id=n, name=stand.name), stand, True) for n, stand in enumerate(stands))
    assert list(_stands(DecisionRow(None, None, cells, (), None))) == [
        "TAKEN",
        "PLANNED, HELD en REOPENED (heropend)",
        "SILENT en UNKNOWN",
    ]


def test_money_of_another_municipality_is_not_told(told):
    named = {row[0] for table in told(BlockKind.MONEY) if isinstance(table, DataTable) for row in cells(table)}
    own = {r[0] for t in told(BlockKind.MONEY, slug="rijswijk") if isinstance(t, DataTable) for r in cells(t)}

    assert [name for name in named if "Rijswijk" in name or "Zoetermeer" in name] == []
    assert any("Rijswijk" in name for name in own)


def test_a_matrix_without_scores_says_so(told):
    matrix, told_so = told(BlockKind.RISK_MATRIX)

    assert isinstance(matrix, Matrix)
    assert len(matrix.unscored) == 7
    assert told_so.runs[0].text == "Kans en gevolg van deze risico's zijn nog niet beoordeeld; er is niets ingevuld."


def test_new_risks_and_the_own_concerns_without_a_counterpart(told):
    def texts(slug):
        (items,) = told(BlockKind.RISK_CHANGES, slug=slug)
        return ["".join(run.text for run in item[0].runs) for item in items.items]

    new = ["Nieuw: 7. Impact van fasering op projectstructuur en bijbehorende financiën."]
    assert texts("delft") == new
    assert [t for t in texts("zoetermeer") if t not in new] != []
    assert [t for t in texts("zoetermeer") if t in texts("rijswijk")] == new


def test_den_haag_is_told_what_its_own_council_was_promised(told):
    (table,) = told(BlockKind.PROMISED, slug="den-haag")

    assert cells(table)[0] == [
        "Toezegging 980: Toezegging over de regionale inkoop. De volledige tekst is niet bekend.",
        "niet bekend",
        "Vervolg gegeven, niet door de raad afgedaan",
    ]
    assert told(BlockKind.PROMISED, slug="delft")[0].runs[0].text == "Hierover is op deze datum niets verwerkt."


def test_what_is_internal_to_rijswijk_is_in_no_public_letter(told):
    assert told(BlockKind.PROMISED, slug="rijswijk", day=date(2026, 11, 1))[0].runs[0].text == (
        "Hierover is op deze datum niets verwerkt."
    )


def test_answers_say_when_they_are_overtaken(told):
    (items,) = told(BlockKind.ANSWERS)
    answers = ["".join(run.text for run in item.text) for item in items.items]

    assert isinstance(items, DefinitionList)
    assert sum("Dit antwoord is achterhaald: zie" in answer for answer in answers) == 2


# Options --------------------------------------------------------------------------------------------------------------


def test_chosen_columns_and_segments(told):
    (table,) = told(BlockKind.FUNDING, columns="beoogd", segment_numbers="3, 1")

    assert [column.heading for column in table.columns] == ["Segment", "Beoogd"]
    assert [row[0] for row in cells(table)] == ["Jeugdhulp met verblijf", "Dagbesteding/dagbehandeling"]


@pytest.mark.parametrize(
    ("kind", "options", "field", "message"),
    [
        (
            BlockKind.FUNDING,
            {"columns": "Prijs"},
            "columns",
            "‘Prijs’ is geen kolom van dit blok. Kies uit: Bekostiging nu; Beoogd.",
        ),
        (
            BlockKind.RISKS,
            {"columns": "Beoogd"},
            "columns",
            "Dit soort blok heeft geen kolommen om uit te kiezen. Laat dit veld leeg.",
        ),
        (
            BlockKind.FUNDING,
            {"segment_numbers": "1, 6"},
            "segment_numbers",
            "Schrijf nummers van 1 tot en met 5 met een komma ertussen, bijvoorbeeld: 1, 3.",
        ),
        (
            BlockKind.MONEY,
            {"segment_numbers": "1"},
            "segment_numbers",
            "Dit soort blok gaat niet per segment. Laat dit veld leeg.",
        ),
    ],
)
def test_an_option_that_does_not_fit_is_refused(db, kind, options, field, message):
    with pytest.raises(ValidationError) as refused:
        BlockFactory(kind=kind, **options)
    assert refused.value.message_dict == {field: [message]}


# Promises -------------------------------------------------------------------------------------------------------------


def test_a_letter_cannot_follow_up_a_promise_to_another_council(db):
    promise = CommitmentFactory(municipality=MunicipalityFactory())
    with pytest.raises(ValidationError) as refused:
        LetterFactory(follows=promise)
    assert refused.value.message_dict == {
        "follows": ["Deze toezegging is aan een andere raad gedaan. Kies een toezegging aan de eigen raad."]
    }


@pytest.mark.parametrize(
    ("said", "allowed"),
    [
        ({"settled_on": date(2026, 3, 1), "settled_in": "Besluitenlijst van 1 maart 2026"}, True),
        ({"settled_on": date(2026, 3, 1)}, False),
        ({"settled_in": "Besluitenlijst van 1 maart 2026"}, False),
        ({}, False),
    ],
)
def test_settled_needs_the_day_on_which_the_council_said_so_and_where(db, said, allowed):
    promise = CommitmentFactory()
    promise.state = "afgedaan"
    for name, value in said.items():
        setattr(promise, name, value)
    try:
        promise.record(because="voor een test")
    except ValidationError as refused:
        assert ["kies die stand met de dag en waaruit dat blijkt" in told for told in refused.messages] == [True]
    promise.refresh_from_db()
    assert (promise.state == "afgedaan") is allowed


def test_the_database_itself_refuses_settled_without_evidence(db):
    promise = CommitmentFactory()
    with pytest.raises(IntegrityError, match="commitment_settled"), transaction.atomic():
        promise.state, promise.settled_on = "afgedaan", date(2026, 3, 1)
        promise.save()


def test_a_council_settles_no_promise_on_a_day_to_come(db):
    promise = CommitmentFactory()
    promise.state, promise.settled_in = "afgedaan", "Besluitenlijst"
    promise.settled_on = timezone.localdate() + timedelta(days=1)
    with pytest.raises(ValidationError) as refused:
        promise.record(because="voor een test")
    assert refused.value.message_dict == {"settled_on": ["Deze dag moet nog komen. Vul in wanneer de raad het zei."]}


@pytest.mark.parametrize(
    ("factory", "name"), [(CommitmentFactory, "followed_in"), (InformationMomentFactory, "answered_in")]
)
def test_only_a_paper_of_the_own_municipality_answers_a_promise(db, factory, name):
    promise, elsewhere = factory(), MunicipalityFactory(name="Elders")
    for owner, whose in ((elsewhere, "van Elders"), (None, "van geen gemeente")):
        setattr(promise, name, DocumentFactory(municipality=owner))
        with pytest.raises(ValidationError) as refused:
            promise.record(because="voor een test")
        why = f"Dit is een stuk {whose}. Een toezegging hoort bij één raad: kies een stuk van die gemeente."
        assert refused.value.message_dict == {name: [why]}

    setattr(promise, name, DocumentFactory(municipality=promise.municipality))
    promise.record(because="voor een test")
    promise.refresh_from_db()
    assert getattr(promise, name).municipality == promise.municipality


def test_what_rijswijk_was_promised_reads_as_not_found_and_is_internal(programme):
    from jeugdhulp.briefings.ledger import told_state
    from jeugdhulp.briefings.models import InformationMoment

    moments = InformationMoment.objects.filter(
        municipality__slug="rijswijk", period_text__in=("Oktober 2025", "Q1 2026", "April/mei 2026")
    )
    assert {(m.period_text, told_state(m, date(2026, 11, 1)), m.visibility) for m in moments} == {
        (when, "Niet gevonden in de verwerkte documenten", "intern")
        for when in ("Oktober 2025", "Q1 2026", "April/mei 2026")
    }


def test_the_letter_of_den_haag_follows_promise_980(programme):
    letter = Letter.objects.get(edition__slug="voortgang", municipality__slug="den-haag")
    assert str(letter.follows) == "Toezegging 980"
