"""The typefaces that a letter can be set in: under an open licence, kept with the portal, embedded in the PDF.

A municipality's own typeface is not ours to keep: it comes in when the municipality finishes the letter in Word.
"""

from dataclasses import dataclass

SANS, SERIF = "source-sans-3", "source-serif-4"
FACES = ("Regular", "It", "Semibold", "Bold")


@dataclass(frozen=True)
class Typeface:
    """A family as style sheets call it, how its files begin, and what Word, which has neither, sets instead."""

    family: str
    prefix: str
    in_word: str

    @property
    def files(self) -> tuple[str, ...]:
        """Its static files, as letter.css loads them."""
        return tuple(f"jeugdhulp/fonts/{self.prefix}-{face}.ttf" for face in FACES)


TYPEFACES = {
    SANS: Typeface("Source Sans 3", "SourceSans3", "Calibri"),
    SERIF: Typeface("Source Serif 4", "SourceSerif4", "Cambria"),
}
