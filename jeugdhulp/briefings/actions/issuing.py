"""Issuing: the letter as it was adopted, rendered and kept for ever.

Rendering takes seconds and happens outside any transaction. Then one transaction locks the letter, looks whether it is
still the one that was rendered, and stores everything: a process that is killed leaves a whole letter or none.
"""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from jeugdhulp.visibility import Visibility

from ..content import LetterContent, canonical_json
from ..digests import digest
from ..enums import Ending, LetterState
from ..errors import RenderingError
from ..issued import last_adoption
from ..models import Adoption, IssuedLetter, Letter, LetterEnding
from ..notices import tell_after_commit
from ..parts import ContentError
from ..rendering import render_pdf, render_web
from ..restoring import content_of
from .guards import locked, refuse_state, refuse_stranger


@dataclass(frozen=True)
class Rendered:
    """A letter as bytes: the fragment for the web page, the PDF, and what it says as JSON."""

    html: bytes
    pdf: bytes
    facts: bytes

    @classmethod
    def of(cls, content: LetterContent) -> "Rendered":
        """Raises RenderingError with a Dutch sentence."""
        facts = canonical_json(content.to_facts())
        return cls(render_web(content).encode(), render_pdf(content), facts.encode())


def issue(*, letter: Letter, by) -> IssuedLetter:
    """Send the letter that its college adopted: from now on only the stored bytes are ever served.

    Call it outside a transaction. Raises PermissionDenied for anybody but an editor of that municipality;
    ValidationError where the letter is not adopted, cannot be made as it should, or was reopened meanwhile.
    """
    letter = Letter.objects.select_related("edition", "municipality").get(pk=letter.pk)
    refuse_stranger(letter, by)
    refuse_state(letter, (LetterState.ADOPTED,))
    adoption = _adoption(letter)
    made = _rendered(adoption)
    with transaction.atomic(durable=True):
        letter = locked(letter, by=by, states=(LetterState.ADOPTED,))
        if _adoption(letter) != adoption or digest(made.facts) != adoption.sha256:
            raise ValidationError("De brief is intussen opnieuw vastgesteld. Bekijk hem en verzend hem daarna.")
        issued = _stored(letter, adoption, made, by)
        letter.state, letter.visibility = LetterState.ISSUED, issued.level
        letter.record(because="Verzonden", by=by)
        _end_the_replaced(letter, by)
        tell_after_commit()
    return issued


def _adoption(letter: Letter) -> Adoption:
    found = last_adoption(letter.pk)
    if found is None:
        raise ValidationError("Van deze brief is geen besluit van het college vastgelegd.")
    return found


def _rendered(adoption: Adoption) -> Rendered:
    try:
        return Rendered.of(content_of(adoption.content))
    except RenderingError as problem:
        raise ValidationError(str(problem).split("\n")) from problem
    except ContentError as problem:
        raise ValidationError(
            "De vastgestelde inhoud past niet meer bij deze versie van het portaal. Heropen de brief en stel hem "
            "opnieuw vast."
        ) from problem


def _stored(letter: Letter, adoption: Adoption, made: Rendered, by) -> IssuedLetter:
    issued = IssuedLetter(
        letter=letter,
        adoption=adoption,
        edition_id=letter.edition_id,
        municipality_id=letter.municipality_id,
        level=Visibility.LIMITED if letter.visibility == Visibility.LIMITED else Visibility.PUBLIC,
        subject=letter.full_subject,
        dated=letter.dated,
        reference_date=adoption.reference_date,
        filename=f"{letter.edition.slug}-{letter.municipality.slug}-{letter.dated.isoformat()}",
        html=made.html,
        pdf=made.pdf,
        facts=made.facts,
        sha256=digest(made.pdf),
        html_sha256=digest(made.html),
        facts_sha256=digest(made.facts),
        issued_at=timezone.now(),
        issued_by=by,
    )
    issued.full_clean()
    issued.save()
    return issued


def _end_the_replaced(letter: Letter, by) -> None:
    """The letter that this one replaces counts no more; one that was withdrawn already stays so."""
    if letter.replaces_id is None:
        return
    old = Letter.objects.select_for_update().get(pk=letter.replaces_id)
    if old.state != LetterState.ISSUED:
        return
    LetterEnding(letter=old, kind=Ending.REPLACED, because=letter.replaces_because, ended_by=by).save()
    old.state = LetterState.REPLACED
    old.record(because=letter.replaces_because, by=by)
