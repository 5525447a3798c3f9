"""
Which side of a period is a convention and not in its words.

Rules:

- "begin 2026" ends softly, "eind 2026" begins so; "medio 2026" and a season do both.
- Of several parts the first tells of the beginning and the last of the end: "maart - begin juni 2026".
- A phrase behind a comma or bracket made it narrower: "eind 2026 (december)" is sharp.
"""

import unicodedata

from .calendar_units import BEGIN, END
from .period_words import Token, tokens

_SOFT = {"season", "winter", "edge"}
_DATED = {"number", "month", "quarter", "half", "year"}


def soft_sides(text: str) -> tuple[bool, bool]:
    """Whether the first and the last day are a convention; of a text that is no period neither is."""
    parts: list[list[Token]] = [[]]
    for token in tokens(unicodedata.normalize("NFC", text)):
        if token.kind == "comma":
            return False, False
        if token.kind in ("join", "bound"):
            parts.append([token])
        elif token.kind in _SOFT | _DATED:
            parts[-1].append(token)
    parts = [part for part in parts if any(token.kind in _SOFT | _DATED for token in part) and not _repeats(part)]
    return (_begins_softly(parts[0]), _ends_softly(parts[-1])) if parts else (False, False)


def _repeats(part: list[Token]) -> bool:
    """Whether it says the part before it again: "najaar 2024/2025"."""
    return [(token.kind, token.value) for token in part[:1]] == [("join", "or")] and {
        token.kind for token in part[1:]
    } == {"year"}


def _begins_softly(part: list[Token]) -> bool:
    return any(token.kind in _SOFT and (token.kind, token.value) != ("edge", BEGIN) for token in part)


def _ends_softly(part: list[Token]) -> bool:
    return any(token.kind in _SOFT and (token.kind, token.value) != ("edge", END) for token in part)
