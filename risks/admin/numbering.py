"""Another number for a risk: texts that mention it follow; and a number that is mentioned cannot be taken away."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.utils import timezone

from jeugdhulp.admin import RecordedForm

from ..acceptance import standing
from ..actions import renumber
from ..enums import RiskState
from ..mentions import mentions_of, refuse_if_referred
from ..models import Risk
from .days import not_gone_by


class RiskForm(RecordedForm):
    """The form of a risk; the number it had is in the table."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        risk = self.instance
        if "state" in self.fields and risk.pk and risk.state == RiskState.ACCEPTED:
            now = standing(risk.state, risk.acceptances.all(), timezone.localdate())
            if now.reopened:
                self.fields["state"].help_text = f"Vandaag geldt dit risico als open: {now.note}."

    def clean_number(self):
        number = self.cleaned_data["number"]
        if number is not None or not self.instance.pk:
            return number
        had = Risk.objects.values_list("number", flat=True).get(pk=self.instance.pk)
        if had is not None and (found := [f"{mention} noemt het." for mention in mentions_of({had})]):
            raise ValidationError([f"Dit nummer kan niet weg, want er wordt naar verwezen. {found[0]}", *found[1:]])
        return number

    def clean_next_review(self):
        day = self.cleaned_data["next_review"]
        since = self.data.get(self.add_prefix("counts_from"))
        return day if since or "next_review" not in self.changed_data else not_gone_by(day)


class Renumbers:
    """For the ModelAdmin of risks. Stands before RecordedAdmin."""

    def save_model(self, request, obj, form, change):
        request._renumber = None
        had = form.initial.get("number")
        if change and had is not None and obj.number is not None and obj.number != had:
            # last of all, when the parts are saved: then their texts follow too
            request._renumber, obj.number = obj.number, had
            columns = {field.name for field in self.model._meta.concrete_fields}
            if columns & set(form.changed_data) == {"number"}:
                return
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        if request._renumber is not None:
            number = request._renumber
            renumber(numbers={form.instance.pk: number}, because=form.reason, by=request.user)
            messages.info(request, f"Teksten die dit risico noemen, noemen nu risico {number}.")

    def get_deleted_objects(self, objs, request):
        """Who refers stands on the page before anybody confirms; texts that mention a risk as well."""
        to_delete, counts, lacking, protected = super().get_deleted_objects(objs, request)
        told = []
        for risk in objs:
            try:
                refuse_if_referred(risk)
            except ValidationError as problem:
                told += problem.messages
        return to_delete, counts, lacking, told or protected
