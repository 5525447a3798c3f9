"""Which columns of a live block are printed, as boxes to tick; stored as their names (options.py)."""

from django import forms

from ..enums import BlockKind
from ..options import COLUMNS

ALL = "Niets aangevinkt: alle kolommen. De eerste kolom staat er altijd."
NONE = "Dit soort blok heeft geen kolommen om uit te kiezen."


class ColumnsField(forms.MultipleChoiceField):
    """The names of columns, one text in the database. Whether the kind has them is for the model to say."""

    widget = forms.CheckboxSelectMultiple

    def prepare_value(self, value):
        names = [name.strip() for name in value.split(";")] if isinstance(value, str) else value or []
        written = {name.casefold(): name for columns in COLUMNS.values() for name in columns}
        return [written.get(name.casefold(), name) for name in names if name]

    def valid_value(self, value):
        return True

    def clean(self, value):
        return "; ".join(super().clean(value))

    def has_changed(self, initial, data):
        return {*self.prepare_value(initial)} != {*self.prepare_value(data)}


class ColumnsForm(forms.ModelForm):
    """Before a form of the house: offers the columns of the block's kind, or of every kind where it is still to choose."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "columns" not in self.fields:
            return
        kind = self.data.get(self.add_prefix("kind")) if self.is_bound else self.instance.pk and self.instance.kind
        known = COLUMNS.get(kind, ()) if kind else None
        stray = [name for name in ColumnsField().prepare_value(self.instance.columns) if known and name not in known]
        choices = [(name, name) for name in (*(known or ()), *stray)]
        if known is None:
            choices = [(BlockKind(k).label, [(name, name) for name in names]) for k, names in COLUMNS.items()]
        self.fields["columns"] = ColumnsField(
            label="Kolommen", required=False, choices=choices, help_text=ALL if choices else NONE
        )
