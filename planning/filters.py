import django_filters
from django.db.models import Q

from jeugdhulp.filters import RecordFilter, SnapshotFilterSet
from jeugdhulp.region.models import Municipality

from .enums import MeetingKind, MeetingState
from .models import Meeting


class MeetingFilter(SnapshotFilterSet):
    """By kind, how it stands on `day`, and municipality."""

    kind = django_filters.ChoiceFilter(label="Soort", choices=MeetingKind.choices, empty_label="Alle soorten")
    state = django_filters.ChoiceFilter(
        label="Stand", choices=MeetingState.choices, empty_label="Alle", method="by_state"
    )
    municipality = RecordFilter(Municipality, field_name="municipality_id", label="Gemeente")

    class Meta:
        model = Meeting
        fields = ()

    def __init__(self, *args, day, **kwargs):
        super().__init__(*args, **kwargs)
        self.day = day

    def by_state(self, rows, name, value):
        """As the table tells it (Meeting.told_on): what was planned and has passed is no longer planned."""
        passed = Q(state=MeetingState.PLANNED, end__lt=self.day)
        if value == MeetingState.PLANNED:
            return rows.filter(Q(state=value) & (Q(end__gte=self.day) | Q(end__isnull=True)))
        return rows.filter(Q(state=value) | passed) if value == MeetingState.UNKNOWN else rows.filter(state=value)
