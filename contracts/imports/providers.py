"""Providers from a spreadsheet, by name."""

from dataclasses import dataclass

from django.utils.text import slugify

from jeugdhulp.imports import Column, Importer, YesNo

from ..models import Provider


@dataclass(frozen=True)
class Iban(Column):
    """An account number, however it is grouped in the file; the model checks it."""

    def value(self, cell):
        return super().value(cell).replace(" ", "").upper()


class ProviderImporter(Importer):
    model = Provider
    key = ("name",)
    about = "Alleen gegevens van organisaties, geen namen of nummers van personen."

    def make_columns(self):
        zeros = "Maak er tekst van: een rekenprogramma haalt nullen vooraan weg."
        return [
            Column("Naam", "name", required=True, filled=True, most=160, hint="Hieraan is de aanbieder te herkennen."),
            Column("KvK-nummer", "kvk", hint=f"Acht cijfers. {zeros}"),
            Column("AGB-code", "agb", hint=f"Acht cijfers. {zeros}"),
            Iban("IBAN", "iban", hint="Met of zonder spaties."),
            Column("E-mailadres", "email", most=254, hint="Van de organisatie, niet van een persoon."),
            YesNo("Voorbeeldgegevens", "fictitious", hint="ja: verzonnen, alleen om rond te kijken."),
        ]

    def complete(self, row, record):
        taken = {provider.slug for provider in self.known.values()} | {
            r.slug for r in self.plan.records.get(Provider, ())
        }
        start = slugify(record.name)[:150] or "aanbieder"
        record.slug, number = start, 1
        while record.slug in taken:
            number += 1
            record.slug = f"{start}-{number}"
