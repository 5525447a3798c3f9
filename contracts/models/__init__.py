"""Providers and their contracts: revision, open house, capacity, and who pays for what was used."""

from .admission import Admission, AdmissionCheck, AdmissionRound, Requirement
from .capacity import CapacityAgreement, Usage, ValveRequest
from .contract import Contract, ContractTerm, Extension, LeadTime, Provider
from .revision import ContractRevision, Reaction, RevisionRound, RevisionTerm, TransferPlan
from .settlement import SERVICE_OFFICE, Advance, Settlement, SettlementLine, SettlementTransfer
from .steps import StepRefused, Stepwise
from .tariffs import Indexation, Tariff, TariffPart

__all__ = [
    "SERVICE_OFFICE",
    "Admission",
    "AdmissionCheck",
    "AdmissionRound",
    "Advance",
    "CapacityAgreement",
    "Contract",
    "ContractRevision",
    "ContractTerm",
    "Extension",
    "Indexation",
    "LeadTime",
    "Provider",
    "Reaction",
    "Requirement",
    "RevisionRound",
    "RevisionTerm",
    "Settlement",
    "SettlementLine",
    "SettlementTransfer",
    "StepRefused",
    "Stepwise",
    "Tariff",
    "TariffPart",
    "TransferPlan",
    "Usage",
    "ValveRequest",
]
