"""Filter above the register."""

import django_filters

from jeugdhulp.filters import RecordFilter, SnapshotFilterSet
from segments.models import Segment

from .enums import RiskState, Treatment
from .models import Risk, RiskSegment


class RiskFilter(SnapshotFilterSet):
    """By state, treatment and segment. A state is what the office recorded: an ended acceptance counts as accepted."""

    state = django_filters.ChoiceFilter(label="Stand", choices=RiskState.choices, empty_label="Alle")
    treatment = django_filters.ChoiceFilter(label="Behandeling", choices=Treatment.choices, empty_label="Alle")
    segment = RecordFilter(Segment, label="Segment", method="touches", empty_label="Alle segmenten")

    class Meta:
        model = Risk
        fields = ()

    def __init__(self, *args, snapshot, **kwargs):
        super().__init__(*args, snapshot=snapshot, **kwargs)
        self.snapshot = snapshot

    def touches(self, rows, name, value):
        """The risks that touch this segment."""
        here = self.snapshot.of(RiskSegment).filter(segment_id=value).order_by().values("risk_id")
        return rows.filter(id__in=here)
