"""Files of the risk register: the risks with their scores and measures (register.py), and the measures (measures.py)."""

from .measures import MitigationImporter
from .register import RiskImporter, with_scales

__all__ = ["MitigationImporter", "RiskImporter", "with_scales"]
