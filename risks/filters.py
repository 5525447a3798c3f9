"""Filter above the register."""

import django_filters

from jeugdhulp.filters import RecordFilter, SnapshotFilterSet
from segments.models import Segment

from .acceptance import stands_so
from .enums import RiskState, Treatment
from .models import Acceptance, Risk, RiskSegment


class RiskFilter(SnapshotFilterSet):
    """By state, treatment and segment. A state is how the risk stands on `day`: an ended acceptance leaves it open."""

    state = django_filters.ChoiceFilter(label="Stand", choices=RiskState.choices, method="stands", empty_label="Alle")
    treatment = django_filters.ChoiceFilter(label="Behandeling", choices=Treatment.choices, empty_label="Alle")
    segment = RecordFilter(Segment, label="Segment", method="touches", empty_label="Alle segmenten")

    class Meta:
        model = Risk
        fields = ()

    def __init__(self, *args, snapshot, day, **kwargs):
        super().__init__(*args, snapshot=snapshot, **kwargs)
        self.snapshot, self.day = snapshot, day

    def stands(self, rows, name, value):
        """The risks that stand so."""
        return rows.filter(stands_so(value, self.snapshot.of(Acceptance), self.day))

    @property
    def narrows(self) -> bool:
        """Whether anything was chosen that there is to choose."""
        return self.form.is_bound and self.form.is_valid() and any(self.form.cleaned_data.values())

    def touches(self, rows, name, value):
        """The risks that touch this segment."""
        here = self.snapshot.of(RiskSegment).filter(segment_id=value).order_by().values("risk_id")
        return rows.filter(id__in=here)
