"""Adopting a letter: by its own college, complete, and from then on word for word the same."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from jeugdhulp.briefings.actions import adopt, reopen
from jeugdhulp.briefings.enums import LetterState
from jeugdhulp.briefings.models import Adoption, Letter
from jeugdhulp.briefings.preparing import prepared
from jeugdhulp.briefings.restoring import content_of
from jeugdhulp.region.actions import publish
from tests.briefings.sending import DAY, adopted, make_region
from tests.factories import (
    BlockFactory,
    HeaderFieldFactory,
    HeaderValueFactory,
    HouseStyleFactory,
    LetterFactory,
    LocalPassageFactory,
)

pytestmark = pytest.mark.django_db

TOLD = {"decided_on": DAY, "reference": "B-2026-7"}


def refusals(action, **kwargs) -> list[str]:
    with pytest.raises(ValidationError) as refused:
        action(**kwargs)
    return refused.value.messages


def test_an_editor_records_the_decision_of_the_own_college():
    region = make_region()
    letter, editor = region.letters["rijswijk"], region.editors["rijswijk"]

    adoption = adopt(letter=letter, by=editor, **TOLD)

    letter.refresh_from_db()
    row = letter.history.first()
    assert letter.state == LetterState.ADOPTED
    assert (adoption.decided_on, adoption.reference, adoption.adopted_by) == (DAY, "B-2026-7", editor)
    assert (row.history_change_reason, row.history_user) == (
        "Vastgesteld door het college op 3 maart 2026, kenmerk B-2026-7",
        editor,
    )
    assert [section.heading for section in content_of(adoption.content).sections] == ["Stand van zaken"]


@pytest.mark.parametrize("who", ["office", "council_member", "other editor", "superuser"])
def test_nobody_else_does(who):
    region = make_region()
    users = {
        "office": region.office,
        "council_member": region.council_member,
        "other editor": region.editors["delft"],
        "superuser": region.office,
    }
    user = users[who]
    if who == "superuser":
        user.is_superuser = True
        user.save()

    with pytest.raises(PermissionDenied, match="Alleen een redacteur van de gemeente zelf"):
        adopt(letter=region.letters["rijswijk"], by=user, **TOLD)
    assert Adoption.objects.count() == 0


def test_what_the_check_blocks_is_refused_with_every_sentence():
    region = make_region(text="De start is op [datum]. Zie ook bijlage 3.")

    told = refusals(adopt, letter=region.letters["rijswijk"], by=region.editors["rijswijk"], **TOLD)

    assert told == [
        "‘Stand van zaken’: Hier staat nog ‘[datum]’. Vul in wat hier hoort, of haal het weg.",
        "‘Stand van zaken’: Bijlage 3 is er niet. Voeg haar toe, of haal de verwijzing weg.",
    ]
    assert Letter.objects.get(id=region.letters["rijswijk"].id).state == LetterState.DRAFT


def test_date_reference_and_number_come_from_the_municipality_first():
    region = make_region()
    letter, editor = region.letters["rijswijk"], region.editors["rijswijk"]
    style = HouseStyleFactory(municipality=letter.municipality)
    field = HeaderFieldFactory(style=style, key="ons_kenmerk", label="Ons kenmerk", required=True)
    letter.dated = None
    letter.record(because="nog niet bekend")

    told = refusals(adopt, letter=letter, by=editor, **TOLD)
    HeaderValueFactory(letter=letter, field=field, value="26/001")
    letter.dated = DAY
    letter.record(because="nu wel")

    assert told == [
        "Briefhoofd: de brief heeft nog geen datum. Vul de datum van de brief in.",
        "Briefhoofd, Ons kenmerk: Dit veld is verplicht en leeg. Vul het in bij de gegevens van de brief.",
    ]
    assert adopt(letter=letter, by=editor, **TOLD).sha256


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"reference": " "}, "Vul dit in; er is nog niets gebeurd."),
        ({"decided_on": timezone.localdate() + timedelta(1)}, "Het college heeft dan nog niet besloten."),
        ({"seen": "0" * 64}, "De brief is intussen gewijzigd."),
    ],
)
def test_a_decision_needs_a_day_that_came_a_reference_and_a_letter_that_was_read(given, told):
    region = make_region()

    found = refusals(adopt, letter=region.letters["rijswijk"], by=region.editors["rijswijk"], **(TOLD | given))

    assert [sentence[: len(told)] for sentence in found] == [told]


def test_a_reconstruction_is_never_adopted():
    region = make_region(reconstruction=True)

    told = refusals(adopt, letter=region.letters["rijswijk"], by=region.editors["rijswijk"], **TOLD)

    assert told == ["Een reconstructie uit openbare bronnen wordt nooit vastgesteld of verzonden."]


def test_a_letter_does_not_tell_of_a_day_to_come():
    region = make_region()
    region.edition.reference_date = date(2090, 1, 1)
    region.edition.record(because="te vroeg")

    told = refusals(adopt, letter=region.letters["rijswijk"], by=region.editors["rijswijk"], **TOLD)

    assert told[0].startswith("Editie: de peildatum ligt in de toekomst.")


def test_what_changes_later_does_not_change_the_adopted_letter():
    region = make_region()
    letter = adopted(region)
    before = Adoption.objects.get(letter=letter)

    block = region.edition.blocks.get()
    block.text = "Nu staat er iets anders."
    block.record(because="te laat")
    BlockFactory(edition=region.edition, key="meer", text="Nog meer.")
    HouseStyleFactory(municipality=letter.municipality, sender="Gemeente Rijswijk aan de Vliet")
    publish(by=None, why="later")

    after = Adoption.objects.get(letter=letter)
    assert (after.content, after.sha256) == (before.content, before.sha256)
    assert content_of(after.content).sha256 == before.sha256
    assert prepared(letter.id).content.sha256 != before.sha256


def test_an_adopted_letter_and_its_parts_are_closed_until_it_is_reopened():
    region = make_region()
    letter, editor = adopted(region), region.editors["rijswijk"]
    block = region.edition.blocks.get()

    letter.subject = "Een ander onderwerp"
    assert refusals(letter.record, because="toch") == [
        "Deze brief is vastgesteld of verzonden en verandert niet meer. Een correctie is een nieuwe brief."
    ]
    closed = "Deze brief is vastgesteld en verandert niet meer. Heropen hem eerst."
    assert refusals(LocalPassageFactory, letter=letter, block=block) == [closed]
    assert refusals(Letter.objects.get(id=letter.id).delete) == [
        "Een vastgestelde of verzonden brief wordt niet verwijderd."
    ]

    reopen(letter=letter, because="Het college nam een ander besluit", by=editor)

    assert Letter.objects.get(id=letter.id).state == LetterState.DRAFT
    assert LocalPassageFactory(letter=Letter.objects.get(id=letter.id), block=block).pk
    adopt(letter=letter, by=editor, **TOLD)
    assert Adoption.objects.filter(letter=letter).count() == 2


def test_a_state_cannot_be_chosen_out_of_order():
    letter = LetterFactory()
    letter.state = LetterState.ISSUED

    assert refusals(letter.record, because="even") == [
        "Na ‘concept’ kan niet ‘verzonden’ komen. De knoppen bij de brief doen de stappen die wel kunnen."
    ]


def test_a_college_does_not_decide_before_the_day_that_its_letter_tells_of():
    region = make_region()
    told = TOLD | {"decided_on": region.edition.reference_date - timedelta(days=1)}
    [sentence] = refusals(adopt, letter=region.letters["rijswijk"], by=region.editors["rijswijk"], **told)
    assert "het college kan niet eerder besloten hebben" in sentence
