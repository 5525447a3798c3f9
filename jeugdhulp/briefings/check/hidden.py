"""A fact above the letter's visibility: in its own parts, or named in somebody's words.

Live blocks cannot hold one, they read as the letter's readers do; people can type one.
"""

import re

from .findings import refusal
from .places import everything


def narrow_parts(content, known):
    """A block, passage, header value or annex that its readers may not see: it would be missing for them."""
    for what, level in known.narrow:
        yield refusal(
            what,
            f"Dit onderdeel is {level}; wie de brief leest, ziet het niet.",
            "Zet de zichtbaarheid zo ruim als waarmee de brief wordt verzonden (openbaar of beperkt openbaar), of haal "
            "het weg.",
        )


def hidden_names(content, known):
    """The name of a record that the letter's readers may not see."""
    texts = list(everything(content))
    for kind, name in known.hidden:
        pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
        for place, text in texts:
            if pattern.search(text):
                yield refusal(
                    place,
                    f"‘{name}’ ({kind.lower()}) mag de lezer van deze brief niet zien.",
                    "Haal dit weg, of maak het gegeven eerst openbaar.",
                )
