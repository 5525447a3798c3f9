"""Whether every letter that was sent is still what was sent; for a daily task and after a backup was put back."""

from django.core.management.base import BaseCommand, CommandError

from jeugdhulp.briefings.damage import check_all
from jeugdhulp.briefings.frozen import missing


class Command(BaseCommand):
    help = "Vergelijkt elke verzonden brief met zijn hash en noemt wat niet meer klopt; de werklijst toont het ook."

    def handle(self, **options):
        number, wrong = 0, []
        for letter, what in check_all():
            number += 1
            if what:
                wrong.append(f"{letter.municipality}, {letter}: niet meer wat is verzonden ({what}).")
        wrong += [f"De bewaking {name} ontbreekt. Draai ‘manage.py migrate’." for name in missing()]
        if wrong:
            raise CommandError("\n".join(wrong))
        self.stdout.write(self.style.SUCCESS(f"Alle verzonden brieven ({number}) kloppen met hun hash."))
