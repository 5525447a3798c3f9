"""Which letter a council had before this one: with what that told, the changes since the previous letter compare.

* It is the letter that this municipality sent in the edition named as the previous one; where it sent none in that, in
  the edition before that, and so on.
* Where no edition is named, it is the last one that it sent of the same kind, of an earlier or the same reference date.
* What was withdrawn does not count, nor what was replaced: the letter that replaced it does. A correction compares with
  what its council had before the letter that it corrects.
* A reconstruction has none: it tells what a paper told.

A letter told its facts as they were on its reference date, of what had been published when its college adopted it
(`Adoption.known_by`). History is only added to, so reading that moment with that knowledge gives the facts that were
frozen; what was entered later is news, also when it counts since an earlier day.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from .models import Edition, Letter


@dataclass(frozen=True)
class Told:
    """What a council was told by a letter that counts: the stand on `day`, of what was known by `known_by`."""

    municipality_id: int
    edition_id: int
    day: date
    known_by: datetime


def told_before(letter: Letter, day: date, told: Iterable[Told], editions: Mapping[int, Edition]) -> Told | None:
    """What the council of `letter`, which tells the stand on `day`, was told before; None for a first letter.

    `editions` by id: those through which the way back leads.
    """
    if letter.is_reconstruction:
        return None
    own = [one for one in told if one.municipality_id == letter.municipality_id and one.day <= day]
    by_edition = {one.edition_id: one for one in own if one.edition_id != letter.edition_id}
    if letter.edition.previous_id is not None:
        return next((by_edition[id] for id in _back(letter.edition, editions) if id in by_edition), None)
    alike = [one for id, one in by_edition.items() if id in editions and editions[id].kind == letter.edition.kind]
    return max(alike, key=lambda one: (one.day, one.known_by), default=None)


def _back(edition: Edition, editions: Mapping[int, Edition]) -> Iterator[int]:
    """The ids of the editions before this one, the nearest first; each once, whatever somebody filled in."""
    seen = {edition.id}
    while edition is not None and edition.previous_id not in (None, *seen):
        seen.add(edition.previous_id)
        yield edition.previous_id
        edition = editions.get(edition.previous_id)
