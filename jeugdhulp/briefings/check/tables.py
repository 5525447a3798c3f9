"""A table that the text promises and that is not there: the proposal of April 2025 lost one."""

import re

from ..parts import own_texts, walk
from .findings import refusal
from .places import place_of

TABLE = re.compile(
    r"\b(?:onderstaande|bijgaande|volgende|bovenstaande) (?:tabel|tijdlijn|figuur|matrix)\b|\btabel hieronder\b",
    re.IGNORECASE,
)
SHOWN = {"DataTable", "Figure", "Matrix"}


def promised_tables(content, known):
    """ "In onderstaande tabel" in a section without a table."""
    for section in content.sections:
        parts = list(walk(section.blocks))
        promised = any(TABLE.search(text) for part in parts for text in own_texts(part))
        if promised and not SHOWN & {type(part).__name__ for part in parts}:
            yield refusal(
                place_of(section),
                "De tekst noemt een tabel die er niet staat.",
                "Voeg een blok met de tabel toe.",
            )
