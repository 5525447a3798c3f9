"""A letter that was sent and should not count any more: withdrawn, or replaced by a new letter."""

from django.core.exceptions import ValidationError
from django.db import transaction

from jeugdhulp.visibility import Visibility

from ..enums import Ending, LetterState
from ..models import HeaderValue, Letter, LetterEnding, LetterSignatory, LocalPassage
from ..notices import tell_after_commit
from .guards import locked, refuse_without


@transaction.atomic
def withdraw(*, letter: Letter, because: str, by) -> LetterEnding:
    """Withdraw a letter that was sent. Everyone reads that it was, and why; its text is no longer shown to readers.

    Raises PermissionDenied for anybody but an editor of that municipality, ValidationError without a reason or for a
    letter that was not sent.
    """
    refuse_without(because=because)
    letter = locked(letter, by=by, states=(LetterState.ISSUED,))
    ending = LetterEnding(letter=letter, kind=Ending.WITHDRAWN, because=because, ended_by=by)
    ending.full_clean()
    ending.save()
    letter.state = LetterState.WITHDRAWN
    letter.record(because=because, by=by)
    tell_after_commit()
    return ending


@transaction.atomic
def replace(*, letter: Letter, because: str, by) -> Letter:
    """Begin the letter that corrects one that was sent: a concept with the same parts, still without a date.

    The old one counts until the new one is sent. Raises PermissionDenied and ValidationError as `withdraw`, and where
    a successor was begun already.
    """
    refuse_without(because=because)
    old = locked(letter, by=by, states=(LetterState.ISSUED, LetterState.WITHDRAWN))
    if Letter.objects.filter(replaces_id=old.pk).exists():
        raise ValidationError("Er is al een brief die deze vervangt. Werk die bij, of haal die eerst weg.")
    new = Letter(
        edition_id=old.edition_id,
        municipality_id=old.municipality_id,
        subject=old.subject,
        follows_id=old.follows_id,
        replaces=old,
        replaces_because=because,
        visibility=Visibility.LIMITED if old.visibility == Visibility.LIMITED else Visibility.INTERNAL,
    ).record(because=because, by=by)
    for model, names in (
        (HeaderValue, ("field_id", "value")),
        (LocalPassage, ("block_id", "place", "text")),
        (LetterSignatory, ("signatory_id", "order")),
    ):
        for part in model.objects.filter(letter_id=old.pk).order_by("id"):
            copied = {name: getattr(part, name) for name in (*names, "visibility", "source_id", "source_place")}
            model(letter=new, **copied).record(because=because, by=by)
    return new
