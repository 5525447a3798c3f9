"""A segment at a moment in one glance: how it is bought, how it is paid, and by whom through the region.

"H9" and "H8" are computed from the dated participations, never stored: all members of the region, or all but
those that buy the segment on their own. An unknown participation is told, not guessed.
"""

from dataclasses import dataclass
from datetime import date

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot

from .enums import FundingForm, ParticipationMode, ProcurementForm, Tense
from .models import FundingChoice, Participation, ProcurementChoice, Segment

GLANCE = ("procurement_choices", "funding_choices", "participations")
JOINS = (
    "aliases",
    "objectives",
    "funding_choices",
    "procurement_choices__municipality",
    "participations__municipality",
    "source",
)


@dataclass(frozen=True)
class SegmentView:
    """One segment as the pages and the letters tell it."""

    segment: Segment
    regional_choice: ProcurementChoice | None
    local_choices: tuple[ProcurementChoice, ...]
    funding_current: FundingChoice | None
    funding_intended: FundingChoice | None
    regional: tuple[Municipality, ...]
    local: tuple[Municipality, ...]
    unknown: tuple[Municipality, ...]
    derived: bool
    members: int

    @property
    def procurement(self) -> str:
        """The way of buying through the region, in words."""
        return self.regional_choice.get_form_display() if self.regional_choice else ProcurementForm.UNDECIDED.label

    @property
    def funding(self) -> str:
        """The intended way of paying, else the current one, in words with its status."""
        choice = self.funding_intended or self.funding_current
        if choice is None or choice.form == FundingForm.UNDECIDED:
            return FundingForm.UNDECIDED.label
        return f"{choice.get_form_display()}, {choice.get_status_display().lower()}"

    @property
    def kicker(self) -> str:
        return f"Segment {self.segment.number}"

    @property
    def group(self) -> str:
        """ "H9" when every member buys it through the region, else "H" and the number that is known to."""
        return f"H{len(self.regional)}" if self.regional else ""


def segment_views(snapshot: Snapshot, day: date) -> list[SegmentView]:
    """The segments at the snapshot's moment, with participations in force on `day`; five queries."""
    segments = snapshot.join(snapshot.of(Segment), *GLANCE)
    municipalities = list(snapshot.of(Municipality))
    for segment in segments:
        snapshot.attach(segment.participations.all(), "municipality", municipalities)
        snapshot.attach(segment.procurement_choices.all(), "municipality", municipalities)
    return [view_of(segment, day) for segment in segments]


def view_of(segment: Segment, day: date) -> SegmentView:
    """The view of a segment that was joined along JOINS."""
    now = [p for p in segment.participations.all() if p.municipality and _in_force(p, day)]
    choices = sorted(segment.procurement_choices.all(), key=lambda c: c.id)
    funding = {choice.tense: choice for choice in segment.funding_choices.all()}

    def where(mode):
        return tuple(sorted((p.municipality for p in now if p.mode == mode), key=lambda m: m.name))

    return SegmentView(
        segment=segment,
        regional_choice=next((c for c in choices if c.municipality_id is None), None),
        local_choices=tuple(c for c in choices if c.municipality_id is not None),
        funding_current=funding.get(Tense.CURRENT),
        funding_intended=funding.get(Tense.INTENDED),
        regional=where(ParticipationMode.REGIONAL),
        local=where(ParticipationMode.LOCAL),
        unknown=where(ParticipationMode.UNKNOWN),
        derived=any(p.basis == "afgeleid" for p in now),
        members=len(now),
    )


def _in_force(participation: Participation, day: date) -> bool:
    started = participation.valid_from is None or participation.valid_from <= day
    return started and (participation.valid_until is None or day < participation.valid_until)
