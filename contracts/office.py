"""What the pages of the project office about contracts share."""

from django.core.exceptions import ValidationError


def add_refusal(form, refusal: ValidationError) -> None:
    """Put what an action refused at the fields it names, or above the form; what was typed stays."""
    if not hasattr(refusal, "error_dict"):
        form.add_error(None, refusal)
        return
    for name, errors in refusal.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)
