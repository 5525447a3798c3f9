"""An annex that the text promises and that is not there."""

import re

from .findings import refusal
from .references import mentions

NUMBERED = re.compile(r"\bbijlagen?\s+(\d+)\b", re.IGNORECASE)
UNNAMED = re.compile(r"\b(?:als|in de|in een|zie de|bijgevoegde) bijlagen?\b(?!\s+\d)", re.IGNORECASE)
#: how composition tells that the annex goes with the letter
THERE = ("bijgevoegd", "gemaakt door het portaal")


def named_annexes(content, known):
    """ "bijlage 2" where there is none, or where it is still missing."""
    state = {annex.number: annex.state for annex in content.annexes}
    for place, _, number in mentions(content, NUMBERED):
        told = state.get(int(number))
        if told is None:
            yield refusal(place, f"Bijlage {number} is er niet.", "Voeg haar toe, of haal de verwijzing weg.")
        elif not told.startswith(THERE):
            yield refusal(
                place,
                f"Bijlage {number} ontbreekt nog.",
                "Voeg het bestand toe bij de bijlagen van de editie.",
            )


def unnamed_annexes(content, known):
    """ "als bijlage" in a letter without any annex."""
    if content.annexes:
        return
    for place, match, _ in mentions(content, UNNAMED, 0):
        yield refusal(
            place,
            f"De tekst zegt ‘{match.group()}’, maar deze brief heeft geen bijlagen.",
            "Voeg de bijlage toe bij de editie, of pas de zin aan.",
        )
