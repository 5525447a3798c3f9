"""Risks in the admin: the register (risk.py), where risks came from and the preconditions (lineage.py)."""

# in the order of the menu
from . import risk  # isort: split

from . import lineage

__all__ = ["lineage", "risk"]
