"""The differences per round of writing in an edition: by day, which blocks and local passages changed, and how.

Read from history, which has the earlier texts anyway; nothing is stored for it. Only the office reads this.
"""

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from .models import Block, Letter, LocalPassage

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
    """Every day on which a text of the edition was written, the newest first; on a day the blocks come first."""
    by_day: dict[date, list[TextChange]] = {}
    for day, change in (*_blocks(edition_id), *_passages(edition_id)):
        by_day.setdefault(day, []).append(change)
    return [Round(day, tuple(changes)) for day, changes in sorted(by_day.items(), reverse=True)]


def _blocks(edition_id: int) -> Iterator[tuple[date, TextChange]]:
    rows = Block.history.filter(edition_id=edition_id)
    return _changes(
        (row, row.heading or row.key, f"{row.heading}: {row.text}" if row.heading else row.text)
        for row in _in_order(rows)
    )


def _passages(edition_id: int) -> Iterator[tuple[date, TextChange]]:
    """The municipalities' own words, each with whose they are and at which block."""
    letters = {
        one.id: one.sender for one in Letter.objects.filter(edition_id=edition_id).select_related("municipality")
    }
    blocks = dict(Block.history.filter(edition_id=edition_id).order_by("history_id").values_list("id", "key"))
    rows = LocalPassage.history.filter(letter_id__in=list(letters))
    return _changes(
        (row, f"{letters[row.letter_id]}, {row.get_place_display().lower()} ‘{blocks.get(row.block_id, '')}’", row.text)
        for row in _in_order(rows)
    )


def _in_order(rows):
    return rows.order_by("history_date", "history_id")


def _changes(rows: Iterable[tuple]) -> Iterator[tuple[date, TextChange]]:
    """Per row of history with its name and text the difference with the row before it; none where it says the same."""
    before: dict[int, str] = {}
    for row, name, text in rows:
        was, now = before.get(row.id), "" if row.history_type == "-" else text
        told = "toegevoegd" if was is None else "weggehaald" if row.history_type == "-" else "gewijzigd"
        before[row.id] = now
        gone, come = _difference(was or "", now)
        if told != "gewijzigd" or gone or come:
            yield (
                timezone.localdate(row.history_date),
                TextChange(name, told, row.history_change_reason or "", gone, come),
            )


def _difference(old: str, new: str) -> tuple[str, str]:
    """The words that went and those that came, at most some hundred signs of each."""
    was, now = old.split(), new.split()
    steps = difflib.SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    gone = " … ".join(" ".join(was[a:b]) for step, a, b, _, _ in steps if step in ("replace", "delete"))
    come = " … ".join(" ".join(now[c:d]) for step, _, _, c, d in steps if step in ("replace", "insert"))
    return _short(gone), _short(come)


def _short(words: str) -> str:
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rstrip()}…"
