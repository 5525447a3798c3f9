"""Everything that goes to the councils: editions, letters, what was promised and what was asked."""

from .annex_file import AnnexFile
from .edition import Annex, Block, Edition
from .letter import HeaderField, HeaderValue, HouseStyle, IssuedLetter, Letter, LetterSignatory, LocalPassage
from .promise import Commitment, InformationMoment, Question
from .question_fact import QuestionFact
from .treatment import Treatment
from .work import PassageRemark, PassageTask

__all__ = [
    "Annex",
    "AnnexFile",
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
    "PassageRemark",
    "PassageTask",
    "Question",
    "QuestionFact",
    "Treatment",
]
