"""The programme's own words (words.txt): what no dictionary has and is right, and what is written another way."""

from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("words.txt")
ARROW = " -> "


@cache
def own_words() -> frozenset[str]:
    """The words that are right, in small letters."""
    return frozenset(line.casefold() for line in _lines() if ARROW not in line)


@cache
def preferred() -> tuple[tuple[str, str], ...]:
    """Pairs: how it is sometimes written, and how the programme writes it."""
    return tuple(tuple(line.split(ARROW)) for line in _lines() if ARROW in line)


def _lines() -> list[str]:
    lines = (line.strip() for line in FILE.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]
