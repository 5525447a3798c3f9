"""What the second revision would change in the example contracts, and what their providers said about it. Internal."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from random import Random

from contracts.enums import ReactionKind, ReactionOutcome, RevisionState
from contracts.models import ContractRevision, Reaction, RevisionTerm

from .making import make

TERMS = (
    ("Looptijd", "Verzonnen: tot en met 31 december 2026.", "Verzonnen: minimaal zes jaar."),
    ("Bekostiging", "Verzonnen: per geleverde eenheid.", "Verzonnen: zoals in het segment is gekozen."),
    ("Samenwerking", "", "Verzonnen: vast overleg met de lokale teams."),
)
REMARKS = (
    ("Looptijd", "Verzonnen reactie: wij willen eerder zekerheid over de looptijd."),
    ("Bekostiging", "Verzonnen reactie: de overgang vraagt tijd in onze administratie."),
)


def make_dialogue(chance: Random, revisions: Iterable[ContractRevision], *, since: date) -> None:
    """The terms of every revision, and the reactions of those that are past being presented."""
    revisions = list(revisions)
    make(RevisionTerm, _terms(revisions), since=since)
    make(Reaction, _reactions(chance, revisions, since - timedelta(days=5)), since=since)


def _terms(revisions) -> Iterator[RevisionTerm]:
    for revision in revisions:
        for order, (name, before, after) in enumerate(TERMS, start=1):
            yield RevisionTerm(revision=revision, name=name, before=before, after=after, order=order)


def _reactions(chance, revisions, day) -> Iterator[Reaction]:
    for revision in revisions:
        if revision.state not in (RevisionState.REACTION, RevisionState.TREATED):
            continue
        if chance.random() < 0.2:
            reaction = Reaction(revision=revision, received_on=day, kind=ReactionKind.NO_REMARKS)
        else:
            subject, text = chance.choice(REMARKS)
            reaction = Reaction(revision=revision, received_on=day, subject=subject, text=text)
        if revision.state == RevisionState.TREATED:
            reaction.answer = "Verzonnen antwoord."
            reaction.answered_on = day
            reaction.outcome = ReactionOutcome.EXPLAINED
        yield reaction
