from django.apps import AppConfig
from django.core import checks
from django.db.models.signals import post_migrate


class AccountsConfig(AppConfig):
    name = "jeugdhulp.accounts"
    verbose_name = "Gebruikers"

    def ready(self):
        from .checks import check_mail, check_portal_url
        from .permissions import set_permissions

        post_migrate.connect(set_permissions, dispatch_uid="accounts.set_permissions")
        for check in (check_mail, check_portal_url):
            checks.register(check, checks.Tags.security, deploy=True)
