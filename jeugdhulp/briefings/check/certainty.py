"""A sentence that states as certain what the plan gives with reservation."""

import re

from .findings import warning
from .places import sentences

CERTAIN = re.compile(r"\b(?:zal|zullen|gaat|gaan|is|zijn|start|starten|wordt|worden)\b", re.IGNORECASE)
CAREFUL = re.compile(
    r"\b(?:streven|streeft|verwacht|voornemens|onder voorbehoud|naar verwachting|beoogd|mogelijk|uiterlijk|vroegst|"
    r"het doel|willen|voorlopig)\b",
    re.IGNORECASE,
)


def certainty(content, known):
    """See above; `known.uncertain` holds the literal periods."""
    for place, sentence in sentences(content):
        for period in known.uncertain:
            if period.casefold() in sentence.casefold() and CERTAIN.search(sentence) and not CAREFUL.search(sentence):
                yield warning(
                    place,
                    f"‘{period}’ staat hier als zeker; de planning noemt het onder voorbehoud.",
                    "Schrijf erbij dat het een streven of een verwachting is.",
                )
