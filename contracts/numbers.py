"""The numbers by which a provider is known and paid, each checked with a Dutch sentence."""

from django.core.exceptions import ValidationError
from stdnum import iban
from stdnum.exceptions import ValidationError as NotValid
from stdnum.util import isdigits


def _eight_digits(value: str) -> bool:
    return len(value) == 8 and isdigits(value)


def check_kvk(value: str) -> None:
    """A Chamber of Commerce number (KvK): eight digits, no check digit exists. Raises ValidationError."""
    if not _eight_digits(value):
        raise ValidationError("Dit is geen KvK-nummer: vul acht cijfers in, of laat het veld leeg.")


def check_agb(value: str) -> None:
    """A code of the national register of care providers (AGB): eight digits. Raises ValidationError."""
    if not _eight_digits(value):
        raise ValidationError("Dit is geen AGB-code: vul acht cijfers in, of laat het veld leeg.")


def check_iban(value: str) -> None:
    """An account number with its country, length and check digits, as it is stored: compact, in capitals.

    Raises ValidationError.
    """
    try:
        compact = iban.validate(value)
    except NotValid:
        raise ValidationError(
            "Dit is geen IBAN: de controlecijfers of de lengte kloppen niet. Kijk het nummer na, of laat het veld leeg."
        ) from None
    if compact != value:
        raise ValidationError(f"Schrijf het IBAN zonder spaties en in hoofdletters: {compact}.")
