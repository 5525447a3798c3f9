"""Which characters a letter's typeface can print.

Pango fills a gap with any typeface that happens to be installed, so the same letter would look different on
another machine and no longer be ours to embed. We look before we print and refuse what would be filled in.
"""

import unicodedata
from functools import cache

from fontTools.ttLib import TTFont

from .fetching import static_path
from .typefaces import SANS, TYPEFACES

# Laid out, not drawn: they need no glyph.
_LAYOUT = frozenset("\n\t")


def unprintable(texts, typeface: str = SANS) -> list[str]:
    """A Dutch sentence for each text with a character that this typeface cannot print."""
    problems = []
    for text in texts:
        if missing := missing_in(text, typeface):
            problems.append(
                f"In “{_excerpt(text, missing)}” staat een teken dat niet in de brief kan worden afgedrukt: "
                f"{named(missing)}. Haal het weg of schrijf het anders."
            )
    return problems


def missing_in(text: str, typeface: str = SANS) -> list[str]:
    """The characters of a text that this typeface cannot print."""
    return sorted(set(unicodedata.normalize("NFC", text)) - _printable(typeface) - _LAYOUT)


def named(characters: list[str]) -> str:
    """Characters with their number in Unicode: what cannot be printed often cannot be seen either."""
    return ", ".join(_name(character) for character in characters)


@cache
def _printable(typeface: str) -> frozenset[str]:
    return frozenset.intersection(*map(_characters, TYPEFACES[typeface].files))


def _characters(file: str) -> frozenset[str]:
    with TTFont(static_path(file), lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


def _name(character: str) -> str:
    shown = f"“{character}” " if character.isprintable() else ""
    return f"{shown}(U+{ord(character):04X})"


def _excerpt(text: str, missing: list[str]) -> str:
    place = min(text.find(character) for character in missing if character in text) if text else 0
    start = max(0, place - 30)
    return " ".join("".join(c if c.isprintable() else " " for c in text[start : place + 30]).split())
