"""The letter to the providers: an edition of its own kind, one letter of the region, and an annex of the others."""

import pytest
from django.core.exceptions import ValidationError

from jeugdhulp.briefings.check import check
from jeugdhulp.briefings.composition import compose, letter_for
from jeugdhulp.briefings.copying import copy_edition
from jeugdhulp.briefings.enums import FOR_PROVIDERS, AnnexKind, BlockKind, EditionKind
from jeugdhulp.briefings.known import known_to
from jeugdhulp.briefings.models import Annex, Block, Edition, HouseStyle, Letter
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, PUBLIC, Visibility, editor
from tests.briefings.pdf_checks import check_pdf
from tests.briefings.real_letters import PROVIDERS, content_of, headings, lines_of, missing, pdf_of
from tests.briefings.test_check_letter import checked
from tests.briefings.test_render_letter import refusal, render
from tests.factories import (
    AnnexFactory,
    BlockFactory,
    EditionFactory,
    HeaderFieldFactory,
    HouseStyleFactory,
    LetterFactory,
    MunicipalityFactory,
    UserFactory,
)

#: what the paper of December 2025 says
FACTS = [
    "20 november 2025",
    "8 december 2025",
    "De negen gemeenten passen daarom de fasering van het inkooptraject aan",
    "de tarieven en voor de samenhang tussen de segmenten",
    "aanbieders, cliënten en hun vertegenwoordigers, verwijzers, regionale partners en het onderwijs",
    "Begin 2026 ligt die bij alle colleges ter vaststelling",
    "De voorbereiding van de implementatie en de uitvoeringstoets gaan daar nu aan vooraf",
    "de inkoop van het segment veelvoorkomende jeugdhulp",
    "Wij streven ernaar dat de contracten in hun nieuwe vorm op 1 januari 2028 starten, en niet op 1 januari 2027",
    "31 december 2026",
    "per segment vast hoe lang zij worden verlengd",
    "te zorgen dat de zorg doorloopt",
    "hulp en samenwerking over segmenten heen",
    "in januari 2026",
    "18 december 2025",
    "traject2027@sbjh.nl",
]


def test_the_letter_of_december_2025(programme):
    content, lines = content_of(*PROVIDERS), lines_of(*PROVIDERS)

    assert missing(FACTS, lines) == []
    assert (content.kind, content.municipality, content.banner) == (
        "Brief aan aanbieders",
        "Jeugdhulpregio Haaglanden",
        "Reconstructie uit openbare bronnen, niet het verzonden document",
    )
    assert [(line.label, line.value) for line in content.header] == [
        ("Datum", "datum onbekend (december 2025)"),
        ("Onderwerp", "Nieuwe fasering van de herziening van de jeugdhulpcontracten"),
    ]
    assert [(person.name, person.role) for person in content.signature.signatories] == [
        ("Marjolein Dijns", "Directeur Servicebureau Jeugdhulp Haaglanden"),
        ("Kees Ritsema van Eck", "Projectleider Inkoop Jeugdhulp Haaglanden"),
        ("Linda Koene", "Projectleider Inkoop Jeugdhulp Haaglanden"),
    ]
    assert check_pdf(pdf_of(*PROVIDERS)) == []
    assert headings(pdf_of(*PROVIDERS)) == [
        ("H1", "Brief aan aanbieders Nieuwe fasering van de herziening van de jeugdhulpcontracten"),
        ("H2", "De ontwikkeltafel van 20 november"),
        ("H2", "Waarom de fasering verandert"),
        ("H2", "Eerst segmenten, daarna de inhoud"),
        ("H2", "De ontwikkeltafel van 18 december"),
        ("H2", "Bijlagen"),
        ("H2", "Bijlage 1. De planning naast die van april 2025"),
    ]


def test_the_commands_ask_for_no_municipality(programme, tmp_path):
    file = tmp_path / "brief.pdf"

    assert render(edition="aanbieders-herfasering", out=str(file)) == f"1 brief gemaakt: {file}"
    assert render(edition="aanbieders-herfasering", all=True, out=str(tmp_path)) == f"1 brief gemaakt: {tmp_path}"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["aanbieders-herfasering-regio.pdf", "brief.pdf"]
    assert checked("aanbieders-herfasering", None) == (["Niets blokkeert deze brief (0 waarschuwingen)."], "")
    told = "Een brief aan aanbieders is van de hele regio. Laat --municipality weg."
    assert refusal(edition="aanbieders-herfasering", municipality="delft", out=str(file)) == told
    assert checked("aanbieders-herfasering", "delft") == ([], told)
    assert checked("voortgang", None) == ([], "Noem de gemeente met --municipality.")


@pytest.fixture
def provider_letter(db):
    """A concept of the region, public but for the letter itself."""
    letter = LetterFactory(
        edition=EditionFactory(slug="aanbieders", kind=EditionKind.PROVIDER_LETTER, public=True), municipality=None
    )
    BlockFactory(edition=letter.edition, heading="Wat er verandert", text="De start is later.", public=True)
    style = HouseStyleFactory(
        municipality=None, sender="Jeugdhulpregio Haaglanden", addressee="Aan aanbieders,", organ=""
    )
    HeaderFieldFactory(style=style, key="datum", label="Datum", order=1, required=True)
    return letter


def _council_letter(provider_letter, **annex) -> Letter:
    letter = LetterFactory(edition=EditionFactory(public=True), public=True)
    given = {"kind": AnnexKind.GENERATED, "encloses": provider_letter.edition, "public": True} | annex
    AnnexFactory(edition=letter.edition, number=1, title="De brief aan aanbieders", **given)
    return letter


def test_a_concept_goes_along_with_its_gaps_and_is_refused_as_long_as_it_is_narrower(provider_letter):
    snapshot = Snapshot(OFFICE)
    letter = letter_for(snapshot, id=_council_letter(provider_letter).id)
    content = compose(letter, snapshot)

    assert [str(type(block).__name__) for block in content.annexes[0].blocks] == ["DefinitionList", "Subsection"]
    assert list(content.annexes[0].blocks[0].items[0].text)[0].text == "Jeugdhulpregio Haaglanden"
    found = [str(finding) for finding in check(content, known_to(letter, snapshot)) if "ijlage 1" in str(finding)]
    assert found == [
        "Bijlage 1: Hier staat nog ‘[Datum nog invullen]’. Vul in wat hier hoort, of haal het weg.",
        found[1],
    ]
    assert "De brief in bijlage 1" in found[1]


def test_who_may_not_see_the_letter_gets_no_word_of_it_in_the_annex(provider_letter):
    letter = _council_letter(provider_letter)
    own = Snapshot(editor(letter.municipality_id))

    assert [letter_for(Snapshot(who), id=provider_letter.id) for who in (PUBLIC, editor(letter.municipality_id))] == [
        None,
        None,
    ]
    assert compose(letter_for(own, id=letter.id), own).annexes[0].blocks == ()


def _annex(letter, **given) -> Annex:
    return Annex(edition=letter.edition, number=2, title="Bijlage", **given)


def test_what_fits_no_letter_to_the_providers_is_refused(provider_letter):
    edition, council = provider_letter.edition, LetterFactory()
    refused = [
        (Letter(edition=edition, municipality=MunicipalityFactory()), "municipality"),
        (Letter(edition=council.edition), "municipality"),
        (
            Block(
                edition=edition,
                key="x",
                order=1,
                kind=BlockKind.TEXT,
                heading="Kop",
                for_municipality=council.municipality,
            ),
            "for_municipality",
        ),
        *[
            (Block(edition=edition, key="x", order=1, kind=kind), "kind")
            for kind in BlockKind
            if kind not in FOR_PROVIDERS
        ],
        (_annex(council, kind=AnnexKind.MISSING, encloses=edition), "encloses"),
        (_annex(council, kind=AnnexKind.GENERATED, encloses=council.edition), "encloses"),
        (_annex(provider_letter, kind=AnnexKind.GENERATED, encloses=edition), "encloses"),
    ]
    found = []
    for row, _ in refused:
        with pytest.raises(ValidationError) as problem:
            row.clean()
        found.append(list(problem.value.message_dict))

    assert found == [[field] for _, field in refused]
    for second in (HouseStyle(sender="Nog een"), Letter(edition=edition)):
        with pytest.raises(ValidationError):
            second.validate_constraints()


def test_a_copy_of_the_edition_has_one_letter_of_the_region_and_encloses_nothing_old(provider_letter):
    council, office = _council_letter(provider_letter), UserFactory()
    day = provider_letter.edition.reference_date
    new = copy_edition(provider_letter.edition, by=office, reference_date=day)
    copied = copy_edition(council.edition, by=office, reference_date=day)

    assert list(Letter.objects.filter(edition=new).values_list("municipality", "visibility")) == [
        (None, Visibility.INTERNAL)
    ]
    assert list(Annex.objects.filter(edition=copied).values_list("kind", "encloses")) == [(AnnexKind.MISSING, None)]
    assert Edition.objects.get(pk=new.pk).kind == EditionKind.PROVIDER_LETTER
