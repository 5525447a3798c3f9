"""What is not filled in, and a letter dated before the day it tells about, or long after it."""

import re
from datetime import timedelta

from .findings import refusal, warning
from .places import everything

#: a letter dated later than this after the day it tells about probably bears a slip in its date
LONG_AFTER = timedelta(days=92)
PLACEHOLDER = re.compile(
    r"\[[^\]]*\]|<[^>]*>|\{\{.*?\}\}|\{%.*?%\}|«[^»]*»|\bx{3,}\b|\b(?:dienst)?code\b|\bn\.?t\.?b\.?\b|\blorem ipsum\b|\?{2,}|\.{4,}|…{2,}|_{3,}",
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
    """A letter that is dated before the day it tells about, or so long after it that the year may be wrong."""
    if content.date and content.date < content.reference_date:
        yield refusal(
            "Briefhoofd, Datum",
            "De brief is gedateerd vóór de peildatum van de editie.",
            "Kies een latere datum voor de brief, of een eerdere peildatum.",
        )
    elif content.date and content.date - content.reference_date > LONG_AFTER:
        yield warning(
            "Briefhoofd, Datum",
            "De brief is meer dan drie maanden na de peildatum gedateerd.",
            "Kijk of de dag en het jaar kloppen, of neem een latere peildatum.",
        )
