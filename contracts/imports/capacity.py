"""Capacity agreements from a spreadsheet, by contract and year."""

from jeugdhulp.imports import Amount, Day, Importer, Whole

from ..models import CapacityAgreement
from .contracts import contract_column


class CapacityImporter(Importer):
    model = CapacityAgreement
    key = ("contract", "year")
    about = "Contracten moeten er al zijn: lees die eerst in."

    def make_columns(self):
        return [
            contract_column("Contract", "contract", required=True, filled=True, hint="Het contractnummer."),
            Whole("Jaar", "year", required=True, filled=True, least=2015, highest=2100),
            Whole("Plaatsen", "places"),
            Amount("Vast budget in euro", "budget"),
            Amount("Uitgegeven in euro", "spent"),
            Day("Uitgegeven tot en met", "spent_until"),
        ]

    def name_of(self, record):
        return f"{record.contract}, {record.year}"
