"""A number in somebody's words that differs from the dataset: money, how many there are, and days of the plan."""

import re
from decimal import Decimal

from jeugdhulp.templatetags.dutch import MONTHS, NUMBERS, euro_short, listed

from .findings import warning
from .places import sentences

SCALE = {"mld": 9, "miljard": 9, "mln": 6, "mio": 6, "miljoen": 6, "duizend": 3, "k": 3}
MONEY = re.compile(
    r"€\s*(?P<euro>\d+(?:\.\d+)*(?:,\d+)?)(?:\s*(?P<scale>mld|miljard|mln|mio|miljoen|duizend|k)\b)?"
    r"|\b(?P<words>\d+(?:\.\d+)*(?:,\d+)?)\s*(?P<unit>mld|miljard|mln|mio|miljoen)\.?\s+euro\b",
    re.IGNORECASE,
)
#: "de vijf segmenten", "alle negen gemeenten"; not "de andere vier segmenten", "de eerste zes risico's"
COUNT = r"\b(?:de|alle|onze) ({numbers}|\d+) ({nouns})\b"
DAY = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)}) 20\d\d\b")


def amounts(content, known):
    """A sum of money that no record holds."""
    if known.amounts is None:
        return
    for place, sentence in sentences(content):
        for match in MONEY.finditer(sentence):
            value = _value(match)
            if value not in known.amounts:
                yield warning(
                    place,
                    f"‘{match.group().strip()}’ staat niet in de gegevens ({euro_short(value)}).",
                    "Vergelijk het bedrag met de pagina Financiën, of leg het daar eerst vast.",
                )


def _value(match) -> Decimal:
    figure, scale = (match["euro"], match["scale"]) if match["euro"] else (match["words"], match["unit"])
    thousands = re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", figure)
    # "€ 347.056" counts in thousands; "11.3 miljoen" is a slip of the decimal comma that real papers make
    plain = figure.replace(".", "") if thousands else figure
    return Decimal(plain.replace(",", ".")) * 10 ** SCALE.get((scale or "").lower(), 0)


def counts(content, known):
    """ "de zes segmenten" where there are five."""
    if not known.counts:
        return
    nouns = "|".join(re.escape(counted.noun) for counted in known.counts)
    pattern = re.compile(COUNT.format(numbers="|".join(NUMBERS), nouns=nouns), re.IGNORECASE)
    right = {counted.noun: counted.numbers for counted in known.counts}
    for place, sentence in sentences(content):
        for figure, noun in pattern.findall(sentence):
            number = int(figure) if figure.isdigit() else NUMBERS.index(figure.lower())
            if number not in right[noun.lower()]:
                yield warning(
                    place,
                    f"Hier staan {figure} {noun}; de gegevens kennen er {listed(sorted(right[noun.lower()]), 'of')}.",
                    "Tel na, of leg vast wat er veranderd is.",
                )


def days(content, known):
    """A day beside a step of the plan that no plan names for it."""
    for place, sentence in sentences(content):
        for title, named in known.days:
            at = sentence.casefold().find(title.casefold())
            written = DAY.findall(sentence) if at >= 0 else []
            if written and not named & set(written):
                yield warning(
                    place,
                    f"‘{title}’ staat hier bij {listed(written)}; de planning noemt {listed(sorted(named))}.",
                    "Neem de dag uit de planning over, of leg de nieuwe planning eerst vast.",
                )
