"""
Periods as council papers write them: "najaar 2025", "Q1 en Q2 van 2026", "minimaal 1 januari 2028".

`parse_period` reads such a text, `format_period` writes what was read. The literal text always stays
beside the dates and is what readers see; the dates are for drawing, sorting and comparing.

Rules, beside those of `planning.calendar_units` on seasons, "begin", "medio" and "eind":

- "tot" and "t/m" between two dates include the last; "tot" and "voor" before a single date exclude it
  and leave the start open, but "voor eind 2026" means: at the latest on 31 December 2026.
- "vanaf", "sinds", "minimaal" and "op zijn vroegst" include the date and leave the end open; "na"
  excludes it. "uiterlijk" includes the date and leaves the start open.
- "tot minimaal 1 januari 2028" is an end that is not known yet: at the earliest the day before.
- A year that stands once belongs to every part without one; over New Year it is that of the last part.
- A named month wins over the phrase around it: "na het zomerreces, in september" is September.
- A year between brackets or behind a comma is that of the rest; of two such phrases of which one lies within the
  other the narrower holds: "eind 2026 (december)" is December.
- "/" and "of" give the period within which it happens; "en" joins only what follows on each other.
- "jl.", "aanstaande", "dit jaar", "komende drie maanden" count from the day they were said. An
  uncounted "komende maanden" has no end.
"""

import unicodedata
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from . import calendar_units as units
from .calendar_units import DAY, END, WINTER, Span
from .enums import Bound, Precision
from .period_parts import SENTENCES, Part, UnreadablePeriod
from .period_words import MONTHS, ORDINALS, SEASONS, UNKNOWN, Token, tokens

__all__ = ["Period", "UnreadablePeriod", "format_period", "parse_period"]

_CLOSING = {"until", "before", "through", "by"}
_AROUND = {"event", "season", "lean", "bound", "year"}  # what a phrase around a named month consists of


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
    words, year = _named_month(words, year, said_on)
    words, year = _year_apart(words, year)
    parts = _parts(text, words)
    for part in parts:
        part.settle(said_on)
    spans = _dated(parts, year)
    whole = _whole(parts, spans)
    if any(token.kind == "onward" for token in words):
        parts[0].bounds.append("not before")
    start, end = _bounded(parts, spans, whole)
    bound = Bound.EXACT if start and end else Bound.NOT_BEFORE if start else Bound.NOT_AFTER
    return Period(start, end, _precision(start, end, whole), bound, text)


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


def _named_month(words: list[Token], year: int | None, said_on: date | None) -> tuple[list[Token], int | None]:
    """The words without the phrase around a named month, and the year, which that phrase may give."""
    phrases: list[list[Token]] = [[]]
    for token in words:
        if token.kind == "comma":
            phrases.append([])
        else:
            phrases[-1].append(token)
    phrases = [phrase for phrase in phrases if phrase]
    named = [phrase for phrase in phrases if any(token.kind == "month" for token in phrase)]
    around = [token for phrase in phrases if phrase not in named for token in phrase]
    if named and {token.kind for token in around} <= _AROUND and {"event", "season"} & {t.kind for t in around}:
        phrases = named
        year = next((token.value for token in around if token.kind == "year"), year)
        if said_on:
            named[-1] += [token for token in around if token.kind == "lean"]
    kept = phrases[:1]
    for phrase in phrases[1:]:
        first = phrase[0]
        kept += [[Token("join", "comma", first.start, first.start)], phrase]
    return [token for phrase in kept for token in phrase], year


def _year_apart(words: list[Token], year: int | None) -> tuple[list[Token], int | None]:
    """The words without a phrase that is only the year of the others ("Q1 (2026)"), and that year."""
    breaks = [place for place, token in enumerate(words) if (token.kind, token.value) == ("join", "comma")]
    phrases = [words[start + 1 : end] for start, end in pairwise([-1, *breaks, len(words)])]
    years = [token for token in words if token.kind == "year"]
    if len(years) != 1 or [*years] not in phrases or len(phrases) == 1 or any(token.kind == "lean" for token in words):
        return words, year
    place = words.index(years[0])
    gone = {place, place - 1 if place else place + 1}  # with its comma
    return [token for at, token in enumerate(words) if at not in gone], years[0].value


def _parts(text: str, words: list[Token]) -> list[Part]:
    """The words sorted into parts. Raises UnreadablePeriod where a word is one too many."""
    parts = [Part(text)]
    between = any(token.kind == "between" for token in words)
    for token in words:
        part, written = parts[-1], text[token.start : token.end]
        match token.kind:
            case "between" | "onward":
                continue
            case "event":
                raise UnreadablePeriod("event", written)
            case "join" if part.slots:
                parts.append(Part(text, "range" if between else token.value))
            case "join" if part.join:  # ", en"
                part.join = token.value
            case "join":
                raise UnreadablePeriod("misplaced", written)
            case "bound":
                if part.slots:
                    part = Part(text)
                    parts.append(part)
                if len(parts) > 1:
                    if token.value not in _CLOSING:
                        raise UnreadablePeriod("misplaced", written)
                    part.join = "range"
                part.bounds.append(token.value)
            case _:
                part.take(token)
    if not parts[-1].slots:
        raise UnreadablePeriod("unreadable", text.strip())
    for part, following in reversed([*pairwise(parts)]):
        part.borrow(following)
    for part, following in pairwise(parts):
        following.borrow(part)
    return parts


def _dated(parts: list[Part], year: int | None) -> list[Span]:
    """The days of every part. Raises UnreadablePeriod when no year is known."""
    if all(part.year is None for part in parts):
        if year is None:
            raise parts[-1].refuse("no year")
        parts[-1].year = year
    for part, following in reversed([*pairwise(parts)]):
        if part.year is None and following.year is not None:
            later = following.at(following.year)
            part.year = later.end.year
            part.year -= part.at(part.year).start > later.start
    for part, following in pairwise(parts):
        if following.year is None:
            earlier = part.at(part.year)
            following.year = earlier.start.year
            following.year += following.at(following.year).start < earlier.start
    return [part.at(part.year) for part in parts]


def _whole(parts: list[Part], spans: list[Span]) -> Span:
    """All parts together. Raises UnreadablePeriod when they run backwards or do not follow each other."""
    if len(parts) == 1:
        return spans[0]
    if within := _narrowest(parts, spans):
        return within
    written = parts[0].text[parts[0].places[0].start : parts[-1].places[-1].end]
    for (one, other), part in zip(pairwise(spans), parts[1:], strict=True):
        if part.join == "range" and (other.start < one.start or other.end < one.end):
            raise UnreadablePeriod("backwards", written)
        if part.join in ("and", "comma") and max(one.start, other.start) > min(one.end, other.end) + DAY:
            raise UnreadablePeriod("apart", written)
    return Span(min(span.start for span in spans), max(span.end for span in spans), Precision.RANGE)


def _narrowest(parts: list[Part], spans: list[Span]) -> Span | None:
    """Of two phrases parted by a comma or bracket, one of them a single part: the one that lies within the other."""
    commas = [place for place, part in enumerate(parts) if place and part.join == "comma"]
    if len(commas) != 1 or any(part.bounds for part in parts):
        return None
    at = commas[0]
    if at > 1 and len(parts) - at > 1:
        return None
    one, other = _whole(parts[:at], spans[:at]), _whole(parts[at:], spans[at:])
    for inner, outer in ((other, one), (one, other)):
        if outer.start <= inner.start and inner.end <= outer.end:
            return inner
    return None


def _bounded(parts: list[Part], spans: list[Span], whole: Span) -> tuple[date | None, date | None]:
    """The first and last day, with None for the side that a word such as "vanaf" or "uiterlijk" leaves open."""
    first, last = parts[0], parts[-1]
    opening = first.bounds[-1] if first.bounds else ""
    if any(part.open_side for part in parts):
        if first is not last or opening:
            raise last.refuse("misplaced")
        return (whole.start, None) if first.open_side == "end" else (None, whole.end)
    if first is not last and last.bounds:  # "vanaf maart, uiterlijk juni 2026"
        if opening in _CLOSING:
            raise first.refuse("misplaced")
        start = spans[0].end + DAY if opening == "after" else whole.start
        end = spans[-1].start - DAY if last.bounds[-1] == "before" else whole.end
        if start > end:
            raise last.refuse("backwards")
        return start, end
    if not opening or (opening == "from" and last.join == "range"):
        return whole.start, whole.end
    if "not before" in first.bounds and _CLOSING & {*first.bounds}:  # "tot minimaal 1 januari 2028"
        return (whole.end if {"through", "by"} & {*first.bounds} else whole.start - DAY), None
    if opening in ("from", "not before"):
        return whole.start, None
    if opening == "after":
        return whole.end + DAY, None
    included = opening in ("through", "by") or first.slots.get("edge") == END
    return None, whole.end if included else whole.start - DAY


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
