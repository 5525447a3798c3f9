"""Filters above the lists of contracts and of what belongs to one."""

import django_filters

from jeugdhulp.filters import RecordFilter, SnapshotFilterSet
from segments.models import Segment

from .enums import AdmissionState, ContractState, RevisionState
from .models import Admission, CapacityAgreement, Contract, ContractRevision, Provider
from .sort_keys import folded


class ProviderFilter(SnapshotFilterSet):
    """By name."""

    provider = django_filters.CharFilter(label="Naam van de aanbieder", method="by_provider")

    class Meta:
        model = Provider
        fields = ()

    def by_provider(self, rows, name, value):
        """Providers whose name contains `value`."""
        return rows.filter(name_key__contains=folded(value))


class OfAProvider(SnapshotFilterSet):
    """Rows that belong to a provider, by the name that it has at the moment."""

    provider = django_filters.CharFilter(label="Naam van de aanbieder", method="by_provider")

    def by_provider(self, rows, name, value):
        """Of providers whose name at the moment contains `value`."""
        found = self.snapshot.of(Provider).filter(name_key__contains=folded(value))
        return self.belonging(rows, provider_id__in=found.order_by().values("id"))

    def belonging(self, rows, **wanted):
        """Rows for which this holds of what names their provider."""
        return rows.filter(**wanted)


class OfAContract(OfAProvider):
    """Rows that belong to a contract, by its provider and its segment."""

    segment = RecordFilter(Segment, label="Segment", method="by_segment")

    def by_segment(self, rows, name, value):
        """Of contracts in the segment."""
        return self.belonging(rows, segment_id=value)

    def belonging(self, rows, **wanted):
        return rows.filter(contract_id__in=self.snapshot.of(Contract).filter(**wanted).order_by().values("id"))


class ContractFilter(OfAProvider):
    """By provider, segment and state."""

    segment = RecordFilter(Segment, field_name="segment_id", label="Segment")
    state = django_filters.ChoiceFilter(label="Stand", choices=ContractState.choices, empty_label="Alle")

    class Meta:
        model = Contract
        fields = ()


class RevisionFilter(OfAContract):
    """By provider, segment and state."""

    state = django_filters.ChoiceFilter(label="Stand", choices=RevisionState.choices, empty_label="Alle")

    class Meta:
        model = ContractRevision
        fields = ()


class AdmissionFilter(OfAProvider):
    """By provider and state."""

    state = django_filters.ChoiceFilter(label="Stand", choices=AdmissionState.choices, empty_label="Alle")

    class Meta:
        model = Admission
        fields = ()


class CapacityFilter(OfAContract):
    """By provider, segment and year."""

    jaar = django_filters.NumberFilter(label="Jaar", field_name="year")

    class Meta:
        model = CapacityAgreement
        fields = ()
