"""What the office does with a whole plan or decision: begin the next plan, reopen what others decided."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextInputWidget
from django.core.exceptions import ValidationError
from django.utils import timezone

from jeugdhulp.admin.together import Together

from ..actions import amend, succeed, take_back


class NextPlan(forms.Form):
    code = forms.CharField(
        label="Code", max_length=10, widget=AdminTextInputWidget, error_messages={"required": "Vul de code in."}
    )
    title = forms.CharField(
        label="Naam", max_length=120, widget=AdminTextInputWidget, error_messages={"required": "Vul de naam in."}
    )
    known_on = forms.DateField(
        label="Bekend sinds",
        #: the browser's own calendar: the page has no script
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        initial=timezone.localdate,
        error_messages={"required": "Vul de dag in vanaf wanneer dit plan telt."},
    )


class PlanTogether(Together):
    actions = ["begin_next"]

    @admin.action(description="Volgende planversie beginnen", permissions=["add"])
    def begin_next(self, request, queryset):
        def do(form, reason):
            draft = succeed(_one(queryset, "planversie"), **form.cleaned_data, because=reason, by=request.user)
            return f"Begonnen: {draft}, als concept met dezelfde regels. Pas daarin aan wat anders wordt."

        return self.asked(
            request,
            queryset,
            "begin_next",
            NextPlan,
            do,
            title="Volgende planversie beginnen",
            meaning=(
                "De regels van de gekozen planversie worden overgenomen in een concept. De gekozen planversie verandert "
                "niet. Het concept gaat gelden als u de status wijzigt."
            ),
        )


class DecisionTogether(Together):
    actions = ["reopen_others", "take_back_reopening"]

    def get_actions(self, request):
        """Only the office writes in the rows of nine municipalities."""
        actions = super().get_actions(request)
        if not request.user.audience.everything:
            for name in DecisionTogether.actions:
                actions.pop(name, None)
        return actions

    @admin.action(description="Anders besloten: besluiten van de andere gemeenten heropenen", permissions=["change"])
    def reopen_others(self, request, queryset):
        def do(form, reason):
            reopened = amend(_one(queryset, "besluit"), because=reason, by=request.user)
            return f"Heropend: {len(reopened)} {'besluit' if len(reopened) == 1 else 'besluiten'} van andere gemeenten."

        return self.asked(
            request,
            queryset,
            "reopen_others",
            forms.Form,
            do,
            title="Besluiten van de andere gemeenten heropenen",
            meaning=(
                "Deze gemeente besloot anders dan de andere. Wat hetzelfde orgaan van de andere gemeenten over deze stap "
                "besloot, telt pas weer als zij opnieuw hebben besloten."
            ),
        )

    @admin.action(description="Heropening door dit besluit terugnemen", permissions=["change"])
    def take_back_reopening(self, request, queryset):
        def do(form, reason):
            again = take_back(_one(queryset, "besluit"), because=reason, by=request.user)
            return f"Tellen weer: {len(again)} {'besluit' if len(again) == 1 else 'besluiten'} van andere gemeenten."

        return self.asked(
            request,
            queryset,
            "take_back_reopening",
            forms.Form,
            do,
            title="Heropening terugnemen",
            meaning=(
                "Kies het besluit waardoor de andere zijn heropend. Wat nog heropend is, telt weer zoals het eerder was "
                "genomen. Wie al opnieuw besloot, houdt dat nieuwe besluit. Besloot nog een gemeente anders, dan blijft het "
                "daardoor open."
            ),
        )


def _one(queryset, name: str):
    """The only record that was chosen. Raises ValidationError where there are more."""
    chosen = list(queryset)
    if len(chosen) != 1:
        raise ValidationError(f"Kies één {name}.")
    return chosen[0]
