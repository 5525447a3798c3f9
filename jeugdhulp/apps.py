from django.apps import AppConfig


class JeugdhulpConfig(AppConfig):
    """What all apps share: static files, template tags, base classes; no models."""

    name = "jeugdhulp"
    verbose_name = "Inkoop jeugdhulp Haaglanden"
