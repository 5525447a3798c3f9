"""Forms of an application: what is judged, what is asked, on which ground, and the contract."""

from django import forms

from .enums import CheckOutcome
from .forms_steps import ReasonForm
from .models import AdmissionCheck

DAY = {"widget": forms.DateInput(attrs={"type": "date"})}
CHECK = "eis-"


class JudgeForm(ReasonForm):
    """Per requirement whether it is met. `checks` were joined with their requirement."""

    def __init__(self, *args, checks: list[AdmissionCheck], **kwargs):
        super().__init__(*args, **kwargs)
        self.checks = {f"{CHECK}{check.requirement_id}": check for check in checks}
        for name, check in self.checks.items():
            self.fields[name] = forms.ChoiceField(
                label=check.requirement.text,
                choices=CheckOutcome.choices,
                initial=check.outcome,
                help_text=f"Blijkt uit: {check.requirement.evidence}" if check.requirement.evidence else "",
            )
        self.order_fields([*self.checks, "because"])

    def outcomes(self) -> dict:
        """The outcome by requirement, as it was filled in."""
        return {check.requirement: self.cleaned_data[name] for name, check in self.checks.items()}


class SupplementForm(ReasonForm):
    """What is missing, and until when."""

    supplement = forms.CharField(label="Welke aanvulling vraagt u?", widget=forms.Textarea(attrs={"rows": 3}))
    until = forms.DateField(label="Tot en met", **DAY)
    field_order = ("supplement", "until", "because")


class RejectForm(ReasonForm):
    """The ground, and until when the provider can go to court."""

    ground = forms.CharField(
        label="Grond van de afwijzing",
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Aan welke eis voldoet de aanbieder niet?",
    )
    on = forms.DateField(label="Afgewezen op", **DAY)
    court_until = forms.DateField(
        label="Naar de rechter tot en met",
        required=False,
        help_text="Vervaltermijn; er is geen bezwaar. Leeg: gerekend met de termijn van de ronde.",
        **DAY,
    )
    field_order = ("ground", "on", "court_until", "because")


class SignForm(ReasonForm):
    """The contract that the signature makes."""

    number = forms.CharField(label="Contractnummer", max_length=30)
    start = forms.DateField(label="Ingangsdatum", **DAY)
    end = forms.DateField(
        label="Einddatum (exclusief)",
        required=False,
        help_text="De eerste dag waarop het contract niet meer geldt. Leeg als onbekend.",
        **DAY,
    )
    field_order = ("number", "start", "end", "because")
