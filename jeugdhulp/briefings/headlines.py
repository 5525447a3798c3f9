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
from planning.plans import Plan, all_versions, plans
from risks.enums import LineageKind
from risks.models import RiskLineage
from risks.register import lineage
from segments.models import FundingChoice, ProcurementChoice, Segment


class Kind(StrEnum):
    """The word before a headline."""

    MOVED = "Verschoven"
    NEW = "Nieuw"
    CHANGED = "Gewijzigd"
    GONE = "Niet meer genoemd"
    DROPPED = "Vervallen"


START, PLAN, SEGMENT, RISK = "start", "plan", "segment", "risico"


@dataclass(frozen=True)
class Headline:
    """One change: `sentence` is whole on its own; `why` may be empty; `url` leads to where it stands."""

    kind: Kind
    sentence: str
    why: str = ""
    url: str = ""
    topic: str = PLAN


# what weighs most to a council comes first: what moved, what is bought otherwise, which risks came and went
WEIGHT = {
    pair: weight
    for weight, pair in enumerate(
        (
            (START, Kind.MOVED),
            (PLAN, Kind.MOVED),
            (PLAN, Kind.DROPPED),
            (SEGMENT, Kind.CHANGED),
            (RISK, Kind.NEW),
            (RISK, Kind.DROPPED),
            (RISK, Kind.GONE),
            (PLAN, Kind.NEW),
            (PLAN, Kind.GONE),
        )
    )
}


def headlines(old: Snapshot, new: Snapshot, *, read: "Read | None" = None) -> list[Headline]:
    """Every change between the two moments that has a sentence of its own; the start of the contracts first.

    `read` holds what the caller has read of the new moment already, so that it is not read twice.
    """
    read = read or Read.of(new)
    told = [*_plan_news(old, new, read), *_segment_news(old, read), *_risk_news(old, new)]
    return sorted(told, key=lambda item: WEIGHT[item.topic, item.kind])


@dataclass(frozen=True)
class Read:
    """The new moment as far as headlines need it."""

    plans: list[Plan]
    segments: list[Segment]

    @classmethod
    def of(cls, snapshot: Snapshot):
        segments = snapshot.join(snapshot.of(Segment), "procurement_choices", "funding_choices")
        return cls(plans(all_versions(snapshot)), segments)


def _plan_news(old, new, read):
    before, after = plans(all_versions(old)), read.plans
    if not before or not after or before[-1].version.id == after[-1].version.id:
        return
    shifts = new.attach(new.of(Shift), "new_version", [version for plan in after for version in plan.versions])
    rows = compare(before[-1], after[-1], [shift for shift in shifts if shift.new_version], [])
    for row in rows:
        news = _plan_headline(row)
        if news:
            yield news


def _plan_headline(row: Compared) -> Headline | None:
    title, url = row.milestone.title, reverse("planning:compare")
    if row.outcome == Outcome.MOVED:
        what = "De start" if row.milestone.kind == MilestoneKind.START else f"‘{title}’"
        moved = f"{what} is verschoven van {row.old.period_text} naar {row.new.period_text} ({row.words})."
        return Headline(Kind.MOVED, moved, row.reason, url, START if row.milestone.kind == MilestoneKind.START else PLAN)
    if row.outcome == Outcome.NEW:
        return Headline(Kind.NEW, f"Nieuw in de planning: ‘{title}’ ({row.new.period_text}).", row.reason, url)
    if row.outcome == Outcome.DROPPED:
        return Headline(Kind.DROPPED, f"Vervallen: ‘{title}’ ({row.new.period_text}).", row.reason, url)
    if row.outcome == Outcome.UNMENTIONED and not (row.milestone.realised_on or row.milestone.realised_text):
        gone = f"De planning noemt ‘{title}’ niet meer (stond in {row.old.period_text})."
        return Headline(Kind.GONE, gone, row.reason, url)
    return None


def _segment_news(old, read):
    for model, what, choices_of in (
        (ProcurementChoice, "inkoopvorm", lambda segment: segment.procurement_choices.all()),
        (FundingChoice, "bekostigingsvorm", lambda segment: segment.funding_choices.all()),
    ):
        before = {choice.id: choice for choice in old.of(model)}
        for segment in read.segments:
            for choice in choices_of(segment):
                then = before.get(choice.id)
                regional = getattr(choice, "municipality_id", None) is None
                if then and regional and then.form != choice.form:
                    sentence = (
                        f"De {what} van {segment.name} is nu {choice.get_form_display()} "
                        f"({choice.get_status_display().lower()}); dat was {then.get_form_display().lower()}."
                    )
                    yield Headline(Kind.CHANGED, sentence, url=segment.get_absolute_url(), topic=SEGMENT)


def _risk_news(old, new):
    known = set(old.of(RiskLineage).values_list("id", flat=True))
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
            yield Headline(Kind.GONE, sentence, line.note, line.earlier.get_absolute_url(), RISK)
        elif line.kind == LineageKind.DROPPED and line.earlier:
            yield Headline(
                Kind.DROPPED, f"Vervallen: ‘{line.earlier.title}’.", line.note, line.earlier.get_absolute_url()
            )
