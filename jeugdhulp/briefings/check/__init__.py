"""The check before a letter is adopted: one list of findings, each with a place and a way to mend it.

A blocking finding refuses the letter; a warning is for a human to judge. Every rule is a small function
`rule(content, known)` in the module of its subject: it reads the letter's content and what the dataset knows at its
moment (`Known`, read by briefings/known.py), and yields findings. The real letters of 2025 and 2026 went out with
"[datum]", "dienst: dienstcode", a table that was not there and a number that led nowhere: those are the cases.

Slips of grammar that no word list shows are only found in the few shapes of `slips`; grammar is not promised.
"""

from .annexes import named_annexes, unnamed_annexes
from .certainty import certainty
from .characters import unprintable_characters
from .claims import claims
from .findings import Finding, Severity, blocking
from .header import dates, empty_fields, placeholders
from .hidden import hidden_names, narrow_parts
from .known import Known, normal
from .left_out import left_out
from .naming import groups, preferred_names, target_years, two_names
from .numbers import amounts, counts, days
from .references import named_paragraphs, promises, references, risk_numbers, unresolved
from .scores import unscored_matrix
from .slips import doubled_words, loose_figures
from .spelling import spelling
from .stale import stale
from .tables import promised_tables

BLOCKING_RULES = (
    placeholders,
    empty_fields,
    dates,
    unprintable_characters,
    references,
    promises,
    risk_numbers,
    named_paragraphs,
    named_annexes,
    unnamed_annexes,
    promised_tables,
    unresolved,
    narrow_parts,
    hidden_names,
)
WARNING_RULES = (
    two_names,
    preferred_names,
    groups,
    target_years,
    certainty,
    amounts,
    counts,
    days,
    claims,
    unscored_matrix,
    stale,
    left_out,
    doubled_words,
    loose_figures,
    spelling,
)


def check(content, known: Known) -> list[Finding]:
    """Every finding on a LetterContent, once each: the blocking ones first, then in the order of the rules."""
    found = [finding for rule in (*BLOCKING_RULES, *WARNING_RULES) for finding in rule(content, known)]
    return sorted(dict.fromkeys(found), key=lambda finding: finding.severity != Severity.BLOCKING)


__all__ = ["BLOCKING_RULES", "WARNING_RULES", "Finding", "Known", "Severity", "blocking", "check", "normal"]
