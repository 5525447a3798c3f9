"""What is not filled in, and a letter dated before the day it tells about."""

import re

from .findings import refusal
from .places import everything

PLACEHOLDER = re.compile(
    r"\[[^\]]*\]|<[^>]*>|\bx{3,}\b|\b(?:dienst)?code\b|\bn\.?t\.?b\.?\b|\blorem ipsum\b|\?{2,}|\.{4,}|…{2,}|_{3,}",
    re.IGNORECASE,
)


def placeholders(content, known):
    """Brackets, HTML, "xxx", dots to fill in and template words that somebody forgot."""
    for place, text in everything(content):
        for match in PLACEHOLDER.finditer(text):
            yield refusal(place, f"Hier staat nog ‘{match.group()}’.", "Vul in wat hier hoort, of haal het weg.")


def empty_fields(content, known):
    """A header field that the house style requires and that has no value."""
    for label in content.missing_fields:
        yield refusal(
            f"Briefhoofd, {label}",
            "Dit veld is verplicht en leeg.",
            "Vul het in bij de gegevens van de brief.",
        )


def dates(content, known):
    """A letter that is dated before the day it tells about."""
    if content.date and content.date < content.reference_date:
        yield refusal(
            "Briefhoofd, Datum",
            "De brief is gedateerd vóór de peildatum van de editie.",
            "Kies een latere datum voor de brief, of een eerdere peildatum.",
        )
