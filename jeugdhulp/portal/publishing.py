"""What readers will see differently when the office publishes, before it does.

* "Now" for readers is the last publication, read through today's visibility: what was withdrawn is gone already.
* Told is every record that differs, by app, with the columns that differ.
* What was written and stays hidden from the public is named apart, so that nothing waits unseen.
* Records of which only the order or the parsed form differs are counted, not told.
"""

from dataclasses import dataclass
from datetime import datetime

from django.apps import apps
from django.urls import reverse
from django.utils.text import capfirst

from jeugdhulp.accounts.reading import LONG_AGO
from jeugdhulp.admin.told import Difference
from jeugdhulp.changes import Change, changes
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, PUBLIC, Audience, Visibility

from .wording import Names, columns

NEW, CHANGED, GONE = "Nieuw", "Gewijzigd", "Verdwijnt"
SHOWN = 40  # of one app; the rest is counted


@dataclass(frozen=True)
class Line:
    """What happens to one record, the columns that differ, and its history in the admin."""

    outcome: str
    kind: str
    name: str
    differences: tuple[Difference, ...]
    url: str


@dataclass(frozen=True)
class Section:
    """The lines of one app, and how many more there are."""

    title: str
    count: int
    lines: tuple[Line, ...]
    more: int


@dataclass(frozen=True)
class Pending:
    """Everything that waits: what everyone will see, what the public will not, and how many records say nothing."""

    public: tuple[Section, ...]
    hidden: tuple[Section, ...]
    silent: int

    @property
    def public_count(self) -> int:
        return sum(section.count for section in self.public)

    @property
    def hidden_count(self) -> int:
        return sum(section.count for section in self.hidden)


def pending(since: datetime | None, until: datetime) -> Pending:
    """What a publication of the state at `until` changes, after one at `since` (None: there was none)."""
    since = since or LONG_AGO
    public = _lines(PUBLIC, since, until)
    hidden = {key: line for key, line in _lines(OFFICE, since, until).items() if key not in public}
    silent = [line for line in (public | hidden).values() if line is None]
    return Pending(_sections(public), _sections(hidden), len(silent))


def _lines(audience: Audience, since: datetime, until: datetime) -> dict[tuple[str, int], Line | None]:
    """What differs for one audience; None for a record of which nothing that is told differs."""
    old, new = (Snapshot(audience, moment, known_by=moment) for moment in (since, until))
    found = changes(old, new)
    names = Names.for_changes(found, old, new)
    return {
        (change.model._meta.app_label, change.model._meta.model_name, change.id): _line(change, names)
        for change in found
    }


def _line(change: Change, names: Names) -> Line | None:
    meta, state = change.model._meta, change.after or change.before
    outcome = NEW if change.before is None else GONE if change.after is None else CHANGED
    differs = (*columns(change, names), *_level(change)) if outcome == CHANGED else ()
    differs = tuple(Difference.between(capfirst(name), was, now) for name, was, now in differs)
    if outcome == CHANGED and not differs:
        return None
    url = reverse(f"admin:{meta.app_label}_{meta.model_name}_history", args=[change.id])
    return Line(outcome, str(meta.verbose_name), names.told_as(change.model, state), differs, url)


def _level(change: Change):
    """A change of visibility, which readers are not told and the office is."""
    if "visibility" in change.fields:
        was, now = (Visibility(level).label.lower() for level in change.fields["visibility"])
        yield "zichtbaarheid", was, now


def _sections(lines) -> tuple[Section, ...]:
    by_app: dict[str, list[Line]] = {}
    for (app_label, _, _), line in lines.items():
        if line is not None:
            by_app.setdefault(app_label, []).append(line)
    return tuple(
        Section(str(config.verbose_name), len(found), tuple(found[:SHOWN]), max(0, len(found) - SHOWN))
        for config in apps.get_app_configs()
        if (found := by_app.get(config.label))
    )
