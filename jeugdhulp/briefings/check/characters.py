"""Characters that the letter's typeface lacks: told before a college decides, not when its letter is sent."""

from ..blocks import Figure
from ..glyphs import missing_in, named
from ..parts import walk
from ..svg import svg_text
from ..typefaces import SANS
from .findings import refusal
from .places import everything


def unprintable_characters(content, known):
    """Every text with a character that cannot be printed, once, at its place where that has a name."""
    typeface = content.style.typeface
    # a drawing keeps its own typeface (rendering.py)
    drawings = (svg_text(part.svg) for part in walk(content) if isinstance(part, Figure))
    told = [(place, text, typeface) for place, text in everything(content)]
    told += [("Tekst", text, typeface) for text in content.texts()] + [("Tekst", text, SANS) for text in drawings]
    looked_at = set()
    for place, text, face in told:
        missing = () if text in looked_at else missing_in(text, face)
        looked_at.add(text)
        if missing:
            message = f"Hier staat een teken dat niet kan worden afgedrukt: {named(missing)}."
            yield refusal(place, message, "Haal het weg of schrijf het anders.")
