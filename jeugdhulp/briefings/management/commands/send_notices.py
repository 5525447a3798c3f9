"""manage.py send_notices: for a timer, every ten minutes or so."""

from django.core.management.base import BaseCommand, CommandError

from jeugdhulp.briefings.notices import due_notices, send_notices
from jeugdhulp.templatetags.dutch import counted


class Command(BaseCommand):
    help = (
        "Mailt wie zich daarvoor aanmeldde over nieuwe en ingetrokken brieven, elk één keer: ook brieven waarvan het "
        "embargo intussen voorbij is, en berichten die eerder niet lukten. Draai dit bijvoorbeeld elke tien minuten."
    )

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="laat zien wat er zou uitgaan en verstuur niets")

    def handle(self, *, dry_run, **options):
        if dry_run:
            for due in due_notices():
                letter = due.sent.letter
                self.stdout.write(f"{due.notice.get_kind_display()}: {letter.municipality}, {letter.subject}")
            return
        run = send_notices()
        self.stdout.write(f"Gemaild: {counted(run.sent, 'bericht,berichten')}.")
        if run.failed:
            raise CommandError(
                f"Niet gemaild: {counted(run.failed, 'bericht,berichten')} ({run.problem}). Controleer EMAIL_URL; de "
                "volgende keer wordt het opnieuw geprobeerd."
            )
