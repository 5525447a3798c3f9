"""Accepting a risk in its form: the state and the acceptances say the same, and both were said before today."""

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Prefetch, prefetch_related_objects
from django.utils import timezone

from jeugdhulp.admin import PartForm, PartFormSet, RecordedForm
from jeugdhulp.admin.hidden import HidingChangeList
from jeugdhulp.own_rows import readable_rows
from jeugdhulp.visibility import narrower

from ..acceptance import in_force, misfit, standing, stands_so
from ..enums import RiskState
from ..models import Acceptance
from .days import not_ahead

HIDDEN = (
    "Lezers van het risico zien deze acceptatie dan niet, en lezen dat het weer open is. Kies dezelfde zichtbaarheid."
)


class AcceptedBefore:
    """For forms of an acceptance: nobody accepts on a day to come."""

    def clean_accepted_on(self):
        return not_ahead(self.cleaned_data["accepted_on"])


class AcceptanceForm(AcceptedBefore, RecordedForm):
    """An acceptance on a page of its own; the state of its risk is another page."""

    def clean(self):
        data = super().clean()
        risk, day = data.get("risk"), timezone.localdate()
        begins, ends = data.get("accepted_on"), data.get("until")
        if risk and begins and ends and begins <= day < ends and risk.state == RiskState.OPEN:
            self.notes.append(f"De stand van ‘{risk}’ is nog Open. Kies bij het risico Geaccepteerd.")
        return data


class AcceptancePartForm(AcceptedBefore, PartForm):
    """An acceptance in a row under its risk."""


class AcceptedTogether(PartFormSet):
    """The acceptances of one risk beside its state, as both stand in the form, where either was changed."""

    def clean(self):
        super().clean()
        whole = getattr(self.instance, "_form", None)
        if whole is None or any(self.errors) or not (self.has_changed() or "state" in whole.changed_data):
            return
        kept = [form for form in self.forms if form not in self.deleted_forms and form.instance.accepted_on]
        day = whole.since_day or timezone.localdate()
        if sentence := misfit(self.instance.state, [form.instance for form in kept], day):
            whole.add_error("state", sentence)
            raise ValidationError("De stand van het risico past niet bij deze acceptaties; zie bij ‘Stand’.")
        self._refuse_hidden(kept, day)

    def _refuse_hidden(self, kept, day) -> None:
        accepted = self.instance.state == RiskState.ACCEPTED
        holding = in_force([form.instance for form in kept], day) if accepted else None
        for form in (form for form in kept if form.instance is holding):
            if narrower(holding.visibility, self.instance.visibility):
                form.add_error("visibility", HIDDEN)


class StandingFilter(admin.SimpleListFilter):
    """How a risk stands today: an ended acceptance leaves it open."""

    title = "stand"
    parameter_name = "stand"

    def lookups(self, request, model_admin):
        return RiskState.choices

    def queryset(self, request, queryset):
        if self.value() not in RiskState.values:
            return queryset
        return queryset.filter(stands_so(self.value(), readable_rows(request.user, Acceptance), timezone.localdate()))


class StandingChangeList(HidingChangeList):
    """A list of risks with the acceptances that its reader sees."""

    def get_results(self, request):
        super().get_results(request)
        acceptances = Prefetch("acceptances", readable_rows(request.user, Acceptance))
        prefetch_related_objects(self.result_list, acceptances)


class TellsStanding:
    """For the ModelAdmin of risks. Stands before RecordedAdmin."""

    def get_changelist(self, request, **kwargs):
        return StandingChangeList

    @admin.display(ordering="state", description="stand")
    def stands(self, risk):
        return standing(risk.state, risk.acceptances.all(), timezone.localdate()).words
