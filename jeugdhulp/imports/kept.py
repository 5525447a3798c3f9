"""The file between its preview and the confirmation: kept an hour, for who chose it and for nobody else.

It lies in the shared cache, so in the database: every process finds it, and it goes away by itself. A file with
problems is never kept.
"""

import secrets

from django.core.cache import cache

HOUR = 3600
#: instead of a file
READ = ()


def keep(user, screen: str, name: str, content: bytes) -> str:
    """Keep a file and return the word by which it is found again."""
    word = secrets.token_urlsafe(16)
    cache.set(_key(user, screen, word), (name, content), HOUR)
    return word


def find(user, screen: str, word: str) -> tuple[str, bytes] | None:
    """The name and content of a kept file; None when it is gone, was read in, or is somebody else's."""
    return _found(user, screen, word) or None


def was_read(user, screen: str, word: str) -> bool:
    """Whether this file was read in already: who clicks twice asks again."""
    return _found(user, screen, word) == READ


def drop(user, screen: str, word: str) -> None:
    """Forget a file that was read in, but not that it was."""
    cache.set(_key(user, screen, word), READ, HOUR)


def _found(user, screen, word):
    return cache.get(_key(user, screen, word)) if word.isascii() and len(word) < 50 else None


def _key(user, screen: str, word: str) -> str:
    return f"import:{user.pk}:{screen}:{word}"
