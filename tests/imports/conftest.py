"""Who works in the admin: the same people as in tests/admin."""

from tests.admin.conftest import account, colleague, desk, editor, office, rijswijk

__all__ = ["account", "colleague", "desk", "editor", "office", "rijswijk"]
