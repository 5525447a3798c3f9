"""The ledger of what was promised to one council, and what of it time overtook.

* A promise belongs to one council; only that municipality's letter can follow it up (settlement: models/promise.py).
* A moment that passed without a paper is not broken: nothing was worked in ("geen bericht verwerkt").
* "Niet gevonden in de verwerkte documenten" says that somebody looked; the municipality itself may know better.
"""

from collections.abc import Iterable
from datetime import date

from jeugdhulp.snapshot import Snapshot

from .enums import CommitmentState, InformationState
from .models import Commitment, InformationMoment, Letter

SILENT = "Voor dit moment is geen bericht verwerkt."
NOT_FOUND = "Dit is niet gevonden in de verwerkte documenten."


def is_silent(moment: InformationMoment, day: date) -> bool:
    """Whether the promised time passed without anything that answers it."""
    return bool(moment.state == InformationState.PROMISED and moment.end and moment.end < day)


def overtaken(letter: Letter, own: Snapshot, day: date) -> Iterable[tuple[str, str]]:
    """What this letter's council was promised and what no longer holds at `day`: (what, why).

    `own` reads as the municipality's editor does: what is internal to it counts.
    """
    of_council = {"municipality_id": letter.municipality_id}
    for moment in own.of(InformationMoment).filter(**of_council):
        if is_silent(moment, day) or moment.state == InformationState.NOT_FOUND:
            what = f"Toegezegd voor {moment.period_text or 'een onbekende tijd'}: {moment.title}"
            yield what, NOT_FOUND if moment.state == InformationState.NOT_FOUND else SILENT
    for promise in own.of(Commitment).filter(**of_council):
        if promise.state == CommitmentState.OPEN and promise.end and promise.end < day:
            yield f"{promise}", f"De dag van deze toezegging ({promise.period_text}) is voorbij."
        if promise.state == CommitmentState.SETTLED and promise.id == letter.follows_id:
            yield f"{promise}", "De raad heeft deze toezegging al afgedaan; deze brief geeft er vervolg aan."


def told_state(moment: InformationMoment, day: date) -> str:
    """How it stands with a promised moment at `day`, in words: one that passed in silence was not found either."""
    return InformationState.NOT_FOUND.label if is_silent(moment, day) else moment.get_state_display()
