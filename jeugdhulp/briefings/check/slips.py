"""Slips of writing that no dictionary shows, in the shapes that the real letters have; grammar is not promised."""

import re

from jeugdhulp.templatetags.dutch import MONTHS

from .findings import warning
from .places import sentences

FINITE = "is was zijn waren wordt worden werd heeft hebben had zal zullen kan kunnen moet moeten gaat gaan".split()
#: the same word twice on end, the same finite verb twice in one breath, a verb before and after its "zich"
DOUBLED = re.compile(
    r"\b(?P<end>[a-zé]+) (?P=end)\b"
    rf"|\b(?P<verb>{'|'.join(FINITE)})\b(?:(?! (?:en|of|dat|die|wat|of|als|dan|hoe|waar|zoals) )[^,.;:?!–(]){{1,45}}\b(?P=verb)\b"
    r"|\b(?P<self>[a-z]+) zich\b[^,.;:?!]{1,45}\b(?P=self)\b",
    re.IGNORECASE,
)
#: "de tweede 4 deskundigencommissie"
LOOSE = re.compile(
    rf"\b(?:eerste|tweede|derde|vierde|vijfde) \d+ (?!{'|'.join(MONTHS)}|jaar|maanden|weken|dagen|risico)[a-z]+",
    re.IGNORECASE,
)


def doubled_words(content, known):
    """ "Er is tot een jaar uitstel is besloten", "Die richt zich onder meer richt op"."""
    for place, sentence in sentences(content):
        for match in DOUBLED.finditer(sentence):
            yield warning(place, f"Twee keer hetzelfde woord: ‘{match.group()}’.", "Lees de zin na en haal er één weg.")


def loose_figures(content, known):
    """A figure that was left behind in a sentence, such as that of a lost footnote."""
    for place, sentence in sentences(content):
        for match in LOOSE.finditer(sentence):
            yield warning(place, f"Er staat een los cijfer: ‘{match.group()}’.", "Haal het cijfer weg.")
