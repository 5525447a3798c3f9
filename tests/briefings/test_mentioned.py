"""A risk that a letter mentions: a link, text that follows a new number, and a risk that cannot be deleted."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from jeugdhulp.briefings.composition import compose, letter_for
from jeugdhulp.briefings.enums import BlockKind, LetterState
from jeugdhulp.briefings.parts import Run, walk
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from risks.actions import renumber
from tests.factories import BlockFactory, LetterFactory, LocalPassageFactory, RiskFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def today():
    return timezone.localdate()


def links(letter) -> list[tuple[str, str]]:
    content = compose(letter_for(Snapshot(OFFICE), id=letter.id), Snapshot(OFFICE))
    assert content.unresolved_links == ()
    return [(part.text, part.link) for part in walk(content) if isinstance(part, Run) and part.link]


def test_a_mention_is_a_link_within_the_letter_or_to_the_page(today):
    one, two = (RiskFactory(number=number, code=f"r{number}", public=True) for number in (1, 2))
    one.background = "Zie risico 2."
    one.record(because="verwijst")
    RiskFactory(number=3)
    letter = LetterFactory(edition__reference_date=today, public=True)
    text = "Zie **risico 2**, risico's 1 en 3, en [risico 1](https://voorbeeld.nl)."
    BlockFactory(edition=letter.edition, order=1, text=text, public=True)
    assert links(letter) == [
        ("risico 2", "/risicos/r2/"),
        ("risico's 1", "/risicos/r1/"),
        ("risico 1", "https://voorbeeld.nl"),
    ]
    # risk 3 is internal; with the list in the letter the others lead there, and so does what the register says
    BlockFactory(edition=letter.edition, order=2, kind=BlockKind.RISKS, text="", public=True)
    assert links(letter) == [
        ("risico 2", "#risico-2"),
        ("risico's 1", "#risico-1"),
        ("risico 1", "https://voorbeeld.nl"),
        ("risico 2", "#risico-2"),
    ]


def test_texts_of_letters_to_come_follow_a_new_number(today):
    two = RiskFactory(number=2)
    letter = LetterFactory(edition__reference_date=today + timedelta(days=7))
    block = BlockFactory(edition=letter.edition, heading="Bij risico 2", text="Zie risico 2.")
    passage = LocalPassageFactory(letter=letter, block=block, text="Hier speelt risico 2.")
    # this one reads as of a day on which the number was still 2
    old = BlockFactory(edition__reference_date=today - timedelta(days=1), text="Zie risico 2.")
    adopted = LocalPassageFactory(letter__edition=letter.edition, block=block, text="Risico 2.")
    adopted.letter.state = LetterState.ADOPTED
    adopted.letter.dated = today
    adopted.letter.record(because="vastgesteld")
    renumber(numbers={two.id: 7}, because="volgorde")
    for record in (block, passage, old, adopted):
        record.refresh_from_db()
    assert (block.heading, block.text, passage.text) == ("Bij risico 7", "Zie risico 7.", "Hier speelt risico 7.")
    assert (old.text, adopted.text) == ("Zie risico 2.", "Risico 2.")


def test_a_letter_protects_the_risk_that_it_mentions(today):
    two = RiskFactory(number=2, title="Uitstel")
    letter = LetterFactory(edition__reference_date=today, edition__subject="Voortgang", edition__slug="vg")
    block = BlockFactory(edition=letter.edition, heading="Risico's", text="Zie risico 2.")
    LocalPassageFactory(letter=letter, block=block, text="Hier speelt risico 2.")
    with pytest.raises(ValidationError) as refused:
        two.delete()
    assert refused.value.messages == [
        "Risico 2 kan niet worden verwijderd, want er wordt naar verwezen.",
        "Editie ‘Voortgang (vg)’, blok ‘Risico's’: de tekst bij ‘tekst’ noemt het.",
        f"Brief ‘Voortgang (vg)’ van {letter.municipality}, lokale passage: de tekst bij ‘tekst’ noemt het.",
    ]
