"""How one record is chosen in the form of another: by typing a few letters, or from a short list.

A ModelAdmin says of its own model: `few = True` (never more than some ten: a plain list), and `name_of(record)` with
`named_with` where the record's own name says too little outside its whole ("brief" → "voortgang – Den Haag").
"""

from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper


class Choices:
    """For ModelAdmins and inlines: searching in long lists, and names that say enough. Stands before OwnRows."""

    @property
    def autocomplete_fields(self):
        return [
            field.name
            for field in self.model._meta.concrete_fields
            if field.is_relation and (chosen := self._admin_of(field)) and not getattr(chosen, "few", False)
        ]

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        chosen = self._admin_of(db_field)
        if field is not None and hasattr(chosen, "name_of"):
            field.queryset = field.queryset.select_related(*chosen.named_with)
            field.label_from_instance = chosen.name_of
        return field

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_delete_related = False  # deleting belongs on the record's own page, with its reason
        return field

    def _admin_of(self, db_field):
        return self.admin_site._registry.get(db_field.related_model)


class NamedAutocomplete(AutocompleteJsonView):
    """The answers while somebody types, under the same names as in the form."""

    def get_queryset(self):
        return super().get_queryset().select_related(*getattr(self.model_admin, "named_with", ()))

    def serialize_result(self, obj, to_field_name):
        answer = super().serialize_result(obj, to_field_name)
        if hasattr(self.model_admin, "name_of"):
            answer["text"] = self.model_admin.name_of(obj)
        return answer
