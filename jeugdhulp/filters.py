"""Filters above a table. Choices come from the snapshot, before the template renders."""

import django_filters


class RecordFilter(django_filters.ChoiceFilter):
    """Choose one record of `model` (seen at the moment) by its id: for a foreign key column."""

    def __init__(self, model, **kwargs):
        self.record_model = model  # `model` is set by the filter set, to its own
        super().__init__(choices=(), empty_label=kwargs.pop("empty_label", "Alle"), **kwargs)


class SnapshotFilterSet(django_filters.FilterSet):
    """A filter form over a snapshot's queryset; filters on the table's own columns only.

    `SnapshotFilterSet(request.GET or None, queryset=snapshot.of(Model), snapshot=snapshot)`; then `.qs` is
    filtered, to be joined. Reuse choices that the page already has with `choices={"segment": [(id, name)]}`.
    """

    def __init__(self, data=None, queryset=None, *, snapshot, choices=None, **kwargs):
        super().__init__(data, queryset, **kwargs)
        self.snapshot = snapshot
        for name, item in self.filters.items():
            if isinstance(item, RecordFilter):
                known = (choices or {}).get(name)
                if known is None:
                    known = [(record.id, str(record)) for record in snapshot.of(item.record_model)]
                item.extra["choices"] = known
                self.form.fields[name].choices = known
