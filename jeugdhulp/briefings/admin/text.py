"""The forms of texts in letters: cleaned as they are stored, with a toolbar where scripts run."""

from django import forms

from jeugdhulp.admin import PartForm, RecordedForm

from ..markdown import clean_markdown
from .columns import ColumnsForm

HELP = "Koppen met ## of ###, lijsten met - of 1., **vet**, _cursief_ en [tekst](https://adres). Niets anders."


class Markdown(forms.Textarea):
    """A textarea over which markdown.js puts its buttons; without scripts it is the textarea."""

    class Media:
        js = ["jeugdhulp/markdown.js"]

    def __init__(self):
        super().__init__(attrs={"rows": 8, "cols": 80, "class": "vLargeTextField", "data-markdown": ""})


class TextForm(forms.ModelForm):
    """Before a form of the house: its field `text` is Markdown."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "text" in self.fields:
            told = self.fields["text"].widget.attrs.get("aria-label")
            self.fields["text"].widget = Markdown()
            if told:  # a row of parts names its own columns
                self.fields["text"].widget.attrs["aria-label"] = told
            self.fields["text"].help_text = HELP

    def clean_text(self):
        return clean_markdown(self.cleaned_data.get("text", ""))

    @property
    def media(self):
        return super().media + Markdown().media


class BlockForm(ColumnsForm, TextForm, PartForm):
    """A block in the form of its edition."""


class BlockScreenForm(ColumnsForm, TextForm, RecordedForm):
    """A block on its own page."""


class PassageForm(TextForm, PartForm):
    """A local passage in the form of its letter."""


class PassageScreenForm(TextForm, RecordedForm):
    """A local passage on its own page."""
