"""Letters as PDF from the command line: one, or all of an edition."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.text import slugify
from tqdm import tqdm

from jeugdhulp.accounts.reading import UnreadableDate, parse_reference_date
from jeugdhulp.briefings.composition import compose, letter_for, municipalities_of
from jeugdhulp.briefings.errors import RenderingError
from jeugdhulp.briefings.models import Edition
from jeugdhulp.briefings.rendering import render_pdf
from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE


class Command(BaseCommand):
    help = "Maakt een raadsinformatiebrief als PDF, of alle brieven van een editie."

    def add_arguments(self, parser):
        parser.add_argument("--edition", required=True, help="kenmerk van de editie, bijvoorbeeld voortgang")
        parser.add_argument("--municipality", help="gemeente, bijvoorbeeld den-haag")
        parser.add_argument("--all", action="store_true", help="de brieven van alle gemeenten")
        parser.add_argument("--out", required=True, help="PDF-bestand, of met --all een map")
        parser.add_argument("--peildatum", help="andere peildatum dan die van de editie (jaar-maand-dag)")

    def handle(self, *, edition, municipality, out, peildatum, **options):
        snapshot = Snapshot(OFFICE)
        edition = self._edition(snapshot, edition)
        if bool(municipality) == options["all"]:
            raise CommandError("Noem één gemeente met --municipality, of kies --all.")
        day = self._day(peildatum)
        chosen = (
            municipalities_of(snapshot, edition) if options["all"] else [self._municipality(snapshot, municipality)]
        )
        target = Path(out)
        if options["all"]:
            target.mkdir(parents=True, exist_ok=True)
        for place in tqdm(chosen, desc="Brieven", unit="brief", disable=not options["all"]):
            file = target / f"{edition.slug}-{slugify(place.name)}.pdf" if options["all"] else target
            self._write(snapshot, edition, place, day, file)
        self.stdout.write(
            self.style.SUCCESS(f"{len(chosen)} {'brief' if len(chosen) == 1 else 'brieven'} gemaakt: {target}")
        )

    def _write(self, snapshot, edition, municipality, day, file):
        letter = letter_for(snapshot, edition_id=edition.id, municipality_id=municipality.id)
        if letter is None:
            raise CommandError(f"{municipality.name} heeft geen brief in de editie ‘{edition.slug}’.")
        try:
            pdf = render_pdf(compose(letter, snapshot, day=day))
        except RenderingError as problem:
            raise CommandError(f"{municipality.name}: {problem}") from problem
        try:
            file.write_bytes(pdf)
        except OSError as problem:
            raise CommandError(
                f"Het bestand ‘{file}’ kan niet worden geschreven: {problem.strerror}. Kies een bestaande map."
            ) from problem

    def _edition(self, snapshot, slug):
        known = list(snapshot.of(Edition))
        found = next((edition for edition in known if edition.slug == slug), None)
        if found is None:
            raise CommandError(
                f"De editie ‘{slug}’ is niet bekend. Kies uit: {', '.join(e.slug for e in known) or 'geen enkele'}."
            )
        return found

    def _municipality(self, snapshot, slug):
        known = list(snapshot.of(Municipality))
        found = next((municipality for municipality in known if municipality.slug == slug), None)
        if found is None:
            raise CommandError(
                f"De gemeente ‘{slug}’ is niet bekend. Kies uit: {', '.join(m.slug for m in known) or 'geen enkele'}."
            )
        return found

    def _day(self, text):
        try:
            return parse_reference_date(text) if text else None
        except UnreadableDate as problem:
            raise CommandError(str(problem)) from problem
