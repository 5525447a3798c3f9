"""
Periods as council papers write them: "najaar 2025", "Q1 en Q2 van 2026", "minimaal 1 januari 2028".

`parse_period` reads such a text, `format_period` writes what was read. The literal text always stays
beside the dates and is what readers see; the dates are for drawing, sorting and comparing.

Rules, beside those of `planning.calendar_units` on seasons, "begin", "medio" and "eind":

- "tot" and "t/m" between two dates include the last; "tot" and "voor" before a single date exclude it
  and leave the start open, but "voor eind 2026" means: at the latest on 31 December 2026.
- "voor 2026-2028" says for what and not when, and is refused; "tot maart/april 2026" is at the latest 31 March.
- "vanaf", "sinds", "minimaal" and "op zijn vroegst" include the date and leave the end open; "na"
  excludes it. "uiterlijk" includes the date and leaves the start open.
- "tot minimaal 1 januari 2028" is an end that is not known yet: at the earliest the day before.
- A year that stands once belongs to every part without one; over New Year it is that of the last part.
- A named month wins over the phrase around it: "na het zomerreces, in september" is September.
- A year between brackets or behind a comma is that of the rest; of two such phrases of which one lies within the
  other the narrower holds: "eind 2026 (december)" is December.
- "/" and "of" give the period within which it happens; "en" joins only what follows on each other.
- "jl.", "aanstaande", "dit jaar", "komende drie maanden" count from the day they were said. An
  uncounted "komende maanden" has no end. "komend jaar" is twelve months from that day, but the calendar year
  where it says which: "december van komend jaar", "vanaf komend jaar".
- Two figures behind a month or season are a year: "mrt-26", "najaar 26".
"""

import unicodedata
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from . import calendar_units as units
from .calendar_units import WINTER, Span
from .enums import Bound, Precision
from .period_parts import SENTENCES, Part, UnreadablePeriod
from .period_phrases import bound_in_front, named_month, year_apart
from .period_spans import bounded, dated, whole, within_bound
from .period_words import MONTHS, ORDINALS, SEASONS, UNKNOWN, Token, tokens

__all__ = ["Period", "UnreadablePeriod", "format_period", "parse_period"]

_CLOSING = {"until", "before", "through", "by"}
_TOGETHER = {  # the bounds that may stand side by side
    *(("until", "not before"), ("through", "not before"), ("not before", "until"), ("not before", "through")),
    *(("until", "by"), ("through", "by"), ("by", "until"), ("by", "through"), ("by", "before"), ("by", "by")),
    *(("not before", "from"), ("from", "not before"), ("not before", "after"), ("not before", "not before")),
}


@dataclass(frozen=True)
class Period:
    """
    From `start` up to and including `end`; None where that side is open or not known.

    `text` is how it was written. Two periods are equal when their dates, precision and bound are.
    Raises ValueError when it would end before it starts.
    """

    start: date | None
    end: date | None
    precision: Precision = Precision.UNKNOWN
    bound: Bound = Bound.EXACT
    text: str = field(default="", compare=False)

    def __post_init__(self):
        if self.start and self.end and self.start > self.end:
            raise ValueError(SENTENCES["backwards"].format(self.text or f"{self.start} t/m {self.end}"))


def parse_period(text: str, *, year: int | None = None, said_on: date | None = None) -> Period:
    """
    Reads a period as it is written in a Dutch council paper.

    `year` is the year of the context, for a text that names none; `said_on` the day from which "jl.",
    "aanstaande" and "de komende maanden" count. Raises UnreadablePeriod, whose Dutch sentence names the
    part that is no period.
    """
    text = unicodedata.normalize("NFC", text)
    words = [token for token in tokens(text) if token.kind != "filler"]
    _refuse(text, words)
    words, year = named_month(bound_in_front(words), year, said=said_on is not None)
    words, year = year_apart(words, year)
    parts = _parts(text, words)
    for part in parts:
        part.settle(said_on)
    spans = dated(parts, year)
    if days := within_bound(parts, spans):
        start, end = days[:2]
    else:
        days = whole(parts, spans)
        start, end = bounded(parts, spans, days)
    bound = Bound.EXACT if start and end else Bound.NOT_BEFORE if start else Bound.NOT_AFTER
    return Period(start, end, _precision(start, end, days), bound, text)


def _refuse(text: str, words: list[Token]):
    """Raises UnreadablePeriod for words that are no period, the telling ones first."""
    if not words:
        raise UnreadablePeriod("unreadable" if text.strip() else "empty", text.strip())
    for token in words:
        if token.kind == "no period":
            raise UnreadablePeriod(token.value, text[token.start : token.end])
    strange = [token for token in words if token.kind == UNKNOWN]
    if strange:
        last = strange[0]
        for token in strange[1:]:
            if text[last.end : token.start].strip():
                break
            last = token
        raise UnreadablePeriod("unreadable", text[strange[0].start : last.end])


def _parts(text: str, words: list[Token]) -> list[Part]:
    """The words sorted into parts. Raises UnreadablePeriod where a word is one too many."""
    parts = [Part(text)]
    between = any(token.kind == "between" for token in words)
    for token in words:
        part, written = parts[-1], text[token.start : token.end]
        match token.kind:
            case "between":
                continue
            case "event":
                raise UnreadablePeriod("event", written)
            case "join" if part.slots:
                parts.append(Part(text, "range" if between else token.value))
            case "join" if token.value == "comma":  # "(uiterlijk) 1 maart"
                continue
            case "join" if part.join:  # ", en"
                part.join = token.value
            case "join":
                raise UnreadablePeriod("misplaced", written)
            case "bound":
                if part.slots.keys() >= {"unit", "number", "lean"} and token.value == "before":  # "binnen 6 weken voor"
                    raise UnreadablePeriod("misplaced", written)
                if part.slots:
                    part = Part(text)
                    parts.append(part)
                if len(parts) > 1:
                    if token.value not in _CLOSING:
                        raise UnreadablePeriod("misplaced", written)
                    part.join = "range"
                if part.bounds and (part.bounds[-1], token.value) not in _TOGETHER:
                    raise UnreadablePeriod("misplaced", written)
                part.bounds.append(token.value)
            case _:
                part.take(token)
    if not parts[-1].slots or (between and len(parts) == 1):
        raise UnreadablePeriod("unreadable", text.strip())
    for part, following in reversed([*pairwise(parts)]):
        part.borrow(following)
    for part, following in pairwise(parts):
        following.follow(part)
    days = any("number" in part.slots and "unit" not in part.slots for part in parts)
    if days and [part.join for part in parts].count("range") > 1:  # "1-3 t/m 15 april": days, or 1 March?
        raise UnreadablePeriod("unreadable", text.strip())
    return parts


def _precision(start: date | None, end: date | None, whole: Span) -> Precision:
    """How finely the period is known; an open side takes the unit that its one date begins or ends."""
    if start and end:
        if start == end:
            return Precision.DAY
        return whole.precision if (start, end) == whole[:2] else Precision.RANGE
    for precision in (whole.precision, Precision.MONTH):
        if precision != Precision.RANGE:
            unit = units.around(start or end, precision)
            if (start or end) == (unit.start if start else unit.end):
                return precision
    return Precision.DAY


def format_period(period: Period) -> str:
    """The period in Dutch words, which `parse_period` reads as the same period; "niet bekend" without dates."""
    start, end = period.start, period.end
    if not start and not end:
        return "niet bekend"
    unit = units.around(start or end, period.precision)
    if start and end:
        return _unit_words(unit) if (start, end) == unit[:2] else _range_words(start, end)
    if (start or end) != (unit.start if start else unit.end):
        unit = units.around(start or end, Precision.DAY)
    return f"{'op zijn vroegst' if start else 'uiterlijk'} {_unit_words(unit)}"


def _unit_words(unit: Span) -> str:
    """A calendar unit by its name."""
    year, month = unit.start.year, unit.start.month
    match unit.precision:
        case Precision.MONTH:
            return f"{MONTHS[month - 1]} {year}"
        case Precision.QUARTER:
            return f"{ORDINALS[month // 3]} kwartaal {year}"
        case Precision.SEASON:
            return f"{SEASONS[month // 3]} {year}" + (f"/{year + 1}" if month // 3 == WINTER else "")
        case Precision.HALF_YEAR:
            return f"{ORDINALS[month // 6]} helft {year}"
        case Precision.YEAR:
            return f"{year}"
    return f"{unit.start.day} {MONTHS[month - 1]} {year}"


def _range_words(start: date, end: date) -> str:
    """Two years, months or days with what they share said once."""
    if (start, end) == (units.year(start.year).start, units.year(end.year).end) and start.year != end.year:
        return f"{start.year} t/m {end.year}"
    first, last = units.month(start.year, start.month), units.month(end.year, end.month)
    by_month = first != last and (start, end) == (first.start, last.end)
    words = _unit_words(first) if by_month else _unit_words(units.around(start, Precision.DAY))
    until = _unit_words(last) if by_month else _unit_words(units.around(end, Precision.DAY))
    if first == last:
        words = f"{start.day}"
    elif start.year == end.year:
        words = words.removesuffix(f" {start.year}")
    return f"{words} t/m {until}"
