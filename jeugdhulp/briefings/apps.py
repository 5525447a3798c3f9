from django.apps import AppConfig
from django.db.models.signals import post_migrate


class BriefingsConfig(AppConfig):
    name = "jeugdhulp.briefings"
    verbose_name = "Brieven en toezeggingen"

    def ready(self):
        from planning.held_back import hold_back

        from .frozen import freeze
        from .mentioned import read_letters_as_well
        from .models.embargo import held_back_decisions

        post_migrate.connect(freeze, sender=self, dispatch_uid="briefings.freeze")
        read_letters_as_well()
        hold_back("editions under embargo", held_back_decisions)
