"""Everything that goes to the councils: editions, letters, what was promised and what was asked."""

from .annex_file import AnnexFile
from .change_note import ChangeNote
from .damage import Damage
from .edition import Annex, Block, Edition
from .house_style import HeaderField, HouseStyle
from .letter import Letter
from .letter_parts import HeaderValue, LetterSignatory, LocalPassage
from .logo import Logo
from .notice import Notice, Subscription
from .promise import Commitment, InformationMoment, Question
from .question_fact import QuestionFact
from .sending import Adoption, IssuedLetter, LetterEnding, Release
from .treatment import Treatment
from .work import PassageRemark, PassageTask

__all__ = [
    "Adoption",
    "Annex",
    "AnnexFile",
    "Block",
    "ChangeNote",
    "Commitment",
    "Damage",
    "Edition",
    "HeaderField",
    "HeaderValue",
    "HouseStyle",
    "InformationMoment",
    "IssuedLetter",
    "Letter",
    "LetterEnding",
    "LetterSignatory",
    "LocalPassage",
    "Logo",
    "Notice",
    "PassageRemark",
    "PassageTask",
    "Question",
    "QuestionFact",
    "Subscription",
    "Treatment",
    "Release",
]
