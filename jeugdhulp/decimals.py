"""Numbers as people type them in Dutch, in a form and in a file: 1250, 1250,50, 1.250,50, € 1.234.567,89.

* The comma is the decimal sign; between thousands a point or a space.
* A single point is a decimal sign where it can be nothing else: 1250.5.
* 1.234 is 1234 where a field holds at most two decimals. Where it holds more it could be either, and is refused: a
  number that silently becomes another is worse than a question.
"""

import re
from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError

_GROUPED = re.compile(r"(-?)([1-9]\d{0,2}(?:([. ])\d{3})(?:\3\d{3})*)(?:,(\d+|-{1,2}))?", re.ASCII)
_PLAIN = re.compile(r"(-?)(\d+)(?:[.,](\d+)|,-{1,2})?", re.ASCII)
_EITHER = re.compile(r"-?[1-9]\d{0,2}\.\d{3}", re.ASCII)
NOT_A_NUMBER = "‘{}’ is geen getal of bedrag. Schrijf bijvoorbeeld 1250 of 1250,50."
TWO_MEANINGS = "‘{}’ kan {} zijn, maar ook {}. Schrijf het zoals u het bedoelt."


def read_decimal(text: str, *, places: int = 2) -> Decimal:
    """The number that was typed in a field with so many decimal places; more of them are read, not cut off.

    Raises ValidationError with a sentence that says how to write it.
    """
    typed = re.sub(r"[\xa0\u202f\s]+", " ", text).strip()
    number = typed.replace("€", "", 1).replace("- ", "-").strip()
    if places > 2 and _EITHER.fullmatch(number):
        whole, comma = number.replace(".", ""), number.replace(".", ",")
        raise ValidationError(TWO_MEANINGS.format(typed, whole, comma), code="invalid")
    if found := _GROUPED.fullmatch(number):
        sign, whole, _, decimals = found.groups()
    elif found := _PLAIN.fullmatch(number):
        sign, whole, decimals = found.groups()
    else:
        raise ValidationError(NOT_A_NUMBER.format(typed), code="invalid")
    behind = (decimals or "").strip("-")
    return Decimal(f"{sign}{re.sub('[. ]', '', whole)}{'.' if behind else ''}{behind}")


class DecimalField(forms.DecimalField):
    """A field of a form for such a number; a text field, because a browser reads numbers as its own settings say."""

    def __init__(self, **kwargs):
        widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
        super().__init__(**{"localize": True, "widget": widget, **kwargs})

    def to_python(self, value):
        if value in self.empty_values or not isinstance(value, str):
            return super().to_python(value)
        return read_decimal(value, places=self.decimal_places or 2) if value.strip() else None
