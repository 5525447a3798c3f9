"""Contracts in numbers and one by one.

Outside the office only the counts and the names of providers with a signed contract: a list of contracts by segment
and state could be counted, and would tell the counts that are too small to be told.
"""

from jeugdhulp.views import TablePage

from .counts import any_fictitious, contract_counts, providers_under_contract, state_totals
from .enums import ContractState
from .figures import state_figure
from .filters import ContractFilter, ProviderFilter
from .models import Contract, Provider
from .rows import contract_rows, provider_rows
from .tables import ContractTable, CountTable, ProviderTable

#: the states in a word, as above the columns of the table
SHORT = [(state, label.partition(",")[0]) for state, label in ContractState.choices]


class ContractIndex(TablePage):
    """Counts per segment and state, and the contracts; for others than the office the names of the providers."""

    title = "Contracten"
    template_name = "contracts/index.html"

    def get_tables(self):
        self.counts = contract_counts(self.snapshot)
        counted = CountTable(self.counts)
        if not self.snapshot.audience.everything:
            # only those with a contract, also one that has ended: whoever has one, signed it (Provider.shown_by)
            self.filter = ProviderFilter(self.request.GET or None, self.snapshot.of(Provider), snapshot=self.snapshot)
            return {"aantallen": counted, "aanbieders": ProviderTable(provider_rows(self.filter.qs))}
        self.segments = [count.segment for count in self.counts if count.segment]
        known = [(segment.id, str(segment)) for segment in self.segments]
        self.filter = ContractFilter(
            self.request.GET or None, self.snapshot.of(Contract), snapshot=self.snapshot, choices={"segment": known}
        )
        rows = contract_rows(self.snapshot, self.filter.qs, segments=self.segments)
        return {"aantallen": counted, "contracten": ContractTable(rows)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "filter": self.filter,
            "total": any(count.has_any for count in self.counts),
            "states": state_totals(self.counts),
            "figure": state_figure(self.counts, SHORT, title="Contracten per segment en stand", prefix="contracten"),
            "office": self.snapshot.audience.everything,
            "providers": str(providers_under_contract(self.snapshot)),
            "fictitious": any_fictitious(self.snapshot),
        }


class ProviderDetail(TablePage):
    """One provider; for the office with its contracts, for others with the word that it has one."""

    template_name = "contracts/provider.html"

    def get_tables(self):
        self.office = self.snapshot.audience.everything
        paths = ["contracts__segment"] if self.office else []
        self.provider = self.one(Provider, *paths, "source", slug=self.kwargs["slug"])
        if not self.office:
            return {}
        contracts = list(self.provider.contracts.all())
        for contract in contracts:
            contract.provider = self.provider
        return {"contracten": ContractTable(contracts, exclude=("provider",))}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "title": self.provider.name,
            "provider": self.provider,
            "office": self.office,
        }
