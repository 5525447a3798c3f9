"""Asking for a step: which one, and why."""

from django import forms

BECAUSE = "Dit staat voortaan in de geschiedenis."


class ReasonForm(forms.Form):
    """Only the reason."""

    because = forms.CharField(label="Reden", max_length=500, help_text=BECAUSE)


class StepForm(ReasonForm):
    """One of the steps that may follow. `states` are (value, label)."""

    state = forms.ChoiceField(label="Volgende stap", widget=forms.RadioSelect)
    field_order = ("state", "because")

    def __init__(self, *args, states, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["state"].choices = states


class BulkForm(forms.Form):
    """For whom the step is: a segment (or all) and a state; and which step. GET: for the preview."""

    segment = forms.TypedChoiceField(label="Segment", coerce=int, required=False, empty_value=None)
    van = forms.ChoiceField(label="Contracten die nu staan op")
    naar = forms.ChoiceField(label="Stap naar")

    def __init__(self, *args, segments, model, **kwargs):
        super().__init__(*args, **kwargs)
        labels = dict(model._meta.get_field("state").flatchoices)
        self.fields["segment"].choices = [("", "Alle segmenten"), *((segment.id, str(segment)) for segment in segments)]
        self.fields["van"].choices = [(state, labels[state]) for state in model.STEPS]
        after = {state for following in model.STEPS.values() for state in following}
        self.fields["naar"].choices = [(state, label) for state, label in labels.items() if state in after]
