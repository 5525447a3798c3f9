"""Adopting: the college's decision, and from then on the letter says word for word what it says now."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format

from ..content import canonical_json
from ..enums import LetterState
from ..models import Adoption, Letter
from ..preparing import prepared
from .guards import locked, refuse_without
from .releasing import release_after_last_college


@transaction.atomic
def adopt(*, letter: Letter, decided_on: date, reference: str, by, seen: str = "") -> Adoption:
    """Record that the college of the letter's municipality decided to send it, and fix what it says.

    `seen` is the hash of what the editor was shown: what changed since is not adopted unseen. Afterwards data, blocks
    and house style may change, the letter does not. Raises PermissionDenied for anybody but an editor of that
    municipality; ValidationError for a reconstruction, a letter that is no concept, a decision to come, and with a
    sentence for each finding of the check that blocks.
    """
    letter = locked(letter, by=by, states=(LetterState.DRAFT,))
    if letter.is_reconstruction:
        raise ValidationError("Een reconstructie uit openbare bronnen wordt nooit vastgesteld of verzonden.")
    refuse_without(reference=reference)
    if decided_on > timezone.localdate():
        raise ValidationError(
            {"decided_on": "Het college heeft dan nog niet besloten. Kies vandaag of een eerdere dag."}
        )
    ready = prepared(letter.pk)
    if ready.refusals:
        raise ValidationError(ready.refusals)
    if seen and seen != ready.content.sha256:
        raise ValidationError("De brief is intussen gewijzigd. Lees hem opnieuw en stel hem daarna vast.")
    if decided_on < ready.content.reference_date:
        day = date_format(ready.content.reference_date, "j F Y")
        raise ValidationError(
            {
                "decided_on": f"De brief vertelt de stand van {day}; het college kan niet eerder besloten hebben. Kies die "
                "dag of later, of vraag de projectorganisatie om een eerdere peildatum."
            }
        )
    adoption = Adoption(
        letter=letter,
        decided_on=decided_on,
        reference=reference,
        content=canonical_json(ready.content.to_facts()),
        sha256=ready.content.sha256,
        reference_date=ready.content.reference_date,
        known_by=ready.known_by,
        adopted_by=by,
    )
    adoption.full_clean()
    adoption.save()
    letter.state = LetterState.ADOPTED
    day = date_format(decided_on, "j F Y")
    letter.record(because=f"Vastgesteld door het college op {day}, kenmerk {reference}", by=by)
    release_after_last_college(edition=letter.edition, by=by)
    return adoption


@transaction.atomic
def reopen(*, letter: Letter, because: str, by) -> Letter:
    """Make an adopted letter a concept again, as when the college decides anew. What was adopted stays on record.

    Raises PermissionDenied and ValidationError as `adopt`; a letter that was sent is not reopened.
    """
    refuse_without(because=because)
    letter = locked(letter, by=by, states=(LetterState.ADOPTED,))
    letter.state = LetterState.DRAFT
    return letter.record(because=because, by=by)
