"""Writes that touch more than one record of the register; each is done whole or not at all."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from jeugdhulp.visibility import Visibility

from .acceptance import ALIVE, misfit
from .enums import AssessmentKind, RiskState
from .mentions import called, mentions_of, renumbered
from .models import Acceptance, Mitigation, Risk, RiskAssessment

#: three digits are what a text can mention
HIGHEST_NUMBER = 999


@transaction.atomic
def renumber(*, numbers: dict[int, int], because: str, by=None) -> list[Risk]:
    """Give risks (by id) other numbers; every text that mentions one of them follows, with its own reason.

    Numbers may be swapped. Raises ValidationError for a number that is taken, too high or not positive, and where a
    text mentions a range of numbers that would no longer be true.
    """
    risks = {risk.pk: risk for risk in Risk.objects.select_for_update().order_by("id")}
    moved = [risks[pk] for pk, number in numbers.items() if risks[pk].number != number]
    _check_numbers(risks, numbers)
    changed = {risk.number: numbers[risk.pk] for risk in moved if risk.number is not None}
    # found before the numbers are taken away: texts of risks without a number are not read
    mentions = list(mentions_of(set(changed)))
    # Two risks may swap, so all are freed first. Nobody reads in between, and the history tells what they became.
    models.QuerySet(Risk).filter(pk__in=[risk.pk for risk in moved]).update(number=None)
    told = ", ".join(f"risico {old} heet nu risico {new}" for old, new in sorted(changed.items()))
    now = timezone.now()
    for mention in mentions:
        record = risks[mention.record.pk] if isinstance(mention.record, Risk) else mention.record
        for name in mention.fields:
            setattr(record, name, renumbered(getattr(record, name), changed))
        if record not in moved:
            record.record(because=f"Verwijzing volgt het nummer: {told}. {because}", by=by, since=now)
    for risk in moved:
        risk.number = numbers[risk.pk]
        risk.record(because=because, by=by, since=now)
    return moved


def _check_numbers(risks: dict[int, Risk], numbers: dict[int, int]) -> None:
    taken: dict[int, Risk] = {}
    for risk in risks.values():
        number = numbers.get(risk.pk, risk.number)
        if number is None:
            continue
        if not 1 <= number <= HIGHEST_NUMBER:
            raise ValidationError(f"{called(risk)}: kies een nummer van 1 tot en met {HIGHEST_NUMBER}.")
        if number in taken:
            raise ValidationError(
                f"Nummer {number} zou twee keer voorkomen: bij ‘{taken[number].title}’ en bij ‘{risk.title}’. "
                "Geef elk een eigen nummer."
            )
        taken[number] = risk


@transaction.atomic
def accept(*, risk: Risk, accepted_by: str, accepted_on: date, until: date, why: str, because: str, by=None):
    """Accept a risk as it is until a day; the acceptance is as visible as the risk. Returns the Acceptance.

    Raises ValidationError for a risk that is neither open nor accepted, and where it would end before it begins.
    """
    if risk.state not in ALIVE:
        raise ValidationError(f"De stand is {risk.get_state_display()}. Alleen een open risico wordt geaccepteerd.")
    acceptance = Acceptance(
        risk=risk,
        accepted_by=accepted_by,
        accepted_on=accepted_on,
        until=until,
        why=why,
        visibility=risk.visibility,
    ).record(because=because, by=by)
    if risk.state != RiskState.ACCEPTED:
        risk.state = RiskState.ACCEPTED
        risk.record(because=because, by=by)
    return acceptance


@transaction.atomic
def accept_many(*, risks: Iterable[Risk], because: str, by=None, **acceptance) -> list[Acceptance]:
    """Accept several risks with the same words. Raises ValidationError with one sentence per risk that may not be
    accepted; then none is.
    """
    return _each(_held(risks), lambda risk: accept(risk=risk, because=because, by=by, **acceptance))


@transaction.atomic
def change_many(*, risks: Iterable[Risk | Mitigation], because: str, by=None, **values) -> list:
    """Give several risks (state, owner, treatment, next_review) or measures (state, owner) the same values.

    Returns those that changed. Raises ValidationError with one sentence per record that may not have them; then none
    has changed.
    """
    done = _each(_held(risks), lambda record: _changed(record, values, because, by))
    return [record for record in done if record is not None]


def _changed(record, values, because, by):
    """The record with these values; None where it had them all."""
    judged = isinstance(record, Risk) and "state" in values
    if judged and (sentence := misfit(values["state"], record.acceptances.all(), timezone.localdate())):
        raise ValidationError(sentence)
    if all(getattr(record, name) == value for name, value in values.items()):
        return None
    for name, value in values.items():
        setattr(record, name, value)
    return record.record(because=because, by=by)


def _held(records: Iterable, *joined: str) -> list:
    """The same records as they are now, held until the end of the transaction: nobody's edit is overwritten."""
    chosen = list(records)
    if not chosen:
        return []
    ids = [record.pk for record in chosen]
    held = type(chosen[0]).objects.select_for_update().prefetch_related(*joined).in_bulk(ids)
    return [held[pk] for pk in ids if pk in held]


@transaction.atomic
def copy_review_round(
    *, risks: Iterable[Risk], on: date, because: str, by, next_review: date | None = None
) -> list[RiskAssessment]:
    """Start a round of review: the newest current and residual score of each risk as new assessments of `on`.

    They are internal, to be adjusted before they are made public. What was not assessed stays so, and what was
    assessed on that day or later is left alone. Raises ValidationError with one sentence per risk whose score no
    longer fits; then nothing was copied.
    """
    held = _held(risks, "assessments")  # of two rounds at once the second finds what the first made
    copies = [copy for risk in held for copy in _copies(risk, on, by)]
    made = _each(copies, lambda copy: copy.record(because=because, by=by))
    if next_review:
        change_many(risks=held, because=because, by=by, next_review=next_review)
    return made


def _copies(risk: Risk, on: date, by):
    known = list(risk.assessments.all())
    for kind in (AssessmentKind.CURRENT, AssessmentKind.RESIDUAL):
        last = next((a for a in known if a.kind == kind), None)
        if last and last.score and (last.assessed_on is None or last.assessed_on < on):
            yield RiskAssessment(
                risk=risk,
                kind=kind,
                likelihood=last.likelihood,
                impact=last.impact,
                scale=last.scale,
                knowledge=last.knowledge,
                rationale=last.rationale,
                assessed_on=on,
                assessed_by=by,
                visibility=Visibility.INTERNAL,
            )


def _each(records, do) -> list:
    """Do something to each, and tell of all that refuse; the caller's transaction undoes the others."""
    done, refused = [], []
    for record in records:
        try:
            done.append(do(record))
        except ValidationError as error:
            which = record.risk if isinstance(record, RiskAssessment) else record
            refused.append(f"{called(which)}: {' '.join(error.messages)}")
    if refused:
        raise ValidationError(refused)
    return done
