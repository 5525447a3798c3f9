import django_filters

from jeugdhulp.filters import RecordFilter, SnapshotFilterSet
from jeugdhulp.region.models import Municipality

from .enums import CommitmentState
from .models import Commitment, Letter, Question


class LetterFilter(SnapshotFilterSet):
    """By municipality."""

    municipality = RecordFilter(Municipality, field_name="municipality_id", label="Gemeente")

    class Meta:
        model = Letter
        fields = ()


class CommitmentFilter(SnapshotFilterSet):
    """By council and state."""

    municipality = RecordFilter(Municipality, field_name="municipality_id", label="Raad van")
    state = django_filters.ChoiceFilter(label="Stand", choices=CommitmentState.choices, empty_label="Alle")

    class Meta:
        model = Commitment
        fields = ()


class QuestionFilter(SnapshotFilterSet):
    """By council."""

    municipality = RecordFilter(Municipality, field_name="municipality_id", label="Raad van")

    class Meta:
        model = Question
        fields = ()
