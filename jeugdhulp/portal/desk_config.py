"""Which site the admin is; named in INSTALLED_APPS instead of "django.contrib.admin"."""

from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    """The admin with the work list, publishing and its own order of models."""

    default_site = "jeugdhulp.portal.desk.Desk"
