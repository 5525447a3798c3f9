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
    | _all("year", "jaar")
    | _all("years", "jaren|paar jaar")
    | _all("stretch", "periode|tijd"),
    # Which year a phrase means, counted from the day it was said.
    "lean": _all("past", "jl|j.l|jongstleden|laatstleden|afgelopen|voorbije")
    | _all("coming", "a.s|aanstaande|aanstaand|komende|komend|eerstvolgende|eerstkomende|binnen")
    | _all("this", "deze|dit|lopende|lopend|huidige|huidig")
    | _all("next", "volgende|volgend")
    | _all("previous", "vorige|vorig"),
    "today": _all(True, "vandaag|heden"),
    "bound": _all("from", "vanaf|v.a|sinds")
    | _all("after", "na|later dan")
    | _all("not before", "op zijn vroegst|op z'n vroegst|ten vroegste|minimaal|ten minste|tenminste|minstens")
    | _all("not before", "niet eerder dan|niet voor")
    | _all("before", "voor|eerder dan")
    | _all("until", "tot")
    | _all("through", "tot en met|t/m")
    | _all("by", "uiterlijk|op zijn laatst|op z'n laatst|ten laatste|niet later dan|niet na"),
    "onward": _all(True, "en verder|en later|e.v"),
    "join": _all("range", "-") | _all("or", "/|of|dan wel|en/of") | _all("and", "en|&|+"),
    "between": _all(True, "tussen"),
    "comma": _all(True, ",|;|(|)"),
    # Says nothing about when: leads up to a date, or how sure it is (that has its own field).
    "filler": _all(
        None,
        "in|op|om|de|het|van|per|aan|met ingang van|m.i.v|ingaande|d.d|dd|in de loop van|gedurende|heel|hele"
        "|naar verwachting|onder voorbehoud|gepland|'s ochtends|'s morgens|'s middags|'s avonds",
    ),
    # Not a period; the value says why.
    "no period": _all("vague", "nog niet bekend|niet bekend|onbekend|nader te bepalen|nog te bepalen|n.t.b|ntb|volgt")
    | _all("vague", "tot nader order|nader order|oplopend|p.m")
    | _all("repeats", "dagelijks|wekelijks|maandelijks|jaarlijks|halfjaarlijks|elk|elke|ieder|iedere|doorlopend")
    | _all("repeats", "per dag|per week|per maand|per kwartaal|per halfjaar|per jaar"),
    UNKNOWN: _all(None, "in ieder geval|in elk geval"),  # "tot" behind it is a minimum, "voor" is not
    "event": _all(None, "zomerreces|herfstreces|kerstreces|voorjaarsreces|meireces|reces|zomervakantie|jaarwisseling"),
}

_YEAR = r"(?:19|20|21)\d\d"
_CLOCK = r"\d{1,2}[:.]\d\d"
_MONTH_NAMES = "|".join(sorted(WORDS["month"], key=len, reverse=True))


def _year(digits: str) -> int:
    """A year in four digits, or two that stand for this century."""
    return int(digits.strip("'")) + (0 if len(digits) == 4 else 2000)


def _date(match: re.Match) -> list[tuple[str, object]]:
    number, month, year = match.groups()
    month = int(month) if month.isdigit() else WORDS["month"].get(month)
    return (
        [("number", int(number)), ("month", month), ("year", _year(year))] if month is not None else [(UNKNOWN, None)]
    )


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
    (rf"(?:om |van |vanaf |tussen |voor )?{_CLOCK}(?:\s*(?:-|tot|t/m|en)\s*{_CLOCK})?\s*(?:uur|u)\b", lambda _: []),
    (r"(?:om |vanaf |voor )?\d\d?:\d\d(?:\s*-\s*\d\d?:\d\d)?\b", lambda _: []),
    (r"(?:om |van |vanaf |voor )?\d\d?(?:\s*(?:-|tot)\s*\d\d?)?\s*uur\b", lambda _: []),
    (r"\d+\s?x\b", lambda _: []),
    (r"[.:](?=\s|\Z)", lambda _: []),  # the end of a table cell
    (
        r"((?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:ochtend|morgen|middag|avond)\b",
        lambda m: [("weekday", WORDS["weekday"][m[1]])],
    ),
    (r"(\d{4})-(\d\d)-(\d\d)\b", lambda m: [("number", int(m[3])), ("month", int(m[2])), ("year", int(m[1]))]),
    (rf"(\d\d?)[-/.](\d\d?)[-/.]({_YEAR}|'?\d\d)\b", _date),
    (rf"(\d\d?)-([a-z]{{3,9}})-({_YEAR}|'?\d\d)\b", _date),
    # "1 jan 27": two figures behind a day and its month are a year, unless they begin a time of day
    (rf"(\d\d?) ({_MONTH_NAMES})\.? (\d\d)(?=\s*(?:\Z|[,;)]))", _date),
    (rf"(\d\d?)[-/.]({_YEAR})\b", lambda m: [("month", int(m[1])), ("year", int(m[2]))]),
    (rf"winter(?: van)? ({_YEAR}|'\d\d)\s*[-/]\s*({_YEAR}|'?\d\d)\b", _winter),
    (rf"({_YEAR})[-/ ]?q([1-4])\Z", lambda m: [("quarter", int(m[2])), ("year", int(m[1]))]),
    (rf"({_YEAR})[-/](\d\d)\b(?!\s*[-/.\w])", _two_years),
    (rf"[qk]([1-4])\b(?:\s*[-/]\s*(?={_YEAR}))?", lambda m: [("quarter", int(m[1]))]),
    (r"h([12])\b", lambda m: [("half", int(m[1]))]),
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
# The body that met or decided, in front of its date: "BOJ 14 november 2024".
_BODY = re.compile(r"(?:[A-Z][A-Z&]+|(?:[Gg]emeente)?[Rr]aad|[Cc]ollege)(?=[ ,:]+(?:van )?(?:[a-z]+ )?\d)")
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
        end, meanings = _figure(simple, place) or _phrase(simple, place) or _strange(text, simple, place)
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


def _strange(text: str, simple: str, place: int) -> tuple[int, list]:
    if not simple[:place].strip() and (body := _BODY.match(text, place)):
        return body.end(), []
    return _STRANGE.match(simple, place).end(), [(UNKNOWN, None)]
