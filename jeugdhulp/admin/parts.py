"""Parts in the form of their whole."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.db import models

from ..decimals import DecimalField
from ..own_rows import OwnParts
from .choices import Choices
from .closed import ClosedPart, to_look_at
from .forms import PartForm, PartFormSet


class Part(ClosedPart, Choices, OwnParts):
    """What both shapes share. Give `fields` without visibility: it is the last column of every part."""

    #: a new part is as visible as its whole, and can be made public with it; not where somebody else decides that
    follows_whole = True
    form = PartForm
    formset = PartFormSet
    extra = 0
    show_change_link = True
    formfield_overrides = {
        models.TextField: {"widget": forms.Textarea(attrs={"rows": 3, "cols": 30})},
        models.DecimalField: {"form_class": DecimalField},
    }

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        return rows.select_for_update(of=("self",)) if request.method == "POST" else rows

    def get_fields(self, request, obj=None):
        names = super().get_fields(request, obj)
        if not self.fields:
            return names
        if self.has_change_permission(request):
            names = [*names, "visibility"]
        if self.has_change_permission(request, obj):
            return [*names, "read_history_id"]
        return to_look_at(self, names)

    def get_formset(self, request, obj=None, **kwargs):
        self.whole = obj
        formset = super().get_formset(request, obj, **kwargs)
        formset.form.user = request.user
        field = formset.form.base_fields.get("visibility")
        if field and self.follows_whole and obj is not None and obj.visibility in dict(field.choices):
            field.initial = obj.visibility  # a new part travels as far as its whole
        return formset

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if field is not None and db_field.name not in self.get_autocomplete_fields(request):
            field.choices = list(field.choices)  # read once, not once for every row
        return field

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget = field.widget.widget  # no buttons beside every cell
        return field


class RecordedTabular(Part, admin.TabularInline):
    """Parts in rows under their whole."""


class RecordedStacked(Part, admin.StackedInline):
    """Parts as small forms under their whole."""
