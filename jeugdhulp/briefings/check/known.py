"""What the dataset knows at the letter's moment, as far as the check needs it; plain values, no database."""

import re
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Counted:
    """How many of a kind there are: "de vijf segmenten". More than one number can be right ("H8", "H9")."""

    noun: str
    numbers: frozenset[int]


@dataclass(frozen=True)
class Known:
    """Read by briefings/known.py from the snapshot; a test writes one by hand."""

    references: frozenset[str] = frozenset()  # numbers that lead to a paper, as `normal` writes them
    promises: frozenset[str] = frozenset()  # numbers of promises to this council
    risks: frozenset[int] = frozenset()
    #: names that stand for one thing: (canonical, other names)
    terms: tuple[tuple[str, tuple[str, ...]], ...] = ()
    #: literal periods of the plan of which the paper itself is not sure
    uncertain: tuple[str, ...] = ()
    #: whether the papers with the earlier risk list are at hand, and whether the lineage holds a new risk
    earlier_list_held: bool = False
    new_risks: bool = False
    #: sums of money that some record holds; None: nothing is known of money, so nothing is said of it
    amounts: frozenset[Decimal] | None = None
    counts: tuple[Counted, ...] = ()
    #: steps of the plan with the days that some plan names for them, in words: ("Toelating aanbieders", {"1 juli 2027"})
    days: tuple[tuple[str, frozenset[str]], ...] = ()
    #: names of records that the letter's readers may not see, with what they are: ("Aanbieder", "Zorg & Co")
    hidden: tuple[tuple[str, str], ...] = ()
    #: parts of the letter itself that its readers may not see: ("blok ‘Inleiding’", "intern")
    narrow: tuple[tuple[str, str], ...] = ()
    #: changes that the letters of this edition leave out, in the sentence that they had
    left_out: tuple[str, ...] = ()
    #: answers and promises that time overtook, as (what, why)
    stale: tuple[tuple[str, str], ...] = ()
    #: words that are right although no dictionary has them: names of municipalities, people, papers
    words: frozenset[str] = frozenset()


def normal(number: str) -> str:
    """A reference in one form: "ris 322101" and "RIS322101" are one number; "RV 25 028" and "25-028" too."""
    return re.sub(r"^RV", "", re.sub(r"[\s.-]", "", number.upper()))
