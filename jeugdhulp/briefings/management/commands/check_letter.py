"""The check before adoption from the command line; exits non-zero when something refuses the letter."""

from django.core.management.base import BaseCommand, CommandError

from jeugdhulp.briefings.check import blocking, check
from jeugdhulp.briefings.composition import compose, letter_for
from jeugdhulp.briefings.enums import EditionKind
from jeugdhulp.briefings.known import known_to
from jeugdhulp.briefings.lookup import edition_by_slug, municipality_by_slug
from jeugdhulp.briefings.models.house_style import REGION
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE


class Command(BaseCommand):
    help = "Controleert een brief en noemt elke bevinding met plaats en oplossing."

    def add_arguments(self, parser):
        parser.add_argument("--edition", required=True, help="kenmerk van de editie, bijvoorbeeld voortgang")
        parser.add_argument(
            "--municipality", help="gemeente, bijvoorbeeld den-haag; weglaten bij een brief aan aanbieders"
        )

    def handle(self, *, edition, municipality, **options):
        snapshot = Snapshot(OFFICE)
        found = edition_by_slug(snapshot, edition)
        regional = found.kind == EditionKind.PROVIDER_LETTER
        if regional == bool(municipality):
            raise CommandError(
                "Een brief aan aanbieders is van de hele regio. Laat --municipality weg."
                if regional
                else "Noem de gemeente met --municipality."
            )
        town = municipality_by_slug(snapshot, municipality) if municipality else None
        letter = letter_for(snapshot, edition_id=found.id, municipality_id=town.id if town else None)
        if letter is None:
            raise CommandError(f"{town.name if town else REGION} heeft geen brief in de editie ‘{edition}’.")
        findings = check(compose(letter, snapshot), known_to(letter, snapshot))
        for finding in findings:
            self.stdout.write(f"[{finding.severity}] {finding}")
        refused = blocking(findings)
        if refused:
            raise CommandError(f"{len(refused)} van {len(findings)} bevindingen blokkeren deze brief.")
        self.stdout.write(self.style.SUCCESS(f"Niets blokkeert deze brief ({len(findings)} waarschuwingen)."))
