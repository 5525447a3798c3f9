from django.apps import AppConfig


class ProgrammeConfig(AppConfig):
    name = "jeugdhulp.programme"
    verbose_name = "Programma"
