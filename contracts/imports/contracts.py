"""Contracts from a spreadsheet, by number."""

from jeugdhulp.imports import Choice, Column, Day, Importer, Lookup, Whole
from segments.imports import segment_column

from ..enums import ContractState
from ..models import Contract, Provider


class ContractImporter(Importer):
    model = Contract
    key = ("number",)
    about = "Aanbieders moeten er al zijn: lees die eerst in."

    def make_columns(self):
        return [
            Column(
                "Contractnummer",
                "number",
                required=True,
                filled=True,
                most=30,
                hint="Hieraan is het contract te herkennen.",
            ),
            Lookup(
                "Aanbieder",
                "provider",
                required=True,
                filled=True,
                find=Provider.objects.all,
                names_of=lambda provider: provider.name,
                what="aanbieder",
            ),
            segment_column(hint="Leeg tot de splitsing."),
            Day("Ingangsdatum", "start"),
            Day("Einddatum (exclusief)", "end", hint="De eerste dag waarop het contract niet meer geldt."),
            Whole("Minimale looptijd in maanden", "minimum_term", highest=600),
            Choice("Stand", "state", choices=ContractState, empty=ContractState.RUNNING, hint="Leeg: Lopend."),
            contract_column("Gesplitst uit", "split_from", hint="Het nummer van het oude contract."),
        ]


def contract_column(heading: str, name: str, **told) -> Lookup:
    """A contract by its number."""
    return Lookup(
        heading, name, find=Contract.objects.all, names_of=lambda contract: contract.number, what="contract", **told
    )
