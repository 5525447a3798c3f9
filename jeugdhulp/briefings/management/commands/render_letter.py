"""Letters as PDF from the command line, of what was last published: one, or all of an edition."""

import errno
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from tqdm import tqdm

from jeugdhulp.accounts.reading import UnreadableDate, parse_reference_date
from jeugdhulp.briefings.composition import compose, letter_for, municipalities_of
from jeugdhulp.briefings.enums import EditionKind
from jeugdhulp.briefings.errors import RenderingError
from jeugdhulp.briefings.lookup import edition_by_slug, municipality_by_slug
from jeugdhulp.briefings.models.house_style import REGION
from jeugdhulp.briefings.rendering import render_pdf
from jeugdhulp.region.actions import last_published
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE

REASONS = {
    errno.ENOENT: "de map bestaat niet",
    errno.EISDIR: "het is een map",
    errno.ENOTDIR: "een deel van het pad is een bestand, geen map",
    errno.EEXIST: "er staat al een bestand met die naam",
    errno.EACCES: "u mag daar niet schrijven",
    errno.EROFS: "daar kan niet worden geschreven",
    errno.ENOSPC: "de schijf is vol",
}


class Command(BaseCommand):
    help = (
        "Maakt een brief aan de raad of aan de aanbieders als PDF, of alle brieven van een editie, uit wat het laatst is "
        "gepubliceerd."
    )

    def add_arguments(self, parser):
        parser.add_argument("--edition", required=True, help="kenmerk van de editie, bijvoorbeeld voortgang")
        parser.add_argument(
            "--municipality", help="gemeente, bijvoorbeeld den-haag; weglaten bij een brief aan aanbieders"
        )
        parser.add_argument("--all", action="store_true", help="de brieven van alle gemeenten")
        parser.add_argument("--out", required=True, help="PDF-bestand, of met --all een map")
        parser.add_argument("--peildatum", help="andere peildatum dan die van de editie (jaar-maand-dag)")

    def handle(self, *, edition, municipality, out, peildatum, **options):
        snapshot, day, out = self._published(), self._day(peildatum), Path(out)
        edition = edition_by_slug(snapshot, edition)
        chosen = self._chosen(snapshot, edition, municipality, options["all"])
        if options["all"]:
            self._make_folder(out)
        for place in tqdm(chosen, desc="Brieven", unit="brief", disable=not options["all"]):
            pdf = self._rendered(snapshot, edition, place, day)
            name = f"{edition.slug}-{place.slug if place else 'regio'}.pdf"
            self._write(pdf, out / name if options["all"] else out)
        made = "1 brief" if len(chosen) == 1 else f"{len(chosen)} brieven"
        self.stdout.write(self.style.SUCCESS(f"{made} gemaakt: {out}"))

    def _chosen(self, snapshot, edition, municipality, every) -> list:
        """The municipalities whose letters are asked for; None is the region's own letter, to the providers."""
        if edition.kind == EditionKind.PROVIDER_LETTER:
            if municipality:
                raise CommandError("Een brief aan aanbieders is van de hele regio. Laat --municipality weg.")
            return [None]
        if bool(municipality) == every:
            raise CommandError("Noem één gemeente met --municipality, of kies --all.")
        return municipalities_of(snapshot, edition) if every else [municipality_by_slug(snapshot, municipality)]

    def _published(self) -> Snapshot:
        """Everything as last published, drafts of letters included; what waits for publication is in no letter."""
        published = last_published()
        if published is None:
            raise CommandError("Er is nog niets gepubliceerd. Laad eerst het programma: manage.py load_programme.")
        return Snapshot(OFFICE, published, published)

    def _day(self, text):
        try:
            day = parse_reference_date(text) if text else None
        except UnreadableDate as problem:
            raise CommandError(str(problem)) from problem
        if day and day > timezone.localdate():
            raise CommandError(
                f"De peildatum {day.isoformat()} ligt in de toekomst. Kies vandaag of een eerdere dag: "
                "een brief vertelt wat op zijn peildatum bekend was."
            )
        return day

    def _rendered(self, snapshot, edition, municipality, day) -> bytes:
        letter = letter_for(snapshot, edition_id=edition.id, municipality_id=municipality.id if municipality else None)
        sender = municipality.name if municipality else REGION
        if letter is None:
            raise CommandError(
                f"{sender} heeft geen brief in de editie ‘{edition.slug}’. Maak die eerst in het beheer."
            )
        try:
            return render_pdf(compose(letter, snapshot, day=day))
        except RenderingError as problem:
            raise CommandError(f"De brief van {sender} kan niet worden gemaakt. {problem}") from problem

    def _make_folder(self, folder):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise CommandError(
                f"De map ‘{folder}’ kan niet worden gemaakt: {_reason(problem)}. Kies een andere map."
            ) from problem

    def _write(self, pdf, file):
        try:
            file.write_bytes(pdf)
        except OSError as problem:
            raise CommandError(
                f"Het bestand ‘{file}’ kan niet worden geschreven: {_reason(problem)}. "
                "Kies een bestandsnaam in een map die bestaat en waarin u mag schrijven."
            ) from problem


def _reason(problem: OSError) -> str:
    return REASONS.get(problem.errno, problem.strerror or "oorzaak niet bekend")
