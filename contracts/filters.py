import django_filters

from jeugdhulp.filters import RecordFilter, SnapshotFilterSet
from segments.models import Segment

from .enums import ContractState
from .models import Contract, Provider
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


class ContractFilter(SnapshotFilterSet):
    """By provider, segment and state."""

    provider = django_filters.CharFilter(label="Naam van de aanbieder", method="by_provider")
    segment = RecordFilter(Segment, field_name="segment_id", label="Segment")
    state = django_filters.ChoiceFilter(label="Stand", choices=ContractState.choices, empty_label="Alle")

    class Meta:
        model = Contract
        fields = ()

    def by_provider(self, rows, name, value):
        """Contracts of providers whose name at the moment contains `value`."""
        found = self.snapshot.of(Provider).filter(name_key__contains=folded(value))
        return rows.filter(provider_id__in=found.order_by().values("id"))
