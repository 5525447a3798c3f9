"""Filter above the list of capacity agreements."""

import django_filters

from jeugdhulp.filters import RecordFilter, SnapshotFilterSet
from segments.models import Segment

from .models import CapacityAgreement, Contract, Provider
from .sort_keys import folded


class CapacityFilter(SnapshotFilterSet):
    """By provider, segment and year."""

    provider = django_filters.CharFilter(label="Naam van de aanbieder", method="by_provider")
    segment = RecordFilter(Segment, label="Segment", method="by_segment")
    jaar = django_filters.NumberFilter(label="Jaar", field_name="year")

    class Meta:
        model = CapacityAgreement
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
