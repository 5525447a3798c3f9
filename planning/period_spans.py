"""
From the parts of a written period to its days: which year each part has, and what they are together.

The rules are those of `planning.periods`.
"""

from datetime import date
from itertools import pairwise

from .calendar_units import DAY, END, Span
from .enums import Precision
from .period_parts import Part, UnreadablePeriod

_CLOSING = {"until", "before", "through", "by"}
_EXCLUDING = {"until", "before"}


def dated(parts: list[Part], year: int | None) -> list[Span]:
    """The days of every part. Raises UnreadablePeriod when no year is known."""
    if all(part.year is None for part in parts):
        if year is None:
            raise parts[-1].refuse("no year")
        parts[-1].year = year
    for part, following in reversed([*pairwise(parts)]):
        if part.year is None and following.year is not None:
            later = following.at(following.year)
            part.year = later.end.year
            if not _lies_around(part, following):
                part.year -= part.at(part.year).start > later.start
    for at, (part, following) in enumerate(pairwise(parts), 1):
        if following.year is None:
            if following.join == "comma" and len({earlier.year for earlier in parts[:at]}) > 1:  # "2026/2027 (najaar)"
                raise following.refuse("no year")
            earlier = part.at(part.year)
            following.year = earlier.start.year
            if not _lies_around(part, following):
                following.year += following.at(following.year).start < earlier.start
    return [part.at(part.year) for part in parts]


def _lies_around(part: Part, following: Part) -> bool:
    """Whether a comma parts them and one bounds the other: "voor de zomer van 2026, in Q2" is one year."""
    return following.join == "comma" and bool(part.bounds)


def whole(parts: list[Part], spans: list[Span]) -> Span:
    """All parts together. Raises UnreadablePeriod when they run backwards or do not follow each other."""
    if len(parts) == 1:
        return spans[0]
    if within := _narrowest(parts, spans):
        return within
    written = parts[0].text[parts[0].places[0].start : parts[-1].places[-1].end]
    for (one, other), part in zip(pairwise(spans), parts[1:], strict=True):
        if part.join == "range" and (other.start < one.start or (other.end < one.end and not part.bounds)):
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
    one, other = whole(parts[:at], spans[:at]), whole(parts[at:], spans[at:])
    for inner, outer in ((other, one), (one, other)):
        if outer.start <= inner.start and inner.end <= outer.end:
            return inner
    return None


def within_bound(parts: list[Part], spans: list[Span]) -> Span | None:
    """What "na Q2 2026, in september" or "voor de zomer, in Q2" leaves of the phrase behind the comma; else None."""
    joins = [part.join for part in parts]
    at = joins.index("comma") if "comma" in joins else 0
    if not parts[0].bounds or {"and", "or", "comma"} & {*joins[1:at], *joins[at + 1 :]} or joins.count("comma") != 1:
        return None
    if any(part.bounds for part in parts[1:]):
        return None
    start, end = bounded(parts[:at], spans[:at], whole(parts[:at], spans[:at]))
    inner = whole(parts[at:], spans[at:])
    start, end = max(start or inner.start, inner.start), min(end or inner.end, inner.end)
    if start > end:
        return None
    return inner if (start, end) == inner[:2] else Span(start, end, Precision.RANGE)


def bounded(parts: list[Part], spans: list[Span], days: Span) -> tuple[date | None, date | None]:
    """The first and last day, with None for the side that a word such as "vanaf" or "uiterlijk" leaves open."""
    first, last = parts[0], parts[-1]
    opening = first.bounds[-1] if first.bounds else ""
    if any(part.open_side for part in parts):
        if first is not last or opening:
            raise last.refuse("misplaced")
        return (days.start, None) if first.open_side == "end" else (None, days.end)
    if first is not last and last.bounds:  # "vanaf maart, uiterlijk juni 2026"
        if opening in _CLOSING:
            raise first.refuse("misplaced")
        start = spans[0].end + DAY if opening == "after" else days.start
        end = spans[-1].start - DAY if last.bounds[-1] == "before" else spans[-1].end
        if start > end:
            raise last.refuse("backwards")
        return start, end
    if not opening or (opening == "from" and last.join == "range"):
        return days.start, days.end
    if "not before" in first.bounds and _CLOSING & {*first.bounds}:  # "tot minimaal 1 januari 2028"
        return (days.end if {"through", "by"} & {*first.bounds} else days.start - DAY), None
    if opening in ("from", "not before"):
        return days.start, None
    choice = last.join == "or"  # of "tot maart of april" the last counts, of "na maart of april" the first
    if opening == "after":
        return (spans[0] if choice else days).end + DAY, None
    if opening not in _EXCLUDING or first.slots.get("edge") == END or "today" in first.slots:
        return None, days.end
    if first is not last and not choice:  # "voor 2026-2028" says for what, not when
        raise UnreadablePeriod("unreadable", first.text.strip())
    return None, spans[-1].start - DAY
