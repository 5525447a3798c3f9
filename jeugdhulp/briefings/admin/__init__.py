"""Everything for the councils in the admin: editions (edition.py), what they tell of changes (changes.py), their work list (work.py) and
annexes (annex.py), letters (letter.py) and how they look (house_style.py), mail about letters (notice.py), promises (promise.py), what councils do with letters (council.py)."""

from . import annex, changes, council, edition, house_style, letter, notice, promise, sending, work

__all__ = ["annex", "changes", "council", "edition", "house_style", "letter", "notice", "promise", "sending", "work"]
