"""Asking for a settlement: which, what it cost, how use is counted, and why."""

from decimal import Decimal

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator

from jeugdhulp.decimals import DecimalField
from jeugdhulp.region.models import Municipality
from segments.models import Segment

from .enums import Measure, SettlementKind

KEY = "share-"


class SettlementForm(forms.Form):
    """`segments` and `municipalities` were read by the page; the key has a field per municipality."""

    segment = forms.TypedChoiceField(label="Segment", coerce=int)
    year = forms.IntegerField(
        label="Jaar", validators=[MinValueValidator(2020), MaxValueValidator(2100)], help_text="Bijvoorbeeld 2028."
    )
    kind = forms.ChoiceField(
        label="Soort",
        choices=SettlementKind.choices,
        help_text="Voorlopig kan vaker. Definitief kan als al het gebruik bekend is; daarna alleen nog vervangen.",
    )
    cost = DecimalField(
        label="Kosten in euro",
        max_digits=14,
        decimal_places=2,
        help_text="Wat de capaciteit van dit segment in dit jaar heeft gekost, bijvoorbeeld 1.250.000,50.",
    )
    cost_basis = forms.CharField(label="Waar blijken de kosten uit?", max_length=500)
    measure = forms.ChoiceField(label="Gebruik geteld in", choices=Measure.choices)
    because = forms.CharField(label="Reden", max_length=500, help_text="Dit staat voortaan in de geschiedenis.")
    correct = forms.BooleanField(
        label="Definitieve nacalculatie vervangen",
        required=False,
        help_text="Alleen als die fout is. De oude blijft in de geschiedenis.",
    )
    key_basis = forms.CharField(
        label="Waar is de verdeelsleutel afgesproken?",
        required=False,
        max_length=500,
        help_text="Alleen als er niets is gebruikt.",
    )

    def __init__(self, *args, segments: list[Segment], municipalities: list[Municipality], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["segment"].choices = [(segment.id, str(segment)) for segment in segments]
        for town in municipalities:
            self.fields[f"{KEY}{town.slug}"] = DecimalField(
                label=town.name, required=False, min_value=0, max_digits=14, decimal_places=4
            )

    @property
    def main_fields(self):
        return [field for field in self if not field.name.startswith(KEY) and field.name != "key_basis"]

    @property
    def key_fields(self):
        return [field for field in self if field.name.startswith(KEY) or field.name == "key_basis"]

    def fallback_key(self) -> dict[str, Decimal] | None:
        """The key as it was filled in, None where it was left empty."""
        filled = {
            name.removeprefix(KEY): value
            for name, value in self.cleaned_data.items()
            if name.startswith(KEY) and value is not None
        }
        return filled or None
