"""The numbers by which a provider is known, each checked with a Dutch sentence."""

from django.core.exceptions import ValidationError


def _eight_digits(value: str) -> bool:
    return len(value) == 8 and value.isascii() and value.isdigit()


def check_kvk(value: str) -> None:
    """A Chamber of Commerce number (KvK): eight digits, no check digit exists. Raises ValidationError."""
    if not _eight_digits(value):
        raise ValidationError("Dit is geen KvK-nummer: vul acht cijfers in, of laat het veld leeg.")


def check_agb(value: str) -> None:
    """A code of the national register of care providers (AGB): eight digits. Raises ValidationError."""
    if not _eight_digits(value):
        raise ValidationError("Dit is geen AGB-code: vul acht cijfers in, of laat het veld leeg.")
