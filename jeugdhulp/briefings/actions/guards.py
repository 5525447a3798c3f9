"""What every step of a letter asks first: who takes it, and where the letter stands."""

from django.core.exceptions import PermissionDenied, ValidationError

from jeugdhulp.accounts.roles import may_issue_for

from ..enums import LetterState
from ..models import Letter


def locked(letter: Letter, *, by, states: tuple[str, ...]) -> Letter:
    """The letter as it is stored now, held until the end of the transaction.

    Raises PermissionDenied for who is no editor of its municipality, ValidationError where it is in none of `states`.
    """
    found = Letter.objects.select_for_update().filter(pk=letter.pk).first()
    if found is None:
        raise ValidationError("Deze brief is er niet meer.")
    refuse_stranger(found, by)
    refuse_state(found, states)
    return found


def refuse_stranger(letter: Letter, by) -> None:
    """Raises PermissionDenied: not even the project office decides for a college."""
    if not may_issue_for(by, letter.municipality_id):
        raise PermissionDenied(
            "Alleen een redacteur van de gemeente zelf stelt haar brief vast, verzendt, trekt in of vervangt hem."
        )


def refuse_state(letter: Letter, states: tuple[str, ...]) -> None:
    """Raises ValidationError with what the letter is, and what it should be."""
    if letter.state not in states:
        wanted = " of ".join(LetterState(state).label.lower() for state in states)
        raise ValidationError(
            f"Deze brief staat op ‘{letter.get_state_display().lower()}’. Deze stap kan alleen bij ‘{wanted}’."
        )


def refuse_without(**given: str) -> None:
    """Raises ValidationError at each text that is empty."""
    problems = {name: "Vul dit in; er is nog niets gebeurd." for name, text in given.items() if not text.strip()}
    if problems:
        raise ValidationError(problems)
