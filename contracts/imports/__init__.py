"""Files of the contract office: providers, contracts, capacity and use; with the engine of jeugdhulp/imports/."""

from .capacity import CapacityImporter
from .contracts import ContractImporter
from .providers import ProviderImporter
from .use import UseImporter

__all__ = ["CapacityImporter", "ContractImporter", "ProviderImporter", "UseImporter"]
