"""Planning in the admin: the plan in its versions (plan.py), decisions and meetings (decisions.py)."""

# in the order of the menu
from . import plan  # isort: split

from . import decisions

__all__ = ["decisions", "plan"]
