"""The differences per round of writing in an edition: by day, which blocks changed, and how.

Read from history, which has the earlier texts anyway; nothing is stored for it. Only the office reads this.
"""

import difflib
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from .models import Block

SHOWN = 300


@dataclass(frozen=True)
class TextChange:
    """One text that changed: what was taken away and what came, in the words themselves."""

    what: str
    told: str
    why: str
    gone: str = ""
    come: str = ""


@dataclass(frozen=True)
class Round:
    """A day of writing."""

    day: date
    changes: tuple[TextChange, ...]


def rounds(edition_id: int) -> list[Round]:
    """Every day on which a block of the edition was written, the newest first."""
    by_day: dict[date, list[TextChange]] = {}
    before: dict[int, str] = {}
    for row in Block.history.filter(edition_id=edition_id).order_by("history_date", "history_id"):
        was, now = before.get(row.id), "" if row.history_type == "-" else row.text
        told = "toegevoegd" if was is None else "weggehaald" if row.history_type == "-" else "gewijzigd"
        before[row.id] = now
        gone, come = _difference(was or "", now)
        if told != "gewijzigd" or gone or come:
            day = timezone.localdate(row.history_date)
            change = TextChange(row.heading or row.key, told, row.history_change_reason or "", gone, come)
            by_day.setdefault(day, []).append(change)
    return [Round(day, tuple(changes)) for day, changes in sorted(by_day.items(), reverse=True)]


def _difference(old: str, new: str) -> tuple[str, str]:
    """The words that went and those that came, at most some hundred signs of each."""
    was, now = old.split(), new.split()
    steps = difflib.SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    gone = " … ".join(" ".join(was[a:b]) for step, a, b, _, _ in steps if step in ("replace", "delete"))
    come = " … ".join(" ".join(now[c:d]) for step, _, _, c, d in steps if step in ("replace", "insert"))
    return _short(gone), _short(come)


def _short(words: str) -> str:
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rstrip()}…"
