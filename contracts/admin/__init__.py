"""Contracts in the admin: contracts, their revision and admission, capacity, tariffs, and settling a year."""

# in the order of the menu
from . import contract  # isort: split

from . import revision  # isort: split

from . import admission  # isort: split

from . import capacity  # isort: split

from . import tariffs  # isort: split

from . import settlement

__all__ = ["admission", "capacity", "contract", "revision", "settlement", "tariffs"]
