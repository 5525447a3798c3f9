"""
The words in which Dutch council papers write periods, and the cutting of a text into them.

Each word has a kind and a value; `planning.periods` says what kinds mean together. Words that look
like a time but are no period ("maandelijks", "nog niet bekend", "zomerreces") have a kind too, so
that the refusal can say why. A word that is not listed is `UNKNOWN`.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

from .calendar_units import AUTUMN, BEGIN, END, MIDDLE, SPRING, SUMMER, WINTER

MONTHS = [
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
]  # fmt: skip
SEASONS = {SPRING: "voorjaar", SUMMER: "zomer", AUTUMN: "najaar", WINTER: "winter"}
ORDINALS = ["eerste", "tweede", "derde", "vierde"]
UNKNOWN = "unknown"
LAST = -1


class Token(NamedTuple):
    """A word or number of a text: its kind, what it stands for, and where it stands."""

    kind: str
    value: object
    start: int
    end: int


def _numbered(words: str) -> dict[str, int]:
    """Number words from 1; a slash parts the forms of one word."""
    return {form: number for number, forms in enumerate(words.split(), 1) for form in forms.split("/")}


def _all(value: object, words: str) -> dict[str, object]:
    """One value for several phrases, parted by a bar."""
    return {phrase.strip(): value for phrase in words.split("|")}


WORDS: dict[str, dict[str, object]] = {
    "month": _numbered(
        "januari/jan februari/feb/febr maart/mrt april/apr mei juni/jun juli/jul augustus/aug "
        "september/sept/sep oktober/okt november/nov december/dec"
    ),
    "season": _numbered("voorjaar/lente zomer najaar/herfst winter"),
    "edge": _all(BEGIN, "begin|aanvang") | _all(MIDDLE, "medio|midden|half|halverwege") | _all(END, "eind|einde"),
    "ordinal": _numbered("eerste/1e/1ste tweede/2e/2de derde/3e/3de vierde/4e/4de") | _all(LAST, "laatste"),
    "number": _all(1, "een") | {word: count for count, word in enumerate("twee drie vier vijf zes".split(), 2)},
    "weekday": _numbered("maandag/ma dinsdag/di woensdag/wo donderdag/do vrijdag/vr zaterdag/za zondag/zo"),
    "unit": _all("day", "dag")
    | _all("days", "dagen")
    | _all("week", "week|wk")
    | _all("weeks", "weken|paar weken|enkele weken")
    | _all("month", "maand")
    | _all("months", "maanden|paar maanden|enkele maanden")
    | _all("quarter", "kwartaal|kw")
    | _all("quarters", "kwartalen")
    | _all("half", "helft|halfjaar|half jaar")
    | _all("year", "jaar|kalenderjaar|begrotingsjaar|boekjaar")
    | _all("years", "jaren|paar jaar")
    | _all("stretch", "periode|tijd"),
    # Which year a phrase means, counted from the day it was said.
    "lean": _all("past", "jl|j.l|jongstleden|laatstleden|afgelopen|voorbije")
    | _all("coming", "a.s|aanstaande|aanstaand|komende|komend|eerstvolgende|eerstkomende|binnen")
    | _all("this", "deze|dit|lopende|lopend|huidige|huidig")
    | _all("next", "volgende|volgend")
    | _all("previous", "vorige|vorig"),
    "today": _all(True, "vandaag|heden|nu"),
    "bound": _all("from", "vanaf|v.a|sinds|op of na|in of na")
    | _all("after", "na|later dan")
    | _all("not before", "op zijn vroegst|op z'n vroegst|ten vroegste|minimaal|ten minste|tenminste|minstens")
    | _all("not before", "niet eerder dan|niet voor")
    | _all("before", "voor|eerder dan")
    | _all("until", "tot")
    | _all("through", "tot en met|t/m")
    | _all(
        "by",
        "uiterlijk|op zijn laatst|op z'n laatst|ten laatste|niet later dan|niet na|op of voor|in of voor|voor of op",
    ),
    # Behind the period: it leaves a side of it open.
    "onward": _all("not before", "en verder|en later|of later|en daarna|of daarna|en volgende jaren|e.v|ev")
    | _all("by", "of eerder|of daarvoor"),
    "join": _all("range", "-") | _all("or", "/|of|dan wel|en/of") | _all("and", "en|&|+"),
    "between": _all(True, "tussen"),
    "comma": _all(True, ",|;|(|)"),
    # Says nothing about when: leads up to a date, or how sure it is (that has its own field).
    "filler": _all(
        None,
        "in|op|om|de|het|van|per|aan|met ingang van|m.i.v|ingaande|d.d|dd|in de loop van|gedurende|heel|hele"
        "|naar verwachting|onder voorbehoud|o.v.b|gepland|verwacht|vooralsnog|voorlopig|streefdatum|streven"
        "|'s ochtends|'s morgens|'s middags|'s avonds|ochtend|middag|avond",
    ),
    # Not a period; the value says why.
    "no period": _all("vague", "nog niet bekend|niet bekend|onbekend|nader te bepalen|nog te bepalen|n.t.b|ntb|volgt")
    | _all("vague", "n.n.b|nnb|n.v.t|nvt|tot nader order|nader order|oplopend|p.m|pm|z.s.m|zsm")
    | _all("vague", "zo spoedig mogelijk|zo snel mogelijk")
    | _all("repeats", "dagelijks|wekelijks|maandelijks|jaarlijks|halfjaarlijks|elk|elke|ieder|iedere|doorlopend")
    | _all("repeats", "per dag|per week|per maand|per kwartaal|per halfjaar|per jaar|structureel|periodiek|regelmatig"),
    UNKNOWN: _all(None, "in ieder geval|in elk geval"),  # "tot" behind it is a minimum, "voor" is not
    "event": _all(None, "zomerreces|herfstreces|kerstreces|voorjaarsreces|meireces|reces|zomervakantie|jaarwisseling"),
}

_YEAR = r"(?:19|20|21)\d\d"
_HOUR = r"(?:[01]?\d|2[0-3])"
_CLOCK = rf"{_HOUR}[:.][0-5]\d"
_MONTH_NAMES = "|".join(sorted(WORDS["month"], key=len, reverse=True))
_NAMES = "|".join(sorted(WORDS["month"] | WORDS["season"], key=len, reverse=True))
_TO = r"(?:-|/|t/m\b|tot\b|of\b)"
_WRITTEN = rf"(?P<day>\d\d?)(?P<dash>[-/.])(?P<month>\d\d?)(?P=dash)(?P<year>{_YEAR}|'?\d\d(?![-/.]\d))\b"
# Two figures close a date when nothing or another date follows; a time of day makes them the hour: "12 mei 20-22 uur".
_CLOSES = rf"(?=\s*(?:\Z|[,;()]|{_TO}))(?!\s*(?:-|tot|t/m)\s*{_HOUR}\s*(?:uur|u)\b)"


def _year(digits: str) -> int:
    """A year in four digits, or two that stand for this century."""
    return int(digits.strip("'")) + (0 if len(digits) == 4 else 2000)


def _date(match: re.Match) -> list[tuple[str, object]]:
    number, month, year = match["day"], match["month"], match["year"]
    month = int(month) if month.isdigit() else WORDS["month"].get(month)
    return (
        [("number", int(number)), ("month", month), ("year", _year(year))] if month is not None else [(UNKNOWN, None)]
    )


def _nothing(_: re.Match) -> list[tuple[str, object]]:
    """Says nothing about which day it is."""
    return []


def _day_and_month(match: re.Match) -> list[tuple[str, object]]:
    return [("number", int(match[1])), ("month", int(match[2]))]


def _name_and_year(match: re.Match) -> list[tuple[str, object]]:
    return [_PHRASES[match[1]], ("year", _year(match[2]))]


def _year_and(kind: str) -> Callable[[re.Match], list[tuple[str, object]]]:
    """What "2026-Q1" stands for: the kind is that of what follows the year."""
    return lambda match: [(kind, int(match[2])), ("year", int(match[1]))]


def _two_quarters(match: re.Match) -> list[tuple[str, object]]:
    return [("quarter", int(match[1])), ("join", "range"), ("quarter", int(match[2]))]


def _winter(match: re.Match) -> list[tuple[str, object]]:
    first, second = map(_year, match.groups())
    return [("winter", WINTER), ("year", first)] if second == first + 1 else [(UNKNOWN, None)]


def _two_years(match: re.Match) -> list[tuple[str, object]]:
    first, second = match.groups()
    if int(second) in range(1, 13):  # ISO 8601: year and month
        return [("month", int(second)), ("year", int(first))]
    return [("year", int(first)), ("join", "range"), ("year", _year(second))]


# Numbers in figures, tried in this order before the words, with what they stand for.
_FIGURES: list[tuple[str, Callable[[re.Match], list[tuple[str, object]]]]] = [
    # A time of day, with the word before it, and how often it happens: neither changes the day.
    (rf"(?:om |van |vanaf |tussen |voor )?{_CLOCK}(?:\s*(?:-|tot|t/m|en)\s*{_CLOCK})?\s*(?:uur|u)\b", _nothing),
    (r"(?:om |vanaf |voor )?\d\d?:\d\d(?:\s*-\s*\d\d?:\d\d)?\b", _nothing),
    # "48 uur voor" and "12 uur na" are no times of day
    (
        rf"(?:om |van |vanaf |voor )?{_HOUR}(?:\s*(?:-|tot)\s*{_HOUR})?\s*(?:uur|u)\b(?! +(?:voor|na|later|eerder))",
        _nothing,
    ),
    # without "uur" a time with a dot could be a date, unless it stands right behind the year
    (r"(?:(?<=\d{4} )|(?<=\d{4}, )|(?<=\d{4} \())\d\d\.[0-5]\d(?:\s*-\s*\d\d\.[0-5]\d)?(?![.\d])", _nothing),
    (r"\d\d?\s?(?:x|×|keer|maal)(?!\w)", _nothing),
    (r"[.:](?=\s|\Z)", _nothing),  # the end of a table cell
    (
        r"((?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:ochtend|morgen|middag|avond)\b",
        lambda m: [("weekday", WORDS["weekday"][m[1]])],
    ),
    (r"(\d{4})-(\d\d)-(\d\d)\b", lambda m: [("number", int(m[3])), ("month", int(m[2])), ("year", int(m[1]))]),
    (_WRITTEN, _date),
    (rf"\d\d?[-/.]\d\d?[-/.]{_YEAR}\b", lambda _: [(UNKNOWN, None)]),  # "3-4/2026": a day, or two months?
    (rf"(?P<day>\d\d?)-(?P<month>[a-z]{{3,9}})-(?P<year>{_YEAR}|'?\d\d)\b", _date),
    (rf"(\d\d?)[-/.](\d\d?)(?=\s*(?:{_TO}|tot en met|en)\s*{_WRITTEN})", _day_and_month),  # "1-3 t/m 15-4-2027"
    # "1 jan 27", "mrt-26": two figures behind a month or season are a year
    (rf"(?P<day>\d\d?) (?P<month>{_MONTH_NAMES})\.? (?P<year>\d\d){_CLOSES}", _date),
    (rf"({_NAMES})\.?[- ]([2-9]\d){_CLOSES}", _name_and_year),
    (rf"(\d\d?)[-/.]({_YEAR})\b", lambda m: [("month", int(m[1])), ("year", int(m[2]))]),
    (rf"winter(?: van)? ({_YEAR}|'\d\d)\s*[-/]\s*({_YEAR}|'?\d\d)\b", _winter),
    (rf"(?<![qk]\d )({_YEAR})[-/ ]?[qk]([1-4])\b(?! *(?:van |[-/] ?)?{_YEAR}\b)", _year_and("quarter")),
    (rf"({_YEAR})[-/ ]?h([12])\b(?! *(?:van |[-/] ?)?{_YEAR}\b)", _year_and("half")),
    (rf"({_YEAR})-?w(\d\d)\b", lambda m: [("unit", "week"), ("number", int(m[2])), ("year", int(m[1]))]),
    (rf"({_YEAR})[-/](\d\d)\b(?!\s*[-/.\w])", _two_years),
    (rf"[qk]([1-4])\s*(?:-|/|en)\s*([1-4])(?= *(?:van )?(?:{_YEAR}|'\d\d|\Z))", _two_quarters),
    (rf"(?:[qk]|kw)([1-4])\b(?:\s*[-/]\s*(?={_YEAR}))?", lambda m: [("quarter", int(m[1]))]),
    (rf"h([12])\b(?:\s*[-/]\s*(?={_YEAR}))?", lambda m: [("half", int(m[1]))]),
    (rf"({_YEAR}) ?\(\d\)(?=\Z)", lambda m: [("year", int(m[1]))]),  # a note below the table
    (rf"\[({_YEAR})\]", lambda m: [("year", int(m[1]))]),
    (rf"({_YEAR}|'\d\d)\b", lambda m: [("year", _year(m[1]))]),
    (r"(\d\d?)\b", lambda m: [("number", int(m[1]))]),
    (r"\[[^\]]*\]?", lambda _: [("no period", "blank")]),
]
_FIGURE_RULES = [(re.compile(pattern), meaning) for pattern, meaning in _FIGURES]
_PHRASES = {phrase: (kind, value) for kind, phrases in WORDS.items() for phrase, value in phrases.items()}
_PHRASE = re.compile(
    "|".join(
        re.escape(phrase).replace(r"\ ", " +") + (r"(?!\w)\.?" if phrase[-1].isalpha() else "")
        for phrase in sorted(_PHRASES, key=len, reverse=True)
    )
)
# The body that met or decided, in front of its date: "BOJ 14 november 2024". Only bodies that are known: any
# word in capitals could as well be "NIET".
_BODIES = "boj|bo|po|ab|db|b&w|h8|h9|h10|(?:gemeente)?raad|college|commissie|(?:raads|college|commissie)vergadering"
_BODY = re.compile(rf"(?:{_BODIES})(?=[ ,:]+(?:van |d\.?d\.? )?(?:[a-z]+ )?\d)")
_BODY_BEHIND = re.compile(rf"(?:{_BODIES})(?=\)\s*\Z)")  # "14 november 2024 (BOJ)"
_STRANGE = re.compile(r"[^\s,;()]+")
_QUOTES = dict.fromkeys("‘’‛′`´", "'")


def plain(text: str) -> str:
    """The text in lower case without accents, with one kind of dash, quote and space; places stay the same."""

    def letter(char: str) -> str:
        if unicodedata.category(char) == "Pd" or char == "−":
            return "-"
        if char.isspace():
            return " "
        return unicodedata.normalize("NFD", _QUOTES.get(char, char)).lower()[:1]

    return "".join(map(letter, text))


def tokens(text: str) -> list[Token]:
    """The words and numbers of a text in order. The text must be in Unicode form NFC."""
    simple, found, place = plain(text), [], 0
    while place < len(simple):
        if simple[place] == " ":
            place += 1
            continue
        end, meanings = _figure(simple, place) or _phrase(simple, place) or _strange(simple, place)
        found += [Token(kind, value, place, end) for kind, value in meanings]
        place = end
    return found


def _figure(simple: str, place: int) -> tuple[int, list] | None:
    for rule, meaning in _FIGURE_RULES:
        if match := rule.match(simple, place):
            return match.end(), meaning(match)
    return None


def _phrase(simple: str, place: int) -> tuple[int, list] | None:
    if match := _PHRASE.match(simple, place):
        return match.end(), [_PHRASES[" ".join(match.group().split()).removesuffix(".")]]
    return None


def _strange(simple: str, place: int) -> tuple[int, list]:
    body = _BODY_BEHIND if simple[:place].strip() else _BODY
    if found := body.match(simple, place):
        return found.end(), []
    return _STRANGE.match(simple, place).end(), [(UNKNOWN, None)]
