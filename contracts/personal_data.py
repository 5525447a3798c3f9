"""What looks like data of a person, in files and texts that may only hold numbers of young people.

* A citizen service number (BSN): nine digits, dots or spaces between them allowed, that pass the eleven test (elfproef).
* A person: somebody addressed (de heer, mevrouw), or initials and a surname.
* A day of birth, a mobile telephone number, an e-mail address.

It looks at shapes, so it can be wrong both ways; who types or imports stays responsible.
"""

import re
from collections.abc import Mapping

from django.core.exceptions import ValidationError
from stdnum.nl import bsn

_NINE_DIGITS = re.compile(r"(?<!\d)(?:\d[ .\-]?){8}\d(?!\d)")
_EIGHT_DIGITS = re.compile(r"\d{8}", re.ASCII)
_SHAPES = {
    "de naam van een persoon": re.compile(
        r"\b(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?)\s+(?:[A-Z]\.|[a-z']{1,4}\s|[A-Z][a-z])"
        r"|\b(?:[A-Z]\.\s?){1,4}(?:(?:van|de|der|den|het|ter|ten|el|la|'t|’t)\s){0,2}[A-Z][a-zà-ÿ]{2,}",
    ),
    "een geboortedatum": re.compile(r"\b(?:geboren|geboortedatum|geb\.)\W{0,3}(?:op\s)?\d", re.IGNORECASE),
    "een mobiel nummer": re.compile(r"(?<!\d)(?:0|\+31[ ]?|0031)6(?:[ \-]?\d){8}(?!\d)"),
    "een e-mailadres": re.compile(r"\S@\S+\.\S"),
}
#: words with which the heading of a column about persons begins; the longer ones also inside a longer word
_PERSONAL = re.compile(
    r"(?<![^\W\d_])(?:naam|namen|bsn|adres|straat|huisnummer|huisnr|postcode|telefoon|tel|mobiel|e-?mail|leeftijd|"
    r"geslacht|initialen|jeugdige|kind|ouder|moeder|vader|gezin|persoon|patient|patiënt|sofi)"
    r"|(?:voor|achter|roep|tussen|ge?boorte|familie)(?:naam|namen|datum|jaar|plaats|land)|voorletter|burgerservice"
    r"|cli[eë]nt|dossier|geb\.",
    re.IGNORECASE,
)
#: and of what makes it a total, or about an organisation
_NO_PERSON = re.compile(
    r"aantal|totaal|totalen|gemeente|segment|aanbieder|organisatie|instelling|product", re.IGNORECASE
)


def is_about_persons(heading: str) -> bool:
    """Whether a column with this heading would hold data of persons ("Achternaam jeugdige", "BSN-nummer")."""
    return bool(_PERSONAL.search(heading)) and not _NO_PERSON.search(heading)


def personal_data_in(text: str, *, short: bool = False) -> str:
    """What `text` seems to hold of a person ("een burgerservicenummer (BSN)"), "" when nothing.

    `short`: a text of eight digits counts as a BSN as well, of which a spreadsheet took the zero in front.
    """
    if short and _EIGHT_DIGITS.fullmatch(text) and bsn.is_valid(f"0{text}"):
        return "een burgerservicenummer (BSN)"
    if any(bsn.is_valid(re.sub(r"\D", "", found)) for found in _NINE_DIGITS.findall(text)):
        return "een burgerservicenummer (BSN)"
    return next((what for what, shape in _SHAPES.items() if shape.search(text)), "")


def refuse_personal_data(texts: Mapping[str, str]) -> None:
    """Raises ValidationError by field for each text that seems to hold data of a person."""
    found = {field: what for field, text in texts.items() if (what := personal_data_in(text))}
    if found:
        raise ValidationError(
            {
                field: f"Hier lijkt {what} te staan. Haal dat weg: hier horen alleen aantallen."
                for field, what in found.items()
            }
        )
