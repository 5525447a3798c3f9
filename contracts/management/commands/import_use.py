"""Use of youth care from a spreadsheet, from the command line, with its progress."""

from functools import partial
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from tqdm import tqdm

from contracts.imports import UseImporter
from jeugdhulp.imports import Problem, carry_out, read_file
from jeugdhulp.imports.screens import outcome


class Command(BaseCommand):
    help = "Leest gebruik in uit een Excel- of CSV-bestand: alleen totalen. Klopt één rij niet, dan niets."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="bestand (.xlsx of .csv)")
        parser.add_argument("--because", required=True, help="de reden; die staat voortaan in de geschiedenis")
        parser.add_argument("--dry-run", action="store_true", help="alleen kijken wat er zou veranderen")

    def handle(self, *, file, because, **options):
        try:
            content = file.read_bytes()
        except OSError as problem:
            raise CommandError(f"{file} is niet te lezen: bestaat het bestand, en mag u het lezen?") from problem
        bar = partial(tqdm, file=self.stderr, leave=True)
        importer = UseImporter()
        try:
            sheet = read_file(file.name, content)
            with transaction.atomic():
                plan = importer.check(sheet, partial(bar, desc="Nakijken", unit="rij"), holding=True)
                if not plan.problems and not options["dry_run"]:
                    carry_out(importer, plan, because=because, progress=partial(bar, desc="Wegschrijven", unit="deel"))
        except ValidationError as problem:
            raise CommandError(" ".join(problem.messages)) from None
        if plan.problems:
            told = [f"rij {item.row}, {item.column or 'hele rij'}: {_said(item)}" for item in plan.problems]
            raise CommandError("\n".join([f"Niets ingelezen; fouten: {len(told)}.", *told]))
        begin = "Zou inlezen" if options["dry_run"] else "Ingelezen"
        self.stdout.write(self.style.SUCCESS(f"{begin}: {outcome(plan)}"))


def _said(problem: Problem) -> str:
    """The sentence, and what was typed where it does not repeat that already."""
    typed = problem.typed
    return (
        problem.sentence if not typed or f"‘{typed}’" in problem.sentence else f"{problem.sentence} Er staat: {typed}"
    )
