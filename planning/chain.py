"""One milestone through all plan versions: what each says of it, and how far it moved since the one before."""

from dataclasses import dataclass

from .enums import Certainty, PlanStatus
from .models import PlanItem, PlanVersion
from .plans import in_no_earlier_table, period_of
from .slip import Slip, format_days, format_slip, slip

FIRST = "eerste keer genoemd"
LAPSED = "vervallen"
ABSENT = "niet meer genoemd"
UNKNOWN = "niet bekend"
DRAFT = "concept"
BETWEEN = "staat in geen eerdere tabel"


@dataclass(frozen=True)
class Link:
    """What one version says; `item` is None where it does not name the milestone."""

    version: PlanVersion
    item: PlanItem | None
    slip: Slip | None = None
    remarks: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """How far it moved since the version before, as people say it; empty without dates to compare."""
        return format_slip(self.slip) if self.slip else ""

    @property
    def days(self) -> str:
        """The same to the day, where it moved."""
        return format_days(self.slip) if self.slip and self.slip != Slip(0, 0) else ""


def chain(rows: list[PlanItem], versions: list[PlanVersion]) -> list[Link]:
    """The milestone's rows by version, oldest first, from the first version that names it.

    `versions` are all that are known at the moment, with their rows. A version that only adds to another is left
    out where it does not name the milestone.
    """
    found: list[Link] = []
    last: PlanItem | None = None
    for version in versions:
        named = [row for row in rows if row.version_id == version.id]
        for row in named[:1]:  # a paper may name one milestone in two tables
            found.append(_link(version, row, last, versions))
            last = row if version.status != PlanStatus.DRAFT else last
        if not named and last is not None and version.supplements_id is None and version.status != PlanStatus.DRAFT:
            gone = UNKNOWN if version.status == PlanStatus.RECONSTRUCTED else ABSENT
            found.append(Link(version, None, remarks=(gone,)))
    return found


def _link(version, row, last, versions) -> Link:
    remarks = []
    if version.status == PlanStatus.DRAFT:
        remarks.append(DRAFT)
    if last is None:
        remarks.append(FIRST)
    if row in in_no_earlier_table(version, versions):
        remarks.append(BETWEEN)
    if row.certainty == Certainty.LAPSED:
        return Link(version, row, remarks=(*remarks, LAPSED))
    moved = slip(period_of(last), period_of(row)) if last is not None else None
    if moved and moved.min_days is None and moved.max_days is None:
        moved = None
    return Link(version, row, moved, tuple(remarks))
