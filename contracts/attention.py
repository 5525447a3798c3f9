"""What waits for the project office in the contracts: for its work list."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from jeugdhulp.snapshot import Snapshot
from segments.models import Segment

from .ends import Standing
from .ends_read import read_ends
from .enums import AdmissionState, ValveState
from .models import Admission, ValveRequest

#: what a contract's end asks for now; what is not yet due, or not to be told for lack of terms, waits
PRESSING = (Standing.OVER, Standing.LATE, Standing.NOW)


@dataclass(frozen=True)
class PressingEnd:
    """Contracts of one segment that end on one day without a sequel, while it is time to decide."""

    segment: Segment | None
    last_day: date
    standing: Standing
    decide_by: date | None
    number: int


def pressing_ends(snapshot: Snapshot, day: date) -> list[PressingEnd]:
    """By segment and day, the most pressing first."""
    found = Counter(
        (ending.standing, ending.decide_by, ending.last_day, ending.contract.segment_id)
        for ending in read_ends(snapshot, day).endings
        if ending.standing in PRESSING
    )
    segments = {segment.id: segment for segment in snapshot.of(Segment)} if found else {}
    return [
        PressingEnd(segments.get(segment), last_day, standing, decide_by, number)
        for (standing, decide_by, last_day, segment), number in found.items()
    ]


def waiting_valves(snapshot: Snapshot) -> list[ValveRequest]:
    """Appeals on the valve agreement that wait for a step, with their provider."""
    rows = snapshot.of(ValveRequest).filter(state__in=[ValveState.ASKED, ValveState.ESCALATED])
    return snapshot.join(rows, "agreement__contract__provider")


def late_supplements(snapshot: Snapshot, day: date) -> list[Admission]:
    """Applications whose supplement was due before `day`, with their provider and round."""
    rows = snapshot.of(Admission).filter(state=AdmissionState.SUPPLEMENT, supplement_until__lt=day)
    return snapshot.join(rows, "provider", "round")
