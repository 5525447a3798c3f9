"""Brings the groups in line with roles.py, app by app, after every `migrate`. Running it again changes nothing.

Not a data migration: Django makes the permissions of a model after all migrations have run, and a model of a later
migration would need another one. Registered after Django's own handler, so the permissions of the app are there.
"""

from django.apps import apps as current_apps
from django.db import DEFAULT_DB_ALIAS, router

from .enums import Role
from .roles import OUR_APPS, verbs


def codenames(role: Role, app_label: str) -> set[str]:
    """The permissions of `role` in one app ("change_letter"), as the code says now."""
    return {
        f"{verb}_{model._meta.model_name}"
        for model in current_apps.get_app_config(app_label).get_models()
        for verb in verbs(role, model)
    }


def set_permissions(sender, *, using=DEFAULT_DB_ALIAS, apps=current_apps, **kwargs):
    """Handler of post_migrate, for the app in `sender`; `apps` is what the database has after this migration."""
    if sender.label not in OUR_APPS:
        return
    try:
        Group, Permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    except LookupError:  # migrated back to before there were groups
        return
    if not router.allow_migrate_model(using, Group):
        return
    there = {
        permission.codename: permission
        for permission in Permission.objects.using(using).filter(content_type__app_label=sender.label)
    }
    for role in Role:
        group, _ = Group.objects.using(using).get_or_create(name=role.value)
        wanted = {there[codename] for codename in codenames(role, sender.label) if codename in there}
        has = set(group.permissions.filter(content_type__app_label=sender.label))
        group.permissions.add(*wanted - has)
        group.permissions.remove(*has - wanted)
