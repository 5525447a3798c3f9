"""A small region in which letters can be adopted and sent: two municipalities, an edition, an editor of each."""

from dataclasses import dataclass
from datetime import date

from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.briefings.actions import adopt, issue
from jeugdhulp.briefings.models import Edition, IssuedLetter, Letter
from jeugdhulp.region.actions import publish
from tests.factories import BlockFactory, EditionFactory, LetterFactory, MunicipalityFactory, UserFactory
from tests.moments import noon

DAY = date(2026, 3, 3)
LONG_AGO = noon("2025-04-15")


@dataclass
class Region:
    """`letters` and `editors` by slug: delft and rijswijk."""

    edition: Edition
    letters: dict[str, Letter]
    editors: dict
    office: object
    council_member: object


def make_region(*, embargo: str = "geen", text: str = "De inkoop ligt op koers.", **edition) -> Region:
    """An edition of one text for Delft and Rijswijk, dated 3 March 2026, published."""
    towns = {
        slug: MunicipalityFactory(name=slug.title(), slug=slug, public=True, since=LONG_AGO)
        for slug in ("delft", "rijswijk")
    }
    edition = EditionFactory(
        slug="voortgang", subject="Voortgang", reference_date=DAY, embargo=embargo, since=LONG_AGO, **edition
    )
    BlockFactory(edition=edition, key="stand", heading="Stand van zaken", text=text, since=LONG_AGO)
    letters = {
        slug: LetterFactory(edition=edition, municipality=town, dated=DAY, since=LONG_AGO)
        for slug, town in towns.items()
    }
    editors = {slug: _user(f"redactie@{slug}.example.nl", Role.EDITOR, town) for slug, town in towns.items()}
    office = _user("bureau@example.nl", Role.OFFICE, None)
    member = _user("raad@example.nl", Role.COUNCIL_MEMBER, towns["rijswijk"])
    publish(by=None, why="voor een test")
    return Region(edition, letters, editors, office, member)


def _user(email, role, municipality):
    return give_role(user=UserFactory(email=email), role=role, municipality=municipality)


def adopted(region: Region, slug: str = "rijswijk") -> Letter:
    """The letter of this municipality, adopted by its college."""
    letter = region.letters[slug]
    adopt(letter=letter, decided_on=DAY, reference="B-2026-7", by=region.editors[slug])
    letter.refresh_from_db()
    return letter


def sent(region: Region, slug: str = "rijswijk") -> IssuedLetter:
    """The letter of this municipality, adopted and sent."""
    return issue(letter=adopted(region, slug), by=region.editors[slug])
