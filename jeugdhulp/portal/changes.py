"""All changes between two moments, by theme and under headings, in words; what only serves the letters is left out.

* A part is told under its whole; a whole that is new says so once, for all its parts.
* Nine colleges that do the same make one line.
* What another line tells already has none of its own: the new step of a new row of a plan, the new measure of a risk.
"""

from dataclasses import dataclass, replace

from django.apps import apps
from django.utils.text import capfirst

from jeugdhulp.changes import Change, changes
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import listed

from .telling import TELLINGS
from .wording import Names, columns, own_url

THEMES = {
    "Planning en besluiten": ("planning.PlanVersion", "planning.PlanItem", "planning.Shift", "planning.Decision", "planning.Milestone"),
    "Inkoop en bekostiging per segment": (
        "segments.Segment", "segments.ProcurementChoice", "segments.FundingChoice", "segments.Participation",
        "segments.Objective", "segments.TransformationTask", "segments.Product",
    ),
    "Risico's": ("risks.Risk", "risks.RiskMitigation", "risks.RiskAssessment", "risks.Acceptance", "risks.RiskLineage", "risks.Mitigation"),
    "Kaders": ("segments.FramePoint", "segments.Principle", "segments.ProgressNote"),
    "Financiën": ("segments.SavingsTarget", "segments.ProjectCost"),
    "Contracten": ("contracts.RevisionRound", "contracts.Extension", "contracts.AdmissionRound"),
    "Bijeenkomsten en toetsen": ("planning.Meeting", "planning.ImpactTest"),
    "Toezeggingen en vragen": ("briefings.Commitment", "briefings.InformationMoment", "briefings.Question"),
    "Documenten": ("region.Document",),
}  # fmt: skip
NEW, CHANGED, GONE = "Nieuw", "Gewijzigd", "Verdwenen"
BADGE = {NEW: "active", CHANGED: "waiting", GONE: "neutral"}
SHOWN = 100  # lines of one theme; the rest is counted


@dataclass(frozen=True)
class Line:
    """What happened to one record, or the same to several: their names, and either a text or columns that differ."""

    outcome: str
    names: tuple[str, ...]
    text: str = ""
    columns: tuple[tuple[str, str, str], ...] = ()
    who: tuple[str, str] = ("", "")
    url: str = ""

    @property
    def name(self) -> str:
        """ "college van Delft", "colleges van Delft en Rijswijk", or just the name."""
        words = self.who[len(self.names) > 1]
        return f"{words} {listed(self.names)}".strip()

    @property
    def badge(self) -> str:
        return BADGE[self.outcome]


@dataclass(frozen=True)
class Group:
    """Lines under one heading; `outcome` where the heading itself is new or gone."""

    title: str
    url: str
    outcome: str
    lines: tuple[Line, ...]

    @property
    def badge(self) -> str:
        return BADGE[self.outcome] if self.outcome else ""


@dataclass(frozen=True)
class Theme:
    """The changes of one theme: how many, those shown under their headings, and how many lines more there are."""

    title: str
    count: int
    groups: tuple[Group, ...]
    more: int


def themes(old: Snapshot, new: Snapshot) -> list[Theme]:
    """The changes between two snapshots, by theme; themes without any are left out. Six queries."""
    found = changes(old, new, [apps.get_model(label) for labels in THEMES.values() for label in labels])
    names = Names.for_changes(found, old, new)
    by_label: dict[str, list[Change]] = {}
    for change in _not_told_elsewhere(found):
        by_label.setdefault(change.model._meta.label, []).append(change)
    every = (
        _theme(title, [c for x in labels for c in _ordered(by_label.get(x, ()))], names)
        for title, labels in THEMES.items()
    )
    return [theme for theme in every if theme.groups]


def _ordered(found):
    """In the order of the papers, as far as the records have one."""
    return sorted(found, key=lambda change: (_state(change).get("order") or 0, change.id))


def outcome_of(change: Change) -> str:
    return NEW if change.before is None else GONE if change.after is None else CHANGED


def _state(change: Change) -> dict:
    return change.after or change.before


def _not_told_elsewhere(found: list[Change]) -> list[Change]:
    """Without new steps that a row of a plan or a decision names, and new measures that stand with a risk."""
    named: dict[str, set[int]] = {"planning.milestone": set(), "risks.mitigation": set()}
    for change in found:
        for attname, label in (("milestone_id", "planning.milestone"), ("mitigation_id", "risks.mitigation")):
            named[label].add(_state(change).get(attname))
    return [c for c in found if not (c.before is None and c.id in named.get(c.model._meta.label_lower, ()))]


def _theme(title: str, found: list[Change], names: Names) -> Theme:
    told = [(change, line) for change in found if (line := _line(change, names))]
    wholes = {_whole(change) for change, _ in told}
    under: dict = {}
    for change, line in told:
        own = change.model, change.id
        under.setdefault(own if own in wholes else _whole(change) or _words(change), []).append((change, line))
    groups = _by_number({key: _group(key, rows, names) for key, rows in under.items()})
    lines = sum(len(group.lines) for group in groups)
    return Theme(title, len(told), tuple(_first(groups, SHOWN)), max(0, lines - SHOWN))


def _group(key, rows, names: Names) -> Group:
    """Lines under their heading: a record (model, id), or words."""
    if isinstance(key, str):
        return Group(key, "", "", tuple(_folded([line for _, line in rows])))
    own = next((line for change, line in rows if (change.model, change.id) == key), None)
    # that the heading's own record is new or gone, the heading says itself
    outcome = own.outcome if own and own.outcome != CHANGED else ""
    lines = tuple(_folded([line for _, line in rows if not (outcome and line is own)]))
    if own is None:
        return Group(names.of(*key), names.url_of(*key), "", lines)
    # nor need it be named twice
    itself = replace(own, names=(capfirst(str(key[0]._meta.verbose_name)),), url="")
    return Group(own.names[0], own.url, outcome, tuple(itself if line is own else line for line in lines))


def _by_number(under: dict) -> list:
    """The headings as they came, but numbered things of one kind (segments, risks) by their number."""
    kinds = list(dict.fromkeys(key if isinstance(key, str) else key[0] for key in under))
    groups = [(kinds.index(key if isinstance(key, str) else key[0]), group) for key, group in under.items()]
    return [group for _, group in sorted(groups, key=lambda pair: (pair[0], _number(pair[1].title)))]


def _number(title: str) -> int:
    head = title.partition(".")[0]
    return int(head) if head.isdigit() else 0


def _first(groups: list[Group], left: int):
    """The groups with the first so many lines."""
    for group in groups:
        if left > 0 or not group.lines:
            yield replace(group, lines=group.lines[:left])
        left -= len(group.lines)


def _whole(change: Change) -> tuple | None:
    """The record under which a change is told, (model, id); None where that is a heading in words."""
    relation = TELLINGS[change.model].relation
    if not relation:
        return None
    field = change.model._meta.get_field(relation)
    pk = _state(change)[field.attname]
    return None if pk is None else (field.related_model, pk)


def _words(change: Change) -> str:
    """The heading of what is told under no record."""
    return TELLINGS[change.model].heading or capfirst(str(change.model._meta.verbose_name_plural))


def _line(change: Change, names: Names) -> Line | None:
    telling, model, state, outcome = TELLINGS[change.model], change.model, _state(change), outcome_of(change)
    differs = tuple(columns(change, names))
    if outcome == CHANGED and not differs:
        return None
    return Line(
        outcome,
        (telling.name(model, state, names),),
        telling.text(model, state, names) if outcome != CHANGED else "",
        differs if outcome == CHANGED else (),
        telling.who(model, state),
        own_url(model, state),
    )


def _folded(lines: list[Line]) -> list[Line]:
    """Lines of several that say the same, as one."""
    found: dict = {}
    for line in lines:
        key = (line.outcome, line.text, line.columns, line.who) if line.who[0] else line
        found.setdefault(key, []).append(line)
    return [
        replace(same[0], names=tuple(sorted(name for line in same for name in line.names)))
        if len(same) > 1
        else same[0]
        for same in found.values()
    ]
