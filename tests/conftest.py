"""What every test gets: its own database, strict templates, templates that ask the database nothing.

Set before Django starts: pytest-django would read the settings before this file if pyproject.toml named them.
"""

import os

os.environ["DJANGO_SETTINGS_MODULE"] = "jeugdhulp.settings"
os.environ["SECRET_KEY"] = "only-for-tests-" * 4
# The test client and the live server speak plain http; what https adds is tested in a process of its own.
os.environ["HTTPS_ONLY"] = "0"
# The live server speaks http; what holds for https only is tested by asking for it.
os.environ["HTTPS_ONLY"] = "false"
# Playwright's synchronous interface keeps an event loop running in the thread of the test.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
for name in ("DEBUG", "JEUGDHULP_TRYOUT"):
    os.environ.pop(name, None)

import pytest

# Fixtures for databases, and the two guards over templates.
pytest_plugins = ["tests.databases", "tests.guards.strict_templates", "tests.guards.template_sql"]


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    """The few settings that differ in tests; everything else is as it runs for real."""
    from django.conf import settings

    # Nothing is collected for a test: the live server takes style sheets and fonts from where they stand.
    settings.STATIC_ROOT = None
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
