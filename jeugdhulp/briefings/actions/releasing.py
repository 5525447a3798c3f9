"""Ending the embargo on an edition. The rule of what an embargo hides: models/embargo.py."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from jeugdhulp.accounts.roles import may_issue_for
from jeugdhulp.region.models import Municipality

from ..enums import Embargo, LetterState
from ..models import Edition, Letter, Release
from ..models.embargo import open_for_all
from ..notices import tell_after_commit
from .guards import refuse_without


@transaction.atomic
def release(*, edition: Edition, because: str, by, municipality: Municipality | None = None) -> Release:
    """End the embargo now: for all municipalities at once (the project office), or for one (the office, or its editor).

    Raises PermissionDenied for others, ValidationError without a reason or where the edition is open already.
    """
    refuse_without(because=because)
    own = municipality is not None and may_issue_for(by, municipality.id)
    if not (own or by.audience.everything):
        raise PermissionDenied(
            "Een editie wordt vrijgegeven door de projectorganisatie, of door een gemeente voor haar eigen brief."
        )
    edition = Edition.objects.select_for_update().get(pk=edition.pk)
    if edition.pk in open_for_all().values_list("id", flat=True):
        raise ValidationError("Deze editie is al vrijgegeven.")
    if municipality and Release.objects.filter(edition=edition, municipality=municipality).exists():
        raise ValidationError(f"Voor {municipality} is deze editie al vrijgegeven.")
    released = Release(edition=edition, municipality=municipality, because=because, released_by=by)
    released.full_clean()
    released.save()
    tell_after_commit()
    return released


def release_after_last_college(*, edition: Edition, by) -> Release | None:
    """Release the edition for all if it waits for the last college and that has decided; within the transaction.

    What was released stays so: a correction, or a municipality that joins later, does not close it again.
    """
    edition = Edition.objects.select_for_update().get(pk=edition.pk)
    if edition.embargo != Embargo.LAST_COLLEGE or edition.pk in open_for_all().values_list("id", flat=True):
        return None
    waiting = Letter.objects.filter(
        edition=edition, replaces__isnull=True, original__isnull=True, state=LetterState.DRAFT
    )
    if waiting.exists():
        return None
    released = Release(edition=edition, because="Het laatste college heeft besloten.", released_by=by)
    released.save()
    tell_after_commit()
    return released
