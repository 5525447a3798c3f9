"""manage.py send_reminders: for a daily timer."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from jeugdhulp.accounts.reading import UnreadableDate, parse_reference_date
from risks.reminding import send_reminders, unsent_reminders


class Command(BaseCommand):
    help = (
        "Herinnert de projectorganisatie per mail aan risico's die binnenkort opnieuw beoordeeld moeten worden en aan "
        "acceptaties die aflopen: een maand, een week en een dag van tevoren, elk één keer. Draai dit elke dag."
    )

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="laat zien wat er zou uitgaan en verstuur niets")
        parser.add_argument("--peildatum", default="", help="doe alsof het deze dag is (jaar-maand-dag)")

    def handle(self, *, dry_run, peildatum, **options):
        try:
            day = parse_reference_date(peildatum) if peildatum else timezone.localdate()
            reminders = unsent_reminders(day=day) if dry_run else send_reminders(day=day)
        except UnreadableDate as error:
            raise CommandError(str(error)) from None
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        except OSError as error:
            raise CommandError(
                f"De mail is niet verstuurd ({error}). Er is niets genoteerd: herstel EMAIL_URL en probeer het opnieuw."
            ) from None
        for reminder in reminders:
            self.stdout.write(f"{reminder.due}  {reminder.kind.label}, {reminder.ahead.label}: {reminder.risk}")
        count = f"{len(reminders)} herinnering{'' if len(reminders) == 1 else 'en'}"
        self.stdout.write(f"Nog niet verstuurd: {count}." if dry_run else f"Verstuurd: {count}.")
