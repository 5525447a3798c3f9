"""Segments in the admin: what is bought and how (segment.py), what the councils decided and the money (frames.py)."""

# in the order of the menu
from . import segment  # isort: split

from . import frames

__all__ = ["frames", "segment"]
