from django.apps import AppConfig


class BriefingsConfig(AppConfig):
    name = "jeugdhulp.briefings"
    verbose_name = "Brieven en toezeggingen"
