from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "jeugdhulp.portal"
    verbose_name = "Portaal"
