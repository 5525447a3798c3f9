from django.apps import AppConfig
from django.db.models.signals import post_migrate


class BriefingsConfig(AppConfig):
    name = "jeugdhulp.briefings"
    verbose_name = "Brieven en toezeggingen"

    def ready(self):
        from .frozen import freeze

        post_migrate.connect(freeze, sender=self, dispatch_uid="briefings.freeze")
