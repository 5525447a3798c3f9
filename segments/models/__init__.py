"""The five segments and what was decided and costed about them."""

from .frames import Amount, FramePoint, Principle, ProgressNote, ProjectCost, SavingsTarget
from .segment import (
    FundingChoice,
    Objective,
    Participation,
    ProcurementChoice,
    Product,
    Segment,
    SegmentAlias,
    SegmentPart,
    TransformationTask,
)

__all__ = [
    "Amount",
    "FramePoint",
    "FundingChoice",
    "Objective",
    "Participation",
    "Principle",
    "ProcurementChoice",
    "Product",
    "ProgressNote",
    "ProjectCost",
    "SavingsTarget",
    "Segment",
    "SegmentAlias",
    "SegmentPart",
    "TransformationTask",
]
