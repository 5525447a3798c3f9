"""Two people with the same form open: nobody's work is lost without being told.

* A form remembers which history row was read when it was opened.
* If somebody saved since, the second to save is told who and what, and is asked to look before saving again.
* What only the other changed is then taken over into the form; what both changed keeps what was typed here.
* A part (in an inline) that was not touched here simply stays as the other left it.
"""

from django import forms
from django.core.exceptions import ValidationError
from django.forms.models import model_to_dict
from django.utils import timezone
from django.utils.formats import date_format

from .hidden import KeepsHidden
from .told import Words, author
from .writing import history_of


class RemembersWhatWasRead(KeepsHidden):
    """A form of a tracked record that refuses to overwrite what it did not show."""

    read_history_id = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.untouched = False
        if self.instance.pk:
            self._newest = history_of(self.instance).select_related("history_user").first()
            self.fields["read_history_id"].initial = self._newest and self._newest.history_id

    def has_changed(self):
        return super().has_changed() and not self.untouched

    def refuse_lost_update(self, data: dict) -> None:
        """Raises ValidationError where somebody else saved since this form was opened and something is typed here."""
        read = data.get("read_history_id")
        if not self.instance.pk or self._newest is None or read == self._newest.history_id:
            return
        base = history_of(self.instance).filter(history_id=read).first()
        theirs, mine = self._differences(base.instance if base else None)
        if base and not mine:
            self.untouched = True
            return
        self._take_over([name for name in theirs if name not in mine])
        raise ValidationError(self._sentence(base, theirs, mine), code="lost_update")

    def _differences(self, base) -> tuple[list[str], list[str]]:
        """The fields that the other changed, and those that were changed here; without a base all count as both."""
        names = [name for name in self.fields if name in self.initial]
        if base is None:
            return names, names
        was = model_to_dict(base, fields=names)
        theirs = [name for name in names if was[name] != self.initial[name]]
        mine = [name for name in names if self.fields[name].has_changed(was[name], self[name].data)]
        return theirs, mine

    def _take_over(self, names) -> None:
        """Show the other's values for `names`, and let the next save know that they were shown."""
        self.data = self.data.copy()
        self.data[self.add_prefix("read_history_id")] = str(self._newest.history_id)
        for name in names:
            key, field = self.add_prefix(name), self.fields[name]
            widget = getattr(field.widget, "widget", field.widget)
            value = field.prepare_value(self.initial[name])
            if isinstance(widget, forms.CheckboxInput):
                self.data.pop(key, None)
                if value:
                    self.data[key] = "on"
            else:
                shown = widget.format_value(value)
                self.data[key] = (shown[0] if isinstance(shown, list) else shown) or ""

    def _sentence(self, base, theirs, mine) -> str:
        who = author(self._newest, self.user) if self._newest.history_user else "iemand anders"
        when = date_format(timezone.localtime(self._newest.recorded_at), "j F Y, H.i")
        words = Words(type(self.instance), [self._newest, *([base] if base else [])], self.user)
        now = [
            f"{self.fields[name].label}: ‘{words.value(name, getattr(self._newest, self._attname(name)))}’"
            + (" (hier houdt u uw eigen invoer)" if name in mine else "")
            for name in theirs
        ]
        return (
            f"Intussen gewijzigd door {who}, op {when} uur. Er is nog niets van u opgeslagen; uw invoer staat hieronder. "
            + (f"De ander maakte ervan – {'; '.join(now)}. " if now else "")
            + "Kijk het na en kies daarna opnieuw Opslaan."
        )

    def _attname(self, name) -> str:
        return self.instance._meta.get_field(name).attname
