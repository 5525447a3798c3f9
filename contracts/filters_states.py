"""Filters above the lists of revisions and applications."""

import django_filters

from jeugdhulp.filters import RecordFilter, SnapshotFilterSet
from segments.models import Segment

from .enums import AdmissionState, RevisionState
from .models import Admission, Contract, ContractRevision, Provider
from .sort_keys import folded


class RevisionFilter(SnapshotFilterSet):
    """By provider, segment and state."""

    provider = django_filters.CharFilter(label="Naam van de aanbieder", method="by_provider")
    segment = RecordFilter(Segment, label="Segment", method="by_segment")
    state = django_filters.ChoiceFilter(label="Stand", choices=RevisionState.choices, empty_label="Alle")

    class Meta:
        model = ContractRevision
        fields = ()

    def by_provider(self, rows, name, value):
        """Of providers whose name at the moment contains `value`."""
        providers = self.snapshot.of(Provider).filter(name_key__contains=folded(value)).order_by().values("id")
        return self._of(rows, provider_id__in=providers)

    def by_segment(self, rows, name, value):
        """Of contracts in the segment."""
        return self._of(rows, segment_id=value)

    def _of(self, rows, **wanted):
        return rows.filter(contract_id__in=self.snapshot.of(Contract).filter(**wanted).order_by().values("id"))


class AdmissionFilter(SnapshotFilterSet):
    """By provider and state."""

    provider = django_filters.CharFilter(label="Naam van de aanbieder", method="by_provider")
    state = django_filters.ChoiceFilter(label="Stand", choices=AdmissionState.choices, empty_label="Alle")

    class Meta:
        model = Admission
        fields = ()

    def by_provider(self, rows, name, value):
        """Of providers whose name at the moment contains `value`."""
        found = self.snapshot.of(Provider).filter(name_key__contains=folded(value))
        return rows.filter(provider_id__in=found.order_by().values("id"))
