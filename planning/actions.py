"""Writes with consequences: adopting and succeeding a plan version, amending a decision of nine and taking that back."""

from django.core.exceptions import ValidationError
from django.db import transaction

from .enums import DecisionState, PlanStatus
from .models import Decision, PlanItem, PlanVersion

ROW = ("milestone_id", "table", "marker", "order", "title", "certainty", "note", "visibility")
PERIOD = ("period_text", "start", "end", "precision", "bound")


@transaction.atomic
def adopt(version: PlanVersion, *, by, because: str, since=None) -> PlanVersion:
    """Fix a plan version: from now on it is not edited, only succeeded.

    Raises ValidationError where it has no rows, is adopted already, or a row moved without a reason.
    """
    version = PlanVersion.objects.select_for_update().get(id=version.id)
    if version.is_adopted:
        raise ValidationError("Deze planversie is al vastgesteld.")
    version.status = PlanStatus.ADOPTED
    return version.record(because=because, by=by, since=since)


@transaction.atomic
def succeed(version: PlanVersion, *, code: str, title: str, known_on, by, because: str) -> PlanVersion:
    """Begin the plan version after this one: a draft with the same rows, to be changed there.

    Its rows have no source yet: they rest on a paper that is still to come. Raises ValidationError where the code
    is taken, or the day lies before that of the version it succeeds.
    """
    if known_on < version.known_on:
        raise ValidationError("De volgende planversie kan niet eerder bekend zijn dan deze. Kies een latere dag.")
    draft = PlanVersion(code=code, title=title, known_on=known_on, status=PlanStatus.DRAFT)
    draft.record(because=because, by=by)
    for row in PlanItem.objects.filter(version_id=version.id).order_by("order", "id"):
        copied = {name: getattr(row, name) for name in (*ROW, *PERIOD)}
        PlanItem(version=draft, **copied).record(because=because, by=by)
    return draft


@transaction.atomic
def amend(decision: Decision, *, by, because: str, since=None) -> list[Decision]:
    """One municipality decided otherwise: what the same organ of the others decided is open again.

    Returns the decisions that were reopened. Raises ValidationError where this decision is not taken, is of no
    municipality, or where no other was taken. Source: Zoetermeer's proposal of 15 April 2025, remark 1.3.
    """
    if decision.municipality_id is None:
        raise ValidationError("Alleen een besluit van een gemeente kan de besluiten van de andere gemeenten heropenen.")
    if decision.state != DecisionState.TAKEN:
        raise ValidationError("Leg eerst vast dat dit besluit is genomen. Daarna kan het de andere heropenen.")
    others = Decision.objects.select_for_update().filter(
        milestone_id=decision.milestone_id, organ=decision.organ, state=DecisionState.TAKEN, municipality__isnull=False
    )
    reopened = []
    for other in others.exclude(municipality_id=decision.municipality_id):
        other.state, other.reopened_by = DecisionState.REOPENED, decision
        other.meeting_on = other.deliver_by = None  # of the meeting that has been; the next is still to be planned
        reopened.append(other.record(because=because, by=by, since=since))
    if not reopened:
        raise ValidationError("Geen andere gemeente heeft dit besluit genomen; er is niets te heropenen.")
    return reopened


@transaction.atomic
def take_back(decision: Decision, *, by, because: str, since=None) -> list[Decision]:
    """The amendment was withdrawn or a mistake: what this decision reopened counts again as it was taken.

    Returns those decisions. Who decided anew meanwhile keeps that; where another amendment stands, what this one reopened
    stays open because of that one. Raises ValidationError where nothing is reopened by this decision.
    """
    of_step = Decision.objects.select_for_update().filter(
        milestone_id=decision.milestone_id, organ=decision.organ, state=DecisionState.REOPENED
    )
    mine = [other for other in of_step if other.reopened_by_id == decision.id]
    if not mine:
        raise ValidationError("Door dit besluit is nu geen besluit van een andere gemeente heropend.")
    standing = next((other.reopened_by for other in of_step if other.reopened_by_id != decision.id), None)
    taken_again = []
    for other in mine:
        if standing is not None and standing.id != other.id:
            other.reopened_by = standing
        else:
            other.state = DecisionState.TAKEN
            before = other.history.filter(state=DecisionState.TAKEN).order_by("-history_date", "-history_id").first()
            if before is not None:
                other.meeting_on, other.deliver_by = before.meeting_on, before.deliver_by
            taken_again.append(other)
        other.record(because=because, by=by, since=since)
    return taken_again
