"""Adopting, issuing, withdrawing and replacing a letter; ending the embargo on an edition.

Keyword-only, always with the person. A college's decision is recorded by its own municipality and by nobody else.
"""

from .adopting import adopt, reopen
from .ending import replace, withdraw
from .issuing import issue
from .releasing import release

__all__ = ["adopt", "issue", "release", "reopen", "replace", "withdraw"]
