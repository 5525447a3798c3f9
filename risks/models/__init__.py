"""The risk register."""

from .acceptance import Acceptance, SentReminder
from .assessment import RiskAssessment, RiskScale, ScaleStep
from .lineage import RiskClaim, RiskLineage
from .mitigation import Mitigation, RiskMitigation
from .precondition import Precondition, PreconditionStatus
from .risk import Risk, RiskSegment

__all__ = [
    "Acceptance",
    "Mitigation",
    "Precondition",
    "PreconditionStatus",
    "Risk",
    "RiskAssessment",
    "RiskClaim",
    "RiskLineage",
    "RiskMitigation",
    "RiskScale",
    "RiskSegment",
    "ScaleStep",
    "SentReminder",
]
