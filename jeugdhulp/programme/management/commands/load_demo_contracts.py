from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from jeugdhulp.programme.demo.loading import NoProgramme, load_demo


class Command(BaseCommand):
    help = "Zet verzonnen aanbieders met contracten, toelatingen, capaciteit en gebruik neer, om rond te kijken."

    def handle(self, *, verbosity, **options):
        try:
            told = load_demo()
        except NoProgramme as error:
            raise CommandError(str(error)) from error
        except ValidationError as error:
            raise CommandError(f"Er is niets geladen. {' '.join(error.messages)}") from error
        if verbosity:
            self.stdout.write("\n".join(told))
