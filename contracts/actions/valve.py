"""The only way over a fixed budget: a request that is escalated, and then granted or refused."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError

from ..enums import ValveState
from ..models import ValveRequest


def escalate(*, request: ValveRequest, to: str, because: str, by) -> ValveRequest:
    """Take a request to the meeting or body that decides. Raises ValidationError without its grounds."""
    request.escalated_to = to.strip()
    return request.step(ValveState.ESCALATED, because=because, by=by)


def grant(*, request: ValveRequest, amount: Decimal, on: date, because: str, by) -> ValveRequest:
    """Grant all or a part of what was asked. Raises ValidationError for more than that, or decided before it."""
    _refuse_too_early(request, on)
    request.granted, request.decided_on = amount, on
    return request.step(ValveState.GRANTED, because=because, by=by)


def refuse(*, request: ValveRequest, on: date, because: str, by) -> ValveRequest:
    """Refuse what was asked. Raises ValidationError for a day before it."""
    _refuse_too_early(request, on)
    request.decided_on = on
    return request.step(ValveState.REFUSED, because=because, by=by)


def _refuse_too_early(request, on):
    if on is not None and on < request.asked_on:
        raise ValidationError({"on": "Het besluit ligt voor het verzoek. Kijk de dag na."})
