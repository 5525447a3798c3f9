"""Everything that goes to the councils: editions, letters, what was promised and what was asked."""

from .edition import Annex, Block, Edition
from .letter import HeaderField, HeaderValue, HouseStyle, IssuedLetter, Letter, LetterSignatory, LocalPassage
from .promise import Commitment, InformationMoment, Question

__all__ = [
    "Annex",
    "Block",
    "Commitment",
    "Edition",
    "HeaderField",
    "HeaderValue",
    "HouseStyle",
    "InformationMoment",
    "IssuedLetter",
    "Letter",
    "LetterSignatory",
    "LocalPassage",
    "Question",
]
