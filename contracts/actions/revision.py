"""Running contracts through a revision round: the split into segments, and then the content, term by term."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from segments.models import Segment

from ..enums import ContractState, ReactionKind, RevisionKind, RevisionState
from ..models import Contract, ContractRevision, ContractTerm, Reaction, RevisionRound, RevisionTerm, StepRefused
from ..models.revision import settled


@transaction.atomic
def start_revision(
    *, round: RevisionRound, contracts: Iterable[Contract], because: str, by, since=None
) -> list[ContractRevision]:
    """Put contracts in a round, with what they say now as the text before; returns the new ones.

    A contract that is in the round already, or has ended, stays as it is, so this can be repeated.
    """
    known = set(ContractRevision.objects.filter(round=round).values_list("contract_id", flat=True))
    started = []
    for contract in contracts:
        if contract.id in known or contract.state == ContractState.ENDED:
            continue
        revision = ContractRevision(contract=contract, round=round).record(because=because, by=by, since=since)
        if round.kind == RevisionKind.CONTENT:
            for term in contract.terms.all():
                RevisionTerm(
                    revision=revision, name=term.name, before=term.text, after=term.text, order=term.order
                ).record(because=because, by=by, since=since)
        started.append(revision)
    return started


@transaction.atomic
def propose_terms(
    *, revision: ContractRevision, terms: Mapping[str, str], because: str, by, new_end: date | None = None
) -> list[RevisionTerm]:
    """Set what the contract is to say by subject ("" makes a term lapse); returns the terms that changed.

    Raises StepRefused once the provider has the text before it or has agreed.
    """
    if revision.state not in ContractRevision.OPEN_FOR_TERMS:
        raise StepRefused(settled(revision.state))
    known = {term.name: term for term in revision.terms.all()}
    changed = []
    for name, after in terms.items():
        term = known.get(name) or RevisionTerm(revision=revision, name=name, order=len(known) + len(changed) + 1)
        if term.pk is None or term.after != after:
            term.after = after
            changed.append(term.record(because=because, by=by))
    if new_end is not None and new_end != revision.new_end:
        revision.new_end = new_end
        revision.record(because=because, by=by)
    return changed


@transaction.atomic
def receive_reaction(
    *, revision: ContractRevision, received_on: date, subject: str = "", text: str = "", because: str, by
) -> Reaction:
    """Record what the provider let know; without a text it has no remarks. The first one is a step of the contract.

    Raises StepRefused where the text was not presented yet, or the reactions are treated already.
    """
    if revision.state not in (RevisionState.PRESENTED, RevisionState.REACTION):
        raise StepRefused(
            f"Een reactie hoort na ‘Voorgelegd’; deze herziening staat op ‘{revision.get_state_display()}’."
        )
    kind = ReactionKind.REMARKS if text else ReactionKind.NO_REMARKS
    reaction = Reaction(revision=revision, received_on=received_on, kind=kind, subject=subject, text=text)
    reaction.record(because=because, by=by)
    if revision.state == RevisionState.PRESENTED:
        revision.step(RevisionState.REACTION, because=because, by=by)
    return reaction


def answer_reaction(
    *, reaction: Reaction, answer: str, answered_on: date, outcome: str, change: str = "", because: str, by
) -> Reaction:
    """Record the answer to a reaction, its outcome and the change that follows. Raises ValidationError."""
    reaction.answer, reaction.answered_on = answer, answered_on
    reaction.outcome, reaction.change = outcome, change
    return reaction.record(because=because, by=by)


def take_revision_step(*, record: ContractRevision, state: str, because: str, by, since=None) -> ContractRevision:
    """Take any step, with what follows from it: a signature changes the contract, an end gives it its last day."""
    if state == RevisionState.SIGNED:
        return sign_revision(revision=record, because=because, by=by, since=since)
    if state == RevisionState.ENDED:
        return _end(record, because=because, by=by, since=since)
    return record.step(state, because=because, by=by, since=since)


@transaction.atomic
def sign_revision(*, revision: ContractRevision, because: str, by, since=None) -> ContractRevision:
    """The last step: what was proposed is now what the contract says."""
    revision.step(RevisionState.SIGNED, because=because, by=by, since=since)
    contract = revision.contract
    if revision.new_end is not None and revision.new_end != contract.end:
        contract.end = revision.new_end
        contract.record(because=because, by=by, since=since)
    now = {term.name: term for term in contract.terms.all()}
    for term in revision.terms.all():
        present = now.get(term.name)
        if not term.after:
            if present is not None:
                present._change_reason, present._history_user = because, by
                present.delete()
            continue
        if present is None:
            present = ContractTerm(contract=contract, name=term.name, order=term.order)
        if present.text != term.after:
            present.text = term.after
            present.record(because=because, by=by, since=since)
    return revision


@transaction.atomic
def _end(revision, *, because, by, since):
    revision.step(RevisionState.ENDED, because=because, by=by, since=since)
    contract, plan = revision.contract, revision.contract.transfer_plans.get()
    contract.end = plan.ends_on + timedelta(days=1)
    if contract.end <= timezone.localdate():
        contract.state = ContractState.ENDED
    contract.record(because=because, by=by, since=since)
    return revision


@transaction.atomic
def split_contract(*, contract: Contract, segments: Iterable[Segment], because: str, by, since=None) -> list[Contract]:
    """The first revision: part a contract by segment. Each part keeps the dates; the whole ends where they begin.

    A segment that has its part already is skipped, so this can be repeated. Raises ValidationError for a contract
    that has a segment itself, and without segments.
    """
    segments = list(segments)
    if contract.segment_id is not None:
        raise ValidationError(f"Contract {contract} hoort al bij één segment en is niet te splitsen.")
    if not segments:
        raise ValidationError("Kies ten minste één segment.")
    known = {part.segment_id for part in contract.parts.all()}
    parts = [
        Contract(
            provider=contract.provider,
            segment=segment,
            split_from=contract,
            number=f"{contract.number}-{segment.number}",
            start=contract.start,
            end=contract.end,
            minimum_term=contract.minimum_term,
            state=contract.state if contract.state != ContractState.ENDED else ContractState.RUNNING,
            visibility=contract.visibility,
        ).record(because=because, by=by, since=since)
        for segment in segments
        if segment.id not in known
    ]
    if contract.state != ContractState.ENDED:
        contract.state = ContractState.ENDED
        contract.record(because=because, by=by, since=since)
    return parts
