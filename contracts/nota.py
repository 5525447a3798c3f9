"""The nota of reactions: what providers said about a revision, anonymised, with the answers and what changes.

* Who reacted without remarks is not in it.
* Names of providers, numbers of contracts and registers, mail addresses and telephone numbers are taken out.
* The order is that of segment, subject and text, so that neither who nor when can be read from it.
* What still looks like somebody is reported, and is for a person to mend ("reactie in de nota").
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .enums import ReactionKind
from .models import Provider, Reaction
from .personal_data import personal_data_in

PROVIDER, NUMBER, CONTACT = "[aanbieder]", "[nummer]", "[contactgegeven]"
_LEGAL_FORM = re.compile(r"^(stichting|coöperatie|vereniging)\s+|\s+(b\.?v\.?|n\.?v\.?)$", re.IGNORECASE)
_MAIL = re.compile(r"\S+@\S+\.\S+")
_TELEPHONE = re.compile(r"(?<!\d)(?:\+31|0031|0)(?:[ \-]?\d){9}(?!\d)")


@dataclass(frozen=True)
class NotaRow:
    """One reaction in the nota; `doubt` says what it still seems to hold of a person."""

    number: int
    segment: str
    subject: str
    text: str
    answer: str
    outcome: str
    change: str
    doubt: str


class Anonymiser:
    """Takes out of texts what tells which provider it was."""

    def __init__(self, providers: Iterable[Provider], contract_numbers: Iterable[str]):
        names, numbers = set(), set(contract_numbers)
        for provider in providers:
            names |= {provider.name, _LEGAL_FORM.sub("", provider.name)}
            numbers |= {provider.kvk, provider.agb, provider.iban}
        self.names, self.numbers = _any_of(names), _any_of(numbers)

    def __call__(self, text: str) -> str:
        """`text` without names of providers, their numbers and ways to reach them."""
        for found, instead in ((_MAIL, CONTACT), (_TELEPHONE, CONTACT), (self.names, PROVIDER), (self.numbers, NUMBER)):
            if found is not None:
                text = found.sub(instead, text)
        return text


def _any_of(words: Iterable[str]) -> re.Pattern | None:
    """One pattern for all words, the longest first, as whole words and in any case; None without words."""
    known = sorted((word for word in words if len(word) > 2), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)", re.IGNORECASE) if known else None


def nota_rows(reactions: Iterable[Reaction], anonymise: Anonymiser) -> list[NotaRow]:
    """The nota of reactions that were joined with revision, contract and segment."""
    rows = []
    for reaction in reactions:
        if reaction.kind == ReactionKind.NO_REMARKS:
            continue
        segment = reaction.revision.contract.segment
        texts = [
            anonymise(text)
            for text in (reaction.subject, reaction.nota_text or reaction.text, reaction.answer, reaction.change)
        ]
        rows.append(((segment.number if segment else 0, str(segment or "zonder segment"), *texts), reaction))
    rows.sort(key=lambda row: row[0])
    return [
        NotaRow(
            number=number,
            segment=segment,
            subject=subject,
            text=text,
            answer=answer,
            outcome=reaction.get_outcome_display() or "nog niet beantwoord",
            change=change,
            doubt=next(filter(None, map(personal_data_in, (subject, text, answer, change))), ""),
        )
        for number, ((_, segment, subject, text, answer, change), reaction) in enumerate(rows, start=1)
    ]
