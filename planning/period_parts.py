"""
One part of a written period: a date, month, season, quarter, half, week, year or a stretch from today.

A part collects the words that belong together and becomes a shape: a function from a year to a `Span`.
Its own year may be written, follow from the day it was said, or be unknown as yet.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from . import calendar_units as units
from .calendar_units import DAY, WINTER, Span
from .enums import Precision
from .period_words import LAST, Token

SENTENCES = {
    "empty": "Er staat geen datum of periode.",
    "unreadable": "“{}” is niet te lezen als datum of periode.",
    "misplaced": "“{}” past niet bij de rest van de datum of periode.",
    "vague": "“{}” is nog geen datum of periode.",
    "blank": "“{}” is nog niet ingevuld.",
    "repeats": "“{}” komt steeds terug en is daarom niet één periode.",
    "event": "“{}” heeft geen vaste datum. Noem ook de maand of de dag.",
    "no year": "Bij “{}” staat geen jaar.",
    "not said": "“{}” telt vanaf de dag waarop het is gezegd, en die dag is hier niet bekend.",
    "not in calendar": "“{}” bestaat niet in de kalender.",
    "weekday": "“{}” klopt niet: die datum valt op een andere dag van de week.",
    "winter": "“{}” valt in twee jaren. Schrijf ze allebei, bijvoorbeeld “winter 2025/2026”.",
    "backwards": "“{}” eindigt eerder dan het begint.",
    "apart": "“{}” noemt momenten die niet op elkaar volgen. Voer ze apart in.",
}
_SHOWN = 80  # characters of the part that the sentence repeats
_CALENDAR = {
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "half": Precision.HALF_YEAR,
    "year": Precision.YEAR,
}
_NEIGHBOURS = {*_CALENDAR, "week"}
_MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_DAYS_IN = {"day": 1, "week": 7}
_YEARS_ON = {"previous": -1, "this": 0, "next": 1, "past": -1, "coming": 1}
_CALENDAR_WORDS = {"previous", "this", "next"}  # "volgend jaar" is a calendar year, "het komende jaar" twelve months
_LENDS = ("month", "season", "unit")
_NAMES = {*_LENDS, "winter", "quarter", "half", "today"}
Shape = Callable[[int], Span]


class UnreadablePeriod(ValueError):
    """A text that is no period. `part` is the part that could not be read; str() is a Dutch sentence naming it."""

    def __init__(self, reason: str, part: str):
        self.part = part
        super().__init__(SENTENCES[reason].format(part if len(part) <= _SHOWN else f"{part[:_SHOWN]}…"))


@dataclass
class Part:
    """The words of one part of `text`; `join` says how it hangs on the part before it."""

    text: str
    join: str = ""
    bounds: list[str] = field(default_factory=list)
    slots: dict[str, object] = field(default_factory=dict)
    places: list[Token] = field(default_factory=list)
    year: int | None = None
    shape: Callable[[int], Span] | None = None
    open_side: str = ""
    of_year: bool = False

    @property
    def words(self) -> str:
        """The part as it was written."""
        return self.text[self.places[0].start : self.places[-1].end]

    def refuse(self, reason: str) -> UnreadablePeriod:
        return UnreadablePeriod(reason, self.words)

    def take(self, token: Token):
        """Adds a word. Raises UnreadablePeriod when there is one of its kind already."""
        if (token.kind, token.value) == ("unit", "year") and "unit" in self.slots:  # "tweede helft van het jaar"
            self.of_year = True
            self.places.append(token)
            return
        if token.kind in self.slots or (token.kind == "number" and {"month", "year"} <= self.slots.keys()):
            raise UnreadablePeriod("misplaced", self.text[token.start : token.end])
        self.slots[token.kind] = token.value
        self.places.append(token)

    def borrow(self, other: "Part"):
        """Takes over what stands once for both: the month in "14-16 maart", the unit in "1e en 2e kwartaal"."""
        lacking = {"number", "ordinal"} & self.slots.keys() or self.slots.keys() <= {"edge", "weekday"}
        if lacking and not self.slots.keys() & _NAMES:
            self.slots = {kind: other.slots[kind] for kind in _LENDS if kind in other.slots} | self.slots

    def follow(self, other: "Part"):
        """Takes over from the part before it: as `borrow`, and all but the year for "1 maart 2026 of 2027"."""
        if self.join == "or" and self.slots.keys() == {"year"}:
            self.slots = other.slots | self.slots
        elif self.join != "comma" or "year" not in other.slots:  # "maart 2027 (12)": the 12 is no day of it
            self.borrow(other)

    def at(self, year: int) -> Span:
        """The part in this year. Raises UnreadablePeriod for a day that does not exist."""
        try:
            span = self.shape(year)
        except ValueError:
            raise self.refuse("not in calendar") from None
        except LookupError:  # "eind 14 maart"
            raise self.refuse("unreadable") from None
        if "weekday" in self.slots and span.start.isoweekday() != self.slots["weekday"]:
            raise self.refuse("weekday")
        return span

    def settle(self, said_on: date | None):
        """
        Finds the shape, and the year where it is written or follows from the day it was said.

        Raises UnreadablePeriod when the words do not go together, or count from a day that is not given.
        """
        slots = {kind: value for kind, value in self.slots.items() if kind != "weekday"}
        self.year, lean, edge = (slots.pop(kind, None) for kind in ("year", "lean", "edge"))
        if self.year:
            lean = None  # "19 juni 2025 jl." says it twice
        if (lean or "today" in slots) and not said_on:
            raise self.refuse("not said")
        if lean and self._leans_on_year(lean, slots):
            self.year, lean = said_on.year + _YEARS_ON[lean], None
        if slots.get("season") == WINTER and not lean:
            raise self.refuse("winter")
        weekday = self.slots.get("weekday")
        on_weekday = weekday and not slots and lean in ("coming", "past")
        whole = _weekday(lean, weekday, said_on) if on_weekday else self._counted(lean, slots, said_on)
        if whole:
            self.year = said_on.year
        elif slots or self.year or edge is not None:
            whole = _shape(_named(slots, bool(self.year or edge is not None)))
        if not whole or (weekday and "number" not in slots and not on_weekday):
            raise self.refuse("unreadable")
        if lean and not self.year:
            self.year = _leaning(whole, lean, said_on)
        self.shape = whole if edge is None else lambda year: units.third(edge, whole(year))

    def _leans_on_year(self, lean: str, slots: dict) -> bool:
        """Whether it says which year: "volgend jaar", "december van komend jaar", but not "het komende jaar"."""
        if self.of_year:
            return True
        if slots.get("unit") != "year" or slots.keys() == {"unit", "number"}:
            return False
        return self._whole_units(lean) or len(slots) > 1

    def _whole_units(self, lean: str) -> bool:
        """Whether it means a unit of the calendar: "volgende maand", "begin komend jaar", "vanaf komend kwartaal"."""
        return lean in _CALENDAR_WORDS or "edge" in self.slots or bool(self.bounds)

    def _counted(self, lean: str | None, slots: dict, said_on: date | None) -> Shape | None:
        """Today, this quarter, next month, the coming three weeks, the past half year; None for other words."""
        today = Span(said_on, said_on, Precision.DAY)
        if slots == {"today": True}:
            return _fixed(today)
        if not lean or not slots.keys() <= {"unit", "number"} or "unit" not in slots:
            return None
        unit, count = slots["unit"], slots.get("number")
        if lean in _CALENDAR_WORDS or (not count and self._whole_units(lean) and unit in _NEIGHBOURS):
            return _neighbour(unit, lean, said_on) if not count else None
        sign = 1 if lean == "coming" else -1
        if unit == "stretch" or (unit.endswith("s") and not count):
            self.open_side = "end" if sign == 1 else "start"
            return _fixed(today)
        amount, measure = sign * (count or 1), unit.removesuffix("s")
        if measure in _MONTHS_IN:
            other = units.add_months(said_on, amount * _MONTHS_IN[measure])
        else:
            other = said_on + amount * _DAYS_IN[measure] * DAY
        return _fixed(Span(min(said_on, other), max(said_on, other), Precision.RANGE))


def _fixed(span: Span) -> Shape:
    """A stretch that is what it is, whatever the year."""
    return lambda _: span


def _weekday(lean: str, weekday: int, said_on: date) -> Shape:
    """The day of "aanstaande donderdag" or "donderdag jl."."""
    step = DAY if lean == "coming" else -DAY
    on = next(day for count in range(1, 8) if (day := said_on + count * step).isoweekday() == weekday)
    return _fixed(Span(on, on, Precision.DAY))


def _neighbour(unit: str, lean: str, said_on: date) -> Shape | None:
    """The calendar week, month, quarter or half year of that day, or the one before or after it."""
    if unit == "week":
        on = said_on + 7 * _YEARS_ON[lean] * DAY
        return _fixed(units.week(*on.isocalendar()[:2]))
    if unit not in _CALENDAR:
        return None
    now = units.around(said_on, _CALENDAR[unit])
    beside = {-1: now.start - DAY, 0: said_on, 1: now.end + DAY}[_YEARS_ON[lean]]
    return _fixed(units.around(beside, _CALENDAR[unit]))


def _named(slots: dict, has_year: bool) -> dict:
    """The slots with "tweede kwartaal" as quarter 2, and without "de maand" or "het jaar" before its name."""
    counts = [*slots][:1] == ["number"]  # "twee weken" is a length, "week 2" is a week
    match slots:
        case {"unit": "week" | "weeks", "number": number, **rest} if not counts:
            return rest | {"week": number}
        case {"unit": "quarter" | "quarters", "ordinal": number, **rest}:
            return rest | {"quarter": 4 if number == LAST else number}
        case {"unit": "quarter" | "quarters", "number": number, **rest} if not counts:
            return rest | {"quarter": number}
        case {"unit": "half", "ordinal": number, **rest}:
            return rest | {"half": 2 if number == LAST else number}
        case {"unit": "month" | "months", "month": _, **rest}:
            return rest | {"month": slots["month"]}
        case {"unit": "year" | "years" | "stretch", **rest} if rest or has_year:
            return rest
    return slots


def _shape(slots: dict) -> Shape | None:
    """The function from year to `Span` for these words; None when they do not go together."""
    match slots:
        case {"number": number, "month": month, **rest} if not rest:
            return lambda year: units.day(year, month, number)
        case {"half": 1 | 2 as half, "month": month, **rest} if not rest:
            return lambda year: units.half_month(year, month, half)
        case {"month": month, **rest} if not rest:
            return lambda year: units.month(year, month)
        case {"season": season, **rest} | {"winter": season, **rest} if not rest:
            return lambda year: units.season(year, season)
        case {"quarter": 1 | 2 | 3 | 4 as quarter, **rest} if not rest:
            return lambda year: units.quarter(year, quarter)
        case {"half": 1 | 2 as half, **rest} if not rest:
            return lambda year: units.half_year(year, half)
        case {"week": week, **rest} if not rest:
            return lambda year: units.week(year, week)
        case {**rest} if not rest:
            return units.year
    return None


def _leaning(shape: Shape, lean: str, said_on: date) -> int:
    """The year in which it was last, comes next, or is now, seen from the day it was said."""
    spans = {}
    for year in range(said_on.year - 8, said_on.year + 9):  # far enough for 29 February
        with suppress(ValueError):
            spans[year] = shape(year)
    if lean in ("past", "previous"):
        years = [year for year, span in spans.items() if span.end <= said_on]
        return max(years, default=said_on.year)
    if lean in ("coming", "next"):
        years = [year for year, span in spans.items() if span.start >= said_on]
        return min(years, default=said_on.year)
    last = spans.get(said_on.year - 1)  # in January "deze winter" is the one that began last year
    return said_on.year - 1 if last and last.end >= said_on else said_on.year
