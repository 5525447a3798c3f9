from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from jeugdhulp.programme.errors import ProgrammeError
from jeugdhulp.programme.loader import DATA, load


class Command(BaseCommand):
    help = "Laadt het programma uit de bestanden per document, en publiceert wat er veranderde."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="Alleen vertellen wat er zou veranderen.")
        parser.add_argument("--folder", type=Path, default=DATA, help="Een andere map met bestanden.")

    def handle(self, *, dry_run, folder, verbosity, **options):
        try:
            report = load(folder, dry_run=dry_run)
        except ProgrammeError as error:
            raise CommandError(f"Er is niets geladen. {error}") from error
        if verbosity:
            self.stdout.write("\n".join(report.lines()))
