"""Forms of an appeal to go over a budget, and of the yearly indexation."""

from django import forms

from jeugdhulp.decimals import DecimalField

from .forms_admission import DAY
from .forms_steps import ReasonForm


class EscalateForm(ReasonForm):
    """To which meeting or body it goes."""

    to = forms.CharField(label="Naar welk overleg of orgaan?", max_length=120)
    field_order = ("to", "because")


class GrantForm(ReasonForm):
    """How much, and when that was decided."""

    amount = DecimalField(label="Toegekend bedrag in euro", max_digits=14, decimal_places=2)
    on = forms.DateField(label="Besloten op", **DAY)
    field_order = ("amount", "on", "because")


class RefuseForm(ReasonForm):
    """When that was decided."""

    on = forms.DateField(label="Besloten op", **DAY)
    field_order = ("on", "because")


class IndexForm(ReasonForm):
    """With which percentage the tariffs of its year are made."""

    indexation = forms.TypedChoiceField(label="Indexering", coerce=int, empty_value=None)
    field_order = ("indexation", "because")

    def __init__(self, *args, indexations, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["indexation"].choices = [
            (found.id, f"{found.year}, {found.segment or 'alle andere segmenten'}: {_percentage(found.percentage)}")
            for found in indexations
        ]


def _percentage(number) -> str:
    """3,25%"""
    return f"{number.normalize():f}%".replace(".", ",")
