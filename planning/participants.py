"""Who takes part in a step: by dated membership of the region, and dated participation in the step's segment.

* In a step of one municipality only that one; in a step of one segment the members that buy it through the region;
  in any other every member. Both count on the day of the step, so who joins or leaves later changes nothing.
* Who is no member on that day does not take part, whatever else is recorded.
* What is not known of a participation stays not known.
"""

from collections.abc import Iterable
from datetime import date

from jeugdhulp.region.dated import in_force
from jeugdhulp.region.models import Municipality
from jeugdhulp.shelf import Shelf
from jeugdhulp.snapshot import Snapshot
from segments.enums import ParticipationMode
from segments.models import Participation

from .models import Milestone


def partakers(snapshot: Snapshot, *models) -> Snapshot:
    """The same snapshot, that reads the members, their participations and all of `models` in one query."""
    return Shelf.over(snapshot, Municipality, Participation, *models)


def members(snapshot: Snapshot) -> list[Municipality]:
    """Every municipality that is, was or will be a member of the region; `on` gives those of one day."""
    return list(snapshot.of(Municipality))


def on(municipalities: Iterable[Municipality], day: date) -> list[Municipality]:
    """Those that take part in the region on `day`."""
    return [m for m in municipalities if in_force(m.member_from, m.member_until, day)]


def takes_part(
    municipality: Municipality, milestone: Milestone, participations: Iterable[Participation], day: date
) -> bool | None:
    """Whether a municipality takes part in a step on `day`; None where that is not known."""
    if milestone.municipality_id is not None:
        return milestone.municipality_id == municipality.id
    if not in_force(municipality.member_from, municipality.member_until, day):
        return False
    if milestone.segment_id is None:
        return True
    modes = {
        p.mode
        for p in participations
        if (p.segment_id, p.municipality_id) == (milestone.segment_id, municipality.id)
        and in_force(p.valid_from, p.valid_until, day)
    }
    if ParticipationMode.REGIONAL in modes:
        return True
    return False if ParticipationMode.LOCAL in modes else None
