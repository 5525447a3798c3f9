import django_filters

from jeugdhulp.filters import RecordFilter, SnapshotFilterSet
from segments.models import Segment

from .enums import ContractState
from .models import Contract


class ContractFilter(SnapshotFilterSet):
    """By number, segment and state."""

    number = django_filters.CharFilter(label="Contractnummer bevat", lookup_expr="icontains")
    segment = RecordFilter(Segment, field_name="segment_id", label="Segment")
    state = django_filters.ChoiceFilter(label="Stand", choices=ContractState.choices, empty_label="Alle")

    class Meta:
        model = Contract
        fields = ()
