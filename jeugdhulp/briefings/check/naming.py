"""One name for one thing: segments, bodies, groups of municipalities and the year that is worked towards."""

import re

from .findings import warning
from .places import everything, places
from .references import PAPER
from .words import preferred

GROUP = re.compile(r"\bH\d{1,2}\b")
YEAR = re.compile(r"\bjeugdhulp (20\d\d)\b", re.IGNORECASE)


def two_names(content, known):
    """Two names for one segment in one letter."""
    texts = " ".join(text for _, text in places(content)).casefold()
    for canonical, others in known.terms:
        rest = texts.replace(canonical.casefold(), "")
        for other in others:
            if canonical.casefold() in texts and re.search(rf"\b{re.escape(other.casefold())}\b", rest):
                yield warning(
                    "Tekst",
                    f"Hetzelfde segment heet hier ‘{canonical}’ en ‘{other}’.",
                    f"Gebruik overal ‘{canonical}’.",
                )


def preferred_names(content, known):
    """A writing that the programme does not use, such as "JONGdoet mee!"; and a reference in small letters."""
    for place, text in everything(content):
        for wrong, right in preferred():
            if re.search(rf"(?<!\w){re.escape(wrong)}(?!\w)", text):
                yield warning(place, f"Hier staat ‘{wrong}’.", f"Het programma schrijft ‘{right}’.")
        for match in PAPER.finditer(text):
            if match.group()[0].islower():
                yield warning(place, f"Hier staat ‘{match.group()}’.", f"Schrijf ‘{match.group().upper()}’.")


def groups(content, known):
    """ "H8" in a letter that nowhere says which municipalities those are: "acht gemeenten (H8)"."""
    texts = [(place, text) for place, text in places(content)]
    explained = {name for _, text in texts for name in re.findall(r"\((H\d{1,2})\)", text)}
    for place, text in texts:
        for name in GROUP.findall(text):
            if name not in explained:
                explained.add(name)
                yield warning(
                    place,
                    f"‘{name}’ wordt in deze brief niet uitgelegd.",
                    f"Schrijf eerst voluit welke gemeenten het zijn, met ({name}) erachter.",
                )


def target_years(content, known):
    """The same purchase under two years: "jeugdhulp 2027" in the title and "jeugdhulp 2028" in the text."""
    years = sorted({year for _, text in everything(content) for year in YEAR.findall(text)})
    if len(years) > 1:
        yield warning(
            "Tekst",
            f"De brief noemt ‘jeugdhulp {years[0]}’ en ‘jeugdhulp {years[-1]}’.",
            "Is het één traject, leg dan uit welk jaar in de naam hoort en welk jaar het doel is.",
        )
