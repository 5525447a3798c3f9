"""Filters that write dates, amounts, numbers and lists the Dutch way.

Pure functions of their argument: they ask neither the settings nor the database for anything but the
time zone, and can be imported by tables and feeds as well. Empty in is empty out; what is unknown is
said by the filter `unknown`, so that "niet bekend" is decided in one place.
"""

import datetime as dt
from decimal import Decimal

from django import template
from django.utils import timezone
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe

register = template.Library()

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

NUMBERS = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
NBSP = "\u00a0"  # keeps "€ 25 mln" and "3 maart" together at the end of a line
MILLION = Decimal(1_000_000)


def _local(value):
    """A datetime in the time zone of the portal; a date as it is."""
    if isinstance(value, dt.datetime) and timezone.is_aware(value):
        return timezone.localtime(value)
    return value


@register.filter
def dutch_date(value: dt.date | dt.datetime | None) -> str:
    """A day in full: "3 maart 2026". Nothing for nothing."""
    if not value:
        return ""
    day = _local(value)
    return f"{day.day}{NBSP}{MONTHS[day.month - 1]} {day.year}"


@register.filter
def dutch_month(value: dt.date | dt.datetime | None) -> str:
    """A month: "maart 2026"."""
    if not value:
        return ""
    day = _local(value)
    return f"{MONTHS[day.month - 1]} {day.year}"


@register.filter
def dutch_datetime(value: dt.datetime | None) -> str:
    """A moment: "3 maart 2026, 14.05 uur"."""
    if not value:
        return ""
    moment = _local(value)
    return f"{dutch_date(moment)}, {moment:%H.%M}{NBSP}uur"


@register.filter
def iso_date(value: dt.date | dt.datetime | None) -> str:
    """A day for machines, as in <time datetime="2026-03-03"> and in ?peildatum=."""
    if not value:
        return ""
    day = _local(value)
    return f"{day.year:04}-{day.month:02}-{day.day:02}"


@register.filter
def dutch_number(value: int | float | Decimal | None) -> str:
    """A number with a full stop per thousand and a decimal comma: "1.250", "12,5"."""
    if value is None or value == "":
        return ""
    text = f"{Decimal(str(value)):,f}"
    return text.translate(str.maketrans(",.", ".,"))


@register.filter
def euro(value: int | Decimal | None) -> str:
    """An exact amount: "€ 347.056", and with cents only where there are any: "€ 12,50"."""
    if value is None or value == "":
        return ""
    amount = Decimal(str(value))
    whole = amount == amount.to_integral_value()
    digits = dutch_number(f"{abs(amount):.{0 if whole else 2}f}")
    return f"{'−' if amount < 0 else ''}€{NBSP}{digits}"


@register.filter
def euro_short(value: int | Decimal | None) -> str:
    """An amount as it is spoken: "€ 25 mln", "€ 1,5 mln"; never rounded, so "€ 347.056" stays."""
    if value is None or value == "":
        return ""
    millions = Decimal(str(value)) / MILLION
    if abs(millions) < 1 or millions != round(millions, 1):
        return euro(value)
    sign = "−" if millions < 0 else ""
    return f"{sign}€{NBSP}{dutch_number(abs(millions).normalize())}{NBSP}mln"


def listed(parts, word: str = "en") -> str:
    """A list as a sentence part, as plain text: "Delft, Rijswijk en Westland"."""
    *head, last = [str(part) for part in parts] or [""]
    return f"{', '.join(head)} {word} {last}" if head else last


@register.filter
def join_nl(values, word: str = "en") -> str:
    """A list as a sentence part: "Delft, Rijswijk en Westland"; parts are escaped, safe parts kept."""
    parts = [conditional_escape(value) for value in values]
    if not parts:
        return ""
    head, last = parts[:-1], parts[-1]
    return mark_safe(f"{', '.join(head)} {conditional_escape(word)} {last}" if head else last)


@register.filter
def in_words(number: int) -> str:
    """A number in running text: in words up to twelve, then in figures."""
    return NUMBERS[number] if 0 <= number < len(NUMBERS) else dutch_number(number)


@register.filter
def in_sentence(label: str) -> str:
    """A label or a period within a sentence: "Open house" is "open house", but "BOJ" and "Q1 2026" stay."""
    return label[:1].lower() + label[1:] if label[1:2].islower() else label


@register.filter
def counted(number: int, words: str) -> str:
    """A number with its noun: `{{ n|counted:"contract,contracten" }}` → "geen contracten", "1 contract"."""
    one, many = words.split(",")
    if not number:
        return f"geen {many}"
    return f"{dutch_number(number)}{NBSP}{one if number == 1 else many}"


@register.filter
def unknown(value, text: str = "niet bekend"):
    """The value, or a muted "niet bekend" where there is none; zero is a value."""
    if value is None or value == "":
        return format_html('<span class="p-unknown">{}</span>', text)
    return value
