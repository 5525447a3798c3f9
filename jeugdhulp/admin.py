"""Base classes of the admin: every change has a reason and a date since when it counts; nothing is lost.

* The form asks for the reason (required when something changes) and, if wished, since when it counts:
  not before the record's last row and not in the future.
* Whoever saves a form that somebody else has saved since is told so, and keeps what was typed.
* Parts in inlines share the reason and the date of their whole.
"""

from datetime import datetime, time

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from simple_history.admin import SimpleHistoryAdmin

from .own_rows import OwnParts, OwnRows
from .visibility import Visibility


class RecordedForm(forms.ModelForm):
    """The form of a tracked record: its fields, the reason, the date, and which row was read."""

    change_reason = forms.CharField(
        label="Reden",
        required=False,
        max_length=500,
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text="Waarom deze wijziging? Dit staat voortaan in de geschiedenis.",
    )
    counts_from = forms.DateField(
        label="Geldt vanaf",
        required=False,
        widget=admin.widgets.AdminDateWidget,
        help_text="Leeg: vanaf nu. Niet voor de laatste wijziging van dit record en niet in de toekomst.",
    )
    read_history_id = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields["read_history_id"].initial = _last_row(self.instance, "history_id")

    def clean(self):
        data = super().clean()
        if self.instance.pk:
            self._refuse_lost_update(data)
            if self.record_changed and not data.get("change_reason"):
                self.add_error("change_reason", "Vul de reden van deze wijziging in.")
        if data.get("counts_from"):
            self._check_date(data["counts_from"])
        return data

    @property
    def record_changed(self):
        """Whether the record itself differs; the reason and the date are not part of it."""
        return bool(set(self.changed_data) - {"change_reason", "counts_from", "read_history_id"})

    def _refuse_lost_update(self, data):
        """Compare with the newest row while holding the record, so that two savers cannot both pass."""
        type(self.instance).objects.select_for_update().filter(id=self.instance.pk).first()
        newest = self.instance.history.order_by("-history_date", "-history_id").select_related("history_user").first()
        if newest and newest.history_id != data.get("read_history_id"):
            who = str(newest.history_user) if newest.history_user else "iemand anders"
            raise ValidationError(
                f"Dit record is intussen gewijzigd door {who}, op {date_format(newest.recorded_at, 'j F Y H:i')}. "
                "Uw invoer staat hieronder nog. Open het record in een nieuw tabblad, vergelijk, en neem over wat moet.",
                code="lost_update",
            )

    def _check_date(self, day):
        if day > timezone.localdate():
            self.add_error(
                "counts_from", "Deze dag ligt in de toekomst. Kies vandaag of eerder, of laat het veld leeg."
            )
        last = self.instance.pk and _last_row(self.instance, "history_date")
        if last and self._moment(day) < last:
            on = date_format(timezone.localtime(last), "j F Y")
            self.add_error("counts_from", f"De laatste wijziging geldt vanaf {on}. Kies die dag of later.")

    def history_date(self):
        """The moment since when it counts, None for now."""
        day = self.cleaned_data.get("counts_from")
        return self._moment(day) if day else None

    def _moment(self, day):
        """Noon of a past day; of today, now; on the day of the last row, just after it."""
        if day == timezone.localdate():
            return timezone.now()
        noon = timezone.make_aware(datetime.combine(day, time(12)))
        last = self.instance.pk and _last_row(self.instance, "history_date")
        return last if last and timezone.localdate(last) == day and last > noon else noon


def _last_row(instance, column):
    return instance.history.order_by("-history_date", "-history_id").values_list(column, flat=True).first()


CHANGE = ("Deze wijziging", {"fields": ("change_reason", "counts_from", "read_history_id")})


class RecordedAdmin(OwnRows, SimpleHistoryAdmin):
    """The admin of a tracked model. Give `fieldsets` without the last two; they are added here."""

    form = RecordedForm
    list_per_page = 50
    save_on_top = False
    show_full_result_count = False
    history_list_display = ["written"]
    actions = ["make_public", "make_internal"]

    @admin.display(description="Vastgelegd op")
    def written(self, row):
        return date_format(timezone.localtime(row.recorded_at), "j F Y H:i")

    def get_fieldsets(self, request, obj=None):
        fieldsets = list(super().get_fieldsets(request, obj))
        if self.fieldsets:
            taken = {name for _, options in fieldsets for name in _flat(options["fields"])}
            common = [n for n in ("visibility", "source", "source_place") if n not in taken and self._has(n)]
            fieldsets.append(("Zichtbaarheid en herkomst", {"fields": common}))
            fieldsets.append(CHANGE)
        return fieldsets

    def _has(self, name):
        return any(field.name == name for field in self.model._meta.concrete_fields)

    def get_list_filter(self, request):
        return [*super().get_list_filter(request), "visibility"]

    def get_autocomplete_fields(self, request):
        source = ["source"] if self._has("source") else []
        return [*super().get_autocomplete_fields(request), *source]

    # a form that compares and saves must do so in one transaction
    @transaction.atomic
    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        return super().changeform_view(request, object_id, form_url, extra_context)

    def save_model(self, request, obj, form, change):
        if change and not form.record_changed:
            return
        _explain(obj, form.cleaned_data.get("change_reason") or "Toegevoegd in het beheer", form.history_date())
        super().save_model(request, obj, form, change)

    def save_formset(self, request, form, formset, change):
        reason = form.cleaned_data.get("change_reason") or "Toegevoegd in het beheer"
        for part in formset.save(commit=False):
            since = form.history_date()
            if since is not None and part.pk and _last_row(part, "history_date") > since:
                since = None  # the part was changed later than its whole: it counts from now
            _explain(part, reason, since)
            part.save()
        for part in formset.deleted_objects:
            _explain(part, reason, None)
            part.delete()

    def delete_model(self, request, obj):
        _explain(obj, "Verwijderd in het beheer", None)
        obj.delete()

    def delete_queryset(self, request, queryset):
        for obj in queryset:
            self.delete_model(request, obj)

    @admin.action(description="Openbaar maken (zichtbaar vanaf de volgende publicatie)", permissions=["change"])
    def make_public(self, request, queryset):
        self._set_visibility(request, queryset, Visibility.PUBLIC)

    @admin.action(description="Intern maken (meteen niet meer zichtbaar)", permissions=["change"])
    def make_internal(self, request, queryset):
        self._set_visibility(request, queryset, Visibility.INTERNAL)

    @transaction.atomic
    def _set_visibility(self, request, queryset, level):
        rows = [row for row in queryset if row.visibility != level]
        for row in rows:
            row.visibility = level
            _explain(row, f"Zichtbaarheid gewijzigd: {level.label.lower()}", None)
            row.save()
        self.message_user(request, f"{len(rows)} records zijn nu {level.label.lower()}.")


def _explain(obj, reason, since):
    obj._change_reason = reason
    if since is not None:
        obj._history_date = since


def _flat(fields):
    for field in fields:
        if isinstance(field, (list, tuple)):
            yield from field
        else:
            yield field


class RecordedFormSet(forms.BaseInlineFormSet):
    """Parts share the reason of their whole, so it is asked where only a part changed."""

    def clean(self):
        super().clean()
        if self.instance.pk and self.has_changed() and not self.data.get("change_reason"):
            raise ValidationError("Vul onderaan bij ‘Deze wijziging’ de reden in; uw invoer staat er nog.")


class RecordedTabular(OwnParts, admin.TabularInline):
    """Parts in rows under their whole."""

    formset = RecordedFormSet
    extra = 0
    show_change_link = True


class RecordedStacked(OwnParts, admin.StackedInline):
    """Parts as small forms under their whole."""

    formset = RecordedFormSet
    extra = 0
    show_change_link = True
