import django_filters

from jeugdhulp.filters import RecordFilter, SnapshotFilterSet
from jeugdhulp.region.models import Municipality

from .enums import MeetingKind, MeetingState
from .models import Meeting


class MeetingFilter(SnapshotFilterSet):
    """By kind, state and municipality."""

    kind = django_filters.ChoiceFilter(label="Soort", choices=MeetingKind.choices, empty_label="Alle soorten")
    state = django_filters.ChoiceFilter(label="Stand", choices=MeetingState.choices, empty_label="Alle")
    municipality = RecordFilter(Municipality, field_name="municipality_id", label="Gemeente")

    class Meta:
        model = Meeting
        fields = ()
