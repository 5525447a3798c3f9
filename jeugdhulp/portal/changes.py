"""All changes between two moments by theme, in words; what only serves the letters is left out."""

from dataclasses import dataclass

from django.apps import apps

from jeugdhulp.changes import changes
from jeugdhulp.snapshot import Snapshot

from .wording import Names, Told, tell

THEMES = {
    "Planning en besluiten": ("planning.PlanVersion", "planning.PlanItem", "planning.Milestone", "planning.Shift", "planning.Decision"),
    "Bijeenkomsten en toetsen": ("planning.Meeting", "planning.ImpactTest"),
    "Segmenten": (
        "segments.Segment", "segments.Objective", "segments.TransformationTask", "segments.FundingChoice",
        "segments.ProcurementChoice", "segments.Participation", "segments.Product",
    ),
    "Risico's": ("risks.Risk", "risks.RiskAssessment", "risks.Mitigation", "risks.RiskMitigation", "risks.RiskLineage", "risks.Acceptance"),
    "Kaders en geld": ("segments.Principle", "segments.ProgressNote", "segments.FramePoint", "segments.SavingsTarget", "segments.ProjectCost"),
    "Contracten": ("contracts.RevisionRound", "contracts.Extension", "contracts.AdmissionRound"),
    "Toezeggingen en vragen": ("briefings.Commitment", "briefings.InformationMoment", "briefings.Question"),
    "Documenten": ("region.Document",),
}  # fmt: skip
SHOWN = 100  # of one theme; the rest is counted


@dataclass(frozen=True)
class Theme:
    """The changes of one theme: those shown, and how many more there are."""

    title: str
    told: tuple[Told, ...]
    more: int


def themes(old: Snapshot, new: Snapshot) -> list[Theme]:
    """The changes between two snapshots, by theme; themes without any are left out. Six queries."""
    by_model = {apps.get_model(label): title for title, labels in THEMES.items() for label in labels}
    found = changes(old, new, list(by_model))
    names = Names.for_changes(found, old, new)
    told: dict[str, list[Told]] = {title: [] for title in THEMES}
    for change in found:
        words = tell(change, names)
        if words is not None:
            told[by_model[change.model]].append(words)
    return [Theme(title, tuple(rows[:SHOWN]), max(0, len(rows) - SHOWN)) for title, rows in told.items() if rows]
