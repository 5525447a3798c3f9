"""How a letter is put together: blocks and passages, the header, annexes and live blocks."""

from datetime import date

import pytest

from jeugdhulp.briefings.blocks import BulletList, Paragraph, RiskBlock
from jeugdhulp.briefings.composition import banner, compose, letter_for, municipalities_of
from jeugdhulp.briefings.content import CONCEPT_BANNER, RECONSTRUCTION_BANNER
from jeugdhulp.briefings.enums import AnnexKind, BlockKind, HeaderKey, LetterState, PassagePlace
from jeugdhulp.briefings.models import Letter
from jeugdhulp.briefings.parts import Run
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from tests.briefings.real_letters import DEN_HAAG, content_of
from tests.factories import (
    AnnexFactory,
    BlockFactory,
    DocumentFactory,
    EditionFactory,
    HeaderFieldFactory,
    HeaderValueFactory,
    HouseStyleFactory,
    LetterFactory,
    LetterSignatoryFactory,
    LocalPassageFactory,
    MilestoneFactory,
    MitigationFactory,
    MunicipalityFactory,
    PlanItemFactory,
    PlanVersionFactory,
    RiskFactory,
    RiskMitigationFactory,
    SignatoryFactory,
)
from tests.moments import noon

MARCH = noon("2026-03-01")


@pytest.fixture
def letter(db):
    """A draft of Voorbeeldstad without any block."""
    municipality = MunicipalityFactory(name="Voorbeeldstad", public=True, since=MARCH)
    return LetterFactory(municipality=municipality, edition__subject="Voortgang", public=True, since=MARCH)


def composed(letter, **options):
    snapshot = Snapshot(OFFICE)
    return compose(letter_for(snapshot, id=letter.id), snapshot, **options)


def block(letter, order, **fields):
    return BlockFactory(edition=letter.edition, order=order, key=f"b{order}", public=True, since=MARCH, **fields)


def texts(content) -> list[tuple[str, list[str]]]:
    """The heading and the paragraphs of each section."""
    return [(s.heading, ["".join(r.text for r in b.runs) for b in s.blocks]) for s in content.sections]


# Blocks and passages --------------------------------------------------------------------------------------------------


def test_blocks_stand_in_their_order_and_one_without_a_heading_belongs_to_the_section_above(letter):
    block(letter, 30, heading="Later", text="Drie.")
    block(letter, 10, heading="", text="Opening.")
    block(letter, 11, heading="", text="Nog een.")
    block(letter, 31, heading="", text="Vier.")
    block(letter, 20, heading="Eerst", text="Een.\n\nTwee.")

    assert texts(composed(letter)) == [
        ("", ["Opening.", "Nog een."]),
        ("Eerst", ["Een.", "Twee."]),
        ("Later", ["Drie.", "Vier."]),
    ]


def test_a_block_of_another_municipality_is_not_told(letter):
    block(letter, 1, heading="Kop", text="Voor allen.")
    block(letter, 2, heading="", text="Voor ons.", for_municipality=letter.municipality)
    block(letter, 3, heading="", text="Voor anderen.", for_municipality=MunicipalityFactory(public=True, since=MARCH))

    assert texts(composed(letter)) == [("Kop", ["Voor allen.", "Voor ons."])]


def test_a_heading_with_nothing_below_it_is_left_out(letter):
    block(letter, 1, heading="Leeg", text="")
    block(letter, 2, heading="Vol", text="Tekst.")

    assert texts(composed(letter)) == [("Vol", ["Tekst."])]


def test_a_heading_alone_is_filled_by_the_blocks_below_it(letter):
    block(letter, 1, heading="Kop", text="")
    block(letter, 2, heading="", text="Tekst.")

    assert texts(composed(letter)) == [("Kop", ["Tekst."])]


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (PassagePlace.BEFORE, ["Van ons.", "Van allen."]),
        (PassagePlace.AFTER, ["Van allen.", "Van ons."]),
        (PassagePlace.INSTEAD, ["Van ons."]),
    ],
)
def test_a_local_passage_stands_in_its_place_in_its_own_letter(letter, place, told):
    shared = block(letter, 1, heading="Kop", text="Van allen.")
    other = LetterFactory(edition=letter.edition, public=True, since=MARCH)
    LocalPassageFactory(letter=letter, block=shared, place=place, text="Van ons.", public=True)

    assert texts(composed(letter)) == [("Kop", told)]
    assert texts(composed(other)) == [("Kop", ["Van allen."])]


def test_a_live_block_without_facts_says_so(letter):
    block(letter, 1, heading="Risico's", kind=BlockKind.RISKS, text="Inleiding.")

    assert texts(composed(letter)) == [("Risico's", ["Inleiding.", "Hierover is op deze datum niets verwerkt."])]


# Header, signature, banner --------------------------------------------------------------------------------------------


def header(letter, *fields, **style):
    """A house style with these (key, label, required) and the letter's header lines as told."""
    style = HouseStyleFactory(municipality=letter.municipality, sender="Gemeente V", public=True, since=MARCH, **style)
    for order, (key, label, required) in enumerate(fields):
        field = HeaderFieldFactory(style=style, key=key, label=label, order=order, required=required, public=True)
        yield field


def told_header(letter):
    return [(line.label, line.value, line.optional) for line in composed(letter).header]


def test_date_subject_and_number_of_annexes_are_filled_in_and_the_rest_as_entered(letter):
    keys = (HeaderKey.SUBJECT, HeaderKey.DATE, HeaderKey.OUR_REFERENCE, HeaderKey.YOUR_REFERENCE, HeaderKey.ANNEXES)
    fields = list(header(letter, *((key, key.label, False) for key in keys)))
    HeaderValueFactory(letter=letter, field=fields[2], value="V/1", public=True)
    AnnexFactory.create_batch(2, edition=letter.edition, public=True)

    assert told_header(letter) == [
        ("Onderwerp", "Voortgang", True),
        ("Datum van de brief", "", True),  # a draft has no date, and none is made up
        ("Ons kenmerk", "V/1", True),
        ("Uw kenmerk", "", True),
        ("Bijlagen", "2", True),
    ]


def test_a_field_without_a_label_goes_on_below_the_value_above_it(letter):
    first, second = header(letter, (HeaderKey.OUR_REFERENCE, "Ons kenmerk", True), (HeaderKey.NUMBER, "", False))
    HeaderValueFactory(letter=letter, field=first, value="V/1", public=True)
    HeaderValueFactory(letter=letter, field=second, value="RIS1", public=True)

    assert told_header(letter) == [("Ons kenmerk", "V/1\nRIS1", False)]


def test_a_field_without_a_label_does_not_fill_the_gap_above_it(letter):
    _, second = header(letter, (HeaderKey.OUR_REFERENCE, "Ons kenmerk", True), (HeaderKey.NUMBER, "", False))
    HeaderValueFactory(letter=letter, field=second, value="RIS1", public=True)

    assert told_header(letter) == [
        ("Ons kenmerk", "", False),
        ("Nummer in het raadsinformatiesysteem", "RIS1", True),
    ]


def test_without_a_house_style_the_municipality_sends_it(letter):
    content = composed(letter)

    assert (content.style.sender_name, content.header, content.style.address_line) == ("Gemeente Voorbeeldstad", (), "")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, CONCEPT_BANNER),
        ({"state": LetterState.ADOPTED}, ""),
        ({"state": LetterState.ISSUED}, ""),
        ({"state": LetterState.WITHDRAWN}, CONCEPT_BANNER),
        ({"original_id": 1}, RECONSTRUCTION_BANNER),
        ({"original_id": 1, "state": LetterState.ADOPTED}, RECONSTRUCTION_BANNER),
    ],
)
def test_the_banner(fields, told):
    assert banner(Letter(**fields)) == told


def test_a_draft_is_signed_by_the_organ_and_a_reconstruction_by_whom_the_paper_names(letter):
    assert [composed(letter).signature.organ, composed(letter).signature.signatories] == [
        "Het college van burgemeester en wethouders,",
        (),
    ]
    letter.original = DocumentFactory(public=True, since=MARCH)
    letter.record(because="voor een test")
    assert composed(letter).signature is None

    mayor = SignatoryFactory(municipality=letter.municipality, office="burgemeester", name="V. Beeld", public=True)
    LetterSignatoryFactory(letter=letter, signatory=mayor, public=True)
    assert [(p.role, p.name) for p in composed(letter).signature.signatories] == [("de burgemeester", "V. Beeld")]


def test_the_municipalities_of_an_edition_in_order_of_name(db):
    edition = EditionFactory()
    for name in ("Westland", "Delft", "Rijswijk"):
        LetterFactory(edition=edition, municipality=MunicipalityFactory(name=name))
    LetterFactory(municipality=MunicipalityFactory(name="Elders"))

    assert [place.name for place in municipalities_of(Snapshot(OFFICE), edition)] == ["Delft", "Rijswijk", "Westland"]


# Annexes --------------------------------------------------------------------------------------------------------------


def annex(letter, number, kind, **fields):
    return AnnexFactory(
        edition=letter.edition, number=number, title=f"Titel {number}", kind=kind, public=True, **fields
    )


def test_annexes_say_how_it_stands_with_them(letter):
    annex(letter, 3, AnnexKind.MISSING)
    annex(letter, 1, AnnexKind.UPLOADED)
    annex(letter, 2, AnnexKind.MISSING, document=DocumentFactory(held=True, public=True))
    annex(letter, 4, AnnexKind.GENERATED)
    annex(letter, 5, AnnexKind.MISSING, municipality=MunicipalityFactory(public=True))

    assert [(a.number, a.title, a.state) for a in composed(letter).annexes] == [
        (1, "Titel 1", "het bestand ontbreekt nog"),
        (2, "Titel 2", "niet bijgevoegd; de inhoud is verwerkt"),
        (3, "Titel 3", "niet ingezien"),
        (4, "Titel 4", "nog niet gemaakt"),
    ]


def test_what_follows_the_block_of_annexes_is_printed_in_the_annexes_that_the_portal_makes(letter):
    block(letter, 1, heading="Brief", text="Tekst.")
    block(letter, 2, heading="", kind=BlockKind.ANNEXES, text="")
    block(letter, 3, heading="Een", text="Eerste.")
    block(letter, 4, heading="", text="Vervolg.")
    block(letter, 5, heading="Twee", text="Tweede.")
    annex(letter, 1, AnnexKind.MISSING)
    annex(letter, 2, AnnexKind.GENERATED)
    annex(letter, 3, AnnexKind.GENERATED)
    content = composed(letter)

    assert texts(content) == [("Brief", ["Tekst."])]
    assert [(a.number, a.state, [b.runs[0].text for b in a.blocks]) for a in content.annexes] == [
        (1, "niet ingezien", []),
        (2, "gemaakt door het portaal", ["Eerste.", "Vervolg."]),
        (3, "gemaakt door het portaal", ["Tweede."]),
    ]


def test_what_has_no_annex_is_printed_in_the_letter_and_not_lost(letter):
    block(letter, 1, heading="Brief", text="Tekst.")
    block(letter, 2, heading="", kind=BlockKind.ANNEXES, text="")
    block(letter, 3, heading="Over", text="Toch.")

    assert texts(composed(letter)) == [("Brief", ["Tekst."]), ("Over", ["Toch."])]


# Live blocks ----------------------------------------------------------------------------------------------------------


def test_a_risk_tells_itself_in_one_paragraph_and_a_measure_with_its_remark_and_reference(letter):
    other = RiskFactory(number=2, title="Tweede", public=True, since=MARCH)
    risk = RiskFactory(
        number=1,
        title="Eerste",
        cause="Oorzaak.",
        event="Gebeurtenis.",
        background="Toelichting.",
        public=True,
        since=MARCH,
    )
    measure = MitigationFactory(title="Titel", text="Maatregel.", public=True, since=MARCH)
    told = {"risk": risk, "mitigation": measure, "remark": "Opmerking.", "refers_to": other}
    RiskMitigationFactory(**told, public=True, since=MARCH)
    block(letter, 1, heading="Risico's", kind=BlockKind.RISKS, text="")

    assert composed(letter).sections[0].blocks == (
        RiskBlock(
            1,
            "Eerste",
            (Paragraph(("Oorzaak.", " ", "Gebeurtenis.")), Paragraph("Toelichting.")),
            BulletList(
                [(Paragraph(("Maatregel.", " ", "Opmerking.", " Zie ook ", Run("risico 2", link="#risico-2"), ".")),)]
            ),
        ),
        RiskBlock(2, "Tweede", ("Niet beschreven in de verwerkte stukken.",), ("Er zijn geen maatregelen bekend.",)),
    )


def test_a_step_of_another_municipality_alone_is_not_in_the_plan_of_this_one(letter):
    version = PlanVersionFactory(public=True, since=MARCH)
    elsewhere = MunicipalityFactory(public=True, since=MARCH)
    for marker, place in (("a", None), ("b", letter.municipality), ("c", elsewhere)):
        milestone = MilestoneFactory(municipality=place, public=True, since=MARCH)
        PlanItemFactory(
            version=version,
            milestone=milestone,
            marker=marker,
            title=marker,
            order=1,
            table="Tabel",
            public=True,
            since=MARCH,
        )
    block(letter, 1, heading="Planning", kind=BlockKind.PLAN_TABLE, text="")

    table = composed(letter).sections[0].blocks[0]
    assert [row[1][0].text for row in table.rows] == ["a", "b"]


def test_a_letter_does_not_compare_with_a_day_after_its_own(programme):
    """Asked for a day before the previous edition, it has nothing to compare with."""
    content = content_of(*DEN_HAAG, day=date(2025, 11, 1))

    assert [block.runs[0].text for block in content.annexes[4].blocks] == ["Hierover is op deze datum niets verwerkt."]
