"""Spelling, by hunspell with its Dutch dictionary and the programme's own words; grammar is not promised.

Hunspell is a program beside the portal (Debian: hunspell, hunspell-nl). Where it or the dictionary is absent the check
says so: a letter is never called free of faults that nobody looked for.
"""

import re
import subprocess

from .findings import warning
from .header import PLACEHOLDER
from .places import places
from .words import own_words

COMMAND = ("hunspell", "-i", "utf-8", "-d", "nl_NL", "-l")
SECONDS = 20
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


class Absent(Exception):
    """The program or its Dutch dictionary is not on this machine."""


def spelling(content, known):
    """Every word that neither the dictionary nor the programme knows, where it first stands."""
    first: dict[str, str] = {}
    for place, text in places(content):
        for word in _words(text):
            first.setdefault(word, place)
    right = own_words() | {word.casefold() for word in known.words}
    asked = [word for word in first if not _is_right(word, right)]
    try:
        wrong = misspelled([*asked, *(word.lower() for word in asked)])
    except Absent:
        yield warning(
            "Spelling",
            "De spelling is niet nagekeken: het programma hunspell of zijn Nederlandse woordenlijst ontbreekt hier.",
            "Laat de beheerder de pakketten hunspell en hunspell-nl installeren, of lees de brief zelf na.",
        )
        return
    for word in asked:
        # "Maart" at the start of a line is the month; "ilma" is no word, and "Ilma" a name only if it is known
        if word in wrong and word.lower() in wrong:
            yield warning(
                first[word],
                f"‘{word}’ staat niet in de woordenlijst.",
                "Verbeter het, of laat het woord aan de woorden van het programma toevoegen.",
            )


def misspelled(words: list[str]) -> set[str]:
    """Those that the dictionary does not have. Raises Absent."""
    if not words:
        return set()
    try:
        done = subprocess.run(
            COMMAND,
            input="\n".join(words) + "\n",
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise Absent from problem
    return set(done.stdout.split())


def _words(text: str):
    """The words of a text: no numbers, references, addresses, gaps or abbreviations in capitals."""
    plain = re.sub(r"https?://\S+|\S+@\S+|\b\w*\d[\w/-]*", " ", PLACEHOLDER.sub(" ", text))
    for word in WORD.findall(plain.replace("’", "'")):
        if len(word) > 1 and not word.isupper():
            yield word


def _is_right(word: str, right) -> bool:
    return word.casefold() in right or all(part.casefold() in right for part in word.split("-"))
