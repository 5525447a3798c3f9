"""What a letter is in the terms of the Woo: metadata in the names of DiWoo, for JSON and for a sitemap.

Names and form: DiWoo metadata 0.9.8; lists: TOOI (standaarden.overheid.nl/diwoo and /tooi).

* Offered, no more: whether a letter must be published, where and in which category, its municipality decides.
* The publisher is the municipality, by its TOOI code; without a code only its name is given.
* What nobody recorded is left out.
"""

from collections.abc import Iterable
from datetime import datetime, time

from django.utils import timezone
from django.utils.formats import date_format

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, Visibility

from .enums import Ending, HeaderKey
from .issued import Sent
from .models import HeaderValue, Letter

TOOI = "https://identifier.overheid.nl/tooi"
EUROPE = "http://publications.europa.eu/resource/authority"
#: Woo, article 3.3, second paragraph under c: proposed, because the letter goes to the council
CATEGORY = {"resource": f"{TOOI}/def/thes/kern/c_db4862c3", "label": "vergaderstukken decentrale overheden"}
ADOPTION = {"resource": f"{TOOI}/def/thes/kern/c_641ecd76", "label": "vaststelling"}
DUTCH = {"resource": f"{EUROPE}/language/NLD", "label": "Nederlands"}
PDF = {"resource": f"{EUROPE}/file-type/PDF", "label": "PDF"}

OFFERED = (
    "Het portaal biedt deze metadata aan. De gemeente blijft zelf verantwoordelijk voor de publicatie volgens de "
    "Woo. De informatiecategorie is een voorstel."
)
NOT_PUBLIC = "Deze brief is beperkt openbaar. Er is geen metadata voor publicatie volgens de Woo."
UNDER_EMBARGO = "Deze brief is nog onder embargo. Publiceer hem niet voordat het embargo voorbij is."


def is_offered(sent: Sent) -> bool:
    """Whether the letter can be published by anybody: sent, public, not under embargo and not withdrawn."""
    return sent.letter.level == Visibility.PUBLIC and not sent.held_back and sent.kind != Ending.WITHDRAWN


def own_numbers(letter_ids: Iterable[int]) -> dict[int, list[str]]:
    """The numbers under which municipalities keep these letters, as their letterheads say; by id of the letter.

    For letters that the reader may see: they print them. Nothing of a letterhead changes after adoption.
    """
    now = Snapshot(OFFICE)
    values = now.join(now.of(HeaderValue).filter(letter_id__in=list(letter_ids)), "field")
    found: dict[int, list[str]] = {}
    for value in values:
        if value.field.key in (HeaderKey.OUR_REFERENCE, HeaderKey.NUMBER):
            found.setdefault(value.letter_id, []).append(value.value)
    return found


def metadata(sent: Sent, base: str, numbers: dict[int, list[str]]) -> dict:
    """What the letter is, for publication and for a council information system; `base` is the portal's address."""
    letter = sent.letter
    told = OFFERED if letter.level == Visibility.PUBLIC else NOT_PUBLIC
    found = {
        "toelichting": UNDER_EMBARGO if sent.held_back else told,
        "openbaarheid": "onder embargo" if sent.held_back else letter.get_level_display().lower(),
        "stand": sent.state.lower(),
        "gemeente": letter.municipality.name,
        "onderwerp": letter.subject,
        "datum": letter.dated.isoformat(),
        "peildatum": letter.reference_date.isoformat(),
        "verzonden": _moment(letter.issued_at),
        "collegebesluit": {"datum": letter.adoption.decided_on.isoformat(), "kenmerk": letter.adoption.reference},
        "adres": base + letter.get_absolute_url(),
        "sha256": letter.sha256,
    }
    if sent.kind:
        found["beeindigd"] = {"hoe": sent.kind, "op": _moment(sent.ended_at), "reden": sent.because}
    if sent.predecessor_id:
        found["vervangt"] = base + Letter(pk=sent.predecessor_id).get_absolute_url()
    if sent.successor_id:
        found["vervangen_door"] = base + Letter(pk=sent.successor_id).get_absolute_url()
    return found | ({"diwoo": diwoo(sent, base, numbers)} if letter.level == Visibility.PUBLIC else {})


def diwoo(sent: Sent, base: str, numbers: dict[int, list[str]]) -> dict:
    """The DiWoo document of a public letter; lists of values as a resource with its label."""
    letter = sent.letter
    valid = {"begindatum": letter.dated.isoformat()}
    if sent.ended_at:
        valid["einddatum"] = timezone.localdate(sent.ended_at).isoformat()
    decided = timezone.make_aware(datetime.combine(letter.adoption.decided_on, time()))
    return {
        "identifiers": [base + letter.get_absolute_url(), *numbers.get(letter.letter_id, [])],
        "publisher": _organisation(letter.municipality),
        "verantwoordelijke": _organisation(letter.municipality),
        "titelcollectie": {"officieleTitel": official_title(sent)},
        "classificatiecollectie": {"informatiecategorieen": [CATEGORY]},
        "creatiedatum": letter.dated.isoformat(),
        "geldigheid": valid,
        "language": DUTCH,
        "format": PDF,
        # a college decides on a day; the standard asks for a time
        "documenthandelingen": [{"soortHandeling": ADOPTION, "atTime": decided.isoformat()}],
    }


def official_title(sent: Sent) -> str:
    """The subject with whose letter it is and of when: nine municipalities share a subject."""
    letter = sent.letter
    return f"{letter.subject}, brief aan de raad van {letter.municipality.name}, {date_format(letter.dated, 'j F Y')}"


def _organisation(municipality) -> dict:
    known = {"resource": f"{TOOI}/id/gemeente/{municipality.tooi_code}"} if municipality.tooi_code else {}
    return known | {"label": f"gemeente {municipality.name}"}


def _moment(moment: datetime) -> str:
    return timezone.localtime(moment).isoformat(timespec="seconds")
