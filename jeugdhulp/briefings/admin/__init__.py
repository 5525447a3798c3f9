"""Everything for the councils in the admin: editions (edition.py), letters (letter.py), promises (promise.py)."""

from . import edition, letter, promise

__all__ = ["edition", "letter", "promise"]
