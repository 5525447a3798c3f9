"""
How the phrases of a written period hang together, before they are read as dates.

Commas and brackets part a text into phrases. One of them may only say around what a named month lies
("na het zomerreces, in september"), only give the year ("Q1 (2026)"), or only say how to take the rest
("1 januari 2028, op zijn vroegst").
"""

from itertools import pairwise

from .period_words import Token

_AROUND = {"event", "season", "lean", "bound", "year"}  # what a phrase around a named month consists of
_BEHIND = {"not before", "by"}  # the bounds that may stand behind their date


def bound_in_front(words: list[Token]) -> list[Token]:
    """The words with a bound that stands behind its date in front of it: "1 januari 2028 op zijn vroegst"."""
    onward = [token for token in words if token.kind == "onward"]
    words = [token for token in words if token.kind != "onward"]
    while words and words[-1].kind == "comma":
        words.pop()
    bounds = [token for token in words if token.kind == "bound"]
    if len(bounds) == 1 and bounds[0] is words[-1] and bounds[0].value in _BEHIND and len(words) > 1:
        words = [*bounds, *words[:-1]]
    return [token._replace(kind="bound") for token in onward] + words


def named_month(words: list[Token], year: int | None, *, said: bool) -> tuple[list[Token], int | None]:
    """
    The words without the phrase around a named month, and the year, which that phrase may give.

    With `said`, the day on which it was said is known, so a word such as "komende" goes with the month.
    """
    phrases: list[list[Token]] = [[]]
    for token in words:
        if token.kind == "comma":
            phrases.append([])
        else:
            phrases[-1].append(token)
    phrases = [phrase for phrase in phrases if phrase]
    named = [phrase for phrase in phrases if any(token.kind == "month" for token in phrase)]
    around = [token for phrase in phrases if phrase not in named for token in phrase]
    narrows = any(token.kind == "bound" for phrase in named for token in phrase)  # "voorjaar 2026 (uiterlijk april)"
    if narrows and not {"event", "bound"} & {token.kind for token in around}:
        around = []
    if named and {token.kind for token in around} <= _AROUND and {"event", "season"} & {t.kind for t in around}:
        phrases = named
        year = next((token.value for token in around if token.kind == "year"), year)
        if said:
            named[-1] += [token for token in around if token.kind == "lean"]
    kept = phrases[:1]
    for phrase in phrases[1:]:
        first = phrase[0]
        kept += [[Token("join", "comma", first.start, first.start)], phrase]
    return [token for phrase in kept for token in phrase], year


def year_apart(words: list[Token], year: int | None) -> tuple[list[Token], int | None]:
    """The words without a phrase that is only the year of the others ("Q1 (2026)"), and that year."""
    breaks = [place for place, token in enumerate(words) if (token.kind, token.value) == ("join", "comma")]
    phrases = [words[start + 1 : end] for start, end in pairwise([-1, *breaks, len(words)])]
    years = [token for token in words if token.kind == "year"]
    if len(years) != 1 or [*years] not in phrases or len(phrases) == 1 or any(token.kind == "lean" for token in words):
        return words, year
    place = words.index(years[0])
    gone = {place, place - 1 if place else place + 1}  # with its comma
    return [token for at, token in enumerate(words) if at not in gone], years[0].value
