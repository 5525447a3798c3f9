"""What somebody may not see is not named beside what they may: relations to hidden records.

The project office sees everything. Anyone else, looking at a record, reads nothing of a paper, a step or a person
behind it that is hidden from them; and saving such a record leaves those relations as they are.
"""

from django import forms
from django.contrib.admin.views.main import ChangeList
from django.db.models import Model, Q

from ..own_rows import readable_rows

HIDDEN = "niet voor u zichtbaar"


def sees(user, model: type[Model], ids) -> set:
    """Those of `ids` that `user` may see; None as user is the portal itself."""
    if user is None or user.audience.everything or not ids:
        return set(ids)
    return set(readable_rows(user, model).filter(pk__in=ids).values_list("pk", flat=True))


def hide(user, records) -> None:
    """Empty, in these records in hand, the relations to what is hidden. A whole is never hidden behind its part."""
    if user.audience.everything:
        return
    records = list(records)
    for field in records[0]._meta.concrete_fields if records else ():
        if field.is_relation and field.null:
            ids = {getattr(record, field.attname) for record in records} - {None}
            seen = sees(user, field.related_model, ids)
            for record in records:
                if getattr(record, field.attname) in ids - seen:
                    record._state.fields_cache[field.name] = None


class HidingChangeList(ChangeList):
    """A list that names nothing hidden in its columns."""

    def get_results(self, request):
        super().get_results(request)
        self.result_list = list(self.result_list)
        hide(request.user, self.result_list)


class KeepsHidden(forms.ModelForm):
    """A form that keeps a relation its user may not see, without naming it. `user` is set per request."""

    user = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.user is None or self.user.audience.everything or not self.instance.pk:
            return
        for name, field in self.fields.items():
            chosen = self.initial.get(name)
            if isinstance(field, forms.ModelChoiceField) and chosen is not None:
                self._keep(field, chosen)

    def _keep(self, field, chosen) -> None:
        offered = field.queryset.order_by().values("pk")
        if field.queryset.filter(pk=chosen).exists():
            return
        name_of = field.label_from_instance
        field.queryset = field.queryset.model._base_manager.filter(Q(pk__in=offered) | Q(pk=chosen))
        field.label_from_instance = lambda record: HIDDEN if record.pk == chosen else name_of(record)
        field.choices = field.iterator(field)
