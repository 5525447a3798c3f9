"""Providers and their contracts: revision, open house, capacity, and who pays for what was used."""

from .admission import Admission, AdmissionRound
from .capacity import CapacityAgreement, Settlement, SettlementLine, Usage, ValveRequest
from .contract import Contract, ContractRevision, Extension, Provider, RevisionRound

__all__ = [
    "Admission",
    "AdmissionRound",
    "CapacityAgreement",
    "Contract",
    "ContractRevision",
    "Extension",
    "Provider",
    "RevisionRound",
    "Settlement",
    "SettlementLine",
    "Usage",
    "ValveRequest",
]
