"""Risks in the admin: the register (risk.py), where risks came from (lineage.py), and the preconditions."""

# in the order of the menu
from . import risk  # isort: split

from . import lineage, preconditions

__all__ = ["lineage", "preconditions", "risk"]
