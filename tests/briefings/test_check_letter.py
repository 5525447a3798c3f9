"""`manage.py check_letter`: the list of the check on the letters of the programme, and its exit."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from jeugdhulp.briefings.enums import AnnexKind
from jeugdhulp.briefings.models import Letter
from tests.briefings.real_letters import MUNICIPALITIES
from tests.factories import (
    AnnexFactory,
    BlockFactory,
    EditionFactory,
    HouseStyleFactory,
    LetterFactory,
    MunicipalityFactory,
)

REQUIRED = "Dit veld is verplicht en leeg. Vul het in bij de gegevens van de brief."


def checked(edition, municipality) -> tuple[list[str], str]:
    """What the command prints, and the sentence with which it refuses."""
    said, refused = StringIO(), ""
    try:
        call_command("check_letter", edition=edition, municipality=municipality, stdout=said)
    except CommandError as problem:
        refused = str(problem)
    return said.getvalue().splitlines(), refused


def test_a_letter_that_nothing_refuses(db):
    letter = LetterFactory(
        edition=EditionFactory(slug="proef", public=True),
        municipality=MunicipalityFactory(slug="voorbeeldstad", public=True),
    )
    HouseStyleFactory(municipality=letter.municipality, public=True)
    BlockFactory(edition=letter.edition, heading="Kop", text="Alles is op orde.", public=True)

    assert checked("proef", "voorbeeldstad") == (["Niets blokkeert deze brief (0 waarschuwingen)."], "")


def test_what_blocks_stands_first_and_makes_the_command_fail(db):
    letter = LetterFactory(edition__slug="proef", municipality__slug="voorbeeldstad", edition__public=True)
    BlockFactory(edition=letter.edition, heading="Kop", text="Een foutwoordd. Op [datum].", public=True)

    assert checked("proef", "voorbeeldstad") == (
        [
            "[blokkeert] ‘Kop’: Hier staat nog ‘[datum]’. Vul in wat hier hoort, of haal het weg.",
            "[waarschuwing] ‘Kop’: ‘foutwoordd’ staat niet in de woordenlijst. Verbeter het, of laat het woord aan de "
            "woorden van het programma toevoegen.",
        ],
        "1 van 2 bevindingen blokkeren deze brief.",
    )


def test_the_file_of_an_annex_is_not_left_behind_when_an_internal_letter_is_sent(db):
    letter = LetterFactory(edition__slug="proef", municipality__slug="voorbeeldstad")
    for number, level in enumerate(("intern", "openbaar"), 1):
        AnnexFactory(edition=letter.edition, number=number, kind=AnnexKind.UPLOADED, visibility=level)
    said, _ = checked("proef", "voorbeeldstad")

    levels = letter.visibility, letter.edition.visibility
    assert (*levels, [line.split(";")[0] for line in said if "wie de brief leest" in line]) == (
        "intern",
        "intern",
        [
            "[blokkeert] Bijlage 1: Dit onderdeel is intern",
            "[blokkeert] Bijlage 2 (door haar editie): Dit onderdeel is intern",
        ],
    )


def test_the_letter_of_den_haag(programme):
    said, refused = checked("voortgang", "den-haag")

    assert [line for line in said if line.startswith("[blokkeert]")] == [
        f"[blokkeert] ‘Toelichting’: Bijlage {number} ontbreekt nog. Voeg het bestand toe bij de bijlagen van de editie."
        for number in (1, 2)
    ]
    assert refused == f"2 van {len(said)} bevindingen blokkeren deze brief."


def test_the_letter_of_rijswijk_knows_what_its_council_was_promised(programme):
    said, _ = checked("herfasering", "rijswijk")

    assert [line for line in said if line.startswith("[waarschuwing]")] == [
        "[waarschuwing] Toegezegd voor Oktober 2025: Raadsinformatiebrief over bekostiging en inkoopvorm: Dit is niet "
        "gevonden in de verwerkte documenten. Vertel in deze brief hoe het nu staat, of werk het gegeven bij."
    ]


@pytest.mark.parametrize("municipality", sorted(set(MUNICIPALITIES) - {"den-haag", "rijswijk"}))
def test_header_values_that_no_source_holds_are_listed(programme, municipality):
    said, _ = checked("herfasering", municipality)

    assert [line for line in said if REQUIRED in line] == [
        f"[blokkeert] Briefhoofd, Datum: {REQUIRED}",
        f"[blokkeert] Briefhoofd, Ons kenmerk: {REQUIRED}",
    ]


def test_an_unknown_edition(programme):
    assert checked("zomer", "delft") == (
        [],
        "De editie ‘zomer’ is niet bekend. Kies uit: voortgang, aanbieders-herfasering, herfasering.",
    )


def test_an_unknown_municipality(programme):
    said, refused = checked("voortgang", "utrecht")
    assert (said, refused.split(" Kies uit: ")[0]) == ([], "De gemeente ‘utrecht’ is niet bekend.")


def test_a_municipality_without_a_letter(programme):
    for letter in Letter.objects.filter(municipality__slug="delft"):
        for part in letter.header_values.all():
            part.delete()
        letter.delete()
    assert checked("voortgang", "delft") == ([], "Delft heeft geen brief in de editie ‘voortgang’.")
