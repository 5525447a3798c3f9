"""The ModelAdmins on which the admin of every app stands."""

from django.contrib import admin, messages
from django.contrib.admin.utils import flatten_fieldsets
from django.contrib.admin.widgets import AdminTextareaWidget
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.http import QueryDict

from ..decimals import DecimalField
from ..own_rows import OwnRows, OwnRowsAdmin
from ..templatetags.dutch import dutch_number
from .bulk import NO_REASON, BulkActions
from .choices import Choices
from .closed import ClosedScreen, to_look_at
from .forms import ASIDE, RecordedForm
from .hidden import HidingChangeList, hide
from .past import TellsHistory
from .writing import delete, explain, moment_of

#: stands last, under the parts, right above the button (templates/admin/change_form.html)
CHANGE = ("Deze wijziging", {"fields": list(ASIDE), "classes": ["reason"]})
ORIGIN = "Zichtbaarheid en herkomst"


class RecordedAdmin(ClosedScreen, BulkActions, Choices, OwnRows, TellsHistory):
    """The admin of a tracked record. Give `fieldsets` without visibility and source: they are added here.

    `is_part`: mostly written in the form of its whole; the list of models shows it apart.
    """

    few = False
    is_part = False
    named_with = ()
    form = RecordedForm
    list_per_page = 50
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    save_on_top = False
    formfield_overrides = {
        models.TextField: {"widget": AdminTextareaWidget(attrs={"rows": 4})},
        models.DecimalField: {"form_class": DecimalField},
        models.URLField: {"assume_scheme": "https"},
    }

    def name_of(self, record) -> str:
        """What the record is called outside its whole; may follow the relations of `named_with`."""
        return str(record)

    def get_list_display(self, request):
        return [*super().get_list_display(request), "visibility"]

    def get_changelist_instance(self, request):
        found = super().get_changelist_instance(request)
        # at the very end: which columns somebody may see is decided by their names
        found.list_display = [self._readable(name) for name in found.list_display]
        return found

    def _readable(self, name):
        """A column of a list; an amount with its thousands apart, as the pages write it."""
        field = next((field for field in self.opts.concrete_fields if field.name == name), None)
        if not isinstance(field, models.DecimalField):
            return name

        @admin.display(ordering=name, description=field.verbose_name, empty_value="-")
        def told(record):
            value = getattr(record, name)
            return None if value is None else dutch_number(value)

        told.__name__ = name
        return told

    def get_list_filter(self, request):
        return [*super().get_list_filter(request), "visibility"]

    def get_fieldsets(self, request, obj=None):
        fieldsets = list(super().get_fieldsets(request, obj))
        if self.fieldsets:
            taken = flatten_fieldsets(fieldsets)
            own = [field.name for field in self.model._meta.concrete_fields]
            common = [name for name in ("visibility", "source", "source_place") if name in own and name not in taken]
            fieldsets.append((ORIGIN, {"fields": common}))
            if self.has_change_permission(request, obj) if obj else self.has_add_permission(request):
                fieldsets.append(CHANGE)
            else:
                fieldsets = [(name, about | {"fields": to_look_at(self, about["fields"])}) for name, about in fieldsets]
        return fieldsets

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        form.user, form.refused = request.user, getattr(request, "_refused", "")
        return form

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """In one transaction, so that comparing and saving belong together. What the database refuses after all
        (two at the same time, two equal parts in one form) is told above the form, with what was typed."""
        if request.method != "POST":
            return super().changeform_view(request, object_id, form_url, extra_context)
        try:
            with transaction.atomic():
                return super().changeform_view(request, object_id, form_url, extra_context)
        except (IntegrityError, ValidationError) as problem:
            request._refused = self._told_by_the_database(request, problem)
        with transaction.atomic():
            return super().changeform_view(request, object_id, form_url, extra_context)

    def get_object(self, request, object_id, from_field=None):
        """Held while it is saved: of two who save at once the second finds what the first wrote."""
        if request.method == "POST" and object_id.isdigit():
            self.model.objects.select_for_update().filter(pk=object_id).first()
            return super().get_object(request, object_id, from_field)
        found = super().get_object(request, object_id, from_field)
        if found is not None:
            hide(request.user, [found])
        return found

    def get_changelist(self, request, **kwargs):
        return HidingChangeList

    def get_search_fields(self, request):
        """Others than the office search in what they see: the record itself and its wholes, no relation besides."""
        names = super().get_search_fields(request)
        if request.user.audience.everything:
            return names
        return [name for name in names if "__" not in name or name.split("__")[0] in self.model.part_of]

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        context["name"] = self.name_of(obj) if obj else None
        context["is_nav_sidebar_enabled"] = False  # rows of parts need the width
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def message_user(self, request, message, *args, **kwargs):
        """Without the article that Django puts before every record: it is "het risico", not "de risico"."""
        name = str(self.opts.verbose_name)
        if message.startswith(f"De {name} "):
            kind = type(message)  # safe stays safe: nothing is added
            message = kind(name[:1].upper() + message.removeprefix(f"De {name[:1]}"))
        super().message_user(request, message, *args, **kwargs)

    def save_model(self, request, obj, form, change):
        for note in form.notes:
            messages.info(request, note)
        if change and not form.record_changed:
            return
        explain(obj, because=form.reason, by=request.user, since=moment_of(form.since_day, obj))
        super().save_model(request, obj, form, change)

    def save_formset(self, request, form, formset, change):
        for note in (note for part in formset.forms for note in getattr(part, "notes", ()) if part.has_changed()):
            messages.info(request, note)
        for part in formset.save(commit=False):
            explain(part, because=form.reason, by=request.user, since=moment_of(form.since_day, part))
            part.save()
        for part in formset.deleted_objects:
            delete(part, because=form.reason, by=request.user)

    def delete_view(self, request, object_id, extra_context=None):
        """Asks the reason beside the confirmation; without one, or where a rule keeps it, nothing happens."""
        problem = ""
        request._reason = request.POST.get("change_reason", "").strip()
        if request.method == "POST" and request._reason:
            try:
                with transaction.atomic():
                    return super().delete_view(request, object_id, extra_context)
            except ValidationError as refused:
                problem = " ".join(refused.messages)
        elif request.method == "POST":
            problem = NO_REASON
        request.method, request.POST = "GET", QueryDict()
        return super().delete_view(
            request, object_id, {"problem": problem, "reason": request._reason, **(extra_context or {})}
        )

    def delete_model(self, request, obj):
        delete(obj, because=request._reason, by=request.user)

    def _told_by_the_database(self, request, problem) -> str:
        """The sentence of the rule that refused, else one that says where to look."""
        if isinstance(problem, ValidationError):
            return " ".join(problem.messages)
        for model in [self.model, *(inline.model for inline in self.inlines)]:
            for constraint in model._meta.constraints:
                if constraint.name in str(problem):
                    return str(constraint.violation_error_message)
        return "Dit past niet bij wat er al staat. Kijk of iets dubbel is ingevoerd, ook in de onderdelen hieronder."


class FrozenAdmin(OwnRowsAdmin):
    """What never changes: to look at, whatever somebody's permissions."""

    is_part = False
    list_per_page = 50
    show_full_result_count = False
    actions = None

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
