"""The risk register."""

from .lineage import Acceptance, Precondition, PreconditionStatus, RiskLineage
from .risk import Mitigation, Risk, RiskAssessment, RiskMitigation, RiskScale, RiskSegment, ScaleStep

__all__ = [
    "Acceptance",
    "Mitigation",
    "Precondition",
    "PreconditionStatus",
    "Risk",
    "RiskAssessment",
    "RiskLineage",
    "RiskMitigation",
    "RiskScale",
    "RiskSegment",
    "ScaleStep",
]
