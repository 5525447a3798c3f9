"""The forms of tracked records: the reason, the date, who was first, and each refusal at its field."""

from django import forms
from django.contrib.admin.widgets import AdminDateWidget, AdminTextInputWidget
from django.core.exceptions import NON_FIELD_ERRORS, ObjectDoesNotExist, ValidationError
from django.utils import timezone
from django.utils.formats import date_format

from jeugdhulp.constraints import broken_rule, columns_of

from .hidden import hide
from .lost_updates import RemembersWhatWasRead
from .writing import ADDED, last_moment, moment_of

#: up to so many characters a column of a row is narrow
SHORT = 20
#: what a form asks beside the columns of its record
ASIDE = ("change_reason", "counts_from", "read_history_id")


class PointedForm(forms.ModelForm):
    """A broken rule of the database is told at the field that has to change, not above the form."""

    def _post_clean(self):
        try:
            super()._post_clean()
        except ObjectDoesNotExist:
            # a rule of the model asked for a relation that was not filled in, which the form says already
            if not self.errors:
                raise

    def _update_errors(self, errors):
        told = dict(errors.error_dict) if hasattr(errors, "error_dict") else {NON_FIELD_ERRORS: errors.error_list}
        kept = []
        for error in told.pop(NON_FIELD_ERRORS, []):
            rule = broken_rule(self.instance, " ".join(error.messages))
            field = rule and self._pointed_at(rule)
            if field:
                told.setdefault(field, []).append(ValidationError(error.messages))
            else:
                kept.append(error)
        for name in told.keys() - self.fields.keys():  # a row shows not every field that a rule is about
            kept += told.pop(name)
        super()._update_errors(ValidationError(told | {NON_FIELD_ERRORS: kept} if kept else told))

    def _pointed_at(self, constraint) -> str | None:
        """The only field of the rule in this form; of several the first that is empty, else the last."""
        named = columns_of(constraint)
        shown = [name for name in self.fields if name in named and not self.fields[name].widget.is_hidden]
        open_ones = [name for name in shown if self.cleaned_data.get(name) in (None, "")]
        return (open_ones[:1] or shown[-1:] or [None])[0]


class RecordedForm(RemembersWhatWasRead, PointedForm):
    """The form of a tracked record. `notes` are sentences to show after saving."""

    change_reason = forms.CharField(
        label="Reden",
        required=False,
        max_length=500,
        widget=AdminTextInputWidget,
        help_text="Waarom deze wijziging? Dit staat voortaan in de geschiedenis.",
    )
    counts_from = forms.DateField(
        label="Geldt vanaf",
        required=False,
        widget=AdminDateWidget,
        help_text="Leeg: vanaf nu. Niet voor de laatste wijziging van dit record en niet in de toekomst.",
    )

    #: a sentence of the database that refused the previous attempt (RecordedAdmin.changeform_view)
    refused = ""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.notes: list[str] = []
        for field in self.fields.values():
            name_parts(field)
        self.instance._form = self  # where parts find the reason and the date of their whole
        reason = self.fields.get("change_reason")
        if reason and not self.instance.pk:
            reason.help_text = f"Waar komt dit vandaan? Leeg: ‘{ADDED}’."

    def clean(self):
        data = super().clean()
        if self.refused:
            raise ValidationError(self.refused)
        self.refuse_lost_update(data)
        if self.instance.pk and self.record_changed:
            self.require_reason()
        if data.get("counts_from"):
            self._check_date(data["counts_from"])
        return data

    @property
    def record_changed(self) -> bool:
        """Whether the record itself differs; the reason, the date and other questions are not part of it."""
        columns = {field.name for field in self.instance._meta.concrete_fields}
        return not self.untouched and bool(columns & set(self.changed_data))

    @property
    def reason(self) -> str:
        return self.cleaned_data.get("change_reason") or ADDED

    @property
    def since_day(self):
        return self.cleaned_data.get("counts_from")

    def require_reason(self) -> None:
        """Refuse a change that says not why; called for the record and for each group of parts."""
        if not self.cleaned_data.get("change_reason") and "change_reason" not in self.errors:
            self.add_error("change_reason", "Vul de reden van deze wijziging in.")

    def _check_date(self, day):
        if day > timezone.localdate():
            self.add_error(
                "counts_from", "Deze dag ligt in de toekomst. Kies vandaag of eerder, of laat het veld leeg."
            )
        elif too_early := before_last(day, self.instance):
            self.add_error("counts_from", f"De laatste wijziging geldt vanaf {too_early}. Kies die dag of later.")


def name_parts(field) -> None:
    """Give the two inputs of a moment, which share one label, a name each."""
    if isinstance(field.widget, forms.SplitDateTimeWidget):
        for widget, part in zip(field.widget.widgets, ("datum", "tijd"), strict=True):
            widget.attrs["aria-label"] = f"{field.label}: {part}"


def before_last(day, record) -> str:
    """The day of the last row in words where a change from `day` would come before it, else ""."""
    last = last_moment(record)
    return date_format(timezone.localtime(last), "j F Y") if last and moment_of(day, record) < last else ""


class PartForm(RemembersWhatWasRead, PointedForm):
    """A part in an inline of its whole, which says why and since when."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():  # the columns of a row have no label of their own
            name_parts(field)
            inner = getattr(field.widget, "widget", field.widget)
            inner.attrs.setdefault("aria-label", field.label or "")
            if isinstance(field, forms.IntegerField) or 0 < (getattr(field, "max_length", None) or 0) <= SHORT:
                inner.attrs["class"] = "short"

    def clean(self):
        data = super().clean()
        self.refuse_lost_update(data)
        day = self.since_day
        if day and self.instance.pk and self.has_changed() and (last := before_last(day, self.instance)):
            raise ValidationError(
                f"Dit onderdeel is al gewijzigd per {last}. Kies bij ‘Geldt vanaf’ die dag of later, of laat het leeg."
            )
        return data

    @property
    def since_day(self):
        """The day since when the changes of the whole and its parts count, None for now."""
        return getattr(self.whole, "cleaned_data", {}).get("counts_from")

    @property
    def whole(self) -> RecordedForm | None:
        """The form of the whole above this row."""
        return getattr(self._whole, "_form", None)

    _whole = None


class PartFormSet(forms.BaseInlineFormSet):
    """Parts share the reason of their whole, so it is asked where only a part changed."""

    def get_queryset(self):
        rows = super().get_queryset()
        if self.is_bound:
            len(rows)  # they are held until saved (Part.get_queryset), so read them within the transaction
        elif self.form.user is not None:
            hide(self.form.user, rows)
        return rows

    def add_fields(self, form, index):
        super().add_fields(form, index)
        if gone := form.fields.get("DELETE"):
            gone.widget.attrs["aria-label"] = f"Verwijderen: {form.instance if form.instance.pk else 'nieuwe rij'}"

    def _construct_form(self, i, **kwargs):
        form = super()._construct_form(i, **kwargs)
        form._whole = self.instance
        return form

    def clean(self):
        super().clean()
        whole = getattr(self.instance, "_form", None)
        if self.instance.pk and whole and any(form.has_changed() for form in self.forms):
            whole.require_reason()
            if "change_reason" in whole.errors:
                raise ValidationError("Vul onderaan bij ‘Deze wijziging’ de reden in; uw invoer staat er nog.")
