"""What the office does with many risks or measures at once, each with one reason: values, and a round of review."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextInputWidget
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from jeugdhulp.admin.together import Together
from jeugdhulp.templatetags.dutch import counted, dutch_date
from jeugdhulp.visibility import Visibility

from ..actions import accept_many, change_many, copy_review_round
from ..enums import MitigationState, RiskState, Treatment
from ..models import Mitigation, Risk
from .days import not_ahead, not_gone_by

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
    state = forms.ChoiceField(
        label="Stand",
        # whether it is a concern of an earlier paper is no decision; accepting has an action of its own
        choices=[*KEEP, *((s.value, s.label) for s in RiskState if s not in (RiskState.NOTED, RiskState.ACCEPTED))],
        required=False,
    )
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

    def clean_next_review(self):
        return not_gone_by(self.cleaned_data["next_review"])


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
        return not_ahead(self.cleaned_data["on"])

    def clean_next_review(self):
        return not_gone_by(self.cleaned_data["next_review"])


class Accepted(forms.Form):
    accepted_by = forms.CharField(
        label="Geaccepteerd door",
        max_length=120,
        widget=AdminTextInputWidget,
        help_text="Een orgaan of functie, geen persoon.",
        error_messages={"required": "Vul in wie het risico accepteert."},
    )
    accepted_on = forms.DateField(
        label="Geaccepteerd op",
        widget=DAY,
        initial=timezone.localdate,
        error_messages={"required": "Vul de dag in waarop het risico is geaccepteerd."},
    )
    until = forms.DateField(
        label="Tot",
        widget=DAY,
        help_text="De eerste dag waarop de acceptatie niet meer geldt. Dan is het risico vanzelf weer open.",
        error_messages={"required": "Vul in tot welke dag; een acceptatie zonder einde bestaat niet."},
    )
    why = forms.CharField(
        label="Waarom",
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Lezers van het risico zien dit.",
        error_messages={"required": "Vul in waarom het risico wordt geaccepteerd."},
    )

    def clean_accepted_on(self):
        return not_ahead(self.cleaned_data["accepted_on"])

    def clean_until(self):
        day = self.cleaned_data["until"]
        if day <= timezone.localdate():
            raise ValidationError("Dan is de acceptatie al voorbij. Kies een dag na vandaag.")
        return day


class RiskTogether(Together):
    actions = ["change_values", "accept", "begin_round"]

    @admin.action(description="Accepteren tot een dag", permissions=["change"])
    def accept(self, request, queryset):
        def do(form, reason):
            made = accept_many(risks=queryset, because=reason, by=request.user, **form.cleaned_data)
            return f"Geaccepteerd: {_counted(Risk, len(made))}, tot {dutch_date(form.cleaned_data['until'])}."

        return self.asked(
            request,
            queryset,
            "accept",
            Accepted,
            do,
            title="Accepteren",
            meaning=(
                "Alle gekozen risico’s worden geaccepteerd zoals zij zijn, tot de dag die u kiest. Een risico dat al is "
                "geaccepteerd, krijgt er een acceptatie bij. Weigert er één, dan verandert er niets."
            ),
        )

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
            risks = list(queryset)
            made = copy_review_round(risks=risks, because=reason, by=request.user, **form.cleaned_data)
            if not made:
                return "Niets klaargezet: geen van deze risico's heeft een score van vóór deze dag."
            without = len(risks) - len({assessment.risk_id for assessment in made})
            kept = f" Zonder nieuwe beoordeling gebleven: {_counted(Risk, without)}." if without else ""
            told = f"Klaargezet: {counted(len(made), 'beoordeling,beoordelingen')}, intern.{kept}"
            copies = {
                "assessed_on__exact": form.cleaned_data["on"].isoformat(),
                "visibility__exact": Visibility.INTERNAL,
            }
            address = reverse("admin:risks_riskassessment_changelist", query=copies)
            return format_html('{} <a href="{}">Bekijk ze, stel ze bij of verwijder ze.</a>', told, address)

        return self.asked(
            request,
            queryset,
            "begin_round",
            Round,
            do,
            title="Beoordelingsronde beginnen",
            meaning=(
                "De laatste actuele en restscore van elk gekozen risico wordt overgenomen als nieuwe beoordeling van deze "
                "dag, om bij te stellen. De oude blijven staan. Wat niet is beoordeeld, blijft dat; wat op deze dag of later "
                "al is beoordeeld, wordt niet overgenomen."
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
