"""What changed between two moments in sentences a council member reads, the weightiest first.

Computed from two snapshots of one reader, never typed: the plan compared row by row, the risk lists by their
lineage, the segments by their choices. The pages, the feed and the letters tell the same sentences.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.urls import reverse

from jeugdhulp.snapshot import Snapshot
from planning.comparison import Compared, Outcome, compare
from planning.enums import MilestoneKind
from planning.models import Shift
from planning.plans import all_versions, plans
from risks.enums import LineageKind
from risks.register import lineage
from segments.models import FundingChoice, ProcurementChoice, Segment


class Kind(StrEnum):
    """The word before a headline."""

    MOVED = "Verschoven"
    NEW = "Nieuw"
    CHANGED = "Gewijzigd"
    GONE = "Niet meer genoemd"
    DROPPED = "Vervallen"


@dataclass(frozen=True)
class Headline:
    """One change: `sentence` is whole on its own; `why` may be empty; `url` leads to where it stands."""

    kind: Kind
    sentence: str
    why: str = ""
    url: str = ""


def headlines(old: Snapshot, new: Snapshot) -> list[Headline]:
    """Every change between the two moments that has a sentence of its own; the start of the contracts first."""
    return [*_plan_news(old, new), *_segment_news(old, new), *_risk_news(old, new)]


def _plan_news(old, new):
    before, after = plans(all_versions(old)), plans(all_versions(new))
    if not before or not after or before[-1].version.id == after[-1].version.id:
        return
    shifts = new.join(new.of(Shift), "new_version")
    rows = compare(before[-1], after[-1], shifts, [])
    rows.sort(key=lambda row: row.milestone.kind != MilestoneKind.START)
    for row in rows:
        news = _plan_headline(row)
        if news:
            yield news


def _plan_headline(row: Compared) -> Headline | None:
    title, url = row.milestone.title, reverse("planning:compare")
    if row.outcome == Outcome.MOVED:
        what = "De start" if row.milestone.kind == MilestoneKind.START else f"‘{title}’"
        moved = f"{what} is verschoven van {row.old.period_text} naar {row.new.period_text} ({row.words})."
        return Headline(Kind.MOVED, moved, row.reason, url)
    if row.outcome == Outcome.NEW:
        return Headline(Kind.NEW, f"Nieuw in de planning: ‘{title}’ ({row.new.period_text}).", row.reason, url)
    if row.outcome == Outcome.DROPPED:
        return Headline(Kind.DROPPED, f"Vervallen: ‘{title}’ ({row.new.period_text}).", row.reason, url)
    if row.outcome == Outcome.UNMENTIONED and not (row.milestone.realised_on or row.milestone.realised_text):
        gone = f"De planning noemt ‘{title}’ niet meer (stond in {row.old.period_text})."
        return Headline(Kind.GONE, gone, row.reason, url)
    return None


def _segment_news(old, new):
    segments = {segment.id: segment for segment in new.of(Segment)}
    for model, what in ((ProcurementChoice, "inkoopvorm"), (FundingChoice, "bekostigingsvorm")):
        before = {choice.id: choice for choice in old.of(model)}
        for choice in new.of(model):
            then, segment = before.get(choice.id), segments.get(choice.segment_id)
            regional = getattr(choice, "municipality_id", None) is None
            if segment and then and regional and then.form != choice.form:
                sentence = (
                    f"De {what} van {segment.name} is nu {choice.get_form_display()} "
                    f"({choice.get_status_display().lower()}); dat was {then.get_form_display().lower()}."
                )
                yield Headline(Kind.CHANGED, sentence, url=segment.get_absolute_url())


def _risk_news(old, new):
    known = {line.id for line in lineage(old)}
    for line in lineage(new):
        if line.id in known:
            continue
        if line.kind == LineageKind.NEW and line.later:
            yield Headline(
                Kind.NEW, f"Risico {line.later.number} is nieuw: {line.later.title}.", url=line.later.get_absolute_url()
            )
        elif line.kind == LineageKind.NO_COUNTERPART and line.earlier:
            where = f" van {line.earlier.municipality.name}" if line.earlier.municipality else ""
            sentence = (
                f"De kanttekening{where} uit 2025 ‘{line.earlier.title.rstrip('.')}’ heeft geen tegenhanger in de lijst van "
                f"{line.source.title if line.source else 'het latere stuk'}."
            )
            yield Headline(Kind.GONE, sentence, line.note, line.earlier.get_absolute_url())
        elif line.kind == LineageKind.DROPPED and line.earlier:
            yield Headline(
                Kind.DROPPED, f"Vervallen: ‘{line.earlier.title}’.", line.note, line.earlier.get_absolute_url()
            )
