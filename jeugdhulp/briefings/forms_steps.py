"""What the steps of a letter ask."""

from django import forms
from django.utils import timezone

from jeugdhulp.region.models import Municipality

FOR_EVERYONE = "Iedereen leest dit bij de brief."


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self):
        super().__init__(format="%Y-%m-%d")


class AdoptForm(forms.Form):
    """The college's decision; `seen` is the letter that the editor was shown."""

    decided_on = forms.DateField(
        label="Besluit van het college op",
        widget=DayInput,
        error_messages={
            "required": "Vul de dag van het besluit in.",
            "invalid": "Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 3-3-2026.",
        },
    )
    reference = forms.CharField(
        label="Kenmerk van het besluit",
        max_length=60,
        help_text="Zoals het in uw besluitenlijst staat.",
        error_messages={"required": "Vul het kenmerk van het besluit in."},
    )
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def clean_decided_on(self):
        day = self.cleaned_data["decided_on"]
        if day > timezone.localdate():
            raise forms.ValidationError("Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.")
        return day


class SendForm(forms.Form):
    """Sending asks nothing: everything was fixed when the college adopted."""


class BecauseForm(forms.Form):
    """Only the reason."""

    because = forms.CharField(
        label="Reden",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Vul de reden in; er is nog niets gebeurd."},
    )


class PublicBecauseForm(BecauseForm):
    """The reason, which readers see."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["because"].help_text = FOR_EVERYONE


class ReleaseForm(BecauseForm):
    """Whose letter is released: all at once, or that of the municipality of the page."""

    ALL, ONE = "alle", "een"
    whose = forms.ChoiceField(label="Voor wie", widget=forms.RadioSelect, choices=[])
    field_order = ["whose", "because"]

    def __init__(self, *args, municipality: Municipality, office: bool, **kwargs):
        super().__init__(*args, **kwargs)
        one = (self.ONE, f"Alleen de brief van {municipality.name}")
        every = (self.ALL, "Alle gemeenten tegelijk")
        self.fields["whose"].choices = [every, one] if office else [one]
        self.fields["whose"].initial = one[0] if not office else every[0]
