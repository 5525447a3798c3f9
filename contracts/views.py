"""Contracts in numbers and one by one; outside the office only what is public."""

from jeugdhulp.views import TablePage

from .counts import any_fictitious, contract_counts, providers_under_contract, state_totals
from .enums import ContractState
from .figures import state_figure
from .filters import ContractFilter
from .models import Contract, Provider
from .rows import contract_rows
from .tables import ContractTable, CountTable

#: the states in a word, as above the columns of the table
SHORT = [(state, label.partition(",")[0]) for state, label in ContractState.choices]


class ContractIndex(TablePage):
    """Counts per segment and state, and the contracts."""

    title = "Contracten"
    template_name = "contracts/index.html"

    def get_tables(self):
        self.counts = contract_counts(self.snapshot)
        self.segments = [count.segment for count in self.counts if count.segment]
        known = [(segment.id, str(segment)) for segment in self.segments]
        self.filter = ContractFilter(
            self.request.GET or None, self.snapshot.of(Contract), snapshot=self.snapshot, choices={"segment": known}
        )
        rows = contract_rows(self.snapshot, self.filter.qs, segments=self.segments)
        return {"aantallen": CountTable(self.counts), "contracten": ContractTable(rows)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "filter": self.filter,
            "total": any(count.has_any for count in self.counts),
            "states": state_totals(self.counts),
            "figure": state_figure(self.counts, SHORT, title="Contracten per segment en stand", prefix="contracten"),
            "office": self.reading.is_office,
            "providers": str(providers_under_contract(self.snapshot)),
            "fictitious": any_fictitious(self.snapshot),
        }


class ProviderDetail(TablePage):
    """One provider with its contracts."""

    template_name = "contracts/provider.html"

    def get_tables(self):
        self.provider = self.one(Provider, "contracts__segment", "source", slug=self.kwargs["slug"])
        contracts = list(self.provider.contracts.all())
        for contract in contracts:
            contract.provider = self.provider
        return {"contracten": ContractTable(contracts, exclude=("provider",))}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"title": self.provider.name, "provider": self.provider}
