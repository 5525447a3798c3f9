from django.apps import AppConfig


class RegionConfig(AppConfig):
    name = "jeugdhulp.region"
    verbose_name = "Regio en documenten"
