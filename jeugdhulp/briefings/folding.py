"""Headlines that say the same of several things, taken together in one: eight steps, four segments, four concerns.

The order stays: a folded headline stands where the first of its family stood.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.text import capfirst

from jeugdhulp.templatetags.dutch import in_words, listed

from .headlines import REGISTER, Headline, Kind


@dataclass(frozen=True)
class Fold:
    """One line of news. `sentence` is whole and `brief` leaves the names out; where there are `parts`, `lead` says
    what they have in common.
    """

    kind: Kind
    sentence: str
    why: str
    url: str
    topic: str
    brief: str
    lead: str = ""
    parts: tuple[Headline, ...] = ()
    #: of one headline alone: its record
    key: str = ""


#: what a family has in common, by its number and the paper it is about
LEADS = {
    "nieuw": "In de planning staan {n} nieuwe stappen",
    "gereed": "{n} stappen zijn gereed",
    "niet genoemd": "De planning noemt {n} eerdere stappen niet meer",
    "beoordeeld": "{n} risico's zijn voor het eerst beoordeeld",
    "lichter": "{n} risico's wegen nu lichter",
    "zwaarder": "{n} risico's wegen nu zwaarder",
    "andere schaal": "{n} risico's zijn op een andere schaal beoordeeld",
    "gesloten": "{n} risico's zijn gesloten",
    "kanttekening": "{n} eerdere kanttekeningen hebben geen tegenhanger in de risicolijst van {paper}",
}


def fold(news: Iterable[Headline]) -> list[Fold]:
    """The headlines with those of one family together; a family of one stays as it is."""
    families: dict[object, list[Headline]] = {}
    for item in news:
        families.setdefault(_family(item), []).append(item)
    return [_folded(items) if len(items) > 1 else _single(items[0]) for items in families.values()]


def _family(item: Headline):
    # a concern counts as missing from one paper; a choice has no list of its own
    paper = item.value if item.family == "kanttekening" else ""
    return (item.family, item.kind, item.was, paper) if item.family else item


def _single(item: Headline) -> Fold:
    return Fold(item.kind, item.sentence, item.why, item.url, item.topic, item.sentence, key=item.key)


def _folded(items: list[Headline]) -> Fold:
    first = items[0]
    if first.family in ("inkoopvorm", "bekostigingsvorm"):
        overview = reverse("segments:index")
        return Fold(first.kind, _choices(items), "", overview, first.topic, _choices(items, names=False))
    lead = capfirst(LEADS[first.family].format(n=in_words(len(items)), paper=first.value))
    sentence = f"{lead}: {listed(item.subject for item in items)}."
    # which concerns are missing is the news; which steps there are, the plan tells
    concern = first.family == "kanttekening"
    brief = f"{lead}: {listed(item.short for item in items)}." if concern else f"{lead}."
    url = reverse("risks:index") if concern or first.topic == REGISTER else first.url
    return Fold(first.kind, sentence, "", url, first.topic, brief, lead, tuple(items))


def _choices(items, names=True) -> str:
    """One sentence over the segments: by what was chosen, the most segments first."""
    by_value: dict[str, list[str]] = {}
    for item in items:
        by_value.setdefault(item.value, []).append(item.subject)
    told = [f"{value} voor {_segments(of, names)}" for value, of in sorted(by_value.items(), key=lambda p: -len(p[1]))]
    return f"De {items[0].family} is nu {listed(told)}. Eerst was dat {items[0].was}."


def _segments(of: list[str], names: bool) -> str:
    if len(of) == 1:
        return of[0]
    return f"{in_words(len(of))} segmenten{f' ({listed(of)})' if names else ''}"
