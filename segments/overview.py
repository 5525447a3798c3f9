"""A segment at a moment in one glance: how it is bought, how it is paid, and by whom through the region.

"H9" and "H8" are computed from the dated participations, never stored: all members of the region, or all but
those that buy the segment on their own. An unknown participation is told, not guessed.
"""

from dataclasses import dataclass
from datetime import date

from jeugdhulp.region.dated import in_force
from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot

from .enums import Basis, FundingForm, ParticipationMode, ProcurementForm, Tense
from .models import FundingChoice, Participation, ProcurementChoice, Segment

CHOICES = ("procurement_choices", "funding_choices")
GLANCE = (*CHOICES, "participations")
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
        return _funding(self.funding_intended or self.funding_current)

    @property
    def funding_now(self) -> str:
        """The current way of paying where another one is intended; "" where it stays, or is not known."""
        now, then = self.funding_current, self.funding_intended
        return _funding(now) if now and then and now.form != then.form else ""

    @property
    def buyers(self) -> str:
        """Who buys it through the region, and who does not or is not known to."""
        if not self.members:
            return ""
        apart = [f"{m.name} lokaal" for m in self.local] + [f"{m.name} niet bekend" for m in self.unknown]
        return "; ".join([f"{len(self.regional)} van {self.members} gemeenten", *apart])

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


def glances(snapshot: Snapshot) -> list[SegmentView]:
    """The segments without who takes part; three queries."""
    return [_view(segment, []) for segment in snapshot.join(snapshot.of(Segment), *CHOICES)]


def view_of(segment: Segment, day: date) -> SegmentView:
    """The view of a segment that was joined along JOINS."""
    counting = [p for p in segment.participations.all() if in_force(p.valid_from, p.valid_until, day)]
    return _view(segment, [p for p in counting if p.municipality])


def _view(segment, now: list[Participation]) -> SegmentView:
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
        derived=any(p.basis == Basis.DERIVED for p in now),
        members=len(now),
    )


def _funding(choice: FundingChoice | None) -> str:
    """A way of paying in words with its status."""
    if choice is None or choice.form == FundingForm.UNDECIDED:
        return FundingForm.UNDECIDED.label
    return f"{choice.get_form_display()}, {choice.get_status_display().lower()}"
