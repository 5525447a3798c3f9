"""What the office does with many risks or measures at once, each with one reason: values, and a round of review."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextInputWidget
from django.core.exceptions import ValidationError
from django.utils import timezone

from jeugdhulp.admin.together import Together

from ..actions import change_many, copy_review_round
from ..enums import MitigationState, RiskState, Treatment
from ..models import Mitigation, Risk

KEEP = [("", "Niet wijzigen")]
EMPTY = "Kies of vul ten minste één ding in."
#: the browser's own calendar: the page has no script
DAY = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


class Values(forms.Form):
    """Values to give to all that were chosen; what is left empty stays as it is."""

    def clean(self):
        data = super().clean()
        if not self.errors and not self.values:
            raise ValidationError(EMPTY)
        return data

    @property
    def values(self) -> dict:
        return {name: value for name, value in self.cleaned_data.items() if value not in (None, "")}


class RiskValues(Values):
    state = forms.ChoiceField(label="Stand", choices=[*KEEP, *RiskState.choices], required=False)
    treatment = forms.ChoiceField(label="Behandeling", choices=[*KEEP, *Treatment.choices], required=False)
    owner = forms.CharField(
        label="Eigenaar",
        max_length=120,
        required=False,
        widget=AdminTextInputWidget,
        help_text="Een functie of organisatie, geen persoon. Leeg: niet wijzigen.",
    )
    next_review = forms.DateField(
        label="Volgende beoordeling", required=False, widget=DAY, help_text="Leeg: niet wijzigen."
    )


class MitigationValues(Values):
    state = forms.ChoiceField(label="Stand", choices=[*KEEP, *MitigationState.choices], required=False)
    owner = forms.CharField(
        label="Eigenaar",
        max_length=120,
        required=False,
        widget=AdminTextInputWidget,
        help_text="Een functie of organisatie, geen persoon. Leeg: niet wijzigen.",
    )


class Round(forms.Form):
    on = forms.DateField(
        label="Dag van de beoordeling",
        widget=DAY,
        initial=timezone.localdate,
        error_messages={"required": "Vul de dag van de beoordeling in."},
    )
    next_review = forms.DateField(
        label="Volgende beoordeling", required=False, widget=DAY, help_text="Leeg: blijft zoals gepland."
    )

    def clean_on(self):
        day = self.cleaned_data["on"]
        if day > timezone.localdate():
            raise ValidationError("Deze dag ligt in de toekomst. Kies vandaag of eerder.")
        return day


class RiskTogether(Together):
    actions = ["change_values", "begin_round"]

    @admin.action(description="Stand, eigenaar of datum wijzigen", permissions=["change"])
    def change_values(self, request, queryset):
        def do(form, reason):
            changed = change_many(risks=queryset, because=reason, by=request.user, **form.values)
            return f"Gewijzigd: {_counted(Risk, len(changed))}."

        return self.asked(
            request,
            queryset,
            "change_values",
            RiskValues,
            do,
            title="Wijzigen",
            meaning="Alle gekozen risico’s krijgen wat u invult. Weigert er één, dan verandert er niets.",
        )

    @admin.action(description="Beoordelingsronde beginnen", permissions=["change"])
    def begin_round(self, request, queryset):
        def do(form, reason):
            risks = list(queryset.prefetch_related("assessments"))
            made = copy_review_round(risks=risks, because=reason, by=request.user, **form.cleaned_data)
            if not made:
                return "Niets klaargezet: geen van deze risico's heeft een score die niet al op deze dag is beoordeeld."
            without = len(risks) - len({assessment.risk_id for assessment in made})
            kept = f" Zonder nieuwe beoordeling gebleven: {_counted(Risk, without)}." if without else ""
            return f"Klaargezet: {len(made)} {'beoordeling' if len(made) == 1 else 'beoordelingen'}, intern.{kept}"

        return self.asked(
            request,
            queryset,
            "begin_round",
            Round,
            do,
            title="Beoordelingsronde beginnen",
            meaning=(
                "De laatste actuele en restscore van elk gekozen risico wordt overgenomen als nieuwe beoordeling van deze "
                "dag, om bij te stellen. De oude blijven staan. Wat niet is beoordeeld, blijft dat; wat op deze dag al is "
                "beoordeeld, wordt niet overgenomen."
            ),
        )


class MitigationTogether(Together):
    actions = ["change_values"]

    @admin.action(description="Stand of eigenaar wijzigen", permissions=["change"])
    def change_values(self, request, queryset):
        def do(form, reason):
            changed = change_many(risks=queryset, because=reason, by=request.user, **form.values)
            return f"Gewijzigd: {_counted(Mitigation, len(changed))}."

        return self.asked(
            request,
            queryset,
            "change_values",
            MitigationValues,
            do,
            title="Wijzigen",
            meaning="Alle gekozen maatregelen krijgen wat u invult. Weigert er één, dan verandert er niets.",
        )


def _counted(model, number: int) -> str:
    return f"{number} {model._meta.verbose_name if number == 1 else model._meta.verbose_name_plural}"
