"""The admin's row rule: the project office works with everything, everyone else with the rows of the own municipality.

Which models a role may open at all is a matter of permissions (jeugdhulp/accounts/roles.py); this is about rows:

* what somebody may write, is shown as far as it belongs to the own municipality;
* what somebody may only look at, is shown as far as this reader may see it (jeugdhulp/visibility.py);
* nobody gives a record to another municipality, or a level that hides it from the giver.

The classes of jeugdhulp/admin.py stand on the two below, so that no screen can forget the rule. `user.audience` is
what the user may read; this module knows no User.
"""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet

from .history import Recorded
from .snapshot import Snapshot
from .visibility import Visibility


def municipality_path(model: type[Model]) -> str:
    """The way from a model to the municipality it belongs to ("letter__municipality"), empty when there is none."""
    names = []
    while name := getattr(model, "belongs_to", ""):
        names.append(name)
        model = model._meta.get_field(name).related_model
    return "__".join(names)


def may_write(user, model: type[Model]) -> bool:
    """Whether this user may add, change or delete records of `model`, of whatever municipality."""
    options = model._meta
    return any(
        user.has_perm(f"{options.app_label}.{verb}_{options.model_name}") for verb in ("add", "change", "delete")
    )


def readable_rows(user, model: type[Model]) -> QuerySet:
    """The live records of `model` that `user` may see; of a model that is not tracked, only those of its own."""
    if user.audience.everything:
        return model._default_manager.all()
    if issubclass(model, Recorded):
        return Snapshot(user.audience).of(model)
    return _of_municipality(user, model, model._default_manager.all())


def own_rows(user, model: type[Model]) -> QuerySet:
    """The live records of `model` that `user` works with in the admin."""
    rows = readable_rows(user, model)
    if user.audience.everything or not may_write(user, model):
        return rows
    return _of_municipality(user, model, rows)


def _of_municipality(user, model, rows):
    path = municipality_path(model)
    if not path or user.audience.municipality_id is None:
        return rows.none()
    return rows.filter(**{path: user.audience.municipality_id})


class OwnParts:
    """For inlines: their rows and their choices. Stands before the class of Django."""

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        if request.user.audience.everything:
            return rows
        return rows.filter(pk__in=own_rows(request.user, self.model).order_by().values("pk"))

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if not request.user.audience.everything:
            rows = own_rows if db_field.name == getattr(self.model, "belongs_to", "") else readable_rows
            if db_field.name == municipality_path(self.model):
                own = request.user.audience.municipality_id
                # what belongs to nobody or to another is not theirs to write, so it is not left empty either
                kwargs |= {"queryset": db_field.related_model.objects.filter(id=own), "required": True, "initial": own}
            else:
                kwargs["queryset"] = rows(request.user, db_field.related_model)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        if db_field.name == "visibility" and not request.user.audience.everything:
            levels = [level for level in Visibility if level in request.user.audience.levels]
            kwargs["choices"] = [(level.value, level.label) for level in levels]
            # the narrowest that the giver still sees
            kwargs["initial"] = levels[-1].value
        return super().formfield_for_choice_field(db_field, request, **kwargs)


class OwnRows(OwnParts):
    """For a ModelAdmin. Also keeps the history and what was saved within the rule."""

    def _is_own(self, request, obj):
        return own_rows(request.user, self.model).filter(pk=obj.pk).exists()

    def has_view_permission(self, request, obj=None):
        return super().has_view_permission(request, obj) and (obj is None or self._is_own(request, obj))

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and (obj is None or self._is_own(request, obj))

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and (obj is None or self._is_own(request, obj))

    def has_view_history_permission(self, request, obj=None):
        """Earlier rows may have been internal: history is for who may read that level, of records they may write."""
        audience = request.user.audience
        return audience.everything or (
            Visibility.INTERNAL in audience.levels and OwnRows.has_change_permission(self, request, obj)
        )

    def has_view_history_or_change_history_permission(self, request, obj=None):
        return self.has_view_history_permission(request, obj)

    def has_import_permission(self, request):
        """A file may name any record, so importing is for who may write them all."""
        return request.user.audience.everything and super().has_import_permission(request)

    def get_actions(self, request):
        actions = super().get_actions(request)
        if Visibility.INTERNAL not in request.user.audience.levels:
            actions.pop("make_internal", None)
        return actions

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        # The form offers nothing else; this refuses a forged one, and what was saved is rolled back.
        if not request.user.audience.everything and not self._is_own(request, obj):
            raise PermissionDenied("Dit record hoort niet bij uw gemeente.")


class ReadableChoices(admin.RelatedFieldListFilter):
    """The stock filter beside a list would offer every related record by name."""

    def field_choices(self, field, request, model_admin):
        rows = readable_rows(request.user, field.remote_field.model).order_by().values("pk")
        order = self.field_admin_ordering(field, request, model_admin)
        return field.get_choices(include_blank=False, ordering=order, limit_choices_to={"pk__in": rows})


admin.FieldListFilter.register(lambda field: field.remote_field, ReadableChoices, take_priority=True)


class OwnRowsAdmin(OwnRows, admin.ModelAdmin):
    """A ModelAdmin of a model without history."""
